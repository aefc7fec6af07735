"""Who the members of the council are, and how many of them are needed."""

from bot.domain import seats
from bot.domain.roles import RoleName
from bot.domain.seats import Member
from bot.turns import Turn


async def members(turn: Turn) -> list[Member]:
    """Of the council of residents, each once, in the order of the seats."""
    return seats.members(await turn.store.seats.kept(), await turn.store.roles.held(), turn.now)


async def needed(turn: Turn) -> int:
    """How many of all elected members make a quorum."""
    return seats.quorum(turn.municipality.seats)


async def member(turn: Turn) -> Member | None:
    """Who speaks, if they are one."""
    own = turn.person.id if turn.person else None
    return next((one for one in await members(turn) if one.person_id == own), None)


async def heads(turn: Turn, *roles: RoleName) -> list[int]:
    """Who holds one of these roles, each person once; for one parish only does not count."""
    held = [role for role in await turn.store.roles.held() if role.role in roles and not role.parish]
    return list(dict.fromkeys(role.person_id for role in held))


async def leaders(turn: Turn) -> list[int]:
    """The chair; where there is none, the secretary; else the municipality's staff."""
    for role in (RoleName.CHAIR, RoleName.SECRETARY, RoleName.STAFF):
        if found := await heads(turn, role):
            return found
    return []


async def called(turn: Turn, member: Member) -> str:
    """By the unit they represent, and by the name they show."""
    unit = turn.municipality.units.get(member.represents)
    place = unit.nominative if unit else turn.say("seats-no-unit")
    person = await turn.store.people.get(member.person_id)
    return f"{person.name} ({place})" if person is not None and person.name else place
