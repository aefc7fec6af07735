"""Phrase + values + language → text, by Fluent; Latvian is the source and what everything falls back to.

Functions a phrase may use (a form with a capital first letter gives a capital first letter: `form: "On"`):

    { PARISH($parish, form: "genitive") }   Malienas pagasta; other languages keep the Latvian nominative
    { KIND($parish, form: "locative") }     pagastā, pilsētā; волости, городе; parish, town
    { KIND($parish, form: "key") }          parish or town: a selector, where other words must agree
    { DAY($on, form: "until") }             otrdienai, 24. novembrim; on (default), since, plain, dated, short, year
    { DAY($on, form: "month") }             novembrī
    { WHEN($at, form: "until") }            piektdienai, 27. novembrim, plkst. 17.00; at (default), since, plain, short
    { TIME($at) }                           18.00

A day "on" holds its preposition in Latvian (otrdien) and Russian (во вторник), but none in English: "on { DAY($on) }".
"""

import logging
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentFloat, FluentInt, FluentType

from bot.domain.dates import CALENDARS
from bot.domain.phrases import Phrase, Value

SOURCE = "lv"
CASES = ("nominative", "genitive", "dative", "accusative", "locative")
KINDS = {
    "lv": {
        "parish": ("pagasts", "pagasta", "pagastam", "pagastu", "pagastā"),
        "town": ("pilsēta", "pilsētas", "pilsētai", "pilsētu", "pilsētā"),
    },
    "en": {"parish": ("parish",) * 5, "town": ("town",) * 5},
    "ru": {
        "parish": ("волость", "волости", "волости", "волость", "волости"),
        "town": ("город", "города", "городу", "город", "городе"),
    },
}

# One entry of a file: its id, up to the next line that begins with an id or a comment.
ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=.*?(?=^-?[a-zA-Z#]|\Z)", re.MULTILINE | re.DOTALL)
REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")

# Fluent guards against hostile translations by refusing values of over 2,500 characters; ours are our own,
# and a resident's long letter must come through.
resolver.MAX_PART_LENGTH = 1_000_000

log = logging.getLogger(__name__)

Functions = dict[str, Callable[..., Any]]


class PhraseError(Exception):
    """A phrase cannot be said: it is missing, or a value it needs is missing or of the wrong kind."""


class Unit(Protocol):
    """A parish or town, as far as a sentence needs it."""

    @property
    def kind(self) -> str: ...
    @property
    def nominative(self) -> str: ...
    @property
    def genitive(self) -> str: ...
    @property
    def dative(self) -> str: ...
    @property
    def accusative(self) -> str: ...
    @property
    def locative(self) -> str: ...


class Phrases:
    """Every word a person reads, in every language. `strict` (in tests) raises where a person is better told less."""

    def __init__(
        self, sources: Mapping[str, str], parishes: Mapping[str, Unit], zone: str, *, strict: bool = False
    ) -> None:
        self._spoken = {
            language: _Language(language, source, _functions(language, parishes))
            for language, source in sources.items()
        }
        self._zone = ZoneInfo(zone)
        self._strict = strict
        self._constant: dict[tuple[str, str], str] = {}
        self._complained: set[tuple[str, str]] = set()

    @classmethod
    def load(
        cls, folder: Path, parishes: Mapping[str, Unit], zone: str = "Europe/Riga", *, strict: bool = False
    ) -> "Phrases":
        sources = {
            language.name: "\n".join(file.read_text("utf-8") for file in sorted(language.glob("*.ftl")))
            for language in sorted(folder.iterdir())
            if language.name in CALENDARS
        }
        return cls(sources, parishes, zone, strict=strict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The source first."""
        return tuple(sorted(self._spoken, key=lambda language: (language != SOURCE, language)))

    def has(self, id: str) -> bool:
        return id in self._spoken[SOURCE].entries

    def text(self, language: str, phrase_id: str, /, **values: Value) -> str:
        known = self._constant.get((language, phrase_id))
        if known is not None and not values:
            return known
        return self._said(language, phrase_id, values)

    def render(self, language: str, phrase: Phrase) -> str:
        return self.text(language, phrase.id, **phrase.values)

    def _said(self, language: str, phrase_id: str, values: Mapping[str, Value]) -> str:
        partial = ""
        for tried in dict.fromkeys((language, SOURCE)):
            text, problem = self._tried(tried, phrase_id, values)
            if not problem:
                if tried == language and not values:
                    self._constant[language, phrase_id] = text
                return text
            self._complain(tried, phrase_id, problem)
            partial = partial or text
        return partial or phrase_id

    def _tried(self, language: str, phrase_id: str, values: Mapping[str, Value]) -> tuple[str, str]:
        """The text as far as it could be made, and what was wrong with it."""
        if language not in self._spoken:
            return "", "no such language"
        try:
            ready = {name: self._value(language, value) for name, value in values.items()}
            return self._spoken[language].text(phrase_id, ready)
        except PhraseError as error:
            return "", str(error)

    def _value(self, language: str, value: Value) -> object:
        match value:
            case Phrase():
                return self.render(language, value)
            case datetime() if value.tzinfo is None:
                raise PhraseError(f"a moment without a time zone: {value}")
            case datetime():
                return _Moment(value.astimezone(self._zone), language)
            case date():
                return _Moment(value, language)
            case int() | float():
                return _number(value)
        return value

    def _complain(self, language: str, phrase_id: str, problem: str) -> None:
        if self._strict:
            raise PhraseError(f"{phrase_id} in {language}: {problem}")
        if (language, phrase_id) not in self._complained:
            self._complained.add((language, phrase_id))
            log.error("A phrase could not be said.", extra={"phrase": phrase_id, "language": language})


class _Language:
    """One language's entries, each parsed when it is first said: parsing all would take a second at start."""

    def __init__(self, code: str, source: str, functions: Functions) -> None:
        self.entries = {match[1]: match[0] for match in ENTRY.finditer(source)}
        self._bundle = FluentBundle([code], functions=functions, use_isolating=False)
        self._patterns: dict[str, Any] = {}

    def text(self, id: str, values: dict[str, Any]) -> tuple[str, str]:
        pattern = self._patterns.get(id) or self._pattern(id)
        text, errors = self._bundle.format_pattern(pattern, values)
        return str(text), "; ".join(map(repr, errors))

    def _pattern(self, id: str) -> Any:
        if id not in self.entries:
            raise PhraseError("no such phrase")
        self._parse(id)
        if not self._bundle.has_message(id) or (pattern := self._bundle.get_message(id).value) is None:
            raise PhraseError("cannot be parsed")
        self._patterns[id] = pattern
        return pattern

    def _parse(self, id: str) -> None:
        """Also what it refers to, and what that refers to."""
        wanted, seen = [id], set[str]()
        while wanted:
            entry = wanted.pop()
            if entry in self.entries and entry not in seen:
                seen.add(entry)
                self._bundle.add_resource(FluentResource(self.entries[entry]))
                wanted += REFERENCE.findall(self.entries[entry])


class _Moment(FluentType):
    """A day or a moment in the reader's zone, kept from Fluent's own (ICU) dates."""

    def __init__(self, at: date, language: str) -> None:
        self.at = at
        self.language = language

    def format(self, locale: object) -> str:
        calendar = CALENDARS[self.language]
        return calendar.when(self.at, "at") if isinstance(self.at, datetime) else calendar.on(self.at, "on")


def _number(value: int | float) -> int | float:
    """Four digits stand together in Latvian (8996,35), five do not (10 000)."""
    if 1000 <= abs(value) < 10_000:
        kept = FluentInt if isinstance(value, int) else FluentFloat
        return kept(value, useGrouping=False)
    return value


def _functions(language: str, parishes: Mapping[str, Unit]) -> Functions:
    calendar, kinds = CALENDARS[language], KINDS[language]

    def parish(key: str, form: str = "nominative") -> str:
        if form not in CASES:
            raise ValueError(f"no such case: {form}")
        return str(getattr(parishes[key], form if language == SOURCE else "nominative"))

    def kind(key: str, form: str = "nominative") -> str:
        own = parishes[key].kind
        return own if form == "key" else _shaped(form, lambda case: dict(zip(CASES, kinds[own], strict=True))[case])

    def day(on: _Moment, form: str = "on") -> str:
        return _shaped(form, lambda form: calendar.on(on.at, form))

    def when(at: _Moment, form: str = "at") -> str:
        return _shaped(form, lambda form: calendar.when(_moment(at), form))

    def time(at: _Moment) -> str:
        return calendar.clock(_moment(at))

    return {"PARISH": parish, "KIND": kind, "DAY": day, "WHEN": when, "TIME": time}


def _shaped(form: str, say: Callable[[str], str]) -> str:
    """`form: "On"` begins a sentence."""
    said = say(form.lower())
    return said[0].upper() + said[1:] if form[0].isupper() else said


def _moment(value: _Moment) -> datetime:
    if not isinstance(value.at, datetime):
        raise TypeError(f"a day has no time: {value.at}")
    return value.at
