"""Days and times as people type them: "24.11.2026", "24.11. 18:00", "rīt 17"."""

import re
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import at
from bot.domain.folding import fold

_DAY = r"(?P<day>\d{1,2})\s?[./-]\s?(?P<month>\d{1,2})(?:\s?[./-]\s?(?P<year>\d{4}))?\.?"
_ISO = r"(?P<iso>\d{4}-\d{2}-\d{2})"
_WORD = r"(?P<word>[^\W\d]+)"
_CLOCK = r"(?:plkst\.?|pl\.?|at|в)?\s*(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?"
_ON = re.compile(rf"(?:{_ISO}|{_DAY}|{_WORD})", re.IGNORECASE)
_AT = re.compile(rf"(?:{_ISO}|{_DAY}|{_WORD})[\s,]+{_CLOCK}", re.IGNORECASE)

_AHEAD = {
    fold(word): days
    for days, words in enumerate(("šodien today сегодня", "rīt rītdien tomorrow завтра", "parīt parītdien послезавтра"))
    for word in words.split()
}


def read_day(text: str, now: datetime) -> date | None:
    """`now` in Latvian time; a day without its year is the next of that name."""
    match = _ON.fullmatch(text.strip())
    return _day(match, now.date()) if match else None


def read_moment(text: str, now: datetime) -> datetime | None:
    """The moment in UTC; None without a time of day."""
    match = _AT.fullmatch(text.strip())
    day = _day(match, now.date()) if match else None
    if match is None or day is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return at(day, time(hour, minute)) if hour < 24 and minute < 60 else None


def _day(match: re.Match[str], today: date) -> date | None:
    if match["word"]:
        ahead = _AHEAD.get(fold(match["word"]))
        return None if ahead is None else today + timedelta(days=ahead)
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        day, month = int(match["day"]), int(match["month"])
        if match["year"]:
            return date(int(match["year"]), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None  # no such day
