"""What came of a meeting: asked for, written down, told; who does what by when, chased until it is done."""

from datetime import timedelta

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.meetings import announces, asks, records, until
from tests.polls import opens
from tests.proposals import publishes, submits
from tests.sittings import a_sitting

TUESDAY = "24.11.2026 18.00"  # tomorrow


async def held(chat: Chat, organiser: Actor, *guests: Actor) -> None:
    """Those guests said that they come."""
    await announces(organiser, when=TUESDAY)
    for one in guests:
        await one.starts("m-1")
        await one.taps("Piedalīšos")
    await chat.passes(days=1, hours=22, minutes=30)


async def test_the_morning_after_the_organiser_is_asked_what_came_of_it(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze, when=TUESDAY)

    await chat.passes(days=1, hours=22, minutes=30)
    ilze.sees_no("afterwards-missing-record")
    await chat.passes(hours=1)

    ilze.sees("afterwards-missing-record")


async def test_where_the_organiser_has_left_who_speaks_for_the_parish_is_asked(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze, when=TUESDAY)
    await ilze.says("dzēst")
    await ilze.taps("Jā, dzēst")
    olga = await chat.official("Olga", RoleName.REPRESENTATIVE, "malienas")

    await chat.passes(days=2)

    olga.sees("afterwards-missing-record")


async def test_while_the_organiser_is_away_who_may_is_asked(
    chat: Chat, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await announces(ilze, when=TUESDAY)
    away = (await chat.person(ilze)).id
    [role] = await chat.machine.read(lambda store: store.roles.of(away))
    await chat.machine.write(lambda store: store.roles.away(role.id, chat.clock.now() + timedelta(days=30)))

    await chat.passes(days=2)
    await records(peteris)

    peteris.sees("afterwards-kept")
    ilze.sees_no("afterwards-missing-record")


async def test_who_came_and_the_group_read_what_was_decided(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await held(chat, ilze, anna, janis)
    posts = len(group.screen)

    await records(ilze, decided="1. Jumtu labo vasarā.\n2. Apkuri maina rudenī.")
    await chat.passes(minutes=10)

    for where in (anna.last, janis.last, group.sees("afterwards-outcome")):
        assert "Atnāca: 34" in where.text
        assert "1. Jumtu labo vasarā.\n2. Apkuri maina rudenī." in where.text
    assert len(group.screen) == posts


async def test_what_was_is_found_with_what_came_of_it(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await anna.says("sapulces")
    assert "Kas bija" not in anna.last.labels
    await held(chat, ilze)

    await anna.says("sapulces")
    await anna.taps("Kas bija")
    assert "Kas iznāca, vēl nav pierakstīts." in anna.last.text
    await records(ilze, decided="1. Jumtu labo vasarā.\n2. Apkuri maina rudenī.")
    await anna.says("sapulces")
    await anna.taps("Kas bija")

    assert "Nolemts: Jumtu labo vasarā; Apkuri maina rudenī" in anna.last.text
    await anna.taps("Skatīt S-1")
    assert "Atnāca: 34" in anna.last.text


async def test_who_does_not_come_is_not_told(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await held(chat, ilze)
    await anna.starts("m-1")

    await records(ilze)
    await chat.passes(minutes=10)

    anna.sees_no("afterwards-outcome")


async def test_answers_to_what_was_asked_come_along_and_open_ones_are_chased(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, when=TUESDAY)
    await asks(anna, "Kad salabos jumtu? Zvaniet 26123456")
    await asks(anna, "Kas maksās?")
    await janis.starts("m-1")
    await janis.taps("Piedalīšos")
    await ilze.taps("Atbildēt", message=ilze.sees("questions-put-question", text="Kad salabos jumtu? Zvaniet 26123456"))
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")
    await chat.passes(days=1, hours=12)
    await records(ilze)
    await chat.passes(hours=11)

    told = janis.sees("afterwards-answers").text
    assert "Kad salabos jumtu?" in told
    assert "Atbilde: Līdz Jāņiem." in told
    assert "26123456" not in told
    assert "vēl gaida atbildi: 1" in told
    ilze.sees("afterwards-missing-answers", count=1)
    ilze.sees_no("afterwards-missing-record")
    before = len(ilze.screen)
    await chat.passes(days=2)
    ilze.sees("afterwards-missing-answers", count=1)
    assert len(ilze.screen) > before


async def test_what_is_written_down_is_chased_no_more(chat: Chat, ilze: Actor, group: Room) -> None:
    await held(chat, ilze)
    await records(ilze)
    seen = len(ilze.screen)

    await chat.passes(days=30)

    assert not [shown for shown in ilze.screen[seen:] if "Vēl trūkst" in shown.text]


async def test_it_is_written_down_once(chat: Chat, ilze: Actor, group: Room) -> None:
    await held(chat, ilze)
    await records(ilze)

    await ilze.presses("meetings.record:1", ilze.last)

    ilze.sees("afterwards-recorded")


async def test_before_it_is_held_there_is_nothing_to_write_down(ilze: Actor, group: Room) -> None:
    await announces(ilze)

    await ilze.presses("meetings.record:1", ilze.last)

    ilze.sees("afterwards-not-yet")


async def test_a_resident_writes_down_nothing(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await held(chat, ilze, anna)

    await anna.presses("meetings.record:1", anna.last)

    anna.sees("machinery-not-allowed")


async def test_a_sittings_decision_needs_more_than_half_of_all_members(chat: Chat, dace: Actor, group: Room) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Sēde")
    await chat.passes(days=7, hours=12)
    await records(dace, decided="Atbalstīt jumtu.\nAtbalstīt tiltu.", votes="9 2 1 0\n8 0 3 1")
    await chat.passes(minutes=10)

    assert (
        "1. Atbalstīt jumtu. Pieņemts. Par: 9, pret: 2, atturas: 1, interešu konflikts: 0."
        in group.sees("afterwards-outcome").text
    )
    assert "2. Atbalstīt tiltu. Nav pieņemts. Par: 8" in group.sees("afterwards-outcome").text
    assert "Par ko balsoja:" in group.sees("afterwards-outcome").text
    assert "Nolemts" not in group.sees("afterwards-outcome").text


async def test_without_a_quorum_nothing_is_adopted_and_nobody_absent_votes(
    chat: Chat, dace: Actor, group: Room
) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Sēde")
    await chat.passes(days=7, hours=12)
    await dace.taps("Atzīmēt dalību")
    await dace.says("8")

    await dace.starts("m-1")
    await dace.taps("Kas iznāca")
    for said in ("30", "Atbalstīt jumtu", "9 0 0 0"):
        await dace.says(said)
    dace.sees("afterwards-votes-absent", present=8)
    await dace.says("8 0 0 0")
    await dace.taps("Izlaist")
    for said in ("Dace Liepa", "Ilze Ozola"):
        await dace.says(said)
    assert "1. lēmums: nav pieņemts, jo kvoruma nebija" in dace.last.text
    await dace.taps("Nosūtīt")
    await chat.passes(minutes=10)

    told = group.sees("afterwards-outcome").text
    assert "1. Atbalstīt jumtu. Kvoruma nebija, lēmums nav pieņemts. Par: 8" in told


async def test_a_roll_that_is_kept_later_mends_the_outcome(chat: Chat, dace: Actor, group: Room) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Sēde")
    await chat.passes(days=7, hours=12)
    await records(dace, decided="Atbalstīt jumtu.", votes="9 2 1 0")
    await chat.passes(minutes=10)

    await dace.starts("m-1")
    await dace.taps("Atzīmēt dalību")
    await dace.says("8")
    await chat.passes(minutes=10)

    assert "Kvoruma nebija" in group.sees("afterwards-outcome").text


async def test_the_longest_outcome_is_still_one_message(chat: Chat, dace: Actor, group: Room) -> None:
    title = (
        "Sēde par visu, kas šogad vēl nav izrunāts, un par to, kas jāizrunā nākamgad, kad būs budžets, un par ceļiem"
    )
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title=title)
    await chat.passes(days=7, hours=12)
    decided = "\n".join(
        ["Atbalstīt jumtu un ceļu, un tiltu, un soliņu pie ezera, un lampas līdz skolai, ja budžetā ir"] * 12
    )
    promised = "\n".join(["Ilze Ozola-Kalniņa: saskaitīt krēslus zālē 15.12."] * 12)
    assert (len(decided), len(promised)) > (1100, 500)

    await records(dace, decided=decided, votes="\n".join(["8 4 2 2"] * 12), promised=promised)
    await chat.passes(minutes=10)

    shown = group.sees("afterwards-outcome")
    assert shown.text.count("Ozola-Kalniņa") == 12
    assert len(shown.title) + len(shown.text) < 4096


async def test_votes_must_fit_the_decisions_and_the_council(chat: Chat, dace: Actor, group: Room) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Sēde")
    await chat.passes(days=7, hours=12)
    await dace.starts("m-1")
    await dace.taps("Kas iznāca")
    await dace.says("12")
    await dace.says("Atbalstīt jumtu.")

    await dace.says("visi par")
    dace.sees("afterwards-votes-unclear", count=1)
    await dace.says("19 1 0 0")
    dace.sees("afterwards-votes-many")


async def test_a_decision_leads_to_the_proposal_that_it_answers(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await held(chat, ilze)
    await ilze.starts("m-1")
    await ilze.taps("Kas iznāca")
    await ilze.says("34")
    await ilze.says("Soliņš būs (AL-2026-9999).")
    ilze.sees("afterwards-no-matter", number="AL-2026-9999")

    await ilze.says("Soliņš būs (AL-2026-0001).")
    await ilze.taps("Izlaist")
    await ilze.taps("Nosūtīt")
    await ilze.taps("Lemt: AL-2026-0001")

    ilze.sees("proposals-ask-status")
    await ilze.says("Darām paši")
    await ilze.says("Sanāksim talkā.")
    await ilze.says("15.12.2026.")
    assert "Soliņš būs (AL-2026-0001)." in ilze.last.text
    await ilze.taps("Nosūtīt")

    assert "Soliņš būs (AL-2026-0001)." in anna.last.text


async def test_what_a_sitting_voted_on_is_the_outcome_and_the_reason_of_the_proposal(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await a_sitting(dace)
    await until(chat, "2026-12-08", "20:30")
    await records(dace, decided="Atbalstīt AL-2026-0001.", votes="10 2 1 0")

    await dace.taps("Lemt: AL-2026-0001")

    dace.sees_no("proposals-ask-status")
    await dace.taps("Der")
    await dace.says("Soliņš tur der visiem.")
    assert "Gaida pašvaldības atbildi" in dace.last.text
    await dace.taps("Nosūtīt")
    assert anna.last.text.count("Atbalstīt AL-2026-0001.") == 1


async def test_of_what_a_sitting_rejected_only_the_reason_is_known(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    """It may end here, or go on to the municipality."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await a_sitting(dace)
    await until(chat, "2026-12-08", "20:30")
    await records(dace, decided="Noraidīt AL-2026-0001, jo soliņš tur jau ir.", votes="10 2 1 0")
    await dace.taps("Lemt: AL-2026-0001")

    await dace.says("Noraidīts")

    dace.sees_no("proposals-ask-reason")


async def test_a_decision_that_answers_a_poll_is_its_reason_and_its_outcome(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await announces(ilze, when="01.12.2026 18.00")
    await until(chat, "2026-12-01", "21:00")
    await records(ilze, decided="Atbalstīt soliņu pie skolas (A-1).")

    await ilze.taps("Lemt: A-1")

    ilze.sees_no("conclusions-ask-outcome")
    ilze.sees("conclusions-ask-next")
    await ilze.says("Pasūtīsim soliņu.")
    await ilze.says("15.12.2026.")
    assert "Atbalstīt soliņu pie skolas (A-1)." in ilze.last.text
    await ilze.taps("Nosūtīt")
    ilze.sees("conclusions-saved", number="A-1", status="Ņemts vērā")


async def test_what_was_written_down_wrongly_is_corrected_and_told_again(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await held(chat, ilze, anna)
    await records(ilze, promised="es: saskaitīt krēslus līdz 01.12.")
    await chat.passes(minutes=10)
    await ilze.starts("m-1")

    await ilze.taps("Labot iznākumu")
    await ilze.taps("Labot")
    await ilze.taps("Lēmumi")
    await ilze.says("Jumtu labo rudenī.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=10)

    for text in (anna.sees("afterwards-corrected").text, group.sees("afterwards-outcome").text):
        assert "Jumtu labo rudenī." in text
        assert "vasarā" not in text
        assert "Atnāca: 34" in text
        assert "saskaitīt krēslus" in text


async def test_two_who_correct_at_once_do_not_undo_each_other_unread(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    async def corrects(somebody: Actor, decided: str) -> None:
        await somebody.taps("Labot")
        await somebody.taps("Lēmumi")
        await somebody.says(decided)
        await somebody.taps("Nosūtīt")

    await held(chat, ilze, anna)
    await records(ilze)
    for somebody in (ilze, dace):
        await somebody.starts("m-1")
        await somebody.taps("Labot iznākumu")
    await corrects(dace, "Jumtu labo rudenī.")

    await corrects(ilze, "Jumtu labo ziemā.")

    assert "Jumtu labo rudenī." in ilze.sees("afterwards-overtaken").text
    assert [row["text"] for row in await chat.rows("SELECT text FROM meeting_decisions")] == ["Jumtu labo rudenī."]
    await ilze.taps("Nosūtīt")
    assert [row["text"] for row in await chat.rows("SELECT text FROM meeting_decisions")] == ["Jumtu labo ziemā."]


async def test_the_page_of_a_meeting_shows_what_was_answered_later_too(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, when=TUESDAY)
    await asks(anna)
    await chat.passes(days=1, hours=12)
    await records(ilze)
    await ilze.presses("questions.answer:1", ilze.last)
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")

    await anna.starts("m-1")

    assert "Atbilde: Līdz Jāņiem." in anna.last.text


# ---------------------------------------------------------------- who does what by when


async def promised(chat: Chat, ilze: Actor, *guests: Actor) -> None:
    """Meeting on Tuesday the 24th, due on Tuesday the 1st."""
    await held(chat, ilze, *guests)
    await records(ilze, promised="es: saskaitīt krēslus līdz 01.12.")


async def test_what_was_promised_stands_in_the_outcome(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await promised(chat, ilze, anna)
    await chat.passes(minutes=10)

    assert "– pārstāvis, Malienas pagasts: saskaitīt krēslus, līdz otrdienai, 1.\u00a0decembrim" in anna.last.text


async def test_it_is_asked_for_the_day_before_on_the_day_and_each_week(chat: Chat, ilze: Actor, group: Room) -> None:
    await promised(chat, ilze)

    for days, words in ((5, "ir rīt"), (1, "ir šodien"), (7, "ir pagājis"), (7, "ir pagājis")):
        seen = len(ilze.screen)
        await chat.passes(days=days, minutes=60)
        [asked] = [shown for shown in ilze.screen[seen:] if "Vai tas ir izdarīts?" in shown.text]
        assert words in asked.text


async def test_when_it_is_done_who_came_hears_and_nobody_is_asked_again(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await promised(chat, ilze, anna)
    await chat.passes(days=6)

    await ilze.taps("Izdarīts")
    await chat.passes(minutes=10)

    anna.sees("commitments-told", text="saskaitīt krēslus")
    assert "(izdarīts)" in group.sees("afterwards-outcome").text
    seen = len(ilze.screen)
    await chat.passes(days=30)
    assert not [shown for shown in ilze.screen[seen:] if "Vai tas ir izdarīts?" in shown.text]
    await ilze.presses("commitments.done:1", ilze.last)
    ilze.sees("commitments-done-already")


async def test_another_day_is_asked_for_then(chat: Chat, ilze: Actor, group: Room) -> None:
    await promised(chat, ilze)
    await chat.passes(days=6)
    await ilze.taps("Vēl nav")

    await ilze.says("20.12.2026")

    ilze.sees("commitments-moved-reply")
    seen = len(ilze.screen)
    await chat.passes(days=18)
    assert not [shown for shown in ilze.screen[seen:] if "Vai tas ir izdarīts?" in shown.text]
    await chat.passes(days=1)
    assert "ir rīt" in ilze.sees("commitments-ask").text


async def test_a_line_without_who_what_or_when_is_explained(chat: Chat, ilze: Actor, group: Room) -> None:
    await held(chat, ilze)
    await ilze.starts("m-1")
    await ilze.taps("Kas iznāca")
    await ilze.says("34")
    await ilze.says("Jumtu labo vasarā.")

    for said in ("saskaitīt krēslus līdz 15.12.", "Ilze: kaut kad saskaitīt krēslus"):
        await ilze.says(said)
        ilze.sees("commitments-unclear", line=said)


async def test_somebody_else_may_not_say_that_it_is_done(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await promised(chat, ilze, anna)

    await anna.presses("commitments.done:1", anna.last)

    anna.sees("machinery-not-allowed")


async def test_who_leaves_is_named_in_no_commitment(chat: Chat, ilze: Actor, group: Room) -> None:
    await promised(chat, ilze)
    await ilze.says("dzēst")

    await ilze.taps("Jā, dzēst")

    [kept] = await chat.rows("SELECT owner_id, owner_words, text FROM commitments")
    assert (kept["owner_id"], kept["owner_words"], kept["text"]) == (None, "", "saskaitīt krēslus")


async def test_a_year_after_it_was_done_nobody_knows_who_had_promised_it(chat: Chat, ilze: Actor, group: Room) -> None:
    await promised(chat, ilze)
    await ilze.presses("commitments.done:1", ilze.last)

    await chat.machine.write(lambda store: store.commitments.unname(chat.clock.now() + timedelta(days=400), 10))

    [kept] = await chat.rows("SELECT owner_id, owner_words FROM commitments")
    assert (kept["owner_id"], kept["owner_words"]) == (None, "")


async def test_two_people_who_are_one_get_the_answers_of_both(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, when=TUESDAY)
    await asks(janis)
    kept, gone = (await chat.person(anna)).id, (await chat.person(janis)).id

    await chat.machine.write(lambda store: store.meeting_questions.take_over(kept, gone))

    await ilze.taps("Atbildēt")
    await ilze.says("Līdz Jāņiem.")
    await ilze.taps("Nosūtīt")
    anna.sees("questions-answered")


# ---------------------------------------------------------------- nobody leads the council


async def leaves(actor: Actor) -> None:
    await actor.says("/lomas")
    await actor.taps("Atkāpties")
    await actor.taps("Jā, izbeigt")


async def test_a_sitting_that_nobody_leads_any_more_is_written_down_by_the_staff(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    await a_sitting(dace)
    await leaves(dace)
    await until(chat, "2026-12-10", "12:00")

    assert "Kārtējā sēde" in peteris.sees("afterwards-ask").text
    await peteris.taps("Atzīmēt dalību")
    await peteris.says("9")
    await records(peteris, votes="9 0 0")
    peteris.sees("afterwards-kept")


async def test_while_somebody_leads_the_staff_write_nothing_of_a_sitting(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    await a_sitting(dace)
    await until(chat, "2026-12-10", "12:00")

    await peteris.presses("meetings.record:1", peteris.last)

    peteris.sees("machinery-not-allowed")


async def test_where_there_is_nobody_at_all_who_may_the_administrator_is_asked_to_invite_somebody(
    chat: Chat, dace: Actor, andris: Actor, group: Room
) -> None:
    await a_sitting(dace)
    await leaves(dace)
    await until(chat, "2026-12-10", "12:00")

    assert "Kārtējā sēde" in andris.sees("afterwards-nobody").text
    await andris.taps("Uzaicināt")
