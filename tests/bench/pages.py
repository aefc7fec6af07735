"""What a visitor's message costs, and how soon their page is told, while many others have theirs open."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from bot.channels.web import CHANNEL, SaidByVisitor
from bot.domain.visitors import KeyKind
from bot.messages import Address
from storage.store import Store
from tests.bench.measures import Measure
from tests.bench.plan import Plan
from tests.visits import Site

ROW = "pages"
SIZES = (1, 500)
TOLD, PROCESSOR, READS = "until the page is told", "processor time of it", "reads of the store"
UNITS = {TOLD: "ms", PROCESSOR: "ms", READS: "reads"}
WITHIN = 10.0  # seconds
SPEAKER = Address(CHANNEL, f"{0:024x}")


@dataclass(frozen=True)
class Took:
    told: float  # seconds
    processor: float
    reads: int


def measure(plan: Plan) -> list[Measure]:
    plan.say("pages: speaking while others look")
    took = asyncio.run(_measured(plan))
    return [
        *[_measure(TOLD, size, [1000 * one.told for one in found]) for size, found in took.items()],
        *[_measure(PROCESSOR, size, [1000 * one.processor for one in found]) for size, found in took.items()],
        *[_measure(READS, size, [one.reads for one in found]) for size, found in took.items()],
    ]


def _measure(setting: str, size: int, values: list[float]) -> Measure:
    subject = f"{size:,} open page{'s' if size > 1 else ''}"
    return Measure(ROW, setting, subject, UNITS[setting], tuple(values), is_base=size == SIZES[0])


async def _measured(plan: Plan) -> dict[int, list[Took]]:
    """The sizes take turns, so that noise meets them alike; each has the median of a round."""
    took: dict[int, list[Took]] = {size: [] for size in SIZES}
    site = await Site(plan.folder / ROW).open()
    try:
        visitors = [Address(CHANNEL, f"{at:024x}") for at in range(max(SIZES))]
        await site.chat.machine.write(lambda store: _begin(store, site, visitors))
        for _ in range(plan.rounds + 1):
            for size in SIZES:
                took[size].append(await _round(site, visitors[:size], plan.samples))
    finally:
        await site.close()
    return {size: found[1:] for size, found in took.items()}


async def _begin(store: Store, site: Site, visitors: list[Address]) -> None:
    for address in visitors:
        await store.visitors.give(address.chat, address, KeyKind.BROWSER, site.chat.clock.now())


async def _round(site: Site, visitors: list[Address], samples: int) -> Took:
    told = asyncio.Event()
    async with _open(site, visitors, told), _counted(site) as reads:
        took = [await _said(site, told, reads) for _ in range(samples)]
    return sorted(took, key=lambda one: one.told)[len(took) // 2]


@asynccontextmanager
async def _open(site: Site, visitors: list[Address], told: asyncio.Event) -> AsyncIterator[None]:
    """Their pages; `told` is set when that of the speaker hears of a change."""

    async def look(address: Address) -> None:
        async for change in site.web.changes(address, await site.web.last_change(address)):
            if change is not None and address == SPEAKER:
                told.set()

    pages = [asyncio.create_task(look(address)) for address in visitors]
    await asyncio.sleep(0.5)
    try:
        yield
    finally:
        for page in pages:
            page.cancel()
        await asyncio.gather(*pages, return_exceptions=True)


@asynccontextmanager
async def _counted(site: Site) -> AsyncIterator[list[int]]:
    reads, read = [0], site.web.read

    async def counting(work: Callable[[Store], Awaitable[Any]], /) -> Any:
        reads[0] += 1
        return await read(work)

    site.web.read = counting
    try:
        yield reads
    finally:
        site.web.read = read


async def _said(site: Site, told: asyncio.Event, reads: list[int]) -> Took:
    told.clear()
    before = await site.web.last_change(SPEAKER)
    reads_before, processor, began = reads[0], time.process_time(), time.perf_counter()
    await site.web.say(SaidByVisitor(event=uuid4().hex, who=SPEAKER.chat, page=SPEAKER.chat, text="Sveiki!"))
    await asyncio.wait_for(told.wait(), WITHIN)
    took = time.perf_counter() - began
    await site.web.answered(SPEAKER, before, WITHIN)
    return Took(took, time.process_time() - processor, reads[0] - reads_before)
