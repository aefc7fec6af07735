"""What waits in the store to be sent: for whom it waits, for how long, and what becomes of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.messages import Address, InDoubt, Lane, Outbound, Repeat, TryLater
from bot.turns import Turn
from storage.outbox import from_json
from storage.store import Store
from tests.chat import Actor, Chat, Platform
from tests.small import GROUP, SMALL

ELSEWHERE = Address("webchat", "zane")


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, conversation=SMALL).open()
    yield chat
    await chat.close()


@pytest.fixture
def zane(chat: Chat) -> Actor:
    return chat.somebody("Zane")


async def add(store: Store, now: datetime, address: Address, text: str, lane: Lane, **more: Any) -> None:
    how = {"repeat": Repeat.ONCE_MORE, "not_before": now, **more}
    await store.outbox.add(address, Outbound(text), phrase="shown", lane=lane, now=now, **how)


async def queue(chat: Chat, address: Address, *texts: str, lane: Lane = Lane.NOTICE, **more: Any) -> None:
    async def all_at_once(store: Store) -> None:
        for text in texts:
            await add(store, chat.clock.now(), address, text, lane, **more)

    await chat.machine.write(all_at_once)


async def settle(chat: Chat) -> None:
    await chat.machine.settle()


async def outcomes(chat: Chat) -> list[str | None]:
    return [row["outcome"] for row in await chat.rows("SELECT outcome FROM outbox ORDER BY id")]


def texts(chat: Chat, address: Address) -> list[str]:
    return [shown.text for shown in chat.platform.screens.get(address, [])]


# ---------------------------------------------------------------- what an older version wrote


def test_a_message_stored_before_an_upgrade_can_be_read_after_it() -> None:
    assert from_json('{"text": "Labdien"}') == Outbound("Labdien")
    rows = '"rows": [[{"label": "Jā", "tap": "polls.vote:1:2", "colour": "red"}]]'
    media = '"media": {"kind": "photo", "ref": "", "id": 7, "width": 640}'
    old = from_json(f'{{"text": "Labdien", "sticker": "wave", {rows}, {media}}}')
    assert old.rows[0][0].tap == "polls.vote:1:2"
    assert old.media is not None
    assert old.media.id == 7


# ---------------------------------------------------------------- edits


async def test_an_edit_of_a_message_we_know_no_more_is_no_new_message(chat: Chat, zane: Actor) -> None:
    await queue(chat, zane.address, "Balsis: 1", card="count.card", about="count:1")
    await settle(chat)
    tomorrow = chat.clock.now() + timedelta(days=1)
    await queue(
        chat, zane.address, "Balsis: 2", lane=Lane.REPLY, repeat=Repeat.IDEMPOTENT, edits=1, not_before=tomorrow
    )
    await chat.machine.write(lambda store: store.posted.drop(1))
    await chat.passes(days=2)
    assert texts(chat, zane.address) == ["Balsis: 1"]
    assert await outcomes(chat) == ["sent", "gone"]


class Hesitating(Platform):
    """While it is at an edit something else happens, and it never answers."""

    meanwhile: Any = None

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        if self.meanwhile is not None:
            happens, self.meanwhile = self.meanwhile, None
            await happens()
            raise InDoubt("no answer")
        await super().edit(address, message_id, message)


async def test_an_old_picture_in_doubt_does_not_come_back_over_a_newer_one(tmp_path: Path) -> None:
    platform = Hesitating()
    chat = await Chat(tmp_path, conversation=SMALL, platform=platform).open()
    await queue(chat, GROUP, "Balsis: 1", card="count.card", about="count:1")
    await settle(chat)

    async def is_redrawn() -> None:
        await chat.machine.write(lambda store: store.outbox.supersede_edits(1, chat.clock.now()))
        await queue(chat, GROUP, "Balsis: 3", lane=Lane.REPLY, repeat=Repeat.IDEMPOTENT, edits=1)

    platform.meanwhile = is_redrawn
    await queue(chat, GROUP, "Balsis: 2", lane=Lane.REPLY, repeat=Repeat.IDEMPOTENT, edits=1)
    await chat.passes(hours=1)
    assert texts(chat, GROUP) == ["Balsis: 3"]
    assert await outcomes(chat) == ["sent", "expired", "sent"]
    await chat.close()


# ---------------------------------------------------------------- who is out of reach


async def test_what_waits_for_a_strangers_return_is_given_up_after_a_month(chat: Chat, zane: Actor) -> None:
    chat.platform.unreachable.add(zane.address)
    await queue(chat, zane.address, "Jūsu priekšlikums: pieņemts")
    await chat.passes(days=29)
    assert await outcomes(chat) == [None]
    await chat.passes(days=2)
    chat.platform.unreachable.clear()
    await chat.machine.write(lambda store: store.outbox.release(zane.address, chat.clock.now()))
    await settle(chat)
    assert await outcomes(chat) == ["expired"]
    assert texts(chat, zane.address) == []


async def test_what_waits_for_a_persons_return_waits_for_years(chat: Chat) -> None:
    anna = await chat.resident("Anna", "malienas")
    chat.platform.unreachable.add(anna.address)
    await queue(chat, anna.address, "Jūsu priekšlikums: pieņemts", "Jūsu priekšlikums: izpildīts")
    await chat.passes(days=700)
    chat.platform.unreachable.clear()
    await chat.machine.write(lambda store: store.outbox.release(anna.address, chat.clock.now()))
    await settle(chat)
    assert texts(chat, anna.address) == ["Jūsu priekšlikums: pieņemts", "Jūsu priekšlikums: izpildīts"]


async def test_who_is_out_of_reach_is_tried_once(chat: Chat, zane: Actor) -> None:
    chat.platform.unreachable.add(zane.address)
    await queue(chat, zane.address, "viens", "divi", "trīs")
    await settle(chat)
    tried = await chat.rows("SELECT SUM(attempts) AS times FROM outbox")
    assert tried[0]["times"] == 1


async def test_posts_for_other_days_stay_for_their_days_when_a_group_is_found_again(chat: Chat) -> None:
    now = chat.clock.now()

    async def lost(store: Store) -> None:
        for text, days in (("šodien", 0), ("parīt", 2), ("aizparīt", 3)):
            await add(store, now, GROUP, text, Lane.POST, not_before=now + timedelta(days=days))
        for _ in range(2):  # the channel may say so more than once
            await store.outbox.hold(GROUP, None)

    await chat.machine.write(lost)
    await chat.passes(days=1)
    assert texts(chat, GROUP) == []

    await chat.machine.write(lambda store: store.outbox.release(GROUP, chat.clock.now()))
    await settle(chat)
    assert texts(chat, GROUP) == ["šodien"]
    await chat.passes(days=1)
    assert texts(chat, GROUP) == ["šodien", "parīt"]
    await chat.passes(days=1)
    assert texts(chat, GROUP) == ["šodien", "parīt", "aizparīt"]


# ---------------------------------------------------------------- a channel that is not running


async def test_what_is_for_a_channel_that_is_not_running_waits_and_troubles_nobody(
    chat: Chat, zane: Actor, caplog: pytest.LogCaptureFixture
) -> None:
    await queue(chat, ELSEWHERE, "viens", lane=Lane.REPLY)
    await queue(chat, ELSEWHERE, "divi", lane=Lane.REPLY, claimed_by="an earlier run")
    await chat.restarts()
    await zane.says("Labdien")
    await chat.passes(minutes=20)

    assert texts(chat, zane.address) == ["atbalss: Labdien"]
    assert [record.message for record in caplog.records].count("Messages wait for a channel that is not running") == 1

    await chat.machine.write(lambda store: store.outbox.readdress(ELSEWHERE, zane.address))
    await settle(chat)
    assert texts(chat, zane.address)[1:] == ["viens", "divi"]


async def elsewhere(turn: Turn, argument: str) -> None:
    there = replace(turn, address=ELSEWHERE)
    there.send(ELSEWHERE, Outbound("mēness"), "shown")
    there.speak(Outbound(f"tur: {there.link('new')}"), "shown")


async def test_what_is_said_where_a_channel_is_not_running_is_kept(tmp_path: Path) -> None:
    conversation = replace(SMALL, commands={**SMALL.commands, "elsewhere": elsewhere})
    chat = await Chat(tmp_path, conversation=conversation).open()
    zane = chat.somebody("Zane")
    await zane.says("/elsewhere")
    assert await outcomes(chat) == [None, None]
    await chat.machine.write(lambda store: store.outbox.readdress(ELSEWHERE, zane.address))
    await settle(chat)
    assert sorted(texts(chat, zane.address)) == ["mēness", "tur: https://test.example/?start=new"]
    await chat.close()


# ---------------------------------------------------------------- many


async def test_who_has_a_thousand_messages_coming_holds_up_nobody(chat: Chat, zane: Actor) -> None:
    juris = chat.somebody("Juris")
    chat.platform.troubles[zane.address] = [TryLater("too fast", 3600)]
    await queue(chat, zane.address, *map(str, range(1000)))
    await queue(chat, juris.address, "sveiks")
    await settle(chat)
    assert texts(chat, juris.address) == ["sveiks"]
    assert texts(chat, zane.address) == []
