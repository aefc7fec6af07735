"""When time passes after the close: who owes what comes of it is reminded once, and when it is over others hear."""

from datetime import date, datetime

from bot import gathering
from bot.domain import deadlines
from bot.domain.deadlines import Period
from bot.domain.polls import Poll
from bot.domain.statuses import Side
from bot.gathering import Due
from bot.turns import Turn

from . import awaiting, cards, words
from .finding import id_of

REMIND, LATE = "polls.remind", "polls.late"  # timers
ASKED = "conclusions-asked"  # at once, whenever it becomes somebody's turn


async def begin(turn: Turn, poll: Poll, due_on: date) -> Poll:
    """From now on it is owed until that day."""
    await turn.store.polls.wait_until(poll.id, due_on)
    found = await turn.store.polls.get(poll.id)
    assert found is not None
    period = await awaiting.period(turn, found)
    assert period is not None
    half = _half(turn, period)
    await (turn.set_timer(REMIND, poll.about, half) if half else turn.clear_timer(REMIND, poll.about))
    await turn.set_timer(LATE, poll.about, _over(turn, period))
    return found


async def end(turn: Turn, poll: Poll) -> None:
    for kind in (REMIND, LATE):
        await turn.clear_timer(kind, poll.about)


async def remind(turn: Turn, about: str) -> None:
    """The timer, when half of the time is over."""
    poll = await turn.store.polls.get(id_of(about))
    period = await awaiting.period(turn, poll) if poll else None
    half = _half(turn, period) if period else None
    if poll is None or period is None or half is None:
        return
    if half > turn.now:
        await turn.set_timer(REMIND, about, half)
    else:
        await ask(turn, poll, "conclusions-remind", expires_at=_over(turn, period))


async def late(turn: Turn, about: str) -> None:
    """The timer, in the morning after the last day: nothing ends by silence."""
    poll = await turn.store.polls.get(id_of(about))
    period = await awaiting.period(turn, poll) if poll else None
    if poll is None or period is None:
        return
    if (over := _over(turn, period)) > turn.now:
        await turn.set_timer(LATE, about, over)
        return
    await ask(turn, poll, "conclusions-late")
    for person_id in await awaiting.behind(turn, poll):
        await _tell(turn, poll, person_id, "conclusions-late-behind")
    await turn.redraw(cards.CARD, poll.about)


async def ask_next(turn: Turn, _: str) -> None:
    """The timer: somebody has left a role or is away; whose turn it has become hears it, and nobody twice."""
    for poll in await turn.store.polls.waiting():
        await ask(turn, poll, ASKED)


async def ask(turn: Turn, poll: Poll, phrase: str, *, expires_at: datetime | None = None) -> None:
    """Whose turn it is."""
    for person_id in await awaiting.asked(turn, poll):
        await _tell(turn, poll, person_id, phrase, expires_at)


async def _tell(turn: Turn, poll: Poll, person_id: int, phrase: str, expires_at: datetime | None = None) -> None:
    side = await awaiting.owed_by(turn, poll)
    assert poll.due_on is not None
    await turn.tell(
        person_id,
        phrase,
        rows=[[("conclusions-say-button", {"tap": f"polls.conclude:{poll.id}"})]],
        dedupe=f"{phrase}:{poll.id}:{poll.due_on}",
        about=poll.about,
        not_before=None if phrase == ASKED else await gathering.soon(turn, person_id),
        expires_at=expires_at,
        number=poll.number,
        title=words.short(poll.question, words.TITLE),
        by=(side or Side.COUNCIL).value,
        on=poll.due_on,
    )


async def due(turn: Turn, about: str) -> Due | None:
    """As it stands in a list of what falls due."""
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.due_on is None or await awaiting.period(turn, poll) is None:
        return None
    return Due(words.name(turn, poll), poll.due_on, is_listed=True)


def _half(turn: Turn, period: Period) -> datetime | None:
    return deadlines.half_at(period, turn.municipality.working_days, turn.world.quiet)


def _over(turn: Turn, period: Period) -> datetime:
    return deadlines.over_at(period, turn.municipality.working_days, turn.world.quiet)
