"""Submitting a proposal: from two words to a number."""

from datetime import timedelta

import pytest

from bot.domain.media import Kind
from bot.domain.roles import RoleName
from tests.chat import Actor, Chat
from tests.proposals import reports, submits


async def test_two_words_are_enough_and_take_five_messages_of_ours(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")

    anna.sees("proposals-received", number="AL-2026-0001")
    assert len(anna.screen) == 5
    assert "Malienas pagasta pārstāvis" in anna.last.text
    assert "7.\u00a0decembrim" in anna.last.text  # ten working days
    assert "Mērķis" in anna.last.text


async def test_with_a_place_and_a_photo_it_takes_five_messages_of_ours_and_three_presses(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await anna.says("Sākums")
    menu = len(anna.screen)
    await anna.taps("Jauns priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_place(57.4241, 27.0511)
    await anna.sends_photo()
    anna.sees("forms-kept-photo")
    await anna.taps("Nosūtīt")

    anna.sees("proposals-received", number="AL-2026-0001")
    assert len(anna.screen) - menu <= 5
    summary = anna.sees("forms-summary")
    assert summary.is_edited
    assert "Foto: foto" in summary.text
    (row,) = await chat.rows("SELECT latitude FROM proposals")
    assert row["latitude"] == 57.4241
    assert any(shown.message.media for shown in ilze.screen)


async def test_when_something_was_said_in_between_the_summary_is_shown_anew(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    before = anna.last
    await anna.says("Palīdzība")
    await anna.sends_photo()

    assert "Foto: foto" in anna.last.text
    assert anna.last.labels == ["Nosūtīt", "Labot", "Atcelt"]
    assert not before.is_edited


async def test_who_deleted_the_summary_still_sees_that_the_photo_came(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    anna.screen.remove(anna.last)
    await anna.sends_photo()

    anna.sees("forms-kept-photo")
    assert "Foto: foto" in anna.last.text
    await anna.taps("Nosūtīt")
    anna.sees("proposals-received")


async def test_two_short_messages_are_one_proposal(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Soliņu!")
    await anna.says("Ezermalā")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT text FROM proposals")
    assert row["text"] == "Soliņu!\nEzermalā"


async def test_words_and_voice_together_are_one_proposal(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_voice(7)
    anna.sees("proposals-voice-came", emergency="112")
    await anna.says("Pie ezera")
    anna.sees("forms-added-waiting")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_voice(9)  # fits nowhere but to what was told
    await anna.taps("Izlaist")
    assert "Teksts: Pie ezera\nbalss ziņa, 7 s\nbalss ziņa, 9 s" in anna.last.text
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT text FROM proposals")
    assert row["text"] == "Pie ezera"
    voices = [shown for shown in ilze.screen if shown.message.media and shown.message.media.kind is Kind.VOICE]
    assert len(voices) == 2


async def test_signs_alone_are_no_proposal_yet(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("🌳🌳🪑")
    anna.sees("forms-too-short")
    await anna.says("Vajag soliņu 🪑")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT text FROM proposals")
    assert row["text"] == "Vajag soliņu 🪑"


async def test_topics_of_the_next_page_can_be_typed_by_their_number(chat: Chat, anna: Actor) -> None:
    topics = chat.municipality.topics
    assert len(topics) > 8
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.says(str(len(topics)))
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT topic FROM proposals")
    assert row["topic"] == topics[-1].key


async def test_numbers_follow_each_other(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await submits(anna, "Vajag lampu")

    anna.sees("proposals-received", number="AL-2026-0002")


async def test_a_short_number_is_never_anothers_also_after_new_year(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await chat.passes(days=60)
    await submits(anna, "Vajag lampu")
    anna.sees("proposals-received", number="AL-2027-0002")

    for typed, number in (("nr. 1", "AL-2026-0001"), ("nr. 2", "AL-2027-0002"), ("AL-2026-1", "AL-2026-0001")):
        await anna.says(typed)
        assert number in anna.last.title


async def test_several_messages_in_a_row_are_one_text(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.says("pie ezera, kur visi peldas")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT text FROM proposals")
    assert row["text"] == "Vajag soliņu\npie ezera, kur visi peldas"


@pytest.mark.parametrize("command", ["mani priekšlikumi", "statuss", "nr. 7", "AL-2026-0007"])
async def test_a_command_typed_where_all_is_answered_is_no_part_of_the_answer(
    chat: Chat, anna: Actor, command: str
) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu pie ezera")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.says("Pie laipas")
    await anna.says(command)
    anna.sees("proposals-unknown" if command[-1] == "7" else "proposals-mine-none")
    await anna.says("Nosūtīt")

    (row,) = await chat.rows("SELECT text, place_words FROM proposals")
    assert (row["text"], row["place_words"]) == ("Vajag soliņu pie ezera", "Pie laipas")


async def test_only_a_command_of_several_words_leaves_an_unanswered_question(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("mani priekšlikumi")
    anna.sees("proposals-mine-none")
    await anna.says("Ideja")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT text FROM proposals")
    assert row["text"] == "Ideja"


async def test_a_sent_location_is_asked_about_and_may_be_taken_back(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_place(57.4241, 27.0511)
    anna.sees("proposals-point-came")

    await anna.taps("Labot")
    await anna.taps("Vieta")
    await anna.says("pie Brencu ezera")
    anna.sees_no("proposals-point-came")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT place_words, latitude FROM proposals")
    assert (row["place_words"], row["latitude"]) == ("pie Brencu ezera", None)


async def test_a_photo_and_a_place_belong_to_it(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_photo()
    await anna.says("pie veikala")
    await anna.taps("Nosūtīt")

    pictures = [shown for shown in ilze.screen if shown.message.media]
    assert [shown.message.media.kind for shown in pictures if shown.message.media] == [Kind.PHOTO]
    assert "Vieta: pie veikala" in ilze.sees("proposals-review").text


async def test_an_answer_can_be_changed_before_it_is_sent(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Labot")
    await anna.taps("Temats")
    await anna.taps("Apgaismojums")
    await anna.taps("Nosūtīt")

    (row,) = await chat.rows("SELECT topic FROM proposals")
    assert row["topic"] == "lighting"


async def test_a_personal_code_is_cut_out_before_anything_is_stored(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu. Mans kods ir 010190-12345.")

    (row,) = await chat.rows("SELECT text, public_text FROM proposals")
    assert "12345" not in row["text"] + row["public_text"]
    anna.sees("machinery-personal-code-removed")


async def test_a_refused_text_with_a_personal_code_is_not_said_to_be_saved(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await chat.passes(minutes=2)
    await anna.says("Mans kods ir 010190-12345, zvaniet vakarā.")

    anna.sees("forms-valid-choice")
    anna.sees("machinery-personal-code-removed")
    assert "saglab" not in anna.last.text


async def test_where_nobody_represents_the_coordinator_reads_it(anna: Actor, peteris: Actor) -> None:
    await submits(anna)

    assert "koordinators" in anna.last.text
    peteris.sees("proposals-review", parish="malienas")


async def test_how_to_make_an_official_submission_is_one_press_away(chat: Chat, anna: Actor) -> None:
    await submits(anna)
    await anna.taps("Oficiāls iesniegums")

    assert anna.last.text.startswith(chat.municipality.official_submission["lv"])


async def test_five_a_day_are_enough(chat: Chat, anna: Actor) -> None:
    for number in range(chat.municipality.limits.proposals_per_day):
        await submits(anna, f"Vajag soliņu pie ezera, {number}. variants")

    await anna.says("Priekšlikums")
    anna.sees("proposals-too-many", limit=5)

    await chat.passes(days=1, seconds=1)
    await submits(anna, "Un vēl vienu lampu")
    anna.sees("proposals-received", number="AL-2026-0006")


async def test_many_ideas_keep_nobody_from_reporting_what_is_broken(chat: Chat, anna: Actor) -> None:
    for number in range(chat.municipality.limits.proposals_per_day):
        await submits(anna, f"Vajag soliņu pie ezera, {number}. variants")
    await reports(anna, "Liela bedre ceļā pie tilta")
    anna.sees("problems-received", number="AL-2026-0006")

    await anna.says("Priekšlikums")
    anna.sees("proposals-too-many", limit=5)


async def test_who_speaks_for_the_parish_is_not_told_of_themselves(anna: Actor, ilze: Actor) -> None:
    await submits(ilze)
    assert "publicēt to varat Jūs" in ilze.sees("proposals-received").text
    await submits(anna, "Vajag laipu uz salu")
    assert "Malienas pagasta pārstāvis" in anna.sees("proposals-received").text


async def test_what_is_broken_has_a_limit_of_its_own(chat: Chat, anna: Actor) -> None:
    limit = chat.municipality.limits.problems_per_day
    for number in range(limit):
        await reports(anna, f"Liela bedre pie {number}. mājas")

    await anna.says("problēma")
    anna.sees("problems-too-many", limit=limit)


async def test_a_half_written_proposal_survives_a_restart(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await chat.restarts()
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    anna.sees("proposals-received", number="AL-2026-0001")


async def test_what_was_written_unasked_can_become_a_proposal(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Pie ezera nav kur apsēsties")
    await anna.taps("Priekšlikums")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    assert "Pie ezera nav kur apsēsties" in ilze.sees("proposals-review").text


# ---------------------------------------------------------------- who reads it


async def test_the_receipt_names_the_alternate_who_gets_it_while_the_representative_is_away(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await chat.official("Juris", RoleName.ALTERNATE, "malienas", village="Maliena")
    until = chat.clock.now() + timedelta(days=5)
    away = "UPDATE roles SET away_until = :until WHERE role = 'representative'"
    await chat.machine.write(lambda store: store.db.run(away, until=until))

    await submits(anna)

    assert "vietnieks" in anna.sees("proposals-received").text


async def test_the_receipt_names_the_coordinator_where_nobody_represents(
    anna: Actor, dace: Actor, peteris: Actor
) -> None:
    await submits(anna)

    assert "koordinators" in anna.sees("proposals-received").text


async def test_the_receipt_promises_no_reader_where_there_is_none(anna: Actor) -> None:
    await submits(anna)

    assert "nav neviena" in anna.sees("proposals-received").text


# ---------------------------------------------------------------- a bare yes or no


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("jā", "lv"),
        ("ja", "lv"),
        ("Jā, lūdzu", "lv"),
        ("nē", "lv"),
        ("labi", "lv"),
        ("gatavs", "lv"),
        ("yes", "en"),
        ("no, thanks", "en"),
        ("да", "ru"),
    ],
)
async def test_a_bare_yes_is_no_place(chat: Chat, typed: str, language: str) -> None:
    rita = await chat.resident("Rita", "malienas", language=language)
    await rita.says("/priekslikums")
    await rita.says("Vajag soliņu")
    await rita.says("2")
    await rita.says(typed)

    asked = rita.sees("forms-where-exactly")
    assert chat.says(asked, "proposals-ask-place", {})
    (row,) = await chat.rows("SELECT answers FROM drafts")
    assert "place" not in row["answers"]
    await rita.says("Pie skolas")
    assert "Pie skolas" in rita.sees("forms-summary").text


async def test_what_is_right_with_its_point_is_sent_by_a_yes(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_place(57.4241, 27.0511)
    anna.sees("proposals-point-came")
    await anna.says("nē")
    anna.sees("forms-what-to-change")
    await anna.taps("Vieta")
    await anna.says("Pie peldvietas")
    await anna.says("jā, paldies")

    anna.sees("proposals-received")
    assert [row["place_words"] for row in await chat.rows("SELECT place_words FROM proposals")] == ["Pie peldvietas"]
