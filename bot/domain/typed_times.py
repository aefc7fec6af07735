"""Times of the day as people type them: "18.00", "plkst. 6 vakarā", "puspiecos", "at 6 pm", "в полшестого"."""

import re
from collections.abc import Mapping, Sequence

from bot.domain.folding import fold

HOUR = 60
NOON = 12 * HOUR
MIDNIGHT = 24 * HOUR  # of the next day
DAYTIME = range(1 * HOUR, 7 * HOUR)  # what is called so in words is meant by day: "puspiecos" is 16.30
EITHER = range(7 * HOUR, NOON)  # what may be meant in the morning as well as in the evening: "astoņos"


class NoSuchTime(ValueError):
    """It is written like a time of the day, but there is none: "25:00"."""


def read_time(text: str) -> int | None:
    """Minutes after midnight, 1440 for 24.00; None also where it may be meant twice a day. Raises NoSuchTime."""
    words = _words(text)
    part = next((part for part, names in _PARTS.items() if any(word in names for word in words)), None)
    words = [word for word in words if word not in _BESIDES and all(word not in names for names in _PARTS.values())]
    if len(words) == 1 and words[0] in _NOON:
        return NOON
    if figures := _FIGURES.fullmatch(" ".join(words)):
        return _by_part(_figures(int(figures["hour"]), int(figures["minute"] or 0)), part)
    return _named(words, part)


def _figures(hour: int, minute: int) -> int:
    if minute >= HOUR or hour * HOUR + minute > MIDNIGHT:
        raise NoSuchTime(f"{hour}:{minute:02}")
    return hour * HOUR + minute


def _by_part(minutes: int, part: str | None) -> int | None:
    """Of the twelve hours that a clock shows, those of that part of the day; None where it has no such hour."""
    is_late = minutes >= 12 * HOUR
    if part is None:
        return minutes
    if part == "morning":
        return minutes - (NOON if minutes >= NOON else 0) if minutes < 13 * HOUR else None
    if part == "night":
        return minutes + NOON if 9 * HOUR <= minutes <= NOON else minutes
    is_before_noon = part == "day" and minutes in EITHER
    return minutes if is_late or is_before_noon else minutes + NOON


def _named(words: Sequence[str], part: str | None) -> int | None:
    """ "piecos", "puspiecos", "pus 5", "половина шестого", "half past five"."""
    if not words:
        return None
    if words[0] == "half":
        hour = _hour(words[-1]) if words[1:2] == ["past"] and len(words) == 3 else None
        minutes = None if hour is None else hour % 12 * HOUR + HOUR // 2
    else:
        half = next((start for start in _HALVES if words[0].startswith(start)), "")
        rest = [word for word in (words[0].removeprefix(half), *words[1:]) if word]
        hour = _hour(rest[0]) if len(rest) == 1 else None
        minutes = None if hour is None else hour * HOUR - (HOUR // 2 if half else 0)
    if minutes is None:
        return None
    minutes = minutes + NOON if minutes < HOUR else minutes
    if part is not None:
        return _by_part(minutes, part)
    return None if minutes in EITHER else minutes + NOON if minutes in DAYTIME else minutes


def _hour(word: str) -> int | None:
    hour = int(word) if word.isdecimal() else next((hour for hour, names in enumerate(_HOURS, 1) if word in names), 0)
    return hour if 0 < hour <= 12 else None


# ---------------------------------------------------------------- words, folded

_FIGURES = re.compile(r"(?P<hour>\d{1,2})(?: (?P<minute>\d{2}))?")
_RANGE = re.compile(r"(?<=\d[.:]\d\d)\s*(?:[-–—]|līdz|lidz|to|till|до)\s*\d{1,2}(?:[.:]\d\d)?$", re.IGNORECASE)
_HALF_DAY = re.compile(r"\b([ap])\.?\s?m\b\.?", re.IGNORECASE)
_LETTERS = re.compile(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)")


def _words(text: str) -> list[str]:
    """Folded; of "18.00–20.00" only when it begins."""
    begins = _RANGE.sub("", text.strip())
    return fold(_LETTERS.sub(" ", _HALF_DAY.sub(r"\1m", begins))).split()


def _set(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


_BESIDES = _set(
    "plkst pulksten pulkstenis plk pl kl ap no uz ar h st at about around in the o clock oclock "
    "v в к на с около часов часа час"
)
_PARTS: Mapping[str, frozenset[str]] = {
    "morning": _set("rītā rīta rītos am morning утра утром"),
    "day": _set("dienā dienas pēcpusdienā pēcpusdienas afternoon дня днем днём"),
    "evening": _set("vakarā vakaros pm evening вечера вечером"),
    "night": _set("naktī nakts night ночи ночью"),
}
_NOON = _set("noon midday полдень")
_HALVES = tuple(map(fold, ("pus", "половине", "половина", "пол")))
_HOURS = tuple(
    _set(names)
    for names in (
        "vienos viens one час первого",
        "divos divi two два второго",
        "trijos trīs trīsos three три третьего",
        "četros četri four четыре четвёртого четвертого",
        "piecos pieci five пять пятого",
        "sešos seši six шесть шестого",
        "septiņos septiņi seven семь седьмого",
        "astoņos astoņi eight восемь восьмого",
        "deviņos deviņi nine девять девятого",
        "desmitos desmit ten десять десятого",
        "vienpadsmitos vienpadsmit eleven одиннадцать одиннадцатого",
        "divpadsmitos divpadsmit twelve двенадцать двенадцатого",
    )
)
