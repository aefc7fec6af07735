"""Threads that wait for an answer stand in [Gaida mani] with their day, and are gone through one after the other."""

from datetime import timedelta

import pytest

from bot.domain.inquiries import Inquiry
from bot.domain.roles import RoleName, with_residency
from bot.messages import Address
from bot.turns import Turn, World
from handlers.inquiries import finding, owed
from storage.store import Store
from tests.chat import CHANNEL, Actor, Chat, Room
from tests.inquiries import inquires
from tests.proposals import submits
from tests.test_proposals_lists import CASTS, HERE

LAMP, BUS = "Kad salabos lampu pie skolas?", "Kad ies autobuss uz pilsētu?"
ANSWER = "Pajautāšu un rīt pateikšu."


async def test_what_was_asked_waits_with_its_day_and_without_a_word_of_it(anna: Actor, ilze: Actor) -> None:
    number = await inquires(anna, LAMP)
    await ilze.says("gaida mani")

    shown = ilze.sees("inquiries-waiting-title", count=1)
    assert f"{number}, Malienas pagasts. Jautāts" in shown.text
    assert "Atbildiet līdz pirmdienai, 30.\u00a0novembrim." in shown.text
    assert "lampu" not in shown.text
    ilze.sees_no("proposals-waiting-none")


async def test_what_was_handed_on_waits_for_the_staff_alone(anna: Actor, ilze: Actor, peteris: Actor) -> None:
    await inquires(anna, LAMP)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (1)")
    await ilze.taps("Nodot pašvaldībai")
    await ilze.says("gaida mani")
    ilze.sees("proposals-waiting-none")

    await peteris.says("gaida mani")
    peteris.sees("inquiries-waiting-title", count=1)


async def test_after_its_day_that_is_said(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna)
    await chat.passes(days=8)
    await ilze.says("gaida mani")

    assert "Atbildes vēl nav; termiņš bija līdz" in ilze.sees("inquiries-waiting-title", count=1).text


async def test_one_after_the_other_is_answered(anna: Actor, ilze: Actor) -> None:
    for text in (LAMP, BUS):
        await inquires(anna, text)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    assert LAMP in ilze.last.text
    await ilze.taps("Atbildēt")
    await ilze.says(ANSWER)
    await ilze.taps("Nosūtīt")
    assert ANSWER in anna.sees("inquiries-answered").text

    await ilze.taps("Nākamā (1)")
    assert BUS in ilze.last.text
    await ilze.says(ANSWER, reply_to=ilze.last)
    ilze.sees("inquiries-sent")
    assert "Nākamā" not in " ".join(ilze.last.labels)
    await ilze.says("gaida mani")
    ilze.sees("proposals-waiting-none")


async def test_what_is_left_for_later_comes_back_the_next_evening(chat: Chat, anna: Actor, ilze: Actor) -> None:
    for text in (LAMP, BUS):
        await inquires(anna, text)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    assert ilze.last.labels[:3] == ["Atbildēt", "Aizvērt", "Vēlāk"]
    await ilze.taps("Vēlāk")
    assert "Atbildes termiņš nemainās." in ilze.sees("evening-put-off", number="J-1").text
    await ilze.taps("Nākamais (1)")
    assert BUS in ilze.last.text
    await ilze.taps("Vēlāk")
    assert "Nākamais" not in " ".join(ilze.last.labels)

    await ilze.says("gaida mani")
    shown = ilze.sees("inquiries-waiting-title", count=2)
    assert shown.text.count("Atlikts: parādīšu otrdien, 24.\u00a0novembrī, plkst.\u00a018.00") == 2
    assert shown.labels == ["J-1", "J-2"]  # there is nothing to begin with

    await chat.passes(hours=32)
    again = ilze.sees("evening-again", count=2)
    assert "J-1, Malienas pagasts" in again.text
    assert "lampu" not in again.text
    await ilze.taps("Sākt (2)", message=again)
    assert LAMP in ilze.last.text


async def test_what_was_put_off_is_shown_before_proposals_that_were_not(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await inquires(anna, LAMP)
    await ilze.says("J-1")
    await ilze.presses("inquiries.later:1", ilze.last)
    await chat.passes(hours=32)
    await ilze.taps("Sākt (1)", message=ilze.sees("evening-again", count=1))

    assert LAMP in ilze.last.text


async def test_what_is_answered_meanwhile_does_not_come_back(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await inquires(anna, LAMP)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (1)")
    await ilze.taps("Vēlāk")
    await ilze.says("J-1")
    await ilze.says(ANSWER, reply_to=ilze.last)
    await anna.says(BUS, reply_to=anna.last)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (1)")
    await chat.passes(hours=32)

    ilze.sees_no("evening-again")
    assert await chat.rows("SELECT person_id FROM put_off") == []


@pytest.mark.parametrize(
    ("pressed", "said"), [("Aizvērt", ()), ("Nodot pašvaldībai", ()), ("Bloķēt", ("Lamājas.", "Nosūtīt"))]
)
async def test_what_is_settled_otherwise_leads_on_too(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, pressed: str, said: tuple[str, ...]
) -> None:
    berta = await chat.resident("Berta", HERE)
    await inquires(berta, LAMP)
    await inquires(anna, BUS)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    assert ilze.last.text.count("J-1") == 0  # its title says so
    await ilze.taps(pressed)
    for words in said:
        await ilze.says(words)

    await ilze.taps("Nākamā (1)")
    assert BUS in ilze.last.text


async def test_the_evening_counts_proposals_and_threads_together(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await inquires(anna, LAMP)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt (2)")
    assert "Vēl gaida: 2." in ilze.last.text
    await ilze.taps("Publicēt")
    await ilze.taps("Nākamais (1)")

    assert LAMP in ilze.last.text


async def test_the_chair_finds_the_threads_that_came_to_them(chat: Chat, anna: Actor, ilze: Actor, dace: Actor) -> None:
    await inquires(anna, LAMP)
    await chat.passes(days=8)
    await dace.says("izvēlne")
    await dace.taps("Sarunas")

    assert LAMP[:10] in dace.last.text


# ---------------------------------------------------------------- whoever serves, whatever they do


async def listed(chat: Chat, officials: list[Actor]) -> dict[int, set[str]]:
    """Which threads wait, and in whose lists."""
    people = {actor.name: await chat.person(actor) for actor in officials}
    world = World(chat.phrases, chat.municipality, chat.machine.channels, chat.municipality.quiet_hours)

    async def look(store: Store) -> dict[int, set[str]]:
        lists: dict[int, set[str]] = {id: set() for id in range(1, 99) if await _waits(store, id)}
        for name, person in people.items():
            roles = with_residency(person, await store.roles.of(person.id))
            turn = Turn(world, store, chat.clock.now(), Address(CHANNEL, name), "lv", person=person, roles=roles)
            for one in await owed.of(turn):
                await finding.as_office(turn, one.id)  # they can open it
                lists[one.id].add(name)
        return lists

    return await chat.machine.write(look)


async def _waits(store: Store, id: int) -> bool:
    inquiry: Inquiry | None = await store.inquiries.get(id)
    return inquiry is not None and inquiry.waits_at is not None and inquiry.is_open and inquiry.hidden_at is None


@pytest.mark.parametrize("cast", CASTS, ids=lambda cast: "-".join(cast) or "nobody")
async def test_no_thread_that_waits_stands_in_nobodys_list(chat: Chat, cast: tuple[RoleName, ...]) -> None:
    officials = [await chat.official("Pēteris", RoleName.STAFF)]
    for role in cast:
        parish = "" if role is RoleName.CHAIR else HERE
        village = "Brenci" if role is RoleName.ALTERNATE else ""
        officials.append(await chat.official(role, role, parish, village=village))
    names = ("Anna", "Berta", "Cilda", "Dzidra")
    threads = [int((await inquires(await chat.resident(name, HERE)))[2:]) for name in names]
    lists = await listed(chat, officials)
    first = next(one for one in officials if one.name in lists[threads[0]])

    await first.presses(f"inquiries.mute:{threads[0]}", first.last)
    await first.presses(f"inquiries.pass:{threads[1]}", first.last)
    await first.presses(f"inquiries.block:{threads[2]}", first.last)
    await first.says("Lamājas.")
    await first.taps("Nosūtīt")
    for days in (0, 8, 8):
        await chat.passes(days=days)
        assert [id for id, names in (await listed(chat, officials)).items() if not names] == []

    for held in await chat.machine.read(lambda store: store.roles.held()):
        if held.role is not RoleName.STAFF:
            await goes_away(chat, held.id)
            lists = await listed(chat, officials)
            assert set(lists) == set(threads)
            assert [id for id, names in lists.items() if not names] == []


async def goes_away(chat: Chat, role_id: int) -> None:
    until = chat.clock.now() + timedelta(days=9)
    await chat.machine.write(lambda store: store.roles.away(role_id, until))
