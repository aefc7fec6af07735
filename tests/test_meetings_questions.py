"""What is asked at a meeting for who cannot come, and what residents propose for its agenda."""

from datetime import timedelta

from tests.chat import Actor, Chat, Room
from tests.meetings import announces, asks, cancels, comes, proposes, records, until


async def test_who_cannot_come_asks_and_gets_the_answer(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await asks(anna)
    anna.sees("questions-taken-question")
    ilze.sees("questions-put-question", text="Kad salabos jumtu?")

    await ilze.taps("Atbildēt")
    ilze.sees("questions-quoted", text="Kad salabos jumtu?")
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")

    anna.sees("questions-answered", text="Kad salabos jumtu?", said="Līdz Jāņiem.")


async def test_the_group_leads_to_the_question_too(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)

    await anna.taps("Lūdzu pajautāt", in_=group)

    anna.sees("questions-ask")


async def test_who_has_not_joined_is_asked_to_join_first(zane: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await zane.starts("m-1")

    await zane.presses("questions.ask:1", group.last)

    zane.sees("questions-join-first")


async def test_a_question_is_answered_once(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await asks(anna)
    await ilze.taps("Atbildēt")
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")

    await ilze.presses("questions.answer:1", ilze.last)

    ilze.sees("questions-settled")


async def test_what_waits_stands_in_the_organisers_list(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await asks(anna)
    await proposes(anna)
    await ilze.starts("m-1")

    await ilze.taps("Gaida atbildi")

    assert "1. Jautājums: Kad salabos jumtu?" in ilze.last.text
    assert "2. Ieteikums darba kārtībai: Par ceļu uz kapiem" in ilze.last.text
    assert ilze.last.labels[:4] == ["Atbildēt: 1", "Neatbildēt: 1", "Iekļaut: 2", "Neiekļaut: 2"]


async def test_a_point_that_is_accepted_stands_on_the_agenda(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await proposes(anna, "Par ceļu, zvaniet 26123456")

    await ilze.taps("Iekļaut")
    await chat.passes(minutes=1)

    anna.sees("questions-accepted")
    assert "3. Par ceļu, zvaniet" in group.last.text
    assert "26123456" not in group.last.text


async def test_a_point_that_is_declined_says_why(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await proposes(anna)

    await ilze.taps("Neiekļaut")
    await ilze.says("Par to runās pavasarī.")
    await ilze.taps("Nosūtīt")

    anna.sees("questions-declined", said="Par to runās pavasarī.")
    assert "kapiem" not in group.last.text


async def test_what_is_not_answered_is_read_by_who_asked_alone(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await announces(ilze)
    await comes(janis)
    await asks(anna, "Kāpēc kaimiņš Bērziņš zog malku?")

    await ilze.taps("Neatbildēt")
    await ilze.says("Par kaimiņiem sapulcē nerunājam.")
    await ilze.taps("Nosūtīt")
    anna.sees("questions-refused", said="Par kaimiņiem sapulcē nerunājam.")
    await until(chat, "2026-12-01", "20:00")
    await records(ilze)
    await chat.passes(days=1)

    assert "Jumtu labo vasarā." in janis.screen[-1].text
    for shown in (*janis.screen, *group.screen):
        assert "malku" not in shown.text
        assert "nerunājam" not in shown.text


async def test_who_asked_hears_that_it_is_cancelled_and_is_answered_all_the_same(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await asks(anna)
    await proposes(anna)

    await cancels(ilze)

    anna.sees("questions-off", text="Kad salabos jumtu?", said="Zālē nav apkures.")
    anna.sees("questions-declined", said="Zālē nav apkures.")
    ilze.sees("questions-left", count=1)
    await until(chat, "2026-12-02", "12:00")
    ilze.sees("afterwards-missing-answers", count=1)
    ilze.sees_no("afterwards-missing-record")
    await ilze.starts("m-1")
    await ilze.taps("Gaida atbildi")
    await ilze.taps("Atbildēt: 1")
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")
    anna.sees("questions-answered", said="Līdz Jāņiem.")


async def test_residents_neither_see_nor_answer_what_others_ask(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await asks(anna)

    await anna.presses("questions.list:1", anna.last)
    anna.sees("machinery-not-allowed")
    await anna.presses("questions.answer:1", anna.last)
    anna.sees("machinery-not-allowed")


async def test_nobody_floods_a_meeting_with_questions(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    for which in range(5):
        await asks(anna, f"Jautājums par {which}. jumtu")
    await anna.starts("m-1")

    await anna.taps("Lūdzu pajautāt")

    anna.sees("questions-too-many", most=5)


async def test_words_of_danger_are_not_kept_as_a_question(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await anna.starts("m-1")
    await anna.taps("Lūdzu pajautāt")

    await anna.says("Vīrs draud mani nogalināt, es baidos iet mājās")

    anna.sees("danger-help")
    assert not await chat.rows("SELECT id FROM meeting_questions")


async def test_who_leaves_takes_the_open_question_along_also_from_screens(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await asks(anna)
    await anna.says("dzēst")

    await anna.taps("Jā, dzēst")

    assert not await chat.rows("SELECT id FROM meeting_questions")
    assert not any("salabos" in shown.text for shown in ilze.screen)
    await ilze.presses("questions.answer:1", ilze.last)
    ilze.sees("questions-gone")


async def test_a_year_after_a_meeting_nobody_knows_who_asked(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await asks(anna)

    gone = await chat.machine.write(
        lambda store: store.meeting_questions.unname(chat.clock.now() + timedelta(days=400), 10)
    )

    assert gone == 1
    [kept] = await chat.rows("SELECT person_id, text FROM meeting_questions")
    assert (kept["person_id"], kept["text"]) == (None, "Kad salabos jumtu?")


async def test_what_everybody_will_read_is_shown_before_it_is_sent(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await anna.starts("m-1")
    await anna.taps("Nevarēšu")
    await anna.taps("Lūdzu pajautāt")
    await anna.says("Kāpēc nav gaismas? Zvaniet 26123456.")

    assert "Visi lasīs tā: „Kāpēc nav gaismas? Zvaniet […].”" in anna.last.text
    await anna.taps("Nosūtīt")
    await ilze.taps("Atbildēt")
    assert "Zvaniet […]." in ilze.last.text
    await ilze.says("Jānis to zina: 26123457.")
    assert "Jānis to zina: […]." in ilze.last.text


async def test_a_point_is_accepted_by_who_reads_how_it_will_stand_there(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await proposes(anna, "Par ceļu, zvaniet 26123456")

    shown = ilze.sees("questions-put-item-masked").text
    assert shown.endswith(
        "\n\nTālruņus, e-pastus un māju nosaukumus visiem nerāda. Visi lasīs tā: „Par ceļu, zvaniet […]”"
    )


async def test_what_has_nothing_to_hide_is_not_shown_twice(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await asks(anna)
    await proposes(anna)

    assert not [shown for shown in (*anna.screen, *ilze.screen) if "Visi lasīs" in shown.text]
