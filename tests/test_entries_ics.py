"""An entry of the calendar in one's own: whole days, which two independent programs read alike."""

from datetime import date, timedelta
from typing import Any

import icalendar

from tests.calendars import OwnCalendar, file_of
from tests.chat import Actor, Chat, Room
from tests.entries import enters

MALIENA = "Malienas pagasts"
FILE = "T-1.ics"


async def _takes(chat: Chat, peteris: Actor, anna: Actor) -> bytes:
    await enters(peteris, where=MALIENA)
    await anna.says("T-1")
    await anna.taps("Kalendāram")
    return await file_of(chat, anna, FILE)


async def test_both_programs_read_its_days_how_to_take_part_and_an_alarm_before_the_last(
    chat: Chat, peteris: Actor, anna: Actor, group: Room
) -> None:
    content = await _takes(chat, peteris, anna)

    event = OwnCalendar().imports(content)
    assert event.uid.value == "al-t-1@pagasta-balss"
    assert event.summary.value == "Noteikumu projekts: Par atkritumiem"
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 11, 23), date(2026, 12, 21))
    assert event.url.value == "https://example.lv/noteikumi"
    assert "tikai trīs veidos" in event.description.value
    assert event.transp.value == "TRANSPARENT"
    calendar: Any = icalendar.Calendar.from_ical(content)
    [read] = calendar.walk("VEVENT")
    assert read.errors == []
    assert (read["DTSTART"].dt, read["DTEND"].dt) == (date(2026, 11, 23), date(2026, 12, 21))
    alarm = read.walk("VALARM")[0]["TRIGGER"]
    assert (alarm.dt, alarm.params["RELATED"]) == (-timedelta(hours=39), "END")
    for personal in ("Anna", "Pēteris", str(anna.address.chat)):
        assert personal not in content.decode().replace("\r\n ", "")


async def test_who_has_it_gets_a_newer_one_when_it_is_changed_and_when_it_is_withdrawn(
    chat: Chat, peteris: Actor, anna: Actor, group: Room
) -> None:
    calendar = OwnCalendar()
    first = await _takes(chat, peteris, anna)
    calendar.imports(first)

    await peteris.says("T-1")
    await peteris.taps("Labot")
    await peteris.taps("Labot")
    await peteris.taps("Līdz")
    await peteris.says("10.12.")
    await peteris.taps("Nosūtīt")
    anna.sees("ics-file-newer")
    calendar.imports(await file_of(chat, anna, FILE))
    assert calendar.only.dtend.value == date(2026, 12, 11)
    calendar.imports(first)
    assert calendar.only.dtend.value == date(2026, 12, 11)

    await peteris.says("T-1")
    await peteris.taps("Atsaukt")
    await peteris.says("Projektu pārstrādā.")
    await peteris.taps("Nosūtīt")
    anna.sees("ics-file-cancelled")
    calendar.imports(await file_of(chat, anna, FILE))
    assert calendar.only.status.value == "CANCELLED"
    assert "Projektu pārstrādā." in calendar.only.description.value
    assert "valarm" not in calendar.only.contents


async def test_the_file_is_gone_after_the_last_day_and_what_is_over_gives_none(
    chat: Chat, peteris: Actor, anna: Actor, group: Room
) -> None:
    await _takes(chat, peteris, anna)
    assert len(await chat.rows("SELECT id FROM media")) == 1

    await chat.passes(days=31)

    assert not await chat.rows("SELECT id FROM media")
    await anna.says("T-1")
    assert "Kalendāram" not in anna.last.labels
    await anna.presses("entries.calendar:1", anna.last)
    anna.sees("entries-over-already")
