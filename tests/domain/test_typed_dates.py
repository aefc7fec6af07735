"""Days and times as people type them."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.calendar import RIGA
from bot.domain.typed_dates import read_day, read_moment

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=RIGA)

DAYS = [
    ("24.11.2026", date(2026, 11, 24)),
    ("24.11.2026.", date(2026, 11, 24)),
    ("1. 2. 2027", date(2027, 2, 1)),
    ("24.11.", date(2026, 11, 24)),
    ("23.11.", date(2027, 11, 23)),
    ("5.12", date(2026, 12, 5)),
    ("24/12/2026", date(2026, 12, 24)),
    ("2026-12-24", date(2026, 12, 24)),
    ("šodien", date(2026, 11, 24)),
    ("Rit", date(2026, 11, 25)),
    ("parīt", date(2026, 11, 26)),
    ("tomorrow", date(2026, 11, 25)),
    ("завтра", date(2026, 11, 25)),
    (" rīt ", date(2026, 11, 25)),
]
MOMENTS = [
    ("24.11. 18:00", datetime(2026, 11, 24, 16, 0, tzinfo=UTC)),
    ("24.11. plkst. 18.00", datetime(2026, 11, 24, 16, 0, tzinfo=UTC)),
    ("24.11.2026, 18.30", datetime(2026, 11, 24, 16, 30, tzinfo=UTC)),
    ("1.7.2027 9", datetime(2027, 7, 1, 6, 0, tzinfo=UTC)),
    ("rīt 17", datetime(2026, 11, 25, 15, 0, tzinfo=UTC)),
    ("rīt plkst.17", datetime(2026, 11, 25, 15, 0, tzinfo=UTC)),
    ("завтра в 17:00", datetime(2026, 11, 25, 15, 0, tzinfo=UTC)),
]


@pytest.mark.parametrize(("typed", "day"), DAYS)
def test_days(typed: str, day: date) -> None:
    assert read_day(typed, TUESDAY) == day


@pytest.mark.parametrize("typed", ["", "drīz", "31.2.2026", "24", "24.13.2026", "24.11.26", "rīt 17", "29.2."])
def test_what_is_no_day(typed: str) -> None:
    assert read_day(typed, TUESDAY) is None


@pytest.mark.parametrize(("typed", "at"), MOMENTS)
def test_moments(typed: str, at: datetime) -> None:
    assert read_moment(typed, TUESDAY) == at


@pytest.mark.parametrize(
    "typed", ["", "24.11.", "24.11.2026", "rīt", "rīt 25", "rīt 17.60", "rīt 1700", "drīz 17", "18.00"]
)
def test_what_is_no_moment(typed: str) -> None:
    assert read_moment(typed, TUESDAY) is None
