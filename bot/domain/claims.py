"""A claim: one of the staff has said that they will answer."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Claim:
    proposal_id: int
    person_id: int
    at: datetime
