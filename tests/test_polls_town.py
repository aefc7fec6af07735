"""A poll over three parishes with 300 residents on two channels, all at once: everybody counts once."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from bot.domain.polls import Vote, loaded
from bot.messages import Address, Event, Inbound, Tap
from storage.store import Store
from tests.chat import CHANNEL, Actor, Chat, Platform, event
from tests.polls import opens

OTHER = "other"
PARISHES = ("malienas", "annas", "liepnas")
PEOPLE = 300


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    elsewhere = Platform()
    elsewhere.name = OTHER
    chat = await Chat(tmp_path, others={OTHER: elsewhere}).open()
    yield chat
    await chat.close()


async def test_everybody_counts_once_and_with_their_last_word(chat: Chat, dace: Actor) -> None:
    chance = Random(5)
    await opens(dace, places=("Maliena", "Anna", "Liepna"))
    people = [Address(chance.choice((CHANNEL, OTHER)), f"resident{n}") for n in range(PEOPLE)]
    homes = {one: PARISHES[n % 3] for n, one in enumerate(people)}
    await join(chat, homes)

    said: dict[Address, Vote] = {}
    for _ in range(2):
        taps = [(one, chance.randint(1, 3)) for one in chance.choices(people, k=200)]
        said |= {one: (choice,) for one, choice in taps}
        await arrive(chat, [vote(one, choice) for one, choice in taps], chance)
    for one in chance.sample(people, 20):
        await arrive(chat, [tap(one, f"privacy.erase:{await id_of(chat, one)}")], chance)
        said.pop(one, None)
        await join(chat, {one: homes[one]})
        if chance.random() < 0.5:
            said[one] = (2,)
            await arrive(chat, [vote(one, 2)], chance)
    await chat.restarts()
    await chat.passes(days=8)

    wanted: dict[tuple[str, Vote], int] = {}
    for one, choice in said.items():
        wanted[homes[one], choice] = wanted.get((homes[one], choice), 0) + 1
    kept = await chat.rows("SELECT parish, choice, votes FROM poll_results")
    assert {(row["parish"], loaded(row["choice"])): row["votes"] for row in kept} == wanted
    assert (await chat.rows("SELECT COUNT(*) AS many FROM participants"))[0]["many"] == len(said)


async def id_of(chat: Chat, one: Address) -> int:
    person = await chat.machine.read(lambda store: store.people.at(one))
    assert person is not None
    return person.id


async def join(chat: Chat, homes: Mapping[Address, str]) -> None:
    now = chat.clock.now()

    async def all_of_them(store: Store) -> None:
        for address, parish in homes.items():
            await store.people.join(address, language="lv", parish=parish, village="", notice_version="1", now=now)

    await chat.machine.write(all_of_them)


def vote(address: Address, choice: int) -> Inbound:
    return tap(address, f"polls.vote:1:{choice}")


def tap(address: Address, data: str) -> Inbound:
    return Inbound(event(), address, address, tap=Tap(data, f"token{event()}"))


async def arrive(chat: Chat, events: list[Inbound], chance: Random) -> None:
    """In the order in which each person said it; some come twice, all channels at once."""
    for channel in (CHANNEL, OTHER):
        own: list[Event] = [one for one in events if one.address.channel == channel]
        again = [replace(one) for one in own if isinstance(one, Inbound) and chance.random() < 0.2]
        received = [chat.received(one) for one in [*own, *again]]
        if channel == OTHER:
            chat.others[OTHER].events |= chat.platform.events
        await chat.machine.receive(channel, received)
    await chat.machine.settle()
