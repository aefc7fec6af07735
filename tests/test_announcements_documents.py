"""A document goes along with an announcement to everybody as it is; what runs by itself, or is too large, does not."""

import pytest

from bot.domain import documents
from bot.domain.documents import MEGABYTE, MOST
from bot.domain.media import Kind, Media
from tests.announcements import SKIP, TALKA, subscriber
from tests.chat import Actor, Chat, Room
from tests.printed import sheet_of

PLAN, WORD = b"%PDF-1.7 a plan", b"PK\x03\x04 a letter"


async def writes_up_to_attachment(author: Actor) -> None:
    await author.says("/pazinojums")
    await author.says(TALKA)


async def goes_on(author: Actor) -> None:
    for _ in range(3):  # button, urgent, when
        await author.taps(SKIP)
    await author.taps("Nosūtīt")


def attached(shown: Media | None) -> tuple[Kind, str] | None:
    return (shown.kind, shown.name) if shown else None


async def test_everybody_gets_the_document_with_the_text(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await writes_up_to_attachment(ilze)

    await ilze.sends_file(name="Talkas plāns.pdf", content=PLAN)
    await goes_on(ilze)
    previews = [shown for shown in ilze.screen if shown.title == "Paziņojums: Malienas pagasts"]
    await ilze.taps("Sūtīt")
    await chat.passes(minutes=1)

    assert [attached(shown.message.media) for shown in previews] == [(Kind.FILE, "Talkas plāns.pdf")] * 2
    assert group.last.text.startswith(TALKA)
    assert dora.last.text.startswith(TALKA)
    assert attached(group.last.message.media) == attached(dora.last.message.media) == (Kind.FILE, "Talkas plāns.pdf")
    (row,) = await chat.rows("SELECT sha256, about FROM media")
    assert row["about"] == "announcements:1"
    assert [path.read_bytes() for path in chat.folder.rglob(row["sha256"])] == [PLAN]


async def test_before_it_is_sent_the_document_is_named(ilze: Actor) -> None:
    await writes_up_to_attachment(ilze)
    await ilze.sends_file(name="Talkas plāns.pdf", content=PLAN)
    for _ in range(3):
        await ilze.taps(SKIP)

    assert "Pielikums: Talkas plāns.pdf" in ilze.last.text


@pytest.mark.parametrize("name", ["talka.exe", "talka.apk", "talka.docm", "talka.bat", "talka", "pdf", "talka.pdf.js"])
async def test_what_is_no_document_is_refused_and_the_question_stands(ilze: Actor, name: str) -> None:
    await writes_up_to_attachment(ilze)

    await ilze.sends_file(name=name)
    ilze.sees("forms-file-kind", kinds=documents.NAMES)
    await ilze.sends_file(name="talka.PDF")

    ilze.sees("announcements-ask-link")


async def test_what_is_too_large_is_refused_before_it_is_fetched(chat: Chat, ilze: Actor) -> None:
    await writes_up_to_attachment(ilze)

    await ilze.sends_file(name="talka.pdf", size=MOST * MEGABYTE + 1)

    ilze.sees("forms-file-too-large", most=MOST, size=MOST + 1)
    assert not await chat.rows("SELECT id FROM media")


async def test_a_programme_that_is_called_a_document_goes_to_nobody(chat: Chat, ilze: Actor, group: Room) -> None:
    await writes_up_to_attachment(ilze)
    await ilze.sends_file(name="talka.pdf", content=b"MZ a programme")
    await goes_on(ilze)
    await chat.passes(minutes=1)

    await ilze.taps("Sūtīt")

    ilze.sees("announcements-attachment-lost", number="Z-1")
    await chat.passes(minutes=1)
    assert not group.screen

    await ilze.taps("Labot")
    await ilze.taps("Labot")
    await ilze.taps("Pielikums")
    await ilze.sends_file(name="talka.docx", content=WORD)
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)
    await ilze.taps("Sūtīt")
    await chat.passes(minutes=1)
    assert attached(group.last.message.media) == (Kind.FILE, "talka.docx")


async def test_a_file_elsewhere_is_still_not_kept(chat: Chat, anna: Actor) -> None:
    await anna.sends_file(name="plans.pdf")

    anna.sees("machinery-file-not-kept")
    assert not await chat.rows("SELECT id FROM media")


async def test_what_is_thrown_away_takes_its_document_along(chat: Chat, ilze: Actor) -> None:
    await writes_up_to_attachment(ilze)
    await ilze.sends_file(name="talka.pdf", content=PLAN)
    await goes_on(ilze)
    await chat.passes(minutes=1)

    await ilze.taps("Nevajag")
    await chat.passes(days=40)

    assert not await chat.rows("SELECT id FROM media")
    assert PLAN not in [path.read_bytes() for path in chat.folder.rglob("*") if path.is_file()]


async def test_the_sheet_says_that_there_is_a_document(chat: Chat, ilze: Actor, group: Room) -> None:
    await writes_up_to_attachment(ilze)
    await ilze.sends_file(name="Talkas plāns.pdf")
    await goes_on(ilze)
    await ilze.taps("Sūtīt")
    await ilze.starts("z-1")
    await ilze.taps("Pārsūtīšanai")
    await ilze.taps("Drukāt lapu")

    assert "Pielikums „Talkas plāns.pdf”" in (await sheet_of(chat, ilze)).text


@pytest.mark.parametrize(
    ("name", "content", "is_fine"),
    [
        ("a.pdf", b"%PDF-1.4", True),
        ("a.pdf", WORD, False),
        ("a.xlsx", WORD, True),
        ("a.edoc", WORD, True),
        ("a.xlsx", b"MZ", False),
        ("a.txt", "Sveiki, ļaudis!".encode(), True),
        ("a.txt", b"MZ\x90\0", False),
        ("a.txt", b"#!/bin/sh", False),
        ("a.pdf", b"%PDF-" + b" " * MOST * MEGABYTE, False),
    ],
)
def test_by_its_first_bytes_it_is_what_its_name_says(name: str, content: bytes, is_fine: bool) -> None:
    assert documents.is_what_it_says(name, content) is is_fine
