"""Announcements: what whoever serves says to a parish or to all; one text for everyone, as it was written."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.phrases import Refusal

TEXT, OTHER = 900, 900  # characters
WITH_PICTURE = 900  # of both languages: a picture's caption holds no more on every channel
LIVES = timedelta(days=3)  # what has not arrived one-to-one by then is not sent any more

MATTER = re.compile(r"([as])[\s-]*([0-9]{1,9})", re.IGNORECASE)
NOUNS = {"a": "polls", "s": "meetings"}
ASK, QUESTION = "ask", "inquiries:"  # the button that leads to the representative


class State(StrEnum):
    DRAFT = "draft"
    WAITING = "waiting"  # for a second pair of eyes
    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    DROPPED = "dropped"  # thrown away before anybody saw it


SHOWN = (State.SENDING, State.SENT, State.STOPPED)


@dataclass(frozen=True)
class NewAnnouncement:
    """What its author decides. `button` is a link, or a matter such as "polls:3"; `urgent` is why it is so."""

    text: str
    parishes: tuple[str, ...]
    button: str = ""
    urgent: str = ""
    other: str = ""  # in a second language, only of what is urgent (MK noteikumi Nr. 130/2005)
    goes_at: datetime | None = None
    corrects: int | None = None  # one that everybody has already: approved once more, it takes the place of that one

    @property
    def is_urgent(self) -> bool:
        return self.urgent != ""


@dataclass(frozen=True)
class Announcement(NewAnnouncement):
    """`told` and `failed` are counted when all is sent; `listed_at`: everybody it is for stands in the outbox."""

    id: int = 0
    author_id: int | None = None
    created_at: datetime | None = None
    asked_at: datetime | None = None
    approved_by: int | None = None
    ready_at: datetime | None = None
    sent_at: datetime | None = None
    listed_at: datetime | None = None
    stopped_at: datetime | None = None
    finished_at: datetime | None = None
    changed_at: datetime | None = None
    withdrawn_at: datetime | None = None
    why_withdrawn: str = ""
    dropped_at: datetime | None = None
    told: int = 0
    failed: int = 0

    @property
    def number(self) -> str:
        """Short enough to be said aloud and written on paper; the same in every place."""
        return f"Z-{self.id}"

    @property
    def about(self) -> str:
        return f"announcements:{self.id}"

    @property
    def asked(self) -> str:
        """Names what waits to be read: what was changed since and waits again is something else."""
        said = (self.text, self.parishes, self.button, self.urgent, self.other, self.goes_at, self.asked_at)
        return sha256(repr(said).encode()).hexdigest()[:16]

    @property
    def is_only_text(self) -> bool:
        return not (self.button or self.other)

    @property
    def state(self) -> State:
        moments = (
            (State.DROPPED, self.dropped_at),
            (State.WITHDRAWN, self.withdrawn_at),
            (State.STOPPED, self.stopped_at),
            (State.SENT, self.finished_at),
            (State.SENDING, self.sent_at),
            (State.PLANNED, self.ready_at),
            (State.WAITING, self.asked_at),
        )
        return next((state for state, at in moments if at is not None), State.DRAFT)


@dataclass(frozen=True)
class Progress:
    """How far it is with those who get it one-to-one."""

    sent: int = 0
    waiting: int = 0
    failed: int = 0
    next_at: datetime | None = None  # when the first of those that wait may go

    def left(self, per_second: float) -> timedelta:
        return timedelta(seconds=self.waiting / per_second)


def needs_second_eyes(parishes: Collection[str], units: Collection[str]) -> bool:
    """What goes to more than half of all places is read by somebody else first."""
    return len(units) > 1 and 2 * len(set(parishes) & set(units)) > len(units)


def matter_of(typed: str) -> str:
    """ "S-12" as "meetings:12"; "" for anything else."""
    if typed == ASK:
        return QUESTION
    match = MATTER.fullmatch(typed.strip())
    return f"{NOUNS[match[1].lower()]}:{int(match[2])}" if match else ""


def is_link(typed: str) -> bool:
    return typed.startswith(("https://", "http://")) and not any(map(str.isspace, typed))


def check_changeable(one: Announcement) -> None:
    if one.state in (State.WITHDRAWN, State.DROPPED):
        raise Refusal("announcements-gone", number=one.number)
