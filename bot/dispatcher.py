"""One inbound event or one due timer = one turn = one savepoint; a batch of turns is one transaction in one hop."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from bot.batch import MOST, Arrival, Batch, TurnTaker, Waiting, Work
from bot.log import where
from bot.messages import Acknowledgement, Address, Delivery, Event, Inbound, Outbound, Received, checked
from bot.outgoing import Said
from bot.routing import Conversation
from bot.turns import World
from storage.faults import is_storage_fault
from storage.inbox import Letter
from storage.sqlite import Database, Sqlite, finish
from storage.store import Store
from storage.timers import Timer

log = logging.getLogger(__name__)
T = TypeVar("T")

WORKS = 256  # in one transaction, besides the turns
SLOW = 8  # slow works under way at once
PAUSE, LONGEST_PAUSE = 0.2, 10.0  # seconds to wait when the storage fails


class Time(Protocol):
    def now(self) -> datetime: ...
    def wake_at(self, moment: datetime | None) -> None: ...


class NotStored(Exception):
    """The storage failed: the channel must not acknowledge, and must bring the event again."""


class Dispatcher:
    def __init__(
        self,
        database: Database,
        world: World,
        conversation: Conversation,
        clock: Time,
        run: str,
        deliver: Callable[[list[Delivery]], None],
        acknowledge: Callable[[Acknowledgement], None],
        look: Callable[[], None],
        reader: Database | None = None,
    ) -> None:
        self._database = database
        self._world = world
        self._conversation = conversation
        self._clock = clock
        self._taker = TurnTaker(world, conversation, clock.now, run)
        self._deliver = deliver
        self._acknowledge = acknowledge
        self._look = look
        self._reader = reader
        self._arrivals: list[Arrival] = []
        self._works: deque[Work] = deque()
        self._ready: deque[Waiting] = deque()
        self._preparing: dict[int, asyncio.Task[None]] = {}
        self._slow = asyncio.Semaphore(SLOW)
        self._telling: set[asyncio.Task[None]] = set()
        self._told: set[Address] = set()
        self._wake = asyncio.Event()
        self.idle = asyncio.Event()
        self.turns = 0

    # ------------------------------------------------------------ the ways in

    async def receive(self, channel: str, events: Sequence[Received]) -> None:
        """Return when these are stored: only then may the channel acknowledge. Raises NotStored."""
        if not events:
            return
        parsed = [self._parse(channel, event.body) for event in events]
        arrival = Arrival(channel, events, parsed, asyncio.get_running_loop().create_future())
        self._arrivals.append(arrival)
        self.wake()
        await arrival.stored

    async def write(self, work: Callable[[Store], Awaitable[T]]) -> T:
        """Run this on the store in the next transaction; return its value after the commit."""
        item = Work(work, asyncio.get_running_loop().create_future())
        self._works.append(item)
        self.wake()
        value: T = await item.done
        return value

    def wake(self) -> None:
        self.idle.clear()
        self._wake.set()

    async def is_idle(self) -> None:
        """Return when nothing is waiting and no slow work is under way."""
        while self._preparing or not self.idle.is_set():
            await asyncio.gather(*self._preparing.values())
            await self.idle.wait()

    # ------------------------------------------------------------ the loop

    async def run(self) -> None:
        """Take up what an earlier run left, then work until cancelled."""
        await self._take_up()
        self.wake()
        failures = 0
        while True:
            if not (self._wake.is_set() or self._arrivals or self._works or self._ready):
                self.idle.set()
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._step()
                failures = 0
                self._told.clear()
            except Exception as error:
                if not is_storage_fault(error):
                    raise
                failures += 1
                if failures > 1:
                    self._tell_not_saved([waiting.parsed for waiting in self._ready])
                log.error("The storage failed", extra={"error": where(error), "failures": failures})
                await asyncio.sleep(min(LONGEST_PAUSE, PAUSE * 2**failures))
                self.wake()

    async def _take_up(self) -> None:
        after = 0
        while True:
            letters = await self._database.hop(partial(_waiting, after))
            if not letters:
                return
            for letter in letters:
                self._ready.append(Waiting(letter, self._parse(letter.channel, letter.body)))
            after = letters[-1].id

    async def _step(self) -> None:
        arrivals, self._arrivals = self._arrivals, []
        works = [self._works.popleft() for _ in range(min(len(self._works), WORKS))]
        turns = [self._ready.popleft() for _ in range(min(len(self._ready), MOST))]
        room = 0 if self._ready else MOST - len(turns)
        batch = Batch(arrivals, works, turns, self.busy)
        loop = asyncio.get_running_loop()
        try:
            await self._database.hop(lambda db: self._taker.work(db, loop, batch, room))
        except Exception as error:
            self._put_back(batch, error)
            raise
        self._after(batch)

    def _put_back(self, batch: Batch, error: Exception) -> None:
        """Nothing of the batch happened: what is stored waits for the next try, what is not is given back."""
        self._works.extendleft(reversed(batch.works))
        self._ready.extendleft(reversed(batch.turns))
        self._ready.extend(batch.too_many)
        for arrival in batch.arrivals:
            if not arrival.stored.done():
                arrival.stored.set_exception(NotStored(type(error).__name__))
                self._tell_not_saved(arrival.parsed)

    def _after(self, batch: Batch) -> None:
        self.turns += len(batch.turns)
        self._ready.extend(batch.too_many)
        for work in batch.works:
            work.settle()
        self._send_out(batch.said)
        for timer in batch.to_prepare:
            self._preparing[timer.id] = asyncio.create_task(self._prepare(timer))
        if self._ready or self._works or (batch.next_timer is not None and batch.next_timer <= self._clock.now()):
            self.wake()
        self._clock.wake_at(batch.next_timer)

    def _send_out(self, said: Said) -> None:
        self._deliver(said.deliveries)
        for ack in said.acknowledgements:
            self._acknowledge(ack)
        if said.is_more:
            self._look()

    # ------------------------------------------------------------ slow timers

    @property
    def busy(self) -> frozenset[int]:
        """Timers whose slow work is under way."""
        return frozenset(self._preparing)

    async def _prepare(self, timer: Timer) -> None:
        """Slow work outside any transaction; then the turn, which checks that the world has not changed."""
        entry = self._conversation.timers[timer.kind]
        assert entry.prepare is not None
        prepared: object
        try:
            async with self._slow:
                prepared = await entry.prepare(self.read, timer.about)
        except Exception as error:
            prepared = error

        async def act(store: Store) -> Said:
            db = store.db
            assert isinstance(db, Sqlite)
            return self._taker.fire(db, store, timer, entry, prepared)

        try:
            self._send_out(await self.write(act))
        finally:
            del self._preparing[timer.id]
            self.wake()

    async def read(self, work: Callable[[Store], Awaitable[T]]) -> T:
        """Ask the second, read-only connection: pages, reports, slow preparations."""
        database = self._reader or self._database
        return await database.hop(lambda db: finish(work(Store(db))))

    # ------------------------------------------------------------ small change

    def _parse(self, channel: str, body: bytes) -> Event | Exception | None:
        try:
            return checked(self._world.channels[channel].parse(body))
        except Exception as error:
            return error

    def _tell_not_saved(self, events: Sequence[Event | Exception | None]) -> None:
        """Say it directly, once per address: the outbox is not to be had now."""
        for event in events:
            if isinstance(event, Inbound) and event.is_private and event.address not in self._told:
                self._told.add(event.address)
                task = asyncio.create_task(self._say_directly(event.address))
                self._telling.add(task)
                task.add_done_callback(self._telling.discard)

    async def _say_directly(self, address: Address) -> None:
        text = self._world.phrases.text(self._world.municipality.languages.default, "machinery-not-yet-saved")
        try:
            await self._world.channels[address.channel].send(address, Outbound(text))
        except Exception as error:
            log.warning("Could not say that nothing is saved", extra={"error": where(error)})


def _waiting(after: int, db: Sqlite) -> list[Letter]:
    return finish(Store(db).inbox.waiting(after, 500))
