"""How fast a channel may be spoken to: in all, per chat, per group and minute. Pure; time is given in seconds."""

import random
from collections import deque
from dataclasses import dataclass, field

from bot.messages import Address, Pace

STORM = 10.0  # seconds within which a second throttled address stops the whole channel
MINUTE = 60.0
MOST = 20  # that a window remembers
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # whoever waits for an answer waits so long when the network is back


@dataclass
class Bucket:
    """Starts empty, and is filled since the program began: nobody knows what was spent just before."""

    rate: float
    size: float
    at: float
    tokens: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until a token is there."""
        self._fill(now)
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate

    def take(self, now: float) -> None:
        self._fill(now)
        self.tokens -= 1

    def _fill(self, now: float) -> None:
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
        self.at = now


class Window:
    """At most so many in any minute, in bursts too; of a wide limit, its part of a shorter while.

    It starts as if all had been spent evenly before.
    """

    def __init__(self, per_minute: float, began: float) -> None:
        count = max(1, min(MOST, int(per_minute)))
        self.at = began
        self._length = MINUTE * count / per_minute
        self._taken = deque((began - self._length * (1 - n / count) for n in range(1, count + 1)), count)

    def wait(self, now: float) -> float:
        self.at = now
        return max(0.0, self._taken[0] + self._length - now)

    def take(self, now: float) -> None:
        self._taken.append(now)


@dataclass
class Pacing:
    pace: Pace
    chats: dict[Address, Bucket] = field(default_factory=dict)
    groups: dict[Address, Window] = field(default_factory=dict)
    edits: dict[Address, Window] = field(default_factory=dict)
    stopped: dict[Address, float] = field(default_factory=dict)
    channel_stopped_until: float = 0.0
    throttled_at: float | None = None
    throttled: Address | None = None
    began: float = 0.0
    everything: Bucket | None = None

    def wait(self, address: Address, is_edit: bool, now: float) -> float:
        """Seconds until this may be sent; 0 means now."""
        stopped = max(self.channel_stopped_until, self.stopped.get(address, 0.0)) - now
        return max(0.0, stopped, *(limit.wait(now) for limit in self._limits(address, is_edit, now)))

    def wait_for_channel(self, now: float) -> float:
        return max(0.0, self.channel_stopped_until - now, self._everything(now).wait(now))

    def take(self, address: Address, is_edit: bool, now: float) -> None:
        for limit in self._limits(address, is_edit, now):
            limit.take(now)

    def throttle(self, address: Address, seconds: float, now: float) -> None:
        """The channel said: too fast. A second address within ten seconds means the whole channel."""
        self.stopped[address] = now + seconds
        if self.throttled_at is not None and self.throttled != address and now - self.throttled_at < STORM:
            self.channel_stopped_until = now + seconds
        self.throttled_at, self.throttled = now, address

    def forget_idle(self, now: float) -> None:
        """What was untouched for two minutes would be found as it is made anew: full."""
        for limits in (self.chats, self.groups, self.edits):
            for address in [one for one, limit in limits.items() if now - limit.at > 2 * MINUTE]:
                del limits[address]
        for address in [one for one, until in self.stopped.items() if until < now]:
            del self.stopped[address]

    def _everything(self, now: float) -> Bucket:
        if self.everything is None:
            self.began = now
            self.everything = Bucket(self.pace.per_second, max(1.0, self.pace.per_second / 4), now)
        return self.everything

    def _limits(self, address: Address, is_edit: bool, now: float) -> list[Bucket | Window]:
        limits: list[Bucket | Window] = [self._everything(now), self._chat(address)]
        if address.is_group:
            limits.append(self._window(self.groups, address, self.pace.group_per_minute))
        if address.is_group and is_edit:
            limits.append(self._window(self.edits, address, self.pace.group_edits_per_minute))
        return limits

    def _chat(self, address: Address) -> Bucket:
        if address not in self.chats:
            # A person's first message starts with a full purse: nothing was said to them for a long time.
            size = 1 if address.is_group else self.pace.chat_burst
            start = 0 if address.is_group else self.pace.chat_burst
            self.chats[address] = Bucket(self.pace.chat_per_second, max(1.0, size), self.began, float(start))
        return self.chats[address]

    def _window(self, windows: dict[Address, Window], address: Address, per_minute: float) -> Window:
        if address not in windows:
            windows[address] = Window(per_minute, self.began)
        return windows[address]


def backoff(attempts: int) -> float:
    """Seconds to wait after that many failures: doubling, with jitter, at most a minute."""
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * float(2 ** min(attempts, 16)))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, not a secret
