"""What makes an announcement hard to read: it is pointed out to who wrote it, never forbidden."""

import re

from bot.domain import officialese
from bot.domain.folding import fold
from bot.domain.phrases import Phrase

LENGTH = 350  # characters: one message, one thought
WORDS = 16  # in one sentence
SHOWN = 3  # words pointed out at once

_SENTENCE = re.compile(r"(?<=[!?…])\s+|(?<=[^\W\d_]{3}\.)\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])|\n+")
_ABBREVIATION = re.compile(r"\b(plkst|nr|piem|utt|u\.c|š\.g)\.\s*", re.IGNORECASE)
_WHEN = re.compile(
    r"\b\d{1,2}\.\s?(?:\d{1,2}\.|[a-zāēīūčģķļņšž]+(?:ī|im|am|a|is|us)\b)|\b\d{1,2}[.:]\d\d\b|"
    r"\b(?:šodien|rīt|parīt|šovakar|(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien)",
    re.IGNORECASE,
)
# Most places are said in the locative, or after "pie", "uz", "pa", "caur", "te".
_WHERE = re.compile(
    r"\b(?:pie|uz|caur|pa|te|šeit|blakus|pretī)\s+\w|\b[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+(?:ā|ē|ī|ū|os|ās|ēs|īs)\b|"
    r"\b\w*(?:nam|māj|iel|zāl|skol|centr|parkā|laukum|bibliotēk|tīkl|ciem|pagast|novad)\w*(?:ā|ē|ī|os|ās)\b|https?://",
)


_OF_OFFICES = tuple(one.strip() for one in officialese.OF_OFFICES.replace("\n", " ").split(","))


def advice(text: str) -> list[Phrase]:
    """Each a sentence of its own; none where all is plain."""
    found = [_officialese(text), _long_sentence(text), _length(text), _when(text), _where(text)]
    return [one for one in found if one is not None]


def _length(text: str) -> Phrase | None:
    return Phrase.of("plainness-long", count=len(text), most=LENGTH) if len(text) > LENGTH else None


def _long_sentence(text: str) -> Phrase | None:
    sentences = _SENTENCE.split(_ABBREVIATION.sub(r"\1 ", text))
    longest = max(sentences, key=_words)
    if _words(longest) <= WORDS:
        return None
    return Phrase.of("plainness-long-sentence", begins=" ".join(longest.split()[:4]), count=_words(longest))


def _words(sentence: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in sentence.split())


def _officialese(text: str) -> Phrase | None:
    folded = f" {fold(text)}"
    found = [begins for begins in _OF_OFFICES if f" {begins}" in folded]
    if not found:
        return None
    shown = found[:SHOWN]
    return Phrase.of("plainness-officialese", words=", ".join(f"„{_as_written(text, one)}”" for one in shown))


def _as_written(text: str, begins: str) -> str:
    """The first words there that fold so."""
    words, many = text.split(), len(begins.split())
    parts = (" ".join(words[at : at + many]).strip(".,;:()") for at in range(len(words)))
    return next((part for part in parts if fold(part).startswith(begins)), begins)


def _when(text: str) -> Phrase | None:
    return None if _WHEN.search(text) else Phrase("plainness-no-when")


def _where(text: str) -> Phrase | None:
    return None if _WHERE.search(text) else Phrase("plainness-no-where")
