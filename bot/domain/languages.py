"""Which language a short text is written in: enough to know that it is not Latvian."""

import re

LATVIAN, RUSSIAN, ENGLISH = "lv", "ru", "en"
UNKNOWN = ""  # of a voice

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
CYRILLIC = re.compile(r"[А-Яа-яЁё]")
LATVIAN_LETTER = re.compile(r"[āčēģīķļņšūž]", re.IGNORECASE)
# Frequent English words that are no Latvian ones ("to", "no", "man", "par" are).
COMMON = re.compile(
    r"the|and|is|are|was|were|be|been|we|you|they|it|our|my|your|their|this|that|these|those|there|here|with|without|for|"
    r"from|of|at|by|on|in|not|needs?|wants?|please|should|would|could|can|will|have|has|had|some|more|many|because|make|"
    r"build|fix|put|near|next|between|road|street|bench|school|playground|lights"
)
SHARE = 0.3  # of the words; names of places may be Latvian


def language_of(text: str, otherwise: str = LATVIAN) -> str:
    """`otherwise` where it cannot be told, as of "42"; a person who speaks for the parish reads it anyway."""
    letters = sum(letter.isalpha() for letter in text)
    if letters and len(CYRILLIC.findall(text)) / letters > SHARE:
        return RUSSIAN
    words = [word.lower() for word in WORD.findall(text)]
    if words and sum(bool(COMMON.fullmatch(word)) for word in words) / len(words) >= SHARE:
        return ENGLISH
    return LATVIAN if LATVIAN_LETTER.search(text) else otherwise
