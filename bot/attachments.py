"""A photo, voice or file that comes along with what is said: kept if somebody takes it, else nothing of it stays."""

from dataclasses import replace

from bot import drafts
from bot.drafts import Forms
from bot.messages import Inbound
from bot.turns import Turn

FETCH = "media.fetch"  # timer


async def keep(turn: Turn, forms: Forms, inbound: Inbound) -> Inbound:
    """Give the photo or voice a row of its own; what no form takes is not even looked at, and that is said."""
    if inbound.media is None:
        return inbound
    if not await drafts.takes(turn, forms, inbound.media):
        turn.preface("machinery-file-not-kept")
        return replace(inbound, media=None, unanswerable=inbound.media.kind)
    id = await turn.store.media.add(turn.address, inbound.media, turn.now)
    return replace(inbound, media=replace(inbound.media, id=id))


async def settle(turn: Turn, inbound: Inbound) -> None:
    """Its bytes are fetched later, by a timer, if somebody took it; else nothing of it stays."""
    if inbound.media is None:
        return
    if await turn.store.media.is_wanted(inbound.media.id, turn.address):
        await turn.set_timer(FETCH, str(inbound.media.id), turn.now)
    else:
        await turn.store.media.delete(inbound.media.id)
