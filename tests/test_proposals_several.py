"""One answer to several matters: written once, told to everybody whose matter it is, and only where it still fits."""

import pytest

from tests.chat import Actor, Chat
from tests.proposals import WAITS, decides, publishes, reports, submits


@pytest.fixture
async def three(chat: Chat) -> list[Actor]:
    """Who have reported a problem each."""
    authors = [await chat.resident(name, "malienas") for name in ("Anna", "Biruta", "Olga")]
    for author, text in zip(authors, ("Liela bedre pie veikala", "Nedeg lampa", "Salauzta šūpole"), strict=True):
        await reports(author, text)
    return authors


async def chooses(peteris: Actor, numbers: str) -> None:
    await peteris.says("gaida mani")
    await peteris.taps("Atbildēt problēmām")
    await peteris.says(numbers)  # where all are chosen there is nothing more to wait for
    if "Gatavs" in peteris.last.labels:
        await peteris.taps("Gatavs")


async def test_each_of_those_typed_gets_its_own_answer(chat: Chat, peteris: Actor, three: list[Actor]) -> None:
    anna, biruta, olga = three
    await chooses(peteris, "1, 3")
    await peteris.says("Salabots")
    await peteris.says("Viss salabots šorīt.")
    assert "AL-2026-0001, AL-2026-0003" in peteris.last.text
    await peteris.taps("Nosūtīt")

    assert "AL-2026-0001, AL-2026-0003" in peteris.sees("several-done").text
    assert "AL-2026-0001" in anna.sees("problems-answered-own").text
    assert "AL-2026-0003" in olga.sees("problems-answered-own").text
    biruta.sees_no("problems-answered-own")
    rows = await chat.rows("SELECT proposal_id FROM answers WHERE status = 'repaired' ORDER BY proposal_id")
    assert [row["proposal_id"] for row in rows] == [1, 3]


async def test_a_number_that_does_not_wait_is_no_place_in_the_list(peteris: Actor, three: list[Actor]) -> None:
    await chooses(peteris, "1")
    await peteris.says("Salabots")
    await peteris.says("Viss salabots šorīt.")
    await peteris.taps("Nosūtīt")

    await chooses(peteris, "3, 1")
    peteris.sees("forms-not-in-list", typed="1")


async def test_they_may_be_tapped_one_after_the_other(peteris: Actor, three: list[Actor]) -> None:
    await peteris.says("gaida mani")
    await peteris.taps("Atbildēt problēmām")
    await peteris.taps("1")
    await peteris.taps("2")
    await peteris.taps("Gatavs")
    await peteris.says("Ieplānots")
    await peteris.says("Brigāde brauks pirmdien.")
    await peteris.says("12.12.2026.")
    await peteris.taps("Nosūtīt")

    assert "AL-2026-0001, AL-2026-0002" in peteris.sees("several-done").text


async def test_one_that_changed_meanwhile_holds_up_none_of_the_others(peteris: Actor, three: list[Actor]) -> None:
    anna, biruta, _ = three
    await chooses(peteris, "1, 2, 3")
    await peteris.says("Salabots")
    await peteris.says("Viss salabots šorīt.")
    await biruta.says("nr. 2")
    await biruta.taps("Atsaukt")
    await biruta.taps("Jā, atsaukt")
    await peteris.taps("Nosūtīt")

    assert "AL-2026-0002" in peteris.sees("several-left").text
    assert "AL-2026-0001, AL-2026-0003" in peteris.sees("several-done").text
    assert anna.sees("problems-answered-own")
    biruta.sees_no("problems-answered-own")


async def test_where_all_have_changed_the_words_come_back(peteris: Actor, chat: Chat) -> None:
    authors = [await chat.resident(name, "malienas") for name in ("Anna", "Biruta")]
    for author, text in zip(authors, ("Liela bedre pie veikala", "Nedeg lampa"), strict=True):
        await reports(author, text)
    await chooses(peteris, "1, 2")
    await peteris.says("Salabots")
    await peteris.says("Viss salabots šorīt.")
    for author, number in zip(authors, (1, 2), strict=True):
        await author.says(f"nr. {number}")
        await author.taps("Atsaukt")
        await author.taps("Jā, atsaukt")
    await peteris.taps("Nosūtīt")

    assert "Viss salabots šorīt." in peteris.last.text


async def test_ideas_that_wait_for_the_municipality_may_be_answered_together(
    chat: Chat, ilze: Actor, peteris: Actor
) -> None:
    for serial, (name, text) in enumerate((("Anna", "Vajag soliņu pie ezera"), ("Biruta", "Vajag tiltu upē")), 1):
        author = await chat.resident(name, "malienas")
        await submits(author, text)
        await publishes(ilze)
        await decides(ilze, "Lemt", *WAITS, opens=f"nr. {serial}")
    await peteris.says("gaida mani")
    await peteris.taps("Atbildēt vairākiem")
    await peteris.says("1, 2")
    await peteris.says("Nav ņemts vērā")
    await peteris.says("Šogad naudas nav.")
    await peteris.says("Prasīsim nākamā gada budžetā.")
    await peteris.taps("Izlaist")
    await peteris.taps("Izlaist")
    await peteris.taps("Nosūtīt")

    peteris.sees("several-done")
    assert len(await chat.rows("SELECT id FROM proposals WHERE status = 'not_accepted'")) == 2


async def test_who_is_no_coordinator_has_no_such_button(ilze: Actor, three: list[Actor]) -> None:
    await ilze.presses("several.problem:0", three[0].last)

    ilze.sees("machinery-not-allowed")


async def test_who_carries_the_card_by_hand_is_given_it_once_for_all_of_them(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    for text in ("Vajag soliņu pie ezera", "Vajag lampu pie skolas"):
        await submits(anna, text)
        await publishes(ilze)
        await decides(ilze, "Lemt", *WAITS, opens="AL-2026-0001" if "soliņu" in text else "AL-2026-0002")
    await chat.passes(days=1)
    before = len(ilze.screen)
    await peteris.says("gaida mani")
    await peteris.taps("Atbildēt vairākiem")
    await peteris.says("1, 2")
    if "Gatavs" in peteris.last.labels:
        await peteris.taps("Gatavs")
    for said in ("Nav ņemts vērā", "Šim gadam naudas nav, budžets jau ir sadalīts.", "Par to runās pavasarī."):
        await peteris.says(said)
    while "Izlaist" in peteris.last.labels:
        await peteris.taps("Izlaist")
    await peteris.taps("Nosūtīt")

    peteris.sees("several-done")
    given = [shown for shown in ilze.screen[before:] if "Pārsūtīju" in shown.labels]
    assert len(given) == 1
    assert given[0].text.count("Nav ņemts vērā") == 2
