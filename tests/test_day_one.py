"""The first day: sixteen territories, three of them represented, one with a group in Telegram."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.domain.roles import RoleName
from bot.messages import Address, Event
from tests.chat import Actor, Chat, Room, Shown
from tests.proposals import decides, publishes, submits

KIT = ["Pārsūtīju", "Vakarā", "Izlaist"]
OUTCOME = ("Ņemts vērā", "Dēļi jau ir.", "Soliņu uzstādīs pie ceļa.", "30.04.2027.", "Īpašumu nodaļa")


@dataclass(frozen=True)
class Council:
    """Who serves on the first day, and where."""

    ilze: Actor  # represents Malienas pagasts, whose group is in Telegram
    guntis: Actor  # represents Annas pagasts, whose group is in WhatsApp
    maruta: Actor  # represents the town
    dace: Actor  # the chair
    peteris: Actor  # the coordinator
    group: Room
    staff: Room


async def gathers(chat: Chat) -> Council:
    return Council(
        await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas"),
        await chat.official("Guntis", RoleName.REPRESENTATIVE, "annas"),
        await chat.official("Maruta", RoleName.REPRESENTATIVE, "aluksne"),
        await chat.official("Dace", RoleName.CHAIR),
        await chat.official("Pēteris", RoleName.STAFF),
        await chat.group("malienas"),
        await chat.staff_channel(),
    )


@pytest.fixture
async def council(chat: Chat) -> AsyncIterator[Council]:
    yield await gathers(chat)
    assert not await chat.rows("SELECT id FROM inbox WHERE dead_at IS NOT NULL")


def kits(actor: Actor) -> list[Shown]:
    """What they were given to carry into a group."""
    return [shown for shown in actor.screen if shown.labels == KIT]


def published(actor: Actor) -> int:
    """How often they were told so."""
    return sum(actor.chat.says(shown, "proposals-published", {}) for shown in actor.screen)


def decided(actor: Actor) -> int:
    """How often they were given the reason."""
    return sum(OUTCOME[1] in shown.text for shown in actor.screen)


async def joins(actor: Actor, place: str, start: str = "") -> None:
    await actor.starts(start)
    await actor.taps("Turpināt")
    await actor.says(place)
    await actor.taps("Jā")


# ---------------------------------------------------------------- four territories, four ways


async def test_in_a_parish_with_a_group_it_is_read_supported_and_decided_there(chat: Chat, council: Council) -> None:
    anna, zane = await chat.resident("Anna", "malienas"), chat.somebody("Zane")
    biruta = await chat.resident("Biruta", "malienas")
    await submits(anna, "Vajag soliņu pie ezera")
    anna.sees("proposals-received", number="AL-2026-0001")
    await publishes(council.ilze)
    await zane.taps("Atbalstu 1", in_=council.group)
    assert "paraksts" in zane.toast
    await biruta.taps("Atbalstu 1", in_=council.group)
    await chat.passes(minutes=1)
    assert "Atbalstu 1 (2)" in council.group.last.labels

    await decides(council.peteris, "Atbildēt", *OUTCOME)
    await chat.passes(minutes=1)

    assert (published(anna), decided(anna), decided(biruta)) == (1, 1, 1)
    assert not zane.screen  # who never opened the bot cannot be written to
    (card,) = council.group.screen
    assert ("Vajag soliņu pie ezera" in card.text, "Ņemts vērā" in card.text) == (True, True)
    assert not kits(council.ilze)
    assert not council.staff.screen


async def test_where_the_group_is_elsewhere_the_representative_carries_it_there(chat: Chat, council: Council) -> None:
    biruta, zane, guntis = await chat.resident("Biruta", "annas"), chat.somebody("Zane"), council.guntis
    await submits(biruta, "Vajag soliņu pie baznīcas")
    await publishes(guntis)
    (kit,) = kits(guntis)
    assert "Vajag soliņu pie baznīcas" in kit.text
    assert kit.message.link.endswith("start=n-AL-2026-0001")

    await guntis.taps("Vakarā")
    await chat.passes(hours=8)
    assert len(kits(guntis)) == 2
    await guntis.taps("Pārsūtīju")
    await joins(zane, "Annas pagasts", "n-AL-2026-0001")  # by the link in WhatsApp
    await zane.taps("Atbalstu")
    await decides(council.peteris, "Atbildēt", *OUTCOME)
    await chat.passes(minutes=1)

    assert (published(biruta), decided(biruta), decided(zane)) == (1, 1, 1)
    assert "Ņemts vērā" in kits(guntis)[-1].text
    await guntis.taps("Izlaist", message=kits(guntis)[-1])
    await chat.passes(days=2)
    assert len(kits(guntis)) == 3
    assert not council.group.screen


async def test_where_nobody_represents_chair_and_staff_do_it_and_the_author_knows(chat: Chat, council: Council) -> None:
    olegs, dace, peteris = await chat.resident("Oļegs", "pededzes"), council.dace, council.peteris
    await submits(olegs, "Vajag soliņu pie robežas")

    assert "koordinators" in olegs.sees("proposals-received").text
    for actor in (dace, peteris):
        assert "Vajag soliņu pie robežas" in actor.sees("proposals-review", parish="pededzes").text
    card = council.staff.sees("proposals-staff")
    assert (card.title, "soliņu" in card.text) == ("AL-2026-0001", False)

    await publishes(peteris)
    assert (len(kits(dace)), len(kits(peteris))) == (0, 1)
    await peteris.taps("Pārsūtīju")
    viktors = await chat.resident("Viktors", "pededzes")
    await viktors.says("AL-2026-0001")
    await viktors.taps("Atbalstu")
    await decides(peteris, "Atbildēt", *OUTCOME)
    await chat.passes(minutes=1)

    assert (published(olegs), decided(olegs), decided(viktors)) == (1, 1, 1)
    assert "Ņemts vērā" in council.staff.last.text
    assert len(council.staff.screen) == 1


async def test_a_town_is_called_a_town(chat: Chat, council: Council) -> None:
    janis, maruta = await chat.resident("Jānis", "aluksne"), council.maruta
    await submits(janis, "Vajag soliņu pie pils")
    assert "Alūksnes pilsētas pārstāvis" in janis.sees("proposals-received").text
    await publishes(maruta)
    await maruta.taps("Pārsūtīju")
    await decides(maruta, "Lemt", "Darām paši", "Ir dēļi.", "Soliņu taisīsim talkā.", "12.12.2026.")
    await chat.passes(minutes=1)

    assert "Alūksnes pilsētas pārstāvis" in janis.sees("proposals-answered-own").text
    said = [shown.title + shown.text for actor in (janis, maruta) for shown in actor.screen]
    assert not [text for text in said if "pagast" in text]


async def test_all_sixteen_speak_at_once_and_none_is_overlooked(chat: Chat, council: Council) -> None:
    readers = {"malienas": council.ilze, "annas": council.guntis, "aluksne": council.maruta}
    units = chat.municipality.parishes
    authors = [await chat.resident(f"Iedzīvotājs {unit.key}", unit.key) for unit in units]
    for author in authors:
        await submits(author, "Vajag soliņu")
    assert len(units) == 16
    assert len(council.staff.screen) == 13

    for number, unit in enumerate(units, 1):
        reader = readers.get(unit.key, council.peteris)
        reader.sees("proposals-review", parish=unit.key)
        await reader.says(f"AL-2026-{number:04}")
        await publishes(reader)
    await chat.passes(minutes=1)

    assert all(published(author) == 1 for author in authors)
    assert len(council.group.screen) == 1
    carriers = (council.ilze, council.guntis, council.maruta, council.dace, council.peteris)
    assert [len(kits(actor)) for actor in carriers] == [0, 1, 1, 0, 13]


# ---------------------------------------------------------------- a platform that repeats itself


class Repeating(Chat):
    """Every event is brought twice, and once more after a restart."""

    async def happens(self, *events: Event) -> None:
        await super().happens(*events, *events)
        await self.restarts()
        await super().happens(*events)


async def a_day(chat: Chat) -> dict[Address, list[str]]:
    """Return what everybody has on their screens at its end."""
    await chat.open()
    council = await gathers(chat)
    zane = chat.somebody("Zane")
    for place, reader in (("malienas", council.ilze), ("annas", council.guntis), ("pededzes", council.peteris)):
        await submits(await chat.resident(f"Iedzīvotājs {place}", place))
        await publishes(reader)
    await council.guntis.taps("Pārsūtīju")
    await joins(zane, "Malienas pagasts")
    await zane.taps("Atbalstu 1", in_=council.group)
    await decides(council.peteris, "Atbildēt", *OUTCOME)
    await chat.passes(minutes=1)
    await chat.close()
    return {
        address: [repr((one.title, one.text, one.labels)) for one in shown]
        for address, shown in chat.platform.screens.items()
    }


async def test_what_is_brought_twice_happens_once(tmp_path: Path) -> None:
    once = await a_day(Chat(tmp_path / "once"))
    assert await a_day(Repeating(tmp_path / "twice")) == once
