"""What we aim at, and whether it was reached in this run."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.bench import bulk, growth, pages, similar, starting, turns
from tests.bench.measures import OURS, Measure, number

AIOGRAM = "bare aiogram"


@dataclass(frozen=True)
class Aim:
    """A bound for a median, or for its ratio to another subject's in the same setting."""

    sentence: str
    row: str
    setting: str
    bound: float
    subject: str = OURS
    against: str = ""
    at_least: bool = False

    def line(self, found: Iterable[Measure]) -> tuple[str, str] | None:
        """The aim and what was found; None if this run did not measure it."""
        medians = {one.subject: one.median for one in found if (one.row, one.setting) == (self.row, self.setting)}
        mine = next((value for subject, value in medians.items() if subject.startswith(self.subject)), None)
        other = next((value for subject, value in medians.items() if subject.startswith(self.against)), None)
        if mine is None or other is None:
            return None
        value = mine / other if self.against else mine
        is_met = value >= self.bound if self.at_least else value <= self.bound
        sign = "≥" if self.at_least else "≤"
        return f"{self.sentence} {sign} {number(self.bound)}", f"{number(value)}, {'met' if is_met else 'MISSED'}"


AIMS = (
    Aim("turns a second, no latency, ÷ bare aiogram's", turns.ROW, "0 ms", 1.0, against=AIOGRAM, at_least=True),
    Aim("turns a second, 40 ms, ÷ bare aiogram's", turns.ROW, "40 ms", 1.0, against=AIOGRAM, at_least=True),
    Aim("processor time of a turn, no latency, ÷ its", turns.ROW, "processor time, 0 ms", 1.5, against=AIOGRAM),
    Aim("processor time of a turn, 40 ms, ÷ its", turns.ROW, "processor time, 40 ms", 1.5, against=AIOGRAM),
    Aim("reply p99 among announcements, ms", bulk.ROW, "a reply, p99", 1000, "among"),
    Aim("used of what the limits allow", bulk.ROW, bulk.USED, 0.98, at_least=True),
    Aim("refused as too fast", bulk.ROW, bulk.REFUSED, 0),
    Aim(
        "processor time with a million votes ÷ with a thousand",
        growth.ROW,
        "processor time",
        1.2,
        "1,000,000 ",
        against="1,000 ",
    ),
    Aim("what is like a proposal, p99, ms", similar.ROW, similar.FOUND, 50),
    Aim("processor time of it, p99, ms", similar.ROW, similar.PROCESSOR, 5),
    Aim("told with 500 pages open ÷ with one", pages.ROW, pages.TOLD, 1.5, "500 ", against="1 "),
    Aim("start to first poll, s", starting.ROW, "to the first poll", 2),
    Aim("resident memory, the most, MB", turns.ROW, "resident memory, the most", 150),
)


def table(found: Iterable[Measure]) -> str:
    measures = list(found)
    lines = [line for aim in AIMS if (line := aim.line(measures)) is not None]
    width = max((len(aim) for aim, _ in lines), default=0)
    return "\n".join(f"{aim.ljust(width)}  {value}" for aim, value in lines)
