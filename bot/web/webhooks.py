"""Where a platform brings its events: each channel's own entry, mounted at its name."""

from collections.abc import Mapping
from typing import Protocol

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

LARGEST = 4 * 1024 * 1024  # bytes; a platform's largest event is far smaller


class Webhook(Protocol):
    """A channel that knows no web framework. The status is 200 only when the event is stored."""

    @property
    def name(self) -> str: ...

    async def receive(self, headers: Mapping[str, str], body: bytes) -> int: ...


def route(channel: Webhook) -> Route:
    async def bring(request: Request) -> Response:
        try:
            body = await read(request, LARGEST)
        except TooLarge:
            return Response(status_code=413)
        except ClientDisconnect:
            return Response(status_code=400)
        return Response(status_code=await channel.receive(request.headers, body))

    return Route(f"/{channel.name}", bring, methods=["POST"])


class TooLarge(Exception):
    """The body is longer than what is accepted here."""


async def read(request: Request, largest: int) -> bytes:
    """The whole body, never more than `largest` bytes of it in memory."""
    if int(request.headers.get("content-length") or 0) > largest:
        raise TooLarge
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > largest:
            raise TooLarge
    return bytes(body)
