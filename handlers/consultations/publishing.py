"""The council's answer on the website in two working days: Saistošie noteikumi Nr. 25/2024, 42. p."""

from datetime import date

from bot.domain import consulted, deadlines
from bot.domain.calendar import local
from bot.domain.consultations import Consultation
from bot.domain.phrases import Phrase, Refusal
from bot.messages import Choice
from bot.turns import Turn

from . import telling
from .finding import id_of, managed, may_manage, today

REMIND = "consultations.publish"  # timer


def due_on(turn: Turn, one: Consultation) -> date:
    assert one.answered_at is not None
    days = turn.municipality.working_days
    return consulted.publish_on(local(one.answered_at, days.zone).date(), days)


async def begin(turn: Turn, one: Consultation) -> None:
    await turn.set_timer(REMIND, one.about, deadlines.morning(due_on(turn, one), turn.world.quiet))


async def is_waited_for(turn: Turn, one: Consultation) -> bool:
    answer = await turn.store.consultation_answers.answer(one.id)
    return answer is not None and answer.published_at is None and one.withdrawn_at is None


async def remind(turn: Turn, about: str) -> None:
    """The timer: on the last day and every working day after it, until it is there."""
    one = await turn.store.consultations.get(id_of(about))
    if one is None or not await is_waited_for(turn, one):
        return
    days = turn.municipality.working_days
    buttons = (
        ("consulted-answer-button", f"consultations.answered:{one.id}"),
        ("consulted-published-button", f"consultations.published:{one.id}"),
    )
    late = "yes" if today(turn) > due_on(turn, one) else "no"
    said = Phrase.of("consulted-publish", on=due_on(turn, one), late=late, site=turn.municipality.contacts.website)
    await telling.tell_staff(turn, one, said, buttons)
    await turn.set_timer(REMIND, about, deadlines.morning(days.add(today(turn), 1), turn.world.quiet))


async def row(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    if not await may_manage(turn, one) or not await is_waited_for(turn, one):
        return ()
    return (turn.button("consulted-published-button", tap=f"consultations.published:{one.id}"),)


async def published(turn: Turn, id: int) -> None:
    """A second press changes nothing."""
    one = await managed(turn, id)
    if one.answered_at is None:
        raise Refusal("consulted-not-answered", number=one.number)
    if await turn.store.consultation_answers.publish(id, turn.now):
        await turn.log("consultations.published", one.about)
    turn.acknowledge("consulted-published")
    if turn.here == turn.address:
        turn.reply("consulted-published")
