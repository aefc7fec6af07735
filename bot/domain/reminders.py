"""When those who come to a meeting are reminded: how long before, outside quiet hours, and how late is still useful."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.calendar import DAY, RIGA, QuietHours, at, local
from bot.domain.folding import fold

USUAL = ("7d", "1d", "2h")  # d: days by the clock on the wall; h: hours as they pass
WAITING = "waiting"  # of who waits for a seat: a day before
NONE = "none"
MOST, MOST_DAYS, MOST_HOURS = 5, 30, 48
BEFORE_QUIET = timedelta(hours=1)  # so that a thousand of them are out before it is quiet
LAST_CALL = timedelta(hours=2)  # later a group is not reminded any more

UNITS = {  # the beginnings of the words in three languages
    "d": re.compile(r"d$|die?n|day|д$|де?н", re.IGNORECASE),
    "h": re.compile(r"h$|hour|s$|st|ч", re.IGNORECASE),
    "w": re.compile(r"ned|week|w$|нед", re.IGNORECASE),
}
WISHED = re.compile(r"(?:([0-9]{1,3})\s*)?([^\W\d_]+)")
BESIDES = frozenset(("un", "and", "и", "a", "an", "за"))
NO_REMINDERS = frozenset(map(fold, ("nevajag", "nav vajadzīgi", "bez", "none", "no", "не нужно", "нет")))


@dataclass(frozen=True)
class Reminder:
    """`until`: afterwards it is of no use."""

    ahead: str
    at: datetime
    until: datetime

    def is_useful(self, now: datetime, quiet: QuietHours) -> bool:
        """What would be held by quiet hours comes when they end."""
        return quiet.next_allowed(now) <= self.until


def plan(starts_at: datetime, aheads: Iterable[str], quiet: QuietHours) -> list[Reminder]:
    """The first comes first; of two at the same moment the nearer one is kept.

    Each is useful until half of the time before the meeting is gone, or until the next one comes.
    """
    nominal = {ahead: before(starts_at, ahead, quiet.zone) for ahead in aheads}
    kept = {placed(moment, quiet): ahead for ahead, moment in sorted(nominal.items(), key=lambda one: one[1])}
    found: list[Reminder] = []
    following = starts_at
    for moment, ahead in sorted(kept.items(), reverse=True):
        half = starts_at - (starts_at - nominal[ahead]) / 2
        found.append(Reminder(ahead, moment, min(half, following)))
        following = moment
    return found[::-1]


def of_waiting(starts_at: datetime, quiet: QuietHours) -> Reminder:
    """Of who still waits for a seat."""
    [reminder] = plan(starts_at, ["1d"], quiet)
    return Reminder(WAITING, reminder.at, reminder.until)


def group_at(day: date, clock: time, quiet: QuietHours) -> datetime:
    """When a group is reminded of what is on that day: the evening before."""
    return placed(at(day - DAY, clock, quiet.zone), quiet)


def before(starts_at: datetime, ahead: str, zone: ZoneInfo = RIGA) -> datetime:
    """A day before is the same hour of the clock, also where the clocks are changed in between."""
    count, unit = int(ahead[:-1]), ahead[-1]
    if unit == "h":
        return starts_at - timedelta(hours=count)
    here = local(starts_at, zone)
    return at(here.date() - DAY * count, here.time(), zone)


def placed(moment: datetime, quiet: QuietHours) -> datetime:
    """The moment itself, or an hour before the quiet hours it falls into: earlier, so that nobody hears it too late."""
    return quiet.began(moment) - BEFORE_QUIET if quiet.is_quiet(moment) else moment


# ---------------------------------------------------------------- what an organiser chooses


def chosen(written: str, usual: Sequence[str]) -> tuple[str, ...]:
    """As a meeting keeps it; nothing written is as usual."""
    if written == NONE:
        return ()
    return tuple(written.split()) or tuple(usual)


def read(text: str) -> str | None:
    """As people write it: "nedēļu, dienu un 2 stundas"; None if it cannot be understood."""
    if fold(text) in NO_REMINDERS:
        return NONE
    wished = [one for one in WISHED.findall(text) if one[1].lower() not in BESIDES]
    found = [_ahead(int(count or 1), word) for count, word in wished]
    if not 0 < len(found) <= MOST or None in found or re.search(r"[0-9]", WISHED.sub("", text)):
        return None
    return " ".join(dict.fromkeys(filter(None, found)))


def _ahead(count: int, word: str) -> str | None:
    unit = next((unit for unit, written in UNITS.items() if written.match(word)), None)
    if unit == "w":
        count, unit = count * 7, "d"
    most = MOST_HOURS if unit == "h" else MOST_DAYS
    return f"{count}{unit}" if unit and 1 <= count <= most else None
