"""What each issue of a digest tells of: every moment once, whenever the program ran."""

import itertools
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from bot.domain.calendar import WorkingDays, at, local
from bot.domain.digests import Every, Rhythm, Window, covered, next_at, window

DAYS = WorkingDays()
DAILY = Rhythm(Every.DAY, time(8, 30), is_for_work=True)
MONDAYS = Rhythm(Every.WEEK, time(9), weekday=0)
SUNDAYS = Rhythm(Every.WEEK, time(17), weekday=6)
MONTHLY = Rhythm(Every.MONTH, time(10), is_for_work=True)


def riga(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return at(moment.date(), moment.time())


def told(rhythm: Rhythm, awake: Sequence[datetime]) -> list[Window]:
    """The windows of a program that looks at these moments."""
    until, windows = covered(rhythm, awake[0], DAYS), []
    for now in awake:
        found = window(rhythm, until, now, DAYS)
        if found is not None:
            windows.append(found)
            until = found.until
    return windows


@pytest.mark.parametrize(
    ("rhythm", "after", "comes"),
    [
        (DAILY, "2026-11-20 08:30", "2026-11-23 08:30"),  # a weekend
        (DAILY, "2026-11-17 09:00", "2026-11-19 08:30"),  # the 18th of November
        (DAILY, "2026-12-23 09:00", "2026-12-28 08:30"),
        (DAILY, "2026-06-26 09:00", "2026-06-27 08:30"),  # a Saturday that is worked
        (MONDAYS, "2026-11-23 08:59", "2026-11-23 09:00"),
        (MONDAYS, "2026-11-23 09:00", "2026-11-30 09:00"),
        (MONDAYS, "2026-04-05 12:00", "2026-04-07 09:00"),  # Easter Monday
        (SUNDAYS, "2026-05-09 12:00", "2026-05-11 17:00"),  # Mother's day
        (MONDAYS, "2026-03-28 12:00", "2026-03-30 09:00"),  # an hour less
        (MONDAYS, "2026-10-24 12:00", "2026-10-26 09:00"),  # an hour more
        (MONTHLY, "2026-12-15 12:00", "2027-01-04 10:00"),
        (MONTHLY, "2026-07-15 12:00", "2026-08-03 10:00"),
    ],
)
def test_an_issue_comes_on_its_day_or_on_the_first_after_it_that_is_not_off(
    rhythm: Rhythm, after: str, comes: str
) -> None:
    assert next_at(rhythm, riga(after), DAYS) == riga(comes)


@pytest.mark.parametrize("rhythm", [DAILY, MONDAYS, SUNDAYS, MONTHLY])
@pytest.mark.parametrize("seed", range(5))
def test_whenever_the_program_runs_every_moment_is_told_of_once(rhythm: Rhythm, seed: int) -> None:
    chance, now, awake = Random(seed), riga("2026-01-07 12:00"), []
    while now < riga("2027-12-31 12:00"):
        awake.append(now)
        now += timedelta(hours=chance.choice((1, 9, 24, 48, 24 * 20)))
    windows = told(rhythm, awake)
    assert windows[0].since == covered(rhythm, awake[0], DAYS)
    assert all(one.since < one.until for one in windows)
    assert all(one.until == later.since for one, later in itertools.pairwise(windows))
    assert windows[-1].until == covered(rhythm, awake[-1], DAYS)


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_where_the_clocks_are_changed_a_week_is_an_hour_shorter_or_longer(day: str) -> None:
    monday = date.fromisoformat(day) + timedelta(days=1)
    (week,) = told(MONDAYS, [at(monday - timedelta(days=3), time(12)), at(monday, time(9))])
    assert week == Window(at(monday - timedelta(days=7), time(9)), at(monday, time(9)))
    assert abs((week.until - week.since) - timedelta(days=7)) == timedelta(hours=1)


def test_what_two_days_of_outage_held_up_is_told_of_in_one() -> None:
    awake = [riga("2026-11-23 08:30"), riga("2026-11-25 15:00"), riga("2026-11-25 15:10"), riga("2026-11-26 08:30")]
    assert told(DAILY, awake) == [
        Window(riga("2026-11-23 08:30"), riga("2026-11-25 08:30")),
        Window(riga("2026-11-25 08:30"), riga("2026-11-26 08:30")),
    ]


def test_a_month_is_told_of_from_its_first_midnight_to_its_last() -> None:
    (month,) = told(MONTHLY, [riga("2026-11-20 12:00"), riga("2026-12-01 10:00"), riga("2026-12-20 10:00")])
    assert month == Window(riga("2026-11-01 00:00"), riga("2026-12-01 00:00"))


def test_every_issue_of_two_years_is_on_a_day_that_is_not_off() -> None:
    for rhythm in (DAILY, MONDAYS, SUNDAYS, MONTHLY):
        moment = riga("2026-01-07 12:00")
        while moment < riga("2027-12-31 12:00"):
            moment = next_at(rhythm, moment, DAYS)
            day = local(moment).date()
            assert DAYS.is_working(day) if rhythm.is_for_work else not DAYS.is_holiday(day)
            assert local(moment).time() == rhythm.clock


def test_a_window_is_read_as_it_was_written() -> None:
    one = Window(datetime(2026, 11, 16, 7, tzinfo=UTC), datetime(2026, 11, 23, 7, tzinfo=UTC))
    assert Window.read(one.written) == one
