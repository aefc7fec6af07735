"""A closed poll waits for what comes of it: whose turn it is, until when, and what waits for who speaks."""

from collections.abc import Sequence
from datetime import date

from bot.domain import conclusions, deadlines, permissions
from bot.domain.calendar import local
from bot.domain.conclusions import Conclusion
from bot.domain.deadlines import Period
from bot.domain.numbers import CONSULTATION
from bot.domain.phrases import Phrase
from bot.domain.polls import Poll, State
from bot.domain.roles import Role, RoleName, turn_order
from bot.domain.statuses import Side
from bot.messages import Choice
from bot.turns import Turn

from . import words

RIGHT, ANSWER = "polls.conclude", "proposals.decide.municipality"
SPEAKERS = {*permissions.PERMISSIONS[RIGHT], *permissions.PERMISSIONS[ANSWER]}
Held = Sequence[Role]


async def owed_by(turn: Turn, poll: Poll) -> Side | None:
    return await _owed_by(turn, poll, await turn.store.roles.held())


async def _owed_by(turn: Turn, poll: Poll, held: Held) -> Side | None:
    """What was handed on comes back to the council where nobody is staff any more.

    What comes of a poll that was made of the municipality's question is said where the municipality decides it.
    """
    if poll.state is not State.CLOSED or await turn.store.consultation_answers.of_poll(poll.id) is not None:
        return None
    side = conclusions.owed_by(await turn.store.poll_outcomes.of(poll.id))
    return Side.COUNCIL if side is Side.MUNICIPALITY and not _staff(turn, poll, held) else side


async def asked(turn: Turn, poll: Poll) -> tuple[int, ...]:
    """One person on the council's side, so that nobody waits for another; of the staff all who are there."""
    return await _asked(turn, poll, await turn.store.roles.held())


async def _asked(turn: Turn, poll: Poll, held: Held) -> tuple[int, ...]:
    side = await _owed_by(turn, poll, held)
    if side is Side.MUNICIPALITY:
        return _staff(turn, poll, held)
    if side is None:
        return ()
    author = [role for role in held if role.person_id == poll.author_id and not role.is_away(turn.now)]
    if poll.author_id is not None and _may(turn, poll, author, RIGHT, held):
        return (poll.author_id,)
    return next(iter(_duty(turn, poll, held)), ())[:1]


async def behind(turn: Turn, poll: Poll) -> tuple[int, ...]:
    """Who hears that nothing has come: whose turn it would be else, and who may say it."""
    held = await turn.store.roles.held()
    first, side = await _asked(turn, poll, held), await _owed_by(turn, poll, held)
    right = ANSWER if side is Side.MUNICIPALITY else RIGHT
    able = {role.person_id for role in held if _may(turn, poll, [role], right, held)}.difference(first)
    steps = (tuple(id for id in step if id in able) for step in _duty(turn, poll, held))
    return next(filter(None, steps), ())


async def staff(turn: Turn, poll: Poll) -> tuple[int, ...]:
    """Who is there, or all where nobody is."""
    return _staff(turn, poll, await turn.store.roles.held())


def _staff(turn: Turn, poll: Poll, held: Held) -> tuple[int, ...]:
    there = [role for role in held if role.role is RoleName.STAFF and role.covers(poll.parishes[0])]
    present = [role for role in there if not role.is_away(turn.now)] or there
    return tuple(dict.fromkeys(role.person_id for role in present))


def _duty(turn: Turn, poll: Poll, held: Held) -> list[tuple[int, ...]]:
    return [tuple(role.person_id for role in step) for step in turn_order(poll.parishes[0], "", held, turn.now)]


def _may(turn: Turn, poll: Poll, roles: Held, right: str, held: Held) -> bool:
    return permissions.may_there(roles, right, held, turn.now, parish=poll.parishes[0])


async def side_of(turn: Turn, poll: Poll) -> Side | None:
    """For which side who speaks may say it now; None: they may not."""
    held = await turn.store.roles.held()
    side = await _owed_by(turn, poll, held)
    right = ANSWER if side is Side.MUNICIPALITY else RIGHT
    if side is None or not _may(turn, poll, turn.roles, right, held):
        return None
    council = [role for role in turn.roles if role.role is not RoleName.STAFF]
    return side if _may(turn, poll, council, RIGHT, held) else Side.MUNICIPALITY


# ---------------------------------------------------------------- what waits for who speaks


async def of(turn: Turn) -> list[Poll]:
    """The one that is due first comes first."""
    if turn.person is None or not any(role.role in SPEAKERS for role in turn.roles):
        return []
    held = await turn.store.roles.held()
    near = [
        one
        for one in await turn.store.polls.waiting()
        if any(_may(turn, one, turn.roles, right, held) for right in (RIGHT, ANSWER))
    ]
    return [one for one in near if turn.person.id in await _asked(turn, one, held)]


def line(turn: Turn, poll: Poll) -> str:
    assert poll.due_on is not None
    is_over = _is_over(turn, poll.due_on)
    phrase = "conclusions-waiting-line-late" if is_over else "conclusions-waiting-line"
    return turn.say(phrase, name=words.name(turn, poll), on=poll.due_on)


def button(turn: Turn, poll: Poll) -> Choice:
    return turn.button("conclusions-say-of-button", tap=f"polls.conclude:{poll.id}", number=poll.number)


# ---------------------------------------------------------------- as everybody reads it


async def lines(turn: Turn, poll: Poll) -> list[str]:
    """What was said of it, and who is to say more until when."""
    given = await turn.store.poll_outcomes.of(poll.id)
    early = [turn.say("conclusions-early", why=poll.closed_early)] if poll.closed_early else []
    waits = [await _waits(turn, poll)] if poll.state is State.CLOSED and poll.due_on is not None else []
    return [*early, *(said(turn, one) for one in given), *waits, *await _belongs(turn, poll)]


async def _belongs(turn: Turn, poll: Poll) -> list[str]:
    """Where what comes of it is said, if not here."""
    id = await turn.store.consultation_answers.of_poll(poll.id) if poll.closed_at else None
    return [] if id is None else [turn.say("consulted-poll-of", number=f"{CONSULTATION}-{id}")]


def said(turn: Turn, one: Conclusion) -> str:
    return turn.say(
        "conclusions-outcome",
        by=one.side.value,
        status=Phrase(one.outcome.phrase),
        reason=one.reason,
        step=one.next_step,
        on=one.by_on,
    )


async def _waits(turn: Turn, poll: Poll) -> str:
    """Aloud only the municipality is late: who speaks for a parish does so unpaid."""
    assert poll.due_on is not None
    side = await _speaker(turn, poll)
    phrase = "conclusions-waits-late" if _is_over(turn, poll.due_on) else "conclusions-waits"
    return turn.say(phrase, by=side.value, on=poll.due_on)


async def _speaker(turn: Turn, poll: Poll) -> Side:
    """Where the staff asked, or nobody else is there to say it, it is the municipality's word."""
    held = await turn.store.roles.held()
    people = await _asked(turn, poll, held)
    council = [role for role in held if role.person_id in people and role.role is not RoleName.STAFF]
    is_council = not people or _may(turn, poll, council, RIGHT, held)
    return Side.COUNCIL if is_council and await _owed_by(turn, poll, held) is Side.COUNCIL else Side.MUNICIPALITY


# ---------------------------------------------------------------- days


async def period(turn: Turn, poll: Poll) -> Period | None:
    """Since when until when it is owed; None: it is not."""
    given = await turn.store.poll_outcomes.of(poll.id)
    since = given[-1].at if given else poll.closed_at
    if poll.state is not State.CLOSED or poll.due_on is None or since is None:
        return None
    return conclusions.period(poll.id, local(since, turn.municipality.time_zone).date(), poll.due_on)


def _is_over(turn: Turn, due_on: date) -> bool:
    return deadlines.is_over(due_on, today(turn), turn.municipality.working_days)


def today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()
