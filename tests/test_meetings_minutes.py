"""The minutes of a sitting: a document with all that was written down, and its place on the website in time."""

import io

import docx

from tests.chat import Actor, Chat, Room
from tests.meetings import announces, asks, records, until


async def _held(chat: Chat, dace: Actor) -> None:
    """On Monday the 30th of November, and written down on Tuesday."""
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Kārtējā sēde")
    await until(chat, "2026-12-01", "08:30")
    await records(dace, decided="Atbalstīt jumtu.", votes="9 2 1 0", promised="es: nosūtīt vēstuli līdz 15.12.")


async def _document(chat: Chat) -> str:
    [stored] = await chat.rows("SELECT sha256 FROM media WHERE sha256 IS NOT NULL")
    content = chat.machine.folder.read(stored["sha256"])
    assert content is not None
    return "\n".join(line.text for line in docx.Document(io.BytesIO(content)).paragraphs)


async def test_the_minutes_hold_all_that_was_written_down(chat: Chat, anna: Actor, dace: Actor, group: Room) -> None:
    await _held(chat, dace)
    await dace.starts("m-1")

    await dace.taps("Protokols")
    await chat.passes(minutes=1)

    media = dace.sees("minutes-file").message.media
    assert media is not None
    assert media.name == "S-1-protokols.docx"
    text = await _document(chat)
    for said in (
        "Padomes sēde S-1: Kārtējā sēde",
        "2026. gada 30.\u00a0novembrī",
        "1. Jumts",
        "1. Atbalstīt jumtu. Pieņemts. Par: 9, pret: 2, atturas: 1, interešu konflikts: 0.",
        "1. padomes priekšsēdētājs, viss novads: nosūtīt vēstuli, līdz 15.12.2026",
        "Vadīja: ______________________ Dace Liepa",
        "Protokolēja: ______________________ Ilze Ozola",
    ):
        assert said in text


async def test_the_staff_hear_by_when_they_have_to_be_on_the_website(
    chat: Chat, dace: Actor, group: Room, staff: Room
) -> None:
    await _held(chat, dace)

    assert "līdz pirmdienai, 7.\u00a0decembrim" in staff.sees("minutes-for-staff").text


async def test_they_are_chased_until_somebody_says_that_they_are_there(
    chat: Chat, dace: Actor, peteris: Actor, group: Room, staff: Room
) -> None:
    await _held(chat, dace)

    for day in ("2026-12-01", "2026-12-03", "2026-12-07", "2026-12-14"):
        await until(chat, day, "08:59")
        seen = len(dace.screen)
        await until(chat, day, "09:10")
        assert [shown for shown in dace.screen[seen:] if "protokols pašvaldības tīmekļvietnē" in shown.text], day
    await peteris.taps("Publicēts", in_=staff)
    seen = len(dace.screen)
    await chat.passes(days=21)

    assert not [shown for shown in dace.screen[seen:] if "protokols pašvaldības tīmekļvietnē" in shown.text]


async def test_there_are_no_minutes_before_it_is_written_down_what_came_of_it(
    chat: Chat, dace: Actor, group: Room
) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Sēde")
    await until(chat, "2026-12-01", "08:30")

    await dace.presses("minutes.file:1", dace.last)

    dace.sees("minutes-later")


async def test_a_resident_gets_no_draft(chat: Chat, anna: Actor, dace: Actor, group: Room) -> None:
    await _held(chat, dace)

    await anna.presses("minutes.file:1", dace.last)

    anna.sees("machinery-not-allowed")


async def test_a_residents_meeting_has_a_draft_but_nothing_is_chased(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, when="24.11.2026 18.00")
    await asks(anna)
    await ilze.taps("Atbildēt")
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")
    await until(chat, "2026-11-25", "08:30")
    await records(ilze)
    await ilze.starts("m-1")

    await ilze.taps("Protokols")
    await chat.passes(minutes=1)

    assert "„Kad salabos jumtu?” Atbilde: Līdz Jāņiem." in await _document(chat)
    seen = len(ilze.screen)
    await chat.passes(days=21)
    assert not [shown for shown in ilze.screen[seen:] if "protokols pašvaldības" in shown.text]
