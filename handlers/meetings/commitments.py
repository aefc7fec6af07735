"""Who does what by when: kept after a meeting, asked about until it is done, and told then."""

from dataclasses import replace
from datetime import date, datetime
from typing import ClassVar

from bot import gathering
from bot.domain import commitments
from bot.domain.calendar import local
from bot.domain.commitments import Commitment
from bot.domain.drafts import Answers
from bot.domain.folding import fold
from bot.domain.meeting_decisions import read_lines
from bot.domain.meetings import Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, question
from bot.gathering import Due
from bot.handover import title
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, listeners, outcome, words
from .finding import find, id_of
from .recording import may_record, require_recorder, whose

ASK, TELL = "commitments.ask", "commitments.tell"  # timers
ASKED = "commitments.asked"  # card
I_MYSELF = frozenset({"es", "pats", "pati", "i", "me", "я"})

# ---------------------------------------------------------------- read and kept


async def are_clear(turn: Turn, text: str, _: Answers) -> Phrase | None:
    """For a question of a form: who, what and by when in each line."""
    lines = read_lines(text)
    if len(lines) > commitments.MOST:
        return Phrase.of("commitments-too-many", most=commitments.MOST)
    for line in lines:
        one = commitments.read(line, _here(turn))
        if one is None:
            return Phrase.of("commitments-unclear", line=line)
        if one.by_on < _today(turn):
            return Phrase.of("answers-day-past", on=one.by_on)
    return None


async def read_back(turn: Turn, text: str) -> list[str]:
    found = [commitments.read(line, _here(turn)) for line in read_lines(text)]
    return [
        turn.say("commitments-line", who=await _shown(turn, one.owner_words), text=one.text, on=one.by_on, state="open")
        for one in found
        if one is not None
    ]


async def keep(turn: Turn, meeting: Meeting, text: str) -> None:
    """Whoever promised it and is known here hears what was written down."""
    for line in read_lines(text):
        new = commitments.read(line, _here(turn))
        if new is None:
            continue
        owner = await _owner(turn, new.owner_words)
        new = replace(new, owner_words=await _shown(turn, new.owner_words), owner_id=owner)
        id = await turn.store.commitments.add(meeting.id, new, turn.now)
        await _plan(turn, id, new.by_on)
        if owner is not None and (turn.person is None or owner != turn.person.id):
            name = words.name(turn, meeting)
            await turn.tell(owner, "commitments-yours", name=name, text=new.text, on=new.by_on, dedupe=f"{ASK}:{id}")


async def _shown(turn: Turn, who: str) -> str:
    """Everybody reads it: instead of "es", the name they show, or what they are and where."""
    if fold(who) not in I_MYSELF or turn.person is None:
        return who
    held = await turn.store.roles.of(turn.person.id)
    own = turn.speaking(turn.municipality.languages.default)
    return turn.person.name or (own.render(title(held[0])) if held else who)


async def _owner(turn: Turn, who: str) -> int | None:
    """Who writes it down, or somebody who serves under this name."""
    if fold(who) in I_MYSELF and turn.person is not None:
        return turn.person.id
    for id in dict.fromkeys(role.person_id for role in await turn.store.roles.held()):
        person = await turn.store.people.get(id)
        if person is not None and person.name and fold(person.name) == fold(who):
            return id
    return None


# ---------------------------------------------------------------- asked about


async def _plan(turn: Turn, id: int, by_on: date) -> None:
    await turn.set_timer(ASK, f"commitments:{id}", commitments.next_ask(by_on, turn.now))


async def ask(turn: Turn, about: str) -> None:
    """The timer: whoever promised it, else who called the meeting."""
    one = await turn.store.commitments.get(id_of(about))
    meeting = await turn.store.meetings.get(one.meeting_id) if one else None
    if one is None or meeting is None or one.done_at is not None:
        return
    today = _today(turn)
    when = "late" if one.by_on < today else "today" if one.by_on == today else "tomorrow"
    is_known = one.owner_id is not None and await turn.store.people.get(one.owner_id) is not None
    for person_id in (one.owner_id,) if is_known and one.owner_id else await whose(turn, meeting):
        done = ("commitments-done-button", {"tap": f"commitments.done:{one.id}"})
        later = ("commitments-later-button", {"tap": f"commitments.later:{one.id}"})
        await turn.tell(
            person_id,
            "commitments-ask",
            rows=[[done], [later]],
            dedupe=f"commitments.ask:{one.id}:{today}",
            about=one.about,
            card=ASKED,
            not_before=await gathering.soon(turn, person_id),
            name=words.name(turn, meeting),
            who=one.owner_words,
            text=one.text,
            on=one.by_on,
            when=when,
        )
    await _plan(turn, one.id, one.by_on)


async def due(turn: Turn, about: str) -> Due | None:
    """As it stands in a list of what falls due."""
    one = await turn.store.commitments.get(id_of(about))
    meeting = await turn.store.meetings.get(one.meeting_id) if one else None
    if one is None or meeting is None or one.done_at is not None:
        return None
    line = turn.say("commitments-due", name=words.name(turn, meeting), who=one.owner_words, text=one.text)
    return Due(line, one.by_on)


# ---------------------------------------------------------------- done, or later


async def done(turn: Turn, id: int) -> None:
    """A second press is told so."""
    one, meeting = await _open(turn, id)
    if not await turn.store.commitments.done(id, turn.now):
        raise Refusal("commitments-done-already", text=one.text)
    await turn.clear_timer(ASK, one.about)
    await turn.log("commitments.done", one.about)
    await turn.redraw(cards.CARD, meeting.about)
    await turn.set_timer(TELL, one.about, turn.now)
    look = turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
    turn.reply("commitments-done", rows=[[look]], text=one.text)


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about the commitment, and behind "|" the last address told."""
    about, _, after = cursor.partition("|")
    one = await turn.store.commitments.get(id_of(about))
    meeting = await turn.store.meetings.get(one.meeting_id) if one else None
    if one is None or meeting is None or one.done_at is None:
        return
    text, held = one.text, meeting

    async def say(voice: Turn) -> Outbound:
        look = voice.button("meetings-open-button", tap=f"meetings.open:{held.id}")
        return Outbound(voice.say("commitments-told", name=words.name(voice, held), text=text), rows=((look,),))

    await listeners.tell(turn, TELL, about, after, meeting, "commitments-told", say)


async def _is_ahead(turn: Turn, on: date, _: Answers) -> Phrase | None:
    return Phrase.of("answers-day-past", on=on) if on < _today(turn) else None


class LaterForm(Form):
    """By when it will be done instead."""

    name: ClassVar[str] = "commitments.later"
    heading: ClassVar[str] = "commitments-later-heading"
    is_watched: ClassVar[bool] = False

    by_on: date = question("commitments-ask-day", check=_is_ahead)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _open(turn, id_of(about))


async def later(turn: Turn, id: int) -> None:
    one, _ = await _open(turn, id)
    await turn.ask(LaterForm, about=one.about)


async def submit_later(turn: Turn, form: LaterForm) -> None:
    """Who called the meeting hears of the new day."""
    one, meeting = await _open(turn, id_of(form.about))
    await turn.store.commitments.move(one.id, form.by_on)
    await _plan(turn, one.id, form.by_on)
    await turn.log("commitments.moved", one.about)
    await turn.redraw(cards.CARD, meeting.about)
    for person_id in await whose(turn, meeting):
        if turn.person is None or person_id != turn.person.id:
            name = words.name(turn, meeting)
            await turn.tell(person_id, "commitments-moved", name=name, text=one.text, on=form.by_on)
    turn.reply("commitments-moved-reply", text=one.text, on=form.by_on)


async def _open(turn: Turn, id: int) -> tuple[Commitment, Meeting]:
    one = await turn.store.commitments.get(id)
    if one is None:
        raise Refusal("machinery-tap-old")
    meeting = await find(turn, one.meeting_id)
    is_own = turn.person is not None and one.owner_id == turn.person.id
    if not is_own and not await may_record(turn, meeting):
        raise Refusal("machinery-not-allowed")
    commitments.check_open(one)
    return one, meeting


async def list_(turn: Turn, id: int) -> None:
    """All of a meeting's, for who chases them."""
    meeting = await find(turn, id)
    await require_recorder(turn, meeting)
    found = await turn.store.commitments.of(id)
    items = [f"{at}. {outcome.commitment(turn, one)}" for at, one in enumerate(found, 1)]
    rows = [
        (
            turn.button("commitments-done-number-button", tap=f"commitments.done:{one.id}", place=at),
            turn.button("commitments-later-number-button", tap=f"commitments.later:{one.id}", place=at),
        )
        for at, one in enumerate(found, 1)
        if one.done_at is None
    ]
    look = turn.button("meetings-open-button", tap=f"meetings.open:{id}")
    head = turn.say("commitments-list", name=words.name(turn, meeting))
    turn.speak(Outbound("\n".join([head, *items]), rows=(*rows, (look,))), "commitments-list")


def _here(turn: Turn) -> datetime:
    return local(turn.now, turn.municipality.time_zone)


def _today(turn: Turn) -> date:
    return _here(turn).date()
