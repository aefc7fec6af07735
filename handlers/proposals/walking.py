"""Going through what waits one after the other: of the part that was chosen, as long as there is any in it."""

from collections.abc import Sequence

from bot.messages import Choice
from bot.turns import Turn
from handlers.polls import awaiting, screening

from . import parts, waiting
from .waiting import Waiting


async def left_of(turn: Turn, ripe: Sequence[Waiting], chosen: str) -> Sequence[Waiting]:
    """Where none of that part is left, all; what is chosen is kept until they choose again."""
    assert turn.person is not None
    left = parts.chosen(turn, ripe, chosen)
    await turn.store.walks.begin(turn.person.id, chosen if left else parts.ALL)
    return left or ripe


async def next_rows(turn: Turn) -> list[Sequence[Choice]]:
    """Under what was just done: the way to the next one, and how many are left; else that it was the last."""
    found = await waiting.of(turn)
    if ripe := waiting.in_row(found):
        assert turn.person is not None
        chosen = await turn.store.walks.chosen(turn.person.id)
        left = parts.chosen(turn, ripe, chosen)
        tap = f"proposals.next:0:{chosen if left else parts.ALL}"
        return [[turn.button("evening-next-button", tap=tap, count=len(left or ripe))]]
    if polls := len(await awaiting.of(turn)) + len(await screening.of(turn)):
        return [[turn.button("evening-next-button", tap="proposals.next", count=polls)]]
    turn.preface("evening-last", count=sum(one.put_off is not None for one in found))
    return []
