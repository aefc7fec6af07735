"""Which meeting is meant; what is not announced yet exists only for who may call it."""

import re

from bot import territories
from bot.domain.meetings import Meeting, MeetingKind, State
from bot.domain.phrases import Refusal
from bot.turns import Turn

NUMBER = re.compile(r"s[\s-]*([0-9]{1,9})", re.IGNORECASE)
SERVES = ("meetings.call", "entries.announce")  # permissions
RIGHTS = {MeetingKind.SITTING: "sittings.call"}


def right(kind: MeetingKind) -> str:
    """The permission without which nobody calls it."""
    return RIGHTS.get(kind, "meetings.call")


async def find(turn: Turn, id: int) -> Meeting:
    meeting = await turn.store.meetings.get(id)
    if meeting is None or (meeting.announced_at is None and not await may_manage(turn, meeting)):
        raise Refusal("meetings-unknown")
    return meeting


async def find_about(turn: Turn, about: str) -> Meeting:
    return await find(turn, id_of(about))


async def find_ahead(turn: Turn, id: int) -> Meeting:
    """For who may call it, until it is over or cancelled."""
    meeting = await find(turn, id)
    await require_manager(turn, meeting)
    if meeting.state not in (State.PLANNED, State.ANNOUNCED) or meeting.is_over(turn.now):
        raise Refusal("meetings-over", title=meeting.title)
    return meeting


async def find_typed(turn: Turn, typed: str) -> Meeting:
    """By its number as people write it: "S-12", "s12"."""
    match = NUMBER.fullmatch(typed.strip())
    if match is None:
        raise Refusal("meetings-unknown")
    return await find(turn, int(match[1]))


def id_of(about: str) -> int:
    return int(about.split(":")[1])


async def places(turn: Turn) -> list[str]:
    """Where they live, and where they serve."""
    assert turn.person is not None
    own = [key for right in SERVES for key in await territories.own(turn, right)]
    return list(dict.fromkeys([turn.person.parish, *own]))


async def may_manage(turn: Turn, meeting: Meeting) -> bool:
    """Whoever may call such a meeting in all of its places."""
    return all([await turn.may(right(meeting.kind), parish=parish) for parish in meeting.parishes])


async def require_manager(turn: Turn, meeting: Meeting) -> None:
    if not await may_manage(turn, meeting):
        raise Refusal("machinery-not-allowed")
