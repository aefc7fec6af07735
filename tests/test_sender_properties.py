"""Whatever a channel does and whenever the program dies: nothing is lost, nothing is repeated that must not be."""

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from bot.channels import telegram
from bot.messages import (
    Address,
    Inbound,
    InDoubt,
    Lane,
    Outbound,
    Reason,
    Received,
    Sent,
    TryLater,
    Undeliverable,
)
from bot.outcomes import REPEATED_AFTER
from bot.routing import TimerEntry
from bot.turns import Turn
from handlers import posted
from storage.store import Store
from tests.chat import CHANNEL, Platform, event
from tests.double.errors import ApiError
from tests.double.flood import Flood
from tests.simulated import LoopClock, Simulation
from tests.small import SMALL

T = TypeVar("T")
CARD, ABOUT = "count.card", "count:1"
PEOPLE = [Address(CHANNEL, name) for name in ("anna", "juris", "zane")]
GROUPS = [Address(CHANNEL, name) for name in ("-malienas", "-annas")]


# ---------------------------------------------------------------- a channel that does what it likes


class Happens(StrEnum):
    LOST_ANSWER = "it arrived and the answer was lost"
    LOST = "it never arrived, and nobody can say so"
    LATER = "not now"
    TOO_FAST = "not now, and when"
    REFUSED = "never"
    UNREACHABLE = "not to them"
    GONE = "there is nothing to edit"
    BROKEN = "a mistake in the channel"
    SLOW = "it takes its time"
    HANGS = "it takes so long that nobody waits for the answer"
    HANGS_IN_VAIN = "the same, and it never arrived"


class Moody(Platform):
    """Strict as Telegram is about its pace. `plan`: what happens to the next calls."""

    capabilities = telegram.CAPABILITIES

    def __init__(self, flood: Flood) -> None:
        super().__init__()
        self.flood = flood
        self.plan: list[Happens] = []
        self.accepted: list[tuple[Address, str]] = []
        self.doubts: Counter[str] = Counter()
        self.turned_away: Counter[str] = Counter()
        self.were_away: set[Address] = set()

    async def send(self, address: Address, message: Outbound) -> Sent:
        async def arrive() -> Sent:
            sent = await super(Moody, self).send(address, message)
            self.accepted.append((address, message.text))
            return sent

        return await self._call(address, message.text, arrive)

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        await self._call(
            address, message.text, lambda: super(Moody, self).edit(address, message_id, message), is_edit=True
        )

    async def _call(
        self, address: Address, text: str, arrive: Callable[[], Awaitable[T]], *, is_edit: bool = False
    ) -> T:
        happens = self.plan.pop(0) if self.plan else None
        self._check_pace(address)
        if happens is Happens.UNREACHABLE:
            self.unreachable.add(address)
            self.were_away.add(address)
        if happens is Happens.SLOW:
            await asyncio.sleep(7)
        elif happens in (Happens.LATER, Happens.TOO_FAST):
            raise TryLater(happens, 40 if happens is Happens.TOO_FAST else None)
        elif address in self.unreachable or happens is Happens.REFUSED or (happens is Happens.GONE and is_edit):
            self.turned_away[text] += 1
            self._may_fail(address)
            raise Undeliverable(Reason.GONE if happens is Happens.GONE else Reason.REFUSED)
        elif happens in (Happens.LOST, Happens.HANGS_IN_VAIN, Happens.BROKEN):
            self.doubts[text] += 1
            await asyncio.sleep(25 if happens is Happens.HANGS_IN_VAIN else 0)
            raise KeyError(text) if happens is Happens.BROKEN else InDoubt(happens)
        done = await arrive()
        if happens in (Happens.LOST_ANSWER, Happens.HANGS):
            self.doubts[text] += 1
            await asyncio.sleep(25 if happens is Happens.HANGS else 0)
            raise InDoubt(happens)
        return done

    def _check_pace(self, address: Address) -> None:
        try:
            self.flood.check(hash(address), address.is_group)
        except ApiError as error:
            raise TryLater("too fast", error.parameters["retry_after"]) from None


# ---------------------------------------------------------------- what is said


async def say(turn: Turn, name: str) -> None:
    turn.speak(Outbound(name), "say")


async def notify(turn: Turn, name: str) -> None:
    for address in PEOPLE[:2]:
        turn.send(address, Outbound(f"{name} {address}"), "notify")


async def post(turn: Turn, name: str) -> None:
    for address in GROUPS:
        turn.send(address, Outbound(f"{name} {address}"), "post", lane=Lane.POST, dedupe=name)


async def spread(turn: Turn, name: str) -> None:
    for address in (*PEOPLE, *GROUPS):
        turn.send(address, Outbound(f"{name} {address}"), "spread", lane=Lane.BULK, dedupe=name)


async def put_up(turn: Turn, name: str) -> None:
    picture = await paint(turn, ABOUT)
    turn.send(GROUPS[0], picture, "card", lane=Lane.POST, dedupe=name, card=CARD, about=ABOUT)


async def count(turn: Turn, name: str) -> None:
    await turn.store.meta.set("count", name)
    await turn.redraw(CARD, ABOUT)


async def paint(turn: Turn, about: str) -> Outbound:
    return Outbound(f"picture {await turn.store.meta.get('count') or 0}")


async def noted(turn: Turn, about: str) -> None:
    await turn.store.meta.set(f"noted {about}", "yes")


WITNESSED = ("outbox.in-doubt", "people.unreachable", "chats.removed")
SAYING = replace(
    SMALL,
    commands={"say": say, "notify": notify, "post": post, "spread": spread, "card": put_up, "count": count},
    timers={**posted.timers({CARD: paint}), **dict.fromkeys(WITNESSED, TimerEntry(noted))},
)
SAID_TO = {"say": PEOPLE[:1], "notify": PEOPLE[:2], "post": GROUPS, "spread": [*PEOPLE, *GROUPS]}
LANES = {"say": Lane.REPLY, "notify": Lane.NOTICE, "post": Lane.POST, "spread": Lane.BULK}


class Crashing(Simulation):
    """It notes which messages were under way when the program died: of these nobody knows whether they arrived."""

    def __init__(self) -> None:
        clock = LoopClock()
        self.channel = Moody(Flood(clock))  # type: ignore[arg-type]
        super().__init__(SAYING, self.channel, clock)

    def dies(self) -> None:
        under_way = "claimed_by IS NOT NULL AND finished_at IS NULL AND outcome IS NULL"
        for row in self.rows(f"SELECT body FROM outbox WHERE {under_way}"):
            self.channel.doubts[json.loads(row["body"])["text"]] += 1
        super().dies()


class Sending(RuleBasedStateMachine):
    """Everybody speaks to everybody while the channel and the machine do what they like."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[tuple[str, str]] = []
        self.newest = 0
        self.wrong = 0  # hours that the clock is ahead
        self.sim = Crashing()
        self.channel = self.sim.channel

    # ------------------------------------------------------------ what is said

    @rule(what=st.sampled_from([*SAID_TO]), many=st.integers(1, 3))
    def says(self, what: str, many: int) -> None:
        names = [f"{what} {len(self.names) + number}" for number in range(many)]
        self.names += [(what, name) for name in names]
        self.sim.brings(*(self.received(what, name) for name in names))

    @rule()
    def puts_up_a_card(self) -> None:
        self.sim.brings(self.received("card", "once"))

    @rule()
    def something_changes(self) -> None:
        self.newest += 1
        self.sim.brings(self.received("count", str(self.newest)))

    def received(self, command: str, name: str) -> Received:
        one = Inbound(event(), PEOPLE[0], PEOPLE[0], command=command, argument=name)
        body = one.event.encode()
        self.channel.events[body] = one
        return Received(one.event, str(PEOPLE[0]), body)

    # ------------------------------------------------------------ what goes wrong

    @rule(plan=st.lists(st.sampled_from([*Happens]), min_size=1, max_size=3))
    def the_channel_has_moods(self, plan: list[Happens]) -> None:
        self.channel.plan += plan

    @rule(hops=st.integers(0, 6), committed=st.booleans())
    def it_will_die(self, hops: int, committed: bool) -> None:
        self.sim.troubles.dies_in, self.sim.troubles.dies_after_commit = hops, committed

    @rule()
    def it_dies(self) -> None:
        self.sim.dies()

    @rule()
    def it_is_stopped(self) -> None:
        self.sim.stops()

    @rule(commits=st.integers(0, 3))
    def the_disk_will_fail(self, commits: int) -> None:
        self.sim.troubles.fails_in = commits

    @rule()
    def everybody_is_back(self) -> None:
        self.channel.unreachable.clear()
        self.sim.writes(self.release)

    @rule(hours=st.integers(-1, 1))
    def the_clock_is_wrong(self, hours: int) -> None:
        """By so much, or right again; never so wrong that it becomes night."""
        self.sim.clock.turn(timedelta(hours=hours - self.wrong))
        self.wrong = hours

    @rule(seconds=st.sampled_from([0.01, 0.5, 3.0, 20.0]))
    def time_passes(self, seconds: float) -> None:
        self.sim.passes(seconds)

    # ------------------------------------------------------------ what always holds

    def teardown(self) -> None:
        try:
            self.comes_to_rest()
            self.check_nothing_is_lost_or_repeated()
            self.check_the_order()
            self.check_the_card()
        finally:
            self.sim.close()

    def comes_to_rest(self) -> None:
        """Nothing goes wrong any more, and who was out of reach is back."""
        self.channel.plan.clear()
        self.sim.troubles.dies_in = self.sim.troubles.fails_in = None
        self.everybody_is_back()
        self.sim.passes_until(self.is_at_rest, 900)

    async def release(self, store: Store) -> None:
        for address in (*PEOPLE, *GROUPS):
            await store.outbox.release(address, self.sim.clock.now())

    def is_at_rest(self) -> bool:
        waiting = "SELECT 1 FROM outbox WHERE finished_at IS NULL AND outcome IS NULL"
        return not self.sim.rows(waiting) and not self.sim.rows("SELECT 1 FROM timers")

    def check_nothing_is_lost_or_repeated(self) -> None:
        arrived = Counter(self.channel.accepted)
        for what, name in self.names:
            for address in SAID_TO[what]:
                text = name if what == "say" else f"{name} {address}"
                self.check(text, arrived[address, text], LANES[what])

    def check(self, text: str, times: int, lane: Lane) -> None:
        doubts, away = self.channel.doubts[text], self.channel.turned_away[text]
        if lane in (Lane.POST, Lane.BULK):
            assert times <= 1, f"{text} was repeated"
            assert times == 1 or doubts or away, f"{text} was lost"
        else:
            assert times <= 1 + doubts, f"{text} was repeated"
            assert times or doubts > len(REPEATED_AFTER) or away, f"{text} was lost"

    def check_the_order(self) -> None:
        came: dict[tuple[Address, str], list[int]] = defaultdict(list)
        for address, text in dict.fromkeys(self.channel.accepted):
            what, number = text.split()[:2]
            if what in SAID_TO and not self.channel.doubts[text] and address not in self.channel.were_away:
                came[address, what].append(int(number))
        for place, numbers in came.items():
            assert numbers == sorted(numbers), f"out of order: {place} {numbers}"

    def check_the_card(self) -> None:
        for row in self.sim.rows("SELECT message_id FROM posted WHERE lost_at IS NULL"):
            shown = next(one for one in self.channel.screens[GROUPS[0]] if one.id == row["message_id"])
            picture = f"picture {self.newest}"
            assert shown.text == picture or self.channel.turned_away[picture], f"{shown.text} instead of {picture}"


TestSending = Sending.TestCase
TestSending.settings = settings(stateful_step_count=15)


# ---------------------------------------------------------------- what was found once

Steps = Sequence[tuple[Callable[..., None], Mapping[str, Any]]]
A_REPLY_LEFT_BEHIND_AND_A_NEWER_ONE: Steps = (
    (Sending.says, {"what": "say", "many": 1}),
    (Sending.it_is_stopped, {}),
    (Sending.says, {"what": "say", "many": 1}),
)
A_CARD_THAT_CHANGED_WHILE_THE_CHANNEL_PUT_IT_OFF: Steps = (
    (Sending.puts_up_a_card, {}),
    (Sending.it_is_stopped, {}),
    (Sending.the_channel_has_moods, {"plan": [Happens.TOO_FAST]}),
    (Sending.something_changes, {}),
    (Sending.time_passes, {"seconds": 20.0}),
)
A_DEATH_WHILE_THE_CHANNEL_PUT_THE_FIRST_OF_TWO_OFF: Steps = (
    (Sending.says, {"what": "notify", "many": 2}),
    (Sending.the_channel_has_moods, {"plan": [Happens.LATER]}),
    (Sending.time_passes, {"seconds": 0.5}),
    (Sending.it_dies, {}),
    (Sending.time_passes, {"seconds": 0.5}),
)
A_CARD_THAT_CHANGED_BEFORE_THE_CLOCK_WAS_PUT_BACK: Steps = (
    (Sending.puts_up_a_card, {}),
    (Sending.something_changes, {}),
    (Sending.the_clock_is_wrong, {"hours": -1}),
)
A_NOTICE_ON_ITS_WAY_WHEN_THE_CLOCK_WAS_PUT_BACK_AND_THE_PROGRAM_DIED: Steps = (
    (Sending.the_channel_has_moods, {"plan": [Happens.LOST]}),
    (Sending.says, {"what": "notify", "many": 1}),
    (Sending.the_clock_is_wrong, {"hours": -1}),
    (Sending.it_dies, {}),
)
FOUND = (
    A_CARD_THAT_CHANGED_BEFORE_THE_CLOCK_WAS_PUT_BACK,
    A_NOTICE_ON_ITS_WAY_WHEN_THE_CLOCK_WAS_PUT_BACK_AND_THE_PROGRAM_DIED,
    A_REPLY_LEFT_BEHIND_AND_A_NEWER_ONE,
    A_CARD_THAT_CHANGED_WHILE_THE_CHANNEL_PUT_IT_OFF,
    A_DEATH_WHILE_THE_CHANNEL_PUT_THE_FIRST_OF_TWO_OFF,
)


@pytest.mark.parametrize("steps", FOUND)
def test_what_was_found_once_is_not_found_again(steps: Steps) -> None:
    sending = Sending()
    for step, given in steps:
        step(sending, **given)
    sending.teardown()
