"""Which poll is meant; what is not open yet exists only for who made it."""

import re

from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, State
from bot.turns import Turn

NUMBER = re.compile(r"a[\s-]*([0-9]{1,9})", re.IGNORECASE)


async def find(turn: Turn, id: int) -> Poll:
    poll = await turn.store.polls.get(id)
    if poll is None or (poll.state in (State.PLANNED, State.CANCELLED) and not await may_manage(turn, poll)):
        raise Refusal("polls-unknown")
    return poll


async def find_about(turn: Turn, about: str) -> Poll:
    return await find(turn, id_of(about))


async def find_typed(turn: Turn, typed: str) -> Poll:
    """By its number as people write it: "A-12", "a12"."""
    match = NUMBER.fullmatch(typed.strip())
    if match is None:
        raise Refusal("polls-unknown")
    return await find(turn, int(match[1]))


def id_of(about: str) -> int:
    return int(about.split(":")[1])


async def may_manage(turn: Turn, poll: Poll) -> bool:
    """Whoever may ask all of its parishes, also who made it only as long as that."""
    return all([await turn.may("polls.open", parish=parish) for parish in poll.parishes])


async def find_planned(turn: Turn, id: int) -> Poll:
    """For who may manage it, before it opens: afterwards it is not changed any more."""
    poll = await find(turn, id)
    await require_manager(turn, poll)
    if poll.state is not State.PLANNED:
        raise Refusal("polls-already-open")
    return poll


async def require_manager(turn: Turn, poll: Poll) -> None:
    if not await may_manage(turn, poll):
        raise Refusal("machinery-not-allowed")
