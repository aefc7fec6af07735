"""The only source of now: real time, movable in tests and try-it; wakes the dispatcher when the next timer is due."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

JOB = "next timer"


class Clock:
    """`now()` for rows and rules (aware, UTC); `monotonic()` for pacing and back-off."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = timedelta(0)
        self._frozen = start
        self._scheduler: AsyncIOScheduler | None = None
        self._wake: Callable[[], None] = lambda: None
        self._next: datetime | None = None

    def now(self) -> datetime:
        return (self._frozen or datetime.now(UTC)) + self._ahead

    def monotonic(self) -> float:
        """It goes by itself also while `now` stands still; what a move skips has passed here too."""
        return time.monotonic() + self._ahead.total_seconds()

    def move_to(self, moment: datetime) -> None:
        """Only forward, only in tests and try-it."""
        self._ahead += max(timedelta(0), moment - self.now())
        next_at, self._next = self._next, None
        self.wake_at(next_at)

    def start(self, wake: Callable[[], None]) -> None:
        # The rows are the truth; the scheduler only wakes us: late is as good as in time, twice is as good as once.
        self._wake = wake
        defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None

    def wake_at(self, moment: datetime | None) -> None:
        """One job: the earliest moment anything is due."""
        if moment == self._next or self._scheduler is None or self._frozen is not None:
            return
        self._next = moment
        if moment is None:
            if self._scheduler.get_job(JOB):
                self._scheduler.remove_job(JOB)
            return
        trigger = DateTrigger(run_date=moment - self._ahead, timezone=UTC)
        self._scheduler.add_job(self._ring, trigger, id=JOB, replace_existing=True)

    async def _ring(self) -> None:
        """Not a plain function: the scheduler would run that in another thread."""
        self._next = None
        self._wake()
