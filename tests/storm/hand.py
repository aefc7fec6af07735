"""The hand that strikes: kills at random instants, and between them everything else that life does."""

import asyncio
import time
from collections.abc import Sequence

from tests.patience import PATIENCE
from tests.storm.faults import KILL, Fault
from tests.storm.people import Somebody, Unanswered
from tests.storm.told import Struck
from tests.storm.town import Span, Town

KILLS_A_ROUND = 250  # so often everything else comes once


async def strike_all(town: Town, witness: Somebody, seconds: float, kills: int, faults: Sequence[Fault]) -> None:
    """So many kills within about so many seconds, the other faults spread among them."""
    possible = [fault for fault in faults if fault.is_possible]
    if not kills:
        await asyncio.sleep(seconds)
    plan = [*possible * max(1, round(kills / KILLS_A_ROUND)), *[KILL] * kills]
    town.chance.shuffle(plan)
    for fault in plan:
        if fault is KILL:
            await asyncio.sleep(town.chance.uniform(0, 2 * seconds / kills))
            await kill(town)
        else:
            await strike(town, witness, fault)


async def kill(town: Town) -> None:
    """Without asking whether it is well: it may be starting, or in the midst of anything."""
    began = time.time()
    await KILL.strike(town)
    town.told.struck.append(Struck(KILL.name, time.time() - began))


async def strike(town: Town, witness: Somebody, fault: Fault) -> None:
    """Everything is well before it; afterwards somebody asks for the menu, and nobody lends a hand."""
    await is_served(witness)
    began, heard, logged = time.time(), said(town, fault.person), town.machine.log.stat().st_size
    runs = len(town.machine.runs)
    is_first = all(one.name != fault.name for one in town.told.struck)
    town.awaited = fault.alert if town.is_full and is_first else None
    town.note(f"begins: {fault.name}")
    await fault.strike(town)
    town.note(f"ends: {fault.name}")
    struck = Struck(fault.name, time.time() - began)
    town.is_measured = True
    struck.answered = await is_served(witness)
    town.is_measured = False
    town.troubled.append(Span(began, time.time()))
    if town.is_full and len(town.machine.runs) == runs:  # who was killed meanwhile need not have come to say it
        told = not fault.person or said(town, fault.person) > heard
        is_logged = fault.operator.encode() in town.machine.log.read_bytes()[logged:]
        struck.missing += [words for words, was in ((fault.person, told), (fault.operator, is_logged)) if not was]
    town.told.struck.append(struck)


async def is_served(witness: Somebody) -> float | None:
    """Seconds until the answer; None if nobody would wait for it any longer."""
    asked = time.monotonic()
    try:
        async with asyncio.timeout(PATIENCE):
            await witness.says("sākums", "Ko vēlaties darīt?")
    except (Unanswered, TimeoutError):
        return None
    return time.monotonic() - asked


def said(town: Town, words: str) -> int:
    """How often, one-to-one."""
    people = town.double.world.people.values()
    return sum(one.by_bot and words in one.text for person in people for one in person.chat.messages.values())
