"""Supporting and following."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.proposals import publishes, submits


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    return group


async def test_who_never_opened_the_bot_supports_at_once(chat: Chat, zane: Actor, published: Room) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    assert "Tas nav paraksts" in zane.toast
    assert "Atsaukt atbalstu" in zane.toast
    assert not zane.screen

    await chat.passes(minutes=1)
    assert "Atbalstu 1: 1" in published.last.labels


async def test_a_second_press_counts_no_second_time(chat: Chat, zane: Actor, published: Room) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    await zane.taps("Atbalstu 1", in_=published)
    await chat.passes(minutes=1)

    assert "Atbalstu 1: 1" in published.last.labels
    assert len(published.screen) == 1


async def test_the_card_is_redrawn_once_for_many(chat: Chat, published: Room) -> None:
    for number in range(20):
        await chat.somebody(f"Kāds{number}").taps("Atbalstu 1", in_=published)
    assert published.last.labels[0] == "Atbalstu 1"

    await chat.passes(minutes=1)

    assert published.last.labels[0] == "Atbalstu 1: 20"
    edits = await chat.rows("SELECT id FROM outbox WHERE edits IS NOT NULL AND card = 'proposals.week'")
    assert len(edits) == 1


async def test_support_is_taken_back_one_to_one(chat: Chat, janis: Actor, published: Room) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await janis.says("AL-2026-0001")
    assert "Atbalsts: 1" in janis.last.text

    await janis.taps("Atsaukt atbalstu")
    janis.sees("proposals-unsupported", serial="1")
    await chat.passes(minutes=1)

    assert published.last.labels[0] == "Atbalstu 1"


async def test_who_joins_after_supporting_counts_once(chat: Chat, zane: Actor, published: Room) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    joined = await chat.resident("Zane", "malienas")
    person = await chat.person(joined)
    await chat.machine.write(lambda store: store.supports.adopt(zane.address, person.id))

    await zane.taps("Atbalstu 1", in_=published)
    await zane.says("AL-2026-0001")
    assert "Atbalsts: 1" in zane.last.text

    await zane.taps("Atsaukt atbalstu")
    await zane.says("AL-2026-0001")
    assert "Atbalsta vēl nav" in zane.last.text


async def test_nobody_supports_their_own(anna: Actor, published: Room) -> None:
    await anna.taps("Atbalstu 1", in_=published)
    assert "Jūsu priekšlikums" in anna.toast
    assert anna.alert


async def test_who_follows_from_the_group_is_led_to_where_we_can_write(zane: Actor, published: Room) -> None:
    await zane.taps("Sekot", in_=published)
    assert "n-AL-2026-0001" in zane.led_to


async def test_a_resident_follows_and_stops(chat: Chat, janis: Actor, published: Room) -> None:
    await janis.taps("Sekot", in_=published)
    assert "atnāks ziņa" in janis.toast
    await janis.says("AL-2026-0001")
    await janis.taps("Nesekot")

    assert not await chat.rows("SELECT who FROM follows")


async def test_nothing_shows_who_supports(anna: Actor, ilze: Actor, janis: Actor, published: Room) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await ilze.says("AL-2026-0001")
    await anna.says("AL-2026-0001")

    assert not any("Jānis" in shown.text for shown in [*ilze.screen, *anna.screen, *published.screen])


async def test_what_is_closed_is_no_longer_supported(janis: Actor, anna: Actor, published: Room) -> None:
    await anna.says("Mani priekšlikumi")
    await anna.taps("Atvērt 1")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")

    await janis.taps("Atbalstu 1", in_=published)

    assert "noslēgts" in janis.toast


async def test_who_is_forgotten_no_longer_counts_where_it_is_open(chat: Chat, janis: Actor, published: Room) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    person = await chat.person(janis)
    cards = await chat.machine.write(lambda store: store.supports.erase_person(person.id, [janis.address]))

    assert cards == {"proposals:malienas:2026-48:1"}
    assert not await chat.rows("SELECT who FROM supports")


async def test_who_is_forgotten_stays_a_number_where_it_is_closed(
    chat: Chat, janis: Actor, anna: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await chat.rows("UPDATE proposals SET status = 'done' RETURNING id")
    person = await chat.person(janis)
    await chat.machine.write(lambda store: store.supports.erase_person(person.id, [janis.address]))

    (row,) = await chat.rows("SELECT who, person_id, address FROM supports")
    assert row["who"].startswith("gone:")
    assert (row["person_id"], row["address"]) == (None, None)
