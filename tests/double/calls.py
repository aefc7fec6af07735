"""What the bot asked for and what it got."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Call:
    """One request. `status` is what the bot got: 0 is no answer (yet). `body` is the true answer; without one the call
    had no effect."""

    method: str
    params: dict[str, Any]
    at: float  # the double's Unix time
    status: int = 0
    body: bytes = b""
    fault: str = ""

    @property
    def answer(self) -> Any:
        """The whole answer: ok, result or error_code and description."""
        return json.loads(self.body) if self.body else None

    def get(self, name: str) -> Any:
        """A parameter, read from JSON where the client encoded it."""
        value = self.params.get(name)
        if not isinstance(value, str) or name in ("text", "caption"):
            return value
        try:
            return json.loads(value)
        except ValueError:
            return value

    @property
    def is_ok(self) -> bool:
        return self.status == 200 and self.fault != "garbage"

    def as_json(self) -> dict[str, Any]:
        named = {"method": self.method, "params": self.params, "at": self.at, "status": self.status}
        return {**named, "fault": self.fault, "answer": self.answer}
