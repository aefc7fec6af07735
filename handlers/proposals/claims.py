"""Who has said that they will answer, as the staff read it."""

from bot.domain.claims import Claim
from bot.turns import Turn


async def line(turn: Turn, proposal_id: int) -> list[str]:
    claimed = await turn.store.claims.get(proposal_id)
    return [] if claimed is None else [turn.say("claims-line", who=await who(turn, claimed), at=claimed.at)]


async def who(turn: Turn, claim: Claim) -> str:
    """A name only if its bearer shows it."""
    person = await turn.store.people.get(claim.person_id)
    return person.name if person is not None and person.name else turn.say("roles-name-staff")
