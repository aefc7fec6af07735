"""The types a form's field can have, what may bound them, and how an annotation is read."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import reduce
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import AfterValidator, BeforeValidator, WrapSerializer
from pydantic_core import core_schema

from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Value
from bot.domain.places import Place


class Takes(StrEnum):
    """What can be an answer."""

    TEXT = "text"
    VOICE = "voice"
    PHOTO = "photo"
    FILE = "file"
    NUMBER = "number"
    DAY = "day"
    PAST = "past"
    MOMENT = "moment"
    CHOICE = "choice"
    PLACE = "place"


class Invalid(ValueError):
    """An answer that will not do; the phrase says what would. For validators of a form and its fields."""

    def __init__(self, phrase: str, /, **values: Value) -> None:
        super().__init__(phrase)
        self.phrase = Phrase(phrase, values)


# ---------------------------------------------------------------- types


def _only(kind: Kind) -> AfterValidator:
    def check(media: Media) -> Media:
        if media.kind is not kind:
            raise ValueError(f"a {kind} is wanted, not a {media.kind}")
        return media

    return AfterValidator(check)


Text = Annotated[str, Takes.TEXT]
Voice = Annotated[Media, _only(Kind.VOICE), Takes.VOICE]
PastDay = Annotated[date, Takes.PAST]  # of one without its year the last is meant
Photo = Annotated[Media, _only(Kind.PHOTO), Takes.PHOTO]
File = Annotated[Media, _only(Kind.FILE), Takes.FILE]


@dataclass(frozen=True)
class Told:
    """What somebody tells: in words, in voice messages, or in both."""

    text: str = ""
    voices: tuple[Voice, ...] = ()

    def more(self, said: "Told") -> "Told":
        return Told("\n".join(filter(None, (self.text, said.text))), self.voices + said.voices)


def _told(said: object) -> object:
    """One message, as it came or as it is stored."""
    if isinstance(said, str):
        return Told(said)
    is_voice = isinstance(said, Media) or (isinstance(said, dict) and "kind" in said)
    return {"voices": [said]} if is_voice else said


def _stored(told: Told, stores: Callable[[Told], Any]) -> Any:
    return stores(told) if told.voices else told.text


Telling = Annotated[Told, BeforeValidator(_told), WrapSerializer(_stored)]

# Besides these: Media (photo, voice or file), Place, int, date, datetime, bool (yes or no), lists of all of them, and
# whatever pydantic makes of a text (str, an enum …) where there are choices.


class _Constraint:
    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], Any]) -> Any:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def check(self, value: Any) -> Any:
        raise NotImplementedError


@dataclass(frozen=True)
class Words(_Constraint):
    """How much must be written: at least that many letters or digits, at most that many characters."""

    least: int
    most: int

    def check(self, value: Any) -> Any:
        text = value.text if isinstance(value, Told) else value
        is_spoken = isinstance(value, Told) and bool(value.voices)
        if isinstance(text, str):
            if sum(letter.isalnum() for letter in text) < self.least and not is_spoken:
                raise Invalid("forms-too-short", least=self.least)
            if len(text) > self.most:
                raise Invalid("forms-too-long", most=self.most, length=len(text))
        return value


@dataclass(frozen=True)
class Between(_Constraint):
    """The bounds of a number; on a list, of how many answers it takes."""

    least: int
    most: int

    def check(self, value: Any) -> Any:
        if isinstance(value, list):
            if len(value) < self.least:
                raise Invalid("forms-too-few", least=self.least)
            if len(value) > self.most:
                raise Invalid("forms-too-many", most=self.most)
        elif isinstance(value, int) and not self.least <= value <= self.most:
            raise Invalid("forms-valid-number-between", least=self.least, most=self.most)
        return value


# ---------------------------------------------------------------- reading an annotation


@dataclass(frozen=True)
class Shape:
    """What an annotation says. `is_vague`: a type that needs choices, or takes words or a number if it has none."""

    takes: frozenset[Takes] = frozenset()
    is_vague: bool = False
    is_yes_or_no: bool = False
    allows_none: bool = False
    item: Any = None  # of a list
    bounds: Between | None = None
    words: Words | None = None

    def __or__(self, other: "Shape") -> "Shape":
        return Shape(
            self.takes | other.takes,
            self.is_vague or other.is_vague,
            self.is_yes_or_no or other.is_yes_or_no,
            self.allows_none or other.allows_none,
            self.item or other.item,
            self.bounds or other.bounds,
            self.words or other.words,
        )


_SHAPES: dict[Any, Shape] = {
    NoneType: Shape(allows_none=True),
    Told: Shape(frozenset((Takes.TEXT, Takes.VOICE))),
    Media: Shape(frozenset((Takes.PHOTO, Takes.VOICE, Takes.FILE))),
    Place: Shape(frozenset((Takes.PLACE,))),
    datetime: Shape(frozenset((Takes.MOMENT,))),
    date: Shape(frozenset((Takes.DAY,))),
    str: Shape(frozenset((Takes.TEXT,)), is_vague=True),
    int: Shape(frozenset((Takes.NUMBER,)), is_vague=True),
    bool: Shape(is_vague=True, is_yes_or_no=True),
}


def shape(annotation: Any) -> Shape:
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return reduce(_with, args[1:], shape(args[0]))
    if origin in (Union, UnionType):
        return reduce(Shape.__or__, map(shape, args))
    if origin is list:
        return replace(shape(args[0]), item=args[0], bounds=None, allows_none=False)
    return _SHAPES.get(annotation, Shape(is_vague=True))


def _with(known: Shape, metadata: Any) -> Shape:
    if isinstance(metadata, Takes):
        return replace(known, takes=frozenset((metadata,)), is_vague=False)
    if isinstance(metadata, Words):
        return replace(known, words=metadata)
    return replace(known, bounds=metadata) if isinstance(metadata, Between) else known
