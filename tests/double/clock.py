"""The double's time: real seconds, plus whatever a test skipped; or it stands still until the test skips some."""

import asyncio
import time


class Clock:
    """Unix time that runs by itself and can be moved forward, or stopped and moved."""

    def __init__(self) -> None:
        self._skipped = 0.0
        self._started_at = time.time()
        self._origin = time.monotonic()
        self._stopped_at: float | None = None
        self._moved = asyncio.Event()

    def monotonic(self) -> float:
        now = time.monotonic() if self._stopped_at is None else self._stopped_at
        return now - self._origin + self._skipped

    def now(self) -> float:
        return self._started_at + self.monotonic()

    def stop(self) -> None:
        """From now on only `advance` moves it: no limit passes because a machine is slow."""
        self._stopped_at = time.monotonic()

    def advance(self, seconds: float) -> None:
        """Skip ahead; what waits on this clock looks at it again."""
        if seconds < 0:
            raise ValueError(f"time runs forward only: {seconds}")
        self._skipped += seconds
        self._wake()

    def set(self, unix: float) -> None:
        """Start again at another moment, also an earlier one; meant for before the first message."""
        self._started_at = unix - self.monotonic()
        self._wake()

    async def sleep(self, seconds: float) -> None:
        """Sleep on this clock: `advance` shortens it."""
        until = self.monotonic() + seconds
        while (left := until - self.monotonic()) > 0:
            try:
                await asyncio.wait_for(self._moved.wait(), left)
            except TimeoutError:
                continue

    def _wake(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()
