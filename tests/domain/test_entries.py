"""When an entry of the calendar is spoken of again, and how long the law wants it to last."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import WorkingDays
from bot.domain.entries import EntryKind, NewEntry, doubts, reminded_on, too_short

FIRST = date(2026, 12, 1)


def lasting(days: int, kind: EntryKind = EntryKind.OTHER) -> NewEntry:
    return NewEntry(kind, "Par atkritumiem", FIRST, FIRST + timedelta(days=days), ("malienas",))


@pytest.mark.parametrize(
    ("days", "after"),
    [(30, [15, 27, 29]), (14, [7, 11, 13]), (7, [3, 4, 6]), (6, [3, 5]), (4, [1, 3]), (3, [2]), (1, []), (0, [])],
)
def test_at_half_three_days_and_a_day_before_the_end_and_never_twice_on_a_day(days: int, after: list[int]) -> None:
    assert [(day - FIRST).days for day in reminded_on(lasting(days))] == after


@given(st.integers(0, 400))
def test_reminders_lie_between_its_beginning_and_its_end(days: int) -> None:
    entry = lasting(days)

    assert all(entry.from_on < day < entry.until_on for day in reminded_on(entry))


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        (EntryKind.CONSULTATION, 30),
        (EntryKind.DRAFT_RULES, 14),
        (EntryKind.BUDGET_IDEAS, 30),
        (EntryKind.BUDGET_VOTE, 14),
        (EntryKind.COMPETITION, 0),
        (EntryKind.OTHER, 0),
    ],
)
def test_the_day_it_begins_does_not_count(kind: EntryKind, least: int) -> None:
    assert too_short(kind, FIRST, FIRST + timedelta(days=least)) is None
    assert too_short(kind, FIRST, FIRST + timedelta(days=least - 1)) is not None


@pytest.mark.parametrize(("today", "is_late"), [(date(2026, 11, 25), False), (date(2026, 11, 26), True)])
def test_the_gazette_is_told_of_a_consultation_three_whole_working_days_before(today: date, is_late: bool) -> None:
    found = doubts(lasting(42, EntryKind.CONSULTATION), today, WorkingDays())

    assert ("entries-notice-late" in {one.id for one in found}) == is_late
