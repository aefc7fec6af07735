"""Notices that somebody may be in danger: violence, suicide, fire or accident. When in doubt, it speaks up.

It works by signs (who, does what, to whom) and, where none is found, by adding up hints; not by a list of sentences.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from bot.domain import danger_foreign, danger_hints, danger_latvian, danger_words
from bot.domain.folding import fold
from bot.domain.signs import Found, Sign, Vocabulary, classes

SHORT = 14  # words that two neighbouring sentences may have to be read as one
LONG = 20  # so many words, and by chance a hint more
CLEAR, FAINT, BY_ITSELF = 2, 1, 4  # what a hint weighs
ENOUGH = 2


class Danger(StrEnum):
    VIOLENCE = "violence"
    SUICIDE = "suicide"
    ACCIDENT = "accident"  # or fire


def is_danger(text: str) -> bool:
    return assess(text) is not None


def assess(text: str) -> Danger | None:
    known = learnt()
    sentences = [(words, known.vocabulary.find(words)) for words in _sentences(text)]
    for kind, signs in known.signs.items():
        if any(sign.is_in(found, words) for words, found in sentences for sign in signs):
            return kind
    hinted = (known.hinted(found, len(words)) for words, found in sentences)
    return max(hinted, default=(0, None), key=lambda weighed: weighed[0])[1]


# ---------------------------------------------------------------- reading

_MARKS = (  # what signs could not name otherwise
    (re.compile(r"\b(?:š|sh)it\w*"), " "),  # "šitā" (this one) would fold into "sita" (hit)
    (re.compile(r"[.!?…]*\s*(?:[:;]-?[)d]+(?!\w)|[😂🤣😄😅]|\bhaha\w*|\bхаха\w*)"), " joks "),
    (re.compile(r"\b(?:1[5-9]|20[01])\d\d(?!\d)"), " senāk "),
)
_SENTENCE_END = re.compile(r"[.!?…\n]+(?!\s*gad)")
_CLAUSE_END = re.compile(r"[,;:–—()]|\s-\s")


def _sentences(text: str) -> Iterator[list[str]]:
    """As folded words; a comma and the end are words of their own. Two short neighbours are also read as one."""
    text = text.lower()
    for mark, word in _MARKS:
        text = mark.sub(word, text)
    sentences = [words for sentence in _SENTENCE_END.split(text) if (words := list(_words(sentence)))]
    yield from ([*sentence, "."] for sentence in sentences)
    for one, after in pairwise(sentences):
        if len(one) + len(after) <= SHORT:
            yield [*one, ",", *after, "."]


def _words(sentence: str) -> Iterator[str]:
    clauses = filter(None, (fold(clause).split() for clause in _CLAUSE_END.split(sentence)))
    for at, clause in enumerate(clauses):
        yield from ([",", *clause] if at else clause)


# ---------------------------------------------------------------- the words, read once


@dataclass(frozen=True)
class Known:
    """Every sign and hint; numbers are slots of the vocabulary."""

    vocabulary: Vocabulary
    signs: Mapping[Danger, Sequence[Sign]]
    hints: Mapping[Danger, Sequence[tuple[int, int]]]  # each with its weight
    strong: Sequence[int]
    everyday: Sequence[int]  # which say nothing alone, even of who is near
    doubts: Sequence[tuple[int, int]]  # each with how much more is then enough
    person: int
    near: int

    def hinted(self, found: Found, length: int) -> tuple[int, Danger | None]:
        """How much the hints of a sentence weigh, and the kind most of them are of; nothing if they are too few."""
        weights = {kind: sum(weight for slot, weight in hints if slot in found) for kind, hints in self.hints.items()}
        weight = sum(weights.values()) + BY_ITSELF * sum(slot in found for slot in self.strong)
        enough = ENOUGH + length // LONG + sum(more for slot, more in self.doubts if slot in found)
        enough += (self.person not in found) - (self.near in found and weight > 0)
        weight += FAINT * sum(slot in found for slot in self.everyday)
        return (weight, max(weights, key=lambda kind: weights[kind])) if weight >= max(enough, 1) else (0, None)


@cache
def learnt() -> Known:
    """It takes as long as a hundred turns: so not while the program starts, and better not in the first turn."""
    words = Vocabulary()
    ours, theirs = classes(danger_words.CLASSES), classes(danger_foreign.CLASSES)

    def signs(latvian: str, foreign: str) -> list[Sign]:
        return words.signs(latvian, ours) + words.signs(foreign, theirs)

    def any_of(text: str) -> int:
        return words.slot("/".join(text.split()), ours)

    def weighed(clear: str, faint: str) -> list[tuple[int, int]]:
        return [(slot, weight) for text, weight in ((clear, CLEAR), (faint, FAINT)) for slot in words.slots(text, {})]

    return Known(
        words,
        {
            Danger.SUICIDE: signs(danger_latvian.SUICIDE, danger_foreign.SUICIDE),
            Danger.VIOLENCE: signs(danger_latvian.VIOLENCE, danger_foreign.VIOLENCE),
            Danger.ACCIDENT: signs(danger_latvian.ACCIDENT, danger_foreign.ACCIDENT),
        },
        {
            Danger.SUICIDE: weighed(danger_hints.SUICIDE, danger_hints.FAINT_SUICIDE),
            Danger.VIOLENCE: weighed(danger_hints.VIOLENCE, danger_hints.FAINT_VIOLENCE),
            Danger.ACCIDENT: weighed(danger_hints.ACCIDENT, danger_hints.FAINT_ACCIDENT),
        },
        strong=words.slots(danger_hints.STRONG, {}),
        everyday=words.slots(danger_hints.EVERYDAY, {}),
        doubts=[
            (any_of(danger_hints.HISTORY), 4),
            (any_of(danger_hints.REQUEST), 3),
            (any_of(danger_hints.PLACES), 2),
            (any_of(danger_hints.DOUBTS), 1),
        ],
        person=any_of(danger_hints.PERSONS),
        near=any_of(danger_hints.NEAR),
    )
