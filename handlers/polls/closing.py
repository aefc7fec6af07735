"""Closing at the moment promised: the ballots are counted and destroyed in one transaction, and the card is the result.

What was said before that moment counts, however late it is read. So it is closed only when nothing said before may
still be to come.
"""

from dataclasses import replace
from datetime import timedelta

from bot.domain.polls import Poll, State
from bot.turns import Turn

from . import cards, deadlines, files, telling, voting, whys
from .finding import id_of

CLOSE = "polls.close"  # timer
CONSULTED = "consultations.polled"  # timer: who writes the parish's opinion is given what came out
SOON = timedelta(seconds=5)
# Telegram keeps what was said for so long while it is not fetched: after that nothing is to come any more. Until then
# nobody is kept waiting who could read the result: what is not fetched from is not written to either.
LONGEST_SILENCE = timedelta(hours=24)


async def close(turn: Turn, about: str) -> None:
    """The timer; it asks again until it may."""
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.state is not State.OPEN:
        return
    if poll.closes_at > turn.now:
        await turn.set_timer(CLOSE, about, poll.closes_at)
    elif await _is_something_to_come(turn, poll):
        await turn.set_timer(CLOSE, about, turn.now + SOON)
    elif await turn.store.polls.close(poll.id, turn.now):
        await turn.store.inbox.empty(*voting.signs(poll))
        await whys.seal(turn, poll)
        await turn.store.ballots.count_and_destroy(poll.id)
        await turn.log("polls.closed", poll.about)
        await turn.redraw(cards.CARD, poll.about)
        await files.for_carriers(turn, replace(poll, closed_at=turn.now))
        if poll.pulse_id is None:  # the three of a pulse are told together
            await _follow_up(turn, poll)


async def _follow_up(turn: Turn, poll: Poll) -> None:
    """Everybody who took part hears the result, and somebody owes what comes of it.

    Of a poll that was made of the municipality's question that is the municipality's decision: it is waited for there.
    """
    if await turn.store.consultation_answers.of_poll(poll.id) is not None:
        closed = replace(poll, closed_at=turn.now)
        await telling.show(turn, closed)
        await telling.tell_all(turn, closed)
        await turn.set_timer(CONSULTED, poll.about, turn.now)
        return
    own = turn.municipality
    closed = await deadlines.begin(turn, poll, own.working_days.due_on(turn.now, own.deadlines.conclude_days))
    await telling.show(turn, closed)
    await telling.tell_all(turn, closed)
    await telling.tell_staff(turn, closed, "conclusions-closed-title", f"polls.closed:{poll.id}")
    await deadlines.ask(turn, closed, "conclusions-asked")


async def _is_something_to_come(turn: Turn, poll: Poll) -> bool:
    is_silent = turn.now - poll.closes_at < LONGEST_SILENCE and turn.world.hearing.was_lost_at(poll.closes_at)
    return is_silent or await turn.store.inbox.is_waiting_since(poll.closes_at)
