"""Answering: no outcome without reason and next step, and everybody hears it."""

import pytest

from bot.domain.roles import RoleName
from bot.domain.statuses import Status
from tests.chat import Actor, Chat, Room
from tests.proposals import FORWARDED, ON_AGENDA, WAITS, decides, publishes, submits, writes


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    return group


async def test_an_outcome_reaches_author_supporters_followers_and_the_card(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, janis: Actor, published: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await janis.taps("Atbalstu 1", in_=published)
    await biruta.taps("Sekot", in_=published)

    await decides(
        peteris,
        "Atbildēt",
        "Daļēji ņemts vērā",
        "Naudas pietiek vienam soliņam.",
        "Soliņu uzstādīs pie laivu piestātnes.",
        "30.04.2027.",
        "Izlaist",
    )
    await chat.passes(minutes=1)

    for person, phrase in (
        (anna, "proposals-answered-own"),
        (janis, "proposals-answered"),
        (biruta, "proposals-answered"),
    ):
        told = person.sees(phrase, number="AL-2026-0001")
        assert "Daļēji ņemts vērā" in told.text
        assert "Pamatojums: Naudas pietiek vienam soliņam." in told.text
        assert "Nākamais solis: Soliņu uzstādīs pie laivu piestātnes." in told.text
        assert "Termiņš: piektdiena, 2027. gada 30.\u00a0aprīlis" in told.text
        assert "Atbild: Alūksnes novada pašvaldība" in told.text
    assert "Daļēji ņemts vērā" in published.last.text


async def test_everybody_is_told_in_their_own_language(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    olga = await chat.resident("Olga", "malienas", language="ru")
    await olga.says("AL-2026-0001")
    await olga.taps("Поддерживаю")

    await decides(ilze, "Lemt", *ON_AGENDA)

    assert "В повестке" in olga.last.text


async def test_an_empty_phrase_is_no_reason_and_a_short_honest_one_is(ilze: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Darām paši")
    await ilze.says("Pieņemts zināšanai.")
    ilze.sees("answers-reason-missing-may-wait")
    assert "Atpakaļ" in ilze.last.labels

    await ilze.says("Ir dēļi.")
    ilze.sees("proposals-ask-next-step")


async def test_what_we_do_ourselves_needs_a_day_that_is_to_come(ilze: Actor, anna: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Darām paši")
    await ilze.says("Ir dēļi un meistars.")
    await ilze.says("Soliņu taisīsim talkā.")
    await ilze.says("01.11.2026.")
    ilze.sees("answers-day-past")
    await ilze.says("12.12.2026.")
    await ilze.taps("Nosūtīt")

    assert "Atbild: Malienas pagasta pārstāvis" in anna.sees("proposals-answered-own").text


async def test_a_day_that_is_not_known_needs_a_reason(peteris: Actor, anna: Actor, published: Room) -> None:
    await decides(
        peteris,
        "Atbildēt",
        "Ņemts vērā",
        "Soliņi ir budžetā.",
        "Pasūtīsim soliņus.",
        "Izlaist",
        "Vēl nav iepirkuma.",
        "Izlaist",
    )

    assert "Datums vēl nav zināms: Vēl nav iepirkuma." in anna.last.text


async def test_not_ours_says_where_to_turn(ilze: Actor, anna: Actor, published: Room) -> None:
    await decides(
        ilze,
        "Lemt",
        "Nav pašvaldības kompetencē",
        "Ezers pieder valstij.",
        "Latvijas valsts meži, tālrunis 67805420.",
        "Izlaist",
        "Izlaist",
    )

    assert "Nākamais solis: Latvijas valsts meži, tālrunis 67805420." in anna.last.text


async def test_forwarded_names_to_whom_and_the_council_may_give_its_opinion(
    ilze: Actor, anna: Actor, staff: Room, published: Room
) -> None:
    await decides(ilze, "Lemt", *FORWARDED[:-1], "Padome atbalsta: soliņu tur nav.")

    assert "Atbild: Īpašumu nodaļa" in anna.last.text
    assert "Padomes viedoklis: Padome atbalsta: soliņu tur nav." in anna.last.text
    assert staff.sees("proposals-staff").title == "AL-2026-0001"


async def test_the_council_may_simply_be_for_it(ilze: Actor, anna: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *WAITS[:-1], "Atbalstām.")

    assert "Padomes viedoklis: Atbalstām." in anna.last.text


async def test_merging_leads_to_the_other_one(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, published: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag divus soliņus ezera malā")
    await publishes(ilze)
    await janis.taps("Atbalstu 1", in_=published)
    await decides(ilze, "Lemt", "Apvienots", "2", "Abi lūdz to pašu.")

    assert "Apvienots ar AL-2026-0002" in janis.last.text
    await janis.taps("Atvērt 2")
    assert "AL-2026-0002" in janis.last.title
    await chat.passes(minutes=1)
    assert "Atbalstu 2 (1)" in published.last.labels


async def test_a_proposal_is_not_merged_with_itself(ilze: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Apvienots")
    await ilze.says("1")

    ilze.sees("merging-itself")


async def test_a_proposal_is_not_merged_with_one_that_was_taken_back(anna: Actor, ilze: Actor, published: Room) -> None:
    await submits(anna, "Vajag lampu pie skolas")
    await publishes(ilze)
    await anna.says("AL-2026-0002")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Apvienots")
    await ilze.says("2")

    ilze.sees("merging-nowhere", number="AL-2026-0002")


async def test_the_representative_quotes_the_municipality_with_document_and_date(
    ilze: Actor, anna: Actor, published: Room
) -> None:
    await decides(
        ilze,
        "Pašvaldības atbilde",
        "Nav ņemts vērā",
        "Krasts ir applūstošs.",
        "Atgriezīsimies pie tā pavasarī.",
        "Izlaist",
        "vēstule Nr. 5-12/77",
        "20.11.2026.",
    )

    assert "Dokuments: vēstule Nr. 5-12/77, 20.11.2026" in anna.last.text
    assert "Atbild: Alūksnes novada pašvaldība" in anna.last.text


async def test_staff_answer_from_their_channel(
    chat: Chat, anna: Actor, peteris: Actor, ilze: Actor, staff: Room, published: Room
) -> None:
    await decides(ilze, "Lemt", *WAITS)
    card = staff.last
    assert "soliņu" not in card.text
    await peteris.taps("Atbildēt", in_=staff)
    for said in ("Ņemts vērā", "Soliņš ir plānā.", "Uzstādīsim.", "01.06.2027."):
        await peteris.says(said)
    await peteris.says("Īpašumu nodaļa")
    await peteris.taps("Nosūtīt")
    await chat.passes(minutes=1)

    assert "Atbild: Īpašumu nodaļa" in anna.last.text
    assert not staff.last.labels


async def test_without_a_channel_each_of_the_staff_hears_that_it_is_their_turn(
    chat: Chat, ilze: Actor, peteris: Actor, published: Room
) -> None:
    other = await chat.official("Gunta", RoleName.STAFF, "annas")
    await decides(ilze, "Lemt", *WAITS)
    await peteris.taps("Atbildēt")

    peteris.sees("proposals-ask-status")
    assert not other.screen


async def test_the_staff_hear_each_time_that_it_is_their_turn(
    anna: Actor, ilze: Actor, peteris: Actor, staff: Room, published: Room
) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await decides(peteris, "Atbildēt", "Vajadzīgs precizējums", "Kurā krastā?", "Izlaist")
    await anna.taps("Atbildēt")
    await anna.says("Ziemeļu krastā")
    await anna.taps("Nosūtīt")
    await decides(ilze, "Lemt", *WAITS)

    assert [card.title for card in staff.screen] == ["AL-2026-0001", "AL-2026-0001"]


async def test_nobody_is_asked_where_the_author_is_gone(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    await anna.says("Mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Vajadzīgs precizējums")

    assert "Ko jautāt autoram" not in ilze.last.text


async def test_of_two_who_decide_at_once_the_second_hears_what_is_true_now(
    chat: Chat, ilze: Actor, dace: Actor, anna: Actor, published: Room
) -> None:
    await dace.says("AL-2026-0001")
    await dace.taps("Lemt")
    for said in ON_AGENDA[:-1]:
        await dace.says(said)
    await decides(ilze, "Lemt", *WAITS)
    await dace.says("15.12.2026.")
    await dace.taps("Nosūtīt")

    assert "Zeme pieder pašvaldībai." in dace.sees("proposals-overtaken").text
    (row,) = await chat.rows("SELECT status FROM proposals")
    assert row["status"] == Status.WAITS_MUNICIPALITY


async def test_who_was_overtaken_sees_their_words_and_may_send_them_as_a_further_answer(
    chat: Chat, ilze: Actor, dace: Actor, anna: Actor, published: Room
) -> None:
    await dace.says("AL-2026-0001")
    await dace.taps("Lemt")
    for said in ON_AGENDA:
        await dace.says(said)
    await decides(ilze, "Lemt", *WAITS)
    await dace.taps("Nosūtīt")

    kept = dace.sees("proposals-words-kept")
    assert "Pamatojums: Jālemj visai padomei." in kept.text
    await dace.taps("Nosūtīt", message=kept)

    dace.sees("proposals-decided-reply")
    assert "Jālemj visai padomei." in anna.last.text
    (row,) = await chat.rows("SELECT status FROM proposals")
    assert row["status"] == Status.ON_AGENDA


async def test_who_was_overtaken_and_begins_something_else_still_finds_their_words(
    ilze: Actor, dace: Actor, published: Room
) -> None:
    await dace.says("AL-2026-0001")
    await dace.taps("Lemt")
    for said in ON_AGENDA:
        await dace.says(said)
    await decides(ilze, "Lemt", *WAITS)
    await dace.taps("Nosūtīt")
    await dace.says("/priekslikums")
    dace.sees("forms-parked")
    await dace.taps("Atcelt")
    await dace.taps("Turpināt iesākto")

    assert "Pamatojums: Jālemj visai padomei." in dace.last.text


async def test_where_the_chosen_outcome_can_no_longer_follow_another_is_chosen_and_the_words_stay(
    chat: Chat, ilze: Actor, dace: Actor, anna: Actor, published: Room
) -> None:
    await dace.says("AL-2026-0001")
    await dace.taps("Lemt")
    await dace.says("Nodots tālāk")
    await dace.says("Īpašumu nodaļa")
    await dace.says("Krastu apsaimnieko tā.")
    await dace.says("Mērīs krastu.")
    await dace.says("12.12.2026")
    await dace.says("Izlaist")
    await decides(ilze, "Lemt", *WAITS)
    await dace.taps("Nosūtīt")

    kept = dace.sees("proposals-words-kept")
    assert "Nākamais solis: Mērīs krastu." in kept.text
    assert "Nodots tālāk" not in kept.text
    await dace.says("Padomes darba kārtībā")
    await dace.says("15.12.2026.")
    assert "Krastu apsaimnieko tā." in dace.last.text
    await dace.taps("Nosūtīt")

    assert "Mērīs krastu." in anna.last.text


async def test_where_nothing_more_can_be_decided_the_words_are_given_back(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, published: Room
) -> None:
    await dace.says("AL-2026-0001")
    await dace.taps("Lemt")
    for said in ON_AGENDA:
        await dace.says(said)
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await dace.taps("Nosūtīt")

    over = dace.sees("proposals-over-final", number="AL-2026-0001")
    assert "Atsaukts" in over.text
    assert "Pamatojums: Jālemj visai padomei." in over.text
    assert not await chat.rows("SELECT id FROM drafts")


async def test_an_author_who_was_overtaken_gets_their_answer_back(
    anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kurā krastā?")
    await anna.taps("Atbildēt")
    await decides(
        peteris,
        "Atbildēt",
        "Nav ņemts vērā",
        "Krasts ir applūstošs.",
        "Meklēsim citu vietu.",
        "Izlaist",
        "Izlaist",
    )
    await writes(anna, "Ziemeļu krastā, pie ozola")

    assert "Ziemeļu krastā, pie ozola" in anna.sees("proposals-nothing-asked").text


# ---------------------------------------------------------------- old buttons


async def test_an_old_button_says_that_it_is_over_and_how_it_ended(
    ilze: Actor, peteris: Actor, anna: Actor, staff: Room, published: Room
) -> None:
    await ilze.says("AL-2026-0001")
    before = ilze.last
    await decides(ilze, "Lemt", *WAITS)
    card = staff.last
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    for button in ("Lemt", "Pašvaldības atbilde"):
        await ilze.taps(button, message=before)
        over = ilze.sees("proposals-over-final", number="AL-2026-0001")
        assert "Atsaukts" in over.text
        assert over.labels == ["Atvērt"]

    await peteris.taps("Atbildēt", message=card)
    assert "Statuss: Atsaukts" in peteris.last.text


async def test_an_old_button_of_what_is_promised_says_what_was_decided(
    ilze: Actor, peteris: Actor, published: Room
) -> None:
    await ilze.says("AL-2026-0001")
    shown = ilze.last
    await decides(peteris, "Atbildēt", "Ņemts vērā", "Soliņš ir plānā.", "Uzstādīsim.", "01.06.2027.", "Īpašumu nodaļa")
    await ilze.taps("Lemt", message=shown)

    assert "Ņemts vērā" in ilze.sees("proposals-over-promised", number="AL-2026-0001").text


# ---------------------------------------------------------------- what every answer says


async def test_who_waits_is_told_who_owes_the_answer_and_until_when(anna: Actor, ilze: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *WAITS)

    told = anna.sees("proposals-answered-own").text
    assert "Pamatojums: Zeme pieder pašvaldībai." in told
    assert "Nākamais solis: Pašvaldība lems, un atbilde būs šeit." in told
    assert "Mērķis: atbilde līdz trešdienai, 23.\u00a0decembrim" in told
    assert "Atbild: Alūksnes novada pašvaldība" in told
    assert "pārstāvis" not in told


async def test_what_is_forwarded_says_why_what_follows_and_until_when(
    anna: Actor, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *FORWARDED)

    told = anna.sees("proposals-answered-own").text
    assert "Pamatojums: Krastu apsaimnieko tā." in told
    assert "Nākamais solis: Gaidām atbildi: Īpašumu nodaļa." in told
    assert "23.\u00a0decembrim" in told


async def test_what_is_known_is_offered_and_stands_in_the_summary(ilze: Actor, anna: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    for said in ON_AGENDA[:2]:
        await ilze.says(said)
    assert "1. Par to runās padomes sēdē." in ilze.sees("proposals-ask-own-step").text
    await ilze.taps("1")
    await ilze.taps("23.02.2027")

    assert "Nākamais solis: Par to runās padomes sēdē." in ilze.last.text
    assert "Termiņš: 23.02.2027" in ilze.last.text
    await ilze.taps("Nosūtīt")
    assert "otrdiena, 2027. gada 23.\u00a0februāris" in anna.last.text


async def test_who_changes_the_outcome_keeps_no_step_of_another(ilze: Actor, anna: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    for said in FORWARDED:
        await ilze.says(said)
    await ilze.taps("Labot")
    await ilze.taps("Lēmums")
    await ilze.says("Gaida pašvaldības atbildi")

    assert "Nākamais solis: Pašvaldība lems, un atbilde būs šeit." in ilze.last.text
    await ilze.taps("Nosūtīt")
    assert "Gaidām atbildi" not in anna.last.text


async def test_who_answers_in_another_language_reads_it_and_residents_read_latvian(
    chat: Chat, anna: Actor, published: Room
) -> None:
    mary = await chat.resident("Mary", "malienas", language="en")
    person = await chat.person(mary)
    now = chat.clock.now()
    await chat.machine.write(
        lambda store: store.roles.give(person.id, RoleName.REPRESENTATIVE, "malienas", "", None, now)
    )
    await mary.says("AL-2026-0001")
    await mary.taps("Decide")
    await mary.says("On the council's agenda")
    await mary.says("Jālemj visai padomei.")
    await mary.taps("1")
    assert "discuss" in mary.screen[-2].text
    await mary.taps("23.02.2027")
    assert "discuss" in mary.last.text
    await mary.taps("Send")

    assert "Nākamais solis: Par to runās padomes sēdē." in anna.last.text


async def test_where_nothing_more_is_to_come_the_answer_says_so(anna: Actor, peteris: Actor, published: Room) -> None:
    await decides(
        peteris, "Atbildēt", "Nav ņemts vērā", "Krasts ir applūstošs.", "Soliņš būs parkā.", "Izlaist", "Izlaist"
    )

    anna.sees("proposals-no-day-line")


async def test_a_refusal_may_have_a_day_too(anna: Actor, peteris: Actor, published: Room) -> None:
    await decides(peteris, "Atbildēt", "Nav ņemts vērā", "Naudas nav.", "Naudu lūgsim domei.", "01.06.2027.", "Izlaist")

    assert "Termiņš: otrdiena, 2027. gada 1.\u00a0jūnijs" in anna.last.text


async def test_a_merger_has_the_day_of_the_other(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag divus soliņus ezera malā")
    await publishes(ilze)
    await decides(ilze, "Lemt", "Apvienots", "2", "Abi lūdz to pašu.")

    told = anna.sees("proposals-answered-own").text
    assert "Nākamais solis: Tālāk to skata kopā ar AL-2026-0002." in told
    assert "Termiņš: pirmdiena, 2026. gada 7.\u00a0decembris" in told


async def test_who_asks_is_not_shown_as_who_answers(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, published: Room
) -> None:
    await janis.taps("Sekot", in_=published)
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kurā krastā?")
    await chat.passes(minutes=1)

    assert "Jautā: Malienas pagasta pārstāvis" in janis.last.text
    assert "Atbild:" not in janis.last.text
    assert "7.\u00a0decembrim" in anna.sees("proposals-question").text


async def test_an_empty_phrase_is_met_with_a_status_only_where_it_can_be_chosen(
    ilze: Actor, peteris: Actor, published: Room
) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Darām paši")
    await ilze.says("Pieņemts zināšanai.")
    ilze.sees("answers-reason-missing-may-wait")
    await ilze.taps("Atpakaļ")
    assert "Gaida pašvaldības atbildi" in ilze.last.text
    await ilze.taps("Atcelt")
    await peteris.says("AL-2026-0001")
    await peteris.taps("Atbildēt")
    await peteris.says("Ņemts vērā")
    await peteris.says("Pieņemts zināšanai.")
    peteris.sees("answers-reason-missing")
    peteris.sees_no("answers-reason-missing-may-wait")
    await peteris.says("Soliņš ir plānā.")
    await peteris.says("Paldies par viedokli.")
    peteris.sees("answers-next-step-missing")
    peteris.sees_no("answers-next-step-missing-may-wait")
    await peteris.taps("Atcelt")
    await decides(peteris, "Atbildēt", "Ņemts vērā", "Soliņš ir plānā.", "Uzstādīsim.", "01.06.2027.", "Īpašumu nodaļa")
    await peteris.says("AL-2026-0001")
    await peteris.taps("Atbildēt")
    await peteris.says("Īstenots")
    await peteris.says("Pieņemts zināšanai.")

    peteris.sees("answers-reason-missing")
    peteris.sees_no("answers-reason-missing-may-wait")


async def test_who_has_to_decide_is_a_reason(ilze: Actor, published: Room) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Padomes darba kārtībā")
    await ilze.says("To izlemj dome.")

    ilze.sees("proposals-ask-own-step")


# ---------------------------------------------------------------- what residents do themselves


WE_DO_IT = ("Darām paši", "Ir dēļi un meistars.", "Soliņu taisīsim talkā.", "12.12.2026.")


async def test_a_working_bee_is_put_off_with_a_reason_and_everybody_hears_it(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await decides(ilze, "Lemt", *WE_DO_IT)
    await decides(ilze, "Lemt", "Darām paši", "Sals, dēļi jāžāvē.", "Soliņu taisīsim pavasarī.", "10.04.2027.")
    await chat.passes(minutes=1)

    assert all("10.\u00a0aprīlis" in person.last.text for person in (anna, janis))
    (row,) = await chat.rows("SELECT status, due_on FROM proposals")
    assert (row["status"], row["due_on"]) == ("we_do_it", "2027-04-10")


async def test_a_working_bee_is_given_up_with_a_reason_and_that_is_its_end(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *WE_DO_IT)
    await decides(ilze, "Lemt", "Neizdevās", "Atnāca divi cilvēki.", "Dēļi paliek klubam.", "Izlaist")
    await chat.passes(minutes=1)

    assert "Neizdevās" in anna.sees("proposals-answered-own").text
    assert "Neizdevās" in published.last.text
    (row,) = await chat.rows("SELECT status, closed_at FROM proposals")
    assert row["status"] == "given_up"
    assert row["closed_at"]


async def test_only_the_council_gives_up_what_residents_do(
    anna: Actor, ilze: Actor, peteris: Actor, janis: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *WE_DO_IT)

    for person in (peteris, janis):
        await person.says("AL-2026-0001")
        assert "Lemt" not in person.last.labels
        await person.presses("proposals.decide:1", person.last)
        person.sees("machinery-not-allowed")


# ---------------------------------------------------------------- rights, and who is told


async def test_a_resident_cannot_decide(janis: Actor, published: Room) -> None:
    await janis.says("AL-2026-0001")
    assert "Lemt" not in janis.last.labels
    await janis.presses("proposals.decide:1", janis.last)

    janis.sees("machinery-not-allowed")


async def test_the_representative_of_another_parish_cannot_decide(chat: Chat, published: Room) -> None:
    other = await chat.official("Guntis", RoleName.REPRESENTATIVE, "annas")
    await other.says("AL-2026-0001")
    assert "Lemt" not in other.last.labels
    await other.presses("proposals.decide:1", other.last)

    other.sees("machinery-not-allowed")


async def test_hundreds_of_supporters_hear_it_once_each_also_over_a_restart(
    chat: Chat, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *ON_AGENDA)
    people = [await chat.resident(f"Cilvēks{number}", "malienas") for number in range(450)]
    for person in people:
        await person.presses("proposals.support:1", published.last, in_=published)
    await decides(ilze, "Lemt", *WAITS)
    await chat.restarts()
    await chat.passes(minutes=5)

    assert all(len(person.screen) == 1 for person in people)


async def test_who_only_pressed_in_the_group_is_not_written_to(
    chat: Chat, zane: Actor, ilze: Actor, published: Room
) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    await decides(ilze, "Lemt", *ON_AGENDA)
    await chat.passes(minutes=1)

    assert not zane.screen
    assert not await chat.rows("SELECT id FROM outbox WHERE address = 'test:zane'")


async def test_nobody_is_told_in_the_night(chat: Chat, ilze: Actor, janis: Actor, anna: Actor, published: Room) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await chat.passes(hours=12)  # 22.00
    before = len(janis.screen)
    await decides(ilze, "Lemt", *ON_AGENDA)
    assert len(janis.screen) == before

    await chat.passes(hours=11)
    janis.sees("proposals-answered", number="AL-2026-0001")


async def test_decisions_are_on_record(chat: Chat, ilze: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *ON_AGENDA)

    (row,) = await chat.rows("SELECT about, detail FROM audit WHERE action = 'proposals.decided'")
    assert (row["about"], row["detail"]) == ("proposals:1", "on_agenda")


async def test_the_agenda_has_a_day_and_so_has_the_deadline(chat: Chat, ilze: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *ON_AGENDA)

    (row,) = await chat.rows("SELECT due_on FROM proposals")
    assert row["due_on"] == "2026-12-15"


async def test_without_a_group_the_outcome_is_offered_to_be_carried(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    ilze.sees("shares-please-forward", parish="malienas")

    await decides(
        peteris, "Atbildēt", "Nav ņemts vērā", "Krasts ir applūstošs.", "Meklēsim citu vietu.", "Izlaist", "Izlaist"
    )

    offered = [shown for shown in ilze.screen if "Nav ņemts vērā" in shown.text]
    assert offered


async def test_who_follows_hears_that_more_was_asked_and_that_it_goes_on(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, published: Room
) -> None:
    await janis.taps("Sekot", in_=published)
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kurā krastā?")
    await chat.passes(minutes=1)
    assert "Jautājums: Kurā krastā?" in janis.last.text

    await anna.taps("Atbildēt")
    await anna.says("Pie laivu piestātnes")
    await anna.taps("Nosūtīt")
    await chat.passes(minutes=1)
    assert "Tiek izskatīts" in janis.last.text
    assert "laivu" not in janis.last.text  # it has not been read yet


@pytest.mark.parametrize("typed", ["asdf", "nezinu", "12345"])
async def test_what_is_no_name_is_not_taken_for_an_institution(ilze: Actor, published: Room, typed: str) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Nodots tālāk")
    await ilze.says(typed)
    ilze.sees("answers-not-an-office", typed=typed)

    await ilze.says("tehniskā nodaļa")
    ilze.sees("proposals-ask-reason")


@pytest.mark.parametrize("typed", ["pēc divām nedēļām", "Piektdien.", "30. aprīlī"])
async def test_a_day_alone_is_no_reason(ilze: Actor, published: Room, typed: str) -> None:
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Darām paši")
    await ilze.says(typed)
    ilze.sees("answers-only-a-day")

    await ilze.says("Dēļi jau ir, sanāksim piektdien.")
    ilze.sees("proposals-ask-next-step")
