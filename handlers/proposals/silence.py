"""Whether who speaks for the parish was silent for too long: then others may read a proposal and publish it."""

from bot.domain.proposals import Proposal
from bot.domain.waiting import UNREAD
from bot.turns import Turn

HAND_OVER = "proposals.hand_over"  # timer


async def is_late(turn: Turn, proposal: Proposal) -> bool:
    if proposal.is_answerable or proposal.status not in UNREAD:
        return False
    fires_at = await turn.store.timers.fires_at(HAND_OVER, f"proposals:{proposal.id}")
    return fires_at is None or fires_at <= turn.now
