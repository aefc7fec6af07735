"""Days and times as people type them: "24.11.", "otrdien 18.00", "rīt 17", "pēc nedēļas", "2026. gada 24. novembrī"."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import at, months_later
from bot.domain.folding import fold

WEEK = timedelta(weeks=1)
LEAP_YEARS = 8  # years within which every day of a calendar comes
MOST = 1000  # days, weeks or months ahead
A_MONTH = 0  # days: its length differs


class NoSuchDay(ValueError):
    """It is written like a day, but there is none: "31.2.", or another day of the week."""


def read_day(text: str, now: datetime) -> date | None:
    """`now` in Latvian time; of a day without its year or week the next is meant. Raises NoSuchDay."""
    return _day(text, now.date(), _next_of)


def read_past_day(text: str, now: datetime) -> date | None:
    """The same, but the last one is meant."""
    return _day(text, now.date(), _last_of)


def read_moment(text: str, now: datetime) -> datetime | None:
    """The moment in UTC; None without a time of day. Raises NoSuchDay."""
    match = _AT.fullmatch(text.strip())
    day = read_day(match["day"], now) if match else None
    if match is None or day is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return at(day, time(hour, minute)) if hour < 24 and minute < 60 else None


_AT = re.compile(
    r"(?P<day>.+?)[\s,]+(?:(?:plkst|pl|at|в)\.?\s*)?(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?", re.IGNORECASE
)

# ---------------------------------------------------------------- which of many is meant

Meant = Callable[[Iterator[date], date], date]  # (such days, in order; today)


def _next_of(days: Iterator[date], today: date) -> date:
    return next(day for day in days if day >= today)


def _last_of(days: Iterator[date], today: date) -> date:
    return [day for day in days if day <= today][-1]


def _in_years(day: int, month: int, today: date) -> Iterator[date]:
    """Raises NoSuchDay for a day that no year has."""
    found = [_of_calendar(year, month, day) for year in range(today.year - LEAP_YEARS, today.year + LEAP_YEARS + 1)]
    if not any(found):
        raise NoSuchDay(f"{day}.{month}.")
    return (one for one in found if one is not None)


def _of_calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# ---------------------------------------------------------------- how days are written

_NUMBERS = re.compile(r"(?P<day>\d{1,2})\s?[./-]\s?(?P<month>\d{1,2})(?:\s?[./-]\s?(?P<year>\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_WORDS = re.compile(r"\d+|[^\W\d_]+")


def _day(text: str, today: date, meant: Meant) -> date | None:
    head, _, rest = text.strip().partition(" ")
    if fold(head) in _PREPOSITIONS and rest:
        return _day(rest, today, meant)
    if match := _ISO.fullmatch(text.strip()) or _NUMBERS.fullmatch(text.strip()):
        return _dated(int(match["day"]), int(match["month"]), match["year"], today, meant)
    words = [fold(word) for word in _WORDS.findall(text)]
    return _near(words, today) or _of_week(words, today, meant) or _of_month(words, today, meant)


def _dated(day: int, month: int, year: str | None, today: date, meant: Meant) -> date:
    if not year:
        return meant(_in_years(day, month, today), today)
    found = _of_calendar(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    if found is None:
        raise NoSuchDay(f"{day}.{month}.{year}")
    return found


def _near(words: Sequence[str], today: date) -> date | None:
    """ "rīt", "pēc nedēļas", "in 3 days"."""
    if len(words) == 1 and words[0] in _NEAR:
        return today + timedelta(days=_NEAR[words[0]])
    unit = next((days for days, starts in _UNITS if words and words[-1].startswith(starts)), None)
    if len(words) not in (2, 3) or words[0] not in _AFTER or unit is None:
        return None
    count = 1 if len(words) == 2 else _count(words[1])
    if not 0 < count < MOST:
        return None
    return months_later(today, count) if unit == A_MONTH else today + timedelta(days=unit * count)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS.get(word, 0)


def _of_week(words: Sequence[str], today: date, meant: Meant) -> date | None:
    """ "otrdien" is never today, for then one says so; "nākamotrdien" is in the next week."""
    if not 0 < len(words) < 3:
        return None
    is_next = words[0].startswith(_NEXT)
    name = words[-1].removeprefix("nakam") if len(words) == 1 else words[1]
    weekday = _weekday(name)
    if weekday is None or (len(words) == 2 and not is_next):
        return None
    monday = today - timedelta(days=today.weekday())
    this = monday + timedelta(days=weekday)
    if is_next:
        return this + WEEK
    return meant((day for day in (this - WEEK, this, this + WEEK) if day != today), today)


def _of_month(words: Sequence[str], today: date, meant: Meant) -> date | None:
    """ "24. novembrī", "otrdien, 24. novembrī", "2026. gada 24. novembrī", "November 24, 2026"."""
    weekday = _weekday(words[0]) if words else None
    rest = [word for word in (words if weekday is None else words[1:]) if word not in _YEAR]
    months = [month for word in rest if (month := _month(word))]
    days = [word for word in rest if word.isdigit() and len(word) <= 2]
    years = [word for word in rest if word.isdigit() and len(word) == 4]
    if len(months) != 1 or len(days) != 1 or len(years) > 1 or len(rest) != 2 + len(years):
        return None
    found = _dated(int(days[0]), months[0], years[0] if years else None, today, meant)
    if weekday is not None and found.weekday() != weekday:
        raise NoSuchDay(" ".join(words))
    return found


# ---------------------------------------------------------------- words, folded


def _folded(text: str) -> tuple[tuple[str, ...], ...]:
    """Words in groups, which commas part."""
    return tuple(tuple(map(fold, group.split())) for group in text.split(","))


_NEAR = {
    word: days
    for days, group in enumerate(
        _folded(
            "aizvakar позавчера, vakar yesterday вчера, šodien today сегодня, rīt rītdien tomorrow завтра, "
            "parīt parītdien послезавтра"
        ),
        -2,
    )
    for word in group
}
_PREPOSITIONS = frozenset(_folded("līdz no ap uz by until till on до к на в во с")[0])
_AFTER = frozenset(_folded("pēc in через")[0])
_COUNTS = {
    word: count
    for count, group in enumerate(
        _folded(
            "a one vienas viena один одну, divām diviem two две два, trim trīs three три, četrām četriem four четыре"
        ),
        1,
    )
    for word in group
}
_NEXT = _folded("nākam next следующ")[0]
_YEAR = frozenset(_folded("gada g года г of")[0])
# How they begin.
_UNITS = tuple(zip((1, 7, A_MONTH), _folded("dien day день дней дня, nedēļ week недел, mēne month месяц"), strict=True))
_WEEKDAYS = _folded(
    "pirmdien monday понедельник, otrdien tuesday вторник, trešdien wednesday сред, ceturtdien thursday четверг, "
    "piektdien friday пятниц, sestdien saturday суббот, svētdien sunday воскресень"
)
_MONTHS = _folded(
    "jan янв, feb фев, mar мар, apr апр, mai may май мая, jūn jun июн, jūl jul июл, aug авг, sep сен, okt oct окт, "
    "nov ноя, dec дек"
)


def _weekday(word: str) -> int | None:
    return next((day for day, names in enumerate(_WEEKDAYS) if word.startswith(names)), None)


def _month(word: str) -> int | None:
    return next((month for month, starts in enumerate(_MONTHS, 1) if word.startswith(starts)), None)
