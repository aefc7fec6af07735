"""A resident's question to whoever speaks for a parish: one thread to a matter, until either side closes it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LONGEST = 2000  # letters of one message
BEGINNING = 40  # letters by which a thread is told from another
SHOWN = 3000  # letters of a thread that are shown at once
NUMBER = re.compile(r"j[\s-]*([0-9]{1,9})", re.IGNORECASE)


class Side(StrEnum):
    RESIDENT = "resident"
    OFFICE = "office"


@dataclass(frozen=True)
class Inquiry:
    """`waits_at`: since when an answer is owed; `shown_name` only where its author agreed to show one."""

    id: int
    person_id: int
    parish: str
    village: str
    asked_at: datetime
    last_at: datetime
    shown_name: str = ""
    waits_at: datetime | None = None
    passed_at: datetime | None = None
    hidden_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def number(self) -> str:
        return f"J-{self.id}"

    @property
    def about(self) -> str:
        return f"inquiries:{self.id}"

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


@dataclass(frozen=True)
class Message:
    """`media` are the ids of our own media rows."""

    inquiry_id: int
    side: Side
    text: str
    at: datetime
    media: tuple[int, ...] = ()


@dataclass(frozen=True)
class Block:
    """Until then `by_id` gets nothing from `person_id`."""

    id: int
    person_id: int
    by_id: int
    number: str
    reason: str
    at: datetime
    until_at: datetime
    appealed_at: datetime | None = None
    settled_at: datetime | None = None
    appeal: str = ""  # why it is not fair

    @property
    def about(self) -> str:
        return f"blocks:{self.id}"


@dataclass(frozen=True)
class Report:
    """What somebody found wrong in a thread, from one of its sides."""

    id: int
    inquiry_id: int
    person_id: int
    side: Side
    reason: str
    at: datetime

    @property
    def about(self) -> str:
        return f"reports:{self.id}"


def number_in(text: str) -> int | None:
    """ "J-12", "j 12"."""
    match = NUMBER.fullmatch(text.strip())
    return int(match[1]) if match else None


def beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= BEGINNING else f"{words[:BEGINNING].rstrip()}…"


def tail(lines: Iterable[str]) -> list[str]:
    """The newest of them, as many as can be shown at once; at least one."""
    kept: list[str] = []
    for line in reversed(list(lines)):
        if kept and sum(map(len, kept)) + len(line) > SHOWN:
            break
        kept.insert(0, line)
    return kept
