"""The program in a world of its own: time passes as soon as nothing else can happen, and it may stop dead at any hop.

Dispatcher, sender, clock, handlers and SQL are the real ones; there is one thread, and chance comes only from the test.
"""

import asyncio
import selectors
import sqlite3
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from bot.clock import Clock
from bot.dispatcher import NotStored
from bot.machine import Machine, prepare
from bot.messages import Channel, Received
from bot.routing import Conversation
from bot.turns import World
from storage.rows import Row
from storage.sqlite import Database, Sqlite, finish
from storage.store import Store
from tests.chat import ROOT, read

T = TypeVar("T")
HOP = 0.001  # seconds that a hop to the store takes
TUESDAY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)  # 10.00 in Riga


# ---------------------------------------------------------------- time


class _NoWaiting(selectors.SelectSelector):
    passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        assert timeout is not None, "nothing will ever happen here"
        self.passed += max(0.0, timeout)
        return super().select(0)


class _AtOnce(ThreadPoolExecutor):
    def submit(self, work: Callable[..., Any], /, *args: Any, **given: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(work(*args, **given))
        except Exception as error:
            done.set_exception(error)
        return done


class Loop(asyncio.SelectorEventLoop):
    """Where others wait, it moves the time on; what others do in a thread, it does at once."""

    def __init__(self) -> None:
        self._time = _NoWaiting()
        super().__init__(self._time)
        self.set_default_executor(_AtOnce())

    def time(self) -> float:
        return self._time.passed


class LoopClock(Clock):
    """Goes with its loop; the clock on the wall can be put forward and back besides."""

    def __init__(self, start: datetime = TUESDAY) -> None:
        super().__init__()
        self.loop = Loop()
        self._start = start
        self._bell: asyncio.TimerHandle | None = None
        self._awake: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.loop.time())

    def monotonic(self) -> float:
        return self.loop.time()

    def turn(self, by: timedelta) -> None:
        self._start += by

    def start(self, wake: Callable[[], None]) -> None:
        self._awake = wake

    def stop(self) -> None:
        self.wake_at(None)

    def wake_at(self, moment: datetime | None) -> None:
        if self._bell is not None:
            self._bell.cancel()
        wait = None if moment is None else max(0.0, (moment - self.now()).total_seconds())
        self._bell = None if wait is None else self.loop.call_later(wait, self._awake)


# ---------------------------------------------------------------- the store


@cache
def _empty() -> sqlite3.Connection:
    raw = sqlite3.connect(":memory:", isolation_level=None)
    prepare(Sqlite(raw), "real")
    return raw


def copied(store: sqlite3.Connection) -> sqlite3.Connection:
    """It outlives the program, as a file does."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    store.backup(raw)
    raw.row_factory = sqlite3.Row
    raw.execute("PRAGMA foreign_keys = ON")
    return raw


@dataclass
class Troubles:
    """What shall go wrong: after so many more hops the program dies, after so many more commits the disk fails once."""

    dies_in: int | None = None
    dies_after_commit: bool = False
    fails_in: int | None = None

    def dies_now(self) -> bool:
        if self.dies_in is not None:
            self.dies_in -= 1
        return self.dies_in is not None and self.dies_in < 0

    def fails_now(self) -> bool:
        if self.fails_in is not None:
            self.fails_in -= 1
        if self.fails_in is None or self.fails_in >= 0:
            return False
        self.fails_in = None
        return True


class _TroubledSqlite(Sqlite):
    def __init__(self, raw: sqlite3.Connection, troubles: Troubles) -> None:
        super().__init__(raw)
        self._troubles = troubles

    def commit(self) -> None:
        if self._troubles.fails_now():
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error
        super().commit()


class _Here(Database):
    """The same statements in the same order, without a thread of their own."""

    def __init__(self, raw: sqlite3.Connection, troubles: Troubles, died: "asyncio.Future[None]") -> None:
        self._raw = raw
        self._troubles = troubles
        self._died = died

    async def hop(self, work: Callable[[Sqlite], T]) -> T:
        await asyncio.sleep(HOP)
        dies = self._troubles.dies_now()
        if dies and not self._troubles.dies_after_commit:
            await self._die()
        try:
            return work(_TroubledSqlite(self._raw, self._troubles))
        finally:
            await asyncio.sleep(0)  # what the work told the loop is heard before its end is
            if dies:
                await self._die()

    async def _die(self) -> None:
        if not self._died.done():
            self._died.set_result(None)
        await asyncio.Future()  # nothing follows

    async def close(self) -> None:
        """The file stays."""


# ---------------------------------------------------------------- the program in it


class Simulation:
    """A program that is started again whenever it has died. What it has not confirmed is brought to it once more."""

    def __init__(
        self,
        conversation: Conversation,
        channel: Channel,
        clock: LoopClock,
        store: sqlite3.Connection | None = None,
        municipality: Path = ROOT / "municipality.toml",
    ) -> None:
        """`store`: a copy of it is what the program finds; else a database as after all migrations."""
        self.clock = clock
        self.troubles = Troubles()
        self.runs = 0
        self._loop = clock.loop
        self._raw = copied(store or _empty())
        self._folder = TemporaryDirectory()
        self._conversation = conversation
        self._channel = channel
        self._municipality = municipality
        self._unconfirmed: list[Received] = []
        self._start()

    def _start(self) -> None:
        self.runs += 1
        self._died: asyncio.Future[None] = self._loop.create_future()
        municipality, phrases = read(self._municipality)
        here = _Here(self._raw, self.troubles, self._died)
        world = World(phrases, municipality, {}, municipality.quiet_hours)
        self.machine = Machine(here, here, world, self._conversation, self.clock, Path(self._folder.name) / "balss.db")
        self.machine.channels[self._channel.name] = self._channel
        self._loop.run_until_complete(self._begin())

    async def _begin(self) -> None:
        self._tasks = self.machine.start()

    def close(self) -> None:
        self._loop.run_until_complete(self._kill())
        self._loop.close()
        self._raw.close()
        self._folder.cleanup()

    # ------------------------------------------------------------ what happens

    def brings(self, *events: Received) -> None:
        """The platform brings them until they are confirmed."""
        self._unconfirmed += events
        self.run(self._bring())

    async def _bring(self) -> None:
        while waiting := tuple(self._unconfirmed):
            with suppress(NotStored):
                await self.machine.receive(self._channel.name, waiting)
                del self._unconfirmed[: len(waiting)]

    def passes(self, seconds: float) -> None:
        self.run(asyncio.sleep(seconds))

    def passes_until(self, holds: Callable[[], bool], most: int) -> None:
        """Second after second."""
        for _ in range(most):
            self.run(self.machine.settle())
            if holds():
                return
            self.passes(1)
        raise AssertionError(f"not after {most} seconds: {[dict(row) for row in self.rows('SELECT * FROM outbox')]}")

    def writes(self, work: Callable[[Store], Awaitable[object]]) -> None:
        self.run(self.machine.write(work))

    def run(self, work: Coroutine[Any, Any, object] | Awaitable[object]) -> bool:
        """Until it is done; False if the program died on the way. Then it has been started again."""
        lived = self._loop.run_until_complete(self._live(work))
        if not lived:
            self.dies()
        return lived

    def dies(self) -> None:
        """Now, without a last word; then it is started again."""
        self._loop.run_until_complete(self._kill())
        self.troubles.dies_in = None
        self._start()
        self.run(self._bring())

    def stops(self) -> None:
        """As after a signal; then it is started again."""
        if self.run(self.machine.close()):
            self._start()

    def is_off_for(self, long: timedelta) -> None:
        """It dies, and is started again only when that time has gone by."""
        self._loop.run_until_complete(self._kill())
        self.troubles.dies_in = None
        self.clock.turn(long)
        self._start()
        self.run(self.machine.settle())

    async def _live(self, work: Awaitable[object]) -> bool:
        wanted = asyncio.ensure_future(work)
        ends: set[asyncio.Future[Any]] = {wanted, self._died, *self._tasks}
        while not wanted.done() and not self._died.done():
            done, ends = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for task in done.intersection(self._tasks):
                assert task.cancelled(), f"a part of the program has ended: {task}"
        if self._died.done():
            return False
        await wanted
        return True

    async def _kill(self) -> None:
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.wait(others)

    # ------------------------------------------------------------ what is stored

    def stored(self) -> sqlite3.Connection:
        """A copy that stays."""
        return copied(self._raw)

    def restores(self, store: sqlite3.Connection) -> None:
        """All is as it was in that copy."""
        store.backup(self._raw)

    def reads(self, work: Callable[[Store], Awaitable[T]]) -> T:
        return finish(work(Store(Sqlite(self._raw))))

    def rows(self, sql: str, **params: object) -> list[Row]:
        return finish(Sqlite(self._raw).all(sql, **params))
