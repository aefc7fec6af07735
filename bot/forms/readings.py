"""How what somebody said is read as an answer to a question."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from bot.domain.calendar import local
from bot.domain.drafts import Memory, Offered, Said
from bot.domain.folding import fold, same
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.domain.typed_dates import NoSuchDay, NoTime, read_day, read_moment, read_past_day
from bot.forms.fields import Invalid, Takes
from bot.forms.questions import Question

PAGE = 8  # options shown at once
BUTTON = 20  # letters that a button shows on a small telephone
PLACE_WORDS = 200  # characters; what is longer tells more than where
PROSE_WORDS, PROSE_LETTERS = 3, 15
NEAR = 0.8  # of 1, how alike a mistyped name is
ENOUGH = 2  # letters that may stand for a whole name, if no other begins so

_BETWEEN = re.compile(r"[,;\n]+")
_DIGITS = re.compile(r"\D*?(-?\d{1,3}(?:[ \u00a0]\d{3}){1,4}|-?\d{1,15})\D*")
_ORDINAL = re.compile(r"(\d{1,3})[.)]?")


@dataclass(frozen=True)
class Read:
    """One answer, or several where the question takes a list; not yet checked."""

    values: tuple[Any, ...]


@dataclass(frozen=True)
class Several:
    """What was typed may be any of these options, by their place in the list."""

    indices: tuple[int, ...]


@dataclass(frozen=True)
class Day:
    """Of a moment only the day was understood; the note asks for the time."""

    on: date
    note: Phrase


def read(
    question: Question, options: Sequence[Offered], memory: Memory, said: Said, now: datetime
) -> Read | Several | Day | None:
    """None if it is no answer to this question."""
    if said.media is not None or said.place is not None:
        sent = read_sent(question, said)
        return None if sent is None else Read((sent,))
    text = said.text.strip()
    if not text:
        return None
    chosen = _chosen(question, options, memory, text) if options else None
    return chosen or _typed(question, text, local(now), memory.day)


def read_sent(question: Question, said: Said) -> Media | Place | None:
    """What came with the words or instead of them, if the question takes it."""
    if said.media is not None:
        return said.media if takes_media(question, said.media) else None
    return _located(said) if said.place is not None and Takes.PLACE in question.takes else None


def takes_media(question: Question, media: Media) -> bool:
    return Takes[Kind(media.kind).name] in question.takes


def is_numbered(options: Sequence[Offered]) -> bool:
    """Whether the options stand in the text and the buttons carry their numbers."""
    return len(options) > 1 and any(len(option.label) > BUTTON for option in options)


def is_alone(options: Sequence[Offered]) -> bool:
    """The only one, too long for a button: it stands in the text, and needs no number there."""
    return len(options) == 1 and len(options[0].label) > BUTTON


def shown(options: Sequence[Offered], memory: Memory) -> tuple[int, ...]:
    """The places in the list that are on the screen now."""
    return _left(options, memory)[memory.page * PAGE :][:PAGE]


def pages(options: Sequence[Offered], memory: Memory) -> int:
    return -(-len(_left(options, memory)) // PAGE)


def is_option(options: Sequence[Offered], text: str) -> bool:
    return bool(text.strip()) and any(same(name, text) for option in options for name in _names(option))


def is_near(options: Sequence[Offered], text: str) -> bool:
    """Whether a name was mistyped."""
    return bool(get_close_matches(fold(text), [fold(name) for option in options for name in _names(option)], 1, NEAR))


def is_prose(text: str) -> bool:
    """Whether it tells something, unlike a word typed in place of a button."""
    return len(text.split()) >= PROSE_WORDS or sum(map(str.isalpha, text)) >= PROSE_LETTERS


def choose(options: Sequence[Offered], memory: Memory, text: str) -> tuple[int, ...]:
    """The options somebody may mean: by name, by number, or by how a name or one of its words begins."""
    if exact := named(options, memory, text):
        return exact
    begun = fold(text)
    if not begun or are_numbers(options):
        return ()
    return tuple(index for index, option in enumerate(options) if _begins(option, begun))


def named(options: Sequence[Offered], memory: Memory, text: str) -> tuple[int, ...]:
    """Only by the whole name or by number."""
    if exact := tuple(index for index, option in enumerate(options) if is_option((option,), text)):
        return exact
    number = None if are_numbers(options) else _ORDINAL.fullmatch(text.strip())
    return _by_number(options, memory, int(number[1])) if number else ()


def are_numbers(options: Sequence[Offered]) -> bool:
    """Such as those of proposals: then "9" is the one called 9, never the ninth, nor the beginning of 91."""
    return all(option.label.isdigit() for option in options)


# ---------------------------------------------------------------- options


def _left(options: Sequence[Offered], memory: Memory) -> tuple[int, ...]:
    return tuple(range(len(options))) if memory.shown is None else memory.shown


def _names(option: Offered) -> tuple[str, ...]:
    return (option.label, *option.also)


def _by_number(options: Sequence[Offered], memory: Memory, number: int) -> tuple[int, ...]:
    """Where no numbers are shown, the third means the third on the screen, and the ninth the ninth of all."""
    everything = range(len(options)) if is_numbered(options) else _left(options, memory)
    on_screen = () if is_numbered(options) else shown(options, memory)
    known = on_screen if number <= len(on_screen) else everything
    return (known[number - 1],) if 0 < number <= len(known) else ()


def _begins(option: Offered, begun: str) -> bool:
    names = (fold(name) for name in _names(option))
    return any(name.startswith(begun) or f" {begun}" in name for name in names)


def _chosen(question: Question, options: Sequence[Offered], memory: Memory, text: str) -> Read | Several | None:
    if not question.is_closed:  # "pie skolas" may begin an option and yet be somebody's own words
        found = named(options, memory, text) if not _hold_numbers(options) or is_option(options, text) else ()
        return Read((options[found[0]].value,)) if found else None
    found = choose(options, memory, text)
    if not found and question.is_many:
        return _each(options, memory, text)
    if len(found) == 1 and (len(fold(text)) >= ENOUGH or named(options, memory, text)):
        return Read((options[found[0]].value,))
    return Several(found) if found else None


def _hold_numbers(options: Sequence[Offered]) -> bool:
    """On buttons such as "2 nedēļas" or "AL-2026-0042": then "2" says nothing about the second."""
    return not is_numbered(options) and any(map(str.isdigit, "".join(option.label for option in options)))


def _each(options: Sequence[Offered], memory: Memory, text: str) -> Read | None:
    """Several at once: "1, 3". Raises Invalid where only some of them are there."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    found = [choose(options, memory, part) for part in parts]
    if unknown := [part for part, indices in zip(parts, found, strict=True) if len(indices) != 1]:
        if len(unknown) == len(parts):
            return None
        raise Invalid("forms-not-in-list", typed=", ".join(unknown))
    return Read(tuple(options[index].value for (index,) in found)) if found else None


# ---------------------------------------------------------------- what is typed or sent


def _located(said: Said) -> Place | None:
    assert said.place is not None
    return (
        said.place if said.place.words or not said.text else Place(said.text, said.place.latitude, said.place.longitude)
    )


def _typed(question: Question, text: str, now: datetime, known: date | None) -> Read | Day | None:
    """Raises Invalid where it is written like a day and there is none."""
    try:
        return _read_as(question, text, now, known)
    except NoSuchDay:
        raise Invalid("forms-no-such-day", typed=text.rstrip(" .")) from None
    except NoTime as half:
        if half.typed:
            return Day(half.day, Phrase.of("forms-no-such-time", typed=half.typed))
        return Day(half.day, Phrase.of("forms-what-time", on=half.day))


def _read_as(question: Question, text: str, now: datetime, known: date | None) -> Read | None:
    if Takes.MOMENT in question.takes and (moment := read_moment(text, now, known)) is not None:
        return Read((moment,))
    for kind, reader in _READERS.items():
        if kind in question.takes and (value := reader(text, now)) is not None:
            is_lines = question.is_many and kind is Takes.TEXT
            return Read(tuple(filter(None, map(str.strip, value.splitlines()))) if is_lines else (value,))
    return None


def _number(text: str, now: datetime) -> int | None:
    """Also among words ("ap 25 cilvēki"), if it is the only one."""
    found = _DIGITS.fullmatch(text)
    return int(re.sub(r"\s", "", found[1])) if found else None


def _place(text: str, now: datetime) -> Place | None:
    """Signs alone tell no place."""
    return Place(text) if len(text) <= PLACE_WORDS and any(map(str.isalnum, text)) else None


def _words(text: str, now: datetime) -> str:
    return text


# The strictest first: a date is also words.
_READERS: Mapping[Takes, Callable[[str, datetime], Any]] = {
    Takes.DAY: read_day,
    Takes.PAST: read_past_day,
    Takes.NUMBER: _number,
    Takes.PLACE: _place,
    Takes.TEXT: _words,
}
