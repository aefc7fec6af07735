"""A meeting in one's own calendar: what two independent programs read in the file, and that newer ones replace it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest

from bot import ics
from tests.calendars import OwnCalendar, file_of
from tests.chat import Actor, Chat, Room
from tests.meetings import SKIP, announces, cancels, changes, comes

TITLE = "Par ceļiem, tiltiem; un „citu” – šķūņiem \\ ūdeni"
AGENDA = "\n".join(f"{n}. punkts: ēku siltināšana, jumti; ķieģeļi un žogi pie Ūdru ielas" for n in range(1, 8))
ENTRY = ics.Entry(
    uid="s-1@aluksne.lv",
    sequence=0,
    written_at=datetime(2026, 11, 23, 8, 0, 0, 123, tzinfo=UTC),
    starts_at=datetime(2026, 12, 1, 16, 0, tzinfo=UTC),
    ends_at=datetime(2026, 12, 1, 18, 0, tzinfo=UTC),
    title=TITLE,
    location="Tautas nams, Brenci; 2. stāvs",
    text=f"{TITLE}\n\nDarba kārtība:\n{AGENDA}",
    url="https://test.example/?start=m-1",
    organiser="Alūksnes novada iedzīvotāju padome",
    email="padome@aluksne.lv",
    point=(57.42, 27.05),
)


def files(actor: Actor) -> int:
    return sum(shown.message.media is not None for shown in actor.screen)


# ---------------------------------------------------------------- as a file


def test_the_same_program_reads_back_all_that_was_written() -> None:
    calendar: Any = icalendar.Calendar.from_ical(ics.written(ENTRY))
    [event] = calendar.walk("VEVENT")

    assert event.errors == []
    assert (calendar["METHOD"], calendar["VERSION"], event["UID"], event["SEQUENCE"]) == (
        "PUBLISH",
        "2.0",
        ENTRY.uid,
        0,
    )
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (TITLE, ENTRY.text)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (ENTRY.starts_at, ENTRY.ends_at)
    assert event["GEO"].to_ical() == "57.42;27.05"
    assert event["ORGANIZER"] == "mailto:padome@aluksne.lv"
    assert event["ORGANIZER"].params["CN"] == ENTRY.organiser
    assert event.walk("VALARM")[0]["TRIGGER"].dt == -timedelta(hours=2)


def test_another_program_reads_the_same() -> None:
    event = OwnCalendar().imports(ics.written(ENTRY))

    assert event.summary.value == TITLE
    assert event.description.value == ENTRY.text
    assert event.location.value == ENTRY.location
    assert event.dtstart.value == ENTRY.starts_at
    assert event.dtend.value == ENTRY.ends_at
    assert event.dtstamp.value == ENTRY.written_at.replace(microsecond=0)
    assert event.url.value == ENTRY.url
    assert event.status.value == "CONFIRMED"
    assert event.organizer.value == "mailto:padome@aluksne.lv"
    assert event.valarm.trigger.value == -timedelta(hours=2)
    assert event.valarm.action.value == "DISPLAY"


def test_lines_are_short_end_as_they_must_and_no_letter_is_cut_in_two() -> None:
    written = ics.written(ENTRY)
    lines = written.split(b"\r\n")

    assert lines[-1] == b""
    assert b"\n" not in b"".join(lines)
    assert all(len(line) <= 75 for line in lines)
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        line.decode()  # each by itself: what a program reads that unfolds letters, not bytes


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(ENTRY, location="", point=None)
    event = OwnCalendar().imports(ics.written(bare))

    assert "location" not in event.contents
    assert "geo" not in event.contents


@pytest.mark.parametrize("day", ["2026-10-25", "2027-03-28", "2026-07-01"])
def test_a_moment_is_the_same_moment_in_summer_and_winter(day: str) -> None:
    starts_at = datetime.fromisoformat(f"{day} 16:00").replace(tzinfo=UTC)
    entry = replace(ENTRY, starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))

    assert OwnCalendar().imports(ics.written(entry)).dtstart.value == starts_at


# ---------------------------------------------------------------- in the conversation


async def test_a_press_brings_the_file(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze, title=TITLE, place="Tautas nams, Brenci; 2. stāvs", agenda=AGENDA)
    await comes(anna)
    await anna.taps("Kalendāram")

    event = OwnCalendar().imports(await file_of(chat, anna))

    assert event.uid.value == "al-s-1@pagasta-balss"
    assert event.summary.value == f"Iedzīvotāju sapulce: {TITLE}"
    assert event.location.value == "Tautas nams, Brenci; 2. stāvs"
    assert event.dtstart.value == datetime(2026, 12, 1, 16, 0, tzinfo=UTC)
    assert "ēku siltināšana" in event.description.value
    assert event.url.value == "https://test.example/?start=m-1"


async def test_who_has_it_gets_a_newer_one_when_it_moves_and_when_it_is_cancelled(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await comes(anna)
    await comes(janis)
    await anna.taps("Kalendāram")
    calendar = OwnCalendar()
    first = await file_of(chat, anna)
    calendar.imports(first)

    await changes(ilze, "Kad", "03.12.2026 19.00", "Kur", "Skola")
    anna.sees("ics-file-newer")
    calendar.imports(await file_of(chat, anna))
    assert (calendar.only.location.value, calendar.only.sequence.value) == ("Skola", "1")
    assert calendar.only.dtstart.value == datetime(2026, 12, 3, 17, 0, tzinfo=UTC)
    calendar.imports(first)
    assert calendar.only.location.value == "Skola"

    await cancels(ilze)
    anna.sees("ics-file-cancelled")
    calendar.imports(await file_of(chat, anna))
    assert (calendar.only.status.value, calendar.only.sequence.value) == ("CANCELLED", "2")
    assert calendar.only.summary.value.startswith("Nenotiks: ")
    assert "valarm" not in calendar.only.contents
    assert files(janis) == 0


async def test_it_is_in_the_language_of_who_asks_and_remote_meetings_are_at_their_link(
    chat: Chat, ilze: Actor, zane: Actor
) -> None:
    mary = await chat.resident("Mary", "malienas", language="en")
    await announces(ilze, place=SKIP, link="https://example.org/zals")
    await mary.starts("m-1")
    await mary.taps("For my calendar")

    event = OwnCalendar().imports(await file_of(chat, mary))

    assert event.summary.value == "Residents' meeting: Par skolas telpām"
    assert event.location.value == event.url.value == "https://example.org/zals"


async def test_pressed_twice_it_is_kept_once_and_gone_after_the_meeting(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    await anna.taps("Kalendāram")
    await anna.taps("Kalendāram")
    assert len(await chat.rows("SELECT id FROM media")) == 1
    await changes(ilze, "Kad", "08.12.2026 18.00")

    await chat.passes(days=14)
    assert len(await chat.rows("SELECT id FROM media")) == 1
    await chat.passes(days=3)

    assert not await chat.rows("SELECT id FROM media")
    assert not list((chat.folder / "media").iterdir())


async def test_who_leaves_takes_their_file_along(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    await anna.taps("Kalendāram")
    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")
    seen = files(anna)

    await changes(ilze, "Kad", "03.12.2026 19.00")
    await chat.passes(days=2)

    assert files(anna) == seen
    assert not await chat.rows("SELECT id FROM media")


async def test_what_is_over_or_cancelled_gives_no_file(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    old = anna.last
    await chat.passes(days=9)

    await anna.presses("meetings.calendar:1", old)

    anna.sees("meetings-over")
    assert files(anna) == 0


async def test_nothing_personal_goes_into_somebody_elses_cloud(chat: Chat, anna: Actor, ilze: Actor) -> None:
    """Whom to telephone stands in the group, where it can be changed; the file only leads there."""
    await announces(ilze)
    await ilze.starts("m-1")
    for label in ("Labot", "Labot"):
        await ilze.taps(label)
    await ilze.says("Saziņai")
    await ilze.says("Jānis Bērziņš, 29123456")
    await ilze.taps("Nosūtīt")
    ilze.sees("meetings-changed", number="S-1")
    await comes(anna)
    await anna.taps("Kalendāram")

    written = (await file_of(chat, anna)).decode()

    for personal in ("29123456", "Bērziņš", "Anna", "Ilze", str(anna.address.chat)):
        assert personal not in written.replace("\r\n ", "")
