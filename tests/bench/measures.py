"""What was measured, and how it is shown: medians, their spread, and our program beside each bare bot."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from statistics import median

OURS = "ours"
COLUMNS = 6


@dataclass(frozen=True)
class Measure:
    """One subject in one setting; `values` are the rounds that count."""

    row: str
    setting: str
    subject: str
    unit: str
    values: tuple[float, ...]
    more_is_better: bool = False
    is_base: bool = False  # the others of the setting are compared with this one

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def spread(self) -> float:
        """From the lowest to the highest round, as a part of the median."""
        return (max(self.values) - min(self.values)) / self.median if self.median else 0.0

    def advantage_over(self, other: "Measure") -> float:
        """How many times better this is."""
        here, there = (self.median, other.median) if self.more_is_better else (other.median, self.median)
        return here / there if there else 0.0


@dataclass
class Noise:
    """The same piece of work again and again: how even the machine was."""

    values: list[float] = field(default_factory=list)

    def listen(self) -> None:
        before = time.perf_counter()
        sum(number * number for number in range(200_000))
        self.values.append((time.perf_counter() - before) * 1000)

    def sentence(self) -> str:
        low, middle, high = min(self.values), median(self.values), max(self.values)
        share = (high - low) / middle
        return (
            f"Noise: the same loop of Python took {low:.1f} … {high:.1f} ms, median {middle:.1f} "
            f"(spread {share:.0%} of the median, {len(self.values)} times). Read the ratios."
        )


def quantile(values: Sequence[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


# ---------------------------------------------------------------- shown


def table(measures: Iterable[Measure], compared: str) -> str:
    """A plain table; the last column says how many times better the base of a setting is (below 1: worse)."""
    lines: list[tuple[str, ...]] = [("", "", "median", "", "spread", compared)]
    shown = ""
    for (setting, _), group in groupby(measures, key=lambda one: (one.setting, one.unit)):
        same = list(group)
        base = next((one for one in same if one.is_base), None)
        for one in same:
            lines.append(_line("" if setting == shown else setting, one, base))
            shown = setting
    widths = [max(len(line[column]) for line in lines) for column in range(COLUMNS)]
    return "\n".join(_laid_out(line, widths) for line in lines)


def _line(setting: str, one: Measure, base: Measure | None) -> tuple[str, ...]:
    ratio = f"{base.advantage_over(one):.2f} ×" if base is not None and one is not base else ""
    spread = f"± {one.spread / 2:.0%}" if len(one.values) > 1 else ""
    return setting, one.subject, number(one.median), one.unit, spread, ratio


def _laid_out(line: tuple[str, ...], widths: Sequence[int]) -> str:
    sides: tuple[Callable[..., str], ...] = (str.ljust, str.ljust, str.rjust, str.ljust, str.rjust, str.rjust)
    return "  ".join(side(cell, width) for side, cell, width in zip(sides, line, widths, strict=True)).rstrip()


def number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"
