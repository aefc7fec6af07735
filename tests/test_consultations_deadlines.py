"""Reminders, silence, more time, and a question that is taken back."""

from datetime import date

import pytest

from bot.domain.consultations import Opinion
from tests.chat import Actor, Chat, Room
from tests.consultations import asks

DUE, LATER = date(2026, 12, 7), date(2026, 12, 21)
NUMBER, WORDS = "K-1", "Vai slēgt bibliotēku Malienā?"


async def wishes(dace: Actor, until: str = "21.12.") -> None:
    await dace.says("K-1")
    await dace.taps("Lūgt vairāk laika")
    await dace.says(until)
    await dace.says("Sapulce 15. decembrī bibliotēkā.")
    await dace.taps("Nosūtīt")
    dace.sees("consultations-extension-asked", number=NUMBER, on=date(2026, 12, 21))


async def test_the_council_is_reminded_at_half_time_three_days_and_a_day_before(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    heard = {}
    for day in range(24, 38):
        await dace.says("izvēlne")
        await chat.passes(days=1)
        for shown in dace.news:
            if chat.says(shown, "consultations-remind", {"number": NUMBER}):
                heard[day] = shown.text.splitlines()[-1]

    assert list(heard) == [30, 32, 34]
    assert "Atlikusi 1 darbdiena." in heard[34]
    ilze.sees("consultations-remind", number=NUMBER)


async def test_whoever_has_said_what_their_place_thinks_is_not_reminded(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    opinion = Opinion(1, "malienas", "Bibliotēka vajadzīga bērniem.", chat.clock.now())
    await chat.machine.write(lambda store: store.consultation_answers.sign(opinion))

    await chat.passes(days=10)

    ilze.sees_no("consultations-remind")
    dace.sees("consultations-remind", number=NUMBER)


async def test_after_the_last_day_silence_is_no_opinion_and_everybody_reads_that(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, anna: Actor, group: Room
) -> None:
    await asks(peteris)
    await anna.starts("k-1")
    await anna.taps("Sekot")
    await chat.passes(days=14, hours=10)
    assert "Padome atbild" in group.last.text

    await chat.passes(days=1)

    group.sees("consultations-is-silent", on=DUE)
    dace.sees("consultations-silent-told", number=NUMBER, on=DUE, words=WORDS)
    peteris.sees("consultations-silent-told", number=NUMBER, on=DUE, words=WORDS)
    anna.sees("consultations-told-silent", number=NUMBER, words=WORDS)


async def test_the_staff_agree_to_more_time_with_a_press_and_all_hear_the_new_day(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, anna: Actor, group: Room
) -> None:
    await asks(peteris)
    await anna.starts("k-1")
    await anna.taps("Sekot")
    await wishes(dace)
    peteris.sees("consultations-more-wanted", number=NUMBER, words=WORDS, reason="Sapulce 15. decembrī bibliotēkā.")
    await peteris.taps("Piekrist")

    await chat.passes(minutes=1)

    group.sees("consultations-is-open", on=LATER)
    group.sees("consultations-extended", on=DUE)
    for one in (ilze, dace):
        one.sees("consultations-extended-told", number=NUMBER, on=LATER, words=WORDS)
    anna.sees("consultations-told-extended", number=NUMBER, words=WORDS)
    await chat.passes(days=15)
    assert "Padome atbild" in group.last.text
    await chat.passes(days=15)
    assert "Viedoklis nav sniegts" in group.last.text


async def test_a_day_of_the_decision_before_the_new_last_day_is_not_shown_any_more(
    chat: Chat, peteris: Actor, dace: Actor, group: Room
) -> None:
    await asks(peteris, decides="15.12.")
    assert "pašvaldība lems" in group.last.text
    await wishes(dace)
    assert "Lēmums tagad ir paredzēts agrāk" in peteris.last.text
    await peteris.taps("Piekrist")
    await chat.passes(minutes=1)

    assert "pašvaldība lems" not in group.last.text.lower()


async def test_staff_who_have_not_answered_are_asked_again_with_each_reminder(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await wishes(dace)
    await peteris.says("izvēlne")
    peteris.sees_no("consultations-more-wanted")

    await chat.passes(days=8)

    peteris.sees("consultations-more-wanted", number=NUMBER, words=WORDS)
    await peteris.taps("Piekrist")
    peteris.sees("consultations-extension-agreed", number=NUMBER, on=LATER)


async def test_the_staff_decline_with_a_reason_and_the_old_day_holds(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await asks(peteris)
    await wishes(dace)
    await peteris.taps("Atteikt")
    await peteris.says("Lēmums jāpieņem šogad.")
    await peteris.taps("Nosūtīt")

    dace.sees("consultations-declined-told", number=NUMBER, on=DUE, why="Lēmums jāpieņem šogad.")
    await peteris.taps("Piekrist")
    peteris.sees("consultations-extension-settled", number=NUMBER)
    await chat.passes(days=16)
    assert "Viedoklis nav sniegts" in group.last.text


@pytest.mark.parametrize(
    ("until", "said"), [("8.01.2027.", "consultations-until-late"), ("7.12.", "consultations-until-sooner")]
)
async def test_more_time_is_at_most_a_month_and_not_less(peteris: Actor, dace: Actor, until: str, said: str) -> None:
    await asks(peteris)
    await dace.says("K-1")
    await dace.taps("Lūgt vairāk laika")
    await dace.says(until)

    dace.sees(said)


async def test_what_the_staff_agree_to_after_the_last_day_changes_nothing(
    chat: Chat, peteris: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await wishes(dace)
    await chat.passes(days=16)
    await peteris.taps("Piekrist")

    peteris.sees("consultations-over", number=NUMBER)


async def test_only_the_chair_asks_for_more_time(peteris: Actor, ilze: Actor) -> None:
    await asks(peteris)
    await ilze.says("K-1")

    assert "Lūgt vairāk laika" not in ilze.last.labels


async def test_a_question_that_is_taken_back_says_why_and_is_asked_no_more(
    chat: Chat, peteris: Actor, ilze: Actor, anna: Actor, group: Room
) -> None:
    await asks(peteris)
    await anna.starts("k-1")
    await anna.taps("Sekot")
    await peteris.says("K-1")
    await peteris.taps("Atsaukt jautājumu")
    await peteris.says("Bibliotēka paliek.")
    await peteris.taps("Nosūtīt")
    peteris.sees("consultations-withdrawn", number=NUMBER)

    await chat.passes(days=20)

    assert "Jautājums ir atsaukts. Iemesls: Bibliotēka paliek." in group.last.text
    ilze.sees("consultations-withdrawn-council", number=NUMBER, why="Bibliotēka paliek.", words=WORDS)
    anna.sees("consultations-told-withdrawn", number=NUMBER, words=WORDS)
    ilze.sees_no("consultations-remind")
    ilze.sees_no("consultations-silent-told")


async def test_what_waits_is_in_the_list_of_who_it_waits_for(peteris: Actor, ilze: Actor, dace: Actor) -> None:
    await asks(peteris)
    for one in (ilze, dace):
        await one.says("gaida mani")
        one.sees("consultations-waiting-title", count=1)
    await peteris.says("gaida mani")
    peteris.sees_no("consultations-waiting-title")
    await wishes(dace)

    await peteris.says("gaida mani")
    peteris.sees("consultations-waiting-title", count=1)
