"""Who has said that they will answer, as the staff read it."""

from bot.domain.claims import Claim
from bot.turns import Turn


async def line_for(turn: Turn, proposal_id: int) -> list[str]:
    """As who speaks reads it."""
    claimed = await turn.store.claims.get(proposal_id)
    if claimed is None or turn.person is None or claimed.person_id != turn.person.id:
        return await line(turn, proposal_id)
    return [turn.say("claims-line-own", at=claimed.at)]


async def line(turn: Turn, proposal_id: int) -> list[str]:
    """As all of them read it in their channel."""
    claimed = await turn.store.claims.get(proposal_id)
    return [] if claimed is None else [turn.say("claims-line", who=await who(turn, claimed), at=claimed.at)]


async def who(turn: Turn, claim: Claim) -> str:
    """A name only if its bearer shows it."""
    person = await turn.store.people.get(claim.person_id)
    return person.name if person is not None and person.name else turn.say("roles-name-staff")
