"""What goes wrong between a bot and Telegram, on order."""

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What the bot gets instead of the answer."""

    RESET = "reset"  # the connection breaks
    HANG = "hang"  # no answer until the double stops
    DRIP = "drip"  # the true answer, a byte at a time
    SLOW = "slow"  # the true answer, late
    ERROR = "error"  # 500 as JSON
    BAD_GATEWAY = "bad-gateway"  # 502 as HTML
    GARBAGE = "garbage"  # 200, but not JSON
    FLOOD = "flood"  # 429
    UNAUTHORIZED = "unauthorized"  # 401, as while a token is revoked


STATUS = {
    Trouble.ERROR: 500,
    Trouble.BAD_GATEWAY: 502,
    Trouble.GARBAGE: 200,
    Trouble.FLOOD: 429,
    Trouble.UNAUTHORIZED: 401,
}
ANSWER_IS_TRUE = frozenset({Trouble.DRIP, Trouble.SLOW})


@dataclass
class Fault:
    """One kind of trouble for the next `times` calls of a method (`*` is any).

    `accepted` says whether the call takes effect before the trouble. `seconds` is the retry_after of a flood, the
    length of a slow answer, or the pause between the bytes of a dripping one.
    """

    trouble: Trouble
    method: str = "*"
    times: int = 1
    accepted: bool = False
    seconds: float = 0.01
    chat_id: int = 0

    def __post_init__(self) -> None:
        self.trouble = Trouble(self.trouble)
        self.accepted = self.accepted or self.trouble in ANSWER_IS_TRUE

    def meets(self, method: str, chat_id: int) -> bool:
        is_method = self.method == "*" or self.method.lower() == method
        return self.times > 0 and is_method and self.chat_id in (0, chat_id)


class Faults:
    """The orders that are still open, first come first served."""

    def __init__(self) -> None:
        self.open: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self.open.append(fault)
        return fault

    def clear(self) -> None:
        self.open.clear()

    def take(self, method: str, chat_id: int) -> Fault | None:
        """The fault that meets this call, counted down."""
        if not self.open:
            return None
        for fault in self.open:
            if fault.meets(method, chat_id):
                fault.times -= 1
                self.open = [each for each in self.open if each.times > 0]
                return fault
        return None
