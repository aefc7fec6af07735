"""What is not done, in a sentence: only who promised reads it, and not whose it is."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.proposals import decides, publishes, submits, writes

NAME = "AL-2026-0001"
PROMISED = ("Ņemts vērā", "Soliņi ir budžetā.", "Pasūtīsim soliņus.", "15.12.2026.", "Izlaist")


@pytest.fixture
async def asked(chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor, group: Room) -> Room:
    """Anna and Jānis are asked whether it was done."""
    await submits(anna)
    await publishes(ilze)
    await janis.taps("Atbalstu 1", in_=group)
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    return group


async def says(actor: Actor, text: str) -> None:
    await actor.taps("Nav izdarīts")
    await actor.taps("Uzrakstīt")
    await writes(actor, text)


def read(actor: Actor | Room) -> list[str]:
    return [shown.text for shown in actor.screen if "iedzīvotāji raksta, kas nav izdarīts" in shown.text]


async def test_who_promised_reads_it_with_the_number_and_nobody_else_does(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor, asked: Room
) -> None:
    await says(janis, "Soliņa tur nav, zvaniet 26455814.")
    janis.sees("verdicts-words-sent", number=NAME)
    await says(anna, "Ir tikai divi dēļi.")
    assert read(peteris) == []
    await chat.passes(days=4)

    peteris.sees("verdicts-not-done")
    (shown,) = read(peteris)
    assert "– Ir tikai divi dēļi.\n– Soliņa tur nav, zvaniet […]." in shown
    assert "Jānis" not in shown
    for other in (anna, janis, ilze, asked):
        assert read(other) == []


async def test_who_promised_finds_the_count_and_the_sentences_on_the_page(
    chat: Chat, janis: Actor, ilze: Actor, peteris: Actor, asked: Room
) -> None:
    await says(janis, "Soliņa tur nav.")
    await peteris.says(NAME)
    assert "Iedzīvotāji saka" not in peteris.last.text
    await chat.passes(days=4)

    for other in (janis, ilze):
        await other.says(NAME)
        assert "Iedzīvotāji saka" not in other.last.text
    await peteris.says(NAME)
    assert "Iedzīvotāji saka: nav izdarīts – mazāk nekā 5" in peteris.last.text
    await peteris.taps("Kas nav izdarīts")
    assert "– Soliņa tur nav." in peteris.last.text

    await janis.says("mani dati")
    await janis.taps("Dzēst manus datus")
    await janis.taps("Jā, dzēst")
    await chat.passes(minutes=1)
    assert read(peteris) == []


async def test_what_is_typed_right_after_the_question_is_taken_and_shown_before_it_is_sent(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await janis.taps("Nav izdarīts")
    await janis.says("Soliņa tur nav, zvaniet 26455814.")
    assert "Soliņa tur nav, zvaniet […]." in janis.last.text
    await janis.taps("Nosūtīt")
    janis.sees("verdicts-words-sent", number=NAME)
    await chat.passes(days=4)

    assert "– Soliņa tur nav" in read(peteris)[0]


async def test_a_command_or_a_no_after_the_question_is_no_sentence(janis: Actor, asked: Room) -> None:
    question = janis.last
    for said in ("Mani priekšlikumi", NAME, "nē"):
        await janis.taps("Nav izdarīts", message=question)
        await janis.says(said)
        assert "Nosūtīt" not in janis.last.labels


async def test_a_cry_for_help_after_the_question_is_met_with_help(janis: Actor, asked: Room) -> None:
    await janis.taps("Nav izdarīts")
    await janis.says("Es gribu nomirt")

    janis.sees("danger-help")
    assert "Nosūtīt" not in janis.last.labels


async def test_one_that_comes_after_the_notice_is_read_at_once_and_a_second_is_refused(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await janis.taps("Nav izdarīts")
    thanks = janis.last
    await chat.passes(days=4)
    await janis.taps("Uzrakstīt", message=thanks)
    await writes(janis, "Soliņa tur nav.")
    await chat.passes(minutes=1)
    assert len(read(peteris)) == 1

    await janis.taps("Uzrakstīt", message=thanks)
    janis.sees("verdicts-words-there", number=NAME)


async def test_who_says_that_it_is_done_after_all_has_written_nothing(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    question = janis.last
    await says(janis, "Soliņa tur nav.")
    await janis.taps("Ir izdarīts", message=question)
    assert "Uzrakstīt" not in janis.last.labels
    await chat.passes(days=4)

    assert read(peteris) == []


async def test_who_deletes_their_data_takes_their_sentence_from_every_screen(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await says(janis, "Soliņa tur nav.")
    await chat.passes(days=4)
    assert "Soliņa tur nav." in read(peteris)[0]
    await janis.says("mani dati")
    await janis.taps("Dzēst manus datus")
    await janis.taps("Jā, dzēst")
    await chat.passes(minutes=1)

    assert read(peteris) == []
    peteris.sees("verdicts-words-gone")
    assert await chat.rows("SELECT 1 FROM verdicts WHERE words != ''") == []


async def test_what_was_said_stays_when_they_say_it_twice(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    question = janis.last
    await says(janis, "Soliņa tur nav.")
    await janis.taps("Nav izdarīts", message=question)
    await chat.passes(days=4)

    assert len(read(peteris)) == 1


async def test_it_is_in_the_copy_of_their_data(chat: Chat, janis: Actor, asked: Room) -> None:
    await says(janis, "Soliņa tur nav.")
    person = await chat.person(janis)
    copied = await chat.machine.read(lambda store: store.privacy.of_person(person.id))

    assert [(row["said"], row["words"]) for row in copied["verdicts"]] == [("no", "Soliņa tur nav.")]
