"""Which proposal is meant; what somebody may not read does not exist for them."""

from bot.domain import proposals
from bot.domain.calendar import local
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal, parse_number, short_number
from bot.domain.roles import RoleName, is_unrepresented
from bot.domain.statuses import Status
from bot.turns import Turn

from .silence import is_late

MOVED = "proposals.moved"  # in the audit: "from>to"


def about(proposal: Proposal) -> str:
    return f"proposals:{proposal.id}"


def id_of(about: str) -> int:
    return int(about.split(":")[1])


def serial(proposal: Proposal) -> str:
    """The short number for buttons: 42 of AL-2026-0042."""
    return str(int(proposal.number.rpartition("-")[2]))


async def find(turn: Turn, id: int) -> Proposal:
    return await _readable(turn, await turn.store.proposals.get(id))


async def find_shown(turn: Turn, id: int) -> Proposal:
    """To be shown: of a problem everybody may know something, though its text is not for them."""
    return await _readable(turn, await turn.store.proposals.get(id), is_shown=True)


async def find_about(turn: Turn, about: str) -> Proposal:
    return await find(turn, id_of(about))


async def find_typed(turn: Turn, typed: str) -> Proposal:
    """By a number as people write it; no two years have the same short one."""
    return await _readable(turn, await _typed(turn, typed))


async def find_shown_typed(turn: Turn, typed: str) -> Proposal:
    return await _readable(turn, await _typed(turn, typed), is_shown=True)


async def _typed(turn: Turn, typed: str) -> Proposal | None:
    year = local(turn.now, turn.municipality.time_zone).year
    if short := short_number(typed, turn.municipality.prefix):
        year = await turn.store.proposals.year_of(short) or year
    number = parse_number(typed, turn.municipality.prefix, year)
    if number is None:
        raise Refusal("proposals-number-unclear", prefix=turn.municipality.prefix, year=str(year))
    return await turn.store.proposals.by_number(number)


async def merged_into(turn: Turn, proposal: Proposal) -> list[Proposal]:
    """What it was merged into, and that perhaps into another: the last one stands for all of them."""
    chain = [proposal]
    while chain[-1].status is Status.MERGED and chain[-1].merged_into is not None:
        other = await turn.store.proposals.get(chain[-1].merged_into)
        if other is None or other in chain:
            break
        chain.append(other)
    return chain[1:]


async def last_answer(turn: Turn, proposal: Proposal) -> int:
    """The id of the newest step of its history; 0 before the first."""
    given = await turn.store.answers.of(proposal.id)
    return given[-1].id if given else 0


async def may_read(turn: Turn, proposal: Proposal) -> bool:
    """Also who may publish it where nobody has in time."""
    serves = not proposal.is_published and any(role.role is not RoleName.RESIDENT for role in turn.roles)
    is_alone = serves and is_unrepresented(proposal.parish, await turn.store.roles.held(), turn.now)
    stands_in = is_alone or (serves and await is_late(turn, proposal))
    return proposals.may_read(proposal, turn.person, turn.roles, turn.now, representative_is_away=stands_in)


async def _readable(turn: Turn, proposal: Proposal | None, *, is_shown: bool = False) -> Proposal:
    if proposal is None:
        raise Refusal("proposals-unknown")
    if not ((is_shown and proposal.is_problem) or await may_read(turn, proposal)):
        if await _was_theirs(turn, proposal):
            raise Refusal("move-elsewhere", number=proposal.number, parish=proposal.parish)
        raise Refusal("proposals-unknown")
    return proposal


async def _was_theirs(turn: Turn, proposal: Proposal) -> bool:
    """It was moved away from where they serve."""
    serve = [role for role in turn.roles if role.role is not RoleName.RESIDENT and role.is_held(turn.now)]
    moved = [one for one in await turn.store.audit.of(about(proposal)) if one.action == MOVED] if serve else []
    return any(role.covers(one.detail.partition(">")[0]) for role in serve for one in moved)
