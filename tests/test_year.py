"""A short year: a few proposals of every kind, a few meetings. The long one is `make year`."""

from tests.year import meetings
from tests.year.table import table
from tests.year.year import Plan, year


def test_in_a_year_everybody_hears_once_and_in_time_what_concerns_them() -> None:
    passed = year(Plan(proposals=30, seed=7, residents=8))

    assert passed.is_well, table(passed)
    assert passed.restarts > 0


def test_in_a_year_who_comes_to_a_meeting_is_reminded_once_and_at_the_right_minute() -> None:
    passed = meetings.year_of_meetings(meetings.MeetingsPlan(meetings=16, seed=7))

    assert not passed.wrong, meetings.table(passed)
    assert passed.restarts > 0
    assert passed.rung > 20
    assert passed.evenings > 2
