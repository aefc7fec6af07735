"""What the platform does all the time, in small pieces. To add one: a line or two, and its line in NUISANCES."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.double import Trouble
from tests.storm import errands
from tests.storm.town import Town

SENDING = ("sendMessage", "sendMessage", "editMessageText")
CALLS = (*SENDING, *SENDING, "answerCallbackQuery", "getUpdates", "getUpdates", "getMe")
HALF = 0.5
SELDOM = 1.5  # at most so many seconds from one to the next


@dataclass(frozen=True)
class Nuisance:
    """`often`: its share among the others."""

    name: str
    order: Callable[[Town], Awaitable[None]]
    often: int = 1


def order(town: Town, trouble: Trouble, among: Sequence[str] = CALLS, **more: Any) -> None:
    """For the next call of one of these methods, if none is ordered for it yet."""
    method = town.chance.choice(among)
    if not any(fault.method == method for fault in town.double.faults.open):
        town.double.fault(trouble, method, **more)


async def flood(town: Town) -> None:
    order(town, Trouble.FLOOD, SENDING, seconds=town.chance.choice((1, 2, 3)))


async def error(town: Town) -> None:
    order(town, Trouble.ERROR)


async def bad_gateway(town: Town) -> None:
    order(town, Trouble.BAD_GATEWAY, accepted=town.chance.random() < HALF)


async def reset_before(town: Town) -> None:
    order(town, Trouble.RESET)


async def reset_after(town: Town) -> None:
    order(town, Trouble.RESET, accepted=True)


async def hang(town: Town) -> None:
    """Until the program gives up: half a minute for what it sends, a minute for a poll."""
    order(town, Trouble.HANG, accepted=town.chance.random() < HALF)


async def drip(town: Town) -> None:
    order(town, Trouble.DRIP, SENDING, seconds=0.002)


async def garbage(town: Town) -> None:
    order(town, Trouble.GARBAGE)


async def repeated(town: Town) -> None:
    if town.double.updates.delivered:
        town.double.repeat_update(town.chance.choice(town.double.updates.delivered).id)


async def reordered(town: Town) -> None:
    town.double.reverse_next_batch()


async def unknown(town: Town) -> None:
    town.double.send_unknown_update()
    town.double.send_broken_update()


async def broken(town: Town) -> None:
    town.dead += town.double.enqueue([{"callback_query": {"id": "1"}}])


async def handler_fails(town: Town) -> None:
    """An update that makes its handler fail every time it is tried; who sent it hears that it was not saved."""
    town.dead.append(town.double.updates.next_id)
    await town.grumbler.says(f"/{errands.FAIL}")


NUISANCES = (
    Nuisance("429 with retry_after", flood, 2),
    Nuisance("500", error, 2),
    Nuisance("502 in HTML", bad_gateway, 2),
    Nuisance("reset before acceptance", reset_before, 2),
    Nuisance("reset after acceptance", reset_after, 3),
    Nuisance("a hang", hang),
    Nuisance("a slow drip", drip),
    Nuisance("200 that is no JSON", garbage),
    Nuisance("an update twice", repeated, 3),
    Nuisance("updates in reverse", reordered, 3),
    Nuisance("an unknown kind of update", unknown),
    Nuisance("a broken update", broken),
    Nuisance("an update whose handler fails", handler_fails),
)


async def annoy(town: Town, nuisances: Sequence[Nuisance]) -> None:
    """Now this, now that, until cancelled."""
    while nuisances:
        await asyncio.sleep(town.chance.uniform(0, SELDOM))
        if town.is_measured:
            continue
        [one] = town.chance.choices(nuisances, [one.often for one in nuisances])
        await one.order(town)
        town.told.annoyed[one.name] += 1
