"""The web server: what every answer tells a browser, whom it answers at all, how it is started and stopped."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.web import CONVERSATION
from bot.web.kept import STATIC, Kept
from bot.web.returning import RETURN

AS_IT_IS = (*DEFAULT_EXCLUDED_CONTENT_TYPES, "application/octet-stream", "application/pdf")
PRIVATE = (CONVERSATION, RETURN)  # where somebody's own words and keys stand
LOOPBACK = ("127.0.0.1", "localhost", "::1")
GRACE = 2  # seconds for answers under way when we stop

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self), microphone=(self), camera=()",
    "Cache-Control": "no-cache",
}


def make(routes: Sequence[BaseRoute], *guards: Middleware) -> Starlette:
    """`guards` stand before everything, such as ONLY_THIS_MACHINE in try-it mode."""
    return Starlette(
        routes=[Mount("/static", Kept(directory=STATIC)), *routes],
        middleware=[Middleware(ProtectingHeaders), Middleware(Compressed), *guards],
    )


class ProtectingHeaders:
    """No scripts or styles but our own files, no framing, no guessing of types."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


class Compressed:
    """A page is a fifth of its size. What is private is compressed only for a browser that comes from here.

    How much shorter an answer gets by what an attacker puts into its address would tell what else is in it (BREACH).
    A foreign page cannot say that it is ours, and its requests bring no cookie (SameSite) unless the whole window goes.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._compressing = GZipMiddleware(app, compresslevel=6, exclude_content_types=AS_IT_IS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self._compressing if scope["type"] == "http" and may_compress(scope) else self._app
        await app(scope, receive, send)


def may_compress(scope: Scope) -> bool:
    is_from_here = Headers(scope=scope).get("sec-fetch-site") in ("same-origin", "none")
    return is_from_here or not scope["path"].startswith(PRIVATE)


class OnlyThisMachine:
    """Answers only a browser that was pointed at this machine, and only pages that came from here."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not is_from_here(scope["method"], Headers(scope=scope)):
            await PlainTextResponse("403 Only for a browser on this machine.\n", 403)(scope, receive, send)
            return
        await self._app(scope, receive, send)


ONLY_THIS_MACHINE = Middleware(OnlyThisMachine)


def is_from_here(method: str, headers: Headers) -> bool:
    """A foreign name that leads to this machine (DNS rebinding) shows in Host; a foreign page in the other two."""
    host = headers.get("host", "")
    if urlsplit(f"//{host}").hostname not in LOOPBACK:
        return False
    if headers.get("origin") not in (None, f"http://{host}"):
        return False
    came_by_link = method == "GET" and headers.get("sec-fetch-mode") == "navigate"
    return came_by_link or headers.get("sec-fetch-site") in (None, "same-origin", "none")


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """The program itself decides when to stop."""
        yield


@asynccontextmanager
async def serving(app: ASGIApp, host: str, port: int, let_go: Callable[[], None]) -> AsyncIterator[int]:
    """Serve while this context is open; gives the port (a free one for 0). `let_go` ends endless answers.

    Raises OSError if the port is taken.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=128)
    config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False, ws="none", lifespan="off")
    config.timeout_graceful_shutdown = GRACE
    server = _Server(config)
    task = asyncio.create_task(server.serve([listening]))
    try:
        yield int(listening.getsockname()[1])
    finally:
        let_go()
        server.should_exit = True
        await task
