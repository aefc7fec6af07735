"""Who speaks to us: a person with an id of our own, or a stranger who is only an address yet."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Person:
    """Somebody who joined. `name` is what they chose to show, empty for most; `notice_version` is what they read."""

    id: int
    language: str
    parish: str
    notice_version: str
    joined_at: datetime
    seen_at: datetime
    village: str = ""
    name: str = ""
    idle_asked_at: datetime | None = None
    here: int = 1  # how many speak from where they speak
    is_second: bool = False  # … of whom they came second, confirmed by a helper


@dataclass(frozen=True)
class Stranger:
    """Somebody who has not joined: what they told so far, and the act they go back to once they have (`then_start`)."""

    address: str
    seen_at: datetime
    language: str = ""
    parish: str = ""
    village: str = ""
    then_start: str = ""
