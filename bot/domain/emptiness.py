"""Tells an answer that says something from one that only sounds like an answer ("pieņemts zināšanai")."""

import re
from collections.abc import Iterator

from bot.domain import officialese
from bot.domain.folding import fold

SUBJECT = 6  # words after "par" that may still name what a proposal was about


def is_empty(text: str) -> bool:
    """Whether nothing is left once politeness, officialese and what the matter was about are taken away."""
    return not any(_says_something(clause) for clause in _clauses(_without_formalities(text)))


# ---------------------------------------------------------------- what says nothing as a whole

_MONTH = (
    r"(?:janv|febr|mart|apr[iī]l|maij|j[uū]nij|j[uū]lij|august|septembr|oktobr|novembr|decembr|январ|феврал|март|апрел|ма[яе]\b|"
    r"июн|июл|сентябр|октябр|ноябр|декабр|may\b|june|july|october)\w*"
)
_DATE = rf"(?:(?:20\d\d\.?\s*(?:gada\s*)?)?\d{{1,2}}\.?\s*{_MONTH}|\d{{1,2}}\.\d{{1,2}}\.(?:\d\d(?:\d\d)?\.?)?)"
_LETTER = (
    r"(?:iesniegum|v[eē]stul|priek[sš]likum|ierosin|pieteikum|j[aā]t[aā]jum|"
    r"обращени|письм|предложени|letter|e-?mail|proposal)\w*"
)
_HANDLED = (
    r"(?:sa[nņ]em\w*|re[gģ]istr\w*|izskat[iī]t[sai]|pie[nņ]emt[sai] zin[aā][sš]anai|"
    r"получен\w*|зарегистрир\w*|received|registered)"
)
_FORMALITIES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:ar (?:cie[nņ]u|sveicienu|labiem v[eē]l[eē]jumiem)|с уважением|regards|yours \w+|sincerely)\b.*",
        rf"{_DATE}\s+(?:\w+\s+)?{_LETTER}",  # which letter it answers, when that came
        rf"{_LETTER}(?:\s+\w+)?\s+(?:от|of|from)\s+(?:the\s+)?{_DATE}",
        rf"{_HANDLED}\s+(?:\w+\s+)?{_DATE}",
        r"(?:\bnr\b\.?|№|\bno\.|\bномер\b)\s*[\w/.-]*\d[\w/.-]*",
        r"\be-?past\w*",
        r"\d+(?:\.\d+)?\.?\s*(?:pant|punkt|apak[sš]punkt|da[lļ]a|da[lļ]u|стать)\w*",  # by which law
        r"(?:\w+\s+)?(?:darb\w*\s*)?(?:dien[uā]|m[eē]ne[sš][ua])\s+laik[aā]",  # in the time the law gives
        r"в течение\s+(?:\w+\s+){0,2}(?:дней|дня|месяц\w*)",
        r"within\s+(?:\w+\s+){0,2}(?:days?|months?)",
        r"(?:finans[eē]jum|bud[zž]et|l[iī]dzek[lļ]|resurs)\w*\s+(?:iesp[eē]j|ietvar|robe[zž])\w*(?:\s+robe[zž]\w*)?",
        r"(?:pl[aā]no|veido|sast[aā]d|izstr[aā]d[aā]|gatavo)\w*jot\s+(?:\w+\s+(?:gada\s+)?)?(?:bud[zž]et|pl[aā]n)\w*",
        r"\baiz auss\b",
        r"в рамках\s+(?:бюджет|средств)\w*",
    )
]
_GREETING = re.compile(
    r"^\s*(?i:labdien|labr[iī]t|labvakar|sveiki|sveicin[aā]t\w*|(?:augsti\s+)?(?:god[aā]t|cien[iī]j)\w*|dear|hello|hi|"
    r"уважаем\w+|здравствуйте|добрый день)(?:,?\s+[A-ZĀČĒĢĪĶĻŅŠŪŽА-Я][^\W\d_]+){0,3}\s*[!,.:\n]"
)


def _without_formalities(text: str) -> str:
    text = _GREETING.sub(" ", text)
    for formality in _FORMALITIES:
        text = formality.sub(" ", text)
    return text


def _clauses(text: str) -> Iterator[str]:
    """A point ends one unless it stands after a number (24. novembrī)."""
    return (clause for clause in re.split(r"(?<!\d)\.|[,!?;:()\n…]|\s[–-]\s", text) if clause.strip())


# ---------------------------------------------------------------- words


def _mistyped(stems: str) -> tuple[str, ...]:
    """The stems with two neighbouring letters swapped, or one left out."""
    places = [(stem, at) for stem in fold(stems).split() for at in range(1, len(stem) - 1)]
    swapped = {stem[:at] + stem[at + 1] + stem[at] + stem[at + 2 :] for stem, at in places}
    return tuple(swapped | {stem[:at] + stem[at + 1 :] for stem, at in places})


_WORDS = (officialese.LATVIAN + officialese.RUSSIAN + officialese.ENGLISH).split()
_WHOLE = frozenset(fold(word) for word in _WORDS if not word.endswith("-"))
_BEGIN = (*(fold(word) for word in _WORDS if word.endswith("-")), *_mistyped(officialese.MISTYPED))
_PROCESSING = tuple(officialese.PROCESSING.split())
_WITNESSES = tuple(officialese.WITNESSES.split())
_BECAUSE = frozenset({"nav", "jo", "del"})


def _has_content(word: str, is_name: bool) -> bool:
    if word.isdigit():
        return True
    if len(word) < 3 and not is_name:
        return False
    inner = (word.removeprefix("ja"), word.removeprefix("j"), word.removeprefix("ne"))  # jāizskata, jāapsver, neizskata
    return not any(part in _WHOLE or part.startswith(_BEGIN) for part in (word, *inner))


# ---------------------------------------------------------------- clauses

# Reasons made of empty words only: not our business, nobody to do it, somebody else decides; and rain ("lietu").
_REASON = re.compile(
    r"\bnav\b.*\b(?:kompetenc|funkcij|pilnvar|tiesib|pienakum)|"
    r"\bsola(?: stipru| lielu)? lietu\s*$|"
    r"\bnav (?:kas|kam|kur|ko|ar ko)\b|\b(?:nav musu|not ours)\b|"
    r"\b(?:iz)?lem(?:j|s)(?: \w+)? (?:dome|padome|komiteja|komisija)\b|"
    r"\b(?:dome|padome|komiteja|komisija)(?: \w+)? (?:iz)?lem(?:j|s)\b|"
    r"\bja(?:iz)?lemj(?: \w+)? (?:domei|padomei|komitejai|komisijai)\b|"
    r"\b(?:council|committee)(?: \w+)? decides?\b|"
    r"\b(?:реша\w+|решит)(?: \w+)? (?:дума|совет|комитет|комиссия)\b"
)
_THANKS = re.compile(
    r"\b(?:paldies|pateicamies|priecajamies|prieks|спасибо|thank you|thanks)\s+(?:ka|что|that|for)\b.*"
)
_ABOUT = re.compile(
    r"(?:^|\b(?P<asked>paldies|pateic\w*|jautaj\w*|priekslik\w*|ierosin\w*|idej\w*|iesnieg\w*|viedok\w*|zin\w*|inform\w*|"
    r"doma\w*|problem\w*|vestul\w*|sudzib\w*|спасибо|вопрос\w*|предложени\w*|мнени\w*|обращени\w*)\s+)"
    r"(?:par|о|об|за|по|про)\s+(?P<about>.*)"
)
_PREPOSITION = frozenset({"par", "pie", "no", "ar", "uz", "pa", "pret", "ap", "gar", "pec", "в", "на", "у", "возле"})
_OBJECT = re.compile(r"(?:[aeoui]|as|es|os|us|iem|am|em|im|и|ы|у|ю|е|а|я|ой|ей|ого|ых|их|ам|ям|ах|ях|ом|ем)$")
_VERB = re.compile(r"(?:sim|siet|sies|ts|ta|ti|tas)$")
_BELONGS = re.compile(r"(?:u|a|as|es)$")
_ABSTRACT = tuple(officialese.ABSTRACT.split())


def _says_something(clause: str) -> bool:
    folded = fold(clause)
    if _REASON.search(folded):
        return True
    words = _without_attributes(_THANKS.sub("", _without_subject(folded)).split())
    shown = {fold(word) for word in re.findall(r"\w+", clause) if word.isupper() and len(word) > 1}
    told = [word for word in words if _has_content(word, word in shown)]
    return len(told) > 1 or (len(told) == 1 and not _is_only_processed(words, told[0], clause))


def _without_subject(folded: str) -> str:
    """Cut what a proposal was about: "jautājums par suņu laukumu tiks izvērtēts", "par lampām esam informēti"."""
    found = _ABOUT.search(folded)
    if not found:
        return folded
    rest = found["about"].split()
    end = next((at for at, word in enumerate(rest) if at == SUBJECT or not _may_be_subject(word)), len(rest))
    if not found["asked"] and not any(word.startswith(_PROCESSING) for word in rest):
        return folded  # par dārgu
    return f"{folded[: found.start('about')]} {' '.join(rest[end:])}"


def _may_be_subject(word: str) -> bool:
    if word.startswith(_WITNESSES) or _VERB.search(word):
        return False
    return word in _PREPOSITION or bool(_OBJECT.search(word))


def _without_attributes(words: list[str]) -> list[str]:
    """Drop the genitives before an abstract noun: "ceļu infrastruktūras uzlabošana"."""
    kept: list[str] = []
    is_attribute = False
    for word in reversed(words):
        is_abstract = word.startswith(_ABSTRACT)
        is_attribute = is_abstract or (is_attribute and bool(_BELONGS.search(word)) and not _VERB.search(word))
        if not is_attribute or is_abstract:
            kept.append(word)
    return kept[::-1]


def _is_only_processed(words: list[str], told: str, clause: str) -> bool:
    """Whether the clause tells what an office does with a letter, and the one word that is left changes nothing."""
    if told.isdigit() or told.startswith(("ne", *_WITNESSES)) or told.endswith("sim") or _is_named(told, clause):
        return False
    return sum(word.startswith(_PROCESSING) for word in words) > 1 and not _BECAUSE & set(words)


def _is_named(told: str, clause: str) -> bool:
    """Whether it is written with a capital that does not stand there because a sentence begins."""
    return any(fold(word) == told for word in re.findall(r"(?<=\w )[^\W\d_a-zāčēģīķļņšūžа-яё]\w*", clause))
