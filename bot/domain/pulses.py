"""The pulse: three questions every quarter; when they are asked, and what has changed since the last ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import DAY, WorkingDays, at, local, months_later
from bot.domain.polls import Poll, PollKind
from bot.domain.results import Result

OPENS, CLOSES = time(10), time(12)
NOTICE = 7 * DAY  # before it opens the representative hears of it
LATE = 14 * DAY  # so late it is still opened, if the program did not run
TOLD_WITHIN = timedelta(hours=48)  # after the close the group reads what came out
COMPARED = 3  # quarters before
NOTICEABLE = 0.3  # of a scale: less is the same


class Trend(StrEnum):
    FIRST = "first"
    UP = "up"
    DOWN = "down"
    SAME = "same"
    OTHER = "other"  # of what is chosen most


@dataclass(frozen=True)
class Pulse:
    id: int
    parish: str
    quarter: str  # such as "2026-4"
    opened_at: datetime

    @property
    def about(self) -> str:
        return f"pulse:{self.id}"


# ---------------------------------------------------------------- when


def quarter_of(day: date) -> str:
    return f"{day.year}-{(day.month + 2) // 3}"


def opening(after: datetime, day: int, days: WorkingDays) -> datetime:
    """The first one after that moment."""
    return next(one for one in _openings(after, day, days) if one > after)


def closing(opened_at: datetime, days_open: int, days: WorkingDays) -> datetime:
    """At noon, and never before a day off: what came out is read the next day at the latest."""
    last = local(opened_at, days.zone).date() + DAY * days_open
    while not (days.is_working(last) and days.is_working(last + DAY)):
        last += DAY
    return at(last, CLOSES, days.zone)


def _openings(after: datetime, day: int, days: WorkingDays) -> Iterator[datetime]:
    today = local(after, days.zone).date()
    month = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    while True:
        first = month.replace(day=day)
        yield at(first if days.is_working(first) else days.add(first, 1), OPENS, days.zone)
        month = months_later(month, 3)


# ---------------------------------------------------------------- what came out


def value(result: Result) -> float | None:
    """Of a scale: the mean, or of few answers what stands in their middle."""
    return result.median if result.mean is None else round(result.mean, 1)


def trend(poll: Poll, now: Result, before: Result | None) -> Trend:
    if before is None:
        return Trend.FIRST
    if poll.kind is not PollKind.SCALE:
        tops = ({one.position for one in result.best} for result in (now, before))
        return Trend.SAME if set.intersection(*tops) else Trend.OTHER
    change = _change(now, before)
    if abs(change) < NOTICEABLE:
        return Trend.SAME
    return Trend.UP if change > 0 else Trend.DOWN


def _change(now: Result, before: Result) -> float:
    """Like is compared with like: means where both have one, else the middles."""
    if now.mean is not None and before.mean is not None:
        return now.mean - before.mean
    return (now.median or 0) - (before.median or 0)
