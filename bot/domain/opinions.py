"""A parish's joint opinion: what its residents said in a poll, signed by who speaks for them."""

from dataclasses import dataclass
from datetime import datetime

LENGTH = 3000


@dataclass(frozen=True)
class Opinion:
    id: int
    poll_id: int
    parish: str
    text: str
    signed_at: datetime
    person_id: int | None = None

    @property
    def about(self) -> str:
        return f"opinions:{self.id}"
