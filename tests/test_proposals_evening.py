"""An evening's work: what waits is gone through one after the other, in a few presses each."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.proposals import ON_AGENDA, decides, publishes, reports, submits, writes

BENCH, LAMP = "Vajag soliņu pie ezera", "Vajag lampu pie skolas"


@pytest.fixture
async def published(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group since yesterday."""
    await submits(anna, BENCH)
    await publishes(ilze)
    await chat.passes(days=1)
    return group


async def test_after_each_matter_the_next_is_offered_with_how_many_are_left(anna: Actor, ilze: Actor) -> None:
    for text in (BENCH, LAMP, "Vajag lielāku velonovietni pie bibliotēkas"):
        await submits(anna, text)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (3)")
    assert "soliņu" in ilze.last.text
    assert "Vēl gaida: 3." in ilze.last.text

    await ilze.taps("Publicēt")
    await ilze.taps("Nākamais (2)")
    assert "lampu" in ilze.last.text
    await ilze.taps("Nepublicēt…")
    await ilze.taps("Nav saprotams")
    await ilze.taps("Nākamais (1)")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Cik vietu vajag?")
    await ilze.taps("Nosūtīt")

    assert "Nākamais" not in " ".join(ilze.last.labels)


async def test_at_the_end_the_evening_is_over_and_what_was_published_today_may_be_read_first(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna, BENCH)
    await ilze.says("gaida mani")
    shown = ilze.last
    await publishes(ilze)
    await ilze.taps("Sākt (1)", message=shown)
    ilze.sees("evening-done", count=1)

    await chat.passes(days=1)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (1)")
    assert "soliņu" in ilze.last.text
    assert "Darba kārtībā" in ilze.last.labels


async def test_what_was_put_on_the_agenda_waits_again_on_the_day_of_the_sitting(
    chat: Chat, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *ON_AGENDA)
    await ilze.says("gaida mani")
    ilze.sees("proposals-waiting-none")

    await chat.passes(days=22)
    await ilze.says("gaida mani")
    assert "Atvērt 1" in ilze.last.labels


async def test_a_decision_is_made_in_four_presses(anna: Actor, ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    for label in ("Darba kārtībā", "Jālemj padomei", "2 nedēļas", "Nosūtīt"):
        await ilze.taps(label)

    told = anna.sees("proposals-answered-own").text
    assert "Pamatojums: Par to jālemj visai padomei, jo tas skar vairākas vietas novadā." in told
    assert "Nākamais solis: Par to runās padomes sēdē." in told
    assert "Mērķis" not in told
    assert "Termiņš: otrdiena, 2026. gada 8.\u00a0decembris" in told


async def test_where_the_municipality_is_asked_three_presses_are_enough(
    anna: Actor, ilze: Actor, published: Room
) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    for label in ("Jautāt pašvaldībai", "Zeme pašvaldībai", "Nosūtīt"):
        await ilze.taps(label)

    assert "Nākamais solis: Pašvaldība lems, un atbilde būs šeit." in anna.sees("proposals-answered-own").text


async def test_a_blank_in_a_ready_reason_is_filled_before_it_is_sent(anna: Actor, ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Pateikt, kur iet")
    await ilze.taps("Cits saimnieks")
    assert "Saimnieks ir ___." in ilze.sees("evening-ask-blank").text
    await ilze.says("Biedrība „Ezermala”.")
    await ilze.taps("Īpašnieks")
    await ilze.taps("Nosūtīt")

    told = anna.sees("proposals-answered-own").text
    assert "Tas nav pašvaldības īpašums. Saimnieks ir Biedrība „Ezermala”." in told
    assert "Jautājiet zemes vai ēkas īpašniekam." in told


async def test_the_summary_shows_the_sentence_that_will_be_sent(anna: Actor, ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darba kārtībā")
    await ilze.taps("Cits iemesls")
    assert "„Padomei par to jārunā, jo ___.”" in ilze.last.text
    await ilze.says("jo soliņš maksā naudu")
    await ilze.taps("2 nedēļas")
    summary = ilze.sees("forms-summary").text
    assert "Pamatojums: Padomei par to jārunā, jo soliņš maksā naudu." in summary
    assert "___" not in summary
    assert "Tukšajā vietā" not in summary

    await ilze.taps("Nosūtīt")
    assert "Padomei par to jārunā, jo soliņš maksā naudu." in anna.sees("proposals-answered-own").text


async def test_the_words_for_one_blank_are_not_put_into_another(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darba kārtībā")
    await ilze.taps("Cits iemesls")
    await ilze.says("soliņš maksā naudu")
    await ilze.taps("2 nedēļas")
    await ilze.taps("Labot")
    await ilze.taps("Pamatojums")
    await ilze.says("Padomei jāpasaka, vai ___.")

    ilze.sees("evening-ask-blank")


async def test_a_ready_reason_goes_with_the_decision_it_was_for(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    for label in ("Darba kārtībā", "Jālemj padomei", "2 nedēļas", "Labot", "Lēmums"):
        await ilze.taps(label)
    await ilze.says("Nav pašvaldības kompetencē")
    await ilze.says("LVM, tālrunis 67805420.")
    await ilze.taps("Izlaist")
    ilze.sees("answers-ready-for-another")
    ilze.sees("proposals-ask-reason")
    await ilze.says("Ezers pieder valstij.")
    assert "Ezers pieder valstij." in ilze.sees("forms-summary").text

    await ilze.taps("Labot")
    await ilze.taps("Lēmums")
    await ilze.says("Noraidīts")
    await ilze.says("Tā ir valsts zeme.")
    assert "Ezers pieder valstij." in ilze.sees("forms-summary").text  # what was typed stays


async def test_a_blank_that_is_filled_with_nothing_is_asked_again(ilze: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Padomes darba kārtībā")
    await ilze.says("Jāizskata, jo ___")
    await ilze.says("tiks izskatīts")

    ilze.sees("answers-reason-missing-may-wait")


async def test_another_day_is_typed_and_an_own_reason_too(anna: Actor, ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darām paši")
    await ilze.says("Dēļi un meistars ir.")
    await ilze.taps("Cits")
    ilze.sees("forms-valid-day")
    await ilze.says("12.12.2026.")
    await ilze.taps("Nosūtīt")

    told = anna.sees("proposals-answered-own").text
    assert "Pamatojums: Dēļi un meistars ir." in told
    assert "2026. gada 12.\u00a0decembris" in told


async def test_an_offered_day_is_a_working_day_and_says_which(chat: Chat, ilze: Actor, published: Room) -> None:
    await chat.passes(days=18)  # Saturday; in two weeks it is 26 December, and the 28th is the next working day
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darba kārtībā")
    await ilze.taps("Jālemj padomei")

    assert "2 nedēļas – pirmdiena, 2026. gada 28.\u00a0decembris" in ilze.last.text


async def test_who_presses_another_outcome_begins_with_that_one(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    shown = ilze.last
    await ilze.taps("Darba kārtībā", message=shown)
    await ilze.taps("Darām paši", message=shown)

    ilze.sees("proposals-ask-reason")
    assert "Pašu spēkos" in ilze.last.labels


async def test_an_old_button_of_an_outcome_that_cannot_follow_any_more_says_what_is_true(
    ilze: Actor, published: Room
) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    shown = ilze.last
    await decides(
        ilze,
        "Lemt",
        "Nav pašvaldības kompetencē",
        "Ezers pieder valstij.",
        "LVM, tālrunis 67805420.",
        "Izlaist",
        "Izlaist",
    )
    await ilze.taps("Darām paši", message=shown)

    ilze.sees("proposals-over-final", number="AL-2026-0001")


async def test_the_staff_have_their_own_outcomes(anna: Actor, ilze: Actor, peteris: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    for label in ("Jautāt pašvaldībai", "Zeme pašvaldībai", "Nosūtīt"):
        await ilze.taps(label)
    await peteris.says("gaida mani")
    await peteris.taps("Sākt (1)")
    for label in ("Ņemts vērā", "Ir plānā", "1 mēnesis", "Nosūtīt"):
        await peteris.taps(label)

    assert "Atbild: Alūksnes novada pašvaldība" in anna.sees("proposals-answered-own").text


# ---------------------------------------------------------------- later


async def test_what_is_put_off_is_shown_again_tomorrow_evening_in_one_message(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna, BENCH)
    await submits(anna, LAMP)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    await ilze.taps("Vēlāk")
    ilze.sees("evening-put-off", number="AL-2026-0001")
    await ilze.taps("Nākamais (1)")
    assert "lampu" in ilze.last.text
    await ilze.taps("Vēlāk")
    assert "Nākamais" not in " ".join(ilze.last.labels)

    await ilze.says("gaida mani")
    assert ilze.last.labels == ["Atvērt 1", "Atvērt 2"]
    assert "Atlikts: parādīšu otrdien, 24.\u00a0novembrī, plkst.\u00a018.00" in ilze.last.text

    await chat.passes(hours=31)  # Tuesday, 17.00
    ilze.sees_no("evening-again")
    await chat.passes(hours=1)
    again = ilze.sees("evening-again", count=2)
    assert "AL-2026-0001" in again.text
    assert "AL-2026-0002" in again.text
    await ilze.taps("Sākt (2)", message=again)
    assert "soliņu" in ilze.last.text


async def test_what_was_dealt_with_meanwhile_is_not_shown_again(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await submits(anna, BENCH)
    await ilze.taps("Vēlāk")
    await ilze.taps("Publicēt")
    await chat.passes(hours=33)

    ilze.sees_no("evening-again")
    assert await chat.rows("SELECT person_id FROM put_off") == []


async def test_what_is_shown_again_is_opened_first(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, BENCH)
    await submits(anna, LAMP)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    await ilze.taps("Publicēt")
    await ilze.taps("Nākamais (1)")
    await ilze.taps("Vēlāk")  # the lamp, which is the younger
    await chat.passes(hours=32)
    again = ilze.sees("evening-again", count=1)
    assert "AL-2026-0002" in again.text
    await ilze.taps("Sākt (1)", message=again)
    assert "lampu" in ilze.last.text

    await ilze.taps("Publicēt")
    await ilze.taps("Nākamais (1)")
    assert "soliņu" in ilze.last.text
    assert await chat.rows("SELECT person_id FROM put_off") == []


async def test_the_list_is_gone_through_by_age_whatever_was_put_off(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, BENCH)
    await submits(anna, LAMP)
    await ilze.says("AL-2026-0002")
    await ilze.taps("Vēlāk")
    await chat.passes(hours=32)
    ilze.sees("evening-again", count=1)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")

    assert "soliņu" in ilze.last.text


async def test_after_the_last_it_is_said_that_all_is_done_and_how_many_are_put_off(anna: Actor, ilze: Actor) -> None:
    await submits(anna, BENCH)
    await submits(anna, LAMP)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    await ilze.taps("Vēlāk")
    assert "pēdējais" not in ilze.last.text
    await ilze.taps("Nākamais (1)")
    await ilze.taps("Publicēt")

    ilze.sees("evening-last", count=1)


async def test_two_evenings_are_kept_apart(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, BENCH)
    await ilze.taps("Vēlāk")
    await chat.passes(hours=23)  # Tuesday, 9.00
    await submits(anna, LAMP)
    await ilze.taps("Vēlāk")
    await chat.passes(hours=10)
    assert "AL-2026-0002" not in ilze.sees("evening-again", count=1).text

    await chat.passes(days=1)
    assert "AL-2026-0002" in ilze.sees("evening-again", count=1).text


async def test_putting_off_stops_no_clock_and_says_so_where_it_runs_out_before(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await submits(anna, BENCH)
    await chat.passes(days=1)
    await ilze.taps("Vēlāk")
    ilze.sees("evening-handed-on-before")

    await chat.passes(days=1)
    assert "AL-2026-0001" in staff.last.title


async def test_a_deadline_nearer_than_tomorrow_evening_is_named(chat: Chat, ilze: Actor, published: Room) -> None:
    await chat.passes(days=12)  # the day before it is due
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Vēlāk")

    assert "pirmdiena, 2026. gada 7.\u00a0decembris" in ilze.sees("evening-due-before").text


async def test_a_deadline_that_is_over_is_not_called_near(chat: Chat, ilze: Actor, published: Room) -> None:
    await chat.passes(days=18)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Vēlāk")

    ilze.sees("evening-due-before-over")
    ilze.sees_no("evening-due-before")


async def test_a_resident_can_put_off_nothing(anna: Actor, ilze: Actor) -> None:
    await submits(anna, BENCH)
    await anna.presses("proposals.later:1", anna.last)

    anna.sees("evening-not-waiting")


async def test_what_somebody_has_put_off_goes_with_them(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, BENCH)
    await ilze.taps("Vēlāk")
    await ilze.says("Mani dati")
    await ilze.taps("Dzēst manus datus")
    await ilze.taps("Jā, dzēst")

    assert await chat.rows("SELECT person_id FROM put_off") == []
    await chat.passes(days=2)


async def test_a_step_that_is_offered_alone_has_no_number(ilze: Actor, anna: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Gaida pašvaldības atbildi")
    await ilze.taps("Zeme pašvaldībai")
    assert "\n\nPašvaldība lems, un atbilde būs šeit." in ilze.last.text
    await ilze.taps("Der")
    await ilze.taps("Izlaist")
    await ilze.taps("Nosūtīt")

    assert "Nākamais solis: Pašvaldība lems, un atbilde būs šeit." in anna.sees("proposals-answered-own").text


async def test_what_was_put_off_and_then_asked_about_waits_as_soon_as_it_is_answered(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await chat.passes(days=1)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (1)")
    await ilze.taps("Vēlāk")
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kurā krastā?")
    await anna.taps("Atbildēt")
    await writes(anna, "Pie peldvietas.")
    await ilze.says("gaida mani")

    assert "Sākt (1)" in ilze.last.labels


# ---------------------------------------------------------------- which one, and what is true of it by now


async def test_every_screen_of_a_decision_says_which_proposal_it_is_about(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    shown = ilze.last
    await ilze.taps("Jautāt pašvaldībai")
    assert ilze.last.title == f"Lēmums par priekšlikumu – AL-2026-0001 „{BENCH}”"
    await ilze.says("Zeme pieder pašvaldībai.")
    assert ilze.last.title == f"Lēmums par priekšlikumu – AL-2026-0001 „{BENCH}”"
    assert "Nosūtīt" in ilze.last.labels

    await ilze.taps("Darām paši", message=shown)
    assert f"Lēmums par priekšlikumu – AL-2026-0001 „{BENCH}”" in ilze.sees("forms-begun").text


async def test_a_button_of_an_old_card_first_says_what_was_decided_meanwhile(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    old = ilze.last
    for label in ("Darba kārtībā", "Jālemj padomei", "2 nedēļas", "Nosūtīt"):
        await ilze.taps(label)

    await ilze.taps("Jautāt pašvaldībai", message=old)
    said = ilze.sees("evening-decided-since", name=f"AL-2026-0001 „{BENCH}”")
    assert "Padomes darba kārtībā" in said.text
    assert said.labels == ["Mainīt lēmumu", "Sākums"]
    await ilze.taps("Mainīt lēmumu")
    ilze.sees("proposals-ask-status")
    assert "AL-2026-0001" in ilze.last.title


async def test_much_support_is_a_reason_only_where_there_is_some(chat: Chat, ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darba kārtībā")
    assert "Jālemj padomei" in ilze.last.labels
    assert "Daudz atbalsta" not in ilze.last.labels

    for name in ("Ēriks", "Zane", "Uldis", "Vija", "Māris"):
        await chat.somebody(name).presses("proposals.support:1", published.last)
    await ilze.taps("Atcelt")
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darba kārtībā")
    assert "Daudz atbalsta" in ilze.last.labels


async def test_an_empty_phrase_after_a_short_button_is_met_with_nothing_that_cannot_be_pressed(
    ilze: Actor, published: Room
) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Darba kārtībā")
    await ilze.says("Pieņemts zināšanai")

    ilze.sees("answers-reason-missing")
    assert "Atpakaļ" not in "".join((ilze.last.text, *ilze.last.labels))


async def test_who_answers_now_is_named_as_residents_will_read_it(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Nodot tālāk")
    assert "Kura iestāde vai nodaļa tagad atbild?" in ilze.last.text
    await ilze.says("Autotransporta direkcija")
    await ilze.taps("Atbild cits")
    await ilze.taps("1 mēnesis")

    assert "Tagad atbild: Autotransporta direkcija" in ilze.sees("forms-summary").text


async def test_what_the_author_adds_meanwhile_does_not_make_a_card_old(
    anna: Actor, ilze: Actor, published: Room
) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    old = ilze.last
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kurā krastā?")
    await ilze.taps("Nosūtīt")
    await ilze.taps("Jautāt pašvaldībai", message=old)
    ilze.sees("evening-decided-since")

    await anna.taps("Atbildēt")
    await anna.says("Ziemeļu krastā.")
    await anna.taps("Nosūtīt")
    await ilze.taps("Jautāt pašvaldībai", message=old)

    ilze.sees("proposals-ask-reason")


async def test_another_decision_is_asked_for_at_once(ilze: Actor, published: Room) -> None:
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    await ilze.taps("Cits lēmums…")

    ilze.sees("proposals-ask-status")
    assert "AL-2026-0001" in ilze.last.title


async def test_the_next_one_is_of_the_part_that_was_chosen_until_none_is_left(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor
) -> None:
    for author in (anna, janis, anna, janis):
        await reports(author)
    await peteris.says("gaida mani")
    await peteris.taps("Pa vietām")
    await peteris.taps("Alūksnes pilsēta")
    await peteris.taps("Sākt (2)")
    for left in ("Nākamais (1)", "Nākamais (2)"):  # of the town; then, as none is left there, of all
        await peteris.taps("Salabots")
        await writes(peteris, "Bedre aizbērta ar granti.")
        assert left in peteris.last.labels
        await peteris.taps(left)

    assert "AL-2026-0001" in peteris.last.title
    await peteris.says("gaida mani")
    await peteris.taps("Sākt (2)")
    await peteris.taps("Salabots")
    await writes(peteris, "Bedre aizbērta ar granti.")
    assert "Nākamais (1)" in peteris.last.labels
    person = await chat.person(peteris)
    copied = await chat.machine.read(lambda store: store.privacy.of_person(person.id))
    assert copied["walks"] == [{"chosen": "all"}]


async def test_a_promise_whose_day_is_over_is_called_done_in_the_evening_by_one_button(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", "Darām paši", "Ir dēļi un meistars.", "Soliņu taisīsim talkā.", "12.12.2026.")
    await chat.passes(days=23)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (1)")
    assert {"Īstenots", "Darām paši", "Neizdevās"} <= set(ilze.last.labels)
    await ilze.taps("Īstenots")
    await writes(ilze, "Soliņš stāv pie ezera.")

    assert "Soliņš stāv pie ezera." in anna.sees("proposals-answered-own").text
