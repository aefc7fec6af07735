"""Whenever the program dies, wherever the clock is put: each timer fires once, in its turn; what recurs goes on."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from bot.batch import TIMER_ATTEMPTS
from bot.routing import Read, TimerEntry
from bot.turns import Turn
from storage.store import Store
from tests.chat import Platform
from tests.simulated import LoopClock, Simulation
from tests.small import SMALL

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
IN_A_MOMENT = 2 * MINUTE + timedelta(seconds=1)  # what the clock had all but come to when it was put back may be due
AHEAD = (timedelta(0), timedelta(seconds=2), timedelta(minutes=3), HOUR, DAY)
JUMPS = (timedelta(seconds=5), 3 * HOUR, 2 * DAY)
BEFORE = "SELECT about FROM timers WHERE kind = 'plain' AND fires_at < :at AND attempts = 0"


class Ringing(RuleBasedStateMachine):
    """Every timer has a name of its own; `due` is when each was last set to fire."""

    def __init__(self) -> None:
        super().__init__()
        self.due: dict[str, datetime] = {}
        self.cleared: set[str] = set()
        self.fails: Counter[str] = Counter()  # how often a timer will fail yet
        self.hopeless: set[str] = set()
        self.troubles = 0
        self.tried: dict[str, tuple[int, datetime]] = {}
        self.was_put_back = False
        self.wrong: list[str] = []
        once = {"plain": TimerEntry(self.rings), "slow": TimerEntry(self.rings_slowly, prepare=self.prepare)}
        others = {
            "soon": TimerEntry(self.rings, useful_for=HOUR),
            "failing": TimerEntry(self.fails_at_first),
            "daily": TimerEntry(self.recurs),
        }
        self.sim = Simulation(replace(SMALL, timers={**once, **others}), Platform(), LoopClock())
        self.shown = self.sim.clock.now()  # before the clock was put back

    # ------------------------------------------------------------ what they do

    async def rings(self, turn: Turn, name: str) -> None:
        """Whatever it raised would be a timer that failed: what is wrong is written down."""
        kind, late = name.split()[0], turn.now - self.due[name]
        if late < timedelta(0) and self.due[name] > self.shown + IN_A_MOMENT:
            self.wrong.append(f"{name} fired too early")
        if kind == "soon" and late > HOUR:
            self.wrong.append(f"{name} fired too late to be useful")
        if kind == "plain" and not self.was_put_back and await turn.store.db.all(BEFORE, at=self.due[name]):
            self.wrong.append(f"{name} fired out of turn")
        await turn.log("rang", name)

    async def prepare(self, read: Read, name: str) -> str:
        await asyncio.sleep(3)
        return name

    async def rings_slowly(self, turn: Turn, name: str, prepared: str) -> None:
        await self.rings(turn, prepared)

    async def fails_at_first(self, turn: Turn, name: str) -> None:
        await turn.log("rang", name)
        troubles, before = self.tried.get(name, (-1, turn.now))
        if troubles == self.troubles and turn.now - before < MINUTE:
            self.wrong.append(f"{name} was tried again at once")
        self.tried[name] = -1 if self.may_be_undone else self.troubles, turn.now
        self.fails[name] -= 1
        if self.fails[name] >= 0:
            raise KeyError(name)

    async def recurs(self, turn: Turn, name: str) -> None:
        await self.rings(turn, name)
        if not self.may_be_undone:
            self.due[name] = turn.now + DAY
        await turn.set_timer("daily", name, turn.now + DAY)

    @property
    def may_be_undone(self) -> bool:
        return self.sim.troubles.fails_in is not None or self.sim.troubles.dies_in is not None

    # ------------------------------------------------------------ what happens

    @rule(
        kind=st.sampled_from(["plain", "slow", "soon", "failing", "daily"]),
        ahead=st.lists(st.sampled_from(AHEAD), min_size=1, max_size=4),
        fails=st.integers(1, 7),
    )
    def sets(self, kind: str, ahead: list[timedelta], fails: int) -> None:
        for one in ahead:
            name = f"{kind} {len(self.due)}"
            self.fails[name] = fails
            if kind == "failing" and fails >= TIMER_ATTEMPTS:
                self.hopeless.add(name)
            self.due[name] = self.sim.clock.now() + one
            while not self.sim.run(self.sim.machine.write(partial(self.set, name))):
                pass

    async def set(self, name: str, store: Store) -> None:
        """Unless it was set, and has fired, just before the program died."""
        if not await store.db.all("SELECT 1 FROM audit WHERE about = :name", name=name):
            await store.timers.set(name.split()[0], name, self.due[name])

    @rule(newest=st.integers(1, 2), ahead=st.sampled_from(AHEAD))
    def moves(self, newest: int, ahead: timedelta) -> None:
        """One that may well be under way."""
        for name in [*self.due][-newest:][:1]:
            self.sim.writes(partial(self.move, name, self.sim.clock.now() + ahead))

    async def move(self, name: str, at: datetime, store: Store) -> None:
        if await store.timers.fires_at(name.split()[0], name) is not None:
            await store.timers.set(name.split()[0], name, at)
            self.due[name] = at
            self.tried.pop(name, None)  # whoever moves it wants it to be tried anew
            if self.fails[name] < TIMER_ATTEMPTS:
                self.hopeless.discard(name)

    @rule(data=st.data())
    def clears(self, data: st.DataObject) -> None:
        if self.due:
            name = data.draw(st.sampled_from([*self.due]))
            self.cleared.add(name)
            self.sim.writes(lambda store: store.timers.clear(name.split()[0], name))

    @rule(by=st.sampled_from(JUMPS), back=st.booleans())
    def the_clock_jumps(self, by: timedelta, back: bool) -> None:
        if back:
            self.shown, self.was_put_back = max(self.shown, self.sim.clock.now()), True
            self.troubles += 1
        self.sim.clock.turn(-by if back else by)
        self.sim.passes(1.5)

    @rule(seconds=st.sampled_from([0.01, 1.0, 5.0]))
    def time_passes(self, seconds: float) -> None:
        self.sim.passes(seconds)

    @rule(hops=st.integers(0, 4), committed=st.booleans())
    def it_will_die(self, hops: int, committed: bool) -> None:
        self.troubles += 1
        self.sim.troubles.dies_in, self.sim.troubles.dies_after_commit = hops, committed

    @rule(commits=st.integers(0, 3))
    def the_disk_will_fail(self, commits: int) -> None:
        self.troubles += 1
        self.sim.troubles.fails_in = commits

    @rule()
    def it_dies(self) -> None:
        self.troubles += 1
        self.sim.dies()

    @rule()
    def it_is_stopped(self) -> None:
        self.troubles += 1
        self.sim.stops()

    # ------------------------------------------------------------ what always holds

    def teardown(self) -> None:
        try:
            self.sim.troubles.dies_in = self.sim.troubles.fails_in = None
            self.all_falls_due()
            assert self.wrong == []
            self.check_each_fired_once()
            self.check_what_recurs_goes_on()
        finally:
            self.sim.close()

    def all_falls_due(self) -> None:
        latest = max(self.due.values(), default=self.sim.clock.now())
        self.sim.clock.turn(max(timedelta(0), latest - self.sim.clock.now()))
        for _ in range(7):  # every further try of one that fails comes later
            self.sim.passes(5)
            self.sim.clock.turn(HOUR)

    def check_each_fired_once(self) -> None:
        rang = self.rang()
        left = {row["about"] for row in self.sim.rows("SELECT about FROM timers WHERE kind != 'daily'")}
        parked = {row["about"] for row in self.sim.rows("SELECT about FROM timers WHERE parked_at IS NOT NULL")}
        assert left == parked
        for name in self.due:
            kind = name.split()[0]
            assert kind == "daily" or rang[name] <= 1, f"{name} fired {rang[name]} times"
            assert rang[name] or name in self.cleared | parked or kind == "soon", f"{name} did not fire"
        assert all(name.startswith("failing") and not rang[name] for name in parked)
        if self.sim.runs == 1:
            assert {*self.hopeless} - self.cleared == parked

    def check_what_recurs_goes_on(self) -> None:
        before = self.rang()
        self.sim.clock.turn(DAY)
        self.sim.passes(2)
        after = self.rang()
        for name in self.due:
            if name.startswith("daily") and name not in self.cleared:
                assert after[name] == before[name] + 1, f"{name} does not go on"

    def rang(self) -> Counter[str]:
        return Counter(row["about"] for row in self.sim.rows("SELECT about FROM audit"))


TestRinging = Ringing.TestCase
TestRinging.settings = settings(stateful_step_count=15)


def test_slow_work_that_is_put_off_while_it_is_under_way_is_not_taken_for_done() -> None:
    ringing = Ringing()
    ringing.sets(kind="slow", ahead=[timedelta(0)], fails=1)
    ringing.time_passes(seconds=1.0)
    ringing.moves(newest=1, ahead=DAY)
    ringing.time_passes(seconds=5.0)
    assert not ringing.rang()
    ringing.teardown()
