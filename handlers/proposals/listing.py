"""The list of what waits, in pages: all of it, what one has promised to answer, what is late, or one place's."""

from collections.abc import Sequence

from bot.domain.polls import Poll
from bot.domain.proposals import Proposal
from bot.messages import Choice, Outbound
from bot.turns import Turn
from handlers.consultations import awaiting as consulted
from handlers.matters import awaiting as put_forward
from handlers.polls import awaiting, screening

from . import claims, others, parts, several, waiting, walking
from .claiming import RIGHT
from .finding import serial
from .parts import ALL, LATE, MINE
from .waiting import IN_ROW, SHOWN, Waiting


async def show(turn: Turn, _: str = "") -> None:
    await page(turn, 0, ALL)


async def page(turn: Turn, number: int, chosen: str) -> None:
    """`chosen` is a filter: all, mine, late, or a parish."""
    found, asked, unread = await waiting.of(turn), await awaiting.of(turn), await screening.of(turn)
    besides = await others.of(turn)
    questions, council = await consulted.of(turn), await put_forward.of(turn)
    is_first = not found or (number <= 0 and chosen == ALL)
    if questions and is_first:
        await consulted.show(turn, questions)
    if council and is_first:
        put_forward.show(turn, council)
    if asked and is_first:
        _show_polls(turn, asked)
    if unread and is_first:
        screening.show_waiting(turn, unread)
    if besides and is_first:
        ripe = 0 if found else await walking.count(turn, [], ALL)
        await others.show(turn, besides, above=[_begin(turn, ripe, ALL)] if ripe else [])
    if not found:
        if not (asked or unread or besides or questions or council):
            turn.reply("proposals-waiting-none")
        return
    groups = parts.of(turn, found)
    shown = groups.get(chosen, [])
    start = min(max(0, number) * SHOWN, max(0, len(shown) - 1) // SHOWN * SHOWN)
    on_page = shown[start : start + SHOWN]
    loaded = await waiting.load(turn, on_page)
    lines = [await _line(turn, one, proposal) for one, proposal in zip(on_page, loaded, strict=True)] or [
        turn.say("waiting-none-so")
    ]
    rows = [*_looks(turn, loaded), _pages(turn, start // SHOWN, len(shown), chosen)]
    rows += [*_filters(turn, groups, chosen), several.row(turn, shown)]
    if count := await walking.count(turn, waiting.in_row(shown), chosen):
        rows.insert(0, [_begin(turn, count, chosen)])
    lines += parts.held(turn, shown)
    title = parts.title(turn, chosen, len(shown))
    message = Outbound("\n\n".join(lines), title=title, rows=tuple(tuple(row) for row in rows if row))
    turn.speak(message, "proposals-waiting-title")


def _begin(turn: Turn, count: int, chosen: str) -> Choice:
    return turn.button("evening-begin-button", tap=f"proposals.next:0:{chosen}", count=count)


def _show_polls(turn: Turn, asked: Sequence[Poll]) -> None:
    text = "\n\n".join(awaiting.line(turn, one) for one in asked)
    rows = tuple((awaiting.button(turn, one),) for one in asked)
    title = turn.say("conclusions-waiting-title", count=len(asked))
    turn.speak(Outbound(text, title=title, rows=rows), "conclusions-waiting-title")


async def _line(turn: Turn, one: Waiting, proposal: Proposal) -> str:
    is_claimed = one.matter.claimed_by is not None
    may_see = is_claimed and await turn.may(RIGHT, parish=proposal.parish, village=proposal.village)
    claimed = await claims.line_for(turn, proposal.id) if may_see else []
    return "\n".join([await waiting.line(turn, one, proposal), *claimed])


def _looks(turn: Turn, shown: Sequence[Proposal]) -> list[Sequence[Choice]]:
    looks = [turn.button("proposals-open-button", tap=f"proposals.open:{one.id}", serial=serial(one)) for one in shown]
    return [looks[at : at + IN_ROW] for at in range(0, len(looks), IN_ROW)]


def _pages(turn: Turn, number: int, count: int, chosen: str) -> list[Choice]:
    row = []
    if number > 0:
        row.append(turn.button("machinery-back", tap=f"waiting.page:{number - 1}:{chosen}"))
    if (number + 1) * SHOWN < count:
        row.append(turn.button("waiting-more-button", tap=f"waiting.page:{number + 1}:{chosen}"))
    return row


def _filters(turn: Turn, groups: parts.Parts, chosen: str) -> list[Sequence[Choice]]:
    """Only where they leave something out; what is late is counted also where it is all."""
    count = len(groups[ALL])
    row = [_filter(turn, MINE, len(groups[MINE]))] if 0 < len(groups[MINE]) < count else []
    if groups[LATE] and chosen != LATE:
        row.append(_filter(turn, LATE, len(groups[LATE])))
    places = [name for name in groups if name in turn.municipality.units]
    if len(places) > 1:
        row.append(turn.button("waiting-places-button", tap="waiting.places"))
    if chosen != ALL:
        row.insert(0, _filter(turn, ALL, count))
    return [row[at : at + IN_ROW] for at in range(0, len(row), IN_ROW)]


def _filter(turn: Turn, name: str, count: int) -> Choice:
    return turn.button(f"waiting-{name}-button", tap=f"waiting.page:0:{name}", count=count)


async def places(turn: Turn) -> None:
    groups = parts.of(turn, await waiting.of(turn))
    units = turn.municipality.units
    row = [
        turn.button("waiting-place-button", tap=f"waiting.page:0:{key}", parish=key, count=len(groups[key]))
        for key in units
        if key in groups
    ]
    rows = [row[at : at + IN_ROW] for at in range(0, len(row), IN_ROW)]
    rows.append([turn.button("waiting-all-button", tap=f"waiting.page:0:{ALL}", count=len(groups[ALL]))])
    turn.reply("waiting-which-place", rows=rows)
