"""One storm, from the first greeting until everything has settled."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.storm.faults import FAULTS, Fault
from tests.storm.hand import strike_all
from tests.storm.kept import Kept
from tests.storm.people import Somebody, Unanswered
from tests.storm.promises import examine
from tests.storm.town import SOON, Town, town
from tests.storm.troubles import NUISANCES, Nuisance, annoy
from tests.storm.walks import RESIDENTS, SPEAKERS, STAFF, STRANGERS, Walk

PAUSE = 2.0  # seconds that somebody does nothing between two walks, on the average
CALM = 240.0  # seconds for everything to settle; a bound, never a measure
LOOK = 0.2


@dataclass(frozen=True)
class Plan:
    """`minute`: seconds that stand for one."""

    seconds: float
    people: int
    kills: int
    seed: int
    minute: float
    faults: Sequence[Fault] = FAULTS
    nuisances: Sequence[Nuisance] = NUISANCES


@dataclass(frozen=True)
class Passed:
    """A storm that is over."""

    plan: Plan
    town: Town
    took: float
    kept: Sequence[Kept]

    @property
    def is_well(self) -> bool:
        return all(one.is_kept for one in self.kept)


async def storm(plan: Plan, folder: Path | None = None) -> Passed:
    began = time.monotonic()
    folder = folder or Path(tempfile.mkdtemp(prefix="storm-"))
    async with town(folder, plan.seed, plan.minute) as here:
        lives = [asyncio.create_task(live(one, walks)) for one, walks in await everybody(here, plan.people)]
        annoying = asyncio.create_task(annoy(here, plan.nuisances))
        witness = Somebody(here, here.double.person("Lieciniece", started=True), here.parishes[0])
        try:
            await here.machine.until(lambda: here.machine.is_up)
            await STRANGERS[0].act(witness)
            await strike_all(here, witness, plan.seconds, plan.kills, plan.faults)
            annoying.cancel()
            here.double.faults.clear()
            await settle(here)
        finally:
            here.is_closed = True
            for task in (annoying, *lives):
                task.cancel()
            await asyncio.gather(annoying, *lives, return_exceptions=True)
        return Passed(plan, here, time.monotonic() - began, examine(here))


async def everybody(here: Town, people: int) -> list[tuple[Somebody, Sequence[Walk]]]:
    speakers = [(Somebody(here, person, parish), SPEAKERS) for parish, person in here.speakers.items()]
    staff = [(Somebody(here, person, here.parishes[0]), STAFF) for person in here.staff]
    residents = [(await moves_in(here, number), RESIDENTS) for number in range(people)]
    return [*speakers, *staff, *residents]


async def moves_in(here: Town, number: int) -> Somebody:
    """Has Telegram and is in the parish's group; of us they have not heard yet."""
    parish = here.parishes[number % len(here.parishes)]
    person = here.double.person(f"Kaimiņš{number}")
    await here.groups[parish].add(person)
    return Somebody(here, person, parish)


async def live(who: Somebody, walks: Sequence[Walk]) -> None:
    """Join, then one walk after the other; when the storm is over, only what others wait for."""
    while not who.town.is_closed:
        await asyncio.sleep(who.town.chance.uniform(0, 2 * PAUSE))
        possible = walks if who.id in who.town.told.joined else STRANGERS
        possible = [walk for walk in possible if walk.to_the_end or not who.town.is_over]
        if not possible:
            return
        [walk] = who.town.chance.choices(possible, [one.often for one in possible])
        await take(who, walk)


async def take(who: Somebody, walk: Walk) -> None:
    told = who.town.told
    told.under_way.add(who.id)
    try:
        await walk.act(who)
        told.done[walk.name] += 1
    except Unanswered:
        told.given_up[walk.name] += 1
        if not who.town.is_closed:
            await who.person.says("Atcelt")
            await who.settles()
    finally:
        told.under_way.discard(who.id)


async def settle(here: Town) -> None:
    """Everybody finishes what they began, doubts are settled, and nothing is left to be done now."""
    here.is_over = True
    until = time.monotonic() + CALM
    while left := _left(here):
        if time.monotonic() > until:
            here.told.troubles.append(f"never settled: {left}")
            return
        await asyncio.sleep(LOOK)


def _left(here: Town) -> list[str]:
    walking = [f"{len(here.told.under_way)} people under way"] * bool(here.told.under_way)
    waiting = [f"{here.double.updates.pending()} updates"] * bool(here.double.updates.pending())
    if walking or waiting or not here.machine.is_up:
        return [*walking, *waiting, "not up"]
    rows = here.machine.rows(LEFT, now=int((here.machine.now() + SOON) * 1e6), soon=int(here.soon() * 1e6))
    return [f"{count} {what}" for what, count in rows if count]


LEFT = """
SELECT 'events', COUNT(*) FROM inbox WHERE finished_at IS NULL AND dead_at IS NULL
 UNION ALL
SELECT 'messages', COUNT(*) FROM outbox WHERE finished_at IS NULL AND outcome IS NULL AND not_before < :soon
 UNION ALL
SELECT 'doubts', COUNT(*) FROM outbox WHERE finished_at IS NULL AND outcome = 'in doubt'
 UNION ALL
SELECT 'timers', COUNT(*) FROM timers
 WHERE parked_at IS NULL AND fires_at < :soon
   AND kind NOT IN ('alerts.watch', 'proposals.reread', 'backups.nightly', 'storm.reminder')
 UNION ALL
SELECT 'reminders', COUNT(*) FROM timers WHERE kind = 'storm.reminder' AND fires_at < :now
"""  # the first three come again and again; a reminder may be an hour away because the clock went back
