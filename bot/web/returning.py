"""Going on elsewhere: the code to write down, coming back with it, and ending on a computer that others use too."""

import secrets
import time
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web import CONVERSATION, Web
from bot.domain import codes, visitors
from bot.domain.visitors import KeyKind
from bot.messages import Address
from bot.web.doorkeeper import Knock
from bot.web.html import Html
from bot.web.looking import SEE_OTHER, to_conversation
from bot.web.sent import Trouble, sent, text_of
from bot.web.visitors import Visitor, Visitors

RETURN = "/atgriezties"
CODE = f"{CONVERSATION}/kods"
SHOWN_FOR = 300.0  # seconds for which a new code is known; afterwards only its hash


@dataclass(frozen=True)
class Given:
    code: str
    is_another: bool
    until: float


class Returning:
    def __init__(self, web: Web, html: Html, visitors_: Visitors) -> None:
        self._web = web
        self._html = html
        self._visitors = visitors_
        self._given: dict[str, Given] = {}  # by whom it is for

    async def return_page(self, request: Request) -> Response:
        """A link may be opened by a program that only looks: it is the press that counts."""
        return self._html.page(request, "visit_return.html", code=request.path_params.get("code", ""), trouble=None)

    async def come_back(self, request: Request) -> Response:
        form = await sent(request)
        typed = text_of(form, "code")[:100]
        try:
            address = await self._whose(request, codes.as_typed(typed.rpartition("/")[2], visitors.CODE_BYTES))
            if (here := await self._visitors.of(request)) is not None and here.address != address:
                raise Trouble(409, "visits-another-here")
        except Trouble as trouble:
            return self._html.page(request, "visit_return.html", trouble.status, code=typed, trouble=trouble)
        return self._visitors.remembered(to_conversation(), await self._visitors.known(address))

    async def _whose(self, request: Request, code: str) -> Address:
        """Only wrong ones are counted: in a library, whoever tries codes shuts nobody out.

        That helps nobody to guess. An address tries ten in a second (LOOK_FROM), 2 to the 28th in a year; of 2 to the
        80th codes, 2 to the 14th may be somebody's. A million addresses (2 to the 20th) in a year: one chance in 2 to
        the 18th.
        """
        address = await self._visitors.whose(code) if code else None
        if address is None:
            self._visitors.door.let_in(request, Knock.RETURN_FROM, phrase="visits-too-many-codes")
            raise Trouble(400, "visits-no-such-code")
        return address

    async def give_code(self, request: Request) -> Response:
        """A new one; the one before is worth nothing from here on. It is shown by a page that can be loaded again."""
        await sent(request)
        visitor = await self._visitors.of(request)
        if visitor is None:
            return to_conversation()
        is_another = await self._has_code(visitor)
        code = codes.written(secrets.token_bytes(visitors.CODE_BYTES))
        await self._visitors.give(code, visitor, KeyKind.CODE)
        now = time.monotonic()
        self._given = {who: one for who, one in self._given.items() if one.until > now}
        self._given[visitor.address.chat] = Given(code, is_another, now + SHOWN_FOR)
        return RedirectResponse(CODE, SEE_OTHER)

    async def code_page(self, request: Request) -> Response:
        """Loaded again it shows the same code, for a while."""
        visitor = await self._visitors.of(request)
        given = self._given.get(visitor.address.chat) if visitor else None
        if given is None or given.until < time.monotonic():
            return to_conversation()
        link = f"{self._web.origin}{RETURN}/{given.code}"
        return self._html.page(request, "visit_code.html", code=given.code, link=link, is_another=given.is_another)

    async def _has_code(self, visitor: Visitor) -> bool:
        return await self._web.read(lambda store: store.visitors.has_code(visitor.address))

    async def end(self, request: Request) -> Response:
        """On a computer that others use too. It is asked once, and said who could not come back."""
        form = await sent(request)
        if (visitor := await self._visitors.of(request)) is not None:
            if not text_of(form, "sure"):
                return self._html.page(request, "visit_end.html", has_code=await self._has_code(visitor))
            await self._web.write(lambda store: store.visitors.end(visitor.secret))
            self._web.wake(visitor.address)
        return self._visitors.forgotten(self._html.page(request, "visit_ended.html"))
