"""The result of a closed poll as files: a chart for whoever reads it, a table for who asked the question."""

import asyncio
from collections.abc import Iterable, Iterator
from functools import partial

from bot import charts, exports
from bot.charts import Bar, Group
from bot.domain import paper, results
from bot.domain.phrases import Value
from bot.domain.polls import Poll, PollKind
from bot.domain.results import Result, Row, Standing
from bot.routing import Read
from bot.turns import World
from storage.store import Store

LABEL = 60  # letters of an option below a parish; the whole of it stands above
COLUMNS = ("number", "question", "place", "answers", "position", "option", "votes", "share", "rank", "points")


class _Voice:
    """What groups read: the files are handed on."""

    def __init__(self, world: World) -> None:
        self._world = world

    def __call__(self, phrase: str, /, **values: Value) -> str:
        return self._world.phrases.text(self._world.municipality.languages.default, phrase, **values)


async def _load(store: Store, media_id: int) -> tuple[Poll, Result, tuple[Row, ...]] | None:
    """The poll is named by what the media row is about, such as "results.chart:17"."""
    stored = await store.media.get(media_id)
    poll = await store.polls.get(int((stored.about or "").split(":")[1])) if stored else None
    if poll is None or poll.closed_at is None:
        return None
    counted = await store.ballots.results(poll.id)
    result = results.result(poll, counted)
    return None if result is None else (poll, result, results.breakdown(poll, counted))


# ---------------------------------------------------------------- a chart


async def chart(world: World, read: Read, about: str) -> bytes | None:
    found = await read(lambda store: _load(store, int(about)))
    if found is None:
        return None
    poll, result, rows = found
    say = _Voice(world)
    everybody = Group(say("results-answered", count=result.answers), [_bar(say, poll, one) for one in result.options])
    rows = () if poll.kind is PollKind.RANKING else rows  # first places beside points would mislead
    groups = [everybody, *(_group(say, poll, row) for row in rows)]
    return await asyncio.to_thread(partial(charts.draw, poll.question, groups, list(_notes(say, poll, result, rows))))


def _bar(say: _Voice, poll: Poll, one: Standing) -> Bar:
    label = _label(poll, one.position)
    if poll.kind is PollKind.RANKING:
        said = say("results-chart-ranked", points=one.points, most=len(poll.options) - 1)
        return Bar(label, one.points, said, one.place == 1)
    said = str(one.votes) if one.share is None else f"{one.votes} ({one.share} %)"
    return Bar(label, one.votes, said, one.place == 1)


def _group(say: _Voice, poll: Poll, row: Row) -> Group:
    hidden = say("results-hidden")
    bars = [
        Bar(_label(poll, at)[:LABEL], votes, hidden if votes is None else str(votes))
        for at, votes in enumerate(row.cells, 1)
    ]
    return Group(f"{_place(say, row)}. {say('results-answered', count=row.answers)}", bars)


def _place(say: _Voice, row: Row) -> str:
    if len(row.parishes) == 1:
        return say("results-place", parish=row.parishes[0])
    return say("results-chart-small")


def _notes(say: _Voice, poll: Poll, result: Result, rows: Iterable[Row]) -> Iterator[str]:
    yield say("results-advisory")
    if result.median is not None:
        yield say("polls-scale-note")
        yield say("results-median", median=result.median)
    if result.mean is not None:
        yield say("results-mean", mean=round(result.mean, 1))
    if poll.kind in (PollKind.SEVERAL, PollKind.RANKING):
        yield say(f"results-{poll.kind}-how")
    if any(None in row.cells for row in rows):
        yield say("results-hidden-note")
    yield poll.number


def _label(poll: Poll, position: int) -> str:
    text = poll.option(position).text
    return text if poll.kind is PollKind.SCALE else f"{position}. {text}"


# ---------------------------------------------------------------- a table


async def table(world: World, read: Read, about: str) -> bytes | None:
    """As a Latvian Excel reads it: a row for each option, of everybody and of each place."""
    found = await read(lambda store: _load(store, int(about)))
    if found is None:
        return None
    say = _Voice(world)
    head = [say(f"results-column-{column}") for column in COLUMNS]
    sheets = await read(lambda store: store.paper.standing(found[0].id))
    on_paper = _on_paper(say, found[0], {one.vote: one.votes for one in sheets}) if sheets else ()
    return exports.sheet([head, *_cells(say, *found), *on_paper])


def _cells(say: _Voice, poll: Poll, result: Result, rows: Iterable[Row]) -> Iterator[list[str]]:
    first = [poll.number, poll.question]
    for one in result.options:
        share = "" if one.share is None else str(one.share)
        rank = "" if poll.kind is PollKind.SCALE else str(one.place)
        points = f"{one.points:g}".replace(".", ",") if poll.kind is PollKind.RANKING else ""
        own = [str(one.position), poll.option(one.position).text, str(one.votes), share, rank, points]
        yield [*first, say("results-everywhere"), str(result.answers), *own]
    for row in rows:
        place = ", ".join(say("results-place", parish=key) for key in row.parishes)
        for option, votes in zip(poll.options, row.cells, strict=True):
            said = say("results-hidden") if votes is None else str(votes)
            yield [*first, place, str(row.answers), str(option.position), option.text, said, "", "", ""]


def _on_paper(say: _Voice, poll: Poll, sheets: paper.Sheets) -> Iterator[list[str]]:
    """Apart, as everywhere."""
    total = paper.total(sheets)
    shown = paper.shown(paper.by_option(poll, sheets.items()), total)
    for option in poll.options:
        votes = shown.get(option.position)
        said = say("results-hidden") if votes is None else str(votes)
        all_ = str(total) if total >= results.FEW else say("results-hidden")
        own = [all_, str(option.position), option.text, said, "", "", ""]
        yield [poll.number, poll.question, say("results-on-paper"), *own]
