"""Telegram: python-telegram-bot as the client, our own polling loop: nothing is confirmed before it is stored."""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from time import monotonic
from typing import Any

from telegram import Bot, BotCommand, ReplyParameters
from telegram import Message as TelegramMessage
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.channels import telegram_updates as updates
from bot.channels.telegram_edits import NO_PREVIEW, edit
from bot.channels.telegram_errors import called
from bot.channels.telegram_http import AiohttpRequest
from bot.channels.telegram_shown import formatted, keyboard
from bot.channels.telegram_uploads import Uploads
from bot.dispatcher import NotStored
from bot.domain.media import Kind, Media
from bot.hearing import Hearing
from bot.log import where
from bot.messages import (
    Address,
    Capabilities,
    Event,
    Outbound,
    Pace,
    Received,
    Sent,
    TryLater,
)

log = logging.getLogger(__name__)

Receive = Callable[[str, Sequence[Received]], Awaitable[None]]
Bytes = Callable[[Media], Awaitable[bytes | None]]

CAPABILITIES = Capabilities(
    text_length=4096,
    caption_length=1024,
    label_length=40,
    buttons=100,
    edits=True,
    groups=True,
    asks_place=True,
    pace=Pace(per_second=29.6, chat_per_second=1, chat_burst=3, group_per_minute=19, group_edits_per_minute=8),
)


def capabilities(factor: float) -> Capabilities:
    """The same with every limit so many times wider: for a test double whose limits are."""
    pace = CAPABILITIES.pace
    wider = Pace(
        pace.per_second * factor,
        pace.chat_per_second * factor,
        round(pace.chat_burst * factor),
        pace.group_per_minute * factor,
        pace.group_edits_per_minute * factor,
    )
    return replace(CAPABILITIES, pace=wider)


POLL_SECONDS = 50
FULL = 100  # updates: more never come at once
PAUSE, LONGEST_PAUSE = 1.0, 10.0
REFUSED_FOR = 900.0  # seconds: Telegram may be wrong for a while
REFUSED = (401, 404)  # HTTP


class TokenRefused(Exception):
    """Telegram has not accepted the token for a quarter of an hour, at every try."""


class Telegram:
    name = updates.CHANNEL

    def __init__(
        self,
        token: str,
        receive: Receive,
        media_bytes: Bytes,
        api_url: str = "https://api.telegram.org",
        capabilities: Capabilities = CAPABILITIES,
        hearing: Hearing | None = None,
    ) -> None:
        self.capabilities = capabilities
        self._receive = receive
        self._hearing = hearing or Hearing()
        self._media_bytes = media_bytes
        self._uploads = Uploads()
        self._poll_request = AiohttpRequest(connections=2)
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=self._poll_request,
        )
        self._offset = 0
        self._secret = ""
        self.polled_at: float | None = None
        self.refused_since: float | None = None  # the token
        self.username = ""

    # ------------------------------------------------------------ life

    async def start(self) -> None:
        """Learn our own name; waits as long as Telegram cannot be reached. Raises TokenRefused."""
        await _patiently(self._initialize, "Telegram does not answer to our name")
        self.username = self._bot.username

    async def _initialize(self) -> None:
        try:
            await self._bot.initialize()
        except InvalidToken:
            self._note_refusal()
            raise
        self.refused_since = None

    def _note_refusal(self) -> None:
        now = monotonic()
        self.refused_since = self.refused_since or now
        if now - self.refused_since > REFUSED_FOR:
            raise TokenRefused

    async def stop(self) -> None:
        await self._bot.shutdown()

    async def set_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]], default: str) -> None:
        """The commands people see, per language; display only, rights are checked by us."""
        try:
            for language, entries in commands.items():
                listed = [BotCommand(name, description) for name, description in entries]
                await self._bot.set_my_commands(listed, language_code=None if language == default else language)
        except TelegramError as error:
            log.warning("The commands could not be set", extra={"error": type(error).__name__})

    # ------------------------------------------------------------ long polling

    async def poll(self) -> None:
        """Fetch, store, and only then confirm, until cancelled."""
        await self._drop_webhook()
        pause, wait = PAUSE, 0
        while True:
            try:
                found = await self._get_updates(wait)
                await self._store(found)
            except TokenRefused:
                raise
            except NotStored:
                self._hearing.fails(self.name)
                await asyncio.sleep(PAUSE)
            except Exception as error:
                self._hearing.fails(self.name)
                wait = 0
                log.warning("Polling failed", extra={"error": where(error)})
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
            else:
                self._offset = max([self._offset, *(one["update_id"] + 1 for one in found)])
                self.polled_at, pause, wait = monotonic(), PAUSE, self._caught_up(found)

    def _caught_up(self, found: Sequence[dict[str, Any]]) -> int:
        """Return how long the next poll may wait: behind a full batch there are more."""
        if len(found) >= FULL:
            return 0
        self._hearing.goes_on(self.name)
        return POLL_SECONDS

    async def _drop_webhook(self) -> None:
        try:
            await self._bot.delete_webhook()
        except TelegramError as error:
            log.warning("The webhook could not be removed", extra={"error": type(error).__name__})

    async def _get_updates(self, wait: int) -> list[dict[str, Any]]:
        allowed = json.dumps(updates.ALLOWED)
        url = f"{self._bot.base_url}/getUpdates?offset={self._offset}&timeout={wait}&allowed_updates={allowed}"
        code, payload = await self._poll_request.do_request(url, "GET", read_timeout=wait + 10)
        if code in REFUSED:
            self._note_refusal()
        if code != 200:
            raise ConnectionError(f"getUpdates answered {code}")
        self.refused_since = None
        return updates.numbered(json.loads(payload)["result"])

    async def _store(self, found: Sequence[dict[str, Any]]) -> None:
        events = [self._received(one) for one in found]
        await self._receive(self.name, [event for event in events if event is not None])

    def _received(self, update: dict[str, Any]) -> Received | None:
        try:
            return updates.received(update, self._bot.id, self.username)
        except Exception as error:
            log.error("An update has a shape nobody expected", extra={"error": where(error)})
            return updates.unreadable(update)

    # ------------------------------------------------------------ webhook

    async def set_webhook(self, url: str, secret: str) -> None:
        """Waits as long as Telegram cannot be reached or does not accept the address."""
        self._secret = secret

        async def set_it() -> None:
            await self._bot.set_webhook(url, secret_token=secret, allowed_updates=updates.ALLOWED, max_connections=40)

        await _patiently(set_it, "The webhook could not be set")

    async def receive(self, headers: Mapping[str, str], body: bytes) -> int:
        """One update as Telegram posts it; return the HTTP status. 200 only when it is stored."""
        given = headers.get("x-telegram-bot-api-secret-token", "")
        if not self._secret or not hmac.compare_digest(given.encode(), self._secret.encode()):
            return 403
        try:
            update = json.loads(body)
            if not updates.is_numbered(update):
                return 400
            await self._store([update])
        except (ValueError, RecursionError):
            return 400
        except NotStored:
            return 503
        self.polled_at = monotonic()
        return 200

    def parse(self, body: bytes) -> Event | None:
        return updates.parse(body, self._bot, self.username)

    # ------------------------------------------------------------ speaking

    def link(self, start: str, *, group: bool = False) -> str:
        return f"https://t.me/{self.username}?{'startgroup' if group else 'start'}={start}"

    async def send(self, address: Address, message: Outbound) -> Sent:
        sent = await called(self._send(address, message))
        if message.pin:
            await self._pin(address, sent.message_id)
        return Sent(str(sent.message_id))

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        await called(edit(self._bot, int(address.chat), int(message_id), message, self.link))

    async def acknowledge(self, token: str, text: str, *, alert: bool = False, url: str = "") -> None:
        try:
            await self._bot.answer_callback_query(token, text or None, show_alert=alert or None, url=url or None)
        except TelegramError as error:
            log.info("A tap's answer came too late", extra={"error": type(error).__name__})

    async def fetch(self, media: Media) -> bytes:
        file = await called(self._bot.get_file(media.ref))
        return bytes(await called(file.download_as_bytearray()))

    async def _send(self, address: Address, message: Outbound) -> TelegramMessage:
        chat = int(address.chat)
        text, entities = formatted(message)
        reply = ReplyParameters(int(message.reply_to), allow_sending_without_reply=True) if message.reply_to else None
        markup = keyboard(message, self.link)
        silent = message.silent or None
        if message.media is None:
            return await self._bot.send_message(
                chat,
                text,
                entities=entities,
                reply_markup=markup,
                link_preview_options=NO_PREVIEW,
                disable_notification=silent,
                reply_parameters=reply,
            )
        content = self._uploads.known(message.media) or await self._media_bytes(message.media)
        if content is None:
            raise TryLater("the picture is not here yet")
        send = {Kind.PHOTO: self._bot.send_photo, Kind.VOICE: self._bot.send_voice, Kind.FILE: self._bot.send_document}
        sent: TelegramMessage = await send[message.media.kind](  # type: ignore[operator]
            chat,
            content,
            caption=text or None,
            caption_entities=entities,
            reply_markup=markup,
            disable_notification=silent,
            reply_parameters=reply,
            filename=message.media.name or None,
        )
        if sent.document is not None:
            self._uploads.came(message.media, sent.document.file_id)
        return sent

    async def _pin(self, address: Address, message_id: int) -> None:
        try:
            await self._bot.pin_chat_message(int(address.chat), message_id, disable_notification=True)
        except TelegramError as error:
            log.info("A post could not be pinned", extra={"error": type(error).__name__})


async def _patiently(call: Callable[[], Awaitable[object]], sentence: str) -> None:
    """Until Telegram does it, with longer and longer pauses; the sentence is for the log."""
    pause = PAUSE
    while True:
        try:
            await call()
            return
        except TelegramError as error:
            # What Telegram itself objects to helps the operator; what else went wrong may hold an address.
            reason = error.message if isinstance(error, BadRequest) else type(error).__name__
            log.error(sentence, extra={"error": reason})
        await asyncio.sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 2)
