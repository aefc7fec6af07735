"""Consultations: what the municipality asks the council, how long it may think, and what its silence means."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.domain import deadlines
from bot.domain.calendar import DAY, QuietHours, WorkingDays, at, local, months_later
from bot.domain.numbers import CONSULTATION, COUNCIL_MATTER
from bot.domain.phrases import Refusal

TEXT, REASON, VOICE, ANSWER = 2000, 500, 1000, 4000  # characters
MIDNIGHT = time(0)
EARLY = 14  # days before the decision: early enough to change it
THREE, ONE = 3, 1  # working days before the last one


class State(StrEnum):
    OPEN = "open"
    SILENT = "silent"  # no opinion was given: Saistošie noteikumi Nr. 25/2024, 44. p.
    ANSWERED = "answered"  # the council has said what it thinks; the municipality decides
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Decision:
    """What the municipality did with it."""

    consultation_id: int
    outcome: str
    reason: str
    next_step: str
    at: datetime
    by_on: date | None = None
    person_id: int | None = None


@dataclass(frozen=True)
class NewConsultation:
    """What who asks decides. `parishes` are those it touches; all of them: the council as a whole."""

    text: str
    parishes: tuple[str, ...]
    due_on: date
    why_short: str = ""  # where the council has fewer days than it may have
    decides_on: date | None = None  # when the municipality decides it


@dataclass(frozen=True)
class Consultation(NewConsultation):
    """`first_due_on`: before more time was given; `answered_at` and `decided_at`: by the council, the municipality."""

    id: int = 0
    author_id: int | None = None
    asked_at: datetime = datetime.min
    first_due_on: date = date.min
    silent_at: datetime | None = None
    withdrawn_at: datetime | None = None
    why_withdrawn: str = ""
    answered_at: datetime | None = None
    decided_at: datetime | None = None
    decision: Decision | None = None  # the newest

    @property
    def number(self) -> str:
        """Short enough to be said aloud and written on paper."""
        return f"{CONSULTATION}-{self.id}"

    @property
    def about(self) -> str:
        return f"consultations:{self.id}"

    @property
    def state(self) -> State:
        moments = (
            (State.WITHDRAWN, self.withdrawn_at),
            (State.DECIDED, self.decided_at),
            (State.ANSWERED, self.answered_at),
            (State.SILENT, self.silent_at),
        )
        return next((state for state, at in moments if at is not None), State.OPEN)

    @property
    def is_open(self) -> bool:
        """The council may still say what it thinks in time."""
        return self.state is State.OPEN

    @property
    def is_short(self) -> bool:
        return self.why_short != ""

    @property
    def is_extended(self) -> bool:
        return self.due_on != self.first_due_on

    @property
    def is_late(self) -> bool:
        """It was answered, but not in time."""
        return self.silent_at is not None and self.answered_at is not None

    def is_early(self, asked_on: date) -> bool:
        """Asked long enough before the decision to change it."""
        return self.decides_on is not None and (self.decides_on - asked_on).days >= EARLY


@dataclass(frozen=True)
class Extension:
    """More time is asked for, to call residents together."""

    id: int
    consultation_id: int
    until_on: date
    reason: str
    asked_at: datetime
    person_id: int | None = None
    settled_at: datetime | None = None
    why_declined: str = ""

    @property
    def is_agreed(self) -> bool:
        return self.settled_at is not None and not self.why_declined


@dataclass(frozen=True)
class Opinion:
    """What a parish thinks; the numbers only where its residents were asked in a poll."""

    consultation_id: int
    parish: str
    reasons: str
    signed_at: datetime
    person_id: int | None = None
    poll_id: int | None = None
    took_part: int | None = None
    in_favour: int | None = None
    against: int | None = None
    none_at: datetime | None = None  # the parish has no opinion; `reasons` say why


@dataclass(frozen=True)
class Answer:
    """What the council told the municipality; `published_at`: on its website."""

    consultation_id: int
    text: str
    sent_at: datetime
    person_id: int | None = None
    published_at: datetime | None = None


@dataclass(frozen=True)
class Voice:
    """What one resident says to who writes the opinion of their parish."""

    parish: str
    text: str
    at: datetime


# ---------------------------------------------------------------- how long


def latest_on(today: date, days: WorkingDays, most: int) -> date:
    """The last day the council may be given: Saistošie noteikumi Nr. 25/2024, 44. p."""
    return days.add(today, most)


def check_due(due_on: date, today: date, days: WorkingDays, most: int) -> date:
    """The last day: what would be due on a day off is due on the next working day."""
    if due_on <= today:
        raise Refusal("consultations-due-past")
    latest = latest_on(today, days, most)
    if due_on > latest:
        raise Refusal("consultations-due-late", latest=latest, most=most)
    return deadlines.last_on(due_on, days)


def is_short(due_on: date, today: date, days: WorkingDays, most: int) -> bool:
    """The council is given less time than it may be."""
    return days.between(today, due_on) < most


def days_left(one: Consultation, today: date, days: WorkingDays) -> int:
    """Working days after today, up to and with the last one; negative: how long it is over."""
    return days.between(today, one.due_on)


def silent_at(due_on: date, quiet: QuietHours) -> datetime:
    """From then on there is no opinion: the last day counts to its end."""
    return at(due_on + DAY, MIDNIGHT, quiet.zone)


# ---------------------------------------------------------------- reminders


class Ahead(StrEnum):
    HALF = "half"
    THREE = "three"
    ONE = "one"


@dataclass(frozen=True)
class Reminder:
    ahead: Ahead
    at: datetime


def reminders(since: datetime, due_on: date, days: WorkingDays, quiet: QuietHours) -> list[Reminder]:
    """At half time, three days and one day before, in the morning; where there is little time, only what is left."""
    since_on = local(since, quiet.zone).date()
    half = days.add(since_on, (days.between(since_on, due_on) + 1) // 2)
    three, one = days.add(due_on, -THREE), days.add(due_on, -ONE)
    on = {three: Ahead.THREE, one: Ahead.ONE}
    if half < three:
        on[half] = Ahead.HALF
    return [Reminder(on[day], deadlines.morning(day, quiet)) for day in sorted(on) if since_on < day < due_on]


# ---------------------------------------------------------------- more time


def check_extendable(one: Consultation, asked: Sequence[Extension]) -> None:
    """Once, before it is over, and not while the staff still think about it."""
    if not one.is_open:
        raise Refusal("consultations-over", number=one.number)
    if one.is_extended:
        raise Refusal("consultations-extended-already", number=one.number, on=one.due_on)
    if any(extension.settled_at is None for extension in asked):
        raise Refusal("consultations-extension-waits", number=one.number)


def latest_extended_on(one: Consultation, days: WorkingDays, months: int) -> date:
    """A working day up to a month later, to call residents together: Saistošie noteikumi Nr. 25/2024, 44. p."""
    latest = months_later(one.first_due_on, months)
    return latest if days.is_working(latest) else days.add(latest, -1)


def check_until(one: Consultation, until_on: date, days: WorkingDays, months: int) -> date:
    latest = latest_extended_on(one, days, months)
    if until_on <= one.due_on:
        raise Refusal("consultations-until-sooner", on=one.due_on)
    if until_on > latest:
        raise Refusal("consultations-until-late", latest=latest)
    return deadlines.last_on(until_on, days)


# ---------------------------------------------------------------- what the council puts forward


class MatterKind(StrEnum):
    PROPOSAL = "proposal"
    DRAFT = "draft"  # of a decision of the municipality's council
    OPINION = "opinion"  # nobody asked for it


@dataclass(frozen=True)
class CouncilMatter:
    """What the council adopted and put before the municipality, which owes an answer by `due_on`."""

    id: int
    kind: MatterKind
    text: str
    put_at: datetime
    due_on: date
    meeting_id: int | None = None
    author_id: int | None = None
    reminded_at: datetime | None = None
    over_at: datetime | None = None
    outcome: str = ""
    reason: str = ""
    next_step: str = ""
    by_on: date | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
    withdrawn_at: datetime | None = None
    published_at: datetime | None = None
    proposal_id: int | None = None

    @property
    def number(self) -> str:
        return f"{COUNCIL_MATTER}-{self.id}"

    @property
    def about(self) -> str:
        return f"council_matters:{self.id}"

    @property
    def is_open(self) -> bool:
        return self.decided_at is None and self.withdrawn_at is None


def matter_due_on(put_on: date, days: WorkingDays, months: int) -> date:
    """Until then the municipality decides what becomes of it: Saistošie noteikumi Nr. 25/2024, 43. p."""
    return deadlines.last_on(months_later(put_on, months), days)
