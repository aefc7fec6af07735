"""After an outage: a group is given day by day what it missed, and nothing later than it is of use."""

from datetime import timedelta

from bot.messages import Address, Lane, Outbound, Repeat
from storage.rows import Row, moment
from tests.chat import Actor, Chat, Room
from tests.polls import opens

POSTS = "SELECT id, address, about, not_before FROM outbox WHERE lane = 2 AND edits IS NULL ORDER BY id"


async def three(chat: Chat, maker: Actor) -> list[Row]:
    """Posts without a day of their own, of which the group is given one a day."""
    for question in ("Kur likt soliņu?", "Kur stādīt liepu?", "Kur likt tiltiņu?"):
        await opens(maker, question=question, closes="Pēc 2 nedēļām")
    await chat.passes(minutes=1)
    await chat.machine.write(lambda store: store.db.run("UPDATE outbox SET expires_at = NULL WHERE lane = 2"))
    return await chat.rows(POSTS)


async def test_after_two_days_off_a_group_is_given_its_posts_day_by_day(chat: Chat, ilze: Actor, group: Room) -> None:
    await three(chat, ilze)
    assert len(group.screen) == 1

    await chat.is_off_for(days=2)

    await chat.passes(minutes=5)
    assert "Kur stādīt liepu?" in group.last.text
    assert len(group.screen) == 2
    await chat.passes(days=1)
    assert "Kur likt tiltiņu?" in group.last.text
    assert len(group.screen) == 3


async def test_after_a_restart_on_the_same_day_what_waits_keeps_its_day(chat: Chat, ilze: Actor, group: Room) -> None:
    before = await three(chat, ilze)

    await chat.is_off_for(hours=8)

    assert await chat.rows(POSTS) == before


async def test_what_has_a_day_of_its_own_goes_first(chat: Chat, ilze: Actor, group: Room) -> None:
    await three(chat, ilze)
    over_at = chat.clock.now() + timedelta(days=2, hours=12)
    await chat.machine.write(lambda store: store.posts.live_until("polls.card", "polls:3", over_at))

    await chat.is_off_for(days=2)

    await chat.passes(minutes=5)
    assert "Kur likt tiltiņu?" in group.last.text
    assert len(group.screen) == 2
    await chat.passes(days=1)
    assert "Kur stādīt liepu?" in group.last.text


async def test_a_picture_stays_with_its_card(chat: Chat, ilze: Actor, group: Room) -> None:
    last = (await three(chat, ilze))[-1]
    await chat.machine.write(
        lambda store: store.outbox.add(
            Address.parse(last["address"]),
            Outbound("Attēls aptaujai A-3"),
            phrase="polls-picture",
            lane=Lane.POST,
            repeat=Repeat.ASK,
            about=last["about"],
            now=chat.clock.now(),
            not_before=moment(last["not_before"]),
        )
    )

    await chat.is_off_for(days=2)

    await chat.passes(minutes=5)
    assert len(group.screen) == 2
    await chat.passes(days=1)
    assert len(group.screen) == 4
