"""The browser pages that are open now: each is woken when something it shows has changed."""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

TOASTS = 5  # answers to taps kept for a page that is just reconnecting
WAITED_FOR = 1000  # pages for which any are kept; then those that have waited longest go


@dataclass(frozen=True)
class Toast:
    """The short answer to a tap, for the one page it was pressed on; never stored."""

    page: str
    tap: str
    text: str
    alert: bool = False
    url: str = ""


class Pages:
    """By name: the same page may be open more than once."""

    def __init__(self) -> None:
        self._open: dict[str, set[asyncio.Event]] = {}
        self._toasts: dict[str, deque[Toast]] = {}
        self.is_closed = False

    @contextmanager
    def opened(self, page: str) -> Iterator[asyncio.Event]:
        """The event is set whenever there may be something new."""
        woken = asyncio.Event()
        self._open.setdefault(page, set()).add(woken)
        try:
            yield woken
        finally:
            self._open[page].discard(woken)
            if not self._open[page]:
                del self._open[page]

    def wake(self, page: str) -> None:
        for woken in self._open.get(page, ()):
            woken.set()

    def wake_all(self) -> None:
        for page in self._open:
            self.wake(page)

    def show(self, toast: Toast) -> None:
        waiting = self._toasts.pop(toast.page, None) or deque(maxlen=TOASTS)
        self._toasts[toast.page] = waiting  # the last of all now
        waiting.append(toast)
        if len(self._toasts) > WAITED_FOR:
            del self._toasts[next(iter(self._toasts))]
        self.wake(toast.page)

    def has(self, page: str) -> bool:
        return page in self._toasts

    def take(self, page: str) -> list[Toast]:
        """The toasts of this page, once."""
        return list(self._toasts.pop(page, ()))

    def close(self) -> None:
        """The program stops: let every page go, it comes back by itself."""
        self.is_closed = True
        self.wake_all()
