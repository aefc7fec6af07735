"""The minutes of a meeting, and when what comes after it is asked for."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import DAY, WorkingDays, at

ASKED_AT = time(9)
WITHIN = 5  # working days: Saistošie noteikumi Nr. 25/2024, 39. p.
CHASED = (3, WITHIN)  # working days after it
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Minutes:
    """Who led and who wrote, and when they were published on the website."""

    led_by: str = ""
    minutes_by: str = ""
    published_at: datetime | None = None


def due_on(held_on: date, days: WorkingDays) -> date:
    return days.add(held_on, WITHIN)


def next_ask(held_on: date, after: datetime, days: WorkingDays) -> datetime:
    """The morning after, on the third and the fifth working day, then every week; the first after that moment."""
    chased = [held_on + DAY, *(days.add(held_on, many) for many in CHASED)]
    while (moments := [one for day in chased if (one := at(day, ASKED_AT, days.zone)) > after]) == []:
        chased = [chased[-1] + WEEK]
    return min(moments)
