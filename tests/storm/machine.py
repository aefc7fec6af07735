"""The program under a watchdog, on a machine that has its troubles."""

import asyncio
import os
import resource
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from bot import backups
from bot.domain.backups import name
from tests.double import Double
from tests.forked import Forked
from tests.program import Program
from tests.storm.doors import INSTALL, VARIABLE, Doors

RESTART = 0.05  # seconds until the watchdog starts it again
LOCKED = 10.0  # seconds that we ourselves wait for the database
HAS_LIMITS = hasattr(resource, "prlimit")  # those of another process can be changed on Linux only

IN_FLIGHT = """
SELECT id, claimed_by FROM outbox
 WHERE claimed_by IS NOT NULL AND finished_at IS NULL AND outcome IS NULL AND edits IS NULL AND repeat = 'once more'
"""


@dataclass
class Run:
    """From start to end, in monotonic seconds; 0 is not yet."""

    started_at: float
    polled_at: float = 0.0
    ended_at: float = 0.0
    code: int = 0
    is_by_itself: bool = True
    is_over: asyncio.Event = field(default_factory=asyncio.Event)


class Machine(Program):
    def __init__(self, double: Double, data: Path, **settings: str) -> None:
        super().__init__(double, data, **settings)
        self.doors = Doors(data / "doors")
        self.environment[VARIABLE] = str(data / "doors")
        self.limits: dict[int, int] = {}
        self.runs: list[Run] = []
        self.in_flight: set[tuple[Any, ...]] = set()  # one-to-one messages that a run had taken when it ended
        self._frozen = False

    @property
    def database(self) -> Path:
        return self.data / "balss.db"

    @property
    def is_up(self) -> bool:
        """It has asked for updates since it was started."""
        return self.is_running and not self._frozen and bool(self.runs) and self.runs[-1].polled_at > 0

    # ------------------------------------------------------------ running

    async def start(self) -> None:
        reading, writing = os.pipe()
        try:
            self._process = Forked(["run"], self.environment, writing, INSTALL)
        finally:
            os.close(writing)
        self._logging = asyncio.create_task(self._keep_log(os.fdopen(reading, "rb")))
        self._impose_limits()

    async def watch(self) -> None:
        """Start it again whenever it ends, until cancelled."""
        while True:
            run, polls = Run(time.monotonic()), self.double.updates.polls
            await self.start()
            self.runs.append(run)
            polling = asyncio.create_task(self._polls(run, polls))
            try:
                assert self._process is not None
                run.code = await self._process.wait()
            finally:
                polling.cancel()
            run.ended_at = time.monotonic()
            await self._logging
            self.double.updates.release()
            self.in_flight.update(self.rows(IN_FLIGHT))
            run.is_over.set()
            await asyncio.sleep(RESTART)

    async def _polls(self, run: Run, before: int) -> None:
        await self.double.until(lambda: self.double.updates.polls > before, float("inf"))
        run.polled_at = time.monotonic()

    async def _keep_log(self, pipe: BinaryIO) -> None:
        """By way of a pipe, as to the journal: a full disk does not silence it."""
        stream, loop = asyncio.StreamReader(), asyncio.get_running_loop()
        transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stream), pipe)
        with closing(transport), self.log.open("ab", buffering=0) as log:
            while piece := await stream.read(65536):
                log.write(piece)

    async def signals(self, number: signal.Signals) -> Run:
        """Send it to whatever run there is next, and wait until that has ended."""
        await self.double.until(lambda: self.is_running, float("inf"))
        run = self.runs[-1]
        run.is_by_itself = False
        self._signal(number)
        await run.is_over.wait()
        return run

    # ------------------------------------------------------------ troubles

    @contextmanager
    def frozen(self) -> Iterator[None]:
        self._frozen = True
        self._signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._signal(signal.SIGCONT)
            self._frozen = False

    @contextmanager
    def limited(self, kind: int, most: int) -> Iterator[None]:
        """An rlimit, also for who is started meanwhile."""
        self.limits[kind] = most
        self._impose_limits()
        try:
            yield
        finally:
            del self.limits[kind]
            self._impose_limits({kind: resource.getrlimit(kind)[0]})

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Somebody else writes into the database."""
        with closing(sqlite3.connect(self.database, timeout=LOCKED, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            try:
                yield
            finally:
                other.execute("ROLLBACK")

    @contextmanager
    def without_backups(self, age: timedelta) -> Iterator[None]:
        """They lie elsewhere meanwhile; what is there is so old. One that is made meanwhile ends it by itself."""
        folder, aside = backups.folder(self.database), self.data / "aside"
        for path in (folder, aside):
            path.mkdir(exist_ok=True)
        for path in folder.glob("*.tar"):
            path.rename(aside / path.name)
        old = folder / name("balss", datetime.fromtimestamp(self.now(), UTC) - age)
        old.touch()
        try:
            yield
        finally:
            old.unlink(missing_ok=True)
            for path in aside.iterdir():
                path.rename(folder / path.name)

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(number)

    def _impose_limits(self, limits: dict[int, int] | None = None) -> None:
        assert self._process is not None
        for kind, most in (self.limits if limits is None else limits).items():
            with suppress(ProcessLookupError):
                _, hard = resource.prlimit(self._process.pid, kind)
                resource.prlimit(self._process.pid, kind, (most, hard))

    # ------------------------------------------------------------ from behind

    def now(self) -> float:
        """The program's time of day, seconds since 1970."""
        return time.time() + self.doors.ahead

    def rows(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=LOCKED)) as db:
            return db.execute(sql, values).fetchall()

    def number(self, sql: str, **values: object) -> int:
        [[found]] = self.rows(sql, **values)
        return int(found)
