"""How a parish does: what is open, how long an answer takes, whether it is alive; and when somebody has to be told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

from bot.domain.results import ENOUGH, FEW

PERIOD = timedelta(days=90)


class Trouble(StrEnum):
    SILENT = "silent"  # nothing was said, asked or called there for long
    PILE = "pile"  # much waits for an answer, and its day is over


@dataclass(frozen=True)
class Health:
    """Of the last PERIOD, but for what is open or late now. `days`: how many answers took so many days.

    `last_at`: when anything was last heard there; None: never.
    """

    open: int = 0
    late: int = 0
    days: Mapping[int, int] | None = None
    reasoned: int = 0  # answers that say why
    meetings: int = 0
    voices: int = 0  # who wrote for the first time
    last_at: datetime | None = None
    began_at: datetime | None = None  # since when somebody from there is with us

    @property
    def answers(self) -> int:
        return sum((self.days or {}).values())

    @property
    def median_days(self) -> float | None:
        """None where the answers are so few that it would tell of each of them."""
        if self.answers < FEW:
            return None
        return median(day for day, many in sorted((self.days or {}).items()) for _ in range(many))

    @property
    def share_reasoned(self) -> int | None:
        """In percent; None where there are too few for percentages."""
        return round(100 * self.reasoned / self.answers) if self.answers >= ENOUGH else None

    @property
    def shown_voices(self) -> int | None:
        """None: fewer than FEW, but not nobody."""
        return None if 0 < self.voices < FEW else self.voices


def troubles(health: Health, now: datetime, silent_days: int, pile: int) -> set[Trouble]:
    """Where nobody has ever joined nobody is silent."""
    found = {Trouble.PILE} if health.late >= pile else set()
    heard_at = max(filter(None, (health.last_at, health.began_at)), default=None)
    if health.began_at is not None and heard_at is not None and now - heard_at >= timedelta(days=silent_days):
        found.add(Trouble.SILENT)
    return found
