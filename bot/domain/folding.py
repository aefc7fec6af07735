"""Makes words comparable however they are typed: with or without diacritics, in the old chat spelling, any case."""

import re
import unicodedata

LONG = re.compile(r"([aeiu])\1+")  # aa = ā, ee = ē, ii = ī, uu = ū
HISSING = re.compile(r"(?<=[csz])h+")  # ch = č, sh = š, zh = ž
SOFT = re.compile(r"(?<=[gkln])j+")  # gj = ģ, kj = ķ, lj = ļ, nj = ņ
OTHER = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The same letters for "Zeltiņi", "zeltini" and "zeltinji"; good for comparing, not for showing."""
    bare = "".join(letter for letter in _decomposed(text) if not unicodedata.combining(letter))
    plain = OTHER.sub(" ", bare).strip()
    for spelling, letter in ((HISSING, ""), (SOFT, ""), (LONG, r"\1")):
        plain = spelling.sub(letter, plain)
    return plain


def same(one: str, other: str) -> bool:
    """Signs alone ("?", "!") fold to nothing and are only the same as themselves."""
    folded = fold(one)
    return folded == fold(other) if folded else one.strip() == other.strip()


def _decomposed(text: str) -> str:
    """Twice, because casefold can make letters that fall apart again."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
