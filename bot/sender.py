"""Outbox → channels: lanes, pacing, retries, and what to do when nobody knows whether it arrived."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from bot.lanes import AHEAD, Lanes
from bot.log import where
from bot.messages import (
    Acknowledgement,
    Channel,
    Delivery,
    InDoubt,
    Lane,
    MediaGone,
    Reason,
    Sent,
    TryLater,
    Undeliverable,
)
from bot.outcomes import arrived, doubted, settle_left_behind, undelivered
from bot.pacing import Pacing, backoff
from bot.splitting import shortened
from storage.outbox import Outcome
from storage.store import Store

log = logging.getLogger(__name__)
T = TypeVar("T")

IN_FLIGHT = 128  # sends under way at once
BREATH = 0.05  # seconds
LOOK = 1.0  # seconds at most until what falls due by itself is found, also while there is always something to do
LAST_WORDS = 10.0  # seconds for what is under way when we stop


class Write(Protocol):
    """The dispatcher's way in: run this on the store in the next transaction, return after its commit."""

    def __call__(self, work: Callable[[Store], Awaitable[T]], /) -> Awaitable[T]: ...


class Sender:
    def __init__(
        self,
        channels: Mapping[str, Channel],
        write: Write,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        run: str,
        is_quiet: Callable[[datetime], bool] = lambda moment: False,
        overdue: Callable[[Store, datetime], Awaitable[None]] | None = None,
    ) -> None:
        """`overdue`: what is done, before anything is sent, about what should have gone while there was no run."""
        self._channels = channels
        self._write = write
        self._now = now
        self._monotonic = monotonic
        self._run = run
        self._is_quiet = is_quiet
        self._overdue = overdue
        self._pacing = {name: Pacing(channel.capabilities.pace) for name, channel in channels.items()}
        self._lanes = Lanes()
        self._tasks: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._more = True  # there may be unclaimed rows in the store
        self._is_looking = False  # for them
        self._left: set[Lane] = set()  # of these the store held more than was taken
        self._looked_at = 0.0
        self.counts: Counter[str] = Counter()  # tries, by what came of them

    # ------------------------------------------------------------ from the dispatcher

    def take(self, deliveries: list[Delivery]) -> None:
        """Messages born claimed by this run, already committed."""
        for delivery in deliveries:
            self._lanes.put(delivery)
        if deliveries:
            self._wake.set()

    def look(self) -> None:
        """The store may hold something new to send."""
        self._more = True
        self._wake.set()

    def acknowledge(self, ack: Acknowledgement) -> None:
        channel = self._channels[ack.channel]
        text = shortened(ack.text, channel.capabilities.acknowledgement_length)
        self._spawn(channel.acknowledge(ack.token, text, alert=ack.alert, url=ack.url))

    async def is_idle(self) -> None:
        """Return when all that may be sent now is sent, and its results are written."""
        while self._more or self._is_looking or self._tasks or any(self._may_go(lane) for lane in self._open_lanes()):
            self._idle.clear()
            await self._idle.wait()

    def _may_go(self, lane: Lane) -> bool:
        """Whether anything of this lane would be sent without waiting for longer than a breath."""
        now = self._monotonic()
        return any(self._wait(delivery, now) < BREATH for delivery in self._lanes.waiting(lane))

    # ------------------------------------------------------------ the loop

    async def run(self) -> None:
        """Send until cancelled; what is under way then is finished first."""
        await self._take_up()
        for name in await self._write(lambda store: store.outbox.channels()) - self._channels.keys():
            log.warning("Messages wait for a channel that is not running", extra={"channel": name})
        try:
            while True:
                if self._is_time_to_look():
                    await self._fetch()
                pause = self._start_what_may_go()
                self._idle.set()
                await self._sleep(pause)
        finally:
            await self._finish_what_is_under_way()

    async def _take_up(self) -> None:
        """What an earlier run left behind is in line before anything is sent, however much it is."""

        async def begin(store: Store) -> list[Delivery]:
            if self._overdue is not None:
                await self._overdue(store, self._now())
            return await settle_left_behind(store, self._run, self._now())

        left = await self._write(begin)
        for delivery in left:
            if delivery.address.channel in self._channels:
                self._lanes.put(delivery)

    async def _finish_what_is_under_way(self) -> None:
        """Also what follows from it: the result of a message is written by a task of its own."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_WORDS):
                while self._tasks:
                    await asyncio.wait(self._tasks)

    async def _sleep(self, pause: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):  # `wait_for` may swallow that we are cancelled
                await self._wake.wait()
        self._wake.clear()

    def _open_lanes(self) -> list[Lane]:
        """Quiet hours hold all but replies and what is urgent, also what was already in line when they began."""
        return [Lane.REPLY, Lane.URGENT] if self._is_quiet(self._now()) else list(Lane)

    def _is_time_to_look(self) -> bool:
        is_late = self._monotonic() - self._looked_at >= LOOK
        return self._more or is_late or any(map(self._lanes.wants_more, self._left.intersection(self._open_lanes())))

    async def _fetch(self) -> None:
        self._more, self._is_looking, self._looked_at = False, True, self._monotonic()
        for pacing in self._pacing.values():
            pacing.forget_idle(self._monotonic())
        now = self._now()
        wanted = [lane for lane in self._open_lanes() if self._lanes.wants_more(lane)]

        async def read(store: Store) -> list[Delivery]:
            await store.outbox.give_up(now)
            due = [await store.outbox.due(lane, name, now, 2 * AHEAD) for lane in wanted for name in self._channels]
            return [letter.delivery for letters in due for letter in letters]

        self._left.difference_update(wanted)
        for delivery in await self._write(read):
            if self._lanes.is_full(delivery.lane):
                self._left.add(delivery.lane)
            elif not self._lanes.holds(delivery.id):
                self._lanes.put(delivery)
        self._is_looking = False

    def _start_what_may_go(self) -> float:
        """Start every send that may go now; return the seconds until the next one may."""
        now, pause, stopped = self._monotonic(), 1.0, set[str]()
        for lane in self._open_lanes():
            for delivery in self._lanes.waiting(lane):
                name = delivery.address.channel
                if len(self._tasks) >= IN_FLIGHT:
                    return pause
                if name in stopped:
                    continue
                if (wait := self._wait(delivery, now)) > 0:
                    pause = min(pause, wait)
                    if self._pacing[name].wait_for_channel(now) > 0:
                        stopped.add(name)  # what a later lane would say there waits too
                    continue
                self._start(delivery, now)
        return max(pause, 0.001)

    def _wait(self, delivery: Delivery, now: float) -> float:
        pacing = self._pacing[delivery.address.channel]
        return max(self._lanes.pause(delivery, now), pacing.wait(delivery.address, bool(delivery.edits), now))

    def _start(self, delivery: Delivery, now: float) -> None:
        self._lanes.start(delivery)
        self._pacing[delivery.address.channel].take(delivery.address, bool(delivery.edits), now)
        self._spawn(self._deliver(delivery))

    # ------------------------------------------------------------ one message

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            ours = delivery if delivery.is_claimed else await self._claim(delivery)
            if ours is not None:
                await self._send(ours)
        finally:
            self._lanes.done(delivery)
            self._wake.set()

    async def _claim(self, delivery: Delivery) -> Delivery | None:
        """As it is stored now: while it waited in line it may have been rewritten, withdrawn or taken elsewhere."""

        async def claim(store: Store) -> Delivery | None:
            if not await store.outbox.claim(delivery.id, self._run):
                return None
            letter = await store.outbox.get(delivery.id)
            return letter.delivery if letter else None

        try:
            return await self._write(claim)
        finally:
            self._lanes.claimed(delivery.id)

    async def _send(self, delivery: Delivery) -> None:
        if delivery.expires_at is not None and delivery.expires_at < self._now():
            self.counts["expired"] += 1
            await self._write(lambda store: store.outbox.finish(delivery.id, Outcome.EXPIRED, self._now()))
            return
        try:
            sent = await self._call(delivery)
        except TryLater as error:
            self._again(delivery, error.after)
        except InDoubt:
            await self._doubt(delivery)
        except Undeliverable as error:
            await self._undeliverable(delivery, error)
        except Exception as error:  # a mistake in the channel: nobody knows how far it came
            log.error("A message could not be handled", extra={"outbox": delivery.id, "error": where(error)})
            await self._doubt(delivery)
        else:
            self.counts["sent"] += 1
            self._record(lambda store: arrived(store, delivery, sent.message_id, self._now()))

    async def _call(self, delivery: Delivery) -> Sent:
        channel, address, message = self._channels[delivery.address.channel], delivery.address, delivery.message
        if delivery.edits:
            await channel.edit(address, delivery.edits, message)
            return Sent(delivery.edits)
        try:
            return await channel.send(address, message)
        except MediaGone:  # the words are still worth saying
            if not message.text:
                raise Undeliverable(Reason.GONE, "nothing but a picture, and it is gone") from None
            return await channel.send(address, replace(message, media=None))

    def _again(self, delivery: Delivery, after: float | None) -> None:
        """Nothing arrived: keep its place in line, and try when the channel says or a little later each time."""
        now = self._monotonic()
        self.counts["later"] += 1
        if after is not None:
            self._pacing[delivery.address.channel].throttle(delivery.address, after, now)
        pause = after if after is not None else backoff(delivery.attempts)
        not_before = self._now() + timedelta(seconds=pause)
        self._record(lambda store: store.outbox.again(delivery.id, not_before))
        self._lanes.put_back(replace(delivery, attempts=delivery.attempts + 1, is_claimed=False), now + pause)

    async def _doubt(self, delivery: Delivery) -> None:
        self.counts["in doubt"] += 1
        await self._write(lambda store: doubted(store, delivery, self._now()))
        self._more = True

    async def _undeliverable(self, delivery: Delivery, error: Undeliverable) -> None:
        self.counts[error.reason.value] += 1
        if error.reason is not Reason.UNCHANGED:
            extra = {"outbox": delivery.id, "reason": error.reason.value}
            log.warning("A message cannot be delivered", extra=extra)
        await self._write(lambda store: undelivered(store, delivery, error, self._now()))
        self._more = True

    # ------------------------------------------------------------ under way

    def _record(self, work: Callable[[Store], Awaitable[object]]) -> None:
        """Write a result without waiting for it."""

        async def record() -> None:
            await self._write(work)

        self._spawn(record())

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._idle.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("A result could not be written", extra={"error": where(error)})
