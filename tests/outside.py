"""The program as a process in a municipality that has used it for a while; people talk to it over Telegram's double."""

import asyncio
import os
import re
import signal
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile

from bot.domain.chats import ChatKind
from bot.domain.folding import fold
from bot.domain.roles import RoleName
from bot.machine import prepare
from bot.messages import Address
from storage.sqlite import Database, Sqlite, finish
from storage.store import Store
from tests.double import Double, Group, Message, Person, Tap
from tests.forked import Forked
from tests.patience import PATIENCE
from tests.program import Program, day_ahead

LONG_AGO = datetime.now(UTC) - timedelta(hours=6)
PARISH = "malienas"
HURRY = 500  # Telegram's limits are so many times wider, on both sides


@dataclass
class Town:
    """The cast, the program, and what can be seen of both from outside."""

    double: Double
    program: Program
    ilze: Person  # speaks for the parish
    peteris: Person  # the municipality's coordinator
    anna: Person  # a resident
    group: Group

    # ------------------------------------------------------------ who is there

    async def resident(self, name: str, parish: str = PARISH, **more: str) -> Person:
        """Somebody who joined some time ago; the program must not be running."""
        person = self.double.person(name, started=True, **more)
        await in_store(self.database, lambda store: join(store, person, parish))
        return person

    # ------------------------------------------------------------ talking

    async def says(self, person: Person, text: str, wanted: str) -> Message:
        """Say something one-to-one, and wait for an answer with these words."""
        before = len(self.double.history(person))
        await person.says(text)
        return await self.answered(person, before, wanted)

    async def taps(self, person: Person, label: str, wanted: str) -> Message:
        """Press the newest button with this label one-to-one, and wait for an answer."""
        shown = await self.sees_button(person, label)
        before = len(self.double.history(person))
        if shown.keyboard:
            await person.says(full(shown, label))
        else:
            await person.taps(shown, full(shown, label))
        return await self.answered(person, before, wanted)

    async def presses(self, person: Person, label: str, place: Person | Group) -> Tap:
        """Press the newest button with this label there, and wait for what is shown over it."""
        shown = await self.sees_button(place, label)
        tap = await person.taps(shown, full(shown, label))
        await self.program.until(lambda: tap.is_answered)
        return tap

    async def answered(self, person: Person, before: int, wanted: str) -> Message:
        return await self.program.until(lambda: newest(self.double.history(person)[before:], wanted))

    async def sees(self, place: Person | Group, words: str) -> Message:
        return await self.program.until(lambda: newest(place.screen(), words))

    async def sees_button(self, place: Person | Group, label: str) -> Message:
        return await self.program.until(lambda: with_button(place.screen(), label))

    def seen(self, place: Person | Group, words: str) -> list[Message]:
        """Every message of the program there with these words."""
        return [one for one in self.double.history(place) if one.by_bot and words in one.text]

    # ------------------------------------------------------------ the way of a proposal

    async def submits(self, person: Person, text: str) -> str:
        """Return the number."""
        await self.says(person, "/priekslikums", "Ko Jūs ierosināt?")
        await self.says(person, text, "temat")
        await self.taps(person, "Parki", "Kur tas ir?")
        await self.taps(person, "Izlaist", "Nosūtīt")
        received = await self.taps(person, "Nosūtīt", "Priekšlikums saņemts")
        return number_in(received.text)

    async def publishes(self, person: Person, text: str) -> str:
        """Submitted and published; return the number."""
        number = await self.submits(person, text)
        await self.taps(self.ilze, "Publicēt", f"Publicēts: {number}")
        return number

    async def decides(self, number: str, outcome: str) -> None:
        """The coordinator answers: it will be done, and what."""
        await self.says(self.peteris, number, number)
        await self.taps(self.peteris, "Atbildēt", "Kāds ir lēmums?")
        await self.says(self.peteris, "Daļēji ņemts vērā", "Kāds ir pamatojums?")
        await self.says(self.peteris, outcome, "Kas notiks tālāk?")
        await self.says(self.peteris, "Uzstādīsim soliņu.", "Līdz kuram datumam?")
        await self.says(self.peteris, day_ahead(), "Kurš atbild?")
        await self.taps(self.peteris, "Izlaist", "Nosūtīt")
        await self.taps(self.peteris, "Nosūtīt", "Saglabāts")

    # ------------------------------------------------------------ from behind

    @property
    def database(self) -> Path:
        return self.program.data / "balss.db"

    @property
    def log(self) -> str:
        return self.program.log.read_text()

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the database holds now."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", PATIENCE, uri=True)) as db:
            return db.execute(sql).fetchall()

    async def settles(self) -> None:
        """Wait until every event has had its turn, and nothing waits to be done or sent now."""
        await self.program.until(lambda: not self.double.updates.pending())
        await self.program.until(lambda: self.rows(UNDONE) == [(0, 0, 0)])


# But for what comes every few seconds, and the greeting a minute after a group was bound.
UNDONE = """
SELECT (SELECT COUNT(*) FROM inbox WHERE finished_at IS NULL AND dead_at IS NULL),
       (SELECT COUNT(*) FROM outbox
         WHERE finished_at IS NULL AND outcome IS NULL AND not_before < (strftime('%s', 'now') + 3600) * 1000000),
       (SELECT COUNT(*) FROM timers
         WHERE kind NOT IN ('alerts.watch', 'chats.greet')
           AND parked_at IS NULL AND fires_at < (strftime('%s', 'now') + 60) * 1000000)
"""


def number_in(text: str) -> str:
    found = re.search(r"AL-\d{4}-\d{4}", text)
    assert found is not None, text
    return found[0]


def full(shown: Message, label: str) -> str:
    return next(one for one in shown.labels if fold(one).startswith(fold(label)))


def with_button(screen: Sequence[Message], label: str) -> Message | None:
    wanted = fold(label)
    return next((one for one in reversed(screen) if any(fold(each).startswith(wanted) for each in one.labels)), None)


def newest(messages: Sequence[Message], words: str) -> Message | None:
    return next((one for one in reversed(messages) if one.by_bot and words in one.text), None)


# ---------------------------------------------------------------- before the program starts


def address(place: Person | Group) -> Address:
    return Address("telegram", str(place.id))


async def in_store(path: Path, work: Callable[[Store], Awaitable[object]]) -> None:
    """Write into the database of a program that is not running, which may be a new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    database = await Database.open(path)

    def once(db: Sqlite) -> None:
        prepare(db, "real")
        db.begin()
        finish(work(Store(db)))
        db.commit()

    try:
        await database.hop(once)
    finally:
        await database.close()


async def join(store: Store, person: Person, parish: str) -> int:
    return await store.people.join(
        address(person), language="lv", parish=parish, village="", notice_version="2026-11", now=LONG_AGO
    )


async def _furnish(store: Store, ilze: Person, peteris: Person, anna: Person, group: Group) -> None:
    speaks = await join(store, ilze, PARISH)
    coordinates = await join(store, peteris, "aluksne")
    await join(store, anna, PARISH)
    await store.roles.give(speaks, RoleName.REPRESENTATIVE, PARISH, "", None, LONG_AGO)
    await store.roles.give(coordinates, RoleName.STAFF, "", "", None, LONG_AGO)
    await store.chats.bind(address(group), ChatKind.GROUP, PARISH, speaks, LONG_AGO)


@asynccontextmanager
async def town(folder: Path, *, supergroup: bool = True, **settings: str) -> AsyncIterator[Town]:
    """Everything is there, only the program is not started yet. At the end nothing may have broken the protocol."""
    async with Double() as double:
        double.flood.reset(HURRY)
        double.flood.burst *= HURRY
        ilze, peteris, anna = (double.person(name, started=True) for name in ("Ilze", "Pēteris", "Anna"))
        group = double.group("Malienas pagasts", [ilze, anna], supergroup=supergroup)
        program = Program(double, folder / "data", **{"TELEGRAM_PACE": str(HURRY), **settings})
        await in_store(program.data / "balss.db", lambda store: _furnish(store, ilze, peteris, anna, group))
        try:
            yield Town(double, program, ilze, peteris, anna, group)
        finally:
            if program.is_running:
                await program.kill()
        assert double.protocol_errors == []
        assert_log_tells_nothing(double, program.log.read_text())


def assert_log_tells_nothing(double: Double, log: str) -> None:
    """Neither the token, nor who somebody is, nor how the program is made inside."""
    assert double.token.partition(":")[2] not in log
    assert "Traceback" not in log
    for person in double.world.people.values():
        for name in ("first_name", "last_name", "username"):
            assert person.user.get(name, "Nobody") not in log


# ---------------------------------------------------------------- a command by itself


@dataclass(frozen=True)
class Ended:
    code: int
    said: str

    @property
    def has_traceback(self) -> bool:
        return "Traceback" in self.said


async def command(*arguments: str, env: Mapping[str, str], before: str = "") -> Ended:
    """Run `python -m bot …` to its end. `before` is Python that its process runs before it becomes the program."""
    with TemporaryFile("w+", encoding="utf-8") as output:
        process = Forked(arguments, {"PATH": os.environ["PATH"], **env}, output.fileno(), before)
        try:
            code = await asyncio.wait_for(process.wait(), PATIENCE)
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGKILL)
        output.seek(0)
        return Ended(code, output.read())
