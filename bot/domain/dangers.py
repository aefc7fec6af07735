"""A text that speaks of danger, kept until its author says whether the coordinator may read it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class DangerText:
    """`text` is emptied once the coordinator has it; the address stays a while, to be answered."""

    id: int
    address: str
    person_id: int | None
    parish: str
    text: str
    at: datetime
    sent_at: datetime | None = None
