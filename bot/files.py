"""Files made for one person, such as a copy of their data: ordered, made outside any turn, sent, gone after a day."""

from bot import erasure
from bot.domain.media import Media
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.turns import Turn
from storage.media import Stored

DROP = "privacy.drop-copy"  # timer


async def order(turn: Turn, timer: str, media: Media, about: str) -> int:
    """The timer `timer`, about the id of the media row, makes it and is given where it lies. Return that id."""
    id = await turn.store.media.add(turn.address, media, turn.now)
    await turn.store.media.attach(id, about)
    await turn.set_timer(timer, str(id), turn.now)
    await turn.set_timer(DROP, str(id), turn.now + FILE_LIVES)
    return id


async def made(turn: Turn, id: str, file: Fetched | None) -> Stored | None:
    """Note where it lies; None where there is nothing to be sent any more."""
    stored = await turn.store.media.get(int(id))
    if stored is None and file is not None:  # deleted meanwhile
        await turn.set_timer(erasure.REMOVE_FILE, file.sha256, turn.now)
    if stored is None or file is None:
        return None
    await turn.store.media.fetched(stored.media.id, file.sha256, file.size, turn.now)
    return stored


async def drop(turn: Turn, id: str) -> None:
    stored = await turn.store.media.get(int(id))
    if stored is not None:
        await erasure.remove_media(turn.store, [stored], turn.now)
