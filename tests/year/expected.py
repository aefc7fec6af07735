"""What should have happened to a proposal, by its history alone: due days, reminders, what is said at the end."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from tests.year import days

COUNCIL, MUNICIPALITY, AUTHOR = "council", "municipality", "author"
OWED = dict.fromkeys(("received", "in_review", "on_agenda", "we_do_it"), COUNCIL)
OWED |= dict.fromkeys(("waits_municipality", "forwarded", "accepted", "partly", "planned", "in_progress"), MUNICIPALITY)
OWED |= {"needs_clarification": AUTHOR}
PROMISED = {"accepted", "partly", "planned", "in_progress", "we_do_it"}
MONTHS = {"waits_municipality": 1, "forwarded": 1, "on_agenda": 3}


@dataclass(frozen=True)
class Step:
    at: datetime
    side: str
    status: str
    by_on: date | None


@dataclass(frozen=True)
class Heard:
    """A message to somebody, on a day."""

    proposal: int
    phrase: str
    who: str
    on: date


@dataclass
class Matter:
    id: int
    author: str
    parish: str
    submitted_at: datetime
    steps: Sequence[Step] = ()
    listeners: Sequence[str] = ()


@dataclass
class Period:
    """Somebody owes the next move; `ended_at` None: still."""

    status: str
    since: date
    due: date
    left: int = 0
    is_dated: bool = False
    is_appeal: bool = False
    ended_at: datetime | None = None


@dataclass(frozen=True)
class Cast:
    """Who answers where; the chair and the staff are the same everywhere."""

    representatives: dict[str, str]
    alternates: dict[str, str]
    chair: str
    staff: Sequence[str] = field(default_factory=list)

    def council(self, parish: str, *, is_appeal: bool) -> list[str]:
        if is_appeal:
            return [self.chair]
        return [self.representatives[parish]] if parish in self.representatives else [self.chair, *self.staff]

    def behind(self, parish: str, *, is_appeal: bool) -> list[str]:
        others = [self.alternates[parish]] if parish in self.alternates else []
        if parish not in self.representatives:
            return list(self.staff) if is_appeal else []
        if is_appeal:
            return others or [self.representatives[parish]]
        return [*others, self.chair]


# ---------------------------------------------------------------- periods


def periods(matter: Matter) -> list[Period]:
    """One after the other; what is over has none, until somebody takes it up again."""
    since = day_of(matter.submitted_at)
    found = [Period("received", since, days.after(since, 10))]
    for step in matter.steps:
        now = found[-1]
        if step.status == "in_review" and step.side == COUNCIL:  # published
            now.status = "in_review"
            continue
        now.ended_at = now.ended_at or step.at
        if step.status in OWED:
            found.append(_next(now, step))
    return found


def _next(before: Period, step: Step) -> Period:
    today = day_of(step.at)
    if step.status == "needs_clarification":
        left = max(1, days.number_between(today, before.due))
        return Period(step.status, today, days.after(today, 10), left)
    if step.status == "in_review" and before.status == "needs_clarification":
        last = days.before(today) if step.side == "system" else today
        return Period(step.status, today, days.after(last, before.left))
    if step.status == "in_review":
        return Period(step.status, today, days.after(today, 10), is_appeal=True)
    if step.status in PROMISED and step.by_on is not None:
        return Period(step.status, today, step.by_on, is_dated=True)
    return Period(step.status, today, days.months_after(today, MONTHS.get(step.status, 3)))


def half(period: Period) -> date | None:
    between = [day for day in days.WORKED if period.since < day <= period.due]
    return between[(len(between) - 1) // 2] if between else None


def over(period: Period) -> date:
    return days.after(days.rolled(period.due), 1)


def lasts_at(period: Period, moment: datetime) -> bool:
    return period.ended_at is None or period.ended_at >= moment


def day_of(moment: datetime) -> date:
    return moment.astimezone(days.RIGA).date()


# ---------------------------------------------------------------- what is said


def heard(matter: Matter, cast: Cast, until: datetime, at: Callable[[date], datetime] = days.nine) -> Iterator[Heard]:
    """`at`: when on its day, or later, it is said; a reminder never when the time is over."""
    for period in periods(matter):
        half_on, over_at = half(period), at(over(period))
        half_at = None if half_on is None else at(half_on)
        if half_at is not None and half_at < over_at and lasts_at(period, half_at) and half_at <= until:
            for phrase, who in _reminded(matter, period, cast):
                yield Heard(matter.id, phrase, who, day_of(half_at))
        if lasts_at(period, over_at) and over_at <= until:
            for phrase, who in _told(matter, period, cast):
                yield Heard(matter.id, phrase, who, day_of(over_at))


def _reminded(matter: Matter, period: Period, cast: Cast) -> list[tuple[str, str]]:
    owed = OWED[period.status]
    if owed == AUTHOR:
        return [("deadlines-remind-author", matter.author)]
    asked = cast.staff if owed == MUNICIPALITY else cast.council(matter.parish, is_appeal=period.is_appeal)
    return [("deadlines-remind", who) for who in asked]


def _told(matter: Matter, period: Period, cast: Cast) -> list[tuple[str, str]]:
    owed, author = OWED[period.status], matter.author
    rep = cast.representatives.get(matter.parish)
    if owed == AUTHOR:
        asked = {cast.chair if rep is None else rep, *cast.council(matter.parish, is_appeal=False)}
        return [("deadlines-unclarified-author", author), *(("deadlines-unclarified", who) for who in asked)]
    promised = [("verdicts-ask-promised", who) for who in matter.listeners] if period.is_dated else []
    if owed == MUNICIPALITY:
        told = [("deadlines-late-staff", who) for who in cast.staff]
        told += [("deadlines-late-council", who) for who in filter(None, (rep, cast.chair))]
        late = "deadlines-promise-author" if period.is_dated else "deadlines-late-author"
        return [*told, (late, author), *promised]
    behind = cast.behind(matter.parish, is_appeal=period.is_appeal)
    told = [("deadlines-silent", who) for who in behind]
    if period.is_dated or not behind:
        told += [("deadlines-remind", who) for who in cast.council(matter.parish, is_appeal=period.is_appeal)]
    return (
        [*told, ("verdicts-ask-promised", author), *promised]
        if period.is_dated
        else [*told, ("deadlines-silent-author", author)]
    )
