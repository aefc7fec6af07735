"""Days and times as people type them: "24.11.", "otrdien 18.00", "rīt 17", "pēc nedēļas", "2026. gada 24. novembrī"."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import at, months_later
from bot.domain.folding import fold
from bot.domain.typed_times import MIDNIGHT, NoSuchTime, read_time

WEEK = timedelta(weeks=1)
LEAP_YEARS = 8  # years within which every day of a calendar comes
WORDS = 10  # who writes more than that tells something
YEARS = range(1900, 3000)
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


def read_moment(text: str, now: datetime, known: date | None = None) -> datetime | None:
    """The moment in UTC; `known` is the day where only a time is typed.

    Raises NoSuchDay, and NoTime where the day is understood and no time of it.
    """
    words = _TODAY.sub(_with_part, text).replace(",", " ").split()
    if len(words) > WORDS:
        return None
    if known is not None and (minutes := _time(words, known)) is not None:
        return _at(known, minutes)
    if (day := _whole_day(words, now)) is not None:
        raise NoTime(day)
    if found := _split(words, now):
        return _at(*found)
    return None


class NoTime(ValueError):
    """A day is typed, and no time; `typed` looks like one, but no clock shows it."""

    def __init__(self, day: date, typed: str = "") -> None:
        super().__init__(f"{day} {typed}")
        self.day, self.typed = day, typed


def _whole_day(words: Sequence[str], now: datetime) -> date | None:
    """None also for what is only a time, such as "18.00", which no calendar has as a day."""
    text = " ".join(words)
    try:
        return read_day(text, now)
    except NoSuchDay:
        if _is_time(text):
            return None
        raise


def _is_time(text: str) -> bool:
    with suppress(NoSuchTime):
        return read_time(text) is not None
    return False


def _split(words: Sequence[str], now: datetime) -> tuple[date, int] | None:
    """The day and then the time, or the other way round; where no time fits the day alone tells what to ask."""
    wrong: NoSuchDay | None = None
    days = []
    cuts = range(1, len(words))
    for first, second in [*((words[:cut], words[cut:]) for cut in cuts), *((words[cut:], words[:cut]) for cut in cuts)]:
        try:
            day = read_day(" ".join(first), now)
        except NoSuchDay as no:
            wrong = wrong or (None if _is_time(" ".join(first)) else no)
            continue
        if day is not None and (minutes := _time(second, day)) is not None:
            return day, minutes
        days += [day] if day is not None else []
    if wrong is not None:
        raise wrong
    if days:
        raise NoTime(days[0])
    return None


def _time(words: Sequence[str], day: date) -> int | None:
    typed = " ".join(words)
    try:
        return read_time(typed)
    except NoSuchTime:
        raise NoTime(day, typed) from None


def _at(day: date, minutes: int) -> datetime:
    days, minutes = divmod(minutes, MIDNIGHT)
    return at(day + timedelta(days=days), time(*divmod(minutes, 60)))


def _with_part(match: re.Match[str]) -> str:
    """ "šovakar" is this day in its evening."""
    day, part = match[1].casefold(), match[2].casefold()
    return f"{'rīt' if day.startswith('r') else 'šodien'} {part}ā"


_TODAY = re.compile(r"\b(šo|so|sho|rīt|rit)(vakar|rīt|rit|nakt)\b", re.IGNORECASE)

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
_BOTH = re.compile(r"(?:(?P<first>[^\W\d_]+)[.,]*\s+)?(?P<date>\d[\d\s./-]*?)(?:[\s,(]+(?P<last>[^\W\d_]+)[.)]*)?")
_WORDS = re.compile(r"\d+|[^\W\d_]+")


def _day(text: str, today: date, meant: Meant) -> date | None:
    head, _, rest = text.strip().partition(" ")
    if fold(head) in _PREPOSITIONS and rest:
        return _day(rest, today, meant)
    if match := _ISO.fullmatch(text.strip()) or _NUMBERS.fullmatch(text.strip()):
        return _dated(int(match["day"]), int(match["month"]), match["year"], today, meant)
    words = [fold(word) for word in _WORDS.findall(text)]
    found = _near(words, today) or _of_week(words, today, meant) or _of_month(words, today, meant)
    return found or _of_both(text, today, meant)


def _of_both(text: str, today: date, meant: Meant) -> date | None:
    """ "otrdien, 24.11.", "24.11.2026. (otrdien)"."""
    split = _BOTH.fullmatch(text.strip())
    weekday = _weekday(fold(split["first"] or split["last"] or "")) if split else None
    if split is None or weekday is None:
        return None
    with suppress(NoSuchDay):
        found = _day(split["date"], today, meant)
        if found is None or found.weekday() == weekday:
            return found
    if _is_time(split["date"]):  # "otrdien 18.00"
        return None
    raise NoSuchDay(text)


def _dated(day: int, month: int, year: str | None, today: date, meant: Meant) -> date:
    if not year:
        return meant(_in_years(day, month, today), today)
    whole = int(year) if len(year) == 4 else 2000 + int(year)
    found = _of_calendar(whole, month, day) if whole in YEARS else None
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
    return int(word) if word.isdecimal() else _COUNTS.get(word, 0)


def _of_week(words: Sequence[str], today: date, meant: Meant) -> date | None:
    """ "otrdien" is never today, for then one says so; "nākamotrdien", "nākamnedēļ otrdien" are in the next week."""
    is_next = any(word.startswith(_NEXT) for word in words)
    names = [word.removeprefix("nakam") for word in words]
    left = [name for name in names if name not in _THIS and not name.startswith((*_WEEK, *_NEXT))]
    weekday = _weekday(left[0]) if len(left) == 1 else None
    if weekday is None or len(words) - len(left) > 2 or (len(words) > 1 and not is_next and words[0] not in _THIS):
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
    days = [word for word in rest if word.isdecimal() and len(word) <= 2]
    years = [word for word in rest if word.isdecimal() and len(word) == 4]
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
_THIS = frozenset(_folded("šo šonedēļ šajā šīs o a this on эту в на")[0])
_WEEK = _folded("nedēļ week недел aj")[0]  # how they begin
_YEAR = frozenset(_folded("gada g года г of")[0])
# How they begin.
_UNITS = tuple(zip((1, 7, A_MONTH), _folded("dien day день дней дня, nedēļ week недел, mēne month месяц"), strict=True))
_WEEKDAYS = _folded(
    "pirmd monday понедельник, otrd tuesday вторник, trešd wednesday сред, ceturtd thursday четверг, "
    "piektd friday пятниц, sestd saturday суббот, svētd sunday воскресень"
)
_MONTHS = _folded(
    "jan янв, feb фев, mar мар, apr апр, mai may май мая, jūn jun июн, jūl jul июл, aug авг, sep сен, okt oct окт, "
    "nov ноя, dec дек"
)


def _weekday(word: str) -> int | None:
    return next((day for day, names in enumerate(_WEEKDAYS) if word.startswith(names)), None)


def _month(word: str) -> int | None:
    return next((month for month, starts in enumerate(_MONTHS, 1) if word.startswith(starts)), None)
