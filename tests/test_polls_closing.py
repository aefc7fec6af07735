"""A poll closes at the moment that was promised: what was said before it counts, however late it is read."""

from datetime import timedelta

import pytest

from bot.domain import results as rules
from bot.domain.polls import loaded
from bot.messages import Inbound, Tap
from storage.store import Store
from tests.chat import CHANNEL, EVENTS, Actor, Chat, Room, event
from tests.polls import makes, opens

UNTIL_CLOSE = {"days": 7, "hours": 10}  # from Monday, 10.00, to the next one, 20.00


@pytest.fixture(autouse=True)
def _few_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here each vote is looked for; that a few leave nothing but their number is tried where traces are."""
    monkeypatch.setattr(rules, "FEW", 1)


async def results(chat: Chat) -> dict[tuple[int, ...], int] | None:
    """None: it is not closed."""
    if not await chat.rows("SELECT id FROM polls WHERE closed_at IS NOT NULL"):
        return None
    rows = await chat.rows("SELECT choice, SUM(votes) AS votes FROM poll_results GROUP BY choice")
    return {loaded(row["choice"]): row["votes"] for row in rows}


async def moves(chat: Chat, **time: float) -> None:
    """The clock alone: nothing is done on the way."""
    chat.clock.move_to(chat.clock.now() + timedelta(**time))


async def votes_unheard(chat: Chat, actor: Actor, group: Room, position: int) -> None:
    """A tap that is stored, and then the program is killed before its turn."""
    tap = Tap(f"polls.vote:1:{position}", f"tap{next(EVENTS)}", group.last.id)
    one = chat.received(Inbound(event(), group.address, actor.address, tap=tap))

    async def put(store: Store) -> object:
        return await store.inbox.put(CHANNEL, [one], chat.clock.now(), chat.machine.world.hearing.lost_at(CHANNEL))

    await chat.machine.write(put)


async def test_it_closes_by_itself_and_the_ballots_are_gone(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.taps("2. Pie skolas", in_=group)

    await chat.passes(**UNTIL_CLOSE)

    assert await results(chat) == {(2,): 1}
    assert not await chat.rows("SELECT * FROM ballots")


async def test_what_was_stored_before_the_close_counts_after_a_restart(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await votes_unheard(chat, anna, group, 1)
    await moves(chat, **UNTIL_CLOSE)
    await chat.passes(seconds=1)
    assert await results(chat) is None

    await chat.restarts()
    await chat.passes(seconds=10)

    assert await results(chat) == {(1,): 1}


async def test_what_is_stored_at_the_close_or_after_it_does_not_count(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    """Though somebody else's letter still keeps it open."""
    await opens(ilze)
    await votes_unheard(chat, anna, group, 1)
    biruta = await chat.resident("Biruta", "malienas")
    await moves(chat, **UNTIL_CLOSE)

    await biruta.taps("2. Pie skolas", in_=group)
    assert "ir slēgta" in biruta.toast
    await chat.restarts()
    await chat.passes(seconds=10)

    assert await results(chat) == {(1,): 1}


async def test_nobody_takes_a_vote_back_after_the_close(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    await votes_unheard(chat, await chat.resident("Biruta", "malienas"), group, 2)
    await moves(chat, **UNTIL_CLOSE)

    await anna.presses("polls.take_back:1", group.last, in_=group)
    await chat.restarts()
    await chat.passes(seconds=10)

    assert await results(chat) == {(1,): 1, (2,): 1}


async def test_after_an_outage_over_the_close_it_waits_for_what_was_said_meanwhile(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await moves(chat, days=7)
    chat.machine.world.hearing.fails(CHANNEL)
    await moves(chat, hours=10, minutes=5)
    await chat.passes(seconds=1)
    assert await results(chat) is None

    await anna.taps("1. Pie ezera", in_=group)  # the first batch
    chat.machine.world.hearing.goes_on(CHANNEL)
    await chat.passes(seconds=10)

    assert anna.toast.startswith("Ieskaitīts")
    assert await results(chat) == {(1,): 1}


async def test_after_an_outage_that_began_later_nothing_more_counts(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await votes_unheard(chat, await chat.resident("Biruta", "malienas"), group, 2)
    await moves(chat, days=7, hours=10, seconds=1)
    chat.machine.world.hearing.fails(CHANNEL)
    await moves(chat, seconds=30)

    await anna.taps("1. Pie ezera", in_=group)

    assert "ir slēgta" in anna.toast


async def test_a_vote_from_an_outage_counts_though_the_program_was_killed_before_its_turn(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await moves(chat, days=7)
    chat.machine.world.hearing.fails(CHANNEL)
    await moves(chat, hours=11)
    await votes_unheard(chat, anna, group, 3)

    await chat.restarts()
    await chat.passes(seconds=10)

    assert await results(chat) == {(3,): 1}


async def test_after_a_day_of_silence_it_closes_with_what_there_is(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    chat.machine.world.hearing.fails(CHANNEL)

    await moves(chat, days=8, hours=9, minutes=59, seconds=50)
    await chat.passes(seconds=5)
    assert await results(chat) is None
    await chat.passes(seconds=20)

    assert await results(chat) == {(1,): 1}


async def test_a_clock_that_is_put_back_before_the_close_closes_at_the_moment_promised(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    """What would have come due in a moment by the wrong clock is looked at at once, and waits again."""
    await opens(ilze)
    await moves(chat, days=7, hours=9, minutes=59)
    await chat.passes(seconds=1)
    chat.clock._ahead -= timedelta(hours=1)
    await chat.passes(seconds=1)
    assert await results(chat) is None

    await anna.taps("1. Pie ezera", in_=group)
    await chat.passes(hours=1, minutes=2)

    assert await results(chat) == {(1,): 1}


async def test_a_clock_that_jumps_over_the_close_takes_no_vote_away(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await votes_unheard(chat, anna, group, 2)
    await moves(chat, days=30)
    await chat.restarts()
    await chat.passes(seconds=10)

    assert await results(chat) == {(2,): 1}


async def test_a_clock_that_is_put_back_opens_at_the_moment_set(chat: Chat, ilze: Actor, group: Room) -> None:
    await makes(ilze)
    await ilze.taps("Publicēt vēlāk")
    await ilze.says("24.11.2026 12.00")
    await moves(chat, days=1, hours=1, minutes=59)
    await chat.passes(seconds=1)
    chat.clock._ahead -= timedelta(hours=1)
    await chat.passes(seconds=1)
    assert await chat.rows("SELECT id FROM polls WHERE opened_at IS NULL")

    await chat.passes(hours=1, minutes=2)

    assert await chat.rows("SELECT id FROM polls WHERE opened_at IS NOT NULL")
