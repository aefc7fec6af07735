"""Support that counts: the council's agenda by itself, and a collective submission explained."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.statuses import Status
from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, submits

MUNICIPALITY = Path(__file__).parent.parent / "municipality.toml"


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    """Three supporters put it on the agenda, in Liepna two; five signatures are a collective submission."""
    text = MUNICIPALITY.read_text("utf-8")
    for old, new in (
        ("agenda = 20 ", "agenda = 3 "),
        ("collective = 100 ", "collective = 5 "),
        ("agenda_in = {}", "agenda_in = { liepnas = 2 }"),
    ):
        assert old in text
        text = text.replace(old, new)
    few = tmp_path / "few.toml"
    few.write_text(text, "utf-8")
    chat = await Chat(tmp_path, few).open()
    yield chat
    await chat.close()


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    return group


async def support(chat: Chat, room: Room, *names: str) -> list[Actor]:
    people = [await chat.resident(name, "malienas") for name in names]
    for person in people:
        await person.taps("Atbalstu 1", in_=room)
    return people


async def status(chat: Chat) -> Status:
    (row,) = await chat.rows("SELECT status FROM proposals WHERE id = 1")
    return Status(row["status"])


async def test_enough_supporters_put_it_on_the_agenda_and_everybody_hears(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, published: Room
) -> None:
    first, *_ = await support(chat, published, "Biruta", "Valdis")
    assert await status(chat) is Status.IN_REVIEW
    await support(chat, published, "Ligita")
    await chat.passes(minutes=1)

    assert await status(chat) is Status.ON_AGENDA
    told = anna.sees("proposals-answered-own", number="AL-2026-0001").text
    assert "Pamatojums: Atbalstītāju skaits sasniedza 3." in told
    assert "Nākamais solis: Par to runās padomes sēdē." in told
    assert "Termiņš: otrdiena, 2027. gada 23.\u00a0februāris" in told
    assert "Atbild: Alūksnes novada iedzīvotāju padome" in told
    first.sees("proposals-answered", number="AL-2026-0001")
    for official in (ilze, dace):
        official.sees("thresholds-on-agenda", number="AL-2026-0001", count=3)
    assert "Padomes darba kārtībā" in published.last.text


async def test_it_happens_once_and_nobody_is_overruled(chat: Chat, ilze: Actor, published: Room) -> None:
    people = await support(chat, published, "Biruta", "Valdis", "Ligita")
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kurā krastā?")
    await people[0].says("AL-2026-0001")
    await people[0].taps("Atsaukt atbalstu")
    await people[0].taps("Atbalstu 1", in_=published)
    await chat.passes(minutes=1)

    assert await status(chat) is Status.NEEDS_CLARIFICATION


async def test_support_taken_back_changes_nothing_any_more(chat: Chat, published: Room) -> None:
    people = await support(chat, published, "Biruta", "Valdis", "Ligita")
    for person in people:
        await person.says("AL-2026-0001")
        await person.taps("Atsaukt atbalstu")

    assert await status(chat) is Status.ON_AGENDA


async def test_what_the_municipality_has_stays_there(chat: Chat, ilze: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await support(chat, published, "Biruta", "Valdis", "Ligita")

    assert await status(chat) is Status.WAITS_MUNICIPALITY


async def test_what_comes_back_from_the_municipality_may_still_go_on_the_agenda(
    chat: Chat, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await support(chat, published, "Biruta", "Valdis", "Ligita")
    await decides(peteris, "Atbildēt", "Vajadzīgs precizējums", "Kurā krastā?", "Izlaist")
    await support(chat, published, "Olga")

    assert await status(chat) is Status.ON_AGENDA


async def test_who_has_not_joined_counts_once_they_have(chat: Chat, zane: Actor, ilze: Actor, published: Room) -> None:
    await support(chat, published, "Biruta", "Valdis")
    await zane.taps("Atbalstu 1", in_=published)
    await zane.taps("Atvērt 1", in_=published)
    assert await status(chat) is Status.IN_REVIEW

    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await zane.taps("Jā")
    await chat.passes(minutes=1)
    assert await status(chat) is Status.ON_AGENDA


async def test_a_parish_may_have_a_number_of_its_own(chat: Chat, ilze: Actor) -> None:
    biruta, valdis, olga = [await chat.resident(name, "liepnas") for name in ("Biruta", "Valdis", "Olga")]
    await submits(biruta)
    await chat.passes(days=3)
    await chat.machine.write(
        lambda store: store.db.run("UPDATE proposals SET published_at = submitted_at, status = 'in_review'")
    )
    for person in (valdis, olga):
        await person.says("AL-2026-0001")
        await person.taps("Atbalstu")

    assert await status(chat) is Status.ON_AGENDA


async def test_what_is_moved_to_a_parish_that_needs_fewer_goes_on_its_agenda(
    chat: Chat, ilze: Actor, published: Room
) -> None:
    await support(chat, published, "Biruta", "Valdis")
    assert await status(chat) is Status.IN_REVIEW
    await ilze.presses("proposals.move:1", ilze.last)
    await ilze.says("Liepnas pagasts")
    await ilze.taps("Izlaist")
    await ilze.taps("Nosūtīt")

    assert await status(chat) is Status.ON_AGENDA


async def test_near_the_collective_number_it_is_said_how_signatures_are_collected(
    chat: Chat, anna: Actor, published: Room
) -> None:
    await anna.says("AL-2026-0001")
    await anna.taps("Oficiāls iesniegums")
    assert "manabalss" not in anna.last.text
    await support(chat, published, "Biruta", "Valdis", "Ligita", "Olga")
    await anna.taps("Oficiāls iesniegums")
    assert anna.sees("official-collective", needed=5)


async def test_a_collective_submission_is_explained_to_its_author_once(
    chat: Chat, anna: Actor, published: Room
) -> None:
    people = await support(chat, published, "Biruta", "Valdis", "Ligita", "Olga")
    await people[0].says("AL-2026-0001")
    people[0].sees("thresholds-collective-line", needed=5, joined=4)
    (last,) = await support(chat, published, "Arvis")
    anna.sees("thresholds-collective", number="AL-2026-0001", count=5)

    await last.says("AL-2026-0001")
    await last.taps("Atsaukt atbalstu")
    anna.seen = len(anna.screen)
    await last.taps("Atbalstu", message=last.last)
    anna.sees_no("thresholds-collective")
