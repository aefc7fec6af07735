"""Supporting and following."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.proposals import ON_AGENDA, decides, publishes, submits


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    return group


async def test_who_never_opened_the_bot_supports_at_once(chat: Chat, zane: Actor, published: Room) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    assert "Tas nav paraksts" in zane.toast
    assert not zane.screen

    await chat.passes(minutes=1)
    assert "Atbalstu 1 (1)" in published.last.labels


async def test_who_never_opened_the_bot_hears_once_that_it_has_to_be_opened(
    chat: Chat, zane: Actor, anna: Actor, ilze: Actor, published: Room
) -> None:
    await submits(anna, "Pie veikala nedeg lampa", "Apgaismojums")
    await publishes(ilze)
    await chat.passes(minutes=1)
    await zane.taps("Atbalstu 1", in_=published)
    assert zane.alert
    assert "vienreiz atveriet mani: „Atvērt 1”" in zane.toast
    assert len(zane.toast) <= 200

    await zane.taps("Atbalstu 1", in_=published)
    assert "vienreiz atveriet" not in zane.toast
    await zane.taps("Atbalstu 2", in_=published)
    assert "vienreiz atveriet" not in zane.toast


@pytest.mark.parametrize("language", ["lv", "en", "ru"])
def test_what_is_said_over_the_button_has_room_there(chat: Chat, language: str) -> None:
    assert len(chat.phrases.text(language, "proposals-supported-first", serial="9999")) <= 200


async def test_who_opens_it_then_hears_what_they_support_and_later_how_it_ended(
    chat: Chat, zane: Actor, ilze: Actor, published: Room
) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    await zane.taps("Atvērt 1", in_=published)
    greeting = zane.sees("people-greeting")
    assert "AL-2026-0001 „Vajag soliņu pie ezera”: Tiek izskatīts" in greeting.text
    await zane.taps("Atvērt 1", in_=published)
    assert "Vajag soliņu pie ezera" not in zane.last.text

    await decides(ilze, "Lemt", *ON_AGENDA)
    await chat.passes(minutes=1)
    zane.sees("proposals-answered", number="AL-2026-0001")


async def test_who_opens_it_after_the_end_hears_how_it_stands(zane: Actor, ilze: Actor, published: Room) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    await decides(ilze, "Lemt", *ON_AGENDA)
    await zane.starts()

    assert "AL-2026-0001 „Vajag soliņu pie ezera”: Padomes darba kārtībā" in zane.sees("people-greeting").text


async def test_the_card_tells_why_and_what_follows_until_when(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await submits(anna, "Pie veikala nedeg lampa", "Apgaismojums")
    await publishes(ilze)
    await decides(ilze, "Lemt", *ON_AGENDA)
    await chat.passes(minutes=1)

    card = published.last.text
    assert "Statuss: Padomes darba kārtībā\nPamatojums: Jālemj visai padomei." in card
    assert "Nākamais solis (termiņš: 15.12.2026): Par to runās padomes sēdē." in card
    assert card.count("Pamatojums") == 1


async def test_a_card_of_eight_long_answers_is_still_one_message(chat: Chat, ilze: Actor, group: Room) -> None:
    for number in range(8):
        neighbour = await chat.resident(f"Kaimiņš {number}", "malienas")
        await submits(neighbour, f"{number}. priekšlikums par soliņu pie ezera. " * 30)
        await publishes(ilze)
    long = "Jālemj visai padomei, jo vieta ir viena un soliņu ir daudz. " * 10
    for number in range(1, 9):
        await decides(ilze, "Lemt", ON_AGENDA[0], long, long, "15.12.2026.", opens=f"AL-2026-000{number}")
    await chat.passes(minutes=1)

    assert group.last.text.count("Pamatojums: Jālemj") == 8
    assert group.last.text.count("Nākamais solis") == 8
    assert len(f"{group.last.title}{group.last.text}") < 3900


async def test_a_second_press_counts_no_second_time(chat: Chat, zane: Actor, published: Room) -> None:
    await zane.taps("Atbalstu 1", in_=published)
    await zane.taps("Atbalstu 1", in_=published)
    await chat.passes(minutes=1)

    assert "Atbalstu 1 (1)" in published.last.labels
    assert len(published.screen) == 1


async def test_the_card_is_redrawn_once_for_many(chat: Chat, published: Room) -> None:
    for number in range(20):
        await chat.somebody(f"Kāds{number}").taps("Atbalstu 1", in_=published)
    assert published.last.labels[0] == "Atbalstu 1"

    await chat.passes(minutes=1)

    assert published.last.labels[0] == "Atbalstu 1 (20)"
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

    assert "noslēgta" in janis.toast


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
