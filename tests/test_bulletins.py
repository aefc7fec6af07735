""" "Ko lemj dome": a few lines a week to each parish, on one card."""

from bot.domain.bulletins import MOST
from tests.chat import Actor, Chat, Room
from tests.inquiries import QUESTION, inquires
from tests.test_inquiries import ANSWER

LINE = "Ceļu uz Brenciem labos oktobrī."


async def tells(actor: Actor, text: str = LINE, where: str = "Maliena") -> None:
    await actor.says("ko lemj dome")
    await actor.says(where)
    await actor.says(text)
    await actor.taps("Nosūtīt")


async def test_a_week_has_one_card_that_grows(chat: Chat, dace: Actor, group: Room) -> None:
    await tells(dace)
    await tells(dace, "Skolas jumtam piešķirta nauda.")
    await chat.passes(minutes=1)

    (card,) = group.screen
    assert "1. Ceļu uz Brenciem labos oktobrī.\n\n2. Skolas jumtam piešķirta nauda." in card.text


async def test_the_next_week_has_another(chat: Chat, dace: Actor, group: Room) -> None:
    await tells(dace)
    await chat.passes(days=7)
    await tells(dace, "Skolas jumtam piešķirta nauda.")
    await chat.passes(days=1)

    cards = [shown for shown in group.screen if "Ko lemj dome" in shown.title]
    assert len(cards) == 2
    assert LINE not in cards[1].text


async def test_so_many_lines_a_week_and_no_more(dace: Actor, group: Room) -> None:
    for number in range(MOST):
        await tells(dace, f"Lēmums par ceļu numur {number}")
    await tells(dace, "Vēl viens lēmums par ceļu")

    dace.sees("bulletins-full", parish="malienas", most=MOST)


async def test_a_line_can_be_taken_back(chat: Chat, dace: Actor, group: Room) -> None:
    await tells(dace)
    await dace.taps("Atsaukt rindu")
    await chat.passes(minutes=1)

    dace.sees("bulletins-dropped", parish="malienas")
    assert LINE not in group.last.text
    await dace.taps("Atsaukt rindu")
    dace.sees("bulletins-gone")


async def test_telephones_and_codes_are_masked(chat: Chat, dace: Actor, group: Room) -> None:
    await tells(dace, "Par ceļu zvaniet Jānim, tālrunis 26455814.")

    assert "26455814" not in group.last.text


async def test_neither_a_representative_nor_a_resident_writes_it(ilze: Actor, anna: Actor) -> None:
    for actor in (ilze, anna):
        await actor.says("ko lemj dome")
        actor.sees("machinery-not-allowed")


async def test_an_answer_is_published_without_its_author_who_hears_of_it(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    number = await inquires(anna, name="Anna no Brenciem")
    await anna.taps("Visa saruna")
    await anna.taps("Nodot pašvaldībai")
    await peteris.says(ANSWER, reply_to=peteris.last)
    await peteris.taps("Visa saruna")
    await peteris.taps("Publicēt atbildi")
    await peteris.says(LINE)
    await peteris.taps("Nosūtīt")

    anna.sees("bulletins-answer-told", number=number, text=LINE)
    assert LINE in group.last.text
    assert "Anna" not in group.last.text
    assert QUESTION not in group.last.text


async def test_who_deletes_themselves_is_not_in_it(chat: Chat, dace: Actor, group: Room) -> None:
    await tells(dace)
    person = await chat.person(dace)
    await chat.machine.write(lambda store: store.bulletins.erase_person(person.id))

    (row,) = await chat.rows("SELECT person_id, text FROM bulletin_lines")
    assert row["person_id"] is None
    assert row["text"] == LINE
