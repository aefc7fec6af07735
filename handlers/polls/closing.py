"""Closing: the ballots are counted and destroyed in one transaction, and the card becomes the result."""

from bot.turns import Turn

from . import cards
from .finding import id_of

CLOSE = "polls.close"  # timer


async def close(turn: Turn, about: str) -> None:
    """The timer."""
    id = id_of(about)
    poll = await turn.store.polls.get(id)
    if poll is None or poll.closes_at > turn.now or not await turn.store.polls.close(id, turn.now):
        return
    await turn.store.ballots.count_and_destroy(id)
    await turn.log("polls.closed", about)
    await turn.redraw(cards.CARD, about)
