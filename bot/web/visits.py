"""The page residents write on: plain forms that work in any browser; a script only spares them the reloading."""

import asyncio
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.channels.web import CONVERSATION, SaidByVisitor, Web
from bot.channels.webchat_files import format_of, recognised
from bot.channels.webchat_said import TEXT_LENGTH, Attached
from bot.dispatcher import NotStored
from bot.domain import documents
from bot.domain.documents import MEGABYTE
from bot.domain.media import Kind
from bot.messages import TAP_BYTES
from bot.web.doorkeeper import Doorkeeper, Knock
from bot.web.html import Html
from bot.web.returning import RETURN, Returning, to_conversation
from bot.web.screens import LOT, draw, start_of
from bot.web.sent import WORDS, Trouble, sent, text_of
from bot.web.visitors import Visitor, Visitors
from storage.screens import BEFORE_ALL, Screen
from storage.store import Store

STORED_WITHIN = 20.0  # seconds after which somebody hears that nothing can be stored now
PATIENCE = 4.0  # seconds for which a press waits for what we say to it
LIMITS = {Kind.PHOTO: 10 * MEGABYTE, Kind.VOICE: 20 * MEGABYTE, Kind.FILE: documents.MOST * MEGABYTE}
LARGEST = max(LIMITS.values()) + 64 * 1024
NAME_LENGTH = 255  # of a file; its end says what it is
TABS = 6  # of one visitor that hear at once what is new
START_LENGTH = 64  # as on other platforms


Endpoint = Callable[[Request], Awaitable[Response]]


class Visits:
    def __init__(self, web: Web, html: Html, now: Callable[[], datetime], door: Doorkeeper) -> None:
        self._web = web
        self._html = html
        self._visitors = Visitors(web, now, door)
        self._returning = Returning(web, html, self._visitors)
        self._listening: Counter[str] = Counter()  # open pages of each visitor

    def routes(self) -> list[BaseRoute]:
        pages = (
            (CONVERSATION, self.page),
            (RETURN, self._returning.return_page),
            (f"{RETURN}/{{code}}", self._returning.return_page),
        )
        sent_to = (
            (CONVERSATION, self.say),
            (f"{CONVERSATION}/sakt", self.begin),
            (f"{CONVERSATION}/kods", self._returning.give_code),
            (f"{CONVERSATION}/beigt", self._returning.end),
            (RETURN, self._returning.come_back),
        )
        return [
            *(Route(path, self._shown(endpoint)) for path, endpoint in pages),
            *(Route(path, self._shown(endpoint), methods=["POST"]) for path, endpoint in sent_to),
            Route(f"{CONVERSATION}/jauns", self._shown(self.live)),
            Route(f"{CONVERSATION}/media/{{ref}}", self.media),
        ]

    def _shown(self, endpoint: Endpoint) -> Endpoint:
        """What could not be done is a page with a sentence, wherever it happens. No computer keeps any of it."""

        async def show(request: Request) -> Response:
            try:
                if endpoint != self.say:  # which has limits of its own, and keeps what was written
                    self._visitors.let_in(request, Knock.LOOK)
                async with asyncio.timeout(STORED_WITHIN):
                    response = await endpoint(request)
            except TimeoutError:
                trouble = Trouble(503, "webchat-unsent")
                response = self._html.page(request, "visit_trouble.html", trouble.status, trouble=trouble)
            except Trouble as trouble:
                response = self._html.page(request, "visit_trouble.html", trouble.status, trouble=trouble)
            response.headers["Cache-Control"] = "no-store"
            return response

        return show

    # ------------------------------------------------------------ looking

    async def page(self, request: Request) -> Response:
        start = request.query_params.get("start", "")[:START_LENGTH]
        visitor = await self._visitors.of(request)
        return self._welcome(request, start) if visitor is None else await self._conversation(request, visitor, start)

    def _welcome(self, request: Request, start: str, trouble: Trouble | None = None) -> Response:
        return self._html.page(
            request,
            "visit_welcome.html",
            trouble.status if trouble else 200,
            start=start,
            trouble=trouble,
            stamp=self._visitors.door.stamp(),
        )

    async def _conversation(
        self, request: Request, visitor: Visitor, start: str = "", trouble: Trouble | None = None
    ) -> Response:
        before = _number(request.query_params.get("pirms")) or BEFORE_ALL

        async def look(store: Store) -> tuple[list[Screen], bool]:
            has_code = await store.visitors.has_code(visitor.address)
            return await store.screens.newest(visitor.address, LOT + 1, before), has_code

        screens, has_code = await self._web.read(look)

        def say(phrase: str, **values: datetime) -> str:
            return self._html.say(request, phrase, **values)

        return self._html.page(
            request,
            "visit_conversation.html",
            trouble.status if trouble else 200,
            messages=draw(screens[-LOT:], say, _number(request.query_params.get("pec")), CONVERSATION),
            earlier=screens[-LOT].id if len(screens) > LOT else 0,
            is_latest=before == BEFORE_ALL,
            toasts=self._toasts(visitor),
            has_code=has_code,
            change=max((one.change for one in screens), default=0),
            event=secrets.token_hex(8),
            start=start,
            trouble=trouble,
            longest=TEXT_LENGTH,
            documents=documents.ACCEPTED,
        )

    def _toasts(self, visitor: Visitor) -> list[tuple[str, str]]:
        """What was said shortly to a press, and where it leads."""
        taken = self._web.pages.take(visitor.address.chat)
        return [(one.text, start_of(one.url, CONVERSATION)) for one in taken if one.text or one.url]

    async def live(self, request: Request) -> Response:
        """Server-sent events: an empty one whenever the page should look again."""
        visitor = await self._visitors.of(request)
        if visitor is None:
            return Response(status_code=404)
        after = _number(request.headers.get("last-event-id") or request.query_params.get("pec"))
        return StreamingResponse(self._frames(visitor, after), media_type="text/event-stream")

    async def _frames(self, visitor: Visitor, after: int) -> AsyncIterator[str]:
        """One tab too many asks again in a minute; who is nobody any more is told so when they ask."""
        chat = visitor.address.chat
        if self._listening[chat] >= TABS:
            yield "retry: 60000\n\n"
            return
        self._listening[chat] += 1
        try:
            yield "retry: 3000\n\n"
            async for change in self._web.changes(visitor.address, after):
                if await self._visitors.whose(visitor.secret) is None:
                    return
                yield ": here\n\n" if change is None else f"id: {change}\ndata:\n\n"
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
        return FileResponse(
            path,
            headers={"content-security-policy": "sandbox; default-src 'none'"},
            media_type=format_of(ref).content_type,
        )

    # ------------------------------------------------------------ coming and going

    async def begin(self, request: Request) -> Response:
        """The first press: from here on there is somebody to answer."""
        form = await sent(request)
        start = text_of(form, "start")[:START_LENGTH]
        if (visitor := await self._visitors.of(request)) is None:
            try:
                self._visitors.let_in(request, Knock.BEGIN)
                self._check_human(form)
            except Trouble as trouble:
                return self._welcome(request, start, trouble)
            visitor = await self._visitors.begin()
        said = self._said(request, visitor, f"begin-{secrets.token_hex(8)}", text=f"/start {start}".strip())
        return self._visitors.remembered(await self._said_and_answered(request, visitor, said), visitor)

    def _check_human(self, form: FormData) -> None:
        """What nobody sees stays empty, and nobody reads a page in a second."""
        if text_of(form, "website") or not self._visitors.door.is_human(text_of(form, "stamp")):
            raise Trouble(400, "visits-again")

    # ------------------------------------------------------------ speaking

    async def say(self, request: Request) -> Response:
        visitor = await self._visitors.of(request)
        if visitor is None:  # ended meanwhile, perhaps in another tab
            return self._html.page(request, "visit_ended.html")
        try:
            too_often = self._too_often(request, visitor)
            if too_often and not _is_small(request):
                raise too_often
            form = await sent(request, LARGEST)
            try:
                if too_often:
                    raise replace(too_often, text=text_of(form, "text"))
                said = await self._what(request, visitor, form)
            finally:
                await form.close()
            return await self._said_and_answered(request, visitor, said)
        except Trouble as trouble:
            return await self._conversation(request, visitor, trouble=trouble)

    def _too_often(self, request: Request, visitor: Visitor) -> Trouble | None:
        """Asked before anything large is read."""
        try:
            self._visitors.let_in(request, Knock.SAY_FROM)
            self._visitors.let_in(request, Knock.SAY, visitor.address.chat)
            if not _is_small(request):
                self._visitors.let_in(request, Knock.BRING_FROM)
                self._visitors.let_in(request, Knock.BRING, visitor.address.chat)
        except Trouble as trouble:
            return trouble
        return None

    async def _what(self, request: Request, visitor: Visitor, form: FormData) -> SaidByVisitor:
        """A pressed button, or what stands in the field, with what is attached to it."""
        text = text_of(form, "text").replace("\r\n", "\n").strip()
        if len(text) > TEXT_LENGTH:
            raise Trouble(400, "visits-too-long", text=text)
        tap, start, message = (
            text_of(form, "tap")[:TAP_BYTES],
            text_of(form, "start")[:START_LENGTH],
            text_of(form, "message"),
        )
        page = text_of(form, "event")
        if tap:
            return self._said(request, visitor, _event(page, tap, message), tap=tap, message=message[:64])
        if start:
            return self._said(request, visitor, _event(page, "start", start), text=f"/start {start}")
        attached = await self._attached(form, text)
        if not text and attached is None:
            raise Trouble(400, "visits-empty")
        ref = attached.ref if attached else ""
        return self._said(request, visitor, _event(page, text, ref), text=text, media=attached)

    async def _attached(self, form: FormData, text: str) -> Attached | None:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.size:
            return None
        content = await file.read()
        kind = recognised(content).kind
        name = (file.filename or "")[-NAME_LENGTH:] if kind is Kind.FILE else ""
        if kind is Kind.FILE and not documents.is_what_it_says(name, content[: LIMITS[kind]]):
            raise Trouble(415, "visits-unknown-file", text=text)
        if len(content) > LIMITS[kind]:
            raise Trouble(413, f"webchat-{kind}-too-large", text=text)
        return Attached(kind=kind, ref=await self._web.files.keep(content), name=name)

    def _said(
        self,
        request: Request,
        visitor: Visitor,
        event: str,
        *,
        text: str = "",
        tap: str = "",
        message: str = "",
        media: Attached | None = None,
    ) -> SaidByVisitor:
        chat = visitor.address.chat
        return SaidByVisitor(
            event=event,
            who=chat,
            page=chat,
            text=text,
            tap=tap,
            message=message,
            media=media,
            language=self._html.language(request),
        )

    async def _said_and_answered(self, request: Request, visitor: Visitor, said: SaidByVisitor) -> Response:
        """Stored first; then the page that shows the answer, as soon as there is one."""
        before = await self._web.last_change(visitor.address)
        try:
            await self._web.say(said)
        except NotStored:
            raise Trouble(503, "webchat-unsent", text=said.text) from None
        await self._web.answered(visitor.address, before, PATIENCE)
        return to_conversation(before)


def _is_small(request: Request) -> bool:
    """Whether it can hold no file."""
    length = request.headers.get("content-length", "")
    return 0 < _number(length) <= WORDS


def _event(page: str, *what: str) -> str:
    """The same press on the same page is the same event, however often it arrives."""
    return sha256("\0".join((page, *what)).encode()).hexdigest()[:48]


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0
