"""Which days are worked, written down by hand; nothing here is asked of the program."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

RIGA = ZoneInfo("Europe/Riga")
OWN_DAY_OFF, OWN_WORKING_DAY = date(2026, 8, 14), date(2026, 8, 22)
# Likums „Par svētku, atceres un atzīmējamām dienām”, 1. p.; the days moved in 2026; and one of the municipality's own.
OFF = """
2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-05-01 2026-05-04 2026-06-22 2026-06-23 2026-06-24 2026-08-14 2026-11-18
2026-12-24 2026-12-25 2026-12-31 2027-01-01 2027-03-26 2027-03-29 2027-05-04 2027-06-23 2027-06-24 2027-11-18 2027-12-24
2027-12-31
"""
WORKED_SATURDAYS = "2026-01-17 2026-06-27 2026-08-22"

ALL = [date(2025, 12, 1) + timedelta(days=ahead) for ahead in range(900)]
WORKED = [
    day for day in ALL if day.isoformat() in WORKED_SATURDAYS or (day.isoweekday() <= 5 and day.isoformat() not in OFF)
]
PLACE = {day: place for place, day in enumerate(WORKED)}


def after(day: date, many: int) -> date:
    """The working day that many after this one, which may be a day off."""
    return [one for one in WORKED if one > day][many - 1]


def before(day: date) -> date:
    return [one for one in WORKED if one < day][-1]


def number_between(day: date, last: date) -> int:
    return len([one for one in WORKED if day < one <= last])


def rolled(day: date) -> date:
    return day if day in PLACE else after(day, 1)


def months_after(day: date, months: int) -> date:
    month = day.month + months
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    return rolled(date(year, month, min(day.day, monthrange(year, month)[1])))


def nine(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=RIGA)
