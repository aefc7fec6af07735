"""Cuts out of a text what must not be kept (personal codes) or not be published (telephones, e-mails, homes)."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from phonenumbers import Leniency, PhoneNumberMatcher

from bot.domain.homes import Homes

CUT = "[…]"
REGION = "LV"


class Kind(StrEnum):
    """What was cut out."""

    PERSONAL_CODE = "personal-code"
    PHONE = "phone"
    EMAIL = "email"
    HOME = "home"


@dataclass(frozen=True)
class Masked:
    """`counts` only has what was found."""

    text: str
    counts: Mapping[Kind, int]


# ---------------------------------------------------------------- personal codes

_CENTURIES = {"0": 1800, "1": 1900, "2": 2000}
# DDMMYY-CNNNN, since July 2017 also 32NNNN-NNNNN (Fizisko personu reģistra likums).
_HYPHEN = r"[^\S\n]?[-‐‑‒–—−_][^\S\n]?|[^\S\n]{0,2}"
_PERSONAL_CODE = re.compile(rf"(?<![\d+])(\d\d)([./]?)(\d\d)\2(\d\d)\.?({_HYPHEN})(\d)\d{{4}}(?!\d)")


def mask_personal_codes(text: str) -> tuple[str, int]:
    """The text without Latvian personal codes, and how many there were."""
    found = 0

    def cut(match: re.Match[str]) -> str:
        nonlocal found
        if not _is_personal_code(match):
            return match[0]
        found += 1
        return CUT

    return _PERSONAL_CODE.sub(cut, text), found


def _is_personal_code(match: re.Match[str]) -> bool:
    day, dot, month, year, hyphen, century = match.groups()
    if dot and not hyphen.strip():
        return False  # a day and a number: 24.11.26 12500
    if day == "32":
        return True
    if century not in _CENTURIES:
        return False
    try:
        date(_CENTURIES[century] + int(year), int(month), int(day))
    except ValueError:
        return False
    return True


# ---------------------------------------------------------------- what is published

# What is left around a code that was cut out tells nobody anything: "mans personas kods ir […]".
_NAMED_CODE = re.compile(
    r"(?<!\w)(?:(?:man\w*|my|мо[йяёегому]+)\s+)?"
    r"(?:pers(?:onas|\.)?\s?kod\w*|p\.\s?k\.|personal\s+code|(?:личн|персональн)\w+\s+код\w*)"
    r"[\s:–-]*(?:(?:ir|is)\s+)?" + re.escape(CUT),
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}")
_PLAIN_PHONE = re.compile(r"(?<![\d/+-])(?:[26](?:[ .\u00a0-]?\d){7})(?![\d/])")
_FOREIGN_PHONE = re.compile(r"(?<!\d)(?:\+|00)[1-9](?:[ .()\u00a0-]{0,2}\d){7,14}(?!\d)")
_AFTER_PHONE_WORD = re.compile(
    r"(?:\bt[aā]lr?(?:unis|uni|\.)?|\btel(?:efons|\.)?|\bmob(?:\.|ilais)?|\bzvan\w+|\bтел\w*\.?|\bзвон\w+|\bphone|\bcall)[\s.:]*"
    r"(?P<phone>\d(?:[ .()\u00a0-]{0,2}\d){5,11})(?!\d)",
    re.IGNORECASE,
)
# Numbers that a telephone number could be taken for.
_DATE = re.compile(r"(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)")
_YEARS = re.compile(r"(?:19|20)\d\d[\s./–-]+(?:19|20)\d\d")
_PUBLIC_NUMBER = re.compile(r"11[02356]\d{0,3}|8989")  # emergency and help lines
_UNIT_AFTER = re.compile(r"\s*(?:€|eur\b|eiro|iedz|cilv|kvadr|kub|km\b|m[23²³]?\b|ha\b|евро|человек)", re.IGNORECASE)
_SERIAL = re.compile(r"20\d\d[-/ ]\d+")  # AL-2026-0042
_SERIAL_BEFORE = re.compile(r"(?:[A-Z]{1,4}[- ]|(?<!\w)[a-z]{2,3}-)$")
_PLOT_BEFORE = re.compile(r"kadastr\w*[\s.:]*(?:nr\.?|numurs)?[\s.:]*$", re.IGNORECASE)

Span = tuple[int, int]


def public_text(text: str, places: Iterable[str] = ()) -> Masked:
    """The text as it may be published. `places` are names that are not homes: parishes, villages, in any case."""
    text, codes = mask_personal_codes(text)
    text = _NAMED_CODE.sub(CUT, text)
    counts = Counter({Kind.PERSONAL_CODE: codes})
    homes = Homes(places)
    finders: Iterable[tuple[Kind, Callable[[str], Collection[Span]]]] = (
        (Kind.EMAIL, lambda text: [match.span() for match in _EMAIL.finditer(text)]),
        (Kind.PHONE, _phones),
        (Kind.HOME, homes.find),
    )
    for kind, find in finders:
        spans = find(text)
        counts[kind] += len(spans)
        text = _without(text, spans)
    return Masked(text, {kind: count for kind, count in counts.items() if count})


def _without(text: str, spans: Collection[Span]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + CUT + text[end:]
    return text


def _phones(text: str) -> list[Span]:
    matched = [(match.start, match.end) for match in PhoneNumberMatcher(text, REGION, leniency=Leniency.VALID)]
    plain = [match.span() for pattern in (_PLAIN_PHONE, _FOREIGN_PHONE) for match in pattern.finditer(text)]
    named = [match.span("phone") for match in _AFTER_PHONE_WORD.finditer(text)]
    spans: list[Span] = []
    for span in sorted({*matched, *plain, *named}, key=lambda span: (span[0], -span[1])):
        if _is_phone(text, span) and (not spans or span[0] >= spans[-1][1]):
            spans.append(span)
    return spans


def _is_phone(text: str, span: Span) -> bool:
    start, end = span
    written, before = text[start:end], text[:start]
    if any(pattern.fullmatch(written) for pattern in (_DATE, _YEARS, _PUBLIC_NUMBER)):
        return False
    if _SERIAL.fullmatch(written) and _SERIAL_BEFORE.search(before):
        return False
    return not _UNIT_AFTER.match(text, end) and not _PLOT_BEFORE.search(before)
