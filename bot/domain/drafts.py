"""A half-finished form: what was answered, what is asked now, and what must be remembered until the next answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.domain.media import Media
from bot.domain.places import Place

SUMMARY = "*"  # asked in place of a question: whether everything is right

# Answers by field name, as JSON; None where a question was skipped.
Answers = Mapping[str, Any]


class Control(StrEnum):
    """What can be said to the form itself, by a button or as a whole message."""

    BACK = "back"
    SKIP = "skip"
    CANCEL = "cancel"
    DONE = "done"
    SEND = "send"
    CHANGE = "change"
    GO = "go"
    ANEW = "anew"
    MORE = "more"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class Said:
    """What somebody said, as far as a form cares; `control` is what the text means as a whole message."""

    text: str = ""
    media: Media | None = None
    place: Place | None = None
    album: str = ""
    control: Control | None = None


@dataclass(frozen=True)
class Offered:
    """An option as it was shown: a tap names its place in the list. `also` are other ways to type it."""

    value: str
    label: str
    description: str = ""
    also: tuple[str, ...] = ()


class _Remembered(BaseModel):
    """Stored: a program that forgot a word of it still reads the rest."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Written(_Remembered):
    """The text answer that a further message may still belong to; `before` is what it was before the last one came."""

    field: str
    at: datetime
    before: Any = None


class Album(_Remembered):
    """The photos that came together; `field` holds the first."""

    id: str
    field: str
    is_told: bool = False  # that only one is kept


class Pause(_Remembered):
    """We asked whether to go on; `kept` is what was said meanwhile, `fresh` what a new beginning would begin with."""

    kept: tuple[Said, ...] = ()
    fresh: dict[str, Any] | None = None


class Memory(_Remembered):
    given: tuple[str, ...] = ()  # answers that the form began with
    is_changing: bool = False  # the question was reached from the summary: back leads there
    is_choosing: bool = False  # at the summary: which answer to change
    items: tuple[Any, ...] = ()  # of an answer that is a list, until it is finished
    shown: tuple[int, ...] | None = None  # the options that what was typed left over
    page: int = 0
    day: date | None = None  # of a moment whose time is still asked
    written: Written | None = None
    album: Album | None = None
    pause: Pause | None = None


@dataclass(frozen=True)
class Draft:
    """One form in the making. `asked` is a field, SUMMARY or ""; `step` grows with every new question."""

    id: int
    form: str
    about: str
    touched_at: datetime
    answers: Answers
    asked: str = ""
    step: int = 0
    options: tuple[Offered, ...] = ()
    memory: Memory = field(default_factory=Memory)
    is_active: bool = True
