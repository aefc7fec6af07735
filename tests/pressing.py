"""People who press and say things in the simulated program, and what it complains of meanwhile."""

import logging
import sqlite3

import handlers
from bot.domain.drafts import Draft
from bot.messages import Address, Inbound, Received, Tap
from tests.chat import CHANNEL, Platform, Shown, event
from tests.simulated import LoopClock, Simulation


class Complaints(logging.Handler):
    """A refusal is an answer; an error is a mistake of ours."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"{record.getMessage()} {getattr(record, 'error', '')}")


class Town:
    """Everybody by name, each with a screen of their own."""

    def __init__(self, store: sqlite3.Connection | None) -> None:
        self.platform = Platform()
        self.sim = Simulation(handlers.CONVERSATION, self.platform, LoopClock(), store)

    def says(self, who: str, text: str) -> None:
        self._does(Inbound(event(), Address(CHANNEL, who), Address(CHANNEL, who), text=text, language="lv"))

    def presses(self, who: str, *taps: str) -> None:
        """All at once; each is answered over its button, or by a message."""
        here, tokens = Address(CHANNEL, who), {event(): tap for tap in taps}
        before = len(self.screen(who))
        pressed = [
            Inbound(token, here, here, tap=Tap(tap, token, "m0"), language="lv") for token, tap in tokens.items()
        ]
        self._does(*pressed)
        silent = [tap for token, tap in tokens.items() if not any(self.platform.toasts[token])]
        assert len(self.screen(who)) - before >= len(silent), f"{who} pressed {silent} in vain"

    def _does(self, *all: Inbound) -> None:
        for one in all:
            self.platform.events[one.event.encode()] = one
        self.sim.brings(*(Received(one.event, str(one.sender), one.event.encode()) for one in all))
        self.sim.run(self.sim.machine.settle())

    def screen(self, who: str) -> list[Shown]:
        return self.platform.screens.setdefault(Address(CHANNEL, who), [])

    def draft(self, who: str) -> Draft | None:
        return self.sim.reads(lambda store: store.drafts.active(Address(CHANNEL, who)))
