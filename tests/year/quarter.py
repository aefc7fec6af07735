"""A quarter of a municipality: proposals, polls, meetings, questions to the council, digests, crashes, an outage."""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import nights
from bot.domain.chats import ChatKind
from bot.messages import Address
from storage.store import Store
from tests.chat import CHANNEL
from tests.pressing import Complaints
from tests.year import days, windows
from tests.year.consultations import Consultations
from tests.year.course import BEGIN, Diary
from tests.year.digests import Digests
from tests.year.expected import Heard, Matter
from tests.year.meetings import MINUTES, Meetings, differences
from tests.year.moments import Off, Rung, evenings, reminders
from tests.year.polls import Polls
from tests.year.town import ASKING, CAST, GROUPS, PARISHES, STAFF
from tests.year.windows import Window
from tests.year.year import ParishYear, Passed, Plan, municipality_of

OFF_FOR = timedelta(days=2)
EXAMPLES = 15
SLOW = timedelta(minutes=5)  # so late nothing is, while the program is there


@dataclass(frozen=True)
class QuarterPlan(Plan):
    lasts: int = 91
    polls: int = 12
    meetings: int = 20
    consultations: int = 6
    off_on: date = date(2026, 3, 31)  # a Tuesday; the next day the month is told of


@dataclass
class QuarterPassed(Passed):
    rung: int = 0
    evenings: int = 0
    issues: Counter[str] = field(default_factory=Counter)  # digests, by kind
    new: Counter[str] = field(default_factory=Counter)  # what they told, in all
    posts: int = 0  # in groups
    ahead: int = 0  # posts that could not wait for the group's next day
    doubtful: int = 0  # a crash came between a post and its answer: it is asked, never said again by itself
    repeated: int = 0  # one-to-one, once more after a crash


def quarter(plan: QuarterPlan) -> QuarterPassed:
    with TemporaryDirectory() as folder:
        course = Quarter(plan, _municipality(Path(folder)))
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
    """As in a year; nothing is forgotten before it is looked at, and the quarter's questions are tested elsewhere."""
    file = municipality_of(folder)
    text = re.sub(r"^outbox_days = [0-9]+", "outbox_days = 400", file.read_text("utf-8"), flags=re.MULTILINE)
    before, _, rest = text.partition("[pulse]")
    file.write_text(before + rest[rest.index("[support]") :], "utf-8")
    return file


class Quarter(ParishYear):
    parishes, cast = PARISHES, CAST
    reminders = f"{ParishYear.reminders} OR phrase = 'conclusions-remind' OR phrase LIKE 'conclusions-late%'"
    reminders += " OR phrase IN ('consultations-remind', 'consulted-decide-ask', 'consulted-decide-late')"

    def __init__(self, plan: QuarterPlan, municipality: Path) -> None:
        super().__init__(plan, municipality)
        self.passed: QuarterPassed = QuarterPassed(plan)
        self._quarter = plan
        begins = datetime.combine(plan.off_on, time(10), tzinfo=days.RIGA).astimezone(UTC)
        self.off = Off(begins, datetime.combine(plan.off_on + OFF_FOR, time(10), tzinfo=days.RIGA).astimezone(UTC))
        self._was_off = False
        self.diary = Diary()
        self.meetings = Meetings(self, self.diary, ASKING)
        self.polls = Polls(self, self.diary, self.off.late)
        self.consultations = Consultations(self, self.diary, self.off.late)
        self.digests = Digests(self)
        self._overdue: set[str] = set()

    # ------------------------------------------------------------ the course of the quarter

    def run(self) -> None:
        self.sim.writes(self._settle)
        for serial in range(self._quarter.polls):
            self.polls.plan(serial, self._some_day(1, 75), ASKING[serial % len(ASKING)])
        for serial in range(self._quarter.meetings):
            self.meetings.plan(serial, self._some_day(20, 100).date())
        for serial in range(self._quarter.consultations):
            self.consultations.plan(serial, self._some_day(2, 75), PARISHES[3 * serial % len(PARISHES)])
        self.digests.subscribe()
        super().run()

    def _some_day(self, first: int, last: int) -> datetime:
        """Of as many as a quarter has; in a shorter one they are nearer to each other."""
        ahead = self.chance.randrange(first, max(first + 1, last * self.plan.lasts // 91))
        clock = time(self.chance.randrange(10, 19), self.chance.choice(MINUTES))
        return datetime.combine(BEGIN.date() + timedelta(days=ahead), clock, tzinfo=days.RIGA)

    async def _settle(self, store: Store) -> None:
        now = self.sim.clock.now()
        for parish, chat in GROUPS.items():
            await store.chats.bind(Address(CHANNEL, chat), ChatKind.GROUP, parish, None, now)
        for parish, chat in STAFF.items():
            await store.chats.bind(Address(CHANNEL, chat), ChatKind.STAFF, parish, None, now)
        await nights.ensure_timers(store, now)

    def goes_on_until(self, at: datetime) -> None:
        """What others do meanwhile comes first."""
        while (one := self.diary.next(at)) is not None:
            self._gets_to(one[0])
            one[1]()
        self._gets_to(at)

    def _gets_to(self, at: datetime) -> None:
        """Through the outage, when it is time for it: what people do meanwhile is brought afterwards."""
        if not self._was_off and at >= self.off.since:
            super().goes_on_until(self.off.since)
            self._was_off = True
            self.sim.is_off_for(self.off.until - self.sim.clock.now())
        super().goes_on_until(at)
        self._look_at_clocks()
        self.digests.watch()

    def _look_at_clocks(self) -> None:
        """None is late, and none has given up."""
        rows = self.sim.rows(
            "SELECT kind, about FROM timers WHERE fires_at < :before OR parked_at IS NOT NULL",
            before=self.sim.clock.now() - SLOW,
        )
        self._overdue |= {f"a clock that does not fire: {row['kind']} {row['about']}" for row in rows}

    def _publishs(self, id: int, matter: Matter, speaker: str) -> None:
        super()._publishs(id, matter, speaker)
        self.digests.was_published(matter)

    # ------------------------------------------------------------ what has to hold

    def windows(self, kind: str) -> list[Window]:
        return windows.windows(kind, self.off, self.sim.clock.now())

    def _told_at(self, day: date) -> datetime:
        return self.off.late(days.nine(day)).astimezone(days.RIGA)

    def _expected(self, until: datetime) -> Iterator[Heard]:
        yield from super()._expected(until)
        yield from self.polls.expected(until, self._told_at)
        yield from self.consultations.expected(until)

    def _check_all(self) -> None:
        """When also of what is no proposal the end has come."""
        self.diary.live(self)
        self.goes_on_until(self.sim.clock.now() + timedelta(days=4))
        super()._check_all()
        self.passed.told_the_end += self.polls.told_the_end + self.consultations.told_the_end
        self.passed.wrong += [*self._overdue, *self.polls.broken(), *self.consultations.broken()]
        self.passed.wrong += self.meetings.stored_otherwise()
        self.passed.wrong += self._misremembered()
        self.passed.wrong += self.digests.broken()
        dead = self.sim.rows("SELECT id, error FROM inbox WHERE dead_at IS NOT NULL")
        self.passed.wrong += [f"a dead letter: {dict(row)}" for row in dead]

    def _misremembered(self) -> Iterator[str]:
        """Of meetings: who comes at the minute; a group at most once for a day, in its turn or not at all."""
        gatherings = self.meetings.gatherings
        said = [rung for rung, outcome in self.meetings.rung() if outcome != "expired"]
        own = Counter(rung for rung in said if rung.who not in GROUPS.values())
        yield from differences({rung for one in gatherings for rung in reminders(one, self.off)}, own)
        may = {_about(rung) for rung in evenings(gatherings, GROUPS)}
        groups = Counter(_about(rung) for rung in said if rung.who in GROUPS.values())
        yield from (f"too much: {one}" for one in groups if one not in may)
        yield from (f"{count} times: {one}" for one, count in groups.items() if count > 1)
        self.passed.rung, self.passed.evenings = len(own), len(groups)


def _about(rung: Rung) -> tuple[str, str]:
    return rung.about, rung.who


def table(passed: QuarterPassed) -> str:
    return "\n".join(_lines(passed))


def _lines(passed: QuarterPassed) -> Iterator[str]:
    plan = passed.plan
    assert isinstance(plan, QuarterPlan)
    yield (
        f"A quarter of {plan.proposals} proposals, {plan.polls} polls, {plan.meetings} meetings and"
        f" {plan.consultations} questions in {len(PARISHES)} parishes, seed {plan.seed}: until {passed.until}."
    )
    yield f"The program was started again {passed.restarts} times, once after two days ({plan.off_on})."
    for name, counts in (("Said, once each", passed.said), ("Digests", passed.issues), ("Told in them", passed.new)):
        yield name
        yield from (f"  {one:<50}{count:>10}" for one, count in sorted(counts.items()))
    figures = {
        "Reminders of meetings, at their minute": passed.rung,
        "Evenings on which a group was reminded": passed.evenings,
        "Due days as counted by hand": passed.dues,
        "Who took part and was told the end": passed.told_the_end,
        "Posts in groups": passed.posts,
        "Posts that went ahead of others": passed.ahead,
        "Posts in doubt after a crash": passed.doubtful,
        "Digests said once more after a crash": passed.repeated,
        "Broken promises": len(passed.wrong),
    }
    yield from (f"{name:<52}{count:>10}" for name, count in figures.items())
    yield from (f"! {one}" for one in passed.wrong[:EXAMPLES])
