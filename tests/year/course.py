"""How time goes by in a year: on to the next that is due, and now and then the program dies on the way."""

import heapq
import itertools
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import handlers
from bot.messages import Inbound
from storage.store import Store
from tests.chat import Platform
from tests.pressing import Town
from tests.simulated import LoopClock, Simulation

BEGIN = datetime(2026, 1, 5, 6, tzinfo=UTC)  # 8.00 in Riga


class Course(Town):
    def __init__(self, seed: int, municipality: Path) -> None:
        self.platform = Platform()
        self.sim = Simulation(handlers.CONVERSATION, self.platform, LoopClock(BEGIN), municipality=municipality)
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
        while self._waiting:
            at, _, deed = heapq.heappop(self._waiting)
            course.goes_on_until(at)
            deed()
