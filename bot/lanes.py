"""What the sender holds in memory: by lane and address, in order; whoever has waited goes first."""

from bisect import insort
from collections import deque
from collections.abc import Iterator
from operator import attrgetter

from bot.messages import Address, Delivery, Lane

AHEAD = 200  # addresses of a lane kept in memory before their rows are claimed


class Lanes:
    def __init__(self) -> None:
        self._queues: dict[Lane, dict[Address, deque[Delivery]]] = {lane: {} for lane in Lane}
        self._unclaimed: set[int] = set()  # rows that the store would give us once more
        self._busy: set[tuple[Address, Lane]] = set()
        self._paused: dict[tuple[Address, Lane], float] = {}

    def put(self, delivery: Delivery) -> None:
        """In the order in which they were said, also where one that was said earlier is found later."""
        if not delivery.is_claimed:
            self._unclaimed.add(delivery.id)
        insort(self._queues[delivery.lane].setdefault(delivery.address, deque()), delivery, key=attrgetter("id"))

    def put_back(self, delivery: Delivery, until: float) -> None:
        """It keeps its place in line; what stands behind it in this lane waits with it."""
        self._paused[delivery.address, delivery.lane] = until
        self.put(delivery)

    def holds(self, id: int) -> bool:
        return id in self._unclaimed

    def claimed(self, id: int) -> None:
        """The store does not give it any more."""
        self._unclaimed.discard(id)

    def wants_more(self, lane: Lane) -> bool:
        return len(self._queues[lane]) < AHEAD // 2

    def is_full(self, lane: Lane) -> bool:
        return len(self._queues[lane]) >= AHEAD

    def waiting(self, lane: Lane) -> Iterator[Delivery]:
        """The first of every address at which nothing of this lane is under way."""
        for address, queue in list(self._queues[lane].items()):
            if (address, lane) not in self._busy:
                yield queue[0]

    def pause(self, delivery: Delivery, now: float) -> float:
        """Seconds that its address and lane still wait after a failure."""
        return max(0.0, self._paused.get((delivery.address, delivery.lane), 0.0) - now)

    def start(self, delivery: Delivery) -> None:
        """Take the first of its address out of the line; the next one waits until this one is done."""
        queues = self._queues[delivery.lane]
        queues[delivery.address].popleft()
        if not queues[delivery.address]:
            del queues[delivery.address]
        self._paused.pop((delivery.address, delivery.lane), None)
        self._busy.add((delivery.address, delivery.lane))

    def done(self, delivery: Delivery) -> None:
        self._busy.discard((delivery.address, delivery.lane))
