"""From a fault to its alert, and from the alert to its page: what whoever keeps the program learns of it."""

import asyncio
import time
from collections.abc import Iterator

import httpx

from bot.domain.alerts import Kind
from tests.forked import ROOT
from tests.storm.town import Town

PAGES = ROOT / "docs" / "operations.md"
LONGEST = 6 * 60.0  # seconds until an alert must have come
AGAIN = 1.0


async def until_red(town: Town, kind: Kind) -> None:
    """Let the fault last until /healthz names this."""
    url, until = f"http://127.0.0.1:{town.machine.port}/healthz", time.monotonic() + LONGEST
    async with httpx.AsyncClient(timeout=LONGEST) as web:
        while time.monotonic() < until:
            if kind in await _troubles(web, url):
                town.told.alarmed.append(kind)
                return
            await asyncio.sleep(AGAIN)
    town.told.troubles.append(f"/healthz never said {kind}")


async def _troubles(web: httpx.AsyncClient, url: str) -> list[str]:
    try:
        found = (await web.get(url)).json()
    except httpx.HTTPError:
        return []
    return [sentence.partition(":")[0] for sentence in [*found["troubles"], *found["warnings"]]]


def due(town: Town) -> set[Kind]:
    """What an administrator must have heard one-to-one by the end; what cannot be stored cannot be sent either."""
    lies_there = {Kind.DEAD_LETTER} if town.dead and town.is_full else set()
    return {*town.told.alarmed, *lies_there} - {Kind.STORAGE_FAILS}


def heard(town: Town) -> Iterator[str]:
    """The names of the pages that the alerts sent the administrator to."""
    for message in town.double.history(town.administrator):
        if message.by_bot and "Lapa: " in message.text:
            yield message.text.rpartition("Lapa: ")[2].strip()


def has_page(kind: str) -> bool:
    return f"\n### {kind}\n" in PAGES.read_text("utf-8")
