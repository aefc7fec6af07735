"""Going a way into a form and through it, again and again from where somebody was asked the first question."""

import itertools
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.clock import Clock
from bot.domain.drafts import SUMMARY, Draft, Offered
from bot.forms.fields import Takes
from bot.forms.form import ends_with_summary, find, questions
from bot.forms.questions import Question
from bot.forms.readings import is_alone, is_numbered
from bot.messages import Address
from handlers import FORMS
from tests.chat import Actor, Chat, Shown

PHOTO = "(foto)"  # an answer that is not written
Bad = Mapping[str, str]  # what will not do, and the phrase that says what would


@dataclass(frozen=True)
class Asked:
    """A question: the field it fills, the answer (of options: its value), and what would be none."""

    field: str
    answer: str
    bad: Bad


class Way:
    """Into a form, what is asked there, and what is said when it is done."""

    def __init__(self, form: str, enters: Callable[[Chat], Awaitable[Actor]], done: str, *asked: Asked) -> None:
        self.form, self.enters, self.done, self.asked = form, enters, done, asked

    def __str__(self) -> str:
        return " ".join([self.form, *(asked.answer for asked in self.asked if asked.field in ("status", "role"))])

    @property
    def has_summary(self) -> bool:
        return ends_with_summary(FORMS[self.form].form)

    def takes(self, kind: Takes) -> bool:
        """Anywhere: what fits nowhere else is taken by the question it fits."""
        return any(kind in one.takes for one in questions(FORMS[self.form].form))

    def question(self, asked: Asked) -> Question:
        found = find(FORMS[self.form].form, asked.field)
        assert found is not None
        return found


# ---------------------------------------------------------------- coming in again and again


@dataclass(frozen=True)
class Entered:
    """A chat as it was when the first question had been asked."""

    name: str
    now: datetime
    database: bytes
    screens: Mapping[Address, tuple[Shown, ...]]


_ENTERED: dict[Way, Entered] = {}  # by the way: all its tests begin where the first one came in


async def entered(way: Way, folder: Path) -> Actor:
    """Who is asked the first question now; to be left by closing their chat."""
    if way not in _ENTERED:
        _ENTERED[way] = await _kept(way, folder / "first")
    kept = _ENTERED[way]
    (folder / "balss.db").write_bytes(kept.database)
    chat = Chat(folder, clock=Clock(kept.now))
    for address, shown in kept.screens.items():
        chat.platform.screens[address] = [replace(one) for one in shown]
    chat.platform._ids = itertools.count(1_000)
    return (await chat.open()).somebody(kept.name)


async def _kept(way: Way, folder: Path) -> Entered:
    folder.mkdir()  # noqa: ASYNC240 - a folder of a test
    chat = await Chat(folder).open()
    actor = await way.enters(chat)
    await chat.close()
    screens = {address: tuple(shown) for address, shown in chat.platform.screens.items()}
    return Entered(actor.name, chat.clock.now(), (folder / "balss.db").read_bytes(), screens)


# ---------------------------------------------------------------- going it


async def may_be_asked(actor: Actor) -> Draft | None:
    """Their draft, if they are in a form."""
    return await actor.chat.machine.read(lambda store: store.drafts.active(actor.address))


async def is_in(actor: Actor, way: Way) -> bool:
    """One form may lead to another."""
    draft = await may_be_asked(actor)
    return draft is not None and draft.form == way.form


async def is_asked(actor: Actor) -> Draft:
    draft = await may_be_asked(actor)
    assert draft is not None, f"{actor.name} is asked nothing"
    return draft


def option(asked: Asked, options: tuple[Offered, ...]) -> int | None:
    """The place of the answer among the options."""
    return next((place for place, one in enumerate(options) if one.value == asked.answer), None)


async def gives(actor: Actor, asked: Asked) -> None:
    """Answer by a button where there is one, else in words."""
    draft = await is_asked(actor)
    assert draft.asked == asked.field
    place = option(asked, draft.options)
    if place is None:
        await says(actor, asked.answer)
    else:
        button = "Der" if is_alone(draft.options) else draft.options[place].label
        await actor.taps(str(place + 1) if is_numbered(draft.options) else button)


async def says(actor: Actor, answer: str) -> None:
    await (actor.sends_photo() if answer == PHOTO else actor.says(answer))


async def answers_all(actor: Actor, way: Way, but: int = 0) -> None:
    """All questions, but for that many of the last."""
    for asked in way.asked[: len(way.asked) - but]:
        await gives(actor, asked)


async def finishes(actor: Actor, way: Way) -> None:
    """Answer the last question, if it has not been answered, and see that it is done."""
    draft = await may_be_asked(actor)
    if draft is not None and draft.asked == way.asked[-1].field:
        await gives(actor, way.asked[-1])
    await ends(actor, way)


async def ends(actor: Actor, way: Way) -> None:
    """Send it where there is something to send, and see that it is done."""
    if way.has_summary:
        assert (await is_asked(actor)).asked == SUMMARY
        await actor.says("Nosūtīt")
    actor.sees(way.done)
    assert not await is_in(actor, way)


async def in_a_while(chat: Chat) -> None:
    """So late that what is said now is no part of what was said before."""
    await chat.passes(minutes=2)
