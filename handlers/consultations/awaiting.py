"""What waits for who speaks: an opinion, the council's answer, the chair's wish for more time, what the staff owe."""

from collections.abc import Sequence

from bot.domain.consultations import Consultation
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, deadlines, hearing, publishing
from .finding import short, waiting_for


async def of(turn: Turn) -> list[Consultation]:
    """The nearest last day first."""
    if turn.person is None or len(turn.roles) < 2:
        return []
    found = [one for one in await turn.store.consultations.undecided() if await _waits(turn, one)]
    listed = {one.id for one in found}
    for answer in await turn.store.consultation_answers.unpublished():
        one = await turn.store.consultations.get(answer.consultation_id)
        if one is not None and one.id not in listed and one.withdrawn_at is None and await _is_staffs(turn, one):
            found.append(one)
    return found


async def _waits(turn: Turn, one: Consultation) -> bool:
    """Of the council while it may answer in time; then of the staff, who also settle a wish for more time."""
    assert turn.person is not None
    if not one.is_open:
        return await _is_staffs(turn, one)
    if await waiting_for(turn, one) is not None and await _is_staffs(turn, one):
        return True
    return turn.person.id in await hearing.owing(turn, one, await deadlines.missing(turn, one))


async def _is_staffs(turn: Turn, one: Consultation) -> bool:
    assert turn.person is not None
    return turn.person.id in await hearing.staff(turn, one)


async def _until(turn: Turn, one: Consultation) -> str:
    """The last day for what is owed, where it does not stand there already."""
    if one.is_open:
        return cards.left(turn, one)
    if await publishing.is_waited_for(turn, one):
        return turn.say("consulted-waits-publishing", on=publishing.due_on(turn, one))
    return ""


async def show(turn: Turn, found: Sequence[Consultation]) -> None:
    lines = [
        f"{one.number}: {short(one)}\n{cards.standing(turn, one)}\n{await _until(turn, one)}".rstrip() for one in found
    ]
    rows = tuple(
        (turn.button("consultations-open-number-button", tap=f"consultations.open:{one.id}", number=one.number),)
        for one in found
    )
    title = turn.say("consultations-waiting-title", count=len(found))
    turn.speak(Outbound("\n\n".join(lines), title=title, rows=rows), "consultations-waiting-title")
