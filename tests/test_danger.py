"""Somebody writes of violence, suicide or fire."""

import json

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat
from tests.proposals import submits

TEXT = "Vīrs draud mani nogalināt, es baidos iet mājās"


async def test_help_lines_come_first_and_the_text_goes_to_nobody(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await anna.says("Priekšlikums")
    await anna.says(TEXT)

    helped = anna.sees("danger-help")
    assert all(number in helped.text for number in ("112", "110", "116123", "116006", "116111"))
    assert anna.news[0] is helped
    await chat.passes(days=3)
    assert not ilze.screen
    assert not peteris.screen
    assert not await chat.rows("SELECT id FROM proposals")
    assert not await chat.rows("SELECT id FROM dangers")
    assert not any(TEXT in row["answers"] for row in await chat.rows("SELECT answers FROM drafts"))


async def test_the_coordinator_reads_it_if_its_author_wants_and_writes_back(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")

    assert TEXT in peteris.sees("danger-for-coordinator").text
    assert "Anna" not in peteris.last.text
    assert not ilze.screen
    (row,) = await chat.rows("SELECT text FROM dangers")
    assert row["text"] == ""

    await peteris.taps("Atbildēt")
    await peteris.says("Esmu pie tālruņa, varu palīdzēt.")
    await peteris.taps("Nosūtīt")
    assert "Esmu pie tālruņa, varu palīdzēt." in anna.sees("danger-answer").text


async def test_in_the_night_it_goes_at_once(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await chat.passes(hours=14)
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")

    peteris.sees("danger-for-coordinator")


async def test_do_not_send_deletes_it(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.taps("Nesūtīt")

    anna.sees("danger-dropped")
    assert not await chat.rows("SELECT id FROM dangers")
    await anna.taps("Tikai koordinatoram")
    assert not peteris.screen


async def test_it_is_sent_once(anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    await anna.taps("Tikai koordinatoram")

    anna.sees("danger-sent-before")
    assert len(peteris.screen) == 1


async def test_where_a_place_is_asked_for_it_is_looked_at_too(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.says(TEXT)

    anna.sees("danger-help")
    assert not any(TEXT in row["answers"] for row in await chat.rows("SELECT answers FROM drafts"))


async def test_what_was_sent_is_not_said_to_be_deleted_unread(anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    await anna.taps("Nesūtīt")

    anna.sees("danger-sent-before")
    anna.sees_no("danger-dropped")


async def test_the_coordinator_of_another_parish_writes_back_where_there_is_none(chat: Chat, zane: Actor) -> None:
    gunta = await chat.official("Gunta", RoleName.STAFF, "annas")
    await zane.says(TEXT)
    await zane.taps("Tikai koordinatoram")
    await gunta.taps("Atbildēt")
    await gunta.says("Esmu pie tālruņa, varu palīdzēt.")
    await gunta.taps("Nosūtīt")

    zane.sees("danger-answer")


async def test_without_a_coordinator_nobody_is_promised(anna: Actor) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")

    anna.sees("danger-nobody", emergency="112")


async def test_nobody_else_sends_or_reads_it(anna: Actor, janis: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await janis.says("Sākums")
    await janis.presses("danger.send:1", janis.last)
    janis.sees("danger-gone")
    await anna.taps("Tikai koordinatoram")
    await janis.presses("danger.answer:1", janis.last)

    janis.sees("machinery-not-allowed")


async def test_a_clarification_is_looked_at_too(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    asked = anna.sees("proposals-question")
    await anna.says(TEXT, reply_to=asked)

    anna.sees("danger-help")
    assert not any(TEXT in shown.text for shown in ilze.screen)


# ---------------------------------------------------------------- whatever it would have been an answer to


async def test_words_under_a_photo_are_looked_at(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.sends_photo(caption=TEXT)

    helped = anna.sees("danger-help")
    assert anna.last is helped
    await anna.taps("Nesūtīt")
    anna.sees("danger-not-taken")
    anna.sees("forms-summary")
    assert not any(TEXT in row["answers"] for row in await chat.rows("SELECT answers FROM drafts"))
    assert await chat.rows("SELECT id FROM media") == []


async def test_words_under_a_photo_out_of_the_blue_are_looked_at(chat: Chat, zane: Actor) -> None:
    await zane.sends_photo(caption=TEXT)

    zane.sees("danger-help")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_who_is_asked_where_they_live_may_be_in_danger(anna: Actor) -> None:
    await anna.says("Mans pagasts")
    await anna.taps("Mainīt")
    await anna.says(TEXT)

    anna.sees("danger-help")
    await anna.says("nē")
    anna.sees("danger-dropped")
    assert "Kur Jūs dzīvojat?" in anna.last.text


async def test_a_text_after_six_hours_is_looked_at_before_anything_is_asked(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await chat.passes(hours=7)
    await anna.says(TEXT)

    anna.sees("danger-help")
    anna.sees_no("forms-idle")


async def test_danger_told_in_two_messages_is_noticed_in_a_form_too(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Kaimiņš mani")
    await anna.says("vakar piekāva")

    assert anna.last is anna.sees("danger-help")
    await anna.says("nē")
    anna.sees("danger-not-taken")


async def test_a_representatives_question_is_looked_at(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says(TEXT)

    assert ilze.last is ilze.sees("danger-help")
    await ilze.says("nē, paldies")
    ilze.sees("danger-not-taken")
    ilze.sees("proposals-ask-question")


async def test_an_office_may_answer_about_a_fire(anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    await peteris.taps("Atbildēt")
    await peteris.says("Ja vīrs Jūs sit, zvaniet 112.")
    await peteris.taps("Nosūtīt")

    peteris.sees("danger-answered")


async def test_a_word_from_the_menu_is_no_sign_of_danger(anna: Actor) -> None:
    await anna.says("aizmirst mani")

    anna.sees_no("danger-help")


async def test_who_deletes_their_data_takes_it_from_the_coordinators_screen(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    shown, helped = peteris.last, anna.sees("danger-help")
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    anna.sees("privacy-delete-entrusted")
    await anna.taps("Jā, dzēst")

    peteris.sees("danger-erased")
    assert not any(TEXT in seen.text or "Atbildēt" in seen.labels for seen in peteris.screen)
    await peteris.presses("danger.answer:1", shown)
    peteris.sees("danger-unanswerable")
    for label in ("Tikai koordinatoram", "Nesūtīt"):
        await anna.taps(label, message=helped)
        anna.sees("danger-gone")
        anna.sees_no("danger-dropped")
    await chat.passes(days=31)
    assert any(chat.says(seen, "danger-erased", {}) for seen in peteris.screen)


async def test_a_stranger_who_deletes_their_data_takes_it_away_too(chat: Chat, zane: Actor, peteris: Actor) -> None:
    await zane.says(TEXT)
    await zane.taps("Tikai koordinatoram")
    await zane.says("mani dati")
    await zane.taps("Dzēst manus datus")
    await zane.taps("Jā, dzēst")

    peteris.sees("danger-erased")
    assert not any(TEXT in seen.text for seen in peteris.screen)


async def test_a_coordinator_who_writes_meanwhile_hears_that_it_is_gone(anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    await peteris.taps("Atbildēt")
    await peteris.says("Esmu pie tālruņa, varu palīdzēt.")
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")
    await peteris.taps("Nosūtīt")

    peteris.sees("danger-unanswerable")
    anna.sees_no("danger-answer")


async def test_what_an_absent_coordinator_has_not_read_yet_goes_too(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await peteris.blocks()
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")
    await peteris.unblocks()

    assert not any(TEXT in seen.text for seen in peteris.screen)


async def test_it_is_not_to_be_read_when_it_cannot_be_answered_any_more(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")
    shown = peteris.last
    await chat.passes(days=31)

    assert chat.says(shown, "danger-over", {})
    assert TEXT not in shown.text
    await anna.taps("Tikai koordinatoram")
    anna.sees("danger-gone")


async def test_it_is_counted_as_entrusted_and_not_as_unfinished(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.says("mani dati")
    anna.sees("privacy-mine", texts=1)
    await anna.taps("Tikai koordinatoram")
    await anna.says("mani dati")
    anna.sees("privacy-mine", texts=0)
    anna.sees("privacy-mine-entrusted", count=1)
    await anna.taps("Saņemt kopiju")
    await chat.passes(seconds=5)

    files = [await chat.machine.media_bytes(one.message.media) for one in anna.screen[-2:] if one.message.media]
    as_text, as_json = sorted((file.decode("utf-8-sig") for file in files if file is not None), key=_is_json)
    assert chat.phrases.text("lv", "privacy-file-text", text="").strip() not in as_text
    assert "Koordinatoram uzticēts teksts, nosūtīts pirmdien, 23.\u00a0novembrī." in as_text
    assert "dangers" not in json.loads(as_json)
    assert json.loads(as_json)["entrusted"][0]["sent_at"]


def _is_json(content: str) -> bool:
    return content.startswith("{")


# ---------------------------------------------------------------- the question below the help lines, answered by typing

FURTHER = [
    ("lv", "jā"),
    ("lv", "Jā, lūdzu!"),
    ("lv", "jā, nosūtiet"),
    ("lv", "nosutiet ludzu"),
    ("lv", "tikai koordinatoram"),
    ("en", "yes, please"),
    ("en", "send it"),
    ("ru", "да, пожалуйста"),
    ("ru", "отправьте"),
]
NO_FURTHER = [
    ("lv", "nē"),
    ("lv", "ne, paldies"),
    ("lv", "nē, nesūtiet"),
    ("lv", "nevajag"),
    ("lv", "atcelt"),
    ("en", "no, thanks"),
    ("en", "do not send"),
    ("ru", "нет"),
    ("ru", "не отправляйте"),
]


async def proposing(chat: Chat, language: str) -> Actor:
    """Somebody who is asked what they propose."""
    rita = await chat.resident("Rita", "malienas", language=language)
    await rita.says("/priekslikums")
    return rita


@pytest.mark.parametrize(("language", "typed"), FURTHER)
async def test_a_typed_yes_sends_it_and_the_form_waits(chat: Chat, peteris: Actor, language: str, typed: str) -> None:
    rita = await proposing(chat, language)
    await rita.says(TEXT)
    assert rita.last is rita.sees("danger-help")
    await rita.says(typed)

    assert TEXT in peteris.sees("danger-for-coordinator").text
    rita.sees("danger-sent", emergency="112")
    assert rita.last is rita.sees("danger-not-taken")
    rita.sees("proposals-ask-text")
    assert [row["answers"] for row in await chat.rows("SELECT answers FROM drafts")] == ["{}"]


@pytest.mark.parametrize(("language", "typed"), NO_FURTHER)
async def test_a_typed_no_deletes_it_and_the_form_waits(chat: Chat, peteris: Actor, language: str, typed: str) -> None:
    rita = await proposing(chat, language)
    await rita.says(TEXT)
    await rita.says(typed)

    rita.sees("danger-dropped")
    assert not peteris.screen
    assert not await chat.rows("SELECT id FROM dangers")
    assert rita.last is rita.sees("proposals-ask-text")


async def test_a_tap_brings_the_question_back_too(anna: Actor, peteris: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says(TEXT)
    await anna.taps("Tikai koordinatoram")

    anna.sees("danger-sent")
    assert anna.last is anna.sees("proposals-ask-text")


async def test_another_text_goes_on_with_the_form(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says(TEXT)
    await anna.says("Vajag soliņu")

    anna.sees("proposals-ask-topic")
    assert len(await chat.rows("SELECT id FROM dangers")) == 1


async def test_a_yes_to_a_later_question_sends_nothing_to_the_coordinator(anna: Actor, peteris: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says(TEXT)
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.says("jā")

    anna.sees("proposals-received")
    assert not any(anna.chat.says(shown, "danger-for-coordinator", {}) for shown in peteris.screen)


async def test_an_answer_long_after_is_no_answer(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await chat.passes(days=2)
    await anna.says("jā")

    anna.sees("machinery-not-understood")
    assert not peteris.screen


@pytest.mark.parametrize("typed", ["nē", "ne", "no", "нет"])
async def test_a_strangers_no_is_understood(chat: Chat, zane: Actor, typed: str) -> None:
    await zane.says(TEXT)
    await zane.says(typed)

    zane.sees("danger-dropped")
    zane.sees_no("people-greeting")
    assert not await chat.rows("SELECT id FROM dangers")


async def test_several_messages_in_a_row_go_together(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await anna.says("Viņš mani vakar piekāva")
    await anna.says("jā")

    (read,) = peteris.screen
    assert f"{TEXT}\nViņš mani vakar piekāva" in read.text
    await chat.passes(days=2)
    assert [row["text"] for row in await chat.rows("SELECT text FROM dangers")] == [""]


async def test_a_strangers_yes_is_understood(zane: Actor, peteris: Actor) -> None:
    await zane.says(TEXT)
    await zane.says("jā")

    zane.sees("danger-sent")
    zane.sees_no("people-greeting")
    assert TEXT in peteris.sees("danger-for-coordinator-from-anywhere").text


async def test_the_question_survives_a_restart(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await anna.says(TEXT)
    await chat.restarts()
    await anna.says("jā")

    anna.sees("danger-sent")


async def test_cancelling_the_form_does_not_say_that_nothing_was_sent(anna: Actor, peteris: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says(TEXT)
    await anna.says("jā")
    await anna.taps("Atcelt")

    anna.sees("forms-cancelled")
    assert "Nekas nav nosūtīts" not in anna.last.text
    peteris.sees("danger-for-coordinator")
