"""What a visitor sees of their conversation, and how their page hears of what is new."""

import secrets
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from random import randint
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from bot.channels.web import CONVERSATION, Web
from bot.channels.webchat_files import format_of
from bot.channels.webchat_said import TEXT_LENGTH
from bot.domain import documents
from bot.web import reading
from bot.web.doorkeeper import Knock
from bot.web.files import given, has_it
from bot.web.html import Html
from bot.web.screens import LOT, draw, start_of
from bot.web.sent import Trouble, number
from bot.web.visitors import Visitor, Visitors
from storage.screens import BEFORE_ALL, Screen
from storage.store import Store

TABS = 6  # of one visitor that hear at once what is new
PAGES = 700  # of all: many systems let a program hold 1024 files and connections
RETRY = 2_000, 12_000  # milliseconds after which a page comes back: not all at once when we are started again
UNHELD = {"cache-control": "no-store, no-transform", "x-accel-buffering": "no"}  # for proxies on the way
SEEN = "private, max-age=900"  # a picture is not asked for again at every press; [End here] clears it away
START_LENGTH = 64  # as on other platforms
SEE_OTHER = 303
# What an address says: the page after a press, the one before some message, the one somebody came back to.
AFTER, PRESSED, EARLIER, BACK = "pec", "pie", "pirms", "talak"
HERE = "jauns"  # where on the page reading goes on
NOTHING_NEW = BEFORE_ALL


class Looking:
    def __init__(self, web: Web, html: Html, visitors: Visitors) -> None:
        self._web = web
        self._html = html
        self._visitors = visitors
        self._listening: Counter[str] = Counter()  # open pages of each visitor

    # ------------------------------------------------------------ the page

    async def page(self, request: Request) -> Response:
        start = request.query_params.get("start", "")[:START_LENGTH]
        if (visitor := await self._visitors.of(request)) is None:
            return self.welcome(request, start)
        if not {AFTER, EARLIER, BACK} & request.query_params.keys():
            return back(request.query_params.multi_items())
        self._visitors.door.let_in(request, Knock.LOOK, visitor.address.chat)
        return await self.conversation(request, visitor, start)

    def welcome(self, request: Request, start: str, trouble: Trouble | None = None) -> Response:
        return self._html.page(
            request,
            "visit_welcome.html",
            trouble.status if trouble else 200,
            start=start,
            trouble=trouble,
            stamp=self._visitors.door.stamp(),
        )

    async def conversation(
        self, request: Request, visitor: Visitor, start: str = "", trouble: Trouble | None = None
    ) -> Response:
        asked = request.query_params
        before = number(asked.get(EARLIER)) or BEFORE_ALL
        is_latest, is_back = before == BEFORE_ALL, AFTER not in asked and trouble is None
        after = max(number(asked.get(AFTER)), visitor.seen) if not is_back else visitor.seen or NOTHING_NEW

        async def look(store: Store) -> tuple[list[Screen], bool]:
            has_code = await store.visitors.has_code(visitor.address)
            return await store.screens.newest(visitor.address, LOT + 1, before), has_code

        screens, has_code = await self._web.read(look)

        def say(phrase: str, **values: datetime) -> str:
            return self._html.say(request, phrase, **values)

        change = max((one.change for one in screens), default=0)
        here = reading.goes_on(screens[-LOT:], after, asked.get(PRESSED, "")) if is_latest else ""
        response = self._html.page(
            request,
            "visit_conversation.html",
            trouble.status if trouble else 200,
            messages=draw(screens[-LOT:], say, here, CONVERSATION),
            news=len(reading.news(screens[-LOT:], after)) if is_latest and is_back else 0,
            earlier=screens[-LOT].id if len(screens) > LOT else 0,
            is_latest=is_latest,
            toasts=self._toasts(visitor),
            has_code=has_code,
            change=change,
            event=secrets.token_hex(8),
            start=start,
            trouble=trouble,
            longest=TEXT_LENGTH,
            documents=documents.ACCEPTED,
        )
        return self._visitors.remembered(response, replace(visitor, seen=change)) if is_latest else response

    def _toasts(self, visitor: Visitor) -> list[tuple[str, str]]:
        """What was said shortly to a press, and where it leads."""
        taken = self._web.pages.take(visitor.address.chat)
        return [(one.text, start_of(one.url, CONVERSATION)) for one in taken if one.text or one.url]

    # ------------------------------------------------------------ what comes later, and beside it

    async def live(self, request: Request) -> Response:
        """Server-sent events: an empty one whenever the page should look again."""
        visitor = await self._visitors.of(request)
        after = number(request.headers.get("last-event-id") or request.query_params.get("pec"))
        frames = self._frames(visitor, after) if visitor else iter(("data:\n\n",))  # they look, and see that it is over
        return StreamingResponse(frames, headers=UNHELD, media_type="text/event-stream")

    async def _frames(self, visitor: Visitor, after: int) -> AsyncIterator[str]:
        """One page too many asks again in a minute; who is nobody any more is told so when they ask."""
        chat = visitor.address.chat
        if self._listening[chat] >= TABS or self._listening.total() >= PAGES:
            yield "retry: 60000\n\n"
            return
        self._listening[chat] += 1
        try:
            yield f"retry: {randint(*RETRY)}\n\n"  # noqa: S311 - not a secret
            async for change in self._web.changes(visitor.address, after):
                if await self._visitors.whose(visitor.secret) is None:
                    return
                yield "event: here\ndata:\n\n" if change is None else f"id: {change}\ndata:\n\n"
        finally:
            self._listening[chat] -= 1
            if not self._listening[chat]:
                del self._listening[chat]

    async def media(self, request: Request) -> Response:
        """What stands in their own conversation, as long as it does."""
        ref = request.path_params["ref"]
        path, visitor = self._web.files.path(ref), await self._visitors.of(request)
        if path is None or visitor is None:
            return Response(status_code=404)
        if not await self._web.read(lambda store: store.screens.shows(visitor.address, ref)):
            return Response(status_code=404)
        if not has_it(request, path):
            self._visitors.door.let_in(request, Knock.TAKE_FROM)
            self._visitors.door.let_in(request, Knock.TAKE, visitor.address.chat)
        return given(request, path, format_of(ref), SEEN)


def to_conversation(after: int | None = None, pressed: str = "") -> Response:
    """`after`: the last change seen before; reading goes on behind it, or else at what was `pressed`."""
    if after is None:
        return back()
    return _to([(AFTER, str(after)), *([(PRESSED, pressed)] if pressed else [])])


def back(asked: Sequence[tuple[str, str]] = ()) -> Response:
    """To where reading goes on: only an address of its own takes a browser without scripts there."""
    return _to([*asked, (BACK, "1")])


def _to(query: Sequence[tuple[str, str]]) -> Response:
    return RedirectResponse(f"{CONVERSATION}?{urlencode(query)}#{HERE}", SEE_OTHER)
