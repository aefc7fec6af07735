"""What the council puts before the municipality: how far a draft decision has come, and when somebody is reminded."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import WorkingDays
from bot.domain.consultations import CouncilMatter, MatterKind


class Stage(StrEnum):
    """Of a draft decision: Saistošie noteikumi Nr. 25/2024, 43.2. p."""

    LEGALITY = "legality"  # its legality and what it costs
    COMMITTEE = "committee"
    SITTING = "sitting"


@dataclass(frozen=True)
class Step:
    stage: Stage
    at: datetime
    note: str = ""


def following(matter: CouncilMatter, done: Collection[Stage]) -> Stage | None:
    """The stage it waits for; None: it has none, or has passed all."""
    if matter.kind is not MatterKind.DRAFT:
        return None
    return next((stage for stage in Stage if stage not in done), None)


def half_on(put_on: date, due_on: date, days: WorkingDays) -> date:
    """The working day in the middle."""
    return days.add(put_on, max(1, days.between(put_on, due_on) // 2))
