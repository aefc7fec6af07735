"""A sitting of the council is announced, changed or cancelled: what follows from that."""

from bot.domain.meetings import Meeting
from bot.turns import Turn

from . import notices, quorum, roll


async def announced(turn: Turn, meeting: Meeting) -> None:
    if meeting.is_formal:
        await _plan(turn, meeting)
        await notices.ask(turn, meeting)


async def changed(turn: Turn, before: Meeting, after: Meeting) -> None:
    """Of one that is announced."""
    if after.is_formal and not before.is_formal:
        await announced(turn, after)
    elif after.is_formal:
        await _plan(turn, after)
        await notices.changed(turn, before, after)


async def _plan(turn: Turn, meeting: Meeting) -> None:
    await quorum.plan(turn, meeting)
    await roll.plan(turn, meeting)


async def cancelled(turn: Turn, meeting: Meeting) -> None:
    if meeting.is_formal:
        await notices.cancelled(turn, meeting)
