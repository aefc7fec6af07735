"""Whose a meeting is: who is asked about it, and who may write down what came of it."""

from collections.abc import Sequence
from datetime import date

from bot.domain import minutes, permissions
from bot.domain.calendar import local
from bot.domain.meetings import Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import Role, RoleName
from bot.turns import Turn

from . import seats, words

ASK = "meetings.afterwards"  # timer


async def plan(turn: Turn, meeting: Meeting) -> None:
    """When it is asked next what came of it."""
    days = turn.municipality.working_days
    held_on = local(meeting.starts_at, days.zone).date()
    after = max(turn.now, meeting.starts_at)
    await turn.set_timer(ASK, meeting.about, minutes.next_ask(held_on, after, days))


async def whose(turn: Turn, meeting: Meeting) -> tuple[int, ...]:
    """Who called it, while they are there and may still write it down; else who leads the council, or the first whose
    turn it is there and who may."""
    if meeting.organiser_id is not None:
        own = await turn.store.roles.of(meeting.organiser_id)
        if await _are_enough(turn, [role for role in own if not role.is_away(turn.now)], meeting):
            return (meeting.organiser_id,)
    if meeting.is_formal:
        return tuple(await seats.leaders(turn))
    steps = [*await turn.duty(meeting.parishes[0]), await seats.heads(turn, RoleName.SECRETARY)]
    for step in steps:
        able = [id for id in step if await _are_enough(turn, await turn.store.roles.of(id), meeting)]
        if able:
            return tuple(able)
    return ()


async def _are_enough(turn: Turn, roles: Sequence[Role], meeting: Meeting) -> bool:
    """Whether these roles allow to write it down in all of its places."""
    held = await turn.store.roles.held()
    right = _right(meeting)
    return all(permissions.may_there(roles, right, held, turn.now, parish=parish) for parish in meeting.parishes)


async def say_nobody(turn: Turn, meeting: Meeting, on: date) -> None:
    """There is none who may: who gives roles hears it, and can invite somebody."""
    said = Phrase.of("afterwards-nobody", name=words.name(turn, meeting))
    invite = ("roles-invite-button", "roles.invite")
    admins = await seats.heads(turn, RoleName.ADMIN)
    await seats.tell(turn, admins, said, invite, dedupe=f"meetings.nobody:{meeting.id}:{on}")


async def may_record(turn: Turn, meeting: Meeting) -> bool:
    """Whoever may write down what came of it in all of its places."""
    return all([await turn.may(_right(meeting), parish=parish) for parish in meeting.parishes])


def _right(meeting: Meeting) -> str:
    return "sittings.record" if meeting.is_formal else "meetings.record"


async def require_recorder(turn: Turn, meeting: Meeting) -> None:
    if not await may_record(turn, meeting):
        raise Refusal("machinery-not-allowed")
