"""How time goes by in a year: on to the next that is due, and now and then the program dies on the way."""

import heapq
import itertools
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import handlers
from bot.clock import Clock
from bot.messages import Address, Inbound, Outbound, Sent
from storage.store import Store
from tests.chat import Platform
from tests.pressing import Town
from tests.simulated import LoopClock, Simulation

FOREVER = datetime.max.replace(tzinfo=UTC)
BEGIN = datetime(2026, 1, 5, 6, tzinfo=UTC)  # 8.00 in Riga


class Dated(Platform):
    """It knows when each message came."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.sent_at: dict[str, datetime] = {}

    async def send(self, address: Address, message: Outbound) -> Sent:
        sent = await super().send(address, message)
        self.sent_at[sent.message_id] = self._clock.now()
        return sent


class Course(Town):
    def __init__(self, seed: int, municipality: Path) -> None:
        clock = LoopClock(BEGIN)
        self.platform: Dated = Dated(clock)
        self.sim = Simulation(handlers.CONVERSATION, self.platform, clock, municipality=municipality)
        self.chance = random.Random(seed)

    def goes_on_until(self, at: datetime) -> None:
        """Now and then the program dies on the way, or stops and is started again."""
        while (now := self.sim.clock.now()) < at:
            if self.chance.random() < 0.1:
                self.sim.troubles.dies_in = self.chance.randrange(6)
            due = self.sim.reads(self._next) or at
            self.sim.clock.turn(max(timedelta(seconds=1), min(due, at) - now))
            if not self.sim.run(self.sim.machine.settle()):
                self.sim.passes(1)  # what was under way is taken up
        if self.chance.random() < 0.05:
            self.sim.stops()

    async def _next(self, store: Store) -> datetime | None:
        moments = [await store.timers.next(), await store.outbox.next_due(self.sim.clock.now())]
        return min((one for one in moments if one is not None), default=None)

    def _does(self, *all: Inbound) -> None:
        """Where the program died over it, it is brought once more."""
        runs = self.sim.runs
        super()._does(*all)
        if self.sim.runs > runs:
            self.sim.passes(30)


class Diary:
    """What people are going to do, each at its moment."""

    def __init__(self) -> None:
        self._waiting: list[tuple[datetime, int, Callable[[], None]]] = []
        self._count = itertools.count()

    def put(self, at: datetime, deed: Callable[[], None]) -> None:
        heapq.heappush(self._waiting, (at, next(self._count), deed))

    def live(self, course: Course) -> None:
        while (one := self.next()) is not None:
            course.goes_on_until(one[0])
            one[1]()

    def next(self, until: datetime = FOREVER) -> tuple[datetime, Callable[[], None]] | None:
        """What comes first, if it comes by then; it is not waited for any more."""
        if not self._waiting or self._waiting[0][0] > until:
            return None
        at, _, deed = heapq.heappop(self._waiting)
        return at, deed
