"""Whose a meeting is: who is asked about it, and who may write down what came of it."""

from bot.domain import minutes, permissions
from bot.domain.calendar import local
from bot.domain.meetings import Meeting
from bot.domain.phrases import Refusal
from bot.turns import Turn

from . import seats

ASK = "meetings.afterwards"  # timer


async def plan(turn: Turn, meeting: Meeting) -> None:
    """When it is asked next what came of it."""
    days = turn.municipality.working_days
    held_on = local(meeting.starts_at, days.zone).date()
    after = max(turn.now, meeting.starts_at)
    await turn.set_timer(ASK, meeting.about, minutes.next_ask(held_on, after, days))


async def whose(turn: Turn, meeting: Meeting) -> tuple[int, ...]:
    """Who called it, while they may still write it down; else who leads the council, or whose turn it is there."""
    if meeting.organiser_id is not None:
        roles = await turn.store.roles.of(meeting.organiser_id)
        if all(permissions.may(roles, _right(meeting), turn.now, parish=parish) for parish in meeting.parishes):
            return (meeting.organiser_id,)
    if meeting.is_formal:
        return tuple(await seats.leaders(turn))
    return next(iter(await turn.duty(meeting.parishes[0])), ())


async def may_record(turn: Turn, meeting: Meeting) -> bool:
    """Whoever may write down what came of it in all of its places."""
    return all([await turn.may(_right(meeting), parish=parish) for parish in meeting.parishes])


def _right(meeting: Meeting) -> str:
    return "sittings.record" if meeting.is_formal else "meetings.record"


async def require_recorder(turn: Turn, meeting: Meeting) -> None:
    if not await may_record(turn, meeting):
        raise Refusal("machinery-not-allowed")
