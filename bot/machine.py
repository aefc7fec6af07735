"""Everything between the channels and the store, joined and running: database, dispatcher, sender, clock."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import TypeVar
from uuid import uuid4

from bot import overdue
from bot.chores import Chores
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.domain.chats import Budget
from bot.erasure import KEY, TRUNCATE
from bot.hearing import Hearing
from bot.i18n import Phrases
from bot.log import where
from bot.media import MediaFetcher, MediaFolder, bytes_of, path_of
from bot.messages import Acknowledgement, Channel, Delivery, Received
from bot.municipality import Municipality
from bot.routing import Conversation, Read, TimerEntry
from bot.sender import Sender
from bot.turns import Turn, World
from bot.watch import Watch
from storage.migrations import SQLITE_TYPES, migrate
from storage.sqlite import Database, Sqlite, finish
from storage.store import Store

log = logging.getLogger(__name__)
T = TypeVar("T")
HOUR = 3600.0  # seconds
SOON = timedelta(seconds=5)
LONG_AGO = datetime.fromtimestamp(0, UTC)
STEPS = 10_000  # due moments one move of the clock may pass


class WrongMode(Exception):
    """A try-it database is never used for real, and a real one never for play."""


class Machine:
    def __init__(
        self, database: Database, reader: Database, world: World, conversation: Conversation, clock: Clock, path: Path
    ) -> None:
        self.run_id = uuid4().hex
        self.channels: dict[str, Channel] = {}
        self.tidied: list[Callable[[], Awaitable[None]]] = []  # what else forgets files, once an hour
        self.world = replace(world, channels=self.channels)
        self.clock = clock
        self.folder = MediaFolder(path.with_name("media"))
        self._database = database
        self._reader = reader
        self._conversation = conversation
        self._tasks: list[asyncio.Task[None]] = []
        self.sender: Sender | None = None
        self.watch = Watch(
            path,
            clock.now,
            self.write,
            self.read,
            lambda: self.dispatcher.busy,
            self.channels,
            world.municipality.mailboxes,
        )
        self._chores = Chores(path, world.municipality, clock.now)
        self.dispatcher = Dispatcher(
            database,
            self.world,
            self._with_own_timers(conversation),
            clock,
            self.run_id,
            self._deliver,
            self._acknowledge,
            self._look,
            reader,
        )

    @classmethod
    async def open(
        cls,
        path: Path,
        municipality: Municipality,
        phrases: Phrases,
        conversation: Conversation,
        clock: Clock,
        *,
        mode: str = "real",
        site: str = "",
    ) -> "Machine":
        """Open (and bring up to date) the database. Raises AlreadyRunning, NewerDatabase or WrongMode."""
        path.parent.mkdir(parents=True, exist_ok=True)
        async with AsyncExitStack() as undo:
            database = await Database.open(path)
            undo.push_async_callback(database.close)
            done = await database.hop(lambda db: prepare(db, mode))
            if done:
                log.info("The database was brought up to date", extra={"migrations": ",".join(done)})
            reader = await Database.open_reader(path)
            undo.push_async_callback(reader.close)
            world = World(
                phrases, municipality, {}, municipality.quiet_hours, mode == "try-it", Hearing(clock.now), site
            )
            machine = cls(database, reader, world, conversation, clock, path)
            undo.pop_all()
        return machine

    def _with_own_timers(self, conversation: Conversation) -> Conversation:
        fetcher = MediaFetcher(self.channels, self.folder)
        mine = {
            "media.fetch": TimerEntry(fetcher.act, prepare=fetcher.prepare),
            "media.remove": TimerEntry(fetcher.remove),
            "media.loose": TimerEntry(fetcher.loose),
            TRUNCATE: TimerEntry(self._has_truncated, prepare=self._truncate),
        }
        theirs = {kind: fetcher.making(entry, self.world) for kind, entry in conversation.timers.items()}
        reading = {
            kind: replace(one, prepare=partial(one.reads, self.world)) for kind, one in theirs.items() if one.reads
        }
        watching = {kind: replace(one, prepare=self.watch.prepare) for kind, one in theirs.items() if one.watches}
        return replace(conversation, timers={**theirs, **reading, **watching, **mine, **self._chores.timers()})

    # ------------------------------------------------------------ life

    def start(self) -> list[asyncio.Task[None]]:
        """Begin to work; the channels must be known by now. The tasks end only by cancelling or by a bug."""
        self.sender = Sender(
            self.channels,
            self.dispatcher.write,
            self.clock.now,
            self.clock.monotonic,
            self.run_id,
            self.world.municipality.quiet_hours.is_quiet,
            self._spread,
        )
        self.clock.start(self.dispatcher.wake)
        self._tasks = [
            asyncio.create_task(self.dispatcher.run(), name="dispatcher"),
            asyncio.create_task(self.sender.run(), name="sender"),
            asyncio.create_task(self._tidy_hourly(), name="tidying"),
        ]
        return self._tasks

    async def _spread(self, store: Store, now: datetime) -> None:
        limits, quiet = self.world.municipality.limits, self.world.quiet
        await overdue.spread(store, Budget(limits.posts_per_day, limits.posts_per_week, quiet), now)

    async def close(self) -> None:
        """Finish what is under way, then let go of the database."""
        self.clock.stop()
        for task in reversed(self._tasks):  # the sender first: its results still need the dispatcher
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await self._reader.close()
        await self._database.close()

    async def listens(self, channel: str) -> None:
        """Before the start: something said there while we were away may be to come."""
        last = await self.read(lambda store: store.inbox.last_at(channel))
        self.world.hearing.begins(channel, last or LONG_AGO)

    async def _tidy_hourly(self) -> None:
        while True:
            await asyncio.sleep(HOUR)
            await self.tidy()

    async def tidy(self) -> None:
        """What was deleted stays readable in the write-ahead log until the log itself is emptied, and in files."""
        await self._database.hop(Sqlite.truncate)
        for files in self.tidied:
            try:
                await files()
            except OSError as error:
                log.error("Files that nobody needs could not be deleted", extra={"error": where(error)})

    async def _truncate(self, read: Read, about: str) -> bool:
        """The timer `storage.truncate`: somebody's data were deleted, and they were told that they are gone."""
        return await self._database.hop(Sqlite.truncate)

    async def _has_truncated(self, turn: Turn, about: str, is_empty: bool) -> None:
        """While somebody was reading the log could not be emptied: soon once more."""
        if not is_empty:
            await turn.set_timer(TRUNCATE, about, turn.now + SOON)

    # ------------------------------------------------------------ the ways in

    async def receive(self, channel: str, events: Sequence[Received]) -> None:
        await self.dispatcher.receive(channel, events)

    async def write(self, work: Callable[[Store], Awaitable[T]], /) -> T:
        return await self.dispatcher.write(work)

    async def read(self, work: Callable[[Store], Awaitable[T]], /) -> T:
        return await self.dispatcher.read(work)

    @property
    def media_bytes(self) -> Callable[..., Awaitable[bytes | None]]:
        return bytes_of(self.read, self.folder)

    @property
    def media_path(self) -> Callable[..., Awaitable[Path | None]]:
        return path_of(self.read, self.folder)

    async def advance(self, seconds: float | None) -> datetime:
        """Move the clock, stopping at everything that is due on the way; None goes to the next such moment."""
        await self.settle()
        now = self.clock.now()
        target = await self._next() or now if seconds is None else now + timedelta(seconds=seconds)
        for _ in range(STEPS):
            due = await self._next()
            if due is None or due > target:
                break
            self.clock.move_to(due)
            await self.settle()
        self.clock.move_to(target)
        await self.settle()
        return self.clock.now()

    async def _next(self) -> datetime | None:
        """What is due now and cannot be done waits for something else."""

        async def earliest(store: Store) -> datetime | None:
            moments = [await store.timers.next(), await store.outbox.next_due(self.clock.now())]
            return min((at for at in moments if at is not None), default=None)

        return await self.write(earliest)

    async def settle(self) -> None:
        """Wait until nothing is to be done now: turns taken, slow work done, messages sent."""
        while True:
            self.dispatcher.wake()
            await self.dispatcher.is_idle()
            assert self.sender is not None
            self.sender.look()
            await self.sender.is_idle()
            if self.dispatcher.idle.is_set():
                return

    # ------------------------------------------------------------ from the dispatcher to the sender

    def _deliver(self, deliveries: list[Delivery]) -> None:
        assert self.sender is not None
        self.sender.take(deliveries)

    def _acknowledge(self, ack: Acknowledgement) -> None:
        assert self.sender is not None
        self.sender.acknowledge(ack)

    def _look(self) -> None:
        assert self.sender is not None
        self.sender.look()


def prepare(db: Sqlite, mode: str) -> list[str]:
    """Migrate, and see that this database is of this mode; in one transaction."""
    db.begin()
    try:
        done = finish(migrate(db, SQLITE_TYPES))
        meta = Store(db).meta
        written = finish(meta.get("mode"))
        if written not in (None, mode):
            raise WrongMode(f"this database was made for {written}, not for {mode}")
        if written is None:
            finish(meta.set("mode", mode))
        if finish(meta.get(KEY)) is None:
            finish(meta.set(KEY, token_hex(32)))
        db.commit()
    except BaseException:
        db.rollback()
        raise
    return done
