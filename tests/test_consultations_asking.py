"""The municipality asks the council: the form, who hears at once, what the groups read."""

from datetime import date

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.consultations import asks

DUE = date(2026, 12, 7)


async def test_the_chair_and_the_representative_hear_at_once_with_the_days_left(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)

    for one in (ilze, dace):
        one.sees("consultations-asked", number="K-1", words="Vai slēgt bibliotēku Malienā?", on=DUE, days=10)


async def test_the_group_reads_it_with_its_day_and_a_button_to_say_what_one_thinks(
    peteris: Actor, ilze: Actor, group: Room
) -> None:
    await asks(peteris, decides="15.12.")

    assert group.last.title == "Pašvaldība jautā: Malienas pagasts"
    assert "Vai slēgt bibliotēku Malienā?" in group.last.text
    group.sees("consultations-is-open", on=DUE)
    group.sees("consultations-decides", on=date(2026, 12, 15), early="yes")
    assert group.last.labels == ["Teikt savu viedokli"]


async def test_before_it_is_sent_it_is_shown_as_the_groups_will_read_it(peteris: Actor, ilze: Actor) -> None:
    await peteris.says("/jautat_padomei")
    for said in ("Malienas pagasts", "Vai slēgt bibliotēku Malienā?", "Izlaist", "07.12.2026", "Izlaist"):
        await peteris.says(said)

    assert "Pašvaldība jautā: Malienas pagasts" in peteris.last.text
    assert ilze.screen == []


async def test_less_than_ten_working_days_want_a_reason_that_everybody_reads(
    peteris: Actor, ilze: Actor, group: Room
) -> None:
    await asks(peteris, due="30.11.", why="Projektu iesniedz decembrī.")

    assert "Īss termiņš. Iemesls: Projektu iesniedz decembrī." in group.last.text


async def test_more_than_ten_working_days_and_a_decision_before_the_answer_are_not_taken(
    peteris: Actor, ilze: Actor
) -> None:
    await peteris.says("/jautat_padomei")
    for said in ("Malienas pagasts", "Vai slēgt bibliotēku Malienā?", "Izlaist", "8.12."):
        await peteris.says(said)
    peteris.sees("consultations-due-late", most=10, latest=DUE)

    await peteris.says("7.12.")
    await peteris.says("7.12.")
    peteris.sees("consultations-decides-sooner", on=DUE)


async def test_a_draft_that_waited_has_less_time_and_is_asked_why(chat: Chat, peteris: Actor, ilze: Actor) -> None:
    await peteris.says("/jautat_padomei")
    for said in ("Malienas pagasts", "Vai slēgt bibliotēku Malienā?", "Izlaist", "07.12.2026", "Izlaist"):
        await peteris.says(said)
    summary = peteris.last
    await chat.passes(days=1)
    await peteris.taps("Nosūtīt", message=summary)
    peteris.sees("consultations-ask-why-short")

    await peteris.says("Vakar vēl bija desmit dienas.")
    await peteris.taps("Nosūtīt")
    ilze.sees("consultations-asked", number="K-1", words="Vai slēgt bibliotēku Malienā?", on=DUE, days=9)


async def test_papers_but_no_voice_are_there_for_everybody_and_stay_when_who_sent_them_leaves(
    chat: Chat, peteris: Actor, ilze: Actor, anna: Actor
) -> None:
    await peteris.says("/jautat_padomei")
    await peteris.says("Malienas pagasts")
    await peteris.says("Vai slēgt bibliotēku Malienā?")
    await peteris.sends_voice()
    await peteris.sends_file()
    for said in ("Gatavs", "07.12.2026", "Izlaist"):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")
    await peteris.says("/dzest")
    await peteris.taps("Jā, dzēst")

    await anna.starts("k-1")
    await anna.taps("Pielikumi: 1")

    assert anna.last.message.media is not None
    assert "K-1, pielikums 1 no 1" in anna.last.text


async def test_without_anybody_of_the_council_nothing_is_asked(peteris: Actor) -> None:
    await peteris.says("/jautat_padomei")

    peteris.sees("consultations-nobody", email="padome@aluksne.lv")


async def test_only_the_staff_ask(ilze: Actor, anna: Actor) -> None:
    for one in (ilze, anna):
        await one.says("/jautat_padomei")
        one.sees("machinery-not-allowed")


async def test_who_takes_over_a_parish_hears_what_is_asked_there_and_nobody_twice(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    liga = await chat.official("Līga", RoleName.ALTERNATE, "malienas")
    await asks(peteris)
    liga.sees_no("consultations-asked")
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā")

    liga.sees("consultations-asked", number="K-1")
    assert len([shown for shown in dace.screen if "K-1" in shown.text]) == 1


async def test_while_the_representative_is_away_the_alternate_hears(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    liga = await chat.official("Līga", RoleName.ALTERNATE, "malienas")
    await ilze.says("/lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("10.12.2026")
    await ilze.says("Neviens konkrēts")
    await asks(peteris)

    liga.sees("consultations-asked", number="K-1")
    dace.sees("consultations-asked", number="K-1")
    ilze.sees_no("consultations-asked")


async def test_a_question_about_several_places_reaches_each_of_them_and_no_other(
    chat: Chat, peteris: Actor, ilze: Actor
) -> None:
    inara = await chat.official("Ināra", RoleName.REPRESENTATIVE, "annas")
    guna = await chat.official("Guna", RoleName.REPRESENTATIVE, "liepnas")
    anna = await chat.group("annas")
    await peteris.says("/jautat_padomei")
    for said in ("Vairākām vietām", "Maliena, Anna", "Vai slēgt bibliotēkas?", "Izlaist", "07.12.2026", "Izlaist"):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")

    for one in (ilze, inara):
        one.sees("consultations-asked", number="K-1")
    assert guna.screen == []
    assert "un vēl 1 vieta" in anna.last.title


async def test_who_comes_back_hears_what_was_asked_meanwhile(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await ilze.says("/lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("10.12.2026")
    await ilze.says("Neviens konkrēts")
    await asks(peteris)
    dace.sees("consultations-asked", number="K-1")
    ilze.sees_no("consultations-asked")

    await ilze.taps("Esmu atpakaļ")

    ilze.sees("consultations-asked", number="K-1")


async def test_a_new_representative_hears_what_is_asked_of_their_place(
    chat: Chat, andris: Actor, peteris: Actor, dace: Actor, anna: Actor
) -> None:
    await asks(peteris)
    await andris.says("/lomas")
    await andris.taps("Uzaicināt")
    for said in ("pārstāvis", "Malienas"):
        await andris.says(said)
    await anna.starts(andris.last.message.link.partition("start=")[2])
    await anna.taps("Piekrītu")

    anna.sees("consultations-asked", number="K-1")
