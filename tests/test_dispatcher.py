"""One turn, one savepoint: what happens when something goes wrong in it, before it or after it."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.dispatcher import NotStored
from bot.messages import Inbound
from bot.routing import Read
from storage.store import Store
from storage.timers import Timer
from tests.chat import CHANNEL, Actor, Chat, event
from tests.patience import PATIENCE
from tests.small import GROUP, SMALL


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, conversation=SMALL).open()
    yield chat
    await chat.close()


@pytest.fixture
def zane(chat: Chat) -> Actor:
    return chat.somebody("Zane")


async def presses(chat: Chat) -> str | None:
    return await chat.machine.read(lambda store: store.meta.get("presses"))


def said(actor: Actor, text: str = "", command: str = "") -> Inbound:
    return Inbound(event(), actor.address, actor.address, text=text, command=command)


async def test_everybody_is_answered(chat: Chat, zane: Actor) -> None:
    await zane.says("sveiki")
    assert zane.last.text == "atbalss: sveiki"


async def test_an_event_brought_twice_changes_nothing(chat: Chat, zane: Actor) -> None:
    hello = said(zane, "sveiki")
    await chat.happens(hello, hello)
    await chat.happens(hello)
    assert len(zane.screen) == 1


async def test_a_mistake_of_ours_stops_only_its_own_turn(chat: Chat, zane: Actor) -> None:
    await chat.happens(said(zane, "pirms"), said(zane, command="break"), said(zane, "pēc"))

    assert [shown.text for shown in zane.screen if "atbalss" in shown.text] == ["atbalss: pirms", "atbalss: pēc"]
    zane.sees("machinery-not-saved")
    assert await presses(chat) is None
    [dead] = await chat.machine.read(lambda store: store.inbox.dead())
    assert dead.error.startswith("KeyError in break_")
    assert "Anna" not in dead.error


async def test_a_failed_turn_can_be_taken_again_after_the_repair(chat: Chat, zane: Actor) -> None:
    await zane.says("/break")
    [dead] = await chat.machine.read(lambda store: store.inbox.dead())
    assert await chat.machine.write(lambda store: store.inbox.revive(dead.id))

    await chat.restarts()
    await chat.machine.settle()

    zane.sees("machinery-not-saved")
    assert len(zane.screen) == 2


async def test_a_refusal_takes_back_what_the_turn_did(chat: Chat, zane: Actor) -> None:
    await zane.says("/refuse")
    assert await presses(chat) is None
    zane.sees("machinery-not-allowed")
    zane.sees_no("machinery-tap-done")


async def test_a_turn_that_waits_for_anything_but_the_store_is_a_mistake(chat: Chat, zane: Actor) -> None:
    await zane.says("/wait")
    [dead] = await chat.machine.read(lambda store: store.inbox.dead())
    assert dead.error.startswith("StoreSuspended")


async def test_an_event_nobody_can_understand_is_put_aside(chat: Chat, zane: Actor) -> None:
    strange = chat.received(said(zane, "sveiki"))
    del chat.platform.events[strange.body]
    await chat.machine.receive(CHANNEL, [strange])
    await zane.says("sveiki")
    assert zane.last.text == "atbalss: sveiki"
    assert len(await chat.machine.read(lambda store: store.inbox.dead())) == 1


async def test_what_was_stored_before_a_crash_is_answered_after_it(chat: Chat, zane: Actor) -> None:
    hello = chat.received(said(zane, "sveiki"))
    await chat.machine.write(lambda store: store.inbox.put(CHANNEL, [hello], chat.clock.now()))
    assert zane.screen == []

    await chat.restarts()
    await chat.machine.settle()

    assert zane.last.text == "atbalss: sveiki"


async def test_the_text_is_gone_from_the_inbox_when_its_turn_is_taken(chat: Chat, zane: Actor) -> None:
    await zane.says("noslēpums")
    rows = await chat.rows("SELECT body, finished_at FROM inbox")
    assert [(row["body"], row["finished_at"] is not None) for row in rows] == [(None, True)]
    assert await chat.rows("SELECT id FROM outbox WHERE body IS NOT NULL") == []


async def pages(store: Store, limit: int | None) -> None:
    """Let the database file grow no more, or again."""
    count = await store.db.one("PRAGMA page_count")
    assert count is not None
    await store.db.run(f"PRAGMA max_page_count = {limit or count['page_count']}")


async def test_a_full_disk_loses_nothing_and_is_said_once(chat: Chat, zane: Actor) -> None:
    await zane.says("pirms")
    await chat.machine.write(lambda store: pages(store, None))
    long = chat.received(said(zane, "pēc"))
    heavy = replace(long, body=long.body.ljust(500_000))
    chat.platform.events[heavy.body] = chat.platform.events[long.body]
    for _ in range(2):
        with pytest.raises(NotStored):
            await chat.machine.receive(CHANNEL, [heavy])
    zane.sees("machinery-not-yet-saved")

    await chat.machine.write(lambda store: pages(store, 1_000_000))
    await chat.machine.receive(CHANNEL, [heavy])
    await chat.machine.settle()

    assert [shown.text for shown in zane.screen if "atbalss" in shown.text] == ["atbalss: pirms", "atbalss: pēc"]
    assert len(zane.screen) == 3


async def test_a_press_counts_in_the_order_it_came(chat: Chat, zane: Actor) -> None:
    await zane.says("sveiki")
    await zane.taps("Skaitīt")
    await zane.taps("Skaitīt")
    assert await presses(chat) == "2"


async def test_a_long_post_is_not_begun_twice(chat: Chat, zane: Actor) -> None:
    await zane.says("/long")
    await zane.says("/long")
    assert len(chat.platform.screens[GROUP]) == 2  # its two parts, once


async def test_who_is_refused_is_not_told_that_it_was_done(chat: Chat, zane: Actor) -> None:
    await zane.says("sveiki")
    await zane.presses("count.refuse:1", zane.last)
    assert zane.toast == ""
    zane.sees("machinery-not-allowed")


@pytest.mark.parametrize(
    "tap",
    [
        "count.press",
        "count.press:1:x",
        "count.press:²",
        "count.press:--5",
        f"count.press:{10**20}",
        "count.press:1:2:3",
    ],
)
async def test_a_button_we_never_made_is_an_old_button_and_no_mistake_of_ours(
    chat: Chat, zane: Actor, tap: str
) -> None:
    await zane.says("sveiki")
    await zane.presses(tap, zane.last)
    assert await chat.machine.read(lambda store: store.inbox.dead()) == []
    assert await presses(chat) is None


# ---------------------------------------------------------------- timers


async def test_a_reminder_comes_when_it_is_due(chat: Chat, zane: Actor) -> None:
    await zane.says("/remind")
    await chat.passes(minutes=59)
    assert zane.screen == []
    await chat.passes(minutes=1)
    assert zane.last.text == "atgādinājums"


async def test_a_reminder_too_late_to_be_useful_is_not_sent(chat: Chat, zane: Actor) -> None:
    await zane.says("/remind")
    chat.clock.move_to(chat.clock.now().replace(hour=15))
    await chat.machine.settle()
    assert zane.screen == []


async def given_up(chat: Chat) -> list[Timer]:
    """Of the kind that fails; the small bot knows none of those that the program sets at its start."""
    parked = await chat.machine.read(lambda store: store.timers.parked())
    return [timer for timer in parked if timer.kind == "count.fail"]


async def test_a_timer_that_fails_is_tried_five_times_and_then_kept_for_the_operator(chat: Chat, zane: Actor) -> None:
    await zane.says("/fail")
    await chat.passes(hours=2)
    assert [timer.attempts for timer in await given_up(chat)] == [5]


async def test_a_timer_that_was_given_up_is_tried_again_when_it_is_asked_for_anew(chat: Chat, zane: Actor) -> None:
    await zane.says("/fail")
    await chat.passes(hours=2)
    await chat.machine.write(lambda store: store.timers.set_once("count.fail", "1", chat.clock.now()))
    assert await given_up(chat) == []


async def test_the_clock_wakes_us_in_our_own_thread() -> None:
    clock, woken = Clock(), asyncio.get_running_loop().create_future()
    clock.start(lambda: woken.set_result(threading.current_thread()))
    clock.wake_at(datetime.now(UTC) + timedelta(milliseconds=10))
    assert await asyncio.wait_for(woken, PATIENCE) is threading.current_thread()
    clock.stop()


# ---------------------------------------------------------------- slow work


async def test_slow_work_is_done_and_told(chat: Chat, zane: Actor) -> None:
    await zane.says("/slow 1")
    assert zane.last.text == "gatavs: None"


@dataclass
class Gate:
    """Slow work goes on when it is open."""

    opened: asyncio.Event = field(default_factory=asyncio.Event)
    then: Callable[[], object] = lambda: None

    async def prepare(self, read: Read, about: str) -> str:
        await self.opened.wait()
        self.then()
        return "beidzot"


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
async def slow_chat(tmp_path: Path, gate: Gate) -> AsyncIterator[Chat]:
    entry = replace(SMALL.timers["count.slow"], prepare=gate.prepare)
    conversation = replace(SMALL, timers={**SMALL.timers, "count.slow": entry})
    chat = await Chat(tmp_path, conversation=conversation).open()
    yield chat
    await chat.close()


async def begins(chat: Chat, actor: Actor, command: str, argument: str = "") -> None:
    """As if they had said it, without waiting for the slow work that follows."""
    await chat.machine.receive(CHANNEL, [chat.received(replace(said(actor, command=command), argument=argument))])
    async with asyncio.timeout(PATIENCE):
        await chat.machine.dispatcher.idle.wait()


async def test_much_slow_work_keeps_no_timer_waiting(slow_chat: Chat, gate: Gate) -> None:
    zane, juris = slow_chat.somebody("Zane"), slow_chat.somebody("Juris")
    await begins(slow_chat, zane, "slow", "100")
    await begins(slow_chat, juris, "remind")
    slow_chat.clock.move_to(slow_chat.clock.now() + timedelta(hours=1))
    await begins(slow_chat, zane, "post", "talka")
    await slow_chat.machine.sender.is_idle()  # type: ignore[union-attr]
    assert juris.last.text == "atgādinājums"
    assert zane.screen == []

    gate.opened.set()
    await slow_chat.machine.settle()
    assert [shown.text for shown in zane.screen] == ["gatavs: beidzot"] * 100


async def test_what_slow_work_says_is_said_once_though_the_disk_failed_at_first(slow_chat: Chat, gate: Gate) -> None:
    zane, tries = slow_chat.somebody("Zane"), []

    async def fails_once(store: Store) -> None:
        tries.append(store)
        if len(tries) == 1:
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    failing: list[asyncio.Task[None]] = []  # in the same transaction
    gate.then = lambda: failing.append(asyncio.create_task(slow_chat.machine.write(fails_once)))
    await begins(slow_chat, zane, "slow", "1")
    gate.opened.set()
    await slow_chat.machine.settle()
    await asyncio.gather(*failing)
    assert len(tries) == 2
    assert [shown.text for shown in zane.screen] == ["gatavs: beidzot"]
