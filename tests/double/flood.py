"""How much a bot may write: 30 a second in all, 1 a second to a chat, 20 a minute to a group."""

import math
from collections import deque

from tests.double.clock import Clock
from tests.double.errors import too_many

EVERYWHERE_PER_SECOND = 30.0
CHAT_PER_SECOND = 1.0
GROUP_PER_MINUTE = 20
MINUTE = 60.0


class Bucket:
    """A token bucket that may be full at the start."""

    def __init__(self, rate: float, capacity: float, now: float) -> None:
        self.rate = rate
        self.capacity = capacity
        self.level = capacity
        self.at = now

    def wait(self, now: float, cost: float) -> float:
        """Seconds until the cost is there; nothing is taken."""
        self.level = min(self.capacity, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (min(cost, self.capacity) - self.level) / self.rate)

    def take(self, cost: float) -> None:
        self.level -= cost


class Window:
    """At most so many in any stretch of so many seconds."""

    def __init__(self, limit: int, seconds: float) -> None:
        self.limit = limit
        self.seconds = seconds
        self.taken: deque[float] = deque()

    def wait(self, now: float, cost: int) -> float:
        while self.taken and self.taken[0] <= now - self.seconds:
            self.taken.popleft()
        over = len(self.taken) + min(cost, self.limit) - self.limit
        return self.taken[over - 1] + self.seconds - now if over > 0 else 0.0

    def take(self, now: float, cost: int) -> None:
        self.taken.extend([now] * cost)


class Flood:
    """The counters; a call that is refused is not counted.

    `factor` makes every limit so many times wider. `burst` messages to one chat pass at once. `jitter` is how many real
    seconds a well-paced call may come early because of the network.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.on = True
        self.burst = 3.0
        self.jitter = 0.05
        self.refused = 0
        self.factor = 1.0
        self.reset()

    def reset(self, factor: float | None = None) -> None:
        """Forget what was counted, and widen the limits if a factor is given."""
        self.factor = factor or self.factor
        rate = EVERYWHERE_PER_SECOND * self.factor
        self._everywhere = Bucket(rate, rate * (1 + self.jitter), self._clock.monotonic())
        self._chats: dict[int, Bucket] = {}
        self._groups: dict[int, Window] = {}

    def check(self, chat_id: int, is_group: bool, cost: int = 1) -> None:
        """Count a message, an edit or an album of `cost` messages, or raise 429."""
        if not self.on:
            return
        now = self._clock.monotonic()
        chat = self._chats.get(chat_id) or self._new_chat(chat_id, now)
        wait = max(self._everywhere.wait(now, cost), chat.wait(now, cost))
        if is_group:
            group = self._groups.get(chat_id) or self._new_group(chat_id)
            wait = max(wait, group.wait(now, cost))
        if wait > 0:
            self.refused += 1
            raise too_many(max(1, math.ceil(wait)))
        self._everywhere.take(cost)
        chat.take(cost)
        if is_group:
            group.take(now, cost)

    def _new_chat(self, chat_id: int, now: float) -> Bucket:
        rate = CHAT_PER_SECOND * self.factor
        return self._chats.setdefault(chat_id, Bucket(rate, self.burst + rate * self.jitter, now))

    def _new_group(self, chat_id: int) -> Window:
        return self._groups.setdefault(chat_id, Window(GROUP_PER_MINUTE, MINUTE / self.factor - self.jitter))
