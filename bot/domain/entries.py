"""What the calendar holds besides meetings: from when until when something is asked, and how long the law wants it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import WorkingDays
from bot.domain.phrases import Phrase


class EntryKind(StrEnum):
    CONSULTATION = "consultation"
    DRAFT_RULES = "draft_rules"
    BUDGET_IDEAS = "budget_ideas"
    BUDGET_VOTE = "budget_vote"
    COMPETITION = "competition"
    OTHER = "other"


LEAST: Mapping[EntryKind, int] = {  # days that it has to last
    EntryKind.CONSULTATION: 30,  # Pašvaldību likums, 54.–55. p.
    EntryKind.DRAFT_RULES: 14,  # Pašvaldību likums, 46. p. 3. d.
    EntryKind.BUDGET_IDEAS: 30,  # Pašvaldību likums, 59.–62. p.
    EntryKind.BUDGET_VOTE: 14,
}
ADVISED: Mapping[EntryKind, int] = {EntryKind.COMPETITION: 90}
NOTICE_DAYS = 3  # working days, to "Latvijas Vēstnesis", before a public consultation begins
FAR = timedelta(days=300)  # a day typed without its year may have passed, and the next year's was taken
BEFORE_THE_END = (3, 1)  # days


class State(StrEnum):
    PLANNED = "planned"
    ANNOUNCED = "announced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class NewEntry:
    """`how` to take part, in whose words it is announced."""

    kind: EntryKind
    title: str
    from_on: date
    until_on: date
    parishes: tuple[str, ...]
    link: str = ""
    how: str = ""


@dataclass(frozen=True)
class Entry(NewEntry):
    id: int = 0
    announced_at: datetime | None = None
    withdrawn_at: datetime | None = None
    why: str = ""

    @property
    def number(self) -> str:
        return f"T-{self.id}"

    @property
    def about(self) -> str:
        return f"entries:{self.id}"

    @property
    def state(self) -> State:
        if self.withdrawn_at is not None:
            return State.WITHDRAWN
        return State.PLANNED if self.announced_at is None else State.ANNOUNCED

    def is_over(self, today: date) -> bool:
        return self.until_on < today

    def is_open(self, today: date) -> bool:
        return self.state is State.ANNOUNCED and self.from_on <= today <= self.until_on

    def next_on(self, today: date) -> date:
        """The day under which a calendar shows it: when it begins, then when it ends."""
        return self.from_on if self.from_on > today else self.until_on


def too_short(kind: EntryKind, from_on: date, until_on: date) -> Phrase | None:
    """What the law says of how long it lasts; the day it begins does not count."""
    earliest = from_on + timedelta(days=LEAST.get(kind, 0))
    if until_on >= earliest:
        return None
    name = kind.value.replace("_", "-") if kind in LEAST else "other"
    return Phrase.of(f"entries-short-{name}", days=LEAST.get(kind, 0), on=earliest)


def begun(entry: NewEntry, today: date) -> Phrase | None:
    """Of a public consultation: nobody heard of it in time (Pašvaldību likums, 54.–55. p.)."""
    if entry.from_on >= today:
        return None
    name = "entries-begun-consultation" if entry.kind is EntryKind.CONSULTATION else "entries-begun"
    return Phrase.of(name, on=entry.from_on, days=NOTICE_DAYS)


def doubts(entry: NewEntry, today: date, days: WorkingDays, announced_from: date | None = None) -> list[Phrase]:
    """What whoever announces it had better look at once more; the first day everybody knows is not questioned again."""
    found = _of_its_beginning(entry, today, days) if entry.from_on != announced_from else []
    if entry.kind is EntryKind.CONSULTATION and not (entry.link or entry.how):
        found.append(Phrase("entries-no-way"))
    least = ADVISED.get(entry.kind, 0)
    if (entry.until_on - entry.from_on).days < least:
        found.append(Phrase.of("entries-advised", days=least, on=entry.from_on + timedelta(days=least)))
    if not days.is_working(entry.until_on):
        found.append(Phrase.of("entries-ends-on-day-off", on=entry.until_on))
    return found


def _of_its_beginning(entry: NewEntry, today: date, days: WorkingDays) -> list[Phrase]:
    if is_begun := begun(entry, today):
        return [is_begun]
    if entry.from_on - today > FAR:
        return [Phrase.of("entries-far", on=entry.from_on)]
    if entry.kind is EntryKind.CONSULTATION and days.between(today, entry.from_on) <= NOTICE_DAYS:
        return [Phrase.of("entries-notice-late", days=NOTICE_DAYS)]
    return []


def reminded_on(entry: NewEntry) -> list[date]:
    """At half, three days and one day before the end; what falls together, once; never on the day it begins."""
    half = entry.from_on + (entry.until_on - entry.from_on) // 2
    late = [entry.until_on - timedelta(days=before) for before in BEFORE_THE_END]
    return sorted({day for day in (half if half < late[0] else late[0], *late) if day > entry.from_on})
