"""A role ends by one press and a confirmation that says what follows."""

from bot import handover
from bot.domain.phrases import Refusal
from bot.domain.roles import Role, RoleName
from bot.turns import Turn

from .overview import find, is_own


async def ask(turn: Turn, id: int) -> None:
    role = await _endable(turn, id)
    yes = turn.button("roles-end-now-button", tap=f"roles.end_now:{id}")
    no = turn.button("machinery-no", tap="roles.overview")
    waiting = await handover.open_matters(turn, role.parish) if role.role in handover.SPEAKERS else []
    if waiting:
        turn.preface("roles-end-open", count=len(waiting), who=await handover.who_looks(turn, role.parish, role.id))
    turn.reply("roles-end-confirm", rows=[[yes, no]], role=handover.title(role))


async def end(turn: Turn, id: int) -> None:
    role = await _endable(turn, id)
    await handover.ended(turn, role)
    turn.reply("roles-ended", role=handover.title(role))
    if not is_own(turn, role):
        await turn.tell(role.person_id, "roles-ended-told", role=handover.title(role))


async def _endable(turn: Turn, id: int) -> Role:
    role = await find(turn, id)
    await turn.require("roles.end", parish=role.parish, is_own=is_own(turn, role))
    held = await turn.store.roles.held()
    if role.role is RoleName.ADMIN and sum(one.role is RoleName.ADMIN for one in held) == 1:
        raise Refusal("roles-last-admin")
    return role
