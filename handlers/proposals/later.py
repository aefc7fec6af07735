"""Putting a matter off: it is shown again tomorrow evening, all of them together, and its own clock goes on."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.domain.calendar import at, local
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, parts, silence, telling, waiting, walking, words
from .finding import about, find
from .waiting import Waiting

AGAIN = "proposals.evening"  # timer, about people:<id>
EVENING = time(18)
DAY = timedelta(days=1)


async def put_off(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    if turn.person is None:
        raise Refusal("machinery-not-allowed")
    if not any(one.matter.id == id for one in await waiting.of(turn)):
        raise Refusal("evening-not-waiting", number=proposal.number, status=Phrase(proposal.status.phrase))
    until = _tomorrow_evening(turn)
    await turn.store.put_off.set(turn.person.id, id, until)
    here = await turn.store.people.addresses(turn.person.id)
    await cards.drop_unsent(turn, proposal, [cards.REVIEW, cards.MEDIA], here)  # the evening brings it back
    await _wind(turn, turn.person.id)
    await _say_what_goes_on(turn, proposal, until)
    turn.reply("evening-put-off", rows=await walking.next_rows(turn), number=proposal.number, at=until)


def _tomorrow_evening(turn: Turn) -> datetime:
    zone = turn.municipality.time_zone
    return at(local(turn.now, zone).date() + DAY, EVENING, zone)


async def _say_what_goes_on(turn: Turn, proposal: Proposal, until: datetime) -> None:
    """The proposal does not wait for the evening."""
    handed_on = await turn.store.timers.fires_at(silence.HAND_OVER, about(proposal))
    if not proposal.is_published and handed_on is not None and turn.now < handed_on <= until:
        turn.preface("evening-handed-on-before", at=handed_on)
    if proposal.due_on <= local(until, turn.municipality.time_zone).date():
        is_over = words.is_over(turn, proposal.due_on)
        turn.preface("evening-due-before-over" if is_over else "evening-due-before", on=proposal.due_on)


async def _wind(turn: Turn, person_id: int) -> None:
    """One timer, at the first evening something waits for."""
    evenings = [until for until in (await turn.store.put_off.of(person_id)).values() if until > turn.now]
    if evenings:
        await turn.set_timer(AGAIN, f"people:{person_id}", min(evenings))


# ---------------------------------------------------------------- in the evening


async def show_again(turn: Turn, about: str) -> None:
    """The timer: what still waits for them of what they have put off, in one message."""
    person = await turn.store.people.get(int(about.partition(":")[2]))
    if person is None:
        return
    past = {id: until for id, until in (await turn.store.put_off.of(person.id)).items() if until <= turn.now}
    due = {id for id, until in past.items() if until == max(past.values())}  # the others were shown before
    await turn.store.put_off.clear(person.id, turn.now)
    await _wind(turn, person.id)
    as_them = replace(turn, person=person, roles=await turn.store.roles.of(person.id))
    shown = [one for one in waiting.in_row(await waiting.of(as_them)) if one.matter.id in due]
    for one in shown:  # what is listed is opened first
        await turn.store.put_off.set(person.id, one.matter.id, past[one.matter.id])
    if shown:
        await _tell(turn, person, shown)


async def _tell(turn: Turn, person: Person, shown: list[Waiting]) -> None:
    first = shown[: waiting.SHOWN]
    lines = list(zip(first, await waiting.load(turn, first), strict=True))

    async def paint(voice: Turn) -> Outbound:
        text = "\n\n".join([await waiting.line(voice, one, proposal) for one, proposal in lines])
        begin = voice.button("evening-begin-button", tap=f"proposals.next:0:{parts.AGAIN}", count=len(shown))
        return Outbound(text, title=voice.say("evening-again", count=len(shown)), rows=((begin,),))

    key = f"proposals.evening:{person.id}:{turn.now.isoformat()}"
    await telling.tell(turn, person.id, paint, "evening-again", dedupe=key, about=f"people:{person.id}")
