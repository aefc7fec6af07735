"""Voting by a tap, in the group or one-to-one: one person, one vote, changed as often as they like until the close.

What somebody chose is only ever said in the short answer to their tap, which is stored nowhere.
"""

from bot.domain import polls
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, PollKind, State, Vote
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import results, whys, words
from .finding import find

VOTED = "polls.voted"
SAID = 120  # letters of what is counted, in the answer to a tap
SAID_OF_TWO = 50  # … where what it replaces is named, too


async def vote(turn: Turn, id: int, position: str) -> None:
    poll = await find(turn, id)
    if turn.person is None:
        turn.lead(f"v-{id}-{read_position(position)}")
        return
    before = await turn.store.ballots.mine(id, turn.person.id)
    polls.check_votable(poll, turn.person.parish, is_in_time=turn.is_in_time(poll.closes_at))
    try:
        after = polls.with_option(poll, before, read_position(position))
    except Refusal as no:  # it names what they chose, so it is only a short answer as well
        turn.acknowledge(no.phrase.id, alert=True, **no.phrase.values)
        return
    await _count(turn, poll, before, after)


def signs(poll: Poll) -> tuple[str, ...]:
    """What stands in the event by which somebody answers."""
    return (f"polls.vote:{poll.id}:", f"polls.drop:{poll.id}:", f"v-{poll.id}-")


async def vote_by_link(turn: Turn, argument: str) -> None:
    """A first-comer is back: parish and age are known now, and the tap counts."""
    id, _, position = argument.partition("-")
    if not id.isdigit() or len(id) > 9:
        raise Refusal("machinery-tap-old")
    await vote(turn, int(id), position)


async def drop(turn: Turn, id: int, position: str) -> None:
    """Of several, this one not. The last one goes only with the whole answer: a reason would go with it."""
    poll, before = await answerable(turn, id)
    after = polls.without_option(before, read_position(position))
    if after and after != before:
        await _count(turn, poll, before, after)
        return
    phrase = "polls-mine-none" if not before else "polls-only-one" if not after else "polls-not-chosen"
    turn.acknowledge(phrase, alert=True, position=read_position(position), chosen=_said(poll, before))
    if turn.here == turn.address:  # as after any other, so that the screen tells nothing
        await _confirm(turn, poll, is_counted=bool(before))


async def take_back(turn: Turn, id: int) -> None:
    """Theirs to take back also when they live elsewhere by now."""
    poll = await find(turn, id)
    if turn.person is None:
        raise Refusal("machinery-tap-old")
    polls.check_votable(poll, poll.parishes[0], is_in_time=turn.is_in_time(poll.closes_at))
    await _count(turn, poll, (), ())


async def mine(turn: Turn, id: int) -> None:
    """Only while the poll is open: afterwards nobody knows any more."""
    poll = await find(turn, id)
    if turn.person is None:
        raise Refusal("machinery-tap-old")
    vote = await turn.store.ballots.mine(id, turn.person.id)
    if vote:
        turn.acknowledge("polls-mine", alert=True, chosen=_said(poll, vote))
    elif await turn.store.ballots.has_taken_part(id, turn.person.id):
        turn.acknowledge("polls-mine-counted", alert=True)
    else:
        turn.acknowledge("polls-mine-none", alert=True)


async def answerable(turn: Turn, id: int) -> tuple[Poll, Vote]:
    poll = await find(turn, id)
    if turn.person is None:
        raise Refusal("machinery-tap-old")
    polls.check_votable(poll, turn.person.parish, is_in_time=turn.is_in_time(poll.closes_at))
    return poll, await turn.store.ballots.mine(id, turn.person.id)


async def _count(turn: Turn, poll: Poll, before: Vote, after: Vote) -> None:
    await count(turn, poll, before, after)
    if turn.here == turn.address:
        await _confirm(turn, poll, is_counted=bool(after), is_other=is_replaced(poll, before, after))
    await whys.follow(turn, poll, after)


async def count(turn: Turn, poll: Poll, before: Vote, after: Vote) -> None:
    """Said only in the answer to the tap."""
    assert turn.person is not None
    await turn.require("polls.vote", parish=turn.person.parish)
    if after:
        await turn.store.ballots.cast(poll.id, turn.person.id, turn.person.parish, after)
        _answer(turn, poll, before, after)
    else:
        await turn.store.ballots.take_back(poll.id, turn.person.id)
        turn.acknowledge("polls-taken-back")
    if turn.person.is_second:
        await turn.log("polls.assisted", poll.about)
    await results.answered(turn, poll, is_other_number=not before or not after)


def is_replaced(poll: Poll, before: Vote, after: Vote) -> bool:
    """Of several, and in a row, one is added to the others."""
    return poll.kind in (PollKind.ONE, PollKind.SCALE) and bool(before and after) and before != after


def _answer(turn: Turn, poll: Poll, before: Vote, after: Vote) -> None:
    if is_replaced(poll, before, after):
        chosen, gone = (words.short(polls.listed(poll, one), SAID_OF_TWO) for one in (after, before))
        turn.acknowledge("polls-counted-other", chosen=chosen, before=gone)
        return
    is_asked_why = poll.asks_why and turn.here != turn.address  # one-to-one the button stands below
    turn.acknowledge("polls-counted-why" if is_asked_why else "polls-counted", chosen=_said(poll, after))


async def _confirm(turn: Turn, poll: Poll, *, is_counted: bool, is_other: bool = False) -> None:
    """One-to-one it is also to be read that it counts, but not what."""
    phrase = f"polls-voted-{poll.kind}" if is_counted else "polls-not-voted"
    text = turn.say(phrase, number=poll.number, at=poll.closes_at, most=poll.most)
    if is_other:
        text = f"{turn.say('polls-replaced')} {text}"
    rows = tuple(filter(None, [*await rows_after(turn, poll, is_counted=is_counted), turn.ways_on()]))
    await turn.show(Outbound(text, rows=rows), phrase, card=VOTED, about=poll.about, anew=False)


async def rows_after(turn: Turn, poll: Poll, *, is_counted: bool) -> list[tuple[Choice, ...]]:
    """What who has answered may do further."""
    look = turn.button("polls-open-button", tap=f"polls.open:{poll.id}")
    if not is_counted or poll.state is not State.OPEN:
        return [(look,)]
    own = turn.button("polls-mine-button", tap=f"polls.mine:{poll.id}")
    back = turn.button("polls-take-back-button", tap=f"polls.take_back:{poll.id}")
    return [*await whys.rows(turn, poll), *results.rows_after(turn, poll), (own, look), (back,)]


def drops(turn: Turn, poll: Poll) -> tuple[tuple[Choice, ...], ...]:
    """For several: not this one after all. All of them stand there, so that the screen tells nothing."""
    if poll.kind not in (PollKind.SEVERAL, PollKind.RANKING):
        return ()
    buttons = [
        turn.button("polls-drop-button", tap=f"polls.drop:{poll.id}:{one.position}", position=one.position)
        for one in poll.options
    ]
    return tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))


def _said(poll: Poll, vote: Vote) -> str:
    return words.short(polls.listed(poll, vote), SAID)


def read_position(written: str) -> int:
    if not written.isdigit() or len(written) > 2:
        raise Refusal("machinery-tap-old")
    return int(written)
