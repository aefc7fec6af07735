"""What a visitor says: the first press, words, buttons, files. Stored first, then answered."""

import secrets
from contextlib import nullcontext
from dataclasses import replace
from hashlib import sha256

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web import SaidByVisitor, Web
from bot.channels.webchat_files import is_strange_photo, recognised
from bot.channels.webchat_said import TEXT_LENGTH, Attached
from bot.dispatcher import NotStored
from bot.domain import documents
from bot.domain.documents import MEGABYTE
from bot.domain.media import Kind
from bot.messages import TAP_BYTES
from bot.web.doorkeeper import Knock
from bot.web.html import Html
from bot.web.looking import START_LENGTH, Looking, to_conversation
from bot.web.sent import WORDS, Trouble, is_own, number, sent, text_of
from bot.web.visitors import Visitor, Visitors

PATIENCE = 4.0  # seconds for which a press waits for what we say to it
LIMITS = {Kind.PHOTO: 10 * MEGABYTE, Kind.VOICE: 20 * MEGABYTE, Kind.FILE: documents.MOST * MEGABYTE}
LARGEST = max(LIMITS.values()) + 64 * 1024
SPEAK = "people.language"  # the button that changes the language
NAME_LENGTH = 255  # of a file; its end says what it is


class Speaking:
    def __init__(self, web: Web, html: Html, visitors: Visitors, looking: Looking) -> None:
        self._web = web
        self._html = html
        self._visitors = visitors
        self._looking = looking

    async def page(self, request: Request) -> Response:
        """Who chooses a language at the top of their conversation is spoken to in it from here on."""
        visitor, language = await self._visitors.of(request), self._html.pressed(request)
        if visitor is None or not language or "start" in request.query_params or not is_own(request):
            return await self._looking.page(request)
        if await self._web.language_of(visitor.address) in ("", language):
            return await self._looking.page(request)
        self._visitors.door.let_in(request, Knock.SAY_FROM)
        self._visitors.door.let_in(request, Knock.SAY, visitor.address.chat)
        said = self._said(request, visitor, f"speak-{secrets.token_hex(8)}", tap=f"{SPEAK}:0:{language}")
        return self._html.remembered(request, await self._said_and_answered(request, visitor, said))

    async def begin(self, request: Request) -> Response:
        """The first press: from here on there is somebody to answer."""
        form = await sent(request)
        start, stamp = text_of(form, "start")[:START_LENGTH], text_of(form, "stamp")
        if (visitor := await self._visitors.of(request)) is None:
            try:
                self._visitors.door.let_in(request, Knock.BEGIN_FROM)
                self._check_human(form)
            except Trouble as trouble:
                return self._looking.welcome(request, start, trouble)
            visitor = await self._visitors.begin(stamp)
        said = self._said(request, visitor, _event(visitor.address.chat, stamp, start), text=f"/start {start}".strip())
        return self._visitors.remembered(await self._said_and_answered(request, visitor, said), visitor)

    def _check_human(self, form: FormData) -> None:
        """What nobody sees stays empty, and nobody reads a page at once."""
        if text_of(form, "website") or not self._visitors.door.is_human(text_of(form, "stamp")):
            raise Trouble(400, "visits-again")

    async def say(self, request: Request) -> Response:
        visitor = await self._visitors.of(request)
        if visitor is None:  # ended meanwhile, perhaps in another tab
            return self._html.page(request, "visit_ended.html")
        try:
            too_often = self._too_often(request, visitor)
            if too_often and not _is_small(request):
                raise too_often
            with nullcontext() if _is_small(request) else self._visitors.door.hold(request, visitor.address.chat):
                form = await sent(request, LARGEST)
            try:
                if too_often:
                    raise replace(too_often, text=text_of(form, "text"))
                said = await self._what(request, visitor, form)
            finally:
                await form.close()
            return await self._said_and_answered(request, visitor, said)
        except Trouble as trouble:
            return await self._looking.conversation(request, visitor, trouble=trouble)

    def _too_often(self, request: Request, visitor: Visitor) -> Trouble | None:
        """Asked before anything large is read."""
        try:
            self._visitors.door.let_in(request, Knock.SAY_FROM)
            self._visitors.door.let_in(request, Knock.SAY, visitor.address.chat)
            if not _is_small(request):
                self._visitors.door.let_in(request, Knock.BRING_FROM)
                self._visitors.door.let_in(request, Knock.BRING, visitor.address.chat)
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
        if is_strange_photo(content):
            raise Trouble(415, "visits-strange-photo", text=text)
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
            language=self._html.chosen(request),
        )

    async def _said_and_answered(self, request: Request, visitor: Visitor, said: SaidByVisitor) -> Response:
        """Stored first; then the page that shows the answer, as soon as there is one."""
        before = await self._web.last_change(visitor.address)
        if await self._web.was_heard(said):
            return to_conversation()
        try:
            await self._web.say(said)
        except NotStored:
            raise Trouble(503, "webchat-unsent", text=said.text) from None
        await self._web.answered(visitor.address, before, PATIENCE)
        return to_conversation(before, said.message)


def _is_small(request: Request) -> bool:
    """Whether it can hold no file."""
    length = request.headers.get("content-length", "")
    return 0 < number(length) <= WORDS


def _event(page: str, *what: str) -> str:
    """The same press on the same page is the same event, however often it arrives."""
    return sha256("\0".join((page, *what)).encode()).hexdigest()[:48]
