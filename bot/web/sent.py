"""What a form on one of our pages sends, and why it could not be done."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.datastructures import FormData
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from bot.web.webhooks import TooLarge, read

FIELDS = 10  # most of any form of ours


@dataclass(eq=False)
class Trouble(Exception):
    """What they did could not be done: a sentence for them, and what they wrote, so that it stays in the field."""

    status: int
    phrase: str
    minutes: int = 0
    text: str = ""


async def sent(request: Request, largest: int) -> FormData:
    """What was sent from one of our own pages, of at most `largest` bytes. Raises Trouble for anything else."""
    if not is_own(request):
        raise Trouble(403, "webchat-not-understood")
    try:
        body = await read(request, largest)
        return await Request(request.scope, _once(body)).form(max_files=1, max_fields=FIELDS, max_part_size=largest)
    except TooLarge:
        raise Trouble(413, "visits-too-large") from None
    except (MultiPartException, ClientDisconnect):
        raise Trouble(400, "webchat-not-understood") from None


def is_own(request: Request) -> bool:
    """A form on a foreign page shows in one of these two, whatever it holds."""
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        return False
    return request.headers.get("sec-fetch-site") in (None, "same-origin", "none")


def text_of(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def _once(body: bytes) -> Callable[[], Awaitable[Message]]:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive
