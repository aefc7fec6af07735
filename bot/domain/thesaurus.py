"""Words that mean the same: what a word speaks of, whatever its ending and however it is typed.

A thesaurus is text, so that whoever knows the language can mend it. A line is `name: words`; what is indented goes on
from the line above. `begin*` is any word that begins so, `stem-` the stem with a Latvian ending, a bare word
only itself; `a~b` are words in a row. All are folded when they are read. Of several that fit a word the longest counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.folding import fold
from bot.domain.signs import classes

# Of nouns and adjectives, folded.
_OF_CASES = "a as ai ais am u us um i is im os iem e es ei em s o ie ies aja ajam ajai ajos ajas ajais ajiem ajo ajie"
ENDINGS = sorted(_OF_CASES.split(), key=len, reverse=True)
_ENDINGS = frozenset(ENDINGS)
_PREFIXES = ("ja", "ne")  # "jānopļauj" is "nopļauj", and "nesalabots" speaks of mending too
_SHORTEST_STEM = 3
_PREFIXED = 7  # letters of a word whose first two may be a prefix
_MISTYPED = 8  # letters of a beginning in which one may be wrong


def stem(word: str) -> str:
    """Without its ending, so that the cases of an unknown word or name are one."""
    fitting = (one for one in ENDINGS if word.endswith(one) and len(word) - len(one) >= _SHORTEST_STEM)
    return word.removesuffix(next(fitting, ""))


@dataclass(frozen=True)
class _Written:
    """A word of the thesaurus: what it begins with, and what may follow that."""

    begin: str
    kind: str  # "*", "-" or ""

    def is_in(self, word: str) -> bool:
        return word.startswith(self.begin) and self._may_end(word[len(self.begin) :])

    def _may_end(self, rest: str) -> bool:
        return self.kind == "*" or (rest in _ENDINGS if self.kind else not rest)


class Thesaurus:
    def __init__(self) -> None:
        self._marks: dict[tuple[str, str], set[str]] = {}  # by beginning and kind
        self._mistyped: dict[str, set[str]] = {}  # by a beginning with one letter left out
        self._rows: dict[str, list[tuple[tuple[_Written, ...], str]]] = {}  # by the first two letters

    def learn(self, mark: str, words: str) -> None:
        for word in words.split():
            first, *rest = [_written(part) for part in word.split("~")]
            if rest:
                self._rows.setdefault(first.begin[:2], []).append(((first, *rest), mark))
            else:
                self._marks.setdefault((first.begin, first.kind), set()).add(mark)
                for wrong in _with_one_less(first.begin) if len(first.begin) >= _MISTYPED else ():
                    self._mistyped.setdefault(wrong, set()).add(mark)

    def learn_all(self, sign: str, text: str) -> None:
        """Each line of it; the mark is the sign and the line's name."""
        for name, words in classes(text).items():
            self.learn(sign + name, words)

    def rows(self, words: Sequence[str], at: int) -> Iterator[tuple[str, int]]:
        """The rows that begin there: the mark, and how many words it is."""
        for row, mark in self._rows.get(words[at][:2], ()):
            if len(row) <= len(words) - at and all(map(_Written.is_in, row, words[at:])):
                yield mark, len(row)

    def marks(self, word: str) -> frozenset[str]:
        found = self._exact(word)
        if not found and len(word) >= _PREFIXED and word.startswith(_PREFIXES):
            found = self._exact(word[2:])
        return found

    def nearly(self, word: str) -> frozenset[str]:
        """The same where one letter of its beginning is wrong, too many, missing or in another's place."""
        for length in range(len(word), _MISTYPED - 2, -1):
            begin = word[:length]
            for wrong in (begin, *_with_one_less(begin)):
                found = self._mistyped.get(wrong) or self._marks.get((wrong, "*"))
                if found and len(wrong) >= _MISTYPED - 1:
                    return frozenset(found)
        return frozenset()

    def _exact(self, word: str) -> frozenset[str]:
        if whole := self._marks.get((word, "")):
            return frozenset(whole)
        for length in range(len(word), 1, -1):
            begin = word[:length]
            found = self._marks.get((begin, "*"), set())
            if word[length:] in _ENDINGS:
                found = found | self._marks.get((begin, "-"), set())
            if found:
                return frozenset(found)
        return frozenset()


def _written(word: str) -> _Written:
    return _Written(fold(word), word[-1] if word[-1] in "*-" else "")


def _with_one_less(word: str) -> Iterator[str]:
    """The first letter stays."""
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))
