"""A claim that nothing follows lapses: who made it is told, and all of the staff may answer again."""

from datetime import datetime

from bot.domain.calendar import at, local
from bot.domain.claims import Claim
from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.turns import Turn

from . import cards
from .finding import about, id_of

LAPSE = "claims.lapse"  # timer


async def wind(turn: Turn, claim: Claim) -> None:
    await turn.set_timer(LAPSE, f"proposals:{claim.proposal_id}", _lapses_at(turn, claim.at))


async def look(turn: Turn, about: str) -> None:
    """The timer: it may be another's claim by now, or something has followed. While its author is asked it stays."""
    proposal = await turn.store.proposals.get(id_of(about))
    claim = await turn.store.claims.get(id_of(about))
    if proposal is None or claim is None:
        return
    since = turn.now if proposal.status is Status.NEEDS_CLARIFICATION else await _since(turn, claim)
    if (lapses_at := _lapses_at(turn, since)) > turn.now:
        await turn.set_timer(LAPSE, about, lapses_at)
    else:
        await _lapse(turn, proposal, claim)


async def _since(turn: Turn, claim: Claim) -> datetime:
    given = await turn.store.answers.of(claim.proposal_id)
    return max([claim.at, *(answer.at for answer in given)])


async def _lapse(turn: Turn, proposal: Proposal, claim: Claim) -> None:
    await turn.store.claims.end(proposal.id)
    await turn.log("proposals.claim_lapsed", about(proposal))
    await cards.redraw_for_staff(turn, proposal)
    again = ("claims-button", {"tap": f"proposals.claim:{proposal.id}"})
    await turn.tell(
        claim.person_id,
        "claims-lapsed",
        rows=[[("proposals-answer-button", {"tap": f"proposals.answer:{proposal.id}"}), again]],
        dedupe=f"claims.lapse:{proposal.id}:{claim.at.isoformat()}",
        about=about(proposal),
        number=proposal.number,
        at=claim.at,
    )


def _lapses_at(turn: Turn, since: datetime) -> datetime:
    """So many working days later, at the same time of day."""
    own = turn.municipality
    day = own.working_days.due_on(since, own.deadlines.claim_days)
    return at(day, local(since, own.time_zone).time(), own.time_zone)
