"""When who comes to a meeting should be reminded, by the clock on the wall; nothing here is asked of the program."""

import itertools
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from tests.year.days import RIGA

BEFORE = {"Pasākums": "1d 2h"}  # by kind
USUAL = "7d 1d 2h"


@dataclass
class Gathering:
    """`plans`: from which moment on it was to begin when; `says`: who answered what when."""

    id: int
    kind: str
    parish: str
    plans: list[tuple[datetime, datetime]] = field(default_factory=list)
    ended_at: datetime | None = None  # cancelled
    says: list[tuple[datetime, str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Rung:
    """Somebody, or a group about a day, was reminded; `at` is what the clock in Riga showed."""

    about: str
    who: str
    at: str


def shown(moment: datetime) -> str:
    return f"{moment.astimezone(RIGA):%Y-%m-%d %H:%M}"


@dataclass(frozen=True)
class Off:
    """Since when until when the program was not there: what was due meanwhile is done right afterwards."""

    since: datetime
    until: datetime

    def late(self, moment: datetime) -> datetime:
        return self.until if self.since <= moment < self.until else moment


NEVER = Off(datetime.max.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


def reminders(gathering: Gathering, off: Off = NEVER) -> set[Rung]:
    found = set()
    for place, (since, starts_at) in enumerate(gathering.plans):
        last = gathering.plans[place + 1][0] if place + 1 < len(gathering.plans) else gathering.ended_at
        for moment, until in _useful(gathering.kind, starts_at):
            at = off.late(moment)
            if since < moment and (last is None or at < last) and at <= until:
                who = [one for one in _answers(gathering, moment).items() if one[1] != "no"]
                found |= {Rung(f"meetings:{gathering.id}", name, shown(at)) for name, _ in who}
    return found


def _useful(kind: str, starts_at: datetime) -> list[tuple[datetime, datetime]]:
    """Each with the moment from which on it is of no use: half of its time is gone, or the next one comes."""
    nominal = sorted(_before(starts_at, one) for one in BEFORE.get(kind, USUAL).split())
    kept = {_awake(moment): moment for moment in nominal}
    moments = [*kept, starts_at]
    return [
        (moment, min(starts_at - (starts_at - kept[moment]) / 2, following))
        for moment, following in itertools.pairwise(moments)
    ]


def evenings(gatherings: list[Gathering], groups: dict[str, str]) -> set[Rung]:
    """A group is reminded at six on the evening before, once of all that is on that day."""
    found = set()
    for one in gatherings:
        for place, (since, starts_at) in enumerate(one.plans):
            day = starts_at.astimezone(RIGA).date()
            moment = _wall(day - timedelta(days=1), time(18))
            last = one.plans[place + 1][0] if place + 1 < len(one.plans) else one.ended_at
            is_known = one.plans[0][0] < _wall(day - timedelta(days=1), time(0)) and since < moment
            if is_known and (last is None or moment < last) and one.parish in groups:
                found.add(Rung(f"meetings:{one.parish}:{day}", groups[one.parish], shown(moment)))
    return found


def _answers(gathering: Gathering, moment: datetime) -> dict[str, str]:
    """The last word of each by then."""
    return {who: said for at, who, said in sorted(gathering.says) if at < moment}


def _before(starts_at: datetime, ahead: str) -> datetime:
    count = int(ahead[:-1])
    if ahead.endswith("h"):
        return starts_at - timedelta(hours=count)
    wall = starts_at.astimezone(RIGA).replace(tzinfo=None) - timedelta(days=count)
    return wall.replace(tzinfo=RIGA).astimezone(UTC)


def _awake(moment: datetime) -> datetime:
    """At night nobody is woken: at eight in the evening before it."""
    wall = moment.astimezone(RIGA)
    if wall.hour >= 21:
        return _wall(wall.date(), time(20))
    return _wall(wall.date() - timedelta(days=1), time(20)) if wall.hour < 8 else moment


def _wall(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=RIGA).astimezone(UTC)
