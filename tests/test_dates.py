"""The words of every calendar, each in its case."""

from datetime import date, timedelta

import pytest

from bot.domain.dates import CALENDARS

MONTHS = """
janvārī janvārim, februārī februārim, martā martam, aprīlī aprīlim, maijā maijam, jūnijā jūnijam, jūlijā jūlijam,
augustā augustam, septembrī septembrim, oktobrī oktobrim, novembrī novembrim, decembrī decembrim
"""
WEEKDAYS = """
pirmdien pirmdienai, otrdien otrdienai, trešdien trešdienai, ceturtdien ceturtdienai, piektdien piektdienai,
sestdien sestdienai, svētdien svētdienai
"""


def test_every_latvian_month_is_known_in_locative_and_dative() -> None:
    for month, words in enumerate(MONTHS.split(","), 1):
        on, until = words.split()
        assert CALENDARS["lv"].on(date(2026, month, 3), "on").endswith(f", 3.\u00a0{on}")
        assert CALENDARS["lv"].on(date(2026, month, 3), "until").endswith(f", 3.\u00a0{until}")


def test_every_latvian_weekday_is_known_as_adverb_and_dative() -> None:
    for days, words in enumerate(WEEKDAYS.split(",")):
        on, until = words.split()
        monday = date(2026, 11, 23)
        assert CALENDARS["lv"].on(monday + timedelta(days), "on").startswith(f"{on}, ")
        assert CALENDARS["lv"].on(monday + timedelta(days), "until").startswith(f"{until}, ")


@pytest.mark.parametrize(
    ("on", "since"),
    [
        (date(2026, 11, 21), "sestdienas, 21.\u00a0novembra"),
        (date(2026, 4, 1), "trešdienas, 1.\u00a0aprīļa"),
        (date(2026, 3, 2), "pirmdienas, 2.\u00a0marta"),
    ],
)
def test_a_latvian_day_since_which_something_holds_is_genitive(on: date, since: str) -> None:
    assert CALENDARS["lv"].on(on, "since") == since


@pytest.mark.parametrize("language", CALENDARS)
def test_every_language_has_seven_weekdays_and_twelve_months_in_every_form(language: str) -> None:
    calendar = CALENDARS[language]
    for form in ("on", "until", "since", "plain"):
        assert len(set(calendar.weekdays[form])) == 7
        assert len(set(calendar.months[form])) == 12
