"""Appeals, reports and what is to be read before it is sent stand in [Gaida mani] until somebody has acted."""

import pytest

from bot.domain.roles import RoleName, with_residency
from bot.messages import Address
from bot.turns import Turn, World
from handlers.proposals import others
from storage.store import Store
from tests.announcements import rewrites, writes
from tests.chat import CHANNEL, Actor, Chat, Room
from tests.inquiries import QUESTION, inquires
from tests.test_proposals_lists import CASTS, HERE

UNFAIR, RUDE = "Es tikai jautāju.", "Neatbild pieklājīgi."


async def appeals(asker: Actor, reader: Actor) -> None:
    """They were blocked, and say that it is not fair."""
    number = (await inquires(asker))[2:]
    await reader.presses(f"inquiries.block:{number}", reader.last)
    await reader.says("Lamājas.")
    await reader.taps("Nosūtīt")
    await asker.taps("Pārsūdzēt")
    await asker.says(UNFAIR)
    await asker.taps("Nosūtīt")


async def reports(asker: Actor, text: str = RUDE) -> None:
    await inquires(asker)
    await tells_on(asker, text)


async def tells_on(asker: Actor, text: str) -> None:
    await asker.says("sarunas")
    await asker.taps(next(label for label in asker.last.labels if label.startswith("J-")))
    await asker.taps("Ziņot")
    await asker.says(text)
    await asker.taps("Nosūtīt")


async def test_an_appeal_is_found_with_what_both_said_and_decided(anna: Actor, ilze: Actor, dace: Actor) -> None:
    await appeals(anna, ilze)
    await dace.says("gaida mani")
    shown = dace.sees("duties-waiting-title", count=1)
    assert "J-1: pārsūdzēta bloķēšana. Gaida kopš" in shown.text
    assert UNFAIR not in shown.text

    await dace.taps("Sākt (2)", message=shown)  # what Anna writes comes to the chair, too
    assert UNFAIR in dace.last.text
    assert "Lamājas." in dace.last.text
    await dace.taps("Atstāt spēkā")
    anna.sees("inquiries-upheld-told")
    await dace.taps("Gaida mani")
    assert dace.last.title == "Sarunas, kas gaida Jūsu atbildi: 1"


async def test_a_report_is_found_and_answered_once(anna: Actor, ilze: Actor, dace: Actor) -> None:
    await reports(anna)
    notice = dace.sees("inquiries-reported")
    await dace.says("gaida mani")
    await dace.taps("J-1")
    assert RUDE in dace.last.text
    assert QUESTION not in dace.last.text
    await dace.taps("Atbildēt")
    await dace.says("Parunāšu ar pārstāvi.")
    await dace.taps("Nosūtīt")
    anna.sees("inquiries-report-answered")

    await dace.taps("Atbildēt", message=notice)
    dace.sees("inquiries-report-answered-already")
    await dace.says("gaida mani")
    dace.sees("proposals-waiting-none")


async def test_what_is_reported_again_is_added(anna: Actor, ilze: Actor, dace: Actor) -> None:
    await reports(anna)
    await tells_on(anna, "Un vēl nokavē.")
    await dace.says("gaida mani")
    dace.sees("duties-waiting-title", count=1)
    await dace.taps("J-1")

    assert RUDE in dace.last.text
    assert "Un vēl nokavē." in dace.last.text


async def test_who_reported_and_left_the_role_is_answered(chat: Chat, anna: Actor, ilze: Actor, dace: Actor) -> None:
    await inquires(anna)
    await tells_on(ilze, "Draud.")
    (role,) = await chat.rows("SELECT id FROM roles WHERE role = 'representative'")
    await ends(chat, role["id"])
    await dace.taps("Atbildēt")
    await dace.says("Rakstīšu policijai.")
    await dace.taps("Nosūtīt")

    ilze.sees("inquiries-report-answered")


async def test_an_announcement_to_all_is_found_read_and_let_go(
    chat: Chat, dace: Actor, peteris: Actor, ilze: Actor, group: Room
) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    await peteris.says("gaida mani")
    assert "Z-1: paziņojums visiem" in peteris.sees("duties-waiting-title", count=1).text
    await peteris.taps("Sākt (1)")
    assert "talka" in "".join(shown.text for shown in peteris.screen[-3:])
    await peteris.taps("Apstiprināt")

    await peteris.says("gaida mani")
    peteris.sees("proposals-waiting-none")
    for other in (dace, ilze):
        await other.says("gaida mani")
        other.sees_no("duties-waiting-title")


async def test_what_is_put_off_comes_back_in_the_evening(chat: Chat, dace: Actor, peteris: Actor) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    await peteris.says("gaida mani")
    await peteris.taps("Sākt (1)")
    await peteris.taps("Vēlāk")
    peteris.sees("evening-put-off", number="Z-1")
    await chat.passes(hours=32)

    assert "Z-1: paziņojums visiem" in peteris.sees("evening-again", count=1).text
    await peteris.taps("Sākt (1)")
    assert "Apstiprināt" in peteris.last.labels


async def test_another_text_was_put_off_by_nobody(chat: Chat, dace: Actor, peteris: Actor) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    await peteris.says("Z-1")
    await peteris.taps("Vēlāk")
    await dace.says("Z-1")
    await rewrites(dace, "Svētdien, 29. novembrī, plkst. 10.00 talka pie ezera.")
    await dace.taps("Sūtīt")
    await peteris.says("gaida mani")

    await peteris.taps("Sākt (1)")
    assert "Apstiprināt" in peteris.last.labels


async def test_the_duty_of_somebody_else_is_not_put_off(anna: Actor, ilze: Actor, dace: Actor) -> None:
    await appeals(anna, ilze)
    await ilze.presses("proposals.later_other:1:blocks", ilze.last)

    ilze.sees("duties-not-waiting")


async def test_who_reported_can_have_a_copy_of_it_and_be_forgotten(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await inquires(anna)
    await tells_on(ilze, "Draud.")
    person = await chat.person(ilze)
    copied = await chat.machine.read(lambda store: store.privacy.of_person(person.id))
    assert [row["reason"] for row in copied["inquiry_reports"]] == ["Draud."]
    await chat.machine.write(lambda store: store.inquiry_reports.erase_person(person.id))

    assert await chat.rows("SELECT id FROM inquiry_reports") == []


# ---------------------------------------------------------------- whoever serves, whatever they do


async def listed(chat: Chat, officials: list[Actor]) -> dict[str, set[str]]:
    """What waits, and in whose lists."""
    people = {actor.name: await chat.person(actor) for actor in officials}
    world = World(chat.phrases, chat.municipality, chat.machine.channels, chat.municipality.quiet_hours)

    async def look(store: Store) -> dict[str, set[str]]:
        waits = [one.about for one in await store.inquiries.appealed()]
        waits += [one.about for one in await store.inquiry_reports.all()]
        waits += [one.about for one in await store.announcements.waiting()]
        lists: dict[str, set[str]] = {about: set() for about in waits}
        for name, person in people.items():
            roles = with_residency(person, await store.roles.of(person.id))
            turn = Turn(world, store, chat.clock.now(), Address(CHANNEL, name), "lv", person=person, roles=roles)
            for one in await others.of(turn):
                await one.show(turn)
                lists.get(one.about, set()).add(name)
        return lists

    return await chat.machine.write(look)


@pytest.mark.parametrize("cast", CASTS, ids=lambda cast: "-".join(cast) or "nobody")
async def test_no_open_duty_stands_in_nobodys_list(chat: Chat, cast: tuple[RoleName, ...]) -> None:
    officials = []
    for role in cast:
        parish = "" if role is RoleName.CHAIR else HERE
        village = "Brenci" if role is RoleName.ALTERNATE else ""
        officials.append(await chat.official(role, role, parish, village=village))
    officials += [await chat.official(name, RoleName.STAFF) for name in ("Pēteris", "Rita")]
    anna, berta = [await chat.resident(name, HERE) for name in ("Anna", "Berta")]
    before = {one.name: len(one.screen) for one in officials}
    await inquires(berta)
    reader = next(one for one in officials if len(one.screen) > before[one.name])
    await appeals(anna, reader)
    await tells_on(berta, RUDE)
    await writes(officials[-2], where="Visam novadam")
    await officials[-2].taps("Sūtīt")
    lists = await listed(chat, officials)
    assert {about.partition(":")[0] for about in lists} >= {"blocks", "announcements"}
    assert all(lists.values())

    for held in await chat.machine.read(lambda store: store.roles.held()):
        if held.person_id != (await chat.person(officials[-1])).id:
            await ends(chat, held.id)
            assert [about for about, names in (await listed(chat, officials)).items() if not names] == []


async def ends(chat: Chat, role_id: int) -> None:
    await chat.machine.write(lambda store: store.roles.end(role_id, chat.clock.now()))
