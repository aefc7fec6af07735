"""Who asks for a page: known by what their browser keeps, and let in as often as is good."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web import CHANNEL, Web
from bot.domain.visitors import KeyKind
from bot.messages import Address
from bot.web.doorkeeper import Doorkeeper
from bot.web.html import KEPT_FOR
from bot.web.sent import number

COOKIE = "balss"
SAFE_COOKIE = f"__Host-{COOKIE}"  # under TLS: a neighbour's page under the same domain cannot set it
CLICKS = timedelta(seconds=10)  # in which somebody presses twice; later the page may be before another person
NOTED = timedelta(days=1)  # how exactly we know when somebody was here last


@dataclass(frozen=True)
class Visitor:
    secret: str
    address: Address
    seen: int = 0  # the last change this browser was shown; only it remembers that


class Visitors:
    def __init__(self, web: Web, now: Callable[[], datetime], door: Doorkeeper) -> None:
        self.door = door
        self._web = web
        self._now = now
        self._begun: dict[str, tuple[datetime, Visitor]] = {}  # by the page on which they pressed
        self._is_secure = web.origin.startswith("https://")
        self._cookie = SAFE_COOKIE if self._is_secure else COOKIE

    async def of(self, request: Request) -> Visitor | None:
        """None if they have no conversation in this browser, or no longer."""
        secret, _, seen = request.cookies.get(self._cookie, "").partition(".")
        address = await self.whose(secret) if secret else None
        if address is None:
            return None
        now = self._now()
        if await self._web.read(lambda store: store.visitors.was_long_unused(secret, now - NOTED)):
            await self._web.write(lambda store: store.visitors.used(secret, now, now - NOTED))
        return Visitor(secret, address, number(seen))

    async def whose(self, secret: str) -> Address | None:
        return await self._web.read(lambda store: store.visitors.whose(secret))

    async def begin(self, stamp: str) -> Visitor:
        """Somebody we have not met; by a second click on the same page still the same."""
        now = self._now()
        self._begun = {known: one for known, one in self._begun.items() if now - one[0] < CLICKS}
        _, visitor = self._begun.setdefault(stamp, (now, _somebody(Address(CHANNEL, secrets.token_hex(12)))))
        await self.give(visitor.secret, visitor, KeyKind.BROWSER)
        return visitor

    async def known(self, address: Address) -> Visitor:
        """From one more browser."""
        visitor = _somebody(address)
        await self.give(visitor.secret, visitor, KeyKind.BROWSER)
        return visitor

    async def give(self, secret: str, visitor: Visitor, kind: KeyKind) -> None:
        now = self._now()
        await self._web.write(lambda store: store.visitors.give(secret, visitor.address, kind, now))

    def remembered(self, response: Response, visitor: Visitor) -> Response:
        response.set_cookie(
            self._cookie,
            f"{visitor.secret}.{visitor.seen}",
            max_age=KEPT_FOR,
            httponly=True,
            samesite="lax",
            secure=self._is_secure,
        )
        return response

    def forgotten(self, response: Response) -> Response:
        """Nothing of it stays on this computer."""
        response.delete_cookie(self._cookie, secure=self._is_secure, httponly=True, samesite="lax")
        response.headers["Clear-Site-Data"] = '"cache", "storage"'
        return response


def _somebody(address: Address) -> Visitor:
    return Visitor(secrets.token_urlsafe(24), address)
