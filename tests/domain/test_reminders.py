"""When reminders come: by the clock on the wall, outside quiet hours, and how late is still useful."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import reminders
from bot.domain.calendar import RIGA, QuietHours, local
from bot.domain.reminders import USUAL

QUIET = QuietHours(time(21), time(8))


def riga(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=RIGA).astimezone(UTC)


def planned(starts_at: datetime, *aheads: str) -> list[str]:
    found = reminders.plan(starts_at, aheads or USUAL, QUIET)
    return [f"{one.ahead} {local(one.at):%d.%m. %H.%M}" for one in found]


def test_a_week_a_day_and_two_hours_before() -> None:
    assert planned(riga("2026-12-01", "18:00")) == ["7d 24.11. 18.00", "1d 30.11. 18.00", "2h 01.12. 16.00"]


def test_what_would_ring_at_night_comes_on_the_evening_before() -> None:
    assert planned(riga("2026-12-01", "09:00")) == ["7d 24.11. 09.00", "1d 30.11. 09.00", "2h 30.11. 20.00"]
    assert planned(riga("2026-12-01", "07:00")) == ["7d 23.11. 20.00", "1d 29.11. 20.00", "2h 30.11. 20.00"]


def test_of_two_at_the_same_moment_the_nearer_one_is_kept() -> None:
    assert planned(riga("2026-12-01", "08:00"), "10h", "2h") == ["2h 30.11. 20.00"]


@pytest.mark.parametrize(
    ("starts_on", "expected"),
    [
        # Summer time ends on 25 October 2026 and begins on 28 March 2027.
        ("2026-10-25", ["7d 18.10. 18.00", "1d 24.10. 18.00", "2h 25.10. 16.00"]),
        ("2026-10-31", ["7d 24.10. 18.00", "1d 30.10. 18.00", "2h 31.10. 16.00"]),
        ("2027-03-28", ["7d 21.03. 18.00", "1d 27.03. 18.00", "2h 28.03. 16.00"]),
        ("2027-04-03", ["7d 27.03. 18.00", "1d 02.04. 18.00", "2h 03.04. 16.00"]),
    ],
)
def test_the_clock_on_the_wall_counts_where_clocks_are_changed(starts_on: str, expected: list[str]) -> None:
    assert planned(riga(starts_on, "18:00")) == expected


def test_hours_are_hours_in_the_night_the_clocks_are_changed() -> None:
    awake = QuietHours(time(0), time(0))
    starts_at = riga("2027-03-28", "05:00")
    [reminder] = reminders.plan(starts_at, ["2h"], awake)

    assert starts_at - reminder.at == timedelta(hours=2)
    assert local(reminder.at).hour == 2


def test_a_reminder_is_useful_until_half_of_its_time_is_gone_or_the_next_one_comes() -> None:
    starts_at = riga("2026-12-01", "18:00")
    week, day, hours = reminders.plan(starts_at, USUAL, QUIET)

    assert (week.until, day.until) == (riga("2026-11-28", "06:00"), riga("2026-12-01", "06:00"))
    assert hours.until == riga("2026-12-01", "17:00")
    _, near = reminders.plan(starts_at, ["2d", "1d"], QUIET)
    assert reminders.plan(starts_at, ["2d", "1d"], QUIET)[0].until == near.at


def test_what_quiet_hours_would_hold_too_long_is_not_said() -> None:
    [reminder] = reminders.plan(riga("2026-12-01", "08:30"), ["2h"], QUIET)

    assert reminder.is_useful(riga("2026-11-30", "20:30"), QUIET)
    assert not reminder.is_useful(riga("2026-11-30", "22:00"), QUIET)  # it would come at eight, half an hour before


def test_the_group_is_reminded_on_the_evening_before() -> None:
    assert reminders.group_at(date(2027, 3, 28), time(18), QUIET) == riga("2027-03-27", "18:00")
    assert reminders.group_at(date(2026, 12, 1), time(22), QUIET) == riga("2026-11-30", "20:00")


@given(
    starts_at=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),
    aheads=st.lists(st.sampled_from(("1h", "2h", "12h", "48h", "1d", "2d", "7d", "30d")), max_size=5, unique=True),
)
def test_none_rings_at_night_none_comes_late_and_each_moment_has_one(starts_at: datetime, aheads: list[str]) -> None:
    found = reminders.plan(starts_at, aheads, QUIET)

    assert not any(QUIET.is_quiet(one.at) for one in found)
    assert all(one.at <= reminders.before(starts_at, one.ahead) and one.at <= one.until <= starts_at for one in found)
    moments = [one.at for one in found]
    assert moments == sorted(set(moments))
    assert bool(found) == bool(aheads)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nedēļu, dienu un 2 stundas", "7d 1d 2h"),
        ("7 dienas, 1 diena, 2 stundas", "7d 1d 2h"),
        ("3d 12h", "3d 12h"),
        ("3d, 12h", "3d 12h"),
        ("2 nedēļas", "14d"),
        ("Nevajag", "none"),
        ("неделю, день и 2 часа", "7d 1d 2h"),
        ("a week, a day and 2 hours", "7d 1d 2h"),
        ("week and 2 hours", "7d 2h"),
        ("kad gribat", None),
        ("1d 5", None),
        ("40 dienas", None),
        ("0 dienas", None),
        ("1d, 2d, 3d, 4d, 5d, 6d", None),
    ],
)
def test_an_organiser_writes_it_as_people_do(text: str, expected: str | None) -> None:
    assert reminders.read(text) == expected


def test_what_is_chosen_goes_before_what_is_usual() -> None:
    assert reminders.chosen("", USUAL) == USUAL
    assert reminders.chosen("none", USUAL) == ()
    assert reminders.chosen("3d 12h", USUAL) == ("3d", "12h")
