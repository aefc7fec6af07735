"""Putting a matter off: it is shown again tomorrow evening, all of them together, and its own clock goes on."""

from dataclasses import replace
from datetime import datetime

from bot import evenings
from bot.domain.calendar import local
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.evenings import Duty
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, others, parts, silence, telling, waiting, walking, words
from .finding import about, find
from .waiting import Waiting


async def put_off(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    if turn.person is None:
        raise Refusal("machinery-not-allowed")
    if not any(one.matter.id == id for one in await waiting.of(turn)):
        raise Refusal("evening-not-waiting", number=proposal.number, status=Phrase(proposal.status.phrase))
    until = await evenings.put_off(turn, about(proposal))
    here = await turn.store.people.addresses(turn.person.id)
    await cards.drop_unsent(turn, proposal, [cards.REVIEW, cards.MEDIA], here)  # the evening brings it back
    await _say_what_goes_on(turn, proposal, until)
    turn.reply("evening-put-off", rows=await walking.next_rows(turn), number=proposal.number, at=until)


async def put_off_other(turn: Turn, id: int, noun: str) -> None:
    """What waits besides proposals."""
    about = f"{noun}:{id}"
    one = next((one for one in await others.of(turn) if one.about == about), None)
    if one is None:
        raise Refusal("duties-not-waiting")
    until = await evenings.put_off(turn, about)
    turn.reply("evening-put-off", rows=await walking.next_rows(turn), number=one.number, at=until)


async def put_off_thread(turn: Turn, id: int) -> None:
    turn.preface("inquiries-left-for-later")
    await put_off_other(turn, id, "inquiries")


async def _say_what_goes_on(turn: Turn, proposal: Proposal, until: datetime) -> None:
    """The proposal does not wait for the evening."""
    handed_on = await turn.store.timers.fires_at(silence.HAND_OVER, about(proposal))
    if not proposal.is_published and handed_on is not None and turn.now < handed_on <= until:
        turn.preface("evening-handed-on-before", at=handed_on)
    if proposal.due_on <= local(until, turn.municipality.time_zone).date():
        is_over = words.is_over(turn, proposal.due_on)
        turn.preface("evening-due-before-over" if is_over else "evening-due-before", on=proposal.due_on)


# ---------------------------------------------------------------- in the evening


async def show_again(turn: Turn, about: str) -> None:
    """The timer: what still waits for them of what they have put off, in one message."""
    person = await turn.store.people.get(int(about.partition(":")[2]))
    if person is None:
        return
    past = {on: until for on, until in (await turn.store.put_off.of(person.id)).items() if until <= turn.now}
    due = {on for on, until in past.items() if until == max(past.values())}  # the others were shown before
    await turn.store.put_off.clear(person.id, turn.now)
    await evenings.wind(turn, person.id)
    as_them = replace(turn.speaking(person.language), person=person, roles=await turn.store.roles.of(person.id))
    shown = [one for one in waiting.in_row(await waiting.of(as_them)) if waiting.about(one) in due]
    for one in shown:  # what is listed is opened first
        await turn.store.put_off.set(person.id, waiting.about(one), past[waiting.about(one)])
    besides = [one for one in await others.ripe(as_them) if one.about in due]
    if shown or besides:
        await _tell(turn, person, shown, besides)


async def _tell(turn: Turn, person: Person, shown: list[Waiting], besides: list[Duty]) -> None:
    first, count = shown[: waiting.SHOWN], len(shown) + len(besides)
    lines = list(zip(first, await waiting.load(turn, first), strict=True))

    async def paint(voice: Turn) -> Outbound:
        said = [await waiting.line(voice, one, proposal) for one, proposal in lines]
        text = "\n\n".join([*said, *(one.line for one in besides)])
        begin = voice.button("evening-begin-button", tap=f"proposals.next:0:{parts.AGAIN}", count=count)
        return Outbound(text, title=voice.say("evening-again", count=count), rows=((begin,),))

    key = f"proposals.evening:{person.id}:{turn.now.isoformat()}"
    await telling.tell(turn, person.id, paint, "evening-again", dedupe=key, about=f"people:{person.id}")
