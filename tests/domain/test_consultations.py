from datetime import UTC, date, datetime, time

import pytest

from bot.domain.calendar import QuietHours, WorkingDays
from bot.domain.consultations import (
    Ahead,
    Consultation,
    Extension,
    State,
    check_due,
    check_extendable,
    check_until,
    days_left,
    is_short,
    latest_extended_on,
    latest_on,
    matter_due_on,
    reminders,
    silent_at,
)
from bot.domain.phrases import Refusal

DAYS = WorkingDays()
QUIET = QuietHours(time(21), time(8))
TUESDAY = date(2026, 11, 24)
TEN_LATER = date(2026, 12, 8)
NOW = datetime(2026, 11, 24, 16, tzinfo=UTC)


def consultation(due_on: date = TEN_LATER, **more: object) -> Consultation:
    own = {"id": 3, "text": "Vai slēgt bibliotēku?", "parishes": ("annas",), "asked_at": NOW, "first_due_on": TEN_LATER}
    return Consultation(due_on=due_on, **{**own, **more})  # type: ignore[arg-type]


def test_the_council_is_given_at_most_ten_working_days() -> None:
    assert latest_on(TUESDAY, DAYS, 10) == TEN_LATER
    assert check_due(TEN_LATER, TUESDAY, DAYS, 10) == TEN_LATER

    with pytest.raises(Refusal, match="consultations-due-late"):
        check_due(date(2026, 12, 9), TUESDAY, DAYS, 10)
    with pytest.raises(Refusal, match="consultations-due-past"):
        check_due(TUESDAY, TUESDAY, DAYS, 10)


def test_what_is_due_on_a_day_off_is_due_on_the_next_working_day() -> None:
    assert check_due(date(2026, 11, 28), TUESDAY, DAYS, 10) == date(2026, 11, 30)


def test_less_than_ten_working_days_are_short() -> None:
    assert not is_short(TEN_LATER, TUESDAY, DAYS, 10)
    assert is_short(date(2026, 12, 7), TUESDAY, DAYS, 10)


def test_reminders_come_at_half_time_three_days_and_one_day_before() -> None:
    found = reminders(NOW, TEN_LATER, DAYS, QUIET)

    assert [(one.ahead, one.at) for one in found] == [
        (Ahead.HALF, datetime(2026, 12, 1, 7, tzinfo=UTC)),
        (Ahead.THREE, datetime(2026, 12, 3, 7, tzinfo=UTC)),
        (Ahead.ONE, datetime(2026, 12, 7, 7, tzinfo=UTC)),
    ]


@pytest.mark.parametrize(
    ("due_on", "expected"),
    [
        (date(2026, 11, 25), []),
        (date(2026, 11, 26), [Ahead.ONE]),
        (date(2026, 11, 30), [Ahead.THREE, Ahead.ONE]),
        (date(2026, 12, 2), [Ahead.THREE, Ahead.ONE]),
        (date(2026, 12, 4), [Ahead.HALF, Ahead.THREE, Ahead.ONE]),
    ],
)
def test_where_there_is_little_time_there_are_fewer_reminders(due_on: date, expected: list[Ahead]) -> None:
    assert [one.ahead for one in reminders(NOW, due_on, DAYS, QUIET)] == expected


def test_the_last_day_counts_to_its_end() -> None:
    assert silent_at(TEN_LATER, QUIET) == datetime(2026, 12, 8, 22, tzinfo=UTC)
    assert days_left(consultation(), TEN_LATER, DAYS) == 0


def test_more_time_is_given_once_and_up_to_a_month() -> None:
    one = consultation()
    check_extendable(one, [])

    assert check_until(one, date(2027, 1, 8), DAYS, 1) == date(2027, 1, 8)
    with pytest.raises(Refusal, match="consultations-until-late"):
        check_until(one, date(2027, 1, 9), DAYS, 1)
    with pytest.raises(Refusal, match="consultations-until-sooner"):
        check_until(one, TEN_LATER, DAYS, 1)
    with pytest.raises(Refusal, match="consultations-extended-already"):
        check_extendable(consultation(date(2026, 12, 21)), [])


def test_a_month_that_ends_on_a_day_off_ends_on_the_working_day_before() -> None:
    one = consultation(date(2026, 12, 2), first_due_on=date(2026, 12, 2))

    assert latest_extended_on(one, DAYS, 1) == date(2026, 12, 30)


def test_more_time_is_not_asked_for_while_the_staff_think_about_it_or_when_it_is_over() -> None:
    waits = Extension(1, 3, date(2026, 12, 21), "Sasauksim sapulci", NOW)

    with pytest.raises(Refusal, match="consultations-extension-waits"):
        check_extendable(consultation(), [waits])
    with pytest.raises(Refusal, match="consultations-over"):
        check_extendable(consultation(silent_at=NOW), [])


def test_how_far_it_is() -> None:
    assert consultation().state is State.OPEN
    assert consultation(silent_at=NOW).state is State.SILENT
    assert consultation(silent_at=NOW, answered_at=NOW).is_late
    assert consultation(answered_at=NOW, decided_at=NOW).state is State.DECIDED
    assert consultation(decided_at=NOW, withdrawn_at=NOW).state is State.WITHDRAWN


def test_asked_a_fortnight_before_the_decision_is_early() -> None:
    assert consultation(decides_on=date(2026, 12, 8)).is_early(TUESDAY)
    assert not consultation(decides_on=date(2026, 12, 7)).is_early(TUESDAY)
    assert not consultation().is_early(TUESDAY)


def test_the_municipality_has_a_month_for_what_the_council_puts_forward() -> None:
    assert matter_due_on(TUESDAY, DAYS, 1) == date(2026, 12, 28)
