"""The page of the web chat and what it asks for: messages, live changes, uploads, the clock."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.channels.webchat import WebChat
from bot.channels.webchat_files import format_of, recognised
from bot.channels.webchat_pages import Toast
from bot.channels.webchat_said import Said
from bot.dispatcher import NotStored
from bot.domain import documents
from bot.domain.documents import MEGABYTE
from bot.domain.media import Kind
from bot.i18n import Phrases
from bot.messages import Address
from bot.web.html import templates
from bot.web.webhooks import TooLarge, read
from storage.screens import BEFORE_ALL, Screen
from storage.store import Store

LOT = 50  # messages shown at once
SAID_BYTES = 64 * 1024
LIMITS = {
    Kind.PHOTO: 10 * MEGABYTE,
    Kind.VOICE: 20 * MEGABYTE,
    Kind.FILE: documents.MOST * MEGABYTE,
}
KINDS = {kind.value: kind for kind in Kind}
LONGEST = 366 * 24 * 3600  # seconds the clock moves at once

# Every sentence that the page's own scripts say.
# fmt: off
WORDS = (
    "bot", "you", "new", "edited", "pinned", "reply", "quoted", "remove", "sending", "unsent", "again", "offline",
    "photo", "voice-message", "file", "place", "map", "sticker", "start", "empty", "empty-room", "photo-too-large",
    "voice-too-large", "file-too-large", "no-place", "bad-place", "recording", "no-microphone", "voice-too-short",
    "tap-lost",
)
# fmt: on


class Ahead(BaseModel):
    """How far to move the clock: by these seconds, or to the next thing that is due."""

    model_config = ConfigDict(extra="forbid")

    seconds: Annotated[int, Field(gt=0, le=LONGEST)] | None = None
    next: bool = False


class Pages:
    def __init__(
        self,
        chat: WebChat,
        phrases: Phrases,
        now: Callable[[], datetime],
        advance: Callable[[int | None], Awaitable[datetime]],
    ) -> None:
        """`advance` moves the clock by seconds, or to what is due next for None."""
        self._chat = chat
        self._phrases = phrases
        self._now = now
        self._advance = advance
        self._template = templates().get_template("webchat.html")

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/", self.page),
            Route("/webchat/screen", self.screen),
            Route("/webchat/live", self.live),
            Route("/webchat/say", self.say, methods=["POST"]),
            Route("/webchat/media", self.upload, methods=["POST"]),
            Route("/webchat/media/{ref}", self.media),
            Route("/clock", self.clock, methods=["POST"]),
        ]

    # ------------------------------------------------------------ the page

    async def page(self, request: Request) -> Response:
        language, cast = self._language(request), self._chat.cast

        def say(phrase: str) -> str:
            return self._phrases.text(language, f"webchat-{phrase}")

        data = {
            "language": language,
            "actors": [{"slug": actor.slug, "name": actor.name} for actor in cast.actors],
            "rooms": [{"chat": room.address.chat, "title": room.title} for room in cast.rooms],
            "limits": {kind.value: limit for kind, limit in LIMITS.items()},
            "words": {name: say(name) for name in WORDS},
        }
        html = self._template.render(
            say=say,
            language=language,
            languages=[(code, say(f"language-{code}")) for code in self._phrases.languages],
            trial=self._phrases.text(language, "machinery-try-it"),
            actors=[(actor, self._phrases.render(language, actor.description)) for actor in cast.actors],
            rooms=cast.rooms,
            clock=self._clock(language),
            prefill=request.query_params.get("say") or request.query_params.get("join", ""),
            data=data,
            documents=documents.ACCEPTED,
        )
        return HTMLResponse(html)

    # ------------------------------------------------------------ reading

    async def screen(self, request: Request) -> Response:
        """The newest messages of a chat, or those before `before`; `change` is where live changes go on from."""
        address = self._chat.known(request.query_params.get("chat", ""))
        if address is None:
            return Response(status_code=404)
        before = _number(request.query_params.get("before")) or BEFORE_ALL

        async def look(store: Store) -> tuple[int, list[Screen], dict[Address, int]]:
            change = await store.screens.last_change()  # first: what comes in between is seen twice, not never
            return change, await store.screens.newest(address, LOT + 1, before), await store.screens.heard()

        change, found, heard = await self._chat.read(look)
        language = self._language(request)
        return JSONResponse(
            {
                "change": change,
                "older": len(found) > LOT,
                "heard": {address.chat: id for address, id in heard.items()},
                "messages": [self._drawn(screen, language) for screen in found[-LOT:]],
            }
        )

    async def live(self, request: Request) -> Response:
        """Server-sent events; the browser names the last one it saw when it comes back."""
        after = _number(request.headers.get("last-event-id") or request.query_params.get("after"))
        page, language = request.query_params.get("page", ""), self._language(request)
        return StreamingResponse(self._frames(page, after, language), media_type="text/event-stream")

    async def _frames(self, page: str, after: int, language: str) -> AsyncIterator[str]:
        yield "retry: 1000\n\n"
        async for news in self._chat.live(page, after):
            match news:
                case Screen():
                    yield _frame("message", self._drawn(news, language), news.change)
                case Toast():
                    yield _frame("toast", {"tap": news.tap, "text": news.text, "alert": news.alert, "url": news.url})
                case None:
                    yield _frame("clock", self._clock(language))

    def _drawn(self, screen: Screen, language: str) -> dict[str, Any]:
        actor = self._chat.cast.actor(screen.from_who)
        return {
            "id": screen.message_id,
            "number": screen.id,
            "chat": screen.address.chat,
            "from": screen.from_who,
            "name": actor.name if actor else "",
            "day": self._phrases.text(language, "webchat-day", at=screen.created_at),
            "time": self._phrases.text(language, "webchat-time", at=screen.created_at),
            "edited": screen.edited_at is not None,
            "pinned": screen.pinned_at is not None,
            "body": self._with_links(screen.body),
        }

    def _with_links(self, body: Any) -> dict[str, Any]:
        rows = [
            [choice | {"url": self._chat.link(choice["start"])} if choice["start"] else choice for choice in row]
            for row in body.get("rows", [])
        ]
        return {**body, "rows": rows}

    async def media(self, request: Request) -> Response:
        ref = request.path_params["ref"]
        path = self._chat.files.path(ref)
        if path is None:
            return Response(status_code=404)
        format = format_of(ref)
        headers = {"content-security-policy": "sandbox; default-src 'none'"}
        as_file = "attachment" if format.kind is Kind.FILE else "inline"
        return FileResponse(path, headers=headers, media_type=format.content_type, content_disposition_type=as_file)

    # ------------------------------------------------------------ writing

    async def say(self, request: Request) -> Response:
        """200 only when it is stored; the page sends it again, under the same event, until then."""
        try:
            said = Said.model_validate_json(await read(request, SAID_BYTES))
            await self._chat.say(said)
        except (ValidationError, TooLarge, LookupError):
            return self._no(request, 400, "webchat-not-understood")
        except NotStored:
            return self._no(request, 503, "webchat-unsent")
        return JSONResponse({})

    async def upload(self, request: Request) -> Response:
        """The bytes of a photo, voice message or file as they are; answers with the ref to send it by."""
        kind = KINDS.get(request.query_params.get("kind", ""), Kind.PHOTO)
        try:
            content = await read(request, LIMITS[kind])
        except TooLarge:
            return self._no(request, 413, f"webchat-{kind}-too-large")
        if recognised(content).kind is not kind:
            return self._no(request, 415, f"webchat-{kind}-unknown")
        return JSONResponse({"ref": await self._chat.files.keep(content)})

    async def clock(self, request: Request) -> Response:
        try:
            ahead = Ahead.model_validate_json(await read(request, SAID_BYTES))
        except (ValidationError, TooLarge):
            return self._no(request, 400, "webchat-not-understood")
        if ahead.seconds or ahead.next:
            await self._advance(None if ahead.next else ahead.seconds)
        self._chat.moved()
        return JSONResponse({"clock": self._clock(self._language(request))})

    # ------------------------------------------------------------ words

    def _language(self, request: Request) -> str:
        asked = request.query_params.get("lang", "")
        return asked if asked in self._phrases.languages else self._phrases.languages[0]

    def _clock(self, language: str) -> str:
        return self._phrases.text(language, "webchat-now", at=self._now())

    def _no(self, request: Request, status: int, phrase: str) -> Response:
        return JSONResponse({"error": self._phrases.text(self._language(request), phrase)}, status)


def _frame(event: str, data: object, id: int | None = None) -> str:
    lines = [f"id: {id}"] if id is not None else []
    return "\n".join([*lines, f"event: {event}", f"data: {json.dumps(data, ensure_ascii=False)}", "", ""])


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0
