"""Whether support has come far enough is looked at by a timer: after a support, and after who supported has joined."""

from bot.turns import Turn

COUNT = "proposals.count"  # timer, about a proposal


async def look(turn: Turn, proposal_id: int) -> None:
    """Only who has joined counts: one person is one voice there, however many addresses they have."""
    proposal = await turn.store.proposals.get(proposal_id)
    if proposal is not None and await turn.store.supports.joined(proposal_id) >= _least(turn, proposal.parish):
        await turn.set_timer(COUNT, f"proposals:{proposal_id}", turn.now)


def _least(turn: Turn, parish: str) -> int:
    support = turn.municipality.support
    return min(support.agenda_of(parish), support.collective)
