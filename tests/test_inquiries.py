"""A resident talks to their representative: asked, answered, several at once, closed, handed on."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.roles import RoleName
from bot.messages import Address, Inbound, Received
from tests.chat import Actor, Chat, Platform, Shown
from tests.inquiries import QUESTION, alternate, hers_ends, holding, inquires
from tests.traces import in_files

ANSWER = "Ceļu labos oktobrī."


# ---------------------------------------------------------------- asking and answering


async def test_a_question_comes_to_the_representative_without_a_name(anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)

    shown = ilze.sees("inquiries-for-office")
    assert QUESTION in shown.text
    assert number in shown.text
    assert "Raksta: iedzīvotājs" in shown.text
    assert "Anna" not in shown.text


async def test_a_name_is_shown_to_who_answers_if_one_was_written(anna: Actor, ilze: Actor) -> None:
    await inquires(anna, name="Anna no Brenciem")

    assert "Raksta: Anna no Brenciem" in ilze.last.text


async def test_a_reply_is_the_answer_and_a_reply_to_it_goes_on(anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)

    ilze.sees("inquiries-sent", number=number)
    assert ANSWER in anna.sees("inquiries-answered").text

    await anna.says("Un ielu?", reply_to=anna.last)
    anna.sees("inquiries-added", number=number)
    assert "Un ielu?" in ilze.last.text
    assert number in ilze.last.text


async def test_the_button_answers_too(anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await ilze.taps("Atbildēt")
    await ilze.says(ANSWER)
    await ilze.taps("Nosūtīt")

    assert ANSWER in anna.last.text


async def test_a_voice_and_a_photo_come_along_both_ways(anna: Actor, ilze: Actor) -> None:
    await anna.says("/jautajums")
    await anna.sends_voice()
    await anna.says("Izlaist")
    await anna.taps("Nosūtīt")
    assert ilze.last.message.media is not None

    await ilze.sends_photo(reply_to=ilze.last)
    assert anna.last.message.media is not None
    assert len(await anna.chat.rows("SELECT id FROM media WHERE about = 'inquiries:1'")) == 2


async def test_nobody_else_can_open_it(anna: Actor, ilze: Actor, dace: Actor, andris: Actor, peteris: Actor) -> None:
    await inquires(anna)

    for other in (dace, andris, peteris):
        await other.says("sākums")
        await other.presses("inquiries.open:1", other.last)
        other.sees("inquiries-unknown")
        await other.presses("inquiries.answer:1", other.last)
        other.sees("inquiries-unknown")
        assert QUESTION not in "".join(shown.text for shown in other.screen)


async def test_its_words_stand_in_no_audit_and_in_no_sent_message(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)

    for table in ("audit", "outbox", "inbox", "posted", "timers", "drafts"):
        found = await chat.rows(f"SELECT * FROM {table}")
        rows = [str([row[name] for name in row.keys()]) for row in found]  # noqa: SIM118 - a row
        assert not [row for row in rows if QUESTION in row or ANSWER in row], table


async def test_danger_gets_the_help_lines_first(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("/jautajums")
    await anna.says("Kaimiņš sit sievu")

    anna.sees("danger-help")
    assert not ilze.screen


async def test_in_a_reply_too(anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    await anna.says("Kaimiņš sit sievu", reply_to=holding(anna, ANSWER))

    anna.sees("danger-help")
    assert "sit sievu" not in ilze.last.text


async def test_what_the_representative_answers_is_not_taken_for_danger(anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await ilze.says("Ja kaimiņš sit sievu, zvaniet 112.", reply_to=ilze.last)

    assert "sit sievu" in anna.sees("inquiries-answered").text


async def test_so_many_in_a_day(chat: Chat, anna: Actor, ilze: Actor) -> None:
    for number in range(chat.municipality.limits.inquiries_per_day):
        await inquires(anna, f"Jautājums par ceļu {number}")
    await anna.says("/jautajums")

    anna.sees("inquiries-too-many")


async def test_where_nobody_would_read_it_that_is_said(anna: Actor) -> None:
    await anna.says("/jautajums")
    await anna.says(QUESTION)
    await anna.says("Izlaist")
    await anna.taps("Nosūtīt")

    anna.sees("inquiries-nobody")
    assert not await anna.chat.rows("SELECT id FROM inquiries")


# ---------------------------------------------------------------- several at once


@pytest.fixture
async def two_channels(tmp_path: Path) -> AsyncIterator[Chat]:
    other = Platform()
    other.name = "other"
    other.capabilities = replace(Platform.capabilities, edits=False)
    chat = await Chat(tmp_path, others={"other": other}).open()
    yield chat
    await chat.close()


async def test_three_threads_at_once_over_two_channels_are_never_crossed(two_channels: Chat) -> None:
    chat = two_channels
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    berta = await chat.resident("Berta", "malienas")
    far = chat.others["other"].screens.setdefault(Address("other", "berta"), [])
    person = await chat.person(berta)
    add = "INSERT INTO addresses (address, person_id, linked_at) VALUES ('other:berta', :id, :now) RETURNING address"
    await chat.rows(add, id=person.id, now=chat.clock.now())
    texts = {
        await inquires(anna, "Par ceļu"): anna,
        await inquires(berta, "Par lampu"): berta,
        await inquires(anna, "Par parku"): anna,
    }
    numbers = list(texts)

    for number in reversed(numbers):
        await ilze.says(f"Atbilde sarunai {number}", reply_to=holding(ilze, f"{number},"))
    await anna.says("Vēl par J-3", reply_to=holding(anna, "Atbilde sarunai J-3"))
    await _says_there(chat, "Vēl par J-2", next(one for one in far if "Atbilde sarunai J-2" in one.text))
    await anna.says("Vēl par J-1", reply_to=holding(anna, "Atbilde sarunai J-1"))

    for number, asker in texts.items():
        stored = await chat.rows(
            "SELECT text FROM inquiry_messages WHERE inquiry_id = :id ORDER BY id", id=int(number[2:])
        )
        assert [row["text"] for row in stored][1:] == [f"Atbilde sarunai {number}", f"Vēl par {number}"]
        others = [one for one in (anna, berta) if one is not asker]
        assert all(f"sarunai {number}" not in shown.text for one in others for shown in one.screen)
    assert "Par lampu" in (await chat.rows("SELECT text FROM inquiry_messages WHERE inquiry_id = 2"))[0]["text"]
    assert any("Atbilde sarunai J-2" in shown.text for shown in far)
    assert not any("sarunai J-1" in shown.text or "sarunai J-3" in shown.text for shown in far)


async def _says_there(chat: Chat, text: str, reply_to: Shown) -> None:
    """Berta, on her other channel, where messages have the same numbers."""
    there = Address("other", "berta")
    said = Inbound("other:1", there, there, text=text, reply_to=reply_to.id)
    chat.others["other"].events[b"said"] = said
    await chat.machine.receive("other", [Received(said.event, str(there), b"said")])
    await chat.machine.settle()


async def test_what_is_typed_without_replying_is_asked_about(anna: Actor, ilze: Actor) -> None:
    await inquires(anna, "Par ceļu")
    await inquires(anna, "Par lampu")
    before = len(anna.screen)
    await ilze.says("Lampu nomainīs piektdien")

    shown = ilze.sees("inquiries-which")
    assert "J-1: Par ceļu" in shown.text
    assert "J-2: Par lampu" in shown.text
    assert len(anna.screen) == before

    await ilze.taps("J-2")
    ilze.sees("inquiries-sent", number="J-2")
    assert "Lampu nomainīs piektdien" in anna.last.text
    assert anna.last.text.startswith("J-2")
    assert not await anna.chat.rows("SELECT id FROM kept")


async def test_a_text_without_a_form_can_become_a_question(anna: Actor, ilze: Actor) -> None:
    await anna.says(QUESTION)
    await anna.taps("Jautājums")
    await anna.says("Izlaist")
    await anna.taps("Nosūtīt")

    assert QUESTION in ilze.last.text


# ---------------------------------------------------------------- deadlines


async def test_after_three_working_days_the_representative_is_reminded_after_five_the_chair_sees_it(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    number = await inquires(anna)
    await chat.passes(days=3, hours=1)
    ilze.sees("inquiries-remind", number=number)
    assert not dace.screen

    await chat.passes(days=4)
    assert QUESTION in dace.sees("inquiries-given").text
    anna.sees("inquiries-also-read", number=number)

    await dace.says(ANSWER, reply_to=dace.last)
    assert ANSWER in anna.last.text
    ilze.sees("inquiries-answered-by-other", number=number)


async def test_what_is_answered_is_chased_no_more(chat: Chat, anna: Actor, ilze: Actor, dace: Actor) -> None:
    await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    await chat.passes(days=14)

    ilze.sees_no("inquiries-remind")
    dace.sees_no("inquiries-given")


async def test_who_goes_away_hands_over_at_once(chat: Chat, anna: Actor, ilze: Actor) -> None:
    vilis = await alternate(chat)
    await inquires(anna)
    assert not vilis.screen
    await ilze.says("lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("10.12.2026")
    await ilze.says("2")

    assert QUESTION in vilis.sees("inquiries-given").text
    anna.sees("inquiries-stood-in")


async def test_where_nobody_else_is_left_who_owes_the_answer_is_reminded_again(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await inquires(anna)
    await chat.passes(days=4)
    await chat.passes(days=7)
    reminded = [shown for shown in ilze.screen if chat.says(shown, "inquiries-remind", {})]
    await chat.passes(days=7)

    assert len([shown for shown in ilze.screen if chat.says(shown, "inquiries-remind", {})]) == len(reminded) + 1


async def test_whoever_was_chosen_and_is_away_is_stood_in_for(chat: Chat, ilze: Actor) -> None:
    karlis = await chat.official("Kārlis", RoleName.REPRESENTATIVE, "malienas")
    berta = await chat.resident("Berta", "liepnas")
    role = (await chat.machine.read(lambda store: store.roles.held()))[0]
    until = chat.clock.now() + timedelta(days=9)
    await chat.machine.write(lambda store: store.roles.away(role.id, until))
    await berta.says("sākums")
    await berta.presses(f"inquiries.ask_one:{role.id}", berta.last)
    await berta.says(QUESTION)
    await berta.says("Izlaist")
    await berta.taps("Nosūtīt")

    assert not ilze.screen
    assert QUESTION in karlis.last.text


async def test_what_is_written_while_the_representative_is_away_goes_to_who_stands_in(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    vilis = await alternate(chat)
    await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    role = (await chat.machine.read(lambda store: store.roles.held()))[0]
    until = chat.clock.now() + timedelta(days=9)
    await chat.machine.write(lambda store: store.roles.away(role.id, until))
    before = len(ilze.screen)
    await anna.says("Un ielu?", reply_to=holding(anna, ANSWER))

    assert len(ilze.screen) == before
    assert "Un ielu?" in vilis.sees("inquiries-given").text
    anna.sees("inquiries-stood-in")


async def test_a_restart_in_the_middle_changes_nothing(chat: Chat, anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)
    await chat.restarts()
    await ilze.says(ANSWER, reply_to=ilze.last)

    anna.sees("inquiries-answered")
    await anna.says("Paldies!", reply_to=anna.last)
    anna.sees("inquiries-added", number=number)


# ---------------------------------------------------------------- somebody leaves in the middle


async def test_the_successor_sees_nothing_until_the_resident_hands_it_on(chat: Chat, anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)
    await hers_ends(chat, ilze)
    mara = await chat.official("Māra", RoleName.REPRESENTATIVE, "malienas")
    anna.sees("inquiries-left", number=number, words=QUESTION)
    await mara.says("sākums")
    await mara.presses("inquiries.open:1", mara.last)
    mara.sees("inquiries-unknown")
    await ilze.presses("inquiries.open:1", ilze.last)
    ilze.sees("inquiries-unknown")

    await anna.taps("Nodot jaunajam")
    anna.sees("inquiries-handed-on", number=number)
    assert QUESTION in mara.last.text
    await mara.says(ANSWER, reply_to=mara.last)
    assert ANSWER in anna.last.text


async def test_or_closes_it(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await hers_ends(chat, ilze)
    mara = await chat.official("Māra", RoleName.REPRESENTATIVE, "malienas")
    await anna.taps("Aizvērt")

    anna.sees("inquiries-closed")
    assert not mara.screen


async def test_nor_if_it_was_closed_and_is_opened_again(chat: Chat, anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    await ilze.taps("Visa saruna")
    await ilze.taps("Aizvērt")
    await hers_ends(chat, ilze)
    mara = await chat.official("Māra", RoleName.REPRESENTATIVE, "malienas")
    anna.sees_no("inquiries-left")
    await anna.says("Un kurā dienā?", reply_to=holding(anna, ANSWER))
    assert "Un kurā dienā?" in anna.sees("inquiries-not-sent").text
    assert not mara.screen

    await anna.says(number)
    await anna.taps("Nodot jaunajam")
    await anna.says("Un kurā dienā?", reply_to=holding(anna, ANSWER))
    assert "Un kurā dienā?" in mara.last.text


async def test_what_is_kept_of_them_is_counted_and_copied(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await anna.says("mani dati")
    assert "Sarunas ar pārstāvi: 1" in anna.last.text
    await anna.taps("Saņemt kopiju")

    assert len(in_files(chat.folder / "media", QUESTION.encode())) == 2


async def test_a_reply_to_what_is_handed_over_keeps_the_words_on_the_screen(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await inquires(anna)
    asked = ilze.last
    await hers_ends(chat, ilze)
    await ilze.says(ANSWER, reply_to=asked)

    assert ANSWER in ilze.sees("inquiries-not-sent").text
    assert ANSWER not in "".join(shown.text for shown in anna.screen)


async def test_an_answer_waits_for_who_has_blocked_the_bot(chat: Chat, anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)
    await anna.blocks()
    await ilze.says(ANSWER, reply_to=ilze.last)
    ilze.sees("inquiries-sent-later", number=number)
    await anna.unblocks()

    assert ANSWER in anna.sees("inquiries-answered").text


async def test_a_representative_who_blocked_the_bot_is_stood_in_for(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await inquires(anna)
    await ilze.blocks()

    assert QUESTION in dace.sees("inquiries-given").text


async def test_of_who_deletes_themselves_nothing_is_left(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    asked = ilze.last
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")

    ilze.sees("inquiries-gone")
    assert not any(QUESTION in shown.text for shown in ilze.screen)
    for table in ("inquiries", "inquiry_messages", "inquiry_readers"):
        assert not await chat.rows(f"SELECT * FROM {table}")
    await chat.passes(hours=2)
    assert in_files(chat.folder, QUESTION.encode()) == []
    await ilze.says(ANSWER, reply_to=asked)
    ilze.sees("inquiries-not-sent")


async def test_a_representative_who_deletes_themselves_leaves_the_thread_to_its_author(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    await ilze.says("mani dati")
    await ilze.taps("Dzēst manus datus")
    await ilze.taps("Jā, dzēst")

    anna.sees("inquiries-left")
    await anna.says("j-1")
    assert ANSWER in anna.last.text


# ---------------------------------------------------------------- how it ends


async def test_closing_asks_whether_it_helped_and_more_opens_it_again(chat: Chat, anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    await ilze.taps("Visa saruna")
    await ilze.taps("Aizvērt")
    anna.sees("inquiries-closed-told", number=number)

    await anna.taps("Nē, vēl jautājums")
    await anna.says("Un kurā dienā?")
    await anna.taps("Nosūtīt")
    assert "Un kurā dienā?" in ilze.last.text

    await anna.taps("Visa saruna")
    await anna.taps("Aizvērt")
    await anna.taps("Jā")
    anna.sees("inquiries-helped", number=number)
    ilze.sees("inquiries-closed-by-author", number=number)
    assert (await chat.rows("SELECT helped FROM inquiries"))[0]["helped"] == "yes"


async def test_passed_to_the_municipality_the_staff_answer_in_the_same_thread(
    anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    number = await inquires(anna)
    await ilze.taps("Visa saruna")
    await ilze.taps("Nodot pašvaldībai")
    anna.sees("inquiries-passed-told", number=number)
    assert QUESTION in peteris.sees("inquiries-given").text

    await peteris.says(ANSWER, reply_to=peteris.last)
    assert ANSWER in anna.last.text


async def test_who_passed_it_on_is_reminded_no_more_but_the_staff_are(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    number = await inquires(anna)
    await ilze.taps("Visa saruna")
    await ilze.taps("Nodot pašvaldībai")
    await chat.passes(days=4)

    peteris.sees("inquiries-remind", number=number)
    ilze.sees_no("inquiries-remind")


async def test_a_question_becomes_a_proposal_only_if_its_author_wants(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna, "Vajag soliņu pie ezera")
    await ilze.taps("Visa saruna")
    await ilze.taps("Ieteikt priekšlikumu")
    assert not await chat.rows("SELECT id FROM proposals")

    await anna.taps("Par priekšlikumu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.says("Izlaist")
    await anna.taps("Nosūtīt")
    anna.sees("proposals-received")
    assert (await chat.rows("SELECT text FROM proposals"))[0]["text"] == "Vajag soliņu pie ezera"


async def test_threads_go_a_year_after_their_end(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await anna.taps("Visa saruna")
    await anna.taps("Aizvērt")
    year = 367 * 86_400_000_000
    await chat.rows("UPDATE inquiries SET closed_at = closed_at - :by, last_at = last_at - :by RETURNING id", by=year)
    await chat.passes(days=1)

    assert not await chat.rows("SELECT id FROM inquiries")
    assert not await chat.rows("SELECT id FROM inquiry_messages")


# ---------------------------------------------------------------- too far


async def test_a_muted_thread_rings_no_more_but_keeps_what_is_said(anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await ilze.taps("Visa saruna")
    await ilze.taps("Klusināt")
    before = len(ilze.screen)
    await anna.says("Nu?", reply_to=anna.last)
    assert len(ilze.screen) == before

    await ilze.taps("Visa saruna")
    assert "Nu?" in ilze.last.text


async def test_who_is_blocked_hears_why_and_is_read_by_the_next_in_turn(
    anna: Actor, ilze: Actor, dace: Actor, peteris: Actor
) -> None:
    await inquires(anna)
    await ilze.says(ANSWER, reply_to=ilze.last)
    await ilze.taps("Visa saruna")
    await ilze.taps("Bloķēt")
    await ilze.says("Draudi un lamas.")
    await ilze.taps("Nosūtīt") if "Nosūtīt" in ilze.last.labels else None
    assert "Draudi un lamas." in anna.sees("inquiries-blocked-told").text
    before = len(ilze.screen)

    await anna.says("Un tomēr?", reply_to=holding(anna, ANSWER))
    assert len(ilze.screen) == before
    assert "Un tomēr?" in dace.last.text


async def test_the_chair_hears_the_appeal(anna: Actor, ilze: Actor, dace: Actor) -> None:
    await inquires(anna)
    await ilze.taps("Visa saruna")
    await ilze.taps("Bloķēt")
    await ilze.says("Draudi un lamas.")
    await ilze.taps("Nosūtīt") if "Nosūtīt" in ilze.last.labels else None
    await anna.taps("Pārsūdzēt")
    await anna.says("Es tikai jautāju.")
    await anna.taps("Nosūtīt") if "Nosūtīt" in anna.last.labels else None
    dace.sees("inquiries-appealed")
    await dace.taps("Atcelt bloķēšanu")

    anna.sees("inquiries-lifted-told")
    ilze.sees("inquiries-lifted-by-chair")
    await anna.says("Paldies!", reply_to=holding(anna, "Numurs: J-1"))
    assert "Paldies!" in ilze.last.text


async def test_where_there_is_no_chair_it_is_said_who_hears_the_appeal(
    anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await inquires(anna)
    await ilze.taps("Visa saruna")
    await ilze.taps("Bloķēt")
    await ilze.says("Lamājas.")
    await ilze.taps("Nosūtīt")
    await anna.taps("Pārsūdzēt")
    assert "pašvaldības koordinators" in anna.sees("inquiries-ask-appeal").text
    await anna.says("Es nelamājos.")
    await anna.taps("Nosūtīt")

    peteris.sees("inquiries-appealed")


async def test_a_report_goes_to_the_chair_without_the_thread(anna: Actor, ilze: Actor, dace: Actor) -> None:
    await inquires(anna)
    await anna.taps("Visa saruna")
    await anna.taps("Ziņot")
    await anna.says("Neatbild pieklājīgi.")
    await anna.taps("Nosūtīt") if "Nosūtīt" in anna.last.labels else None

    shown = dace.sees("inquiries-reported")
    assert "Neatbild pieklājīgi." in shown.text
    assert QUESTION not in shown.text

    await dace.taps("Atbildēt")
    await dace.says("Parunāšu ar pārstāvi.")
    await dace.taps("Nosūtīt")
    assert "Parunāšu ar pārstāvi." in anna.sees("inquiries-report-answered").text


async def test_nobody_can_pretend_that_somebody_reported(anna: Actor, janis: Actor, ilze: Actor, dace: Actor) -> None:
    await inquires(anna)
    stranger = (await anna.chat.person(janis)).id
    for actor in (dace, ilze):
        await actor.says("sākums")
        await actor.presses(f"inquiries.judge:1:{stranger}", actor.last)
        await actor.presses("inquiries.judge:1:x", actor.last)
    dace.sees("inquiries-unknown")
    ilze.sees("machinery-not-allowed")


async def test_two_who_turn_out_to_be_one_keep_their_threads(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    kept, gone = (await chat.person(ilze)).id, (await chat.person(anna)).id
    await chat.machine.write(lambda store: store.inquiries.take_over(kept, gone))

    (row,) = await chat.rows("SELECT person_id FROM inquiries")
    assert row["person_id"] == kept
