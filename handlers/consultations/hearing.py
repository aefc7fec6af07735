"""Who hears of a consultation: the chair, who speaks for each place it touches, and the staff who asked."""

from collections.abc import Iterable, Sequence

from bot.domain import permissions
from bot.domain.consultations import Consultation
from bot.domain.roles import Role, RoleName, turn_order
from bot.turns import Turn

from .finding import DRAFT, may_manage

COUNCIL = {*permissions.PERMISSIONS[DRAFT]} - {RoleName.SECRETARY}


async def council(turn: Turn, parishes: Iterable[str]) -> list[int]:
    """The chair, and whoever speaks for these places just now; what nobody speaks for is the chair's."""
    held = await turn.store.roles.held()
    found = [role.person_id for role in held if role.role is RoleName.CHAIR]
    for parish in parishes:
        found += _speakers(turn, parish, held)
    return list(dict.fromkeys(found))


async def speakers(turn: Turn, parish: str) -> list[int]:
    """Whose words are the place's just now; the chair's where nobody speaks for it."""
    return _speakers(turn, parish, await turn.store.roles.held())


async def answerers(turn: Turn, one: Consultation) -> list[int]:
    """Who sends the council's answer: the chair; where none is there, whoever speaks for one of the places."""
    held = await turn.store.roles.held()
    chair = [role.person_id for role in held if role.role is RoleName.CHAIR and not role.is_away(turn.now)]
    others = (id for parish in one.parishes for id in _speakers(turn, parish, held))
    return list(dict.fromkeys(chair or others))


async def owing(turn: Turn, one: Consultation, missing: Sequence[str]) -> list[int]:
    """Whose move it is: the places that have said nothing, and the chair; once all have, whoever sends the answer."""
    return await council(turn, missing) if missing else await answerers(turn, one)


async def is_of_council(turn: Turn, one: Consultation) -> bool:
    """Or of the staff who ask it: they read what is not for everybody yet."""
    able = [await turn.may(DRAFT, parish=parish) for parish in one.parishes]
    return any(able) or await may_manage(turn, one)


async def speaks_for(turn: Turn, person_id: int, parishes: Sequence[str]) -> list[str]:
    """Those of these places for which it is this person's turn."""
    held = await turn.store.roles.held()
    return [parish for parish in parishes if person_id in _speakers(turn, parish, held)]


def _speakers(turn: Turn, parish: str, held: Sequence[Role]) -> list[int]:
    step = next(iter(turn_order(parish, "", held, turn.now)), ())
    return [role.person_id for role in step if role.role in COUNCIL]


async def staff(turn: Turn, one: Consultation) -> list[int]:
    """Who asked, while they are there and may; else everybody of the staff who may."""
    held = [role for role in await turn.store.roles.held() if role.role is RoleName.STAFF]
    able = [role for role in held if all(role.covers(parish) for parish in one.parishes)]
    present = [role for role in able if not role.is_away(turn.now)] or able
    found = list(dict.fromkeys(role.person_id for role in present))
    return [one.author_id] if one.author_id in found else found
