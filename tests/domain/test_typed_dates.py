"""Days and times as people type them."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import RIGA
from bot.domain.dates import CALENDARS
from bot.domain.typed_dates import NoSuchDay, NoTime, read_day, read_moment, read_past_day

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
# The day and the clock of Riga that are meant, on a Tuesday, 24 November 2026, at ten.
MOMENTS = [
    ("24.11. 18:00", "2026-11-24 18:00"),
    ("24.11. plkst. 18.00", "2026-11-24 18:00"),
    ("24.11.2026, 18.30", "2026-11-24 18:30"),
    ("24.11. 18 00", "2026-11-24 18:00"),
    ("24.11. 18.00-20.00", "2026-11-24 18:00"),
    ("24.11. no 18.00 līdz 20.00", "2026-11-24 18:00"),
    ("1.12 18h", "2026-12-01 18:00"),
    ("1.12. plkst18", "2026-12-01 18:00"),
    ("1.7.2027 9", "2027-07-01 09:00"),
    ("1. 2. 2027 9", "2027-02-01 09:00"),
    ("2026-12-24 18:00", "2026-12-24 18:00"),
    ("otrdien 18.00", "2026-12-01 18:00"),
    ("otrdien, 1. decembrī, plkst. 18.00", "2026-12-01 18:00"),
    ("pirmdien, 30.11. plkst. 18", "2026-11-30 18:00"),
    ("30.11. (pirmdien) 18.00", "2026-11-30 18:00"),
    ("ceturtd. 18.00", "2026-11-26 18:00"),
    ("24. novembrī 18", "2026-11-24 18:00"),
    ("5.decembris 17:30", "2026-12-05 17:30"),
    ("2026. gada 24. novembrī plkst. 18", "2026-11-24 18:00"),
    ("18.00 otrdien", "2026-12-01 18:00"),
    ("plkst. 18 rīt", "2026-11-25 18:00"),
    ("10.12 18.30", "2026-12-10 18:30"),
    ("18.30 10.12", "2026-12-10 18:30"),
    ("otrdien 10.30", "2026-12-01 10:30"),
    ("rīt 17", "2026-11-25 17:00"),
    ("rit 17", "2026-11-25 17:00"),
    ("riit 17", "2026-11-25 17:00"),
    ("rīt plkst.17", "2026-11-25 17:00"),
    ("rīt ap 18", "2026-11-25 18:00"),
    ("parīt plkst. 9", "2026-11-26 09:00"),
    ("parit pulksten 9", "2026-11-26 09:00"),
    ("pēc nedēļas 18.00", "2026-12-01 18:00"),
    ("pec nedelas 18", "2026-12-01 18:00"),
    ("pēc 2 nedēļām 18", "2026-12-08 18:00"),
    ("nākamotrdien 18", "2026-12-01 18:00"),
    ("nakamo otrdien 18", "2026-12-01 18:00"),
    ("nākamajā otrdienā 18", "2026-12-01 18:00"),
    ("nākamnedēļ otrdien 18.30", "2026-12-01 18:30"),
    ("otrdien nākamnedēļ 18.30", "2026-12-01 18:30"),
    ("šonedēļ piektdien 18", "2026-11-27 18:00"),
    ("svētdien puspiecos", "2026-11-29 16:30"),
    ("svetdien puspiecos", "2026-11-29 16:30"),
    ("sveetdien pussheptinjos", "2026-11-29 18:30"),
    ("rīt pus 6", "2026-11-25 17:30"),
    ("rīt divos", "2026-11-25 14:00"),
    ("rīt divpadsmitos", "2026-11-25 12:00"),
    ("rīt pusvienos", "2026-11-25 12:30"),
    ("rīt pusdeviņos no rīta", "2026-11-25 08:30"),
    ("rīt deviņos no rīta", "2026-11-25 09:00"),
    ("rīt no rīta 9", "2026-11-25 09:00"),
    ("rīt vakarā 7", "2026-11-25 19:00"),
    ("rīt vakarā septiņos", "2026-11-25 19:00"),
    ("rīt plkst 6 vakarā", "2026-11-25 18:00"),
    ("rīt 3 dienā", "2026-11-25 15:00"),
    ("rīt 11 dienā", "2026-11-25 11:00"),
    ("šovakar 7", "2026-11-24 19:00"),
    ("shovakar 19", "2026-11-24 19:00"),
    ("rītvakar 7", "2026-11-25 19:00"),
    ("šodien 18", "2026-11-24 18:00"),
    ("vakar 18", "2026-11-23 18:00"),
    ("23.11.2026 18.00", "2026-11-23 18:00"),
    ("в субботу в 17", "2026-11-28 17:00"),
    ("завтра в 17:00", "2026-11-25 17:00"),
    ("завтра в 6 вечера", "2026-11-25 18:00"),
    ("завтра в полшестого", "2026-11-25 17:30"),
    ("в понедельник в половине шестого вечера", "2026-11-30 17:30"),
    ("в пятницу в 18-30", "2026-11-27 18:30"),
    ("завтра в 9 утра", "2026-11-25 09:00"),
    ("через неделю в 18", "2026-12-01 18:00"),
    ("24 ноября в 18 часов", "2026-11-24 18:00"),
    ("tomorrow at 6 pm", "2026-11-25 18:00"),
    ("tomorrow 6pm", "2026-11-25 18:00"),
    ("Tuesday at half past five", "2026-12-01 17:30"),
    ("next friday at noon", "2026-12-04 12:00"),
    ("tomorrow at 6 in the evening", "2026-11-25 18:00"),
    ("November 24, 2026 18:00", "2026-11-24 18:00"),
    ("31.12. 24.00", "2027-01-01 00:00"),  # the year's end
    ("31.12. 23.59", "2026-12-31 23:59"),
    ("1.1. 0.00", "2027-01-01 00:00"),
    ("29.2. 18.00", "2028-02-29 18:00"),
    ("rīt 12 naktī", "2026-11-26 00:00"),
    ("28.03.2027 2.59", "2027-03-28 02:59"),  # the clocks go forward at three
    ("28.03.2027 3.30", "2027-03-28 04:30"),
    ("28.03.2027 18.00", "2027-03-28 18:00"),
    ("31.10.2027 3.30", "2027-10-31 03:30"),  # and back at four
]
NO_MOMENTS = [
    "",
    "rīt " + "ļoti " * 12 + "18.00",
    "drīz 17",
    "18.00",
    "25:00",
    "pusdienlaikā",
    "vakarā 7",
    "kad būs laiks",
    "rītā 9",
    "puspiecos",
]
ONLY_DAYS = [
    ("24.11.", "2026-11-24"),
    ("24.11.2026", "2026-11-24"),
    ("rīt", "2026-11-25"),
    ("pēc nedēļas", "2026-12-01"),
    ("nākamotrdien", "2026-12-01"),
    ("30. maijā 2027", "2027-05-30"),
    ("rīt 1700", "2026-11-25"),
    ("rīt pusdienlaikā", "2026-11-25"),
    ("rīt astoņos", "2026-11-25"),  # in the morning or in the evening
    ("sestdien talka", "2026-11-28"),
    ("tomorrow", "2026-11-25"),
    ("в субботу", "2026-11-28"),
]
NO_TIMES = [("rīt 25:00", "25:00"), ("rīt 17.60", "17.60"), ("24.11. 24.30", "24.30"), ("otrdien 99", "99")]
NO_DAYS_OF_MOMENTS = [
    "31.4.",
    "31.4. 18.00",
    "29.02.2027",
    "29.02.2027 18.00",
    "31.02 18.00",
    "18.00 31.4.",
    "trešdien, 24. novembrī, 18.00",
    "pirmdien, 24.11. plkst. 18",
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


@pytest.mark.parametrize(("typed", "shown"), MOMENTS)
def test_moments(typed: str, shown: str) -> None:
    at = read_moment(typed, TUESDAY)

    assert at is not None
    assert f"{at.astimezone(RIGA):%Y-%m-%d %H:%M}" == shown


@pytest.mark.parametrize("typed", NO_MOMENTS)
def test_what_is_no_moment(typed: str) -> None:
    assert read_moment(typed, TUESDAY) is None


@pytest.mark.parametrize(("typed", "day"), ONLY_DAYS)
def test_of_a_day_without_a_time_the_time_is_to_be_asked(typed: str, day: str) -> None:
    with pytest.raises(NoTime) as half:
        read_moment(typed, TUESDAY)

    assert (half.value.day.isoformat(), half.value.typed) == (day, "")


@pytest.mark.parametrize(("typed", "time"), NO_TIMES)
def test_times_that_no_clock_shows(typed: str, time: str) -> None:
    with pytest.raises(NoTime) as half:
        read_moment(typed, TUESDAY)

    assert half.value.typed == time


@pytest.mark.parametrize("typed", NO_DAYS_OF_MOMENTS)
def test_moments_on_days_that_no_calendar_has(typed: str) -> None:
    with pytest.raises(NoSuchDay):
        read_moment(typed, TUESDAY)


@pytest.mark.parametrize("typed", ["18", "18.00", "plkst. 18", "6 vakarā", "sešos vakarā", "sešos", "at 6 pm"])
def test_once_the_day_is_known_the_time_is_enough(typed: str) -> None:
    assert read_moment(typed, TUESDAY, date(2026, 12, 1)) == datetime(2026, 12, 1, 16, 0, tzinfo=UTC)


def test_a_day_named_again_goes_before_the_one_that_is_known() -> None:
    assert read_moment("2.12. 18.00", TUESDAY, date(2026, 12, 1)) == datetime(2026, 12, 2, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", CALENDARS)
def test_what_we_write_can_be_typed(language: str) -> None:
    calendar = CALENDARS[language]
    for ahead in range(1, 365):
        day = TUESDAY.date() + timedelta(days=ahead)
        for form in ("on", "until", "since", "plain", "dated", "short", "year"):
            assert read_day(calendar.on(day, form), TUESDAY) == day, calendar.on(day, form)
        at = datetime(day.year, day.month, day.day, 18, 30, tzinfo=RIGA)
        assert read_moment(calendar.when(at, "at"), TUESDAY) == at


PIECES = (
    "24.11. 31.2. 29.02.2027 31.12.9999 1.1.0001 ² ٣ 18 18.00 25:00 24.00 pus5 puspiecos otrdien nākamo nedēļ pēc gada "
    "rīt šovakar plkst no līdz novembrī 2026. в субботу половине шестого at pm half past five - , ( ) . 999 dienām"
)


@given(st.lists(st.sampled_from(PIECES.split(" ")), max_size=6).map(" ".join) | st.text(max_size=30))
def test_whatever_is_typed_is_read_asked_about_or_not_understood(typed: str) -> None:
    with suppress(NoSuchDay, NoTime):
        at = read_moment(typed, TUESDAY)
        assert at is None or at.tzinfo is UTC
