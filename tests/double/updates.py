"""What waits for the bot: the queue behind getUpdates and the webhook."""

import asyncio
import json
import random
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.double.clock import Clock
from tests.double.errors import conflict

DAY = 24 * 3600.0
WEEK = 7 * DAY
TAP_LIVES = 150.0
FUTURE = 10  # an offset further ahead than this is taken for a mistake
LARGEST_BATCH = 100
LONGEST_POLL = 50
ASKED_FOR_BY_NAME = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Update:
    id: int
    kind: str
    body: str  # JSON
    expires_at: float
    order_key: str  # what a webhook keeps in order


class Updates:
    """Updates in the order of their ids, until they are confirmed or expire."""

    def __init__(self, clock: Clock, first_id: int = 700_000_000) -> None:
        self._clock = clock
        self._chance = random.Random(first_id)
        self.next_id = first_id
        self.waiting: deque[Update] = deque()
        self.delivered: deque[Update] = deque(maxlen=1000)
        self.allowed: frozenset[str] = frozenset()  # empty: all but those asked for by name
        self.reversed_batches = 0
        self.polls = 0
        self.lapsed: set[int] = set()  # nobody fetched them in time
        self.webhook_is_set: Callable[[], bool] = lambda: False
        self.listener: Callable[[Update], None] = lambda update: None
        self._again: list[Update] = []
        self._poll: asyncio.Future[None] | None = None
        self._last_at = clock.now()

    # ------------------------------------------------------------ what comes in

    def push(self, kind: str, content: Mapping[str, Any], lives: float = DAY) -> int:
        """Queue an update unless its kind is not wanted; its id, or 0."""
        if not self.wants(kind):
            return 0
        number = self._number()
        body = json.dumps({"update_id": number, kind: content}, ensure_ascii=False, separators=(",", ":"))
        self._add(Update(number, kind, body, self._clock.now() + lives, order_key(kind, content)))
        return number

    def enqueue(self, updates: Iterable[Mapping[str, Any]]) -> list[int]:
        """Queue ready-made updates as they are; the ids are given here."""
        ids = []
        for update in updates:
            number = self._number()
            content = {"update_id": number, **{name: value for name, value in update.items() if name != "update_id"}}
            kind = next((name for name in content if name != "update_id"), "")
            lives = TAP_LIVES if kind == "callback_query" else DAY
            key = order_key(kind, update.get(kind, {}))
            self._add(Update(number, kind, json.dumps(content), self._clock.now() + lives, key))
            ids.append(number)
        return ids

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ASKED_FOR_BY_NAME

    def allow(self, kinds: object) -> None:
        """Remember allowed_updates; None leaves what was remembered."""
        if isinstance(kinds, list):
            self.allowed = frozenset(str(kind) for kind in kinds)

    def repeat(self, update_id: int | None = None) -> int:
        """Deliver once more what was delivered already: the newest, or the one named."""
        update = next(each for each in reversed(self.delivered) if update_id in (None, each.id))
        if self.webhook_is_set():
            self.listener(update)
        else:
            self._again.append(update)
            self._wake()
        return update.id

    def reverse_next_batch(self) -> None:
        self.reversed_batches += 1

    # ------------------------------------------------------------ getUpdates

    async def poll(self, offset: int, limit: int, seconds: int) -> list[Update]:
        """A getUpdates call: confirms what is below the offset, waits if there is nothing."""
        if self.webhook_is_set():
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self.interrupt("other getUpdates request; make sure that only one bot instance is running")
        self.polls += 1
        limit = min(limit, LARGEST_BATCH) if limit > 0 else LARGEST_BATCH
        self.confirm(offset)
        batch = self._batch(limit)
        if not batch and seconds > 0:
            await self._wait(min(seconds, LONGEST_POLL))
            batch = self._batch(limit)
        return batch

    def confirm(self, offset: int) -> None:
        """Forget what is below the offset; a negative one counts from the end."""
        if offset < 0:
            offset = self.next_id - min(-offset, len(self.waiting))
        if offset > self.next_id + FUTURE:
            return
        now = self._clock.now()
        while self.waiting and self.waiting[0].id < offset:
            gone = self.waiting.popleft()
            if gone.expires_at <= now:
                self.lapsed.add(gone.id)

    def interrupt(self, by: str) -> None:
        """End a poll that is being held, with 409."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(conflict(f"terminated by {by}"))

    def release(self) -> None:
        """End a poll that is being held, with an empty answer."""
        if self._poll is not None:
            _end(self._poll)

    @property
    def is_polled(self) -> bool:
        return self._poll is not None

    def pending(self) -> int:
        now = self._clock.now()
        return sum(update.expires_at > now for update in self.waiting)

    # ------------------------------------------------------------ webhook

    def fresh(self) -> Iterator[Update]:
        """Everything that waits and has not expired."""
        now = self._clock.now()
        return iter([update for update in self.waiting if update.expires_at > now])

    def done(self, update: Update) -> None:
        """A webhook took it, or nobody ever will."""
        self.delivered.append(update)
        if self.waiting and self.waiting[0] is update:
            self.waiting.popleft()
        elif update in self.waiting:
            self.waiting.remove(update)

    # ------------------------------------------------------------ within

    def _number(self) -> int:
        now = self._clock.now()
        if now - self._last_at > WEEK and not self.waiting:
            self.next_id = self._chance.randrange(1, 2**30)
        self._last_at = now
        self.next_id += 1
        return self.next_id - 1

    def _add(self, update: Update) -> None:
        self.waiting.append(update)
        self._wake()
        self.listener(update)

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _batch(self, limit: int) -> list[Update]:
        now = self._clock.now()
        batch, self._again = self._again, []
        for update in self.waiting:
            if len(batch) >= limit:
                break
            if update.expires_at > now:
                batch.append(update)
        self.delivered.extend(batch)
        if batch and self.reversed_batches:
            self.reversed_batches -= 1
            batch.reverse()
        return batch

    async def _wait(self, seconds: int) -> None:
        """Hold the poll until something comes; a poller that hangs up just goes away."""
        poll = self._poll = asyncio.get_running_loop().create_future()
        timer = asyncio.get_running_loop().call_later(seconds, _end, poll)
        try:
            await poll
        finally:
            timer.cancel()
            if self._poll is poll:
                self._poll = None


def order_key(kind: str, content: Any) -> str:
    """Order is kept per chat, and per person for taps."""
    if not isinstance(content, Mapping):
        return ""
    if kind == "callback_query":
        return f"tap:{content.get('from', {}).get('id')}"
    return str(content.get("chat", {}).get("id", ""))


def _end(poll: asyncio.Future[None]) -> None:
    if not poll.done():
        poll.set_result(None)
