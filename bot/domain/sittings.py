"""Sittings of the council: in time, often enough, and with enough of its members."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.calendar import DAY, RIGA, WorkingDays, at, local, months_later
from bot.domain.meetings import NOTICE_DAYS, Answer

REMINDED_AT = time(10)
BEFORE_ITS_END = timedelta(days=21)  # of a quarter, without a sitting
MISSED = 3  # in a row, without an excuse: Saistošie noteikumi Nr. 25/2024, 33. p.
FAILED = 2  # in a row, without a quorum: 23. p.


@dataclass(frozen=True)
class Reply:
    """What a member said of a sitting."""

    answer: Answer
    excuse: str = ""
    came_at: datetime | None = None

    @property
    def is_excused(self) -> bool:
        return self.answer is Answer.NO and self.excuse != ""


@dataclass(frozen=True)
class Held:
    """A sitting of which it is known how many members were there."""

    id: int
    starts_at: datetime
    present: int


def failed_in_a_row(held: Iterable[Held], quorum: int) -> int:
    """How many of the last ones had too few members; the newest comes first."""
    count = 0
    for sitting in held:
        if sitting.present >= quorum:
            break
        count += 1
    return count


def missed_in_a_row(replies: Iterable[Reply | None]) -> int:
    """How many of the last ones a member missed without a word; the newest comes first."""
    count = 0
    for reply in replies:
        if reply is not None and (reply.came_at is not None or reply.is_excused):
            break
        count += 1
    return count


# ---------------------------------------------------------------- when


def notice_due_on(starts_at: datetime, days: WorkingDays) -> date:
    """The last day to publish it: whole working days lie between (29. p.)."""
    return days.add(local(starts_at, days.zone).date(), -(NOTICE_DAYS + 1))


def quarter(moment: datetime, zone: ZoneInfo = RIGA) -> tuple[date, date]:
    """Its first day and its last."""
    today = local(moment, zone).date()
    first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    return first, months_later(first, 3) - DAY


def next_nudge(after: datetime, zone: ZoneInfo = RIGA) -> datetime:
    """Half-way through a quarter, and three weeks before its end; the next one after that moment."""
    return next(one for one in _nudges(after, zone) if one > after)


def is_late(moment: datetime, zone: ZoneInfo = RIGA) -> bool:
    """Whether half of the quarter has passed."""
    first, last = quarter(moment, zone)
    return local(moment, zone).date() >= _middle(first, last)


def _nudges(after: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    first, last = quarter(after, zone)
    while True:
        for day in (_middle(first, last), last - BEFORE_ITS_END):
            yield at(day, REMINDED_AT, zone)
        first = last + DAY
        last = months_later(first, 3) - DAY


def _middle(first: date, last: date) -> date:
    return first + (last - first) // 2
