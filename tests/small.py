"""A small conversation for the tests of the machinery: it echoes, counts, refuses, breaks and reminds."""

import asyncio
from datetime import timedelta

from bot.domain.phrases import Refusal
from bot.messages import Address, Choice, Lane, Membership, Outbound
from bot.routing import Conversation, Read, TimerEntry
from bot.turns import Turn

GROUP = Address("test", "-group")
BUTTONS = ((Choice("Skaitīt", tap="count.press:1"),),)


async def anything(turn: Turn) -> None:
    assert turn.inbound is not None
    turn.speak(Outbound(f"atbalss: {turn.inbound.text}", rows=BUTTONS), "echo")


async def press(turn: Turn, id: int) -> None:
    """Count the presses in the store; the answer shows how many there were."""
    count = int(await turn.store.meta.get("presses") or 0) + 1
    await turn.store.meta.set("presses", str(count))
    turn.acknowledge("machinery-tap-done")


async def refuse(turn: Turn, argument: str) -> None:
    await turn.store.meta.set("presses", "1000")
    turn.reply("machinery-tap-done")
    raise Refusal("machinery-not-allowed")


async def break_(turn: Turn, argument: str) -> None:
    await turn.store.meta.set("presses", "1000")
    raise KeyError("what Anna wrote")


async def wait(turn: Turn, argument: str) -> None:
    await asyncio.sleep(0)


async def post(turn: Turn, argument: str) -> None:
    turn.send(GROUP, Outbound(f"grupai: {argument}"), "post", lane=Lane.POST, dedupe=argument)


async def remind(turn: Turn, argument: str) -> None:
    await turn.set_timer("count.remind", str(turn.address), turn.now + timedelta(hours=1))


async def reminded(turn: Turn, about: str) -> None:
    turn.send(Address.parse(about), Outbound("atgādinājums"), "remind")


async def long(turn: Turn, argument: str) -> None:
    turn.send(GROUP, Outbound("vārds " * 1000), "post", lane=Lane.POST, dedupe="long")


async def acknowledge_and_refuse(turn: Turn, id: int) -> None:
    turn.acknowledge("machinery-tap-done")
    raise Refusal("machinery-not-allowed")


async def slow(turn: Turn, argument: str) -> None:
    """As many slow works as the argument says, all due now."""
    for number in range(int(argument)):
        await turn.set_timer("count.slow", f"{number} {turn.address}", turn.now)


async def prepare(read: Read, about: str) -> str:
    return str(await read(lambda store: store.meta.get("presses")))


async def prepared(turn: Turn, about: str, made: str) -> None:
    turn.send(Address.parse(about.split()[1]), Outbound(f"gatavs: {made}"), "slow", lane=Lane.REPLY)


async def fail(turn: Turn, argument: str) -> None:
    await turn.set_timer("count.fail", "1", turn.now)


async def failing(turn: Turn, about: str) -> None:
    raise KeyError(about)


async def noted(turn: Turn, about: str) -> None:
    await turn.store.meta.set("noted", about)


async def nothing(turn: Turn) -> None:
    return


async def membership(turn: Turn, event: Membership) -> None:
    return


async def migrated(turn: Turn, old: Address, new: Address) -> None:
    return


SMALL = Conversation(
    commands={
        "refuse": refuse,
        "break": break_,
        "wait": wait,
        "post": post,
        "long": long,
        "remind": remind,
        "slow": slow,
        "fail": fail,
    },
    labels={},
    words={},
    with_code={},
    taps={"count.press": press, "count.refuse": acknowledge_and_refuse},
    questions={},
    forms={},
    timers={
        "count.remind": TimerEntry(reminded, useful_for=timedelta(hours=2)),
        "count.fail": TimerEntry(failing),
        "count.slow": TimerEntry(prepared, prepare=prepare),
        "outbox.in-doubt": TimerEntry(noted),
        "people.unreachable": TimerEntry(noted),
        "chats.removed": TimerEntry(noted),
    },
    cards={},
    replies={},
    is_code=lambda turn, text: False,
    code="",
    is_number=lambda _, __: False,
    number="",
    anything=anything,
    in_group=nothing,
    home=lambda turn: turn.button("machinery-menu", tap="count.press:1"),
    membership=membership,
    migrated=migrated,
    old_tap=nothing,
)
