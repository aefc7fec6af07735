"""Polls of a quarter: a representative asks, residents answer, it closes by itself, somebody says what came of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial

from storage.rows import moment
from tests.year import days
from tests.year.course import Diary
from tests.year.expected import Heard, Period, day_of, half, lasts_at, over
from tests.year.year import ParishYear

# After so many days each: what is said to come of it; the last word ends it.
FATES: dict[str, tuple[tuple[int, str, str], ...]] = {
    "said soon": ((2, "council", "accepted"),),
    "said late": ((21, "council", "not_accepted"),),
    "handed on": ((3, "council", "waits_municipality"), (9, "staff", "partly")),
    "handed on, late": ((8, "council", "waits_municipality"), (41, "staff", "accepted")),
}


@dataclass
class Asked:
    """A poll; `voted`: who answered when, `closed_at` by itself, `said`: when who said what of it."""

    id: int
    parish: str
    fate: str
    opened_at: datetime
    closes_at: datetime
    voted: dict[str, datetime] = field(default_factory=dict)
    closed_at: datetime | None = None
    said: list[tuple[datetime, str, str]] = field(default_factory=list)


class Polls:
    def __init__(self, town: ParishYear, diary: Diary, is_closing: Callable[[datetime], datetime]) -> None:
        """`is_closing`: when what is to close at a moment does."""
        self._town, self._diary, self._closing = town, diary, is_closing
        self.asked: list[Asked] = []

    def plan(self, serial: int, at: datetime, parish: str) -> None:
        self._diary.put(at, partial(self._opens, serial, parish))

    # ------------------------------------------------------------ what people do

    def _opens(self, serial: int, parish: str) -> None:
        town, who = self._town, self._town.cast.representatives[parish]
        town.says(who, "jauna aptauja")
        wanted = {"asked": f"Kur likt soliņu numur {serial}?", "options": "Pie ezera\nPie skolas\nPie veikala"}
        closes = ("Pēc 3 dienām", "Pēc nedēļas", "Pēc 2 nedēļām")[serial % 3]
        town.answers(who, wanted | {"closes_at": closes, "asks_why": "no"})
        (row,) = town.sim.rows("SELECT MAX(id) AS id FROM polls")
        town.presses(who, f"polls.publish_anyway:{row['id']}")
        (row,) = town.sim.rows("SELECT id, opened_at, closes_at FROM polls WHERE id = :id", id=row["id"])
        fate = list(FATES)[serial % len(FATES)]
        one = Asked(row["id"], parish, fate, moment(row["opened_at"]), moment(row["closes_at"]))
        self.asked.append(one)
        self._live_on(one)

    def _live_on(self, one: Asked) -> None:
        chance, span = self._town.chance, one.closes_at - one.opened_at
        for number in chance.sample(range(self._town.plan.residents), min(7, self._town.plan.residents)):
            for _ in range(chance.choice((1, 1, 2))):
                self._diary.put(
                    one.opened_at + span * chance.uniform(0.01, 0.99),
                    partial(self._votes, one, f"{one.parish} {number}"),
                )
        closed_at, ahead = self._closing(one.closes_at), 0
        self._diary.put(closed_at + timedelta(minutes=7), partial(self._closed, one))
        for wait, side, status in FATES[one.fate]:
            ahead += wait
            at = datetime.combine(day_of(closed_at) + timedelta(days=ahead), time(11, 22), tzinfo=days.RIGA)
            self._diary.put(at, partial(self._concludes, one, side, status))

    def _votes(self, one: Asked, who: str) -> None:
        if self._town.sim.clock.now() < one.closes_at:
            self._town.presses(who, f"polls.vote:{one.id}:{self._town.chance.randrange(1, 4)}")
            one.voted.setdefault(who, self._town.sim.clock.now())

    def _closed(self, one: Asked) -> None:
        (row,) = self._town.sim.rows("SELECT closed_at FROM polls WHERE id = :id", id=one.id)
        one.closed_at = None if row["closed_at"] is None else moment(row["closed_at"])

    def _concludes(self, one: Asked, side: str, status: str) -> None:
        town = self._town
        who = town.cast.staff[0] if side == "staff" else town.cast.representatives[one.parish]
        town.presses(who, f"polls.conclude:{one.id}")
        by_on = day_of(town.sim.clock.now()) + timedelta(days=30)
        town.answers(who, {"outcome": status, "by_on": f"{by_on:%d.%m.%Y}."})
        one.said.append((town.sim.clock.now(), side, status))

    # ------------------------------------------------------------ what has to hold

    def expected(self, until: datetime, at: Callable[[date], datetime]) -> Iterator[Heard]:
        """As of proposals: at half of the time who owes the next word, and when it is over others besides."""
        for one in self.asked:
            for period, people, behind in self._periods(one):
                half_on, over_at = half(period), at(over(period))
                half_at = None if half_on is None else at(half_on)
                if half_at is not None and half_at < over_at and lasts_at(period, half_at) and half_at <= until:
                    yield from (Heard(one.id, "conclusions-remind", who, day_of(half_at)) for who in people)
                if lasts_at(period, over_at) and over_at <= until:
                    yield from (Heard(one.id, "conclusions-late", who, day_of(over_at)) for who in people)
                    yield from (Heard(one.id, "conclusions-late-behind", who, day_of(over_at)) for who in behind)

    def _periods(self, one: Asked) -> Iterator[tuple[Period, list[str], list[str]]]:
        cast = self._town.cast
        if one.closed_at is None:
            return
        day = day_of(one.closed_at)
        ends = one.said[0][0] if one.said else None
        asked = [cast.representatives[one.parish]]
        yield (
            Period("in_review", day, days.after(day, 10), ended_at=ends),
            asked,
            cast.behind(one.parish, is_appeal=False),
        )
        if one.said and one.said[0][2] == "waits_municipality":
            day = day_of(one.said[0][0])
            ends = one.said[1][0] if len(one.said) > 1 else None
            yield Period("in_review", day, days.months_after(day, 1), ended_at=ends), list(cast.staff), []

    def broken(self) -> Iterator[str]:
        """What is not as it was promised: it closes in time, ends, and who answered hears both."""
        for one in self.asked:
            closing = self._closing(one.closes_at)
            if one.closed_at is None or not timedelta(0) <= one.closed_at - closing < timedelta(minutes=1):
                yield f"poll {one.id} was closed at {one.closed_at}, not {closing}"
            if not one.said or one.said[-1][2] == "waits_municipality":
                yield f"poll {one.id} has no end"
            for who in one.voted:
                yield from (f"poll {one.id}: {who} was not told {key}" for key in self._untold(one, who))

    def _untold(self, one: Asked, who: str) -> Iterator[str]:
        rows = self._town.sim.rows("SELECT id FROM poll_outcomes WHERE poll_id = :id", id=one.id)
        for key in (f"polls.closed:{one.id}", *(f"polls.conclusion:{row['id']}" for row in rows)):
            if not self._town.is_sent(key, who):
                yield key

    @property
    def told_the_end(self) -> int:
        return sum(len(one.voted) for one in self.asked)
