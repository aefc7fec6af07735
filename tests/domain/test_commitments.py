"""Who does what by when, as people write it, and when it is asked for."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import local
from bot.domain.commitments import next_ask, read

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "who", "text", "by_on"),
    [
        ("Ilze: saskaitīt krēslus līdz 15.12.", "Ilze", "saskaitīt krēslus", date(2026, 12, 15)),
        ("Ilze Ozola: jumts, 15.12.2026", "Ilze Ozola", "jumts", date(2026, 12, 15)),
        ("pašvaldība: salabot jumtu – līdz 24. novembrim", "pašvaldība", "salabot jumtu", date(2026, 11, 24)),
        ("es: piezvanīt rīt", "es", "piezvanīt", date(2026, 11, 24)),
        ("Jānis: atvest 20 krēslus līdz piektdienai", "Jānis", "atvest 20 krēslus", date(2026, 11, 27)),
        ("Ilze: count the chairs by 15.12.", "Ilze", "count the chairs", date(2026, 12, 15)),
    ],
)
def test_a_line_is_read_as_people_write_it(line: str, who: str, text: str, by_on: date) -> None:
    found = read(line, local(MONDAY))

    assert found is not None
    assert (found.owner_words, found.text, found.by_on) == (who, text, by_on)


@pytest.mark.parametrize(
    "line", ["saskaitīt krēslus līdz 15.12.", "Ilze: krēslus", "Ilze: 15.12.", ": jumts 15.12.", ""]
)
def test_who_what_and_when_are_all_needed(line: str) -> None:
    assert read(line, local(MONDAY)) is None


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(-400 * 24, 400 * 24))
def test_there_is_always_a_next_time_within_a_week_once_it_is_due(by_on: date, hours: int) -> None:
    after = datetime(2028, 6, 15, 12, tzinfo=UTC) + timedelta(hours=hours)

    found = next_ask(by_on, after)

    assert found > after
    assert local(found).hour == 9
    if local(after).date() > by_on:
        assert found - after <= timedelta(days=7, hours=1)
        assert (local(found).date() - by_on).days % 7 == 0
