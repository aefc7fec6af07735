"""What a form on one of our pages sends, and why it could not be done."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from bot.web.webhooks import TooLarge

FIELDS = 10  # most of any form of ours
WORDS = 64 * 1024  # bytes of a form without a file
STORED_WITHIN = 20.0  # seconds after which somebody hears that nothing can be stored now
STALLED = 30.0  # seconds without a single byte, after which nothing more is expected
READ_WITHIN = 600.0  # seconds for all that is sent: a telephone at the edge of the forest


@dataclass(eq=False)
class Trouble(Exception):
    """What they did could not be done: a sentence for them, and what they wrote, so that it stays in the field."""

    status: int
    phrase: str
    minutes: int = 0
    text: str = ""


async def sent(request: Request, largest: int = WORDS) -> FormData:
    """What was sent from one of our own pages, of at most `largest` bytes. Raises Trouble for anything else.

    It is read as it comes: a file goes to the disk, and the other pages are answered meanwhile.
    """
    if not is_own(request):
        raise Trouble(403, "webchat-not-understood")
    try:
        counted = Request(request.scope, _at_most(largest, request.receive))
        async with _reading(request):
            return await counted.form(max_files=1, max_fields=FIELDS, max_part_size=WORDS)
    except TimeoutError:
        raise Trouble(400, "visits-stalled") from None  # not 408: browsers take that for a connection to try again
    except TooLarge:
        raise Trouble(413, "visits-too-large") from None
    except (HTTPException, ClientDisconnect):
        raise Trouble(400, "webchat-not-understood") from None


@asynccontextmanager
async def storing(request: Request) -> AsyncIterator[None]:
    """What is done here is done soon, or raises TimeoutError; how long it takes to be sent does not count."""
    async with asyncio.timeout(STORED_WITHIN) as limit:
        request.state.storing = limit
        yield


@asynccontextmanager
async def _reading(request: Request) -> AsyncIterator[None]:
    """Slow is not broken: a photo of 2.4 MB takes 50 seconds at 400 kbit/s."""
    limit: asyncio.Timeout = request.state.storing
    limit.reschedule(None)
    try:
        async with asyncio.timeout(READ_WITHIN):
            yield
    finally:
        limit.reschedule(asyncio.get_running_loop().time() + STORED_WITHIN)


def is_own(request: Request) -> bool:
    """A form on a foreign page shows in one of these two, whatever it holds."""
    origin = request.headers.get("origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("host"):
        return False
    return request.headers.get("sec-fetch-site") in (None, "same-origin", "none")


def text_of(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0


def _at_most(largest: int, receive: Callable[[], Awaitable[Message]]) -> Callable[[], Awaitable[Message]]:
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        async with asyncio.timeout(STALLED):
            message = await receive()
        taken += len(message.get("body", b""))
        if taken > largest:
            raise TooLarge
        return message

    return counted
