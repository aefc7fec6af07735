"""Meetings: what, when, where; the notice that the law asks for; whether one comes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import WorkingDays, local
from bot.domain.phrases import Phrase, Refusal
from bot.domain.places import Place

NOTICE_DAYS = 3  # working days: Pašvaldību likums, 53. p. 5. d.; Saistošie noteikumi Nr. 25/2024, 29. p.
LASTS = timedelta(hours=2)  # what a calendar is told, and how near another one is a clash
DAYTIME = (time(7), time(22))
FAR = timedelta(days=300)  # a day typed without its year may have passed, and the next year's was taken
NOWHERE = Place()
AGENDA = 20  # points at most
POINT = 200  # letters of one


class MeetingKind(StrEnum):
    RESIDENTS = "residents"
    SITTING = "sitting"  # of the council of residents
    COMMITTEE = "committee"  # of the municipality, where it touches the parish
    FORUM = "forum"
    THINK_TANK = "think_tank"
    REPORT = "report"
    TALKA = "talka"
    EVENT = "event"


FORMAL = frozenset({MeetingKind.SITTING})  # the law asks for a notice in time


class Answer(StrEnum):
    """Whether somebody comes."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class State(StrEnum):
    PLANNED = "planned"
    ANNOUNCED = "announced"
    CANCELLED = "cancelled"
    CLOSED = "closed"  # it was held, and what came of it is told


@dataclass(frozen=True)
class Meeting:
    """`agenda` has a point on each line; `reminders`: how long before, else as its kind has them."""

    id: int
    kind: MeetingKind
    title: str
    starts_at: datetime
    created_at: datetime
    parishes: tuple[str, ...]
    place: Place = NOWHERE
    organiser_id: int | None = None
    link: str = ""
    agenda: tuple[str, ...] = ()
    audience: str = ""
    seats: int | None = None
    contact: str = ""
    reminders: str = ""
    why_late: str = ""
    sequence: int = 0
    announced_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancel_reason: str = ""
    notice_at: datetime | None = None
    came: int | None = None
    decided: str = ""
    closed_at: datetime | None = None

    @property
    def number(self) -> str:
        """Short enough to be said aloud and written on paper."""
        return f"S-{self.id}"

    @property
    def about(self) -> str:
        return f"meetings:{self.id}"

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + LASTS

    @property
    def state(self) -> State:
        if self.cancelled_at is not None:
            return State.CANCELLED
        if self.closed_at is not None:
            return State.CLOSED
        return State.PLANNED if self.announced_at is None else State.ANNOUNCED

    @property
    def is_formal(self) -> bool:
        return self.kind in FORMAL

    def is_over(self, now: datetime) -> bool:
        return self.ends_at <= now


@dataclass(frozen=True)
class NewMeeting:
    """What its organiser decides."""

    kind: MeetingKind
    title: str
    starts_at: datetime
    parishes: tuple[str, ...]
    place: Place = NOWHERE
    link: str = ""
    agenda: tuple[str, ...] = ()
    audience: str = ""
    seats: int | None = None
    contact: str = ""


# ---------------------------------------------------------------- when it may be


def is_in_time(kind: MeetingKind, starts_at: datetime, now: datetime, days: WorkingDays) -> bool:
    """Whether the notice the law asks for can still be given."""
    left = days.between(local(now, days.zone).date(), local(starts_at, days.zone).date()) - 1
    return kind not in FORMAL or left >= NOTICE_DAYS


def doubts(
    kind: MeetingKind, starts_at: datetime, now: datetime, days: WorkingDays, others: Iterable[Meeting]
) -> list[Phrase]:
    """What whoever calls it had better look at once more."""
    here = local(starts_at, days.zone)
    found = []
    if not DAYTIME[0] <= here.time() < DAYTIME[1]:
        found.append(Phrase.of("meetings-at-night", at=starts_at))
    if starts_at - now > FAR:
        found.append(Phrase.of("meetings-far", at=starts_at))
    if days.is_holiday(here.date()):
        found.append(Phrase.of("meetings-on-holiday", on=here.date()))
    if not is_in_time(kind, starts_at, now, days):
        found.append(Phrase.of("meetings-notice-late", days=NOTICE_DAYS))
    for other in others:
        if abs(other.starts_at - starts_at) < LASTS:
            found.append(Phrase.of("meetings-clash", title=other.title, at=other.starts_at))
    return found


# ---------------------------------------------------------------- coming


def check_answerable(meeting: Meeting, now: datetime) -> None:
    """A change is welcome until it is over."""
    if meeting.state is State.PLANNED:
        raise Refusal("machinery-tap-old")
    if meeting.state is State.CANCELLED:
        raise Refusal("meetings-cancelled-already", title=meeting.title)
    if meeting.state is State.CLOSED or meeting.is_over(now):
        raise Refusal("meetings-over", title=meeting.title)


def read_agenda(text: str) -> tuple[str, ...]:
    """A point on each line, without the numbers people write before them."""
    lines = (line.strip().lstrip("0123456789.)-–• ").strip() for line in text.splitlines())
    return tuple(line for line in lines if line)
