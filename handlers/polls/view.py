"""A poll one-to-one, and the lists: what is mine to answer, what came out, and what I have asked."""

from bot.domain.polls import Poll, State
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import (
    cards,
    early,
    making,
    opinion,
    outcome,
    paper,
    printing,
    quoting,
    results,
    screening,
    stances,
    turnout,
    voting,
    words,
)
from .finding import find, find_typed, may_manage

PAGE = "polls.page"
SHOWN = 8
PAST = 10


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    await show(turn, await find_typed(turn, f"a-{argument}"))


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, await find_typed(turn, typed))


async def show(turn: Turn, poll: Poll) -> None:
    if poll.state in (State.PLANNED, State.CANCELLED):
        await making.preview(turn, poll)
        return
    painted = await cards.card(turn, poll.about)
    assert painted is not None
    rows = [*await _rows(turn, poll), (turn.button("polls-list-button", tap="polls.list"),)]
    message = Outbound(
        painted.text, title=painted.title, rows=tuple(filter(None, rows)), media=await cards.picture(turn, poll)
    )
    turn.speak(message, "polls-title", about=poll.about, card=PAGE)


async def _rows(turn: Turn, poll: Poll) -> list[tuple[Choice, ...]]:
    """What the reader can do with it."""
    rows: list[tuple[Choice, ...]] = []
    if poll.state is State.OPEN and turn.person is not None and turn.person.parish in poll.parishes:
        rows += [*cards.votes(turn, poll), *voting.drops(turn, poll)]
        if await turn.store.ballots.has_taken_part(poll.id, turn.person.id):
            rows += await voting.rows_after(turn, poll, is_counted=True)
    elif turn.person is None and poll.state is State.OPEN:
        rows.append((turn.button("people-go-button", tap="people.go"),))
    rows += [*await stances.rows(turn, poll), await paper.row(turn, poll)]
    rows += [await early.row(turn, poll), await outcome.row(turn, poll), await opinion.row(turn, poll)]
    is_manager = await may_manage(turn, poll)
    if poll.closed_at is not None:
        rows += [*await results.rows(turn, poll, is_manager=is_manager), *await quoting.all_rows(turn, poll)]
        rows.append(await printing.row(turn, poll))
    rows += await screening.rows(turn, poll)
    return [*rows, *making.manage_rows(turn, poll)] if is_manager else rows


# ---------------------------------------------------------------- lists


async def list_(turn: Turn, _: str = "") -> None:
    """What is open here, what one has not answered first; then what came out before."""
    assert turn.person is not None
    open_here = await turn.store.polls.open_in(turn.person.parish)
    found = [one for one in open_here if one.pulse_id is None]
    done = {one.id for one in found if await turn.store.ballots.has_taken_part(one.id, turn.person.id)}
    found.sort(key=lambda one: one.id in done)
    past = await turn.store.polls.past_in(turn.person.parish, PAST)
    rows: list[tuple[Choice, ...]] = [(_look(turn, one),) for one in found[:SHOWN]]
    for pulse_id in dict.fromkeys(one.pulse_id for one in open_here if one.pulse_id is not None):
        rows.append((turn.button("pulse-list-button", tap=f"pulse.start:{pulse_id}"),))
    if past:
        rows.append((turn.button("polls-past-button", tap="polls.past"),))
    rows += await turnout.rows(turn)
    if not open_here:
        turn.reply("polls-none-open", rows=rows, parish=turn.person.parish)
        return
    if not found:
        turn.reply("pulse-open", rows=rows, at=open_here[0].closes_at)
        return
    text = "\n\n".join(_item(turn, one, is_done=one.id in done) for one in found[:SHOWN])
    turn.speak(
        Outbound(text, title=turn.say("polls-list-title", count=len(found)), rows=tuple(rows)), "polls-list-title"
    )


async def list_by_tap(turn: Turn) -> None:
    await list_(turn)


async def past(turn: Turn) -> None:
    assert turn.person is not None
    found = await turn.store.polls.past_in(turn.person.parish, PAST)
    if not found:
        turn.reply("polls-none-past")
        return
    text = "\n\n".join(
        turn.say("polls-past-item", name=words.name(turn, one), on=one.closed_at or one.closes_at) for one in found
    )
    rows = tuple((_look(turn, one),) for one in found)
    turn.speak(Outbound(text, title=turn.say("polls-past-title"), rows=rows), "polls-past-title")


def _item(turn: Turn, poll: Poll, *, is_done: bool) -> str:
    phrase = "polls-item-done" if is_done else "polls-item"
    return turn.say(phrase, name=words.name(turn, poll), at=poll.closes_at)


def _look(turn: Turn, poll: Poll) -> Choice:
    return turn.button("polls-open-number-button", tap=f"polls.open:{poll.id}", number=poll.number)
