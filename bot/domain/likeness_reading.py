"""What a proposal speaks of: its words, however inflected and typed, as marks that can be compared."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

from bot.domain import likeness_foreign, likeness_latvian
from bot.domain.folding import fold
from bot.domain.likeness import ADD, REMOVE, Reading, Sign, sign
from bot.domain.places import Place
from bot.domain.thesaurus import Thesaurus, stem

LONGEST = 2000  # letters that are read

_TOKEN = re.compile(r"[^\W_]+|[.!?\n]+")
_STREET = re.compile(r"(iel|tak|gatv|bulvar)(?:a|as|ai|u|am|e|es|i|is|inas?)")


def read(text: str, place: Place | None = None, topic: str = "") -> Reading:
    where = place.words if place else ""
    return Reading(frozenset({*_marks(_words(text[:LONGEST])), *_marks(_words(where, is_place=True))}), place, topic)


def marks_of_names(names: Iterable[str]) -> frozenset[str]:
    """To be looked away from: the parish's own names tell nothing among its own proposals."""
    stems = [stem(word) for name in names for word in fold(name).split()]
    return frozenset(mark + one for one in stems for mark in (Sign.NAME, Sign.WORD))


@dataclass(frozen=True)
class _Word:
    folded: str
    may_be_name: bool  # capital where no sentence begins, or in the answer that names the place


def _words(text: str, *, is_place: bool = False) -> list[_Word]:
    words: list[_Word] = []
    begins = True
    for token in _TOKEN.findall(unicodedata.normalize("NFC", text)):
        if not token[0].isalnum():
            begins = True
        elif folded := fold(token):
            words.append(_Word(folded, is_place or (not begins and token[0].isupper() and not token.isupper())))
            begins = False
    return words


# ---------------------------------------------------------------- marks


def _marks(words: list[_Word]) -> Iterator[str]:
    folded = [word.folded for word in words]
    streets = dict(_streets(folded))
    rows = {at + step for at in range(len(words)) for _, length in _MEANINGS.rows(folded, at) for step in range(length)}
    for at, word in enumerate(words):
        if at in streets:
            yield from streets[at]
            continue
        yield from (mark for mark, _ in _MEANINGS.rows(folded, at))
        yield from _wishes(folded, at)
        yield from _goals(words, at)
        meant = _MEANINGS.marks(word.folded)
        if at in rows:
            yield from (mark for mark in meant if mark.startswith(Sign.PLACE))
        elif meant:
            yield from meant
        elif not _is_filler(word.folded):
            yield from _unknown(words, at)


def _streets(folded: list[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """ "Ezera ielā" is not at the lake; and a house number goes with it."""
    for at in range(1, len(folded)):
        street, name = _STREET.fullmatch(folded[at]), folded[at - 1]
        if street and len(name) > 2 and name not in _NO_STREETS:
            mark = f"{Sign.NAME}{street[1]}:{stem(name)}"
            yield at - 1, (mark,)
            yield at, ()
            if at + 1 < len(folded) and folded[at + 1].isdigit():
                yield at + 1, (mark + folded[at + 1],)


def _wishes(folded: list[str], at: int) -> Iterator[str]:
    if at and folded[at - 1] in _WANTING and any(sign(mark) is Sign.THING for mark in _MEANINGS.marks(folded[at])):
        yield ADD
    yield from _WISHES.marks(folded[at])
    yield from (mark for mark, _ in _WISHES.rows(folded, at))


def _goals(words: list[_Word], at: int) -> Iterator[str]:
    """ "Uz Rīgu" leads there, "uz ceļa" lies there."""
    before, word = words[at - 1].folded if at else "", words[at]
    is_place = word.may_be_name or any(sign(mark) is Sign.PLACE for mark in _MEANINGS.marks(word.folded))
    if (before == "lidz" and is_place) or (before == "uz" and word.may_be_name):
        yield Sign.GOAL + stem(word.folded)


def _unknown(words: list[_Word], at: int) -> Iterator[str]:
    word = words[at].folded
    root = stem(word)
    if len(word) < 2:
        return
    if words[at].may_be_name or (at and words[at - 1].folded in _BEFORE_PLACES):
        yield Sign.NAME + root
    else:
        yield from _MEANINGS.nearly(word) or (Sign.WORD + root,)


def _is_filler(word: str) -> bool:
    return bool(_FILLERS.marks(word) or _WISHES.marks(word))


# ---------------------------------------------------------------- the words, read once

_PARTS = (likeness_latvian, likeness_foreign)
_NAMES = ("THINGS", "ASPECTS", "CIRCUMSTANCES", "PLACES", "ADD", "REMOVE", "FILLERS", "WANTING", "BEFORE_PLACES")
_MEANINGS, _WISHES, _FILLERS = Thesaurus(), Thesaurus(), Thesaurus()
for _part in _PARTS:
    _MEANINGS.learn_all(Sign.THING, _part.THINGS)
    _MEANINGS.learn_all(Sign.ASPECT, _part.ASPECTS)
    _MEANINGS.learn_all(Sign.CIRCUMSTANCE, _part.CIRCUMSTANCES)
    _MEANINGS.learn_all(Sign.PLACE, _part.PLACES)
    _WISHES.learn(ADD, _part.ADD)
    _WISHES.learn(REMOVE, _part.REMOVE)
    _FILLERS.learn("filler", _part.FILLERS)

_WANTING = frozenset(fold(word) for _part in _PARTS for word in _part.WANTING.split())
_BEFORE_PLACES = frozenset(fold(word) for _part in _PARTS for word in _part.BEFORE_PLACES.split())
_NO_STREETS = frozenset(fold(word) for word in likeness_latvian.NO_STREETS.split())

METHOD = 2  # raise it when the same words come to be read differently
_SOURCE = repr([vars(_part)[name] for _part in _PARTS for name in _NAMES])
VERSION = f"{METHOD}-{crc32(_SOURCE.encode()):08x}"
