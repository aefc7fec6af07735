"""Working days, deadlines and quiet hours, over holidays and changes of the clocks."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import QuietHours, WorkingDays, at, local, months_later, week_of

LATVIA = WorkingDays()
NIGHT = QuietHours(time(21), time(8))


def day(text: str) -> date:
    return date.fromisoformat(text)


def riga(text: str) -> datetime:
    """2026-11-24 18:00 by the clocks of Riga, as we keep it."""
    moment = datetime.fromisoformat(text)
    return at(moment.date(), moment.time())


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# ---------------------------------------------------------------- working days


@pytest.mark.parametrize(
    ("on", "why"),
    [
        ("2026-01-01", "New Year"),
        ("2026-01-02", "moved to 17 January"),
        ("2026-04-03", "Good Friday"),
        ("2026-04-06", "Easter Monday"),
        ("2026-05-01", "1 May"),
        ("2026-05-04", "4 May"),
        ("2026-06-22", "moved to 27 June"),
        ("2026-06-23", "Līgo"),
        ("2026-06-24", "Jāņi"),
        ("2026-11-18", "18 November"),
        ("2026-11-21", "Saturday"),
        ("2026-11-22", "Sunday"),
        ("2026-12-24", "Christmas Eve"),
        ("2026-12-25", "Christmas"),
        ("2026-12-31", "New Year's Eve"),
        ("2028-11-20", "18 November was a Saturday"),
        ("2025-05-05", "4 May was a Sunday"),
    ],
)
def test_nobody_must_answer_on_a_day_off(on: str, why: str) -> None:
    assert not LATVIA.is_working(day(on)), why


@pytest.mark.parametrize("on", ["2026-11-17", "2026-11-19", "2026-01-17", "2026-06-27", "2027-11-19", "2028-11-17"])
def test_other_days_are_worked_also_a_moved_saturday(on: str) -> None:
    assert LATVIA.is_working(day(on))


def test_the_municipality_may_work_otherwise_than_the_state() -> None:
    own = WorkingDays(
        extra_off=frozenset({day("2026-06-27"), day("2026-08-14")}), extra_on=frozenset({day("2026-06-22")})
    )
    assert own.is_working(day("2026-06-22"))
    assert not own.is_working(day("2026-06-27"))
    assert not own.is_working(day("2026-08-14"))


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("2026-11-24", 10, "2026-12-08"),  # Tuesday to Tuesday, two weekends
        ("2026-11-20", 1, "2026-11-23"),  # Friday
        ("2026-11-21", 1, "2026-11-23"),  # Saturday
        ("2026-11-17", 1, "2026-11-19"),  # over 18 November
        ("2026-12-23", 2, "2026-12-29"),  # over Christmas
        ("2026-12-30", 1, "2027-01-04"),  # over New Year
        ("2026-06-19", 2, "2026-06-26"),  # Midsummer with the moved Monday
        ("2026-06-26", 1, "2026-06-27"),  # the Saturday worked instead
        ("2026-11-24", 0, "2026-11-24"),
        ("2026-11-24", -2, "2026-11-20"),
        ("2026-11-19", -1, "2026-11-17"),
        ("2026-11-22", -1, "2026-11-20"),
    ],
)
def test_working_days_are_counted_over_days_off(start: str, days: int, due: str) -> None:
    assert LATVIA.add(day(start), days) == day(due)


@pytest.mark.parametrize(
    ("today", "due", "left"),
    [
        ("2026-11-24", "2026-12-08", 10),
        ("2026-12-08", "2026-12-08", 0),
        ("2026-12-07", "2026-12-08", 1),
        ("2026-12-05", "2026-12-08", 2),
        ("2026-12-09", "2026-12-08", -1),
        ("2026-12-14", "2026-12-08", -4),
        ("2026-12-13", "2026-12-11", 0),  # due on Friday, seen on Sunday: not a working day late
    ],
)
def test_everyone_sees_how_many_working_days_are_left(today: str, due: str, left: int) -> None:
    assert LATVIA.between(day(today), day(due)) == left


@given(st.dates(day("2025-01-01"), day("2029-12-31")), st.integers(0, 60))
def test_what_is_added_is_what_is_left(today: date, days: int) -> None:
    due = LATVIA.add(today, days)
    assert LATVIA.between(today, due) == days
    assert days == 0 or LATVIA.is_working(due)


@pytest.mark.parametrize(
    ("start", "months", "later"),
    [
        ("2026-11-24", 1, "2026-12-24"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-08-31", 13, "2027-09-30"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -12, "2025-01-15"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(start: str, months: int, later: str) -> None:
    assert months_later(day(start), months) == day(later)


@pytest.mark.parametrize(
    ("arrived", "due"),
    [
        ("2026-11-24 21:59", "2026-12-08"),
        ("2026-11-24 22:01", "2026-12-09"),  # past midnight in Riga
        ("2026-11-21 10:00", "2026-12-04"),  # Saturday
        ("2026-07-01 20:59", "2026-07-15"),
        ("2026-07-01 21:01", "2026-07-16"),  # midnight comes earlier by summer time
    ],
)
def test_a_deadline_counts_from_the_day_in_riga(arrived: str, due: str) -> None:
    assert LATVIA.due_on(utc(arrived), 10) == day(due)


# ---------------------------------------------------------------- clocks


@pytest.mark.parametrize(
    ("moment", "clock"),
    [
        ("2026-03-29 00:59", "02:59"),
        ("2026-03-29 01:00", "04:00"),
        ("2026-10-25 00:59", "03:59"),
        ("2026-10-25 01:00", "03:00"),
    ],
)
def test_local_time_follows_the_change_of_the_clocks(moment: str, clock: str) -> None:
    assert f"{local(utc(moment)):%H:%M}" == clock


@pytest.mark.parametrize(
    ("on", "clock", "moment"),
    [
        ("2026-11-24", "18:00", "2026-11-24 16:00"),
        ("2026-07-24", "18:00", "2026-07-24 15:00"),
        ("2026-03-28", "08:00", "2026-03-28 06:00"),
        ("2026-03-29", "08:00", "2026-03-29 05:00"),
        ("2026-03-29", "03:30", "2026-03-29 01:30"),  # left out: 4.30
        ("2026-10-25", "03:30", "2026-10-25 00:30"),  # twice: the first
        ("2026-10-25", "08:00", "2026-10-25 06:00"),
    ],
)
def test_a_time_on_the_wall_is_one_moment(on: str, clock: str, moment: str) -> None:
    assert at(day(on), time.fromisoformat(clock)) == utc(moment)


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        local(datetime(2026, 11, 24, 18))


@pytest.mark.parametrize(
    ("moment", "week"),
    [
        ("2026-11-16 00:00", "2026-47"),
        ("2026-11-22 21:59", "2026-47"),
        ("2026-11-22 22:00", "2026-48"),  # Monday has begun in Riga
        ("2026-12-31 12:00", "2026-53"),
        ("2027-01-03 12:00", "2026-53"),
        ("2027-01-04 12:00", "2027-01"),
    ],
)
def test_a_week_is_named_by_its_monday_in_riga(moment: str, week: str) -> None:
    assert week_of(utc(moment)) == week


# ---------------------------------------------------------------- quiet hours


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        ("2026-11-24 20:59:59", False),
        ("2026-11-24 21:00", True),
        ("2026-11-25 00:00", True),
        ("2026-11-25 07:59:59", True),
        ("2026-11-25 08:00", False),
        ("2026-11-25 13:00", False),
    ],
)
def test_evenings_and_nights_are_quiet(moment: str, quiet: bool) -> None:
    assert NIGHT.is_quiet(riga(moment)) is quiet


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-11-24 12:00", "2026-11-24 12:00"),
        ("2026-11-24 23:00", "2026-11-25 08:00"),
        ("2026-11-25 07:00", "2026-11-25 08:00"),
        ("2026-03-28 23:00", "2026-03-29 08:00"),  # the clocks go forward
        ("2026-03-29 07:00", "2026-03-29 08:00"),
        ("2026-10-24 23:00", "2026-10-25 08:00"),  # the clocks go back
        ("2026-10-25 07:00", "2026-10-25 08:00"),
        ("2026-12-31 23:59", "2027-01-01 08:00"),
    ],
)
def test_nobody_is_woken(moment: str, allowed: str) -> None:
    assert NIGHT.next_allowed(riga(moment)) == riga(allowed)


def test_a_night_is_ten_hours_in_spring_and_twelve_in_autumn() -> None:
    spring, autumn = riga("2026-03-28 21:00"), riga("2026-10-24 21:00")
    assert NIGHT.next_allowed(spring) - spring == timedelta(hours=10)
    assert NIGHT.next_allowed(autumn) - autumn == timedelta(hours=12)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)))
def test_what_is_placed_is_never_in_quiet_hours(moment: datetime) -> None:
    assert not NIGHT.is_quiet(NIGHT.next_allowed(moment))
    assert NIGHT.next_allowed(moment) >= moment


def test_a_midday_rest_can_be_quiet_too() -> None:
    rest = QuietHours(time(13), time(14, 30))
    assert rest.next_allowed(riga("2026-11-24 14:00")) == riga("2026-11-24 14:30")
    assert not rest.is_quiet(riga("2026-11-24 14:30"))


def test_without_quiet_hours_nothing_waits() -> None:
    never = QuietHours(time(0), time(0))
    assert not any(never.is_quiet(utc("2026-11-24 00:00") + timedelta(hours=hour)) for hour in range(24))


@pytest.mark.parametrize("clock", [time(2), time(3, 30), time(4, 59)])
def test_quiet_hours_do_not_begin_or_end_while_clocks_are_changed(clock: time) -> None:
    with pytest.raises(ValueError, match="clocks"):
        QuietHours(time(21), clock)
    with pytest.raises(ValueError, match="clocks"):
        QuietHours(clock, time(8))
