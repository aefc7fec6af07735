"""The card of a week, when the parish's group is unbound in the middle of it, or another is bound."""

from bot.messages import InDoubt
from tests.chat import Actor, Chat, Room
from tests.proposals import publishes, submits


async def publishes_one(author: Actor, ilze: Actor, text: str) -> None:
    await submits(author, text)
    await publishes(ilze)


async def unbinds(ilze: Actor) -> None:
    await ilze.says("grupas")
    await ilze.taps("Atsaistīt")
    await ilze.taps("Jā, atsaistīt")


async def binds(chat: Chat, ilze: Actor, title: str) -> Room:
    room = chat.room(title)
    await ilze.says("grupas")
    await ilze.taps("Piesaistīt grupu")
    code = next(word for word in ilze.last.text.split() if word.startswith("grp-"))
    await ilze.says(f"/start {code}", in_=room)
    return room


def cards(room: Room) -> list[str]:
    return [one.text for one in room.screen if "Sekot" in one.labels]


async def test_after_unbinding_in_mid_week_the_next_is_carried_by_hand(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await publishes_one(anna, ilze, "Vajag soliņu pie ezera")
    await chat.passes(minutes=1)
    await unbinds(ilze)

    await publishes_one(anna, ilze, "Vajag lampu pie skolas")
    await chat.passes(minutes=1)

    ilze.sees("shares-please-forward")
    assert len(cards(group)) == 1
    assert "lampu" not in cards(group)[0]


async def test_a_group_bound_in_mid_week_gets_that_weeks_card_once(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await publishes_one(anna, ilze, "Vajag soliņu pie ezera")
    await chat.passes(minutes=1)
    await unbinds(ilze)
    new = await binds(chat, ilze, "Jaunā grupa")
    await chat.passes(minutes=5)
    assert len(cards(new)) == 1

    await publishes_one(anna, ilze, "Vajag lampu pie skolas")
    await chat.passes(days=1)

    assert len(cards(new)) == 1
    assert "lampu" in cards(new)[0]
    assert "lampu" not in cards(group)[0]


async def test_a_group_bound_again_in_the_same_week_goes_on_with_its_card(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await publishes_one(anna, ilze, "Vajag soliņu pie ezera")
    await chat.passes(minutes=1)
    await unbinds(ilze)
    await publishes_one(anna, ilze, "Vajag lampu pie skolas")
    await binds(chat, ilze, group.title)
    await chat.passes(days=1)

    assert len(cards(group)) == 1
    assert "lampu" in cards(group)[0]


async def test_a_card_that_may_have_arrived_is_not_posted_again_by_the_next(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    chat.platform.troubles[group.address] = [InDoubt()]
    await publishes_one(anna, ilze, "Vajag soliņu pie ezera")
    await publishes_one(anna, ilze, "Vajag lampu pie skolas")
    await chat.passes(days=1)

    assert cards(group) == []
