"""Going through what waits one after the other: of the part that was chosen, as long as there is any in it."""

from collections.abc import Sequence

from bot.messages import Choice
from bot.turns import Turn
from handlers.polls import awaiting, screening

from . import others, parts, waiting
from .waiting import Waiting


async def left_of(turn: Turn, ripe: Sequence[Waiting], chosen: str) -> tuple[Sequence[Waiting], int]:
    """What is left, and how many in all; where none of that part is left, all. What is chosen is kept."""
    assert turn.person is not None
    name, left = _left(turn, ripe, chosen)
    await turn.store.walks.begin(turn.person.id, name)
    return left, await count(turn, left, name)


def _left(turn: Turn, ripe: Sequence[Waiting], chosen: str) -> tuple[str, Sequence[Waiting]]:
    left = parts.chosen(turn, ripe, chosen)
    return (chosen, left) if left else (parts.ALL, ripe)


async def count(turn: Turn, ripe: Sequence[Waiting], chosen: str) -> int:
    """What waits besides belongs to no part, so it is counted with all."""
    return len(ripe) + (len(await others.ripe(turn)) if chosen == parts.ALL else 0)


async def next_rows(turn: Turn) -> list[Sequence[Choice]]:
    """Under what was just done: the way to the next one, and how many are left; else that it was the last."""
    found = await waiting.of(turn)
    if ripe := waiting.in_row(found):
        assert turn.person is not None
        name, left = _left(turn, ripe, await turn.store.walks.chosen(turn.person.id))
        many = await count(turn, left, name)
        return [[turn.button("evening-next-button", tap=f"proposals.next:0:{name}", count=many)]]
    if besides := len(await awaiting.of(turn)) + len(await screening.of(turn)) + len(await others.ripe(turn)):
        return [[turn.button("evening-next-button", tap="proposals.next", count=besides)]]
    turn.preface("evening-last", count=sum(one.put_off is not None for one in found))
    return []
