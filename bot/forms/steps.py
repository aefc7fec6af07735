"""What can come of something said to a form, and what its buttons hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.drafts import SUMMARY, Draft, Memory, Said
from bot.domain.phrases import Phrase
from bot.forms.form import Form, ends_with_summary, next_question

Notes = tuple[Phrase, ...]  # what is said before the question


@dataclass(frozen=True)
class Asked:
    """Something new is to be asked: `draft.asked`. Its options are not known yet. `kept` belongs to no form."""

    draft: Draft
    notes: Notes = ()
    kept: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Repeated:
    """The same question once more: refused, with other options on the screen, or after something was added."""

    draft: Draft
    notes: Notes = ()


@dataclass(frozen=True)
class More:
    """One answer of several was taken; the question stays until it is finished."""

    draft: Draft
    notes: Notes


@dataclass(frozen=True)
class Noted:
    """Taken, and nothing is asked anew; without notes there is nothing to say either."""

    draft: Draft
    notes: Notes = ()


@dataclass(frozen=True)
class Added:
    """The summary has more to show."""

    draft: Draft
    notes: Notes


@dataclass(frozen=True)
class Held:
    """Nothing is taken and nothing said: the question waits."""

    draft: Draft


@dataclass(frozen=True)
class Paused:
    """The question is whether to go on."""

    draft: Draft


@dataclass(frozen=True)
class Resumed:
    """They go on; what was kept is said now."""

    draft: Draft
    kept: tuple[Said, ...]


@dataclass(frozen=True)
class Restarted:
    """They begin anew, with these answers."""

    draft: Draft
    answers: Mapping[str, Any]
    kept: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Finished:
    """Everything is answered; it still has to be looked through."""

    draft: Draft
    notes: Notes = ()


@dataclass(frozen=True)
class Cancelled:
    """`kept` was said while we asked whether to go on: it belongs to no form."""

    kept: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Stale:
    """An old button."""


Step = Asked | Repeated | More | Noted | Added | Held | Paused | Resumed | Restarted | Finished | Cancelled | Stale


def ask(form: type[Form], draft: Draft, answers: Mapping[str, Any], *notes: Phrase) -> Asked | Finished:
    """Go on to what is not answered yet, or to the end."""
    name = next_question(form, answers)
    asked = ask_for(draft, name, answers, *notes)
    return asked if name != SUMMARY or ends_with_summary(form) else Finished(asked.draft, notes)


def ask_for(draft: Draft, name: str, answers: Mapping[str, Any], *notes: Phrase, is_changing: bool = False) -> Asked:
    memory = Memory(given=draft.memory.given, is_changing=is_changing)
    fresh = replace(draft, answers=answers, asked=name, step=draft.step + 1, options=(), memory=memory)
    return Asked(fresh, notes)


def remember(draft: Draft, **changes: Any) -> Draft:
    return replace(draft, memory=draft.memory.model_copy(update=changes))


# ---------------------------------------------------------------- buttons

_TAP = re.compile(r"f:(\d{1,18})\.(\d{1,9}):([a-z]+)(\d{0,4})")


@dataclass(frozen=True)
class Pressed:
    """A button of a form: a control, or `o` an option, `p` a page, `c` an answer to change, each with its `place`."""

    draft: int
    step: int
    name: str
    place: int | None = None


def tap(draft: Draft, value: str) -> str:
    """At most 36 of the 64 bytes a tap may have."""
    return f"f:{draft.id}.{draft.step}:{value}"


def pressed(data: str) -> Pressed | None:
    match = _TAP.fullmatch(data)
    if match is None:
        return None
    return Pressed(int(match[1]), int(match[2]), match[3], int(match[4]) if match[4] else None)
