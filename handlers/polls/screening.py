"""Screening: somebody else than the poll's maker reads each reason first, for personal data and insults only.

One after the other, in an order drawn by lot, without its option, its author or its time.
"""

from collections.abc import Sequence
from secrets import choice
from typing import Annotated, ClassVar

from bot.domain import permissions, whys
from bot.domain.languages import LATVIAN, UNKNOWN, language_of
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll
from bot.domain.privacy import public_text
from bot.domain.roles import RoleName
from bot.domain.whys import Screened, Why
from bot.forms import Form, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import cards
from .finding import find, find_about, id_of
from .whys import REMIND, VOICE, Rows, forget_voice

CARD = "whys.screening"


async def may_screen(turn: Turn, poll: Poll) -> bool:
    """The secretary or the staff; never who asked, for they would choose what speaks for them."""
    if turn.person is None or turn.person.id == poll.author_id:
        return False
    return any([await turn.may("polls.screen", parish=parish) for parish in poll.parishes])


async def rows(turn: Turn, poll: Poll) -> Rows:
    waiting = await turn.store.whys.waiting(poll.id) if await may_screen(turn, poll) else []
    return [(turn.button("whys-screen-button", tap=f"whys.screen:{poll.id}"),)] if waiting else []


async def begin(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    await _require(turn, poll)
    await _next(turn, poll)


async def decide(turn: Turn, id: int, verdict: str) -> None:
    """It sets: who was mistaken presses another one."""
    why, poll = await _found(turn, id)
    if verdict not in list(Screened)[1:] or (verdict == Screened.FIT and not _may_stand(why)):
        raise Refusal("machinery-tap-old")
    await _set(turn, poll, why, Screened(verdict), why.text)
    await _next(turn, poll, before=why)


async def again(turn: Turn, id: int) -> None:
    """The one before, to be decided otherwise."""
    why, poll = await _found(turn, id)
    await _show(turn, poll, why)


async def _set(turn: Turn, poll: Poll, why: Why, screened: Screened, text: str) -> None:
    if why.is_spoken:
        await forget_voice(turn, why.id)
    await turn.store.whys.screen(why.id, screened, text)
    await turn.log(f"whys.{screened}", poll.about)
    if poll.closed_at is not None:
        await turn.redraw(cards.CARD, poll.about)


# ---------------------------------------------------------------- one after the other


async def _next(turn: Turn, poll: Poll, before: Why | None = None) -> None:
    waiting = await turn.store.whys.waiting(poll.id)
    if waiting:
        await _show(turn, poll, choice(waiting), len(waiting), before)
        return
    message = Outbound(turn.say("whys-all-screened", number=poll.number), rows=_after(turn, before))
    await turn.show(message, "whys-all-screened", card=CARD, about=poll.about, anew=False)


async def _show(turn: Turn, poll: Poll, why: Why, waiting: int = 1, before: Why | None = None) -> None:
    if why.is_spoken:
        for one in await turn.store.media.of(f"whys:{why.id}"):
            heard = Outbound(turn.say("whys-voice", number=poll.number), media=one.media)
            turn.speak(heard, "whys-voice", about=f"whys:{why.id}", card=VOICE)
    text = why.text or turn.say("whys-spoken")
    parts = [turn.say("whys-screen", number=poll.number, count=waiting), text, turn.say(f"whys-screen-{_kind(why)}")]
    message = Outbound("\n\n".join(parts), rows=(*_verdicts(turn, why), *_after(turn, before)))
    await turn.show(message, "whys-screen", card=CARD, about=poll.about, anew=False)


def _verdicts(turn: Turn, why: Why) -> tuple[tuple[Choice, ...], ...]:
    def button(verdict: Screened) -> Choice:
        return turn.button(f"whys-{verdict}-button", tap=f"whys.decide:{why.id}:{verdict}")

    write = turn.button("whys-write-button", tap=f"whys.write:{why.id}")
    last = [button(Screened.COUNTED)] if why.is_spoken else []
    first = (button(Screened.FIT) if _may_stand(why) else write, *last)
    return first, (button(Screened.PERSONAL),), (button(Screened.INSULT),)


def _kind(why: Why) -> str:
    return "spoken" if why.is_spoken else "text" if _may_stand(why) else "foreign"


def _may_stand(why: Why) -> bool:
    """What a group reads is Latvian (Valsts valodas likums, 10. p.): of another it is said what it says."""
    return not why.is_spoken and language_of(why.text) in (LATVIAN, UNKNOWN)


def _after(turn: Turn, before: Why | None) -> tuple[tuple[Choice, ...], ...]:
    """The voice of the one before is gone."""
    if before is None or before.is_spoken:
        return ()
    return ((turn.button("whys-again-button", tap=f"whys.again:{before.id}"),),)


# ---------------------------------------------------------------- in words


class WordsForm(Form):
    """What a voice message says, or a text in another language; about "polls:<poll>:<reason>"."""

    name: ClassVar[str] = "polls.why_words"
    heading: ClassVar[str] = "whys-words-heading"
    is_watched: ClassVar[bool] = False

    text: Annotated[Text, Words(3, whys.LONGEST)] = question("whys-ask-words")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _require(turn, await find_about(turn, about))


async def write(turn: Turn, id: int) -> None:
    _, poll = await _found(turn, id)
    await turn.ask(WordsForm, about=f"{poll.about}:{id}")


async def submit_words(turn: Turn, form: WordsForm) -> None:
    why, poll = await _found(turn, int(form.about.split(":")[2]))
    text = public_text(form.text, turn.municipality.place_names).text
    await _set(turn, poll, why, Screened.FIT, text)
    turn.preface("whys-written", number=poll.number)
    await _next(turn, poll)


# ---------------------------------------------------------------- that something waits


async def remind(turn: Turn, about: str) -> None:
    """The timer: once a day, in one message, how many wait."""
    poll = await turn.store.polls.get(id_of(about))
    waiting = await turn.store.whys.waiting(poll.id) if poll is not None else []
    if poll is None or not waiting:
        return
    once = f"whys.waiting:{poll.id}:{turn.now.date()}"
    screeners = await _screeners(turn, poll)
    for person_id in screeners:
        begin = [[("whys-begin-button", {"tap": f"whys.screen:{poll.id}"})]]
        await turn.tell(person_id, "whys-waiting", rows=begin, dedupe=once, number=poll.number, count=len(waiting))
    if not screeners and poll.author_id is not None:
        await turn.tell(poll.author_id, "whys-nobody-screens", dedupe=f"whys.nobody:{poll.id}", number=poll.number)
    if again := whys.reminds_at(turn.now, poll.closed_at):
        await turn.set_timer(REMIND, about, again)


async def of(turn: Turn) -> list[tuple[Poll, int]]:
    """The polls whose reasons wait for who speaks, and how many."""
    if not any(role.role is not RoleName.RESIDENT for role in turn.roles):
        return []
    found = [(await find(turn, id), count) for id, count in (await turn.store.whys.unread()).items()]
    return [
        (poll, count)
        for poll, count in found
        if whys.is_wanted(poll.closed_at, turn.now) and await may_screen(turn, poll)
    ]


def show_waiting(turn: Turn, found: Sequence[tuple[Poll, int]]) -> None:
    lines = [turn.say("whys-waiting", number=poll.number, count=count) for poll, count in found]
    rows = [(turn.button("whys-screen-of-button", tap=f"whys.screen:{one.id}", number=one.number),) for one, _ in found]
    turn.speak(Outbound("\n\n".join(lines), rows=tuple(rows)), "whys-waiting")


async def _screeners(turn: Turn, poll: Poll) -> list[int]:
    held = await turn.store.roles.held()
    found = [
        role.person_id
        for role in held
        if any(permissions.may([role], "polls.screen", turn.now, parish=parish) for parish in poll.parishes)
    ]
    return [one for one in dict.fromkeys(found) if one != poll.author_id]


# ---------------------------------------------------------------- small things


async def _found(turn: Turn, id: int) -> tuple[Why, Poll]:
    why = await turn.store.whys.get(id)
    if why is None or why.backs is not None:
        raise Refusal("whys-gone")
    poll = await find(turn, why.poll_id)
    await _require(turn, poll)
    return why, poll


async def _require(turn: Turn, poll: Poll) -> None:
    if not await may_screen(turn, poll):
        raise Refusal("machinery-not-allowed")
