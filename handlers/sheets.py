"""Sheets of paper: drawn as the thing is when they are made, and sent to who asked, ready to be printed."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

from bot import files, posting
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Address, Lane, Outbound
from bot.routing import Read, TimerEntry
from bot.sheets import MAKE, Painter, Sheet, drawn
from bot.turns import Turn, World

NOBODY, NEVER = Address("nobody", "0"), datetime.min.replace(tzinfo=UTC)  # it is made outside any turn


def timers(painters: Mapping[str, Painter], captions: Mapping[str, str]) -> Mapping[str, TimerEntry]:
    """`captions`: what is said with a sheet, by its painter, where it is not for the wall."""

    async def make(world: World, read: Read, about: str) -> bytes | None:
        """In the municipality's language: everybody reads it."""
        language = world.municipality.languages.default
        sheet = await read(lambda store: _painted(Turn(world, store, NEVER, NOBODY, language), about, painters))
        return None if sheet is None else await asyncio.to_thread(drawn, sheet)

    async def send(turn: Turn, about: str, file: Fetched | None) -> None:
        await _send(turn, about, file, captions)

    return {MAKE: TimerEntry(send, makes=make)}


async def _painted(turn: Turn, id: str, painters: Mapping[str, Painter]) -> Sheet | None:
    """For the channel of who asked, where its code leads, and of the moment when they did."""
    stored = await turn.store.media.get(int(id))
    if stored is None:
        return None
    painter, about, at = (stored.about or "").split("|")
    turn.address, turn.now = stored.address, datetime.fromisoformat(at)
    return await painters[painter](turn, about)


async def _send(turn: Turn, about: str, file: Fetched | None, captions: Mapping[str, str]) -> None:
    stored = await files.made(turn, about, file)
    if stored is None:
        return
    voice = turn.speaking(await posting.language_at(turn, stored.address))
    ready = captions.get((stored.about or "").partition("|")[0], "sheets-ready")
    message = Outbound(voice.say(ready), media=stored.media)
    turn.send(stored.address, message, ready, lane=Lane.REPLY, expires_at=turn.now + FILE_LIVES)
