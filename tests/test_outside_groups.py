"""Groups and people that move, throw the program out, block it and come back, whether Telegram tells it or not."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.double import Person
from tests.outside import Town, town

CARD = "jauni priekšlikumi"
MAY_BE_TOLD = pytest.mark.parametrize(
    "told", [True, pytest.param(False, marks=pytest.mark.slow)], ids=["as told", "found out by writing"]
)


async def happens(here: Town, what: Callable[[], Awaitable[object]], *, told: bool) -> None:
    """Something happens in Telegram; what was not fetched within a day is never told."""
    await here.settles()
    await what()
    if not told:
        here.double.updates.waiting.clear()


async def supports(here: Town, person: Person, number: str) -> None:
    """One-to-one, by its number."""
    await here.says(person, number, number)
    await here.taps(person, "Atbalstu", "ir ieskaitīts")


@MAY_BE_TOLD
async def test_a_card_lost_in_an_upgrade_is_posted_afresh_once_with_the_next_change(tmp_path: Path, told: bool) -> None:
    async with town(tmp_path, supergroup=False) as here:
        neighbours = [await here.resident(f"Kaimiņš{number}") for number in range(3)]
        await here.program.start()
        number = await here.publishes(here.anna, "Vajag soliņu pie ezera")
        await here.sees_button(here.group, "Atbalstu")

        await happens(here, here.group.upgrade, told=told)
        await here.settles()
        assert here.seen(here.group, CARD) == []
        await supports(here, neighbours[0], number)
        await here.sees_button(here.group, "Atbalstu 1 (1)")
        await here.settles()
        await here.program.restart()
        await supports(here, neighbours[1], number)
        card = await here.sees_button(here.group, "Atbalstu 1 (2)")
        await here.group.add(neighbours[2])
        await neighbours[2].taps(card, "Atbalstu 1 (2)")
        await here.sees_button(here.group, "Atbalstu 1 (3)")
        await here.settles()

        assert len(here.seen(here.group, CARD)) == 1
        assert here.rows("SELECT address, lost_at FROM chats") == [(f"telegram:{here.group.id}", None)]
        assert "Piesaistīts" in (await here.says(here.ilze, "grupas", "Piesaistīts")).text


@MAY_BE_TOLD
async def test_thrown_out_of_the_group_posts_are_carried_by_hand_until_it_is_back(tmp_path: Path, told: bool) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await here.says(here.anna, "sākums", "Ko vēlaties darīt?")
        await happens(here, here.group.remove_bot, told=told)
        number = await here.publishes(here.anna, "Vajag soliņu pie ezera")

        await here.sees(here.ilze, "Bots ir izņemts: Malienas pagasta grupa")
        await here.sees(here.peteris, "Bots ir izņemts: Malienas pagasta grupa")
        await here.sees(here.ilze, "Lūdzu, pārsūtiet nākamo ziņu")
        ready = await here.sees(here.ilze, CARD)
        await here.settles()
        assert len(here.seen(here.ilze, "Bots ir izņemts")) == len(here.seen(here.peteris, "Bots ir izņemts")) == 1
        assert len(here.seen(here.ilze, "Lūdzu, pārsūtiet")) == 1
        assert f"n-{number}" in ready.text or any(f"n-{number}" in button.url for button in ready.buttons)
        await here.presses(here.ilze, "Pārsūtīju", here.ilze)

        await here.group.add_bot(here.ilze)
        await here.sees(here.ilze, "Bots atkal var rakstīt")
        await here.sees(here.peteris, "Bots atkal var rakstīt")
        assert "Piesaistīts" in (await here.says(here.ilze, "grupas", "Piesaistīts")).text


@MAY_BE_TOLD
async def test_who_blocks_and_comes_back_hears_the_outcome_once(tmp_path: Path, told: bool) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        number = await here.publishes(here.anna, "Vajag soliņu pie ezera")
        await here.sees(here.anna, "ir publicēts")
        await happens(here, here.anna.blocks, told=told)
        await here.decides(number, "Naudas pietiek vienam soliņam.")
        await here.settles()
        assert here.seen(here.anna, "Naudas pietiek") == []
        await here.program.restart()

        await here.anna.unblocks()
        outcome = await here.sees(here.anna, "Naudas pietiek")
        assert number in outcome.text
        await here.says(here.anna, "sākums", "Ko vēlaties darīt?")
        await here.anna.blocks()
        await here.anna.unblocks()
        await here.program.stop()  # not killed: what was in flight then would be sent once more
        await here.program.start()
        await here.says(here.anna, "palīdzība", "Kļūda?")
        await here.settles()
        assert len(here.seen(here.anna, "Naudas pietiek")) == 1
