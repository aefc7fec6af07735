"""The municipality in which it storms: sixteen parishes with their groups, and everybody's telephone."""

import asyncio
import random
import re
import sqlite3
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import municipality
from bot.domain import calendar
from bot.domain.alerts import Kind
from bot.domain.chats import ChatKind
from bot.domain.polls import NewPoll, PollKind, Shows
from bot.domain.roles import RoleName
from bot.municipality import Municipality
from handlers import polls
from storage.store import Store
from tests.double import Double, Group, Person
from tests.double.calls import Call
from tests.double.updates import Update
from tests.outside import LONG_AGO, address, in_store, join
from tests.storm.machine import Machine
from tests.storm.told import Told

PACE = 20  # both sides' limits are so many times wider
STAFF = 4
SENDING = ("sendMessage", "sendPhoto", "editMessageText")
TOO_MANY = 429
MINUTE = 60.0
GLANCE = 0.2  # seconds from one look at the database to the next
TICK = 0.05
SOON = 600.0  # seconds

BUSY = """
SELECT order_key FROM inbox WHERE finished_at IS NULL AND dead_at IS NULL
 UNION
SELECT address FROM outbox WHERE finished_at IS NULL AND outcome IS NULL AND not_before < :soon
"""
REPEATED = """
SELECT about FROM outbox
 WHERE address = :address AND id > :after AND phrase = 'proposals-name' AND attempts > 1
"""


@dataclass(frozen=True)
class Glance:
    """For whom something was under way when we looked; monotonic seconds."""

    began: float = 0.0
    busy: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Span:
    """Real seconds since 1970, in which something was in the way."""

    begins: float
    ends: float


@dataclass(frozen=True)
class Moved:
    """From this real moment on: how far the program's clock and Telegram's are ahead, in seconds."""

    at: float
    program: float
    telegram: float


@dataclass
class Town:
    double: Double
    machine: Machine
    own: Municipality
    chance: random.Random
    minute: float  # seconds that stand for a minute
    grumbler: Person  # whose words make a handler fail
    administrator: Person
    is_measured: bool = False  # how soon there is normal service: the platform does nothing more meanwhile
    awaited: Kind | None = None  # what the fault that is there now lasts for, until it is noticed
    speakers: dict[str, Person] = field(default_factory=dict)  # who represents which parish
    staff: list[Person] = field(default_factory=list)
    groups: dict[str, Group] = field(default_factory=dict)
    told: Told = field(default_factory=Told)
    pushed: dict[int, Update] = field(default_factory=dict)
    dead: list[int] = field(default_factory=list)  # updates that nobody can handle
    sent: int = 0
    calls: list[Call] = field(default_factory=list)  # that met trouble, or were refused
    troubled: list[Span] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=lambda: [Moved(0.0, 0.0, 0.0)])
    is_over: bool = False  # nobody begins anything new
    is_closed: bool = False  # and nobody waits any more
    glance: Glance = field(default_factory=Glance)

    @property
    def parishes(self) -> list[str]:
        return list(self.own.units)

    @property
    def is_full(self) -> bool:
        """Whether everything lasts as long as it is called."""
        return self.minute >= MINUTE

    def note(self, words: str) -> None:
        """Between the lines of the program's log, so that both are read together."""
        with self.machine.log.open("a") as log:
            log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S,%f} STORM {words}\n")

    # ------------------------------------------------------------ time

    def moves(self, seconds: float, *, telegram: bool = False) -> None:
        """The program's clock jumps; Telegram's with it where an hour really passes."""
        self.machine.doors.ahead += seconds
        if telegram:
            self.double.clock.advance(seconds)
        last = self.moved[-1]
        both = last.telegram + (seconds if telegram else 0.0)
        self.moved.append(Moved(time.time(), self.machine.doors.ahead, both))

    @staticmethod
    def real(moment: float) -> float:
        """Of a monotonic moment: seconds since 1970."""
        return time.time() - time.monotonic() + moment

    # ------------------------------------------------------------ looking

    async def look_around(self) -> None:
        """See again and again for whom something is under way; until cancelled."""
        while True:
            await asyncio.sleep(GLANCE)
            self._sort_calls()
            if self.machine.is_up:
                with suppress(sqlite3.Error):
                    self.glance = self._look()

    def _look(self) -> Glance:
        began = time.monotonic()
        waiting = {f"telegram:{key.removeprefix('tap:')}" for key in self._waiting()}
        stored = self.machine.rows(BUSY, soon=int(self.soon() * 1e6))
        return Glance(began, frozenset(waiting | {str(key) for (key,) in stored}))

    def soon(self) -> float:
        """What is due later is not awaited; by the program's clock where it was furthest ahead. Seconds since 1970."""
        return time.time() + max(one.program for one in self.moved) + SOON

    def _waiting(self) -> Iterator[str]:
        return (update.order_key for update in self.double.updates.fresh())

    def has_lapsed(self, update: int) -> bool:
        """A tap that nobody fetched in time, which its owner has to press again."""
        updates = self.double.updates
        waiting = {one.id for one in updates.waiting} - {one.id for one in updates.fresh()}
        return update in updates.lapsed or update in waiting

    def is_settled(self, who: Person, since: float) -> bool:
        """Whether nothing has been under way for them since then."""
        return self.glance.began > since and f"telegram:{who.id}" not in self.glance.busy

    def _sort_calls(self) -> None:
        """Keep of the log what matters later; a long storm would fill the memory with it."""
        done = [call for call in self.double.calls if call.status or call.fault]
        self.sent += sum(call.method in SENDING for call in done)
        self.calls += [call for call in done if call.fault or call.status == TOO_MANY]
        kept = [call for call in self.double.calls if not (call.status or call.fault)]
        self.double.calls[:] = kept

    # ------------------------------------------------------------ what everybody can look up

    @property
    def year(self) -> int:
        return calendar.local(datetime.now(UTC)).year

    def number(self, id: int) -> str:
        """Of a proposal; in a new database its id is its number within the year."""
        return f"{self.own.prefix}-{self.year}-{id:04}"

    def newest_row(self) -> int:
        return self.machine.number("SELECT COALESCE(MAX(id), 0) FROM outbox")

    def repeated_answers(self, who: Person, after: int) -> list[int]:
        """The proposals that they were shown since that row, and it took more than one attempt."""
        rows = self.machine.rows(REPEATED, address=f"telegram:{who.id}", after=after)
        return [int(str(about).partition(":")[2]) for (about,) in rows]


# ---------------------------------------------------------------- before the storm


@asynccontextmanager
async def town(folder: Path, seed: int, minute: float) -> AsyncIterator[Town]:
    async with Double() as double:
        double.flood.reset(PACE)
        double.flood.burst *= PACE
        double.updates.delivered = deque()  # all of them
        data = folder / "data"
        machine = Machine(double, data, TELEGRAM_PACE=str(PACE))
        own = municipality.load(roomy(Path(machine.environment["MUNICIPALITY_FILE"])))
        grumbler = double.person("Neapmierinātais", started=True)
        administrator = double.person("Administratore", started=True)
        here = Town(double, machine, own, random.Random(seed), minute, grumbler, administrator)
        double.updates.listener = lambda update: here.pushed.update({update.id: update})
        _people(here)
        await in_store(machine.database, lambda store: _furnish(store, here))
        tasks = [asyncio.create_task(machine.watch()), asyncio.create_task(here.look_around())]
        try:
            yield here
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if machine.is_running:
                await machine.kill()


def roomy(path: Path) -> Path:
    """Nobody has had enough for today."""
    text = path.read_text("utf-8")
    names = (
        "posts_per_day",
        "posts_per_week",
        "messages_per_day",
        "proposals_per_day",
        "problems_per_day",
        "supports_per_day",
    )
    for name in names:
        text, count = re.subn(rf"(?m)^{name} = \d+", f"{name} = 10000", text)
        assert count == 1, name
    path.write_text(text, "utf-8")
    return path


def _people(here: Town) -> None:
    for number, parish in enumerate(here.parishes):
        speaker = here.speakers[parish] = here.double.person(f"Pārstāve{number}", started=True)
        here.groups[parish] = here.double.group(f"Grupa{number}", [speaker], supergroup=True)
    here.staff = [here.double.person(f"Koordinators{number}", started=True) for number in range(STAFF)]


async def _ask(store: Store, here: Town, author: int) -> None:
    """One poll for all; the program opens it by itself when it starts."""
    now = datetime.now(UTC)
    asked = NewPoll(
        kind=PollKind.ONE,
        most=1,
        question="Kur likt soliņu?",
        options=[(place, "") for place in ("Pie ezera", "Pie skolas", "Pie veikala")],
        parishes=here.parishes,
        closes_at=now + timedelta(days=80),
        shows=Shows.NEVER,
        asks_why=False,
    )
    id = await store.polls.add(asked, author, now)
    await store.polls.plan(id, now)
    await store.timers.set(polls.opening.OPEN, f"polls:{id}", now)


async def _furnish(store: Store, here: Town) -> None:
    for parish, speaker in here.speakers.items():
        id = await join(store, speaker, parish)
        await store.roles.give(id, RoleName.REPRESENTATIVE, parish, "", None, LONG_AGO)
        await store.chats.bind(address(here.groups[parish]), ChatKind.GROUP, parish, id, LONG_AGO)
        here.told.joined[speaker.id] = parish
    watches = await join(store, here.administrator, here.parishes[0])
    await store.roles.give(watches, RoleName.ADMIN, "", "", None, LONG_AGO)
    for person in here.staff:
        id = await join(store, person, here.parishes[0])
        await store.roles.give(id, RoleName.STAFF, "", "", None, LONG_AGO)
        here.told.joined[person.id] = here.parishes[0]
    await _ask(store, here, id)
