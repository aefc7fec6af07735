"""How long what is kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import municipality
from bot.domain.calendar import RIGA, local
from bot.domain.retention import cutoffs, next_sweep

MUNICIPALITY = municipality.load(Path(__file__).parents[2] / "municipality.toml")
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def test_days_are_counted_from_now_and_months_from_the_day() -> None:
    until = cutoffs(NOW, MUNICIPALITY.retention, RIGA)

    assert until.outbox == NOW - timedelta(days=30)
    assert until.inbox == NOW - timedelta(days=7)
    assert local(until.idle).isoformat() == "2024-11-23T00:00:00+02:00"
    assert local(until.audit).isoformat() == "2025-11-23T00:00:00+02:00"


def test_a_month_that_is_too_short_ends_on_its_last_day() -> None:
    leap_day = datetime(2028, 2, 29, 8, 0, tzinfo=UTC)

    assert local(cutoffs(leap_day, MUNICIPALITY.retention, RIGA).audit).date().isoformat() == "2027-02-28"


def test_it_is_swept_at_half_past_three_by_the_clocks_of_latvia() -> None:
    assert local(next_sweep(NOW, RIGA)).isoformat() == "2026-11-24T03:30:00+02:00"
    assert local(next_sweep(datetime(2026, 7, 1, 0, 0, tzinfo=UTC), RIGA)).isoformat() == "2026-07-01T03:30:00+03:00"


def test_the_night_the_clocks_change_is_swept_once() -> None:
    """At three o'clock on 29 March 2026 the clocks show four."""
    before = datetime(2026, 3, 28, 22, 0, tzinfo=UTC)
    at = next_sweep(before, RIGA)

    assert local(at).isoformat() == "2026-03-29T04:30:00+03:00"
    assert local(next_sweep(at, RIGA)).date().isoformat() == "2026-03-30"
