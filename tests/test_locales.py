"""Everything in locales/: complete in every language, sayable, short enough for a button, and in good Latvian."""

import re
from collections.abc import Iterable

import pytest
from fluent.syntax import ast as ftl

from tests.locales import LANGUAGES, bodies, code, entries, everywhere, phrases_of

LABEL_LENGTH = 20

# ---------------------------------------------------------------- what is allowed; each entry is a decision

# Literals in code that look like a phrase and are none.
NOT_PHRASES = {"machinery-preface"}  # names an outbox row that is made of several phrases

# Phrases whose ids are built in a way the test cannot see (it sees f"polls-kind-{kind}"): who builds them.
BUILT: set[str] = set()

# Buttons whose id does not end in -button or -label, and that no literal gives to turn.button.
SHORT = ("yes", "no", "menu", "help", "back", "skip", "cancel", "done", "send", "edit")
LABELS = {f"machinery-{name}" for name in SHORT}

# Phrases about all units of the municipality at once, where "pagasti" is no slip.
ABOUT_ALL_UNITS: set[str] = set()

# Refusals that must quote a banned word to explain it.
QUOTES_A_BANNED_WORD: set[str] = set()

NOT_SHOUTING = "AL|CSV|ICS|PDF|QR|SMS"  # a case number's letters, file types, what is on every telephone

BANNED = {
    r"nederīg\w+": "say what would be valid",
    r"\b(feedback|online|link[sua]?)\b": "no English: atsauksme, tiešsaistē, saite",
    r"\b(tu|tev(i|is|ī)?|tav(s|a|u|i|as|am|ai|ā|iem|ām|us|os|ās))\b": "Jūs, never tu",
    r"\b(?-i:jūs|jums|jūsu)\b": "Jūs, Jums, Jūsu with a capital letter",
    r"\besat (?!pārstāvis|loceklis)\w+(is|ies|usi|usies)\b": "no gendered forms about the person",
    r"pieņemts zināšanai": "say the outcome and the reason",
    r"paldies par (Jūsu )?viedokli": "say what happens next",
    r"^\s*izskatīts\.?\s*$": "say the outcome and the reason",
    r"\batrakstīties\b": "atteikties no ziņām",
    r"\b\d{1,2}:\d{2}\b": "a time has a dot: 18.00",
    rf"\b(?-i:(?!({NOT_SHOUTING})\b)[A-ZĀČĒĢĪĶĻŅŠŪŽ]{{2,}})\b": "no ALL CAPS, no unexplained abbreviations",
}

_AND = r"(?: |\u00a0)?(?:vai|un|/|,)(?: |\u00a0)?(?:\w+ )?"
BOTH = re.compile(rf"pagast\w*{_AND}pilsēt\w*|pilsēt\w*{_AND}pagast\w*|Pagasta balss", re.IGNORECASE)


def report(problems: Iterable[str]) -> None:
    found = sorted(set(filter(None, problems)))
    if found:
        pytest.fail(f"{len(found)} found:\n" + "\n".join(found), pytrace=False)


# ---------------------------------------------------------------- complete and sayable


def test_every_file_can_be_read_to_its_end() -> None:
    report(
        f"locales/{language}/{noun}.ftl: {(node.content or '').strip().partition(chr(10))[0]}"
        for language in LANGUAGES
        for noun, node in bodies(language)
        if isinstance(node, ftl.Junk)
    )


def test_no_phrase_stands_twice() -> None:
    for language in LANGUAGES:
        ids = [entry.id for entry in entries(language)]
        report(entry.where for entry in entries(language) if ids.count(entry.id) > 1)


def test_every_phrase_begins_with_the_noun_of_its_file() -> None:
    report(entry.where for entry in everywhere() if not entry.id.startswith(f"{entry.noun}-"))


def test_every_phrase_is_there_in_every_language() -> None:
    known = {entry.id for entry in everywhere()}
    report(f"{id} is missing in {language}" for language in LANGUAGES for id in known - phrases_of(language).keys())


def test_every_phrase_has_the_same_variables_in_every_language() -> None:
    latvian = {id: entry.uses().variables.keys() for id, entry in phrases_of("lv").items()}
    report(
        f"{entry.where}: {sorted(entry.uses().variables)}, in Latvian {sorted(latvian[entry.id])}"
        for entry in everywhere()
        if entry.id in latvian and entry.uses().variables.keys() != latvian[entry.id]
    )


def test_every_phrase_can_be_said() -> None:
    report(entry.trouble() for entry in everywhere())


def test_every_button_is_short_enough() -> None:
    labels = LABELS | code().buttons
    report(
        f"{entry.where}: {text!r} has {len(text)} characters"
        for entry in everywhere()
        if (entry.id.endswith(("-button", "-label")) or entry.id in labels) and not entry.trouble()
        for text in entry.said()
        if len(text) > LABEL_LENGTH
    )


# ---------------------------------------------------------------- good Latvian


@pytest.mark.parametrize("words", BANNED, ids=BANNED.values())
def test_latvian_phrases_are_free_of(words: str) -> None:
    report(
        f"{entry.where}: {match[0]!r}: {BANNED[words]}"
        for entry in entries("lv")
        if entry.id not in QUOTES_A_BANNED_WORD
        for text in entry.uses().words
        if (match := re.search(words, text, re.IGNORECASE))
    )


def test_a_town_is_never_called_a_parish() -> None:
    report(
        f"{entry.where}: {text!r}: use KIND or PARISH, or name both (pagasts vai pilsēta)"
        for entry in phrases_of("lv").values()
        if entry.id not in ABOUT_ALL_UNITS and not entry.trouble()
        for text in entry.said()
        if "pagast" in BOTH.sub("", text).lower()
    )


# ---------------------------------------------------------------- phrases and code


def test_every_phrase_the_code_says_exists() -> None:
    known = phrases_of("lv").keys() | NOT_PHRASES
    report(
        f"{where}: {id} is not in locales/lv (if it is no phrase: NOT_PHRASES)"
        for id, where in code().named.items()
        if id not in known
    )


def test_every_phrase_the_code_builds_exists() -> None:
    report(
        f"{where}: nothing in locales/lv is like {pattern}"
        for pattern, where in code().built.items()
        if not any(re.fullmatch(pattern, id) for id in phrases_of("lv"))
    )


def test_every_phrase_is_said_somewhere() -> None:
    referred = {id for entry in entries("lv") for id in entry.uses().references}
    said = code().named.keys() | referred | BUILT
    report(
        f"{entry.where} is said nowhere (if its id is built unseen: BUILT)"
        for entry in phrases_of("lv").values()
        if entry.id not in said and not code().builds(entry.id)
    )
