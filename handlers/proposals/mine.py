"""All of somebody's own proposals, page by page: where each stands, what happens next, by when, whose turn it is."""

from bot.domain import statuses
from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.domain.versions import pending
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import whose, withhold, words
from .finding import serial

SHOWN = 8
IN_ROW = 2


async def show(turn: Turn, _: str = "") -> None:
    await page(turn, 1)


async def page(turn: Turn, number: int) -> None:
    """The newest first, but before them what waits for its author."""
    own = await turn.store.proposals.by_author(turn.person.id) if turn.person else []
    if not own:
        turn.reply("proposals-mine-none", rows=[[turn.button("proposals-new-button", tap="proposals.new")]])
        return
    theirs = [one for one in own if _is_theirs(one) or one.is_asked_for_full]
    own = [*theirs, *(one for one in own if one not in theirs)]
    first = min(number - 1, (len(own) - 1) // SHOWN) * SHOWN
    shown = own[first : first + SHOWN]
    text = "\n\n".join(["\n".join([words.name(turn, one), *await _next(turn, one)]) for one in shown])
    looks = [turn.button("proposals-open-button", tap=f"proposals.open:{one.id}", serial=serial(one)) for one in shown]
    rows: list[tuple[Choice, ...]] = [tuple(looks[at : at + IN_ROW]) for at in range(0, len(looks), IN_ROW)]
    if first + SHOWN < len(own):
        rows.append((turn.button("forms-more-button", tap=f"proposals.mine_page:{first // SHOWN + 2}"),))
    title = turn.say("proposals-mine-title", count=len(own))
    turn.speak(Outbound(text, title=title, rows=tuple(rows)), "proposals-mine-title")


def _is_theirs(one: Proposal) -> bool:
    return one.status is Status.NEEDS_CLARIFICATION


async def _next(turn: Turn, one: Proposal) -> list[str]:
    lines = await words.standing(turn, one)
    if _is_theirs(one):
        return [lines[0], turn.say("mine-your-turn", on=one.due_on)]
    if one.withheld_rule is not None:
        return [lines[0], *(await withhold.lines(turn, one) or [turn.say("mine-may-mend")])]
    if statuses.is_final(one.status):
        return [lines[0], *(await whose.asked_again(turn, one) or [turn.say("mine-over")])]
    if one.is_asked_for_full:
        lines.append(turn.say("mine-your-turn-whole"))
    if one.is_published and pending(await turn.store.versions.of(one.id)) and statuses.is_open(one.status):
        lines.append(turn.say("versions-waiting"))
    return [*lines, *await whose.line(turn, one)]
