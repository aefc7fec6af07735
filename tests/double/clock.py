"""The double's time: real seconds, plus whatever a test skipped."""

import asyncio
import time


class Clock:
    """Unix time that runs by itself and can be moved forward."""

    def __init__(self) -> None:
        self._skipped = 0.0
        self._started_at = time.time()
        self._origin = time.monotonic()
        self._moved = asyncio.Event()

    def monotonic(self) -> float:
        return time.monotonic() - self._origin + self._skipped

    def now(self) -> float:
        return self._started_at + self.monotonic()

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
