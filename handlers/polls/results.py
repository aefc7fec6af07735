"""The result in words: on the card of a closed poll, by place, and while it is open as its maker chose.

Running results are a snapshot, drawn seldom and only when several answers are new: nobody's tap can be seen in it.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.domain import results
from bot.domain.phrases import Refusal, Value
from bot.domain.polls import Poll, PollKind, PollOption, Shows, State
from bot.domain.results import Result, Row, Standing
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import words
from .finding import find, id_of

RUN = "results.run"  # timer
CARD = "polls.card"
PLACES = "results.places"
WHOLE, SHORT = 200, 40  # letters of an option: a card must stay one message


async def of(turn: Turn, poll: Poll) -> Result | None:
    """Of a closed poll; None where fewer than five have answered."""
    return results.result(poll, await turn.store.ballots.results(poll.id))


async def of_closed(turn: Turn, id: int) -> Poll:
    """Refuses where there is no result to be shown."""
    poll = await find(turn, id)
    if poll.closed_at is None:
        raise Refusal("results-at-end")
    if await of(turn, poll) is None:
        raise Refusal("results-few")
    return poll


async def lines(turn: Turn, poll: Poll) -> list[str]:
    """What came out, paragraph by paragraph."""
    result = await of(turn, poll)
    if result is None:
        return [turn.say("results-few")]
    return [
        "\n".join([_answered(turn, poll, result), *_inhabitants(turn, poll, result)]),
        *_came_out(turn, poll, result),
    ]


async def in_short(turn: Turn, poll: Poll) -> str:
    """On one line: how many answered, and what most of them want."""
    result = await of(turn, poll)
    if result is None:
        return turn.say("results-few")
    best = turn.say("results-median", median=result.median) if result.median is not None else _best(turn, poll, result)
    return turn.say("results-in-short", answered=turn.say("results-answered", count=result.answers), best=best)


def _answered(turn: Turn, poll: Poll, result: Result) -> str:
    if not poll.joined or poll.joined < result.answers:  # some have left since they answered
        return turn.say("results-answered", count=result.answers)
    share = results.percent(result.answers, poll.joined) if result.answers >= results.ENOUGH else None
    if share is None:
        return turn.say("results-answered-of", count=result.answers, joined=poll.joined)
    return turn.say("results-answered-share", count=result.answers, joined=poll.joined, share=share)


def _inhabitants(turn: Turn, poll: Poll, result: Result) -> list[str]:
    """Only where the municipality has said how many there are, as of when, and who says so."""
    known = [turn.municipality.parish(key).inhabitants for key in poll.parishes]
    numbers = [one for one in known if one is not None]
    if len(numbers) < len(known) or result.answers < results.ENOUGH:
        return []
    number = sum(one.number for one in numbers)
    source = ", ".join(dict.fromkeys(one.source for one in numbers))
    share = round(100 * result.answers / number, 1)
    return [
        turn.say("results-inhabitants", number=number, share=share, on=min(one.on for one in numbers), source=source)
    ]


def _came_out(turn: Turn, poll: Poll, result: Result) -> list[str]:
    summary = [_middle(turn, result)] if result.median is not None else [_best(turn, poll, result)]
    if poll.kind in (PollKind.SEVERAL, PollKind.RANKING):
        summary.append(turn.say(f"results-{poll.kind}-how"))
    return ["\n".join(_options(turn, poll, result, WHOLE)), "\n".join(summary)]


def _options(turn: Turn, poll: Poll, result: Result, longest: int) -> list[str]:
    """In the order they were asked in, a ranking in the one that came out."""
    listed = sorted(result.options, key=lambda one: one.place) if poll.kind is PollKind.RANKING else result.options
    return [_option(turn, poll, one, longest) for one in listed]


def _option(turn: Turn, poll: Poll, one: Standing, longest: int) -> str:
    option = poll.option(one.position)
    if poll.kind is PollKind.RANKING:
        values: dict[str, Value] = {"place": one.place, "points": one.points, "most": len(poll.options) - 1}
        return turn.say("results-option-ranked", option=words.short(both(option), longest), votes=one.votes, **values)
    label = words.short(named(poll, option), longest)
    if one.share is None:
        return turn.say("results-option", option=label, votes=one.votes)
    return turn.say("results-option-share", option=label, votes=one.votes, share=one.share)


def named(poll: Poll, option: PollOption) -> str:
    if poll.kind is PollKind.SCALE:
        return option.text
    return f"{option.position}. {both(option)}"


def both(option: PollOption) -> str:
    """In both languages of the poll, if it has two."""
    return " / ".join(filter(None, (option.text, option.other)))


def _best(turn: Turn, poll: Poll, result: Result) -> str:
    options = ", ".join(words.short(poll.option(one.position).text, SHORT) for one in result.best)
    is_equal = len(result.best) > 1
    if poll.kind is PollKind.RANKING:
        return turn.say("results-ranked-equal" if is_equal else "results-ranked-first", options=options)
    return turn.say("results-equal" if is_equal else "results-best", options=options)


def _middle(turn: Turn, result: Result) -> str:
    assert result.median is not None
    said = turn.say("results-median", median=result.median)
    return said if result.mean is None else f"{said}\n{turn.say('results-mean', mean=round(result.mean, 1))}"


# ---------------------------------------------------------------- by place


async def places(turn: Turn, id: int) -> None:
    poll = await of_closed(turn, id)
    rows = results.breakdown(poll, await turn.store.ballots.results(id))
    back = (turn.button("polls-open-button", tap=f"polls.open:{id}"),)
    text = "\n\n".join(_by_place(turn, poll, rows))
    title = turn.say("results-places-title", number=poll.number)
    turn.speak(Outbound(text, title=title, rows=(back,)), "results-places-title", about=poll.about, card=PLACES)


def _by_place(turn: Turn, poll: Poll, rows: Sequence[Row]) -> list[str]:
    if not rows:
        return [turn.say("results-places-none")]
    options = [] if poll.kind is PollKind.SCALE else [f"{one.position}. {one.text}" for one in poll.options]
    said = ["\n".join(options)] if options else []
    said.append("\n".join(_row(turn, one) for one in rows))
    if poll.kind is PollKind.RANKING:
        said.append(turn.say("results-places-first-note"))
    return [*said, turn.say("results-hidden-note"), turn.say("results-advisory")]


def _row(turn: Turn, row: Row) -> str:
    cells = ", ".join(
        turn.say("results-cell", position=at, votes=turn.say("results-hidden") if votes is None else votes)
        for at, votes in enumerate(row.cells, 1)
    )
    if len(row.parishes) == 1:
        return turn.say("results-row", parish=row.parishes[0], answers=row.answers, cells=cells)
    places = ", ".join(turn.say("results-place", parish=key) for key in row.parishes)
    return turn.say("results-row-small", places=places, answers=row.answers, cells=cells)


# ---------------------------------------------------------------- while it is open


async def answered(turn: Turn, poll: Poll, *, is_other_number: bool) -> None:
    """Somebody has answered, or taken it back: what shows it changes when it may."""
    if poll.shows is not Shows.NEVER:
        pause = timedelta(minutes=turn.municipality.limits.results_redraw_minutes)
        await turn.store.timers.set_once(RUN, poll.about, turn.now + pause)
    if is_other_number and poll.shows is not Shows.ALWAYS:
        await turn.redraw(CARD, poll.about)


async def run(turn: Turn, about: str) -> None:
    """The timer: a new snapshot, if so many answers are new that none can be told from it."""
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.state is not State.OPEN:
        return
    counted, before = await turn.store.ballots.tally(poll.id), await turn.store.ballots.running(poll.id)
    is_enough = results.answers(counted) >= results.FEW
    if is_enough and results.has_moved(before[0] if before else (), counted):
        await turn.store.ballots.show_running(poll.id, counted, turn.now)
        if poll.shows is Shows.ALWAYS:
            await turn.redraw(CARD, about)


async def so_far(turn: Turn, poll: Poll) -> list[str]:
    """As it was counted last."""
    running = await turn.store.ballots.running(poll.id)
    result = results.result(poll, running[0]) if running else None
    if running is None or result is None:
        return [turn.say("results-running-none", minutes=turn.municipality.limits.results_redraw_minutes)]
    head = turn.say("results-running", at=running[1])
    answered = turn.say("results-answered", count=result.answers)
    listed = _options(turn, poll, result, SHORT)  # the whole of them stands in the question
    return ["\n".join([head, answered, *listed]), turn.say("results-running-note")]


async def show(turn: Turn, id: int) -> None:
    """How the others answer: for who has answered."""
    poll = await find(turn, id)
    if poll.state is not State.OPEN:
        raise Refusal("polls-over", number=poll.number)
    if poll.shows is Shows.NEVER:
        raise Refusal("results-at-end")
    if turn.person is None or not await turn.store.ballots.has_taken_part(id, turn.person.id):
        raise Refusal("results-answer-first")
    back = (turn.button("polls-open-button", tap=f"polls.open:{id}"),)
    text = "\n\n".join([*await so_far(turn, poll), turn.say("results-advisory")])
    turn.speak(Outbound(text, title=words.name(turn, poll), rows=(back,)), "results-running", about=poll.about)


# ---------------------------------------------------------------- buttons


def rows_after(turn: Turn, poll: Poll) -> list[tuple[Choice, ...]]:
    """For who has answered."""
    if poll.shows is not Shows.AFTER:
        return []
    return [(turn.button("results-show-button", tap=f"results.show:{poll.id}"),)]


async def rows(turn: Turn, poll: Poll, *, is_manager: bool) -> Iterable[tuple[Choice, ...]]:
    """Below the result, one-to-one."""
    if await of(turn, poll) is None:
        return ()
    chart = turn.button("results-chart-button", tap=f"results.chart:{poll.id}")
    places = turn.button("results-places-button", tap=f"results.places:{poll.id}")
    table = turn.button("results-table-button", tap=f"results.table:{poll.id}")
    several = (places,) if len(poll.parishes) > 1 else ()
    return ((chart, *several), (table,) if is_manager else ())
