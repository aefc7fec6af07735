"""A closed poll waits for what comes of it: whose turn it is, until when, and what waits for who speaks."""

from datetime import date

from bot.domain import conclusions, deadlines, permissions
from bot.domain.calendar import local
from bot.domain.conclusions import Conclusion
from bot.domain.deadlines import Period
from bot.domain.phrases import Phrase
from bot.domain.polls import Poll, State
from bot.domain.roles import RoleName
from bot.domain.statuses import Side
from bot.messages import Choice
from bot.turns import Turn

from . import words

RIGHT, ANSWER = "polls.conclude", "proposals.decide.municipality"


async def owed_by(turn: Turn, poll: Poll) -> Side | None:
    if poll.state is not State.CLOSED:
        return None
    return conclusions.owed_by(await turn.store.poll_outcomes.of(poll.id))


async def asked(turn: Turn, poll: Poll) -> tuple[int, ...]:
    """One person on the council's side, so that nobody waits for another; of the staff all who are there."""
    side = await owed_by(turn, poll)
    if side is Side.MUNICIPALITY:
        return await staff(turn, poll)
    if side is None:
        return ()
    if poll.author_id is not None and await _still_may(turn, poll, poll.author_id):
        return (poll.author_id,)
    return next(iter(await turn.duty(poll.parishes[0])), ())[:1]


async def behind(turn: Turn, poll: Poll) -> tuple[int, ...]:
    """Who hears that nothing has come: whose turn it would be else."""
    first = await asked(turn, poll)
    steps = (tuple(id for id in step if id not in first) for step in await turn.duty(poll.parishes[0]))
    return next(filter(None, steps), ())


async def staff(turn: Turn, poll: Poll) -> tuple[int, ...]:
    """Who is there, or all where nobody is."""
    held = await turn.store.roles.held()
    there = [role for role in held if role.role is RoleName.STAFF and role.covers(poll.parishes[0])]
    present = [role for role in there if not role.is_away(turn.now)] or there
    return tuple(dict.fromkeys(role.person_id for role in present))


async def _still_may(turn: Turn, poll: Poll, person_id: int) -> bool:
    held = await turn.store.roles.held()
    own = [role for role in held if role.person_id == person_id and not role.is_away(turn.now)]
    return permissions.may(own, RIGHT, turn.now, parish=poll.parishes[0])


async def side_of(turn: Turn, poll: Poll) -> Side | None:
    """For which side who speaks may say it now; None: they may not."""
    side = await owed_by(turn, poll)
    right = ANSWER if side is Side.MUNICIPALITY else RIGHT
    if side is None or not await turn.may(right, parish=poll.parishes[0]):
        return None
    council = [role for role in turn.roles if role.role is not RoleName.STAFF]
    is_council = permissions.may(council, RIGHT, turn.now, parish=poll.parishes[0])
    return side if is_council else Side.MUNICIPALITY


# ---------------------------------------------------------------- what waits for who speaks


async def of(turn: Turn) -> list[Poll]:
    """The one that is due first comes first."""
    if turn.person is None or not any(role.role is not RoleName.RESIDENT for role in turn.roles):
        return []
    return [one for one in await turn.store.polls.waiting() if turn.person.id in await asked(turn, one)]


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
    return [*early, *(said(turn, one) for one in given), *waits]


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
    people, held = await asked(turn, poll), await turn.store.roles.held()
    council = [role for role in held if role.person_id in people and role.role is not RoleName.STAFF]
    is_council = not people or permissions.may(council, RIGHT, turn.now, parish=poll.parishes[0])
    return Side.COUNCIL if is_council and await owed_by(turn, poll) is Side.COUNCIL else Side.MUNICIPALITY


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
