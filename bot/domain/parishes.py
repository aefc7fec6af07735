"""A parish or town: its name in every case, and how people who type it are understood."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cached_property
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints

from bot.domain.folding import fold

KEY = r"^[a-z][a-z0-9_]{0,23}$"  # short enough for a button, and for good: it is stored

Key = Annotated[str, StringConstraints(pattern=KEY)]
Name = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Kind = Literal["town", "parish"]

ALIKE = 0.75  # of difflib: "zeltinos" is Zeltiņi, "gulbenes" is not Ilzene
LEAST = 4  # letters of one word among several: "es", "no" and "pie" name no place
MOST = 80  # letters that are looked at: an address, not a letter


@dataclass(frozen=True)
class Inhabitants:
    """How many people live there, on which day, and who says so."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    number: Annotated[int, Field(ge=1, strict=True)]
    on: date
    source: Name


@dataclass(frozen=True)
class Parish:
    """`villages` begin with the centre (a town's are its micro-districts); `aliases` are what people type besides."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    key: Key
    kind: Kind
    nominative: Name
    genitive: Name
    dative: Name
    accusative: Name
    locative: Name
    villages: tuple[Name, ...] = ()
    aliases: tuple[Name, ...] = ()
    inhabitants: Inhabitants | None = None

    @property
    def cases(self) -> tuple[str, ...]:
        return (self.nominative, self.genitive, self.dative, self.accusative, self.locative)

    def village(self, text: str) -> str:
        """The village as we write it; "" if there is none of that name."""
        return next((village for village in self.villages if fold(village) == fold(text)), "")

    def is_named(self, text: str) -> bool:
        """Whether this is a name of it and nothing else."""
        head, kind = _read(text[:MOST])
        return head in self.heads and kind in (None, self.kind)

    @cached_property
    def heads(self) -> frozenset[str]:
        """Folded, without the word "pagasts" or "pilsēta"."""
        return frozenset(_read(name)[0] for name in (self.key, *self.cases, *self.aliases, *self.villages))


def find(parishes: Iterable[Parish], text: str) -> list[Parish]:
    """The parishes that somebody may mean by this, none if it is not understood.

    A name, an alias or a village counts first, then its beginning, then what looks much like it.
    """
    head, kind = _read(text[:MOST])
    candidates = [parish for parish in parishes if kind in (None, parish.kind)]
    words = [word for word in head.split() if len(word) >= LEAST]
    for means in (_is, _begins, _resembles):
        for part in (head, *words):
            if part and (found := means(candidates, part)):
                return found
    return []


Means = Callable[[Sequence[Parish], str], list[Parish]]


def _is(parishes: Sequence[Parish], part: str) -> list[Parish]:
    return [parish for parish in parishes if part in parish.heads]


def _begins(parishes: Sequence[Parish], part: str) -> list[Parish]:
    return [parish for parish in parishes if any(head.startswith(part) for head in parish.heads)]


def _resembles(parishes: Sequence[Parish], part: str) -> list[Parish]:
    matcher = SequenceMatcher(b=part)
    close = [(max(_likeness(matcher, head) for head in parish.heads), parish) for parish in parishes]
    close.sort(key=lambda found: -found[0])
    return [parish for likeness, parish in close if likeness >= ALIKE]


def _likeness(matcher: SequenceMatcher[str], head: str) -> float:
    matcher.set_seq1(head)
    return matcher.ratio() if min(matcher.real_quick_ratio(), matcher.quick_ratio()) >= ALIKE else 0


def _read(text: str) -> tuple[str, Kind | None]:
    """The name without the kind of place, and the kind if it was named: "Apes pagasts" is not "Apes pilsēta"."""
    words: list[str] = []
    kind: Kind | None = None
    for word in fold(text).split():
        if named := _kind(word):
            kind = named
        elif word.startswith("novad"):  # and whose: Alūksnes novads is not Alūksne
            words = words[:-1]
        elif not word.startswith("ciem"):
            words.append(word)
    return " ".join(words), kind


def _kind(word: str) -> Kind | None:
    if word == "pag" or word.startswith(("pagast", "волост", "parish")):
        return "parish"
    return "town" if word.startswith(("pilset", "город", "town")) else None
