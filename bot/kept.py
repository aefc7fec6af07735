"""Keeps what somebody wrote without being asked for it; of who has not joined, for a day."""

from collections.abc import Sequence

from bot.domain.places import Place
from bot.domain.retention import KEPT_FOR_A_STRANGER
from bot.turns import Turn

FORGET = "words.forget"


async def keep(turn: Turn, text: str, media: Sequence[int] = (), place: Place | None = None) -> int:
    id = await turn.store.kept.keep(turn.address, text, media, place, turn.now)
    if turn.person is None:
        await turn.set_timer(FORGET, str(id), turn.now + KEPT_FOR_A_STRANGER)
    return id
