"""An announcement on paper: the approved words in large print, and a way back that knows the place and the matter."""

from tests.announcements import TALKA, rewrites, sends
from tests.chat import Actor, Chat, Room
from tests.printed import sheet_of

SHEET = "Drukāt lapu (PDF)"
LINK = "https://test.example/?start=p-malienas-z-1"


async def asks_for_sheet(author: Actor) -> None:
    await author.starts("z-1")
    await author.taps("Pārsūtīšanai")
    await author.taps(SHEET)


async def test_the_sheet_has_the_approved_words_and_a_code_that_knows_the_place(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await sends(ilze)
    await asks_for_sheet(ilze)

    sheet = await sheet_of(chat, ilze)

    assert TALKA in sheet.text
    assert sheet.title == "Paziņojums: Malienas pagasts"
    assert "Paziņojums Z-1. Alūksnes novada iedzīvotāju padome." in sheet.text
    assert sheet.codes == [LINK]
    assert LINK.removeprefix("https://") in sheet.text
    assert len(sheet.pages) == 1


async def test_the_longest_announcement_is_printed_whole_with_where_its_link_leads(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    words = " ".join(f"vārds{at:03}" for at in range(1, 90))
    await sends(ilze, text=words, button="https://www.aluksne.lv/talka")
    await asks_for_sheet(ilze)

    sheet = await sheet_of(chat, ilze)

    assert words in sheet.text
    assert "Vairāk: www.aluksne.lv/talka" in sheet.text


async def test_who_comes_by_the_sheet_is_not_asked_where_they_live(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    zane = chat.somebody("Zane")

    await zane.starts("p-malienas-z-1")
    await zane.taps("Turpināt")
    assert "Malienas pagasts" in zane.last.text
    await zane.taps("Jā")

    assert TALKA in zane.last.text
    assert (await chat.person(zane)).parish == "malienas"


async def test_who_lives_elsewhere_reads_it_and_stays_where_they_are(chat: Chat, ilze: Actor, group: Room) -> None:
    liga = await chat.resident("Līga", "liepnas")
    await sends(ilze)

    await liga.starts("p-malienas-z-1")

    assert liga.last.text.startswith(TALKA)
    assert (await chat.person(liga)).parish == "liepnas"


async def test_a_corrected_announcement_is_printed_as_it_is_now(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    await rewrites(ilze, "Talka ir svētdien, 29. novembrī, plkst. 10.00 pie ezera.")
    await asks_for_sheet(ilze)

    sheet = await sheet_of(chat, ilze)

    assert "Talka ir svētdien" in sheet.text
    assert TALKA not in sheet.text


async def test_a_withdrawn_one_is_not_printed(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    await ilze.starts("z-1")
    await ilze.taps("Pārsūtīšanai")
    await ilze.starts("z-1")
    await ilze.taps("Atsaukt")
    await ilze.says("Talku atceļ vētra.")
    await ilze.taps("Nosūtīt")

    await ilze.taps(SHEET)

    ilze.sees("announcements-gone", number="Z-1")


async def test_of_several_places_each_has_its_own_sheet(chat: Chat, dace: Actor) -> None:
    await sends(dace, where="Vairākām vietām", places="Malienas pagasts, Liepnas pagasts")
    await asks_for_sheet(dace)
    await dace.taps("Liepnas pagasts")
    assert (await sheet_of(chat, dace)).codes == ["https://test.example/?start=p-liepnas-z-1"]

    await dace.taps("Visām vienāda")

    assert (await sheet_of(chat, dace)).codes == ["https://test.example/?start=z-1"]


async def test_who_may_not_send_it_gets_no_sheet(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await sends(ilze)
    await anna.starts("z-1")

    await anna.presses("announcements.sheet:1", anna.last)

    anna.sees_no("sheets-coming")


async def test_a_pressed_place_that_is_none_is_not_printed(chat: Chat, ilze: Actor, group: Room) -> None:
    """Whoever writes their own client can press anything."""
    await sends(ilze)
    await ilze.presses("announcements.sheet:1:x|y", ilze.last)

    assert (await sheet_of(chat, ilze)).codes == [LINK]
