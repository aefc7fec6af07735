"""Digests: which stretch of time each of them tells of, so that nothing falls between two and nothing is told twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.domain.calendar import DAY, WorkingDays, at, local
from bot.domain.statuses import CLOSING, Status

DUE = "digests.due"  # timer, about a kind
CARD = "digests.card"  # an issue, about "digests:<id>"
DECIDED = CLOSING - {Status.MERGED}
LONGEST_PAUSE = 90  # days: more than between two issues of any kind


class Kind(StrEnum):
    """What is sent to whom; its timer is `digests.<kind>`, about a window."""

    GROUP = "group"  # "Šonedēļ", in each parish's group
    RESIDENTS = "residents"  # weekly, one-to-one, to who has chosen it
    REPRESENTATIVES = "representatives"
    MONTH = "month"  # "Kas izdarīts"
    STAFF_DAY = "staff_day"
    STAFF_WEEK = "staff_week"

    @property
    def timer(self) -> str:
        return f"digests.{self}"


class Every(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Rhythm:
    """An issue comes at `clock` on each such day; where that one is off, on the next that is not.

    `weekday` is of weeks, Monday is 0. `is_for_work`: weekends are off as well as holidays.
    """

    every: Every
    clock: time
    weekday: int = 0
    is_for_work: bool = False

    def is_meant(self, day: date) -> bool:
        return {Every.DAY: True, Every.WEEK: day.weekday() == self.weekday, Every.MONTH: day.day == 1}[self.every]

    def is_on(self, day: date, days: WorkingDays) -> bool:
        return days.is_working(day) if self.is_for_work else not days.is_holiday(day)


@dataclass(frozen=True)
class Window:
    """From `since` until right before `until`."""

    since: datetime
    until: datetime

    @property
    def written(self) -> str:
        return f"{self.since.isoformat()}/{self.until.isoformat()}"

    @classmethod
    def read(cls, written: str) -> "Window":
        since, _, until = written.partition("/")
        return cls(datetime.fromisoformat(since), datetime.fromisoformat(until))


@dataclass(frozen=True)
class Issue:
    """What a whole parish reads; `made_at`: since then it is on its way."""

    id: int
    kind: Kind
    parish: str
    window: Window
    made_at: datetime | None = None

    @property
    def about(self) -> str:
        return f"digests:{self.id}"


MONDAY, SUNDAY = 0, 6
RHYTHMS: Mapping[Kind, Rhythm] = {
    Kind.GROUP: Rhythm(Every.WEEK, time(6), MONDAY),  # before the first post of that day may go
    Kind.RESIDENTS: Rhythm(Every.WEEK, time(17), SUNDAY),
    Kind.REPRESENTATIVES: Rhythm(Every.WEEK, time(18), SUNDAY),
    Kind.MONTH: Rhythm(Every.MONTH, time(10), is_for_work=True),
    Kind.STAFF_DAY: Rhythm(Every.DAY, time(8, 30), is_for_work=True),
    Kind.STAFF_WEEK: Rhythm(Every.WEEK, time(8, 30), MONDAY, is_for_work=True),
}


def next_at(rhythm: Rhythm, after: datetime, days: WorkingDays) -> datetime:
    """When the next issue comes, later than that moment."""
    today = local(after, days.zone).date()
    return next(
        moment
        for ahead in range(LONGEST_PAUSE)
        if (moment := _issue(rhythm, today + DAY * ahead, days)) is not None and moment > after
    )


def covered(rhythm: Rhythm, now: datetime, days: WorkingDays) -> datetime:
    """Until when the latest issue, the one that came last or comes now, tells of."""
    today = local(now, days.zone).date()
    latest = next(
        moment
        for back in range(LONGEST_PAUSE)
        if (moment := _issue(rhythm, today - DAY * back, days)) is not None and moment <= now
    )
    if rhythm.every is not Every.MONTH:
        return latest
    return at(local(latest, days.zone).date().replace(day=1), time(0), days.zone)  # a month is told of whole


def window(rhythm: Rhythm, covered_until: datetime, now: datetime, days: WorkingDays) -> Window | None:
    """What is to be told of by now: one window, however many issues were missed; None if it all is."""
    until = covered(rhythm, now, days)
    return Window(covered_until, until) if covered_until < until else None


def _issue(rhythm: Rhythm, day: date, days: WorkingDays) -> datetime | None:
    """The moment on that day, if it is meant for it or for a day off right before it."""
    if not rhythm.is_on(day, days):
        return None
    meant = rhythm.is_meant(day)
    before = day - DAY
    while not meant and not rhythm.is_on(before, days):
        meant, before = rhythm.is_meant(before), before - DAY
    return at(day, rhythm.clock, days.zone) if meant else None
