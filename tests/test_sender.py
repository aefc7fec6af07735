"""From the outbox to the channel: order, retries, and messages of which nobody knows whether they arrived."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.domain.media import Kind, Media
from bot.messages import (
    Address,
    Inbound,
    InDoubt,
    Lane,
    MediaGone,
    Outbound,
    Reason,
    Repeat,
    Sent,
    TryLater,
    Undeliverable,
)
from storage.store import Store
from tests.chat import CHANNEL, Actor, Chat, Platform, event
from tests.small import GROUP, SMALL


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, conversation=SMALL).open()
    yield chat
    await chat.close()


@pytest.fixture
def zane(chat: Chat) -> Actor:
    return chat.somebody("Zane")


async def outcomes(chat: Chat) -> list[str]:
    return [row["outcome"] for row in await chat.rows("SELECT outcome FROM outbox ORDER BY id")]


async def noted(chat: Chat) -> str | None:
    return await chat.machine.read(lambda store: store.meta.get("noted"))


def texts(chat: Chat, actor: Actor) -> list[str]:
    return [shown.text for shown in chat.platform.screens.get(actor.address, [])]


async def queue(chat: Chat, actor: Actor, message: Outbound, lane: Lane, **more: Any) -> None:
    now = chat.clock.now()
    how = {"repeat": Repeat.ONCE_MORE, "not_before": now, **more}
    await chat.machine.write(
        lambda store: store.outbox.add(actor.address, message, phrase="shown", lane=lane, now=now, **how)
    )


async def test_a_message_the_channel_did_not_take_keeps_its_place_in_line(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[zane.address] = [TryLater("no network", 60)]
    await zane.says("viens")
    await zane.says("divi")
    assert texts(chat, zane) == []
    await chat.passes(minutes=2)
    assert texts(chat, zane) == ["atbalss: viens", "atbalss: divi"]


@pytest.mark.parametrize("lane", [Lane.REPLY, Lane.NOTICE])
@pytest.mark.parametrize(
    ("troubles", "order"),
    [
        ([TryLater("no network", 60), TryLater("too fast", 60)], "viens divi trīs"),
        ([InDoubt("no answer")], "divi trīs viens"),
        ([TryLater("no network"), InDoubt("no answer"), TryLater("too fast", 60)], "viens divi trīs"),
        ([InDoubt("no answer"), InDoubt("no answer")], "trīs viens divi"),
    ],
)
async def test_only_what_is_in_doubt_is_overtaken(
    chat: Chat, zane: Actor, lane: Lane, troubles: list[Exception], order: str
) -> None:
    chat.platform.troubles[zane.address] = [*troubles]

    async def all_three(store: Store) -> None:
        now = chat.clock.now()
        for text in ("viens", "divi", "trīs"):
            how: dict[str, Any] = {"lane": lane, "repeat": Repeat.ONCE_MORE, "now": now, "not_before": now}
            await store.outbox.add(zane.address, Outbound(text), phrase="shown", **how)

    await chat.machine.write(all_three)
    await chat.passes(minutes=10)
    assert " ".join(texts(chat, zane)) == order


async def test_a_reply_nobody_knows_of_is_sent_once_more(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[zane.address] = [InDoubt("no answer")]
    await zane.says("viens")
    await chat.passes(minutes=1)
    assert texts(chat, zane) == ["atbalss: viens"]
    assert await outcomes(chat) == ["sent"]


async def test_a_reply_nobody_knows_of_is_repeated_three_times_and_no_oftener(chat: Chat, zane: Actor) -> None:
    lost: list[Exception] = [InDoubt("no answer") for _ in range(9)]
    chat.platform.troubles[zane.address] = lost
    await zane.says("viens")
    await chat.passes(days=1)
    assert len(lost) == 9 - 1 - 3
    assert await outcomes(chat) == ["assumed"]


async def test_a_reply_that_three_runs_left_behind_still_arrives(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[zane.address] = [TryLater("no network", 3600)]
    await zane.says("viens")
    for _ in range(3):
        await chat.machine.write(lambda store: store.outbox.claim(1, "an earlier run"))
        chat.platform.troubles[zane.address] = [TryLater("no network", 3600)]
        await chat.restarts()
    chat.platform.troubles.clear()
    await chat.restarts()
    await chat.machine.settle()
    assert texts(chat, zane) == ["atbalss: viens"]
    assert await outcomes(chat) == ["sent"]


async def test_what_a_crash_left_behind_goes_before_what_is_said_after_it(chat: Chat) -> None:
    people = [chat.somebody(f"Zane {number}") for number in range(300)]
    said = [Inbound(event(), one.address, one.address, text="tagad") for one in people]

    async def crash(store: Store) -> None:
        await store.inbox.put(CHANNEL, [chat.received(one) for one in said], chat.clock.now())
        for one in people:
            how: dict[str, Any] = {"now": chat.clock.now(), "not_before": chat.clock.now(), "claimed_by": "another run"}
            await store.outbox.add(
                one.address, Outbound("agrāk"), phrase="shown", lane=Lane.REPLY, repeat=Repeat.ONCE_MORE, **how
            )

    await chat.machine.write(crash)
    await chat.restarts()
    await chat.machine.settle()
    assert [texts(chat, one) for one in people] == [["agrāk", "atbalss: tagad"]] * len(people)


async def test_an_edit_is_tried_until_it_is_known_to_be_there(chat: Chat, zane: Actor) -> None:
    await queue(chat, zane, Outbound("Balsis: 1"), Lane.NOTICE, card="count.card", about="count:1")
    await chat.machine.settle()
    chat.platform.troubles[zane.address] = [InDoubt("no answer") for _ in range(9)]
    await queue(chat, zane, Outbound("Balsis: 2"), Lane.REPLY, repeat=Repeat.IDEMPOTENT, edits=1)
    await chat.passes(hours=1)
    assert texts(chat, zane) == ["Balsis: 2"]


async def test_a_group_post_nobody_knows_of_is_never_sent_again_by_itself(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[GROUP] = [InDoubt("no answer")]
    await zane.says("/post talka")
    await chat.passes(days=1)
    await chat.restarts()
    await chat.passes(days=1)
    assert chat.platform.screens.get(GROUP, []) == []
    assert await outcomes(chat) == ["in doubt"]
    assert await noted(chat) == "1"


async def test_what_an_earlier_run_had_under_way_is_in_doubt(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[GROUP] = [TryLater("no network", 3600)]
    await zane.says("/post talka")
    await chat.machine.write(lambda store: store.outbox.claim(1, "an earlier run"))
    await chat.restarts()
    await chat.machine.settle()
    assert await outcomes(chat) == ["in doubt"]


async def test_the_same_post_is_not_queued_twice(chat: Chat, zane: Actor) -> None:
    await zane.says("/post talka")
    await zane.says("/post talka")
    assert [shown.text for shown in chat.platform.screens[GROUP]] == ["grupai: talka"]


async def test_a_post_waits_for_the_end_of_quiet_hours_and_a_reply_does_not(chat: Chat, zane: Actor) -> None:
    await chat.passes(hours=12)  # 22.00
    await zane.says("/post talka")
    await zane.says("vai neguļ?")
    assert texts(chat, zane) == ["atbalss: vai neguļ?"]
    assert GROUP not in chat.platform.screens
    await chat.passes(hours=10)
    assert [shown.text for shown in chat.platform.screens[GROUP]] == ["grupai: talka"]


async def test_who_blocked_us_is_noticed_and_holds_up_nobody(chat: Chat, zane: Actor) -> None:
    juris = chat.somebody("Juris")
    chat.platform.unreachable.add(zane.address)
    await zane.says("viens")
    await juris.says("viens")
    assert await noted(chat) == str(zane.address)
    assert texts(chat, juris) == ["atbalss: viens"]


async def test_what_a_channel_refuses_for_good_is_recorded(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[zane.address] = [Undeliverable(Reason.REFUSED, "too strange")]
    await zane.says("viens")
    assert await outcomes(chat) == ["refused"]


async def test_more_announcements_than_fit_in_memory_all_go_out(chat: Chat) -> None:
    people = [chat.somebody(f"Zane {number}") for number in range(450)]
    for person in people:
        await queue(chat, person, Outbound("talka"), Lane.BULK)
    assert chat.machine.sender is not None
    chat.machine.sender.look()
    await chat.machine.settle()
    assert [texts(chat, person) for person in people] == [["talka"]] * 450


async def test_what_falls_due_is_found_while_others_never_stop_talking(chat: Chat, zane: Actor) -> None:
    juris = chat.somebody("Juris")
    await queue(chat, juris, Outbound("atgādinājums"), Lane.NOTICE)
    async with asyncio.timeout(60):
        while not texts(chat, juris):
            await zane.says("un vēl")


async def test_a_mistake_in_the_channel_loses_no_message(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[zane.address] = [KeyError("what Anna wrote")]
    await zane.says("viens")
    await chat.passes(minutes=1)
    assert texts(chat, zane) == ["atbalss: viens"]


async def test_quiet_hours_hold_also_what_was_in_line_before_they_began(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[GROUP] = [TryLater("no network", 3600)]
    await zane.says("/post talka")
    chat.clock.move_to(chat.clock.now().replace(hour=20))  # 22.00
    await zane.says("vai neguļ?")
    assert texts(chat, zane) == ["atbalss: vai neguļ?"]
    assert GROUP not in chat.platform.screens
    await chat.passes(hours=10)
    assert [shown.text for shown in chat.platform.screens[GROUP]] == ["grupai: talka"]


async def test_words_arrive_also_when_their_picture_is_gone(chat: Chat, zane: Actor) -> None:
    chat.platform.troubles[zane.address] = [MediaGone("media 7")]
    await queue(chat, zane, Outbound("Bedre pie skolas", media=Media(Kind.PHOTO, "", id=7)), Lane.NOTICE)
    await chat.machine.settle()
    assert [(shown.text, shown.message.media) for shown in zane.screen] == [("Bedre pie skolas", None)]


class SlowPlatform(Platform):
    """It answers when its gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.gate = asyncio.Event(), asyncio.Event()

    async def send(self, address: Address, message: Outbound) -> Sent:
        self.asked.set()
        await self.gate.wait()
        return await super().send(address, message)


async def test_what_is_on_its_way_when_we_stop_is_waited_for_and_noted(tmp_path: Path) -> None:
    platform = SlowPlatform()
    chat = await Chat(tmp_path, conversation=SMALL, platform=platform).open()
    zane = chat.somebody("Zane")
    saying = asyncio.create_task(zane.says("viens"))
    await platform.asked.wait()
    saying.cancel()
    stopping = asyncio.create_task(chat.restarts())
    for _ in range(10):
        await asyncio.sleep(0)
    platform.gate.set()
    await stopping
    await chat.machine.settle()
    assert texts(chat, zane) == ["atbalss: viens"]
    assert await outcomes(chat) == ["sent"]
    await chat.close()
