"""A year of meetings: called, moved, cancelled; who comes changes their mind; the program dies now and then."""

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.domain.chats import ChatKind
from bot.domain.drafts import SUMMARY
from bot.domain.roles import RoleName
from bot.messages import Address
from storage.rows import moment
from storage.store import Store
from tests.chat import CHANNEL, ROOT
from tests.pressing import Complaints
from tests.year import days
from tests.year.course import BEGIN, Course, Diary
from tests.year.moments import Gathering, Rung, evenings, reminders, shown

PARISHES = ("malienas", "annas", "liepnas")
GROUPS = {"malienas": "-maliena", "liepnas": "-liepna"}  # the others carry by hand
RESIDENTS = 4  # of each
EXAMPLES = 12
KINDS = ("Iedzīvotāju sapulce", "Forums", "Talka", "Pasākums")
CLOCKS = [time(hour, minute) for hour in range(7, 23) for minute in (0, 15, 30, 45)]
MINUTES = (7, 22, 37, 52)  # at which people act: no reminder comes then
# Both weeks in which the clocks change, and every public holiday (tests/year/days.py) of the year.
TURNS = [date(2026, 3, 29), date(2026, 10, 25)]
SPECIAL = [turn + timedelta(days=ahead) for turn in TURNS for ahead in range(-1, 8)] + [
    day for day in map(date.fromisoformat, days.OFF.split()) if date(2026, 2, 1) < day < date(2027, 1, 8)
]


@dataclass(frozen=True)
class MeetingsPlan:
    meetings: int
    seed: int


@dataclass
class MeetingsPassed:
    """What came of it; everything in `wrong` broke a promise."""

    plan: MeetingsPlan
    fates: Counter[str] = field(default_factory=Counter)
    restarts: int = 0
    rung: int = 0
    evenings: int = 0
    doubtful: int = 0  # a crash came between a group's post and its answer: it is asked, never said again by itself
    wrong: list[str] = field(default_factory=list)


def table(passed: MeetingsPassed) -> str:
    lines = [f"A year of {passed.plan.meetings} meetings, seed {passed.plan.seed}."]
    lines += [f"  {fate:<44}{count:>10}" for fate, count in sorted(passed.fates.items())]
    lines.append(f"The program was started again {passed.restarts} times.")
    lines.append(f"{'Reminders to who comes, once each, at their minute':<52}{passed.rung:>4}")
    lines.append(f"{'Evenings on which a group was reminded, once each':<52}{passed.evenings:>4}")
    lines.append(f"{'Of these in doubt after a crash':<52}{passed.doubtful:>4}")
    lines.append(f"{'Broken promises':<52}{len(passed.wrong):>4}")
    return "\n".join([*lines, *(f"! {one}" for one in passed.wrong[:EXAMPLES])])


def year_of_meetings(plan: MeetingsPlan) -> MeetingsPassed:
    with TemporaryDirectory() as folder:
        course = MeetingsYear(plan, _municipality(Path(folder)))
        complaints = Complaints()
        logging.getLogger().addHandler(complaints)
        try:
            course.run()
        finally:
            logging.getLogger().removeHandler(complaints)
            course.sim.close()
        course.passed.wrong += complaints.found
        return course.passed


def _municipality(folder: Path) -> Path:
    """Ours, with groups that take as many posts as there are; how posts are rationed is tested elsewhere."""
    text = (ROOT / "municipality.toml").read_text("utf-8")
    text = re.sub(r"^(posts_per_(?:day|week)) = [0-9]+", r"\1 = 1000", text, flags=re.MULTILINE)
    file = folder / "municipality.toml"
    file.write_text(text, "utf-8")
    return file


class MeetingsYear(Course):
    def __init__(self, plan: MeetingsPlan, municipality: Path) -> None:
        super().__init__(plan.seed, municipality)
        self.passed, self.diary = MeetingsPassed(plan), Diary()
        self.meetings = Meetings(self, self.diary, PARISHES)
        self.passed.fates = self.meetings.fates

    def run(self) -> None:
        self.sim.writes(self._come)
        for serial in range(self.passed.plan.meetings):
            day = (
                self.chance.choice(SPECIAL) if serial % 2 else BEGIN.date() + timedelta(self.chance.randrange(20, 360))
            )
            self.meetings.plan(serial, day)
        self.diary.live(self)
        self.goes_on_until(self.sim.clock.now() + timedelta(days=30))
        self.passed.restarts = self.sim.runs - 1
        self._check()

    async def _come(self, store: Store) -> None:
        async def come(name: str, parish: str) -> int:
            return await store.people.join(
                Address(CHANNEL, name), language="lv", parish=parish, village="", notice_version="1", now=BEGIN
            )

        for parish in PARISHES:
            representative = await come(f"pārstāvis {parish}", parish)
            await store.roles.give(representative, RoleName.REPRESENTATIVE, parish, "", None, BEGIN)
            for number in range(RESIDENTS):
                await come(f"{parish} {number}", parish)
        for parish, chat in GROUPS.items():
            await store.chats.bind(Address(CHANNEL, chat), ChatKind.GROUP, parish, None, BEGIN)

    # ------------------------------------------------------------ what has to hold

    def _check(self) -> None:
        gatherings = self.meetings.gatherings
        self.passed.wrong += self.meetings.stored_otherwise()
        expected = {rung for one in gatherings for rung in reminders(one)} | evenings(gatherings, GROUPS)
        said = Counter(self._rung())
        self.passed.evenings = sum(rung.who in GROUPS.values() for rung in said)
        self.passed.rung = len(said) - self.passed.evenings
        self.passed.wrong += differences(expected, said)

    def _rung(self) -> Iterator[Rung]:
        for rung, outcome in self.meetings.rung():
            self.passed.doubtful += outcome == "in doubt"
            if outcome != "sent" and (outcome != "in doubt" or rung.who not in GROUPS.values()):
                self.passed.wrong.append(f"not sent: {rung}: {outcome}")
            yield rung


def differences(expected: set[Rung], said: Counter[Rung]) -> Iterator[str]:
    yield from (f"missing: {one}" for one in sorted(expected - set(said), key=str))
    yield from (f"too much: {one}" for one in sorted(set(said) - expected, key=str))
    yield from (f"{count} times: {one}" for one, count in said.items() if count > 1)


class Meetings:
    """What people do about them."""

    def __init__(self, town: Course, diary: Diary, parishes: Sequence[str]) -> None:
        self._town, self._diary, self._parishes = town, diary, parishes
        self._chance = town.chance
        self.gatherings: list[Gathering] = []
        self.fates: Counter[str] = Counter()

    # ------------------------------------------------------------ what is going to happen

    def plan(self, serial: int, day: date) -> None:
        """Called some weeks before at most."""
        starts_at = _at(day, self._chance.choice(CLOCKS))
        called_on = (starts_at - timedelta(days=self._chance.choice([1, 3, 10, 19]))).astimezone(days.RIGA).date()
        called_at = _at(called_on, time(self._chance.randrange(8, 21), self._chance.choice(MINUTES)))
        self._diary.put(called_at, partial(self._calls, serial, starts_at))

    def _calls(self, serial: int, starts_at: datetime) -> None:
        parish, kind = self._parishes[serial % len(self._parishes)], KINDS[serial % len(KINDS)]
        who = f"pārstāvis {parish}"
        self._town.says(who, "jauna sapulce")
        self._answers(who, {"kind": kind, "title": f"Nr. {serial}", "starts_at": shown(starts_at), "place": "Zāle"})
        (row,) = self._town.sim.rows("SELECT MAX(id) AS id FROM meetings")
        self._town.presses(who, f"meetings.announce:{row['id']}")
        gathering = Gathering(int(row["id"]), kind, parish, [(self._announced(row["id"]), starts_at)])
        self.gatherings.append(gathering)
        self._live_on(gathering, starts_at)

    def _announced(self, id: int) -> datetime:
        (row,) = self._town.sim.rows("SELECT announced_at FROM meetings WHERE id = :id", id=id)
        return moment(row["announced_at"])

    def _live_on(self, gathering: Gathering, starts_at: datetime) -> None:
        now = self._town.sim.clock.now()
        for number in range(RESIDENTS):
            for _ in range(self._chance.choice([0, 1, 1, 2])):
                self._then(now, starts_at, partial(self._says, gathering, f"{gathering.parish} {number}"))
        fate = self._chance.choice(["held", "held", "moved", "moved twice", "cancelled", "moved, cancelled"])
        self.fates[fate] += 1
        for _ in range({"moved": 1, "moved twice": 2, "moved, cancelled": 1}.get(fate, 0)):
            self._then(now, starts_at, partial(self._moves, gathering))
        if "cancelled" in fate:
            self._then(now, starts_at, partial(self._cancels, gathering))

    def _then(self, since: datetime, until: datetime, deed: Callable[[], None]) -> None:
        """Between then and then, if there is an hour of the day left for it."""
        for _ in range(20):
            at = since + (until - since) * self._chance.random()
            wall = at.astimezone(days.RIGA).replace(
                minute=self._chance.choice([7, 22, 37, 52]), second=0, microsecond=0
            )
            if 8 <= wall.hour < 21 and since + timedelta(hours=1) < wall.astimezone(UTC) < until:
                self._diary.put(wall.astimezone(UTC), deed)
                return

    # ------------------------------------------------------------ what people do

    def _is_ahead(self, gathering: Gathering) -> bool:
        return gathering.ended_at is None and gathering.plans[-1][1] > self._town.sim.clock.now()

    def _says(self, gathering: Gathering, who: str) -> None:
        if self._is_ahead(gathering):
            said = self._chance.choice(["yes", "yes", "maybe", "no"])
            self._town.presses(who, f"meetings.answer:{gathering.id}:{said}")
            gathering.says.append((self._town.sim.clock.now(), who, said))

    def _moves(self, gathering: Gathering) -> None:
        """To another hour, or to a day a little later."""
        if not self._is_ahead(gathering):
            return
        day = gathering.plans[-1][1].astimezone(days.RIGA).date() + timedelta(days=self._chance.choice([0, 1, 7]))
        starts_at = _at(day, self._chance.choice(CLOCKS))
        if starts_at < self._town.sim.clock.now() + timedelta(hours=1) or starts_at == gathering.plans[-1][1]:
            return
        who = f"pārstāvis {gathering.parish}"
        self._town.presses(who, f"meetings.change:{gathering.id}")
        for said in ("Labot", "Kad", shown(starts_at), "Nosūtīt"):
            self._town.says(who, said)
        gathering.plans.append((self._town.sim.clock.now(), starts_at))

    def _cancels(self, gathering: Gathering) -> None:
        if self._is_ahead(gathering):
            who = f"pārstāvis {gathering.parish}"
            self._town.presses(who, f"meetings.cancel:{gathering.id}")
            self._answers(who, {"reason": "Zālē nav apkures."})
            gathering.ended_at = self._town.sim.clock.now()

    def _answers(self, who: str, wanted: dict[str, str]) -> None:
        for _ in range(20):
            draft = self._town.draft(who)
            if draft is None:
                return
            self._town.says(who, "Nosūtīt" if draft.asked == SUMMARY else wanted.get(draft.asked, "Izlaist"))
        raise AssertionError(f"{who} comes to no end")

    # ------------------------------------------------------------ what is stored and said

    def stored_otherwise(self) -> Iterator[str]:
        """What the people did is what is stored."""
        for one in self.gatherings:
            (row,) = self._town.sim.rows("SELECT starts_at, cancelled_at FROM meetings WHERE id = :id", id=one.id)
            if moment(row["starts_at"]) != one.plans[-1][1] or (row["cancelled_at"] is None) != (one.ended_at is None):
                yield f"{one.id} is stored otherwise: {dict(row)}, not {one}"

    def rung(self) -> Iterator[tuple[Rung, str]]:
        """What was said of them, and what became of it; what is carried by hand is nobody's own reminder."""
        rows = self._town.sim.rows(
            "SELECT address, about, created_at, outcome FROM outbox"
            " WHERE phrase = 'reminders-title' AND card IN ('meetings.reminder', 'meetings.evening') AND edits IS NULL"
        )
        for row in rows:
            who = Address.parse(row["address"]).chat
            yield Rung(row["about"], who, shown(moment(row["created_at"]))), row["outcome"]


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=days.RIGA).astimezone(UTC)
