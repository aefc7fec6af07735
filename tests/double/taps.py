"""Pressed inline buttons, and the one answer each may get."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from tests.double.clock import Clock
from tests.double.entities import units
from tests.double.errors import bad
from tests.double.messages import Message
from tests.double.params import Params
from tests.double.updates import TAP_LIVES

ANSWER_LENGTH = 200
TOO_LATE = "query is too old and response timeout expired or query ID is invalid"


@dataclass
class Tap:
    """A button somebody pressed. `answer`, `is_alert` and `url` are what the person then saw."""

    id: str
    user: dict[str, Any]
    message: Message
    data: str
    pressed_at: float
    answered_at: float = 0.0
    answer: str = ""
    is_alert: bool = False
    url: str = ""

    @property
    def is_answered(self) -> bool:
        return self.answered_at > 0

    def as_json(self) -> dict[str, Any]:
        """The callback_query of an update."""
        return {
            "id": self.id,
            "from": self.user,
            "message": self.message.seen_later(),
            "chat_instance": str(-4_000_000_000_000_000_000 - abs(self.message.chat.id)),
            "data": self.data,
        }


class Taps:
    def __init__(self, clock: Clock, bot_name: str) -> None:
        self._clock = clock
        self._numbers = count(4_100_000_000_000_000_001)
        self._link = f"https://t.me/{bot_name}?start="
        self.all: dict[str, Tap] = {}
        self.on = True  # off: any answer to any id is taken, for benches with ready-made updates

    def press(self, user: dict[str, Any], message: Message, data: str) -> Tap:
        tap = Tap(str(next(self._numbers)), user, message, data, self._clock.now())
        self.all[tap.id] = tap
        return tap

    def answer(self, params: Params) -> bool:
        text = params.text("text")
        if units(text) > ANSWER_LENGTH:
            raise bad("MESSAGE_TOO_LONG")
        url = params.text("url")
        if url and not url.startswith((self._link, self._link.replace("https://t.me/", "t.me/"))):
            raise bad("URL_INVALID")
        if not self.on:
            return True
        tap = self.all.get(params.text("callback_query_id"))
        now = self._clock.now()
        if tap is None or tap.is_answered or now - tap.pressed_at > TAP_LIVES:
            raise bad(TOO_LATE)
        tap.answered_at, tap.answer, tap.url, tap.is_alert = now, text, url, params.flag("show_alert")
        return True
