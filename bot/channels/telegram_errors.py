"""What Telegram says when it does not do what was asked, in our words."""

from collections.abc import Awaitable
from typing import TypeVar

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram_http import ConnectFailed
from bot.channels.telegram_updates import address
from bot.messages import InDoubt, Reason, TryLater, Undeliverable

T = TypeVar("T")

MAY_NOT_WRITE = ("not enough rights", "have no rights", "need administrator rights", "chat_write_forbidden")


async def called(call: Awaitable[T]) -> T:
    """Await an API call; say in our words what went wrong."""
    try:
        return await call
    except RetryAfter as error:
        raise TryLater("too fast", _seconds(error)) from None
    except ChatMigrated as error:
        raise Undeliverable(Reason.MIGRATED, new_address=address(error.new_chat_id)) from None
    except Forbidden as error:
        raise Undeliverable(_forbidden(error.message), error.message) from None
    except BadRequest as error:  # before NetworkError, which it is a subclass of
        raise Undeliverable(_bad_request(error.message), error.message) from None
    except (InvalidToken, Conflict, ConnectFailed) as error:
        raise TryLater(type(error).__name__) from None
    except TelegramError as error:
        raise InDoubt(type(error).__name__) from None


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()


def _forbidden(message: str) -> Reason:
    gone = ("kicked", "not a member", "group chat was deleted")
    return Reason.REMOVED if any(word in message for word in gone) else Reason.UNREACHABLE


def _bad_request(message: str) -> Reason:
    text = message.lower()
    if "message is not modified" in text:
        return Reason.UNCHANGED
    if "message to edit not found" in text or "message can't be edited" in text:
        return Reason.GONE
    if "chat not found" in text or "user is deactivated" in text:
        return Reason.UNREACHABLE
    if any(words in text for words in MAY_NOT_WRITE):
        return Reason.REMOVED
    return Reason.REFUSED
