"""What somebody wrote without being asked: kept until they say what is to become of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.places import Place

ONE_TEXT = timedelta(minutes=1)  # messages that follow each other that closely belong together


@dataclass(frozen=True)
class Kept:
    """`media` are the ids of our own media rows, in the order they came."""

    id: int
    address: str
    text: str
    touched_at: datetime
    media: tuple[int, ...] = ()
    place: Place | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether what comes now belongs to it."""
        return now - self.touched_at < ONE_TEXT


def joined(before: str, text: str) -> str:
    """Two messages as one text."""
    return "\n".join(filter(None, (before, text)))
