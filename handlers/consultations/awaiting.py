"""What waits for who speaks: a question the council has not answered, or the chair's wish for more time."""

from collections.abc import Sequence

from bot.domain.consultations import Consultation
from bot.domain.roles import RoleName
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, deadlines, hearing
from .finding import short, waiting_for


async def of(turn: Turn) -> list[Consultation]:
    """The nearest last day first."""
    if turn.person is None or len(turn.roles) < 2:
        return []
    return [one for one in await turn.store.consultations.open() if await _waits(turn, one)]


async def _waits(turn: Turn, one: Consultation) -> bool:
    assert turn.person is not None
    if any(role.role is RoleName.STAFF for role in turn.roles):
        wanted = await waiting_for(turn, one)
        if wanted is not None and turn.person.id in await hearing.staff(turn, one):
            return True
    return turn.person.id in await hearing.council(turn, await deadlines.missing(turn, one))


def show(turn: Turn, found: Sequence[Consultation]) -> None:
    lines = [f"{one.number}: {short(one)}\n{cards.standing(turn, one)}\n{cards.left(turn, one)}" for one in found]
    rows = tuple(
        (turn.button("consultations-open-number-button", tap=f"consultations.open:{one.id}", number=one.number),)
        for one in found
    )
    title = turn.say("consultations-waiting-title", count=len(found))
    turn.speak(Outbound("\n\n".join(lines), title=title, rows=rows), "consultations-waiting-title")
