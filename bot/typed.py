"""Words typed in place of a button, as a whole message: in any language, with or without diacritics, politely too."""

from collections.abc import Mapping
from functools import lru_cache

from bot.domain.drafts import Control
from bot.domain.folding import fold
from bot.forms import prompts
from bot.i18n import Phrases

AGREES = {Control.YES, Control.SEND, Control.GO, Control.DONE}  # may follow a "yes"
DISAGREES = {Control.NO, Control.CANCEL, Control.CHANGE, Control.BACK, Control.SKIP}  # may follow a "no"


def is_one_of(phrases: Phrases, phrase: str, text: str) -> bool:
    """Whether it is a label, or one of the words of a list with commas."""
    return bool(typed := fold(text)) and typed in listed(phrases, phrase)


@lru_cache(maxsize=64)
def listed(phrases: Phrases, phrase: str) -> frozenset[str]:
    said = (phrases.text(language, phrase) for language in phrases.languages)
    return frozenset(fold(word) for words in said for word in words.split(","))


def control(phrases: Phrases, text: str) -> Control | None:
    """ "Jā"; and "jā, lūdzu", "jā, nosūtiet", "nē, paldies" just as well."""
    known = _controls(phrases)
    words = fold(text)
    if words in known:
        return known[words]
    words = _without_politeness(phrases, words)
    if words in known:
        return known[words]
    first, _, rest = words.partition(" ")
    agrees = {Control.YES: AGREES, Control.NO: DISAGREES}.get(known[first]) if first in known else None
    return known[rest] if agrees and rest in known and known[rest] in agrees else None


@lru_cache(maxsize=4)
def _controls(phrases: Phrases) -> Mapping[str, Control]:
    """In every language, whatever the conversation's is; and every button can also be typed."""
    words: dict[str, Control] = {}
    for language in phrases.languages:
        for one in Control:
            labels = [phrases.text(language, label) for label in prompts.LABELS[one]]
            for word in (*labels, *phrases.text(language, f"forms-words-{one}").split(",")):
                words.setdefault(fold(word), one)
    return words


def _without_politeness(phrases: Phrases, words: str) -> str:
    words = f" {words} "
    for polite in sorted(listed(phrases, "forms-words-polite"), key=len, reverse=True):
        words = words.replace(f" {polite} ", " ")
    return words.strip()
