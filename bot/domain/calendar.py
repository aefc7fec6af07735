"""Working days, deadlines and quiet hours, by the calendar and the clocks of Latvia."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from holidays.countries.latvia import Latvia  # country_holidays() would import it in the middle of a turn

RIGA = ZoneInfo("Europe/Riga")
DAY = timedelta(days=1)
SATURDAY = 5

CLOCKS_CHANGE = (time(2), time(5))  # some of these hours are missing in March and come twice in October


def local(moment: datetime, zone: ZoneInfo = RIGA) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a time zone: {moment}")
    return moment.astimezone(zone)


def at(day: date, clock: time, zone: ZoneInfo = RIGA) -> datetime:
    """The moment (UTC) when the clocks show this: the first if it comes twice, an hour later if it is left out."""
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def week_of(moment: datetime, zone: ZoneInfo = RIGA) -> str:
    """Such as "2026-47"; the week begins on Monday and belongs to the year of its Thursday."""
    week = local(moment, zone).isocalendar()
    return f"{week.year}-{week.week:02}"


def months_later(day: date, months: int) -> date:
    """The same day of the month, or its last day where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@dataclass(frozen=True)
class WorkingDays:
    """The public holidays and moved working days of Latvia, and the municipality's own, which go first."""

    extra_off: frozenset[date] = frozenset()
    extra_on: frozenset[date] = frozenset()
    zone: ZoneInfo = RIGA

    def is_working(self, day: date) -> bool:
        if day in self.extra_on or day in self.extra_off:
            return day in self.extra_on
        off, moved_here = _official(day.year)
        return day in moved_here if day.weekday() >= SATURDAY else day not in off

    def is_holiday(self, day: date) -> bool:
        """A public holiday or a day off of the municipality's own, not an ordinary weekend."""
        return day in self.extra_off or (day not in self.extra_on and day in _official(day.year)[0])

    def add(self, day: date, working_days: int) -> date:
        """That many working days after the day, which does not count itself; before it if negative."""
        step = DAY if working_days > 0 else -DAY
        for _ in range(abs(working_days)):
            day += step
            while not self.is_working(day):
                day += step
        return day

    def between(self, day: date, due: date) -> int:
        """How many working days are left after the day, up to and with the due day; negative: how many it is late."""
        if due < day:
            return -self.between(due, day)
        return sum(self.is_working(day + DAY * ahead) for ahead in range(1, (due - day).days + 1))

    def due_on(self, moment: datetime, working_days: int) -> date:
        """The last day to answer what came at this moment; the day it came does not count."""
        return self.add(local(moment, self.zone).date(), working_days)


@cache
def _official(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Days off, and the weekend days worked instead. The neighbours too: a day may be moved over New Year."""
    days = Latvia(years=(year - 1, year, year + 1))  # type: ignore[no-untyped-call]
    return frozenset(days), frozenset(days.weekend_workdays)


@dataclass(frozen=True)
class QuietHours:
    """From `start` to `end` by the clocks of the zone, usually over midnight; none if both are the same."""

    start: time
    end: time
    zone: ZoneInfo = RIGA

    def __post_init__(self) -> None:
        earliest, latest = CLOCKS_CHANGE
        if any(earliest <= clock < latest for clock in (self.start, self.end)):
            raise ValueError("quiet hours cannot begin or end between 02.00 and 05.00, when the clocks may be changed")

    def is_quiet(self, moment: datetime) -> bool:
        clock = local(moment, self.zone).time()
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def next_allowed(self, moment: datetime) -> datetime:
        """The moment itself, or the end of the quiet hours it falls into."""
        if not self.is_quiet(moment):
            return moment
        here = local(moment, self.zone)
        return at(here.date() if here.time() < self.end else here.date() + DAY, self.end, self.zone)

    def began(self, moment: datetime) -> datetime:
        """When the quiet hours began that the moment falls into; else the moment itself."""
        if not self.is_quiet(moment):
            return moment
        here = local(moment, self.zone)
        return at(here.date() if here.time() >= self.start else here.date() - DAY, self.start, self.zone)
