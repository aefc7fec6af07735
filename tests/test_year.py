"""A short year: a few proposals of every kind, a few meetings; and a few weeks of all. The long one is `make year`."""

from datetime import date

import pytest

from tests.chat import picture
from tests.year import meetings, quarter
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


def test_in_a_few_weeks_with_an_outage_everything_is_told_once_and_every_digest_tells_of_all_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.charts.draw", lambda *_: picture())
    lives = ("withdrawn", "withheld", "silent representative")
    plan = quarter.QuarterPlan(
        9, 3, lasts=14, residents=4, lives=lives, polls=2, meetings=3, consultations=2, off_on=date(2026, 1, 13)
    )

    passed = quarter.quarter(plan)

    assert passed.is_well, quarter.table(passed)
    assert passed.restarts > 1
    assert passed.issues.keys() >= {"staff_day", "staff_week", "month", "representatives", "residents"}
