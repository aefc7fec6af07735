"""What the council put forward and the staff still owe: a decision, or its place on the website."""

from collections.abc import Sequence

from bot.domain.consultations import CouncilMatter
from bot.messages import Outbound
from bot.turns import Turn

from . import clocks, hearing
from .finding import short


async def of(turn: Turn) -> list[CouncilMatter]:
    """The nearest last day first."""
    if turn.person is None or len(turn.roles) < 2 or turn.person.id not in await hearing.staff(turn):
        return []
    found = await turn.store.council_matters.open()
    known = {one.id for one in found}
    return [*found, *(one for one in await turn.store.council_matters.unpublished() if one.id not in known)]


def show(turn: Turn, found: Sequence[CouncilMatter]) -> None:
    lines = [f"{one.number}: {short(one)}\n{_until(turn, one)}" for one in found]
    rows = tuple(
        (turn.button("consultations-open-number-button", tap=f"matters.open:{one.id}", number=one.number),)
        for one in found
    )
    title = turn.say("matters-waiting-title", count=len(found))
    turn.speak(Outbound("\n\n".join(lines), title=title, rows=rows), "matters-waiting-title")


def _until(turn: Turn, one: CouncilMatter) -> str:
    lines = []
    if one.published_at is None:
        lines.append(turn.say("matters-waits-publishing", on=clocks.publish_on(turn, one)))
    if one.is_open:
        lines.append(turn.say("consulted-waits-decision", on=one.due_on, late="yes" if one.over_at else "no"))
    return "\n".join(lines)
