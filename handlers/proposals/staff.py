"""What has become the staff's turn goes to them: in their channel, or where there is none to each of them."""

from bot.domain.proposals import Proposal
from bot.domain.roles import Role, RoleName
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, telling
from .finding import about, last_answer


async def pass_on(turn: Turn, proposal: Proposal) -> None:
    if await cards.tell_staff(turn, proposal):
        return

    async def paint(voice: Turn) -> Outbound:
        card = await cards.staff(voice, about(proposal))
        assert card is not None
        return card

    key = cards.staff_key(proposal, await last_answer(turn, proposal))
    for role in await of_parish(turn, proposal.parish):
        await telling.tell(
            turn, role.person_id, paint, "proposals-staff", dedupe=key, about=about(proposal), card=cards.STAFF
        )


async def of_parish(turn: Turn, parish: str) -> list[Role]:
    """Those who are there, or all where nobody is."""
    held = [role for role in await turn.store.roles.held() if role.role is RoleName.STAFF and role.covers(parish)]
    return [role for role in held if not role.is_away(turn.now)] or held
