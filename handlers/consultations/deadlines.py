"""When time passes: at half time, three days and a day before the end who has not answered hears it; then silence."""

from datetime import date, timedelta

from bot import gathering
from bot.domain import consultations
from bot.domain.consultations import Consultation
from bot.domain.phrases import Phrase
from bot.gathering import Due
from bot.turns import Turn

from . import deciding, hearing, telling
from .finding import id_of, short, today, waiting_for

REMIND, SILENCE = "consultations.remind", "consultations.silence"  # timers
REMINDED = "consultations-remind"  # phrase
USEFUL_FOR = timedelta(days=1)


async def begin(turn: Turn, one: Consultation) -> None:
    """From now until its last day."""
    for reminder in consultations.reminders(turn.now, one.due_on, turn.municipality.working_days, turn.world.quiet):
        await turn.set_timer(REMIND, f"{one.about}:{reminder.ahead}:{one.due_on}", reminder.at)
    await turn.set_timer(SILENCE, one.about, consultations.silent_at(one.due_on, turn.world.quiet))


async def remind(turn: Turn, written: str) -> None:
    """The timer, about "consultations:<id>:<how far ahead>:<the last day it was set for>"."""
    about, ahead, due_on = written.rsplit(":", 2)
    one = await turn.store.consultations.get(id_of(about))
    if one is None or not one.is_open or one.due_on != date.fromisoformat(due_on) or one.due_on < today(turn):
        return
    days = consultations.days_left(one, today(turn), turn.municipality.working_days)
    said = Phrase.of(REMINDED, on=one.due_on, days=days)
    for person_id in await hearing.owing(turn, one, await missing(turn, one)):
        soon = await gathering.soon(turn, person_id)
        await telling.tell(turn, [person_id], one, said, once=f"{ahead}:{due_on}", not_before=soon)
    if (extension := await waiting_for(turn, one)) is not None:
        await telling.ask_for_more(turn, one, extension)


async def due(turn: Turn, about: str) -> Due | None:
    """As it stands in a list of what falls due."""
    one = await turn.store.consultations.get(id_of(about))
    return Due(f"{one.number}: {short(one)}", one.due_on, is_listed=True) if one is not None and one.is_open else None


async def missing(turn: Turn, one: Consultation) -> list[str]:
    """The places it touches that have not said what they think."""
    said = {opinion.parish for opinion in await turn.store.consultation_answers.opinions(one.id)}
    return [parish for parish in one.parishes if parish not in said]


async def fall_silent(turn: Turn, about: str) -> None:
    """The timer, when the last day is over: no opinion was given. Saistošie noteikumi Nr. 25/2024, 44. p."""
    one = await turn.store.consultations.get(id_of(about))
    if one is None or not one.is_open:
        return
    if (over := consultations.silent_at(one.due_on, turn.world.quiet)) > turn.now:
        await turn.set_timer(SILENCE, about, over)
        return
    if not await turn.store.consultations.fall_silent(one.id, turn.now):
        return
    await turn.log("consultations.silent", about)
    silent = await turn.store.consultations.get(one.id)
    assert silent is not None
    said = Phrase.of("consultations-silent-told", on=one.due_on)
    await telling.tell_council(turn, silent, said)
    await telling.tell_staff(turn, silent, said)
    await telling.tell_followers(turn, silent, "silent")
    await telling.show_change(turn, silent)
    await deciding.begin(turn, silent)


async def ask_next(turn: Turn, _: str) -> None:
    """The timer: somebody has left a role or is away; whose turn it has become hears it, and nobody twice."""
    for one in await turn.store.consultations.open():
        await tell_asked(turn, one)


async def tell_asked(turn: Turn, one: Consultation) -> None:
    days = consultations.days_left(one, today(turn), turn.municipality.working_days)
    said = Phrase.of("consultations-asked", on=one.due_on, days=days)
    await telling.tell_council(turn, one, said, once="asked")
