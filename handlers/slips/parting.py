"""The second person is taken off the telephone of two: what is theirs goes back to a slip, and they are told."""

from secrets import token_bytes

from bot import linking
from bot.domain import codes
from bot.domain.people import Person
from bot.domain.phrases import Refusal
from bot.domain.roles import RoleName
from bot.domain.slips import CODE_BYTES
from bot.turns import Turn

from . import sharing


async def ask(turn: Turn, person_id: int) -> None:
    """Either of the two may."""
    second = await _second(turn, person_id)
    yes = turn.button("sharing-part-yes-button", tap=f"slips.parted:{second.id}")
    no = turn.button("machinery-no", tap="menu.show")
    turn.reply("sharing-part-ask", rows=[[yes], [no]])


async def part(turn: Turn, person_id: int) -> None:
    """The code of the slip is given by a helper: whoever reads it here could make the two one."""
    second = await _second(turn, person_id)
    await linking.part(turn, second.id, turn.address)
    has_own = bool(await turn.store.people.addresses(second.id))
    if not has_own:
        await turn.store.slips.give_back(second.id, codes.written(token_bytes(CODE_BYTES)), turn.now)
        await turn.log("slips.given", f"people:{second.id}")
    turn.person = await turn.store.people.at(turn.address)
    turn.drop_preface()
    menu = [[turn.button("machinery-menu", tap="menu.show")]]
    turn.reply("sharing-parted", rows=menu, slip=second.id, goes="elsewhere" if has_own else "slip")
    await turn.tell(second.id, "sharing-parted-told")


async def _second(turn: Turn, person_id: int) -> Person:
    """Who is here, and may be taken off. Raises Refusal."""
    here = await turn.store.people.all_at(turn.address)
    second = next((one for one in here if one.id == person_id and one.is_second), None)
    if second is None or len(here) < sharing.AT_MOST:
        raise Refusal("sharing-parted-before")
    if turn.person is not None and turn.person.id == second.id:
        await sharing.check_finished(turn)
    roles = [one for one in await turn.store.roles.of(second.id) if one.role is not RoleName.RESIDENT]
    is_nowhere_else = len(await turn.store.people.addresses(second.id)) == 1
    if is_nowhere_else and any(role.is_held(turn.now) for role in roles):
        raise Refusal("sharing-has-role")
    return second
