"""Which stretches of time the digests tell of, written down by hand; nothing here is asked of the program."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from tests.year import days
from tests.year.course import BEGIN
from tests.year.moments import Off

GROUP, RESIDENTS, REPRESENTATIVES, MONTH = "group", "residents", "representatives", "month"
DAY, WEEK = "staff_day", "staff_week"
# Both days of Easter, Mother's Day and Whitsun are holidays that fall on a Sunday.
SUNDAYS_OFF = "2026-04-05 2026-05-10 2026-05-24"
ONE = timedelta(days=1)


@dataclass(frozen=True)
class Window:
    """`told_at`: when it is told."""

    since: datetime
    until: datetime
    told_at: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.since <= moment < self.until


def windows(kind: str, off: Off, last: datetime) -> list[Window]:
    """One after the other; what was missed while the program was off is one with what came next."""
    known = [(at, until) for at, until in issues(kind) if at <= last]
    kept = [
        (off.late(at), until)
        for (at, until), (following, _) in itertools.pairwise([*known, (last + ONE * 400, last)])
        if off.late(at) != off.late(following)
    ]
    begun = [(at, until) for at, until in kept if at > BEGIN]
    before = [until for at, until in kept if at <= BEGIN][-1:]
    untils = [*before, *(until for _, until in begun)]
    return [Window(since, until, at) for (since, until), (at, _) in zip(itertools.pairwise(untils), begun, strict=True)]


@cache
def issues(kind: str) -> list[tuple[datetime, datetime]]:
    """When each is told, and until when it tells, were the program always there."""
    return list(ISSUES[kind]())


def _on_weekdays(weekday: int, clock: time, is_off: Callable[[date], bool]) -> Iterator[tuple[datetime, datetime]]:
    """A day that is off is made up for on the next that is not."""
    for day in days.ALL:
        if day.weekday() == weekday:
            while is_off(day):
                day += ONE
            yield (_at(day, clock),) * 2


def _is_holiday(day: date) -> bool:
    return day.isoformat() in days.OFF or day.isoformat() in SUNDAYS_OFF


def _months() -> Iterator[tuple[datetime, datetime]]:
    for day in days.ALL:
        if day.day == 1:
            yield _at(days.rolled(day), time(10)), _at(day, time(0))


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=days.RIGA).astimezone(UTC)


ISSUES: dict[str, Callable[[], Iterator[tuple[datetime, datetime]]]] = {
    GROUP: lambda: _on_weekdays(0, time(6), _is_holiday),
    RESIDENTS: lambda: _on_weekdays(6, time(17), _is_holiday),
    REPRESENTATIVES: lambda: _on_weekdays(6, time(18), _is_holiday),
    MONTH: _months,
    DAY: lambda: ((_at(day, time(8, 30)),) * 2 for day in days.WORKED),
    WEEK: lambda: _on_weekdays(0, time(8, 30), lambda day: day not in days.PLACE),
}
