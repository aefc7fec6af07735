"""Finds signs in a sentence: groups of words that must meet there, and words that make it something else.

The signs are text, so that whoever knows the language can mend them: `word` is that word, `begin*` any word that begins
so, `*end` any that ends so, `a/b` either, `a~b` both in a row, `<name>` any word of that class, `_` up to three words
between, `$` a comma or the end of the sentence. ` + ` joins groups that must meet in one sentence, in any order. After
`!` stand the words that make it harmless, and `^<name>` a class that does so only ahead of it in the same clause. What
is indented goes on from the line above. All words are folded when they are read.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from bot.domain import folding

GAP = 3
fold = cache(folding.fold)  # most words stand in several signs
Found = Mapping[int, Sequence[tuple[int, int]]]  # slot → from which word to which (exclusive) it was found


@dataclass(frozen=True)
class Step:
    slot: int
    may_wait: bool  # up to three words may stand before it


Group = tuple[Step, ...]


@dataclass(frozen=True)
class Sign:
    """`needs` must all be there; `unless` must not be there at all, `before` not ahead of them in the same clause."""

    needs: tuple[Group, ...]
    unless: frozenset[int]
    before: frozenset[int]

    @cached_property
    def slots(self) -> frozenset[int]:
        return frozenset(step.slot for need in self.needs for step in need)

    def is_in(self, found: Found, words: Sequence[str]) -> bool:
        if not self.slots <= found.keys() or not self.unless.isdisjoint(found):
            return False
        return all(any(self._is_meant(start, found, words) for start in _starts(need, found)) for need in self.needs)

    def _is_meant(self, start: int, found: Found, words: Sequence[str]) -> bool:
        clause = next((at + 1 for at in range(start - 1, -1, -1) if words[at] == ","), 0)
        return not any(clause <= at < start for slot in self.before for at, _ in found.get(slot, ()))


def _starts(need: Group, found: Found) -> Iterator[int]:
    first, *rest = need
    return (start for start, end in found[first.slot] if _goes_on(rest, end, found))


def _goes_on(rest: Sequence[Step], end: int, found: Found) -> bool:
    if not rest:
        return True
    last = end + (GAP if rest[0].may_wait else 0)
    return any(end <= start <= last and _goes_on(rest[1:], then, found) for start, then in found[rest[0].slot])


class Vocabulary:
    """All words that any sign speaks of. A slot is one place in a sign, with all the words that may stand there."""

    def __init__(self) -> None:
        self._slots: dict[str, int] = {}
        self._whole: dict[str, set[int]] = {}
        self._begin: dict[str, set[int]] = {}
        self._end: dict[str, set[int]] = {}
        self._rows: dict[str, list[tuple[list[str], int]]] = {}

    def find(self, words: Sequence[str]) -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int]]] = {}
        for at, word in enumerate(words):
            for slot in self._of(word):
                found.setdefault(slot, []).append((at, at + 1))
            for row, slot in self._rows.get(word, ()):
                if len(words) >= at + len(row) and all(map(_is, words[at:], row)):
                    found.setdefault(slot, []).append((at, at + len(row)))
        return found

    def _of(self, word: str) -> set[int]:
        slots = set(self._whole.get(word, ()))
        for length in range(1, len(word) + 1):
            slots |= self._begin.get(word[:length], set()) | self._end.get(word[-length:], set())
        return slots

    # ------------------------------------------------------------ reading the signs

    def slot(self, text: str, classes: Mapping[str, str]) -> int:
        alternatives = sorted(set(_alternatives(text, classes)))
        key = "/".join(alternatives)
        if key not in self._slots:
            self._slots[key] = len(self._slots)
            for alternative in alternatives:
                self._learn(alternative, self._slots[key])
        return self._slots[key]

    def _learn(self, alternative: str, slot: int) -> None:
        if "~" in alternative:
            row = [_folded(word) for word in alternative.split("~")]
            self._rows.setdefault(row[0], []).append((row, slot))
        elif alternative == "$":
            for sign in ",.":
                self._whole.setdefault(sign, set()).add(slot)
        elif alternative.startswith("*"):
            self._end.setdefault(fold(alternative), set()).add(slot)
        else:
            learnt = self._begin if alternative.endswith("*") else self._whole
            learnt.setdefault(fold(alternative), set()).add(slot)

    def slots(self, text: str, classes: Mapping[str, str]) -> list[int]:
        """One for each word of the text."""
        return [self.slot(word, classes) for word in text.split()]

    def signs(self, text: str, classes: Mapping[str, str]) -> list[Sign]:
        return [self._sign(line, classes) for line in _lines(text)]

    def _sign(self, line: str, classes: Mapping[str, str]) -> Sign:
        needs, _, unless = line.partition("!")
        words = unless.split()
        return Sign(
            tuple(self._group(need, classes) for need in needs.split(" + ")),
            frozenset(self.slot(word, classes) for word in words if word[0] != "^"),
            frozenset(self.slot(word[1:], classes) for word in words if word[0] == "^"),
        )

    def _group(self, need: str, classes: Mapping[str, str]) -> Group:
        words = need.split()
        return tuple(
            Step(self.slot(word, classes), at > 0 and words[at - 1] == "_")
            for at, word in enumerate(words)
            if word != "_"
        )


def classes(text: str) -> dict[str, str]:
    """Read `name: words` line by line."""
    return {name: words for name, _, words in (line.partition(":") for line in _lines(text))}


def _lines(text: str) -> list[str]:
    return text.strip().replace("\n ", " ").splitlines()


def _alternatives(text: str, classes: Mapping[str, str]) -> Iterable[str]:
    for part in text.split("/"):
        if part.startswith("<"):
            yield from (one for word in classes[part[1:-1]].split() for one in _alternatives(word, classes))
        else:
            yield part


def _folded(word: str) -> str:
    return fold(word) + "*" * word.endswith("*")


def _is(word: str, written: str) -> bool:
    return word.startswith(written[:-1]) if written.endswith("*") else word == written
