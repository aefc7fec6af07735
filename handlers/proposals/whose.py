"""Whose turn a proposal is: who is asked and reminded, and what residents read about it."""

from collections.abc import Collection

from bot import handover
from bot.domain import appeals, deadlines, statuses
from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.domain.statuses import Side, Status
from bot.domain.verdicts import Question, Said
from bot.turns import Turn

Steps = tuple[tuple[int, ...], ...]


async def steps(turn: Turn, proposal: Proposal) -> Steps:
    """On the council's side, step by step: those of one step are asked together."""
    duty = await turn.duty(proposal.parish, proposal.village)
    if not await is_the_chairs(turn, proposal):
        return duty
    chairs = await _chairs(turn, proposal)
    rest = (tuple(id for id in step if id not in chairs) for step in duty)
    return (chairs, *filter(None, rest))


async def is_the_chairs(turn: Turn, proposal: Proposal) -> bool:
    """An appeal waits to be heard, and there is a chair to hear it."""
    if proposal.status is not Status.IN_REVIEW or not proposal.is_published:
        return False
    is_pending = appeals.is_pending(await turn.store.answers.of(proposal.id))
    return is_pending and bool(await _chairs(turn, proposal))


async def asked(turn: Turn, proposal: Proposal) -> tuple[int, ...]:
    """The people who owe the next move now."""
    side = deadlines.owed_by(proposal.status, proposal.kind)
    if side is Side.AUTHOR:
        return (proposal.author_id,) if proposal.author_id is not None else ()
    if side is Side.MUNICIPALITY:
        return await staff(turn, proposal)
    return next(iter(await steps(turn, proposal)), ()) if side is Side.COUNCIL else ()


async def staff(turn: Turn, proposal: Proposal) -> tuple[int, ...]:
    return await _holders(turn, proposal, (RoleName.STAFF,))


async def behind(turn: Turn, proposal: Proposal) -> tuple[int, ...]:
    """Who may help where nobody acts: alternates and chair; where there are none, whose turn it would be next."""
    first, duty = await asked(turn, proposal), await steps(turn, proposal)
    others = await _holders(turn, proposal, (RoleName.ALTERNATE, RoleName.CHAIR))
    return tuple(id for id in others if id not in first) or next(iter(duty[1:]), ())


async def helpers(turn: Turn, proposal: Proposal, people: Collection[int]) -> str:
    """Who they are, as its author reads it: a role, or "both" for alternate and chair."""
    held = await turn.store.roles.held()
    names = {role.role for role in held if role.person_id in people and role.covers(proposal.parish)}
    if {RoleName.ALTERNATE, RoleName.CHAIR} <= names:
        return "both"
    order = (RoleName.ALTERNATE, RoleName.CHAIR, RoleName.REPRESENTATIVE, RoleName.STAFF)
    return next((str(name) for name in order if name in names), "others")


async def is_the_municipalitys(turn: Turn, proposal: Proposal) -> bool:
    """Aloud it alone is late: who speaks for a parish does so unpaid, and is told among themselves."""
    if deadlines.owed_by(proposal.status, proposal.kind) is Side.MUNICIPALITY:
        return True
    is_looked_at = proposal.status in (Status.RECEIVED, Status.IN_REVIEW)
    if not is_looked_at or await is_the_chairs(turn, proposal):
        return False
    return await handover.only_staff_look(turn, proposal.parish)


async def is_left_to_staff(turn: Turn, proposal: Proposal) -> bool:
    """What residents do themselves where nobody speaks for them: who is reminded of it looks after it."""
    given = await turn.store.answers.of(proposal.id) if proposal.status is Status.DONE else []
    is_theirs = given[-1].side is Side.COUNCIL if given else proposal.status is Status.WE_DO_IT
    first = next(iter(await steps(turn, proposal)), ()) if is_theirs else ()
    return turn.person is not None and turn.person.id in first


async def watching(turn: Turn, proposal: Proposal) -> tuple[int, ...]:
    """Who follows on the council's side what the municipality owes."""
    return await _holders(turn, proposal, (RoleName.REPRESENTATIVE, RoleName.CHAIR))


async def names_of(turn: Turn, proposal: Proposal, people: Collection[int]) -> str:
    """Which of those who watch they are: representative, chair, both, nobody."""
    held = [role for role in await turn.store.roles.held() if role.covers(proposal.parish)]
    names = {role.role for role in held if role.person_id in people}
    found = [name for name in (RoleName.REPRESENTATIVE, RoleName.CHAIR) if name in names]
    return "both" if len(found) > 1 else next(iter(found), "nobody")


async def _chairs(turn: Turn, proposal: Proposal) -> tuple[int, ...]:
    return await _holders(turn, proposal, (RoleName.CHAIR,))


async def _holders(turn: Turn, proposal: Proposal, names: tuple[RoleName, ...]) -> tuple[int, ...]:
    """Those who are there first; who is away is not disturbed."""
    held = [role for role in await turn.store.roles.held() if role.role in names and role.covers(proposal.parish)]
    present = [role for role in held if not role.is_away(turn.now)]
    asked = present or [role for role in held if role.role is RoleName.STAFF]  # whom nobody follows
    return tuple(dict.fromkeys(role.person_id for role in asked))


async def line(turn: Turn, proposal: Proposal) -> list[str]:
    """As residents read it: a role, never how long it takes."""
    if not statuses.is_open(proposal.status) or deadlines.owed_by(proposal.status, proposal.kind) is Side.AUTHOR:
        return []
    return await _waits_for(turn, proposal, deadlines.owed_by(proposal.status, proposal.kind))


async def who(turn: Turn, proposal: Proposal) -> str:
    """The role that `line` names; "none" if there is nobody."""
    return await _who(turn, proposal, deadlines.owed_by(proposal.status, proposal.kind))


async def asked_again(turn: Turn, proposal: Proposal) -> list[str]:
    """For its author, who has said that it is not done: whose turn it is, until there is another answer."""
    if proposal.status not in statuses.SAID_DONE or not proposal.is_by(turn.person):
        return []
    last = (await turn.store.answers.of(proposal.id))[-1]
    said = await turn.store.verdicts.said(last.id, Question.DONE, turn.address, proposal.author_id)
    if said is not Said.NO:
        return []
    return [turn.say("mine-asked-again"), *await _waits_for(turn, proposal, last.side)]


async def _waits_for(turn: Turn, proposal: Proposal, side: Side | None) -> list[str]:
    who = await _who(turn, proposal, side)
    return [] if who == "none" else [turn.say("deadlines-waits-for", who=who, parish=proposal.parish)]


async def _who(turn: Turn, proposal: Proposal, side: Side | None) -> str:
    if side is Side.MUNICIPALITY:
        return "municipality"
    if await is_the_chairs(turn, proposal):
        return RoleName.CHAIR
    return await handover.who_looks(turn, proposal.parish)
