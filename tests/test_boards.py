"""What hangs on the notice board: made by a tap of who serves there, with a way in that knows the place."""

from pathlib import Path

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.meetings import announces
from tests.polls import opens
from tests.printed import MILLIMETRE, Printed, sheet_of
from tests.proposals import decides, publishes, submits

WAY_IN = "https://test.example/?start=p-malienas"


async def prints(chat: Chat, actor: Actor, button: str) -> Printed:
    await actor.says("mans pagasts")
    await actor.taps("Ziņojumu dēlim")
    await actor.taps(button)
    return await sheet_of(chat, actor)


async def names_herself(actor: Actor) -> None:
    await actor.says("pārstāvis")
    await actor.taps("Ko rādīt par mani")
    await actor.says("Ilze Bērziņa")
    await actor.taps("Ceļi un ielas")
    await actor.taps("Izlaist")
    await actor.says("Trešdienās bibliotēkā.")
    await actor.taps("Nosūtīt")


async def test_who_did_not_agree_to_be_named_is_not_on_the_poster(chat: Chat, ilze: Actor) -> None:
    sheet = await prints(chat, ilze, "Plakāts")

    assert "Kas Jūs pārstāv Padomei var rakstīt: padome@aluksne.lv" in sheet.text
    assert "Ilze" not in sheet.text


async def test_the_poster_is_read_from_half_a_metre_with_names_too(chat: Chat, ilze: Actor) -> None:
    await names_herself(ilze)
    assert (await prints(chat, ilze, "Plakāts")).edges[0] > 45 * MILLIMETRE


async def test_the_poster_says_who_represents_the_place_and_how_to_begin(chat: Chat, ilze: Actor) -> None:
    await names_herself(ilze)
    sheet = await prints(chat, ilze, "Plakāts")

    assert sheet.title == "Sakiet, ko vajag: Malienas pagasts"
    assert "Kas Jūs pārstāv Ilze Bērziņa (pārstāvis, Malienas pagasts)" in sheet.text
    assert "Trešdienās bibliotēkā." in sheet.text
    assert "Kur palīdz klātienē" in sheet.text
    assert sheet.codes == [WAY_IN]
    assert WAY_IN.removeprefix("https://") in sheet.text
    assert len(sheet.pages) == 1


async def test_the_poster_promises_no_telephone_an_answer_and_says_who_writes_for_those_without_one(
    chat: Chat, ilze: Actor
) -> None:
    alone = (await prints(chat, ilze, "Plakāts")).text
    assert "Par atbildi uzzināsiet." in alone
    assert "Tālruņa nav?" not in alone

    await names_herself(ilze)
    await chat.official("Laima", RoleName.HELPER, "malienas")
    sheet = await prints(chat, ilze, "Plakāts")

    assert "Tālruņa nav? Tur ierakstīs Jūsu vietā." in sheet.text
    assert "piespraužat" in ilze.sees("sheets-ready").text
    assert sheet.edges[0] > 45 * MILLIMETRE


async def test_the_sheet_of_the_month_tells_what_is_open_ahead_and_decided(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await chat.passes(days=1)
    await decides(
        ilze, "Lemt", "Darām paši", "Soliņu taisīsim talkā, jo dēļi jau ir.", "Talka ir sestdien.", "28.11.2026"
    )
    await opens(ilze)
    await announces(ilze)

    sheet = await prints(chat, ilze, "Mēneša lapa")

    assert "A-1 „Kur likt soliņu?”" in sheet.text
    assert "Par skolas telpām" in sheet.text
    assert "Tautas nams" in sheet.text
    assert "AL-2026-0001 „Vajag soliņu pie ezera”" in sheet.text
    assert "2026. gada 24." in sheet.text
    assert sheet.codes == [WAY_IN]


@pytest.mark.parametrize("sheet", ["Plakāts", "Mēneša lapa", "Priekšlikuma lapa"])
async def test_where_there_are_public_pages_paper_leads_to_an_address_one_can_say(tmp_path: Path, sheet: str) -> None:
    chat = await Chat(tmp_path, site="https://balss.example.lv").open()
    try:
        ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")

        made = await prints(chat, ilze, sheet)

        assert "balss.example.lv/malienas" in made.text
        assert made.codes == ["https://balss.example.lv/malienas"]
    finally:
        await chat.close()


async def test_where_nothing_happens_the_sheet_says_so(chat: Chat, ilze: Actor) -> None:
    sheet = await prints(chat, ilze, "Mēneša lapa")

    assert sheet.text.count("Pašlaik nekā.") == 3


async def test_what_was_not_published_is_not_on_the_sheet(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await submits(anna)

    assert "soliņu" not in (await prints(chat, ilze, "Mēneša lapa")).text


async def test_the_form_has_lines_to_write_on_and_room_for_the_number(chat: Chat, ilze: Actor) -> None:
    sheet = await prints(chat, ilze, "Priekšlikuma lapa")

    assert "Ko vajag izdarīt un kāpēc?" in sheet.text
    assert "Numurs (ieraksta tas, kas ievada)" in sheet.text
    assert sheet.codes == [f"{WAY_IN}-new"]
    assert len(sheet.pages) == 1


async def test_who_serves_several_places_says_which(chat: Chat, dace: Actor) -> None:
    await dace.says("ziņojumu dēlis")
    await dace.taps("Liepnas pagasts")
    await dace.taps("Plakāts")

    assert (await sheet_of(chat, dace)).codes == ["https://test.example/?start=p-liepnas"]


async def test_a_helper_prints_for_their_own_place_only(chat: Chat) -> None:
    laima = await chat.official("Laima", RoleName.HELPER, "malienas")
    assert (await prints(chat, laima, "Plakāts")).codes == [WAY_IN]

    await laima.presses("boards.print:0:poster.liepnas", laima.last)

    laima.sees("machinery-not-allowed")


@pytest.mark.parametrize("word", ["plakāts", "drukāt", "ziņojumu dēlis"])
async def test_a_plain_word_leads_there(ilze: Actor, word: str) -> None:
    await ilze.says(word)

    ilze.sees("boards-choose", parish="malienas")


async def test_who_only_lives_there_is_offered_nothing(chat: Chat, anna: Actor) -> None:
    await anna.says("mans pagasts")
    assert "Ziņojumu dēlim" not in anna.last.labels

    await anna.says("ziņojumu dēlis")

    anna.sees("machinery-not-allowed")


@pytest.mark.parametrize("value", ["poster.nekurienes", "nekas.malienas", "poster"])
async def test_a_button_of_nothing_makes_nothing(chat: Chat, ilze: Actor, value: str) -> None:
    await ilze.says("mans pagasts")

    await ilze.presses(f"boards.print:0:{value}", ilze.last)

    ilze.sees("machinery-tap-old")
    assert not await chat.rows("SELECT id FROM media")


async def test_the_same_sheet_pressed_twice_is_made_once(chat: Chat, ilze: Actor) -> None:
    await ilze.says("mans pagasts")
    await ilze.taps("Ziņojumu dēlim")
    await ilze.taps("Plakāts")
    await chat.passes(minutes=1)

    assert len(await chat.rows("SELECT id FROM media")) == 1
    await chat.passes(days=2)
    assert not await chat.rows("SELECT id FROM media")
