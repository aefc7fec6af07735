"""Half of the time, its end, and when people may be reminded."""

from datetime import UTC, date, datetime, time

import pytest

from bot.domain import deadlines
from bot.domain.calendar import QuietHours, WorkingDays
from bot.domain.deadlines import Period
from bot.domain.statuses import Side, Status

DAYS, QUIET = WorkingDays(), QuietHours(time(21), time(8))
MONDAY = date(2026, 11, 23)


def period(since: date, due: date, status: Status = Status.IN_REVIEW) -> Period:
    return Period(1, status, since, due)


@pytest.mark.parametrize(
    ("due", "half"),
    [
        (date(2026, 12, 7), date(2026, 11, 30)),  # the fifth of ten
        (date(2026, 11, 26), date(2026, 11, 25)),
        (date(2026, 11, 24), date(2026, 11, 24)),
        (MONDAY, None),  # due on the same day: nothing lies between
    ],
)
def test_half_of_the_time_is_a_working_day_in_the_middle(due: date, half: date | None) -> None:
    assert deadlines.half_on(period(MONDAY, due), DAYS) == half


def test_what_is_due_on_a_day_off_is_late_after_the_next_working_day() -> None:
    christmas = date(2026, 12, 25)
    assert not deadlines.is_over(christmas, date(2026, 12, 28), DAYS)
    assert deadlines.is_over(christmas, date(2026, 12, 29), DAYS)


def test_what_the_municipality_owes() -> None:
    owed = {status for status in Status if deadlines.owed_by(status) is Side.MUNICIPALITY}
    assert owed == {
        Status.WAITS_MUNICIPALITY,
        Status.FORWARDED,
        Status.ACCEPTED,
        Status.PARTLY,
        Status.PLANNED,
        Status.IN_PROGRESS,
    }


def test_a_reminder_waits_for_the_morning_of_a_working_day() -> None:
    friday_night = datetime(2026, 11, 27, 20, 0, tzinfo=UTC)  # 22.00 in Riga
    assert deadlines.allowed(friday_night, DAYS, QUIET) == datetime(2026, 11, 30, 7, 0, tzinfo=UTC)


def test_the_rest_of_a_last_day_counts_as_one() -> None:
    assert deadlines.left(period(MONDAY, date(2026, 12, 7)), date(2026, 11, 25), DAYS) == 8
    assert deadlines.left(period(MONDAY, date(2026, 12, 7)), date(2026, 12, 7), DAYS) == 1
    assert deadlines.left(period(MONDAY, date(2026, 12, 7)), date(2026, 12, 9), DAYS) == 1
