"""What is done in one hop to the connection's thread: arrivals are stored, then one transaction of works and turns."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.domain.phrases import Refusal
from bot.log import where
from bot.messages import Event, Inbound, Received
from bot.outgoing import Said, put
from bot.routing import Conversation, TimerEntry, leave_a_button, route, timer_turn, turn_for
from bot.setback import Setback
from bot.turns import Turn, World
from storage.faults import is_storage_fault
from storage.inbox import Letter
from storage.sqlite import Sqlite, finish
from storage.store import Store
from storage.timers import Timer

log = logging.getLogger(__name__)

MOST = 64  # turns, and timers, in one transaction
TIMER_ATTEMPTS = 5


@dataclass
class Arrival:
    """What a channel brought at once; `stored` tells it that it may acknowledge."""

    channel: str
    events: Sequence[Received]
    parsed: list[Event | Exception | None]
    stored: "asyncio.Future[None]"

    def settle(self) -> None:
        if not self.stored.done():
            self.stored.set_result(None)


@dataclass
class Work:
    """Something else to do on the store, such as noting that a message was sent."""

    run: Callable[[Store], Awaitable[Any]]
    done: "asyncio.Future[Any]"
    value: Any = None
    error: Exception | None = None

    def settle(self) -> None:
        if self.done.done():
            return
        if self.error is not None:
            self.done.set_exception(self.error)
        else:
            self.done.set_result(self.value)


@dataclass
class Waiting:
    """A stored event whose turn has not been taken; `parsed` is the event, None, or why it cannot be understood."""

    letter: Letter
    parsed: Event | Exception | None


@dataclass
class Batch:
    """`preparing`: timers whose slow work is under way. The rest is what it leaves to do after its commit."""

    arrivals: list[Arrival]
    works: list[Work]
    turns: list[Waiting]
    preparing: frozenset[int]
    too_many: list[Waiting] = field(default_factory=list)  # stored, and left for the next batch
    said: Said = field(default_factory=Said)
    to_prepare: list[Timer] = field(default_factory=list)
    next_timer: datetime | None = None


class TurnTaker:
    def __init__(self, world: World, conversation: Conversation, now: Callable[[], datetime], run: str) -> None:
        self._world = world
        self._conversation = conversation
        self._now = now
        self._run = run
        self._setback = Setback()

    def work(self, db: Sqlite, loop: asyncio.AbstractEventLoop, batch: Batch, room: int) -> None:
        """All or nothing, but for the arrivals, which are stored first; `room` is for so many of their turns."""
        try:
            if batch.arrivals:
                self._store_arrivals(db, loop, batch, room)
            db.begin()
            store, now = Store(db), self._now()
            finish(self._setback.follow(store, now))
            for work in batch.works:
                self._do(db, store, work)
            for waiting in batch.turns:
                batch.said.add(self._take_turn(db, store, waiting))
            self._fire_due(db, store, batch)
            db.commit()
            self._setback.shown = now
        except BaseException:
            db.rollback()
            raise

    def _store_arrivals(self, db: Sqlite, loop: asyncio.AbstractEventLoop, batch: Batch, room: int) -> None:
        """Commit what came in, tell the channels, and take the turns in the same hop if there is room."""
        db.begin()
        store, now, fresh = Store(db), self._now(), []
        for arrival in batch.arrivals:
            said_since = self._world.hearing.lost_at(arrival.channel)
            ids = finish(store.inbox.put(arrival.channel, arrival.events, now, said_since))
            for id, event, parsed in zip(ids, arrival.events, arrival.parsed, strict=True):
                if id is not None:
                    said_at = said_since or now
                    letter = Letter(id, event.event, arrival.channel, event.order_key, event.body, said_at)
                    fresh.append(Waiting(letter, parsed))
        db.commit()
        for arrival in batch.arrivals:
            loop.call_soon_threadsafe(arrival.settle)
        batch.turns += fresh[:room]
        batch.too_many = fresh[room:]

    def _do(self, db: Sqlite, store: Store, work: Work) -> None:
        db.savepoint()
        try:
            work.value, work.error = finish(work.run(store)), None
        except Exception as error:
            if is_storage_fault(error):
                raise
            work.error = error
            db.undo()
        db.release()

    # ------------------------------------------------------------ turns

    def _take_turn(self, db: Sqlite, store: Store, waiting: Waiting) -> Said:
        letter, event, now = waiting.letter, waiting.parsed, self._now()
        turn, said = None, Said()
        db.savepoint()
        try:
            if isinstance(event, Exception):
                raise event
            if event is not None:
                turn = finish(turn_for(self._world, store, event, now, letter))
                self._answer(db, turn, event)
                said = finish(put(turn, self._run))
            finish(store.inbox.finish(letter.id, now))
        except Exception as error:
            if is_storage_fault(error):
                raise
            db.undo()
            log.error("A turn failed", extra={"inbox": letter.id, "error": where(error)})
            finish(store.inbox.bury(letter.id, where(error), now))
            said = self._say_it_failed(turn)
        db.release()
        return said

    def _answer(self, db: Sqlite, turn: Turn, event: Event) -> None:
        try:
            finish(route(turn, self._conversation, event))
        except Refusal as no:
            db.undo()
            turn.refuse(no)
        if isinstance(event, Inbound):
            finish(leave_a_button(turn, self._conversation))

    def _say_it_failed(self, turn: Turn | None) -> Said:
        if turn is None or turn.inbound is None:
            return Said()
        turn.queued.clear()
        if turn.inbound.tap is not None:
            turn.acknowledge("machinery-not-saved", alert=True)
        elif turn.inbound.is_private:
            turn.reply("machinery-not-saved")
        return finish(put(turn, self._run))

    # ------------------------------------------------------------ timers

    def _fire_due(self, db: Sqlite, store: Store, batch: Batch) -> None:
        for timer in finish(store.timers.due(self._now(), MOST, batch.preparing)):
            entry = self._conversation.timers.get(timer.kind)
            if entry is not None and entry.prepare is not None:
                batch.to_prepare.append(timer)
            else:
                batch.said.add(self.fire(db, store, timer, entry))
        busy = batch.preparing | {timer.id for timer in batch.to_prepare}
        batch.next_timer = finish(store.timers.next(busy))

    def fire(self, db: Sqlite, store: Store, timer: Timer, entry: TimerEntry | None, prepared: object = None) -> Said:
        """Its turn; nothing if it was moved or cleared meanwhile, or comes too late to be useful."""
        now, said = self._now(), Said()
        db.savepoint()
        try:
            if entry is None:
                raise LookupError("no handler for this kind of timer")
            if isinstance(prepared, Exception):
                raise prepared
            if finish(store.timers.remove(timer)) and entry.is_useful(timer, now):
                turn = finish(timer_turn(self._world, store, now))
                turn.restored_at = finish(_before_a_restore(store, timer))
                finish(entry.call(turn, timer.about, prepared))
                said = finish(put(turn, self._run))
        except Exception as error:
            if is_storage_fault(error):
                raise
            db.undo()
            self._failed(store, timer, error, now)
        db.release()
        return said

    def _failed(self, store: Store, timer: Timer, error: Exception, now: datetime) -> None:
        extra = {"timer": timer.id, "kind": timer.kind, "error": where(error)}
        log.error("A timer failed", extra=extra)
        if timer.attempts + 1 >= TIMER_ATTEMPTS:
            finish(store.timers.park(timer, where(error), now))
        else:
            later = now + timedelta(minutes=2**timer.attempts)
            finish(store.timers.again(timer, later, where(error)))


async def _before_a_restore(store: Store, timer: Timer) -> datetime | None:
    """When the backup came back that this timer was in, if it was due before: then it has most likely fired once."""
    restored_at = await store.backups.restored_at()
    return restored_at if restored_at is not None and timer.fires_at <= restored_at else None
