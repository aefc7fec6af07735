"""Notices that somebody may be in danger: violence, suicide, fire or accident. When in doubt, it speaks up.

It works by signs (who, does what, to whom) and, where none is found, by adding up hints; not by a list of sentences.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from bot.domain import danger_foreign, danger_hints, danger_latvian
from bot.domain.folding import fold
from bot.domain.signs import Found, Vocabulary, classes

SHORT = 14  # words that two neighbouring sentences may have to be read as one
CLEAR, FAINT, BY_ITSELF = 2, 1, 4  # what a hint weighs
ENOUGH = 2


class Danger(StrEnum):
    VIOLENCE = "violence"
    SUICIDE = "suicide"
    ACCIDENT = "accident"  # or fire


def is_danger(text: str) -> bool:
    return assess(text) is not None


def assess(text: str) -> Danger | None:
    sentences = [(words, _VOCABULARY.find(words)) for words in _sentences(text)]
    for kind, signs in _SIGNS.items():
        if any(sign.is_in(found, words) for words, found in sentences for sign in signs):
            return kind
    return max((_hinted(found) for _, found in sentences), default=(0, None), key=lambda hinted: hinted[0])[1]


# ---------------------------------------------------------------- reading

_THIS = re.compile(r"\b(?:š|sh)it\w*")  # "šitā" (this one) would fold into "sita" (hit)
_SENTENCE_END = re.compile(r"[.!?…\n]+")
_CLAUSE_END = re.compile(r"[,;:–—()]|\s-\s")


def _sentences(text: str) -> Iterator[list[str]]:
    """As folded words; a comma and the end are words of their own. Two short neighbours are also read as one."""
    sentences = [list(_words(sentence)) for sentence in _SENTENCE_END.split(_THIS.sub(" ", text.lower()))]
    sentences = [sentence for sentence in sentences if sentence]
    yield from ([*sentence, "."] for sentence in sentences)
    for one, after in pairwise(sentences):
        if len(one) + len(after) <= SHORT:
            yield [*one, ",", *after, "."]


def _words(sentence: str) -> Iterator[str]:
    clauses = filter(None, (fold(clause).split() for clause in _CLAUSE_END.split(sentence)))
    for at, clause in enumerate(clauses):
        yield from ([",", *clause] if at else clause)


# ---------------------------------------------------------------- hints


def _hinted(found: Found) -> tuple[int, Danger | None]:
    """How much the hints of a sentence weigh, and the kind most of them are of; nothing if they are too few."""
    weights = {kind: sum(weight for slot, weight in hints if slot in found) for kind, hints in _HINTS.items()}
    weight = sum(weights.values()) + BY_ITSELF * sum(slot in found for slot in _STRONG)
    enough = ENOUGH + sum(more for slot, more in _DOUBTS if slot in found) + (_PERSON not in found) - (_NEAR in found)
    return (weight, max(weights, key=lambda kind: weights[kind])) if weight >= max(enough, 1) else (0, None)


# ---------------------------------------------------------------- the words, read once

_VOCABULARY = Vocabulary()
_LATVIAN = classes(danger_latvian.CLASSES)
_FOREIGN = classes(danger_foreign.CLASSES)

_SIGNS = {
    kind: _VOCABULARY.signs(latvian, _LATVIAN) + _VOCABULARY.signs(foreign, _FOREIGN)
    for kind, latvian, foreign in (
        (Danger.SUICIDE, danger_latvian.SUICIDE, danger_foreign.SUICIDE),
        (Danger.VIOLENCE, danger_latvian.VIOLENCE, danger_foreign.VIOLENCE),
        (Danger.ACCIDENT, danger_latvian.ACCIDENT, danger_foreign.ACCIDENT),
    )
}
_HINTS = {
    kind: [(slot, weight) for text, weight in ((clear, CLEAR), (faint, FAINT)) for slot in _VOCABULARY.slots(text, {})]
    for kind, clear, faint in (
        (Danger.SUICIDE, danger_hints.SUICIDE, danger_hints.FAINT_SUICIDE),
        (Danger.VIOLENCE, danger_hints.VIOLENCE, danger_hints.FAINT_VIOLENCE),
        (Danger.ACCIDENT, danger_hints.ACCIDENT, danger_hints.FAINT_ACCIDENT),
    )
}
_STRONG = _VOCABULARY.slots(danger_hints.STRONG, {})


def _any_of(text: str) -> int:
    return _VOCABULARY.slot("/".join(text.split()), _LATVIAN)


_PERSON, _NEAR = _any_of(danger_hints.PERSONS), _any_of(danger_hints.NEAR)
_DOUBTS = [(_any_of(danger_hints.REQUEST), 3), (_any_of(danger_hints.PLACES), 2), (_any_of(danger_hints.DOUBTS), 1)]
