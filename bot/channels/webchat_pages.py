"""The browser pages that are open now: each is woken when something on a screen has changed."""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

TOASTS = 100  # answers to taps kept for pages that are just reconnecting


@dataclass(frozen=True)
class Toast:
    """The short answer to a tap, for the one page it was pressed on; never stored."""

    page: str
    tap: str
    text: str
    alert: bool = False
    url: str = ""


class Pages:
    def __init__(self) -> None:
        self._open: set[asyncio.Event] = set()
        self._toasts: deque[Toast] = deque(maxlen=TOASTS)
        self.is_closed = False

    @contextmanager
    def opened(self) -> Iterator[asyncio.Event]:
        """The event is set whenever there may be something new."""
        woken = asyncio.Event()
        self._open.add(woken)
        try:
            yield woken
        finally:
            self._open.discard(woken)

    def wake(self) -> None:
        for woken in self._open:
            woken.set()

    def show(self, toast: Toast) -> None:
        self._toasts.append(toast)
        self.wake()

    def has(self, page: str) -> bool:
        return any(toast.page == page for toast in self._toasts)

    def take(self, page: str) -> list[Toast]:
        """The toasts of this page, once."""
        mine = [toast for toast in self._toasts if toast.page == page]
        for toast in mine:
            self._toasts.remove(toast)
        return mine

    def close(self) -> None:
        """The program stops: let every page go, it comes back by itself."""
        self.is_closed = True
        self.wake()
