"""SQLite: the only door to aiosqlite. One connection, one owner; whole batches of turns in one hop to its thread."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import aiosqlite
from filelock import FileLock, Timeout

from bot.messages import Address
from storage import restored
from storage.rows import Row, to_micros

T = TypeVar("T")
LOCK_SECONDS = 1.0  # who only looks whether it is held holds it for a moment

PATIENCE = 5000  # milliseconds that a statement waits for who holds the file
PRAGMAS = f"""
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA busy_timeout = {PATIENCE};
PRAGMA cache_size = -32000;
"""
COPY_PRAGMAS = """
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
"""


class AlreadyRunning(Exception):
    """Another program already works on this database."""


class StoreSuspended(Exception):
    """A turn awaited something other than the store: a bug, the whole batch would wait for it."""


def plain(value: object) -> object:
    """A parameter as SQLite takes it: moments as microseconds UTC, days as ISO text, addresses as text."""
    if isinstance(value, datetime):
        return to_micros(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Address):
        return str(value)
    return value


class Sqlite:
    """Statements on one raw connection. `async`, and never suspending: the whole batch runs in one go."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw

    async def run(self, sql: str, /, **params: object) -> int:
        """Return how many rows were changed."""
        return self._raw.execute(sql, {key: plain(value) for key, value in params.items()}).rowcount

    async def many(self, sql: str, rows: Iterable[Mapping[str, object]], /) -> int:
        plain_rows = [{key: plain(value) for key, value in row.items()} for row in rows]
        return self._raw.executemany(sql, plain_rows).rowcount

    async def one(self, sql: str, /, **params: object) -> Row | None:
        row: Row | None = self._raw.execute(sql, {key: plain(value) for key, value in params.items()}).fetchone()
        return row

    async def all(self, sql: str, /, **params: object) -> list[Row]:
        return self._raw.execute(sql, {key: plain(value) for key, value in params.items()}).fetchall()

    def begin(self) -> None:
        self._raw.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self._raw.execute("COMMIT")

    def rollback(self) -> None:
        if self._raw.in_transaction:
            self._raw.execute("ROLLBACK")

    def truncate(self) -> bool:
        """Write the log back into the file and empty it; outside any transaction. False if somebody is reading: later.

        Turns stand in line behind this, so it does not wait.
        """
        self._raw.execute("PRAGMA busy_timeout = 0")
        try:
            is_busy, *_ = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:
            return False
        finally:
            self._raw.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        return not is_busy

    def savepoint(self) -> None:
        self._raw.execute("SAVEPOINT turn")

    def release(self) -> None:
        self._raw.execute("RELEASE turn")

    def undo(self) -> None:
        """Back to the savepoint, which stays."""
        self._raw.execute("ROLLBACK TO turn")


def finish(awaitable: Awaitable[T]) -> T:
    """Run a coroutine that only awaits the store to its end, here and now."""
    steps = awaitable.__await__()
    try:
        next(steps)
    except StopIteration as end:
        value: T = end.value
        return value
    raise StoreSuspended("a turn may await nothing but its store")


class Database:
    """The open file: the lock that keeps a second program out, and the way into the connection's thread."""

    def __init__(self, connection: aiosqlite.Connection, lock: FileLock | None) -> None:
        self._connection = connection
        self._lock = lock

    @classmethod
    async def open(cls, path: Path) -> "Database":
        lock = hold(path)
        async with AsyncExitStack() as undo:  # a thread that is left behind would keep the program from ending
            undo.callback(lock.release)
            restored.put_in_place(path)
            connection = await _connect(path)
            undo.push_async_callback(connection.close)
            await connection.executescript(PRAGMAS)
            undo.pop_all()
        return cls(connection, lock)

    @classmethod
    async def open_reader(cls, path: Path) -> "Database":
        """A second, read-only connection for pages, reports and slow preparations."""
        return cls(await _connect(path, "?mode=ro"), None)

    async def hop(self, work: Callable[[Sqlite], T]) -> T:
        """Run `work` in the connection's thread, in one hop."""
        # aiosqlite has no public call for a whole function in its thread; the version is pinned and this is tested.
        result: T = await self._connection._execute(work, Sqlite(self._connection._conn))  # type: ignore[no-untyped-call]
        return result

    async def close(self) -> None:
        await self._connection.close()
        if self._lock is not None:
            self._lock.release()


def uri(path: Path) -> str:
    """Whatever is in the path: `?`, `#` and `%` mean something in an address."""
    return path.absolute().as_uri()


async def _connect(path: Path, query: str = "") -> aiosqlite.Connection:
    connection = await aiosqlite.connect(uri(path) + query, uri=True, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


# ---------------------------------------------------------------- the lock


def hold(path: Path) -> FileLock:
    """The lock of this file, held until it is released. Raises AlreadyRunning."""
    lock = FileLock(f"{path}.lock", timeout=LOCK_SECONDS)
    try:
        lock.acquire()
    except Timeout as error:
        raise AlreadyRunning(f"another program has {path} open") from error
    return lock


def is_held(path: Path) -> bool:
    """Whether a program works on this file."""
    lock = FileLock(f"{path}.lock", timeout=0)
    if not Path(lock.lock_file).exists():
        return False
    try:
        with lock:
            return False
    except Timeout:
        return True


# ---------------------------------------------------------------- copies


def copy(source: Path, target: Path) -> None:
    """Blocking: the whole database as it is at one moment, also while others read and write it.

    In one step: it reads one state from the log without holding up who writes; in several it would begin anew with
    every change made meanwhile.
    """
    with closing(sqlite3.connect(f"{uri(source)}?mode=ro", uri=True)) as db, closing(sqlite3.connect(target)) as to:
        to.execute("PRAGMA synchronous = OFF")
        db.backup(to)


@contextmanager
def opened(path: Path) -> Iterator[Sqlite]:
    """A copy that nobody else works on, in this thread: one file, without a log beside it, deleted is overwritten.

    It is not forced to the disk: that would hold up whoever writes to the database in use.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.row_factory = sqlite3.Row
        raw.executescript(COPY_PRAGMAS)
        yield Sqlite(raw)


@contextmanager
def beside(path: Path) -> Iterator[Sqlite]:
    """The database in use, in this thread: for one short write beside the program that works on it."""
    with closing(sqlite3.connect(f"{uri(path)}?mode=rw", uri=True, isolation_level=None, timeout=30)) as raw:
        raw.row_factory = sqlite3.Row
        yield Sqlite(raw)
