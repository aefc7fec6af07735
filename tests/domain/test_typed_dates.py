"""Days and times as people type them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.calendar import RIGA
from bot.domain.dates import CALENDARS
from bot.domain.typed_dates import NoSuchDay, read_day, read_moment, read_past_day

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=RIGA)

DAYS = [
    ("24.11.2026", date(2026, 11, 24)),
    ("24.11.2026.", date(2026, 11, 24)),
    ("24.11.26", date(2026, 11, 24)),
    ("1. 2. 2027", date(2027, 2, 1)),
    ("24.11.", date(2026, 11, 24)),
    ("23.11.", date(2027, 11, 23)),
    ("5.12", date(2026, 12, 5)),
    ("24/12/2026", date(2026, 12, 24)),
    ("2026-12-24", date(2026, 12, 24)),
    ("29.2.", date(2028, 2, 29)),
    ("šodien", date(2026, 11, 24)),
    ("Rit", date(2026, 11, 25)),
    ("parīt", date(2026, 11, 26)),
    ("vakar", date(2026, 11, 23)),
    ("tomorrow", date(2026, 11, 25)),
    ("завтра", date(2026, 11, 25)),
    (" rīt ", date(2026, 11, 25)),
    ("trešdien", date(2026, 11, 25)),
    ("sestdien", date(2026, 11, 28)),
    ("svetdiena", date(2026, 11, 29)),
    ("Pirmdienā", date(2026, 11, 30)),
    ("otrdien", date(2026, 12, 1)),
    ("līdz piektdienai", date(2026, 11, 27)),
    ("nākamotrdien", date(2026, 12, 1)),
    ("nakamaja tresdiena", date(2026, 12, 2)),
    ("friday", date(2026, 11, 27)),
    ("next Friday", date(2026, 12, 4)),
    ("в пятницу", date(2026, 11, 27)),
    ("до субботы", date(2026, 11, 28)),
    ("pēc nedēļas", date(2026, 12, 1)),
    ("pec nedelas", date(2026, 12, 1)),
    ("pēc 2 nedēļām", date(2026, 12, 8)),
    ("pēc trim dienām", date(2026, 11, 27)),
    ("pēc mēneša", date(2026, 12, 24)),
    ("in a week", date(2026, 12, 1)),
    ("in 3 days", date(2026, 11, 27)),
    ("через неделю", date(2026, 12, 1)),
    ("через 2 месяца", date(2027, 1, 24)),
    ("24. novembrī", date(2026, 11, 24)),
    ("līdz 30. aprīlim", date(2027, 4, 30)),
    ("30 aprilis", date(2027, 4, 30)),
    ("otrdien, 24. novembrī", date(2026, 11, 24)),
    ("2027. gada 30. aprīlī", date(2027, 4, 30)),
    ("30 мая", date(2027, 5, 30)),
    ("November 30, 2026", date(2026, 11, 30)),
]
NO_DAYS = [
    "",
    "drīz",
    "24",
    "rīt 17",
    "kad būs laiks",
    "pēc tam",
    "pēc 0 dienām",
    "maijā",
    "sestdien talka",
    "nākamnedēļ",
]
IMPOSSIBLE = ["31.2.", "31.2.2026", "24.13.2026", "2026-02-30", "32. maijs", "trešdien, 24. novembrī"]
LAST_DAYS = [
    ("24.11.", date(2026, 11, 24)),
    ("25.11.", date(2025, 11, 25)),
    ("20. novembrī", date(2026, 11, 20)),
    ("pirmdien", date(2026, 11, 23)),
    ("otrdien", date(2026, 11, 17)),
    ("vakar", date(2026, 11, 23)),
    ("aizvakar", date(2026, 11, 22)),
    ("20.11.2026", date(2026, 11, 20)),
]
MOMENTS = [
    ("24.11. 18:00", datetime(2026, 11, 24, 16, 0, tzinfo=UTC)),
    ("24.11. plkst. 18.00", datetime(2026, 11, 24, 16, 0, tzinfo=UTC)),
    ("24.11.2026, 18.30", datetime(2026, 11, 24, 16, 30, tzinfo=UTC)),
    ("1.7.2027 9", datetime(2027, 7, 1, 6, 0, tzinfo=UTC)),
    ("rīt 17", datetime(2026, 11, 25, 15, 0, tzinfo=UTC)),
    ("rīt plkst.17", datetime(2026, 11, 25, 15, 0, tzinfo=UTC)),
    ("завтра в 17:00", datetime(2026, 11, 25, 15, 0, tzinfo=UTC)),
    ("otrdien 18.00", datetime(2026, 12, 1, 16, 0, tzinfo=UTC)),
    ("otrdien, 1. decembrī, plkst. 18.00", datetime(2026, 12, 1, 16, 0, tzinfo=UTC)),
    ("pēc 2 nedēļām 18", datetime(2026, 12, 8, 16, 0, tzinfo=UTC)),
]


@pytest.mark.parametrize(("typed", "day"), DAYS)
def test_days(typed: str, day: date) -> None:
    assert read_day(typed, TUESDAY) == day


@pytest.mark.parametrize("typed", NO_DAYS)
def test_what_is_no_day(typed: str) -> None:
    assert read_day(typed, TUESDAY) is None


@pytest.mark.parametrize("typed", IMPOSSIBLE)
def test_days_that_no_calendar_has(typed: str) -> None:
    with pytest.raises(NoSuchDay):
        read_day(typed, TUESDAY)


@pytest.mark.parametrize(("typed", "day"), LAST_DAYS)
def test_of_a_document_the_last_such_day_is_meant(typed: str, day: date) -> None:
    assert read_past_day(typed, TUESDAY) == day


@pytest.mark.parametrize(("typed", "at"), MOMENTS)
def test_moments(typed: str, at: datetime) -> None:
    assert read_moment(typed, TUESDAY) == at


@pytest.mark.parametrize(
    "typed", ["", "24.11.", "24.11.2026", "rīt", "rīt 25", "rīt 17.60", "rīt 1700", "drīz 17", "18.00", "pēc nedēļas"]
)
def test_what_is_no_moment(typed: str) -> None:
    assert read_moment(typed, TUESDAY) is None


@pytest.mark.parametrize("language", CALENDARS)
def test_what_we_write_can_be_typed(language: str) -> None:
    calendar = CALENDARS[language]
    for ahead in range(1, 365):
        day = TUESDAY.date() + timedelta(days=ahead)
        for form in ("on", "until", "since", "plain", "dated", "short", "year"):
            assert read_day(calendar.on(day, form), TUESDAY) == day, calendar.on(day, form)
        at = datetime(day.year, day.month, day.day, 18, 30, tzinfo=RIGA)
        assert read_moment(calendar.when(at, "at"), TUESDAY) == at
