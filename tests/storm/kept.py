"""How a promise was kept, and what is looked up for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.double import Group, Person
from tests.storm.town import Town


@dataclass
class Kept:
    """How a promise was kept. None: it does not apply. `allowed` of what was doubled may have been.

    `examples` name what was broken; `remark` is for the reader.
    """

    name: str
    checked: int
    lost: int | None = None
    doubled: int | None = None
    late: int | None = None
    disorder: int | None = None
    allowed: int = 0
    remark: str = ""
    examples: list[str] = field(default_factory=list)

    @property
    def is_kept(self) -> bool:
        return not (self.lost or self.late or self.disorder or (self.doubled or 0) > self.allowed)


def texts(town: Town, place: Person | Group) -> list[str]:
    return [one.text for one in town.double.history(place) if one.by_bot]


def starting(town: Town, place: Person | Group, words: str) -> int:
    return sum(text.startswith(words) for text in texts(town, place))


def serial(number: str) -> int:
    return int(number.rpartition("-")[2])


def named(found: Iterable[object]) -> list[str]:
    return [str(one) for one in found]
