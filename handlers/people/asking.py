"""What joining waits for, asked again below whatever else had to be said; and the help of who has not joined."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import wraps
from typing import Any

from bot import drafts
from bot.drafts import FormEntry
from bot.turns import Turn

from . import parishes
from .greeting import GREETING, greet, invite, stranger
from .parishes import AGE, ParishForm, ask_age

Guarded = Callable[..., Awaitable[None]]

FORMS = {ParishForm.name: FormEntry(ParishForm, parishes.submit)}


async def again(turn: Turn) -> None:
    """The same question once more; who was asked nothing is greeted."""
    asked = turn.asked.question if turn.asked else ""
    draft = await turn.store.drafts.active(turn.address)
    if draft is not None and draft.form in FORMS:
        await drafts.resume(turn, FORMS)
    elif asked == AGE and turn.asked is not None:
        await ask_age(turn, turn.asked.about)
    elif asked == GREETING:
        await invite(turn)
    else:
        await greet(turn)


async def again_keeping(turn: Turn) -> None:
    """They wrote something else, which waits until they have joined."""
    if await is_asked(turn):
        turn.preface("people-kept")
        await again(turn)
    else:
        await greet(turn, phrase="people-greeting-kept")


async def help_(turn: Turn, _: str = "") -> None:
    if await is_asked(turn):
        turn.preface("people-help", emergency=turn.municipality.help_lines.emergency)
    await again(turn)


async def is_asked(turn: Turn) -> bool:
    """Whether they are on the way already."""
    draft = await turn.store.drafts.active(turn.address)
    has_begun = turn.asked is not None and turn.asked.question in (GREETING, AGE)
    return has_begun or (draft is not None and draft.form in FORMS)


# ---------------------------------------------------------------- for those who joined


def joined_first(handler: Guarded, then: str = "") -> Guarded:
    """The command or tap, for those who joined; a stranger joins first, and comes back to `then`."""

    @wraps(handler)
    async def guarded(turn: Turn, *args: Any) -> None:
        if turn.person is None:
            await _first(turn, then)
        else:
            await handler(turn, *args)

    return guarded


async def _first(turn: Turn, then: str) -> None:
    if not await is_asked(turn):
        await greet(turn, then)
        return
    known = await stranger(turn)
    await turn.store.people.meet(replace(known, then_start=then or known.then_start))
    turn.preface("people-first")
    await again(turn)
