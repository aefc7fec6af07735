"""An author whom the answer does not help may have it looked at once more, by the chair of the council."""

from collections.abc import Sequence

from bot.domain.answers import Answer
from bot.domain.statuses import APPEALED, Side, Status


def has_appealed(history: Sequence[Answer]) -> bool:
    """Once is all: the second time the answer stays."""
    return _last(history) is not None


def of(history: Sequence[Answer]) -> Answer | None:
    """The step by which its author had it looked at again; `reason` is for who decides alone."""
    at = _last(history)
    return history[at] if at is not None else None


def is_pending(history: Sequence[Answer]) -> bool:
    """Nobody has decided since; to ask the author more is no decision."""
    at = _last(history)
    return at is not None and not any(_decides(one) for one in history[at + 1 :])


def _last(history: Sequence[Answer]) -> int | None:
    for at in range(len(history) - 1, 0, -1):
        if _reopens(history[at]) and history[at - 1].status in APPEALED:
            return at
    return None


def _reopens(one: Answer) -> bool:
    return one.side is Side.AUTHOR and one.status is Status.IN_REVIEW


def _decides(one: Answer) -> bool:
    return one.side in (Side.COUNCIL, Side.MUNICIPALITY) and one.status is not Status.NEEDS_CLARIFICATION
