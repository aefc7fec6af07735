"""A summary for the staff in words: in their channel number, topic and day alone, for nobody sees who reads there."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.domain import deadlines
from bot.domain.calendar import local
from bot.domain.digests import Kind
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.domain.summaries import Due, Figures, Summary, Urgent
from bot.messages import Choice, Outbound
from bot.turns import Turn
from handlers.proposals import claiming, claims, listing, words
from handlers.proposals.finding import id_of, serial

ALL, HEALTH = "w", "h"  # start parameters
NEXT = 5  # of what has a day
COUNTS = ("unpublished", "council", "author", "polls_open")
NEWS = ("new_ideas", "new_problems", "answered", "polls_closed", "undeliverable")


async def card(turn: Turn, about: str) -> Outbound | None:
    told = await turn.store.summaries.get(id_of(about))
    return None if told is None else await painted(turn, told)


async def painted(turn: Turn, told: Summary) -> Outbound:
    """The figures as they were, and who answers as it is now."""
    figures, today = told.figures, local(told.window.until, turn.municipality.time_zone).date()
    found = {one.id: one for one in await turn.store.proposals.these([one.id for one in figures.urgent])}
    settled = await _settled(turn, told, found.values())
    open_ = {id for id, one in found.items() if one.is_answerable and id not in settled}
    waiting = {id: one for id, one in found.items() if id not in settled}
    parts = [
        "\n".join(_waiting(turn, figures)),
        "\n".join(_news(turn, told)),
        _due(turn, "opinions", figures.opinions),
        _due(turn, "consultations", figures.consultations),
        _due(turn, "undecided", figures.undecided),
        _meetings(turn, figures),
        await _urgent(turn, figures.urgent, today, open_, settled),
    ]
    title = turn.say(f"summaries-title-{told.kind.value.partition('_')[2]}", on=today)
    rows = (*_rows(turn, figures, waiting, open_), *_health(turn, told))
    return Outbound("\n\n".join(filter(None, parts)), title=title, rows=rows)


def _waiting(turn: Turn, figures: Figures) -> Iterable[str]:
    """What is the municipality's own comes first."""
    if figures.municipality:
        yield turn.say("summaries-municipality", count=figures.municipality, late=figures.late, soon=figures.soon)
    for name in COUNTS:
        if count := getattr(figures, name):
            yield turn.say(f"summaries-{name.replace('_', '-')}", count=count)


def _news(turn: Turn, told: Summary) -> Iterable[str]:
    counts = {name: count for name in NEWS if (count := getattr(told.figures, name))}
    if counts:
        yield turn.say("summaries-since", at=told.window.since)
    for name, count in counts.items():
        yield turn.say(f"summaries-{name.replace('_', '-')}", count=count)


def _due(turn: Turn, name: str, found: Sequence[Due]) -> str:
    if not found:
        return ""
    lines = [turn.say("summaries-due-line", number=one.number, on=one.due_on) for one in found[:NEXT]]
    return "\n".join([turn.say(f"summaries-{name}", count=len(found)), *lines])


def _meetings(turn: Turn, figures: Figures) -> str:
    if not figures.meetings:
        return ""
    lines = [
        turn.say(
            "summaries-meeting-line",
            number=one.number,
            kind=Phrase(f"meetings-kind-{one.kind.replace('_', '-')}"),
            parish=one.parish,
            at=one.starts_at,
        )
        for one in figures.meetings
    ]
    return "\n".join([turn.say("summaries-meetings"), *lines])


async def _settled(turn: Turn, told: Summary, found: Iterable[Proposal]) -> dict[int, Status]:
    """What does not wait for the municipality any more, or for what it has said since; each with where it stands."""
    settled = {}
    for one in found:
        given = (await turn.store.answers.of(one.id))[-1:]
        is_answered = any(last.side is Side.MUNICIPALITY and last.at >= told.window.until for last in given)
        is_owed = deadlines.owed_by(one.status, one.kind) is Side.MUNICIPALITY and not is_answered
        if one.disputed_at is None and not is_owed:
            settled[one.id] = one.status
    return settled


async def _urgent(
    turn: Turn, urgent: Sequence[Urgent], today: date, open_: set[int], settled: Mapping[int, Status]
) -> str:
    if not urgent:
        return ""
    lines = [
        _settled_line(turn, one, settled[one.id])
        if one.id in settled
        else await _line(turn, one, today, is_open=one.id in open_)
        for one in urgent
    ]
    return "\n".join([turn.say("summaries-urgent"), *lines])


async def _line(turn: Turn, one: Urgent, today: date, *, is_open: bool) -> str:
    days = turn.municipality.working_days
    late = -days.between(today, deadlines.last_on(one.due_on, days))
    is_late = deadlines.is_over(one.due_on, today, days)
    phrase = "summaries-late-line" if is_late else "summaries-line"
    topic = words.topic(turn, one.topic)
    said = turn.say(phrase, number=one.number, topic=topic, on=one.due_on, **({"days": late} if is_late else {}))
    return "\n".join([said, *(await claims.line(turn, one.id) if is_open else [])])


def _settled_line(turn: Turn, one: Urgent, status: Status) -> str:
    topic = words.topic(turn, one.topic)
    return turn.say("summaries-settled-line", number=one.number, topic=topic, status=Phrase(status.phrase))


def _rows(
    turn: Turn, figures: Figures, found: Mapping[int, Proposal], open_: set[int]
) -> tuple[tuple[Choice, ...], ...]:
    """What was said together first; then for each proposal: answer it one-to-one, or say that one will."""
    opened = [("a", one) for one in figures.opinions[:NEXT]] + [("k", one) for one in figures.undecided[:NEXT]]
    rows = [
        (turn.button("summaries-open-button", start=f"{start}-{one.id}", number=one.number),) for start, one in opened
    ]
    more: list[tuple[Choice, ...]] = []
    for one in found.values():
        answer = turn.button("summaries-answer-button", start=f"d-{one.number}", serial=serial(one))
        claim = turn.button("claims-button", tap=f"summaries.claim:{one.id}")
        more.append((answer, claim) if one.id in open_ else (answer,))
    if figures.municipality:
        more.append((turn.button("summaries-all-button", start=ALL, count=figures.municipality),))
    return (*rows, *more)


def _health(turn: Turn, told: Summary) -> tuple[tuple[Choice, ...], ...]:
    return ((turn.button("health-button", start=HEALTH),),) if told.kind is Kind.STAFF_WEEK else ()


# ---------------------------------------------------------------- pressed


async def show_all(turn: Turn, _: str) -> None:
    """What waits for who speaks, one-to-one."""
    await listing.show(turn)


async def claim(turn: Turn, id: int) -> None:
    """Seen at once on the summary where it was pressed."""
    await claiming.claim(turn, id)
    assert turn.inbound is not None
    tap = turn.inbound.tap
    shown = await turn.store.posted.at(turn.here, tap.message_id) if tap else None
    if shown is not None:
        await turn.redraw(shown.card, shown.about)
