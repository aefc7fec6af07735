"""A month to decide, two working days to publish: Saistošie noteikumi Nr. 25/2024, 42., 43. p."""

from datetime import date

from bot import gathering
from bot.domain import consulted, deadlines, matters
from bot.domain.calendar import local
from bot.domain.consultations import CouncilMatter
from bot.domain.phrases import Phrase
from bot.gathering import Due
from bot.turns import Turn

from . import hearing
from .finding import ANSWER, find, id_of, short, today

REMIND, PUBLISH = "matters.remind", "matters.publish"  # timers
REMINDED = "matters-remind"  # phrase
WEEK = 5  # working days


def publish_on(turn: Turn, one: CouncilMatter) -> date:
    days = turn.municipality.working_days
    return consulted.publish_on(local(one.put_at, days.zone).date(), days)


async def begin(turn: Turn, one: CouncilMatter) -> None:
    half = matters.half_on(today(turn), one.due_on, turn.municipality.working_days)
    await turn.set_timer(REMIND, one.about, deadlines.morning(half, turn.world.quiet))
    await turn.set_timer(PUBLISH, one.about, deadlines.morning(publish_on(turn, one), turn.world.quiet))


async def end(turn: Turn, one: CouncilMatter) -> None:
    await turn.clear_timer(REMIND, one.about)


async def remind(turn: Turn, about: str) -> None:
    """The timer: at half time, in the morning after the last day, then every week; the council hears once."""
    one = await turn.store.council_matters.get(id_of(about))
    if one is None or not one.is_open:
        return
    days, late = turn.municipality.working_days, today(turn) > one.due_on
    said = Phrase.of(REMINDED, on=one.due_on, late="yes" if late else "no")
    button = (("matters-decide-button", f"matters.decide:{one.id}"),)
    for person_id in await hearing.staff(turn):
        soon = await gathering.soon(turn, person_id)
        await hearing.tell(turn, [person_id], one, said, button, not_before=soon)
    await turn.store.council_matters.reminded(one.id, turn.now)
    if late and await turn.store.council_matters.is_over(one.id, turn.now):
        people = await hearing.council(turn, hearing.LEADS)
        await hearing.tell(turn, people, one, Phrase.of("matters-late", on=one.due_on), once="late")
    following = days.add(today(turn), WEEK) if late else days.add(one.due_on, 1)
    await turn.set_timer(REMIND, about, deadlines.morning(following, turn.world.quiet))


async def due(turn: Turn, about: str) -> Due | None:
    """As it stands in a list of what falls due."""
    one = await turn.store.council_matters.get(id_of(about))
    return Due(f"{one.number}: {short(one)}", one.due_on, is_listed=True) if one is not None and one.is_open else None


async def remind_to_publish(turn: Turn, about: str) -> None:
    """The timer: on the last day and every working day after it, until it is there."""
    one = await turn.store.council_matters.get(id_of(about))
    if one is None or one.published_at is not None or one.withdrawn_at is not None:
        return
    due = publish_on(turn, one)
    late = "yes" if today(turn) > due else "no"
    said = Phrase.of("matters-publish", on=due, late=late, site=turn.municipality.contacts.website)
    done = (("matters-published-button", f"matters.published:{one.id}"),)
    await hearing.tell(turn, await hearing.staff(turn), one, said, done)
    following = turn.municipality.working_days.add(today(turn), 1)
    await turn.set_timer(PUBLISH, about, deadlines.morning(following, turn.world.quiet))


async def published(turn: Turn, id: int) -> None:
    """A second press changes nothing."""
    await turn.require(ANSWER)
    one = await find(turn, id)
    if await turn.store.council_matters.publish(id, turn.now):
        await turn.log("council_matters.published", one.about)
    turn.acknowledge("matters-published")
    if turn.here == turn.address:
        turn.reply("matters-published")
