"""The web chat: a platform of our own in the browser, so that everything can be tried without any other."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote
from uuid import uuid4

from bot.channels.webchat_cast import CHANNEL, Actor, Cast
from bot.channels.webchat_files import Files
from bot.channels.webchat_pages import Pages, Toast
from bot.channels.webchat_said import TEXT_LENGTH, Said, received, understood
from bot.domain.media import Media
from bot.messages import (
    Address,
    Capabilities,
    Event,
    Outbound,
    Pace,
    Reason,
    Received,
    Sent,
    TryLater,
    Undeliverable,
)
from storage.rows import dump
from storage.screens import Screen
from storage.store import Store

T = TypeVar("T")

Receive = Callable[[str, Sequence[Received]], Awaitable[None]]
Bytes = Callable[[Media], Awaitable[bytes | None]]

LOT = 200  # changes read at once for a page that comes back
HEARTBEAT = 15.0  # seconds after which a silent page is told that we are still here
CAPABILITIES = Capabilities(
    text_length=TEXT_LENGTH,
    caption_length=1024,
    label_length=64,
    buttons=100,
    edits=True,
    groups=True,
    asks_place=True,
    pace=Pace(
        per_second=1000, chat_per_second=1000, chat_burst=1000, group_per_minute=60_000, group_edits_per_minute=60_000
    ),
)


class Ask(Protocol):
    """Run this on the store: `write` in the next transaction, returning after its commit; `read` apart from it."""

    def __call__(self, work: Callable[[Store], Awaitable[T]], /) -> Awaitable[T]: ...


class WebChat:
    name = CHANNEL
    capabilities = CAPABILITIES

    def __init__(
        self,
        *,
        receive: Receive,
        write: Ask,
        read: Ask,
        cast: Cast,
        media_folder: Path,
        media_bytes: Bytes,
        now: Callable[[], datetime],
        origin: str = "",
    ) -> None:
        """`origin` such as http://127.0.0.1:8080 makes links that can be copied out of the page."""
        self.cast = cast
        self.read = read
        self._receive = receive
        self._write = write
        self.files = Files(media_folder)
        self._media_bytes = media_bytes
        self._now = now
        self._origin = origin
        self._pages = Pages()

    # ------------------------------------------------------------ what comes in

    async def say(self, said: Said) -> None:
        """Somebody spoke on a page: on the screen it goes, and to us what is meant for us. A retry changes nothing.

        Raises LookupError for somebody or somewhere we do not know.
        """
        actor, said = self._actor(said), said.without_personal_codes()
        if said.chat and self.cast.room(said.here) is None:
            raise LookupError(f"no such room: {said.chat}")
        if said.media is not None and self.files.path(said.media.ref) is None:
            raise LookupError(f"no such upload: {said.media.ref}")
        is_for_us = await self._is_for_us(said)
        steps: list[Awaitable[object]] = []
        if said.is_shown:
            steps.append(self._show(said.here, said.event, actor.slug, said.shown()))
        if is_for_us:
            steps.append(self._receive(self.name, received(said, actor)))
        await asyncio.gather(*steps)

    async def _is_for_us(self, said: Said) -> bool:
        """In a room we hear no more than on other platforms: commands, buttons and replies to us."""
        if not said.here.is_group or said.tap or said.change or said.is_command:
            return True
        if not said.reply_to:
            return False
        screen = await self.read(lambda store: store.screens.get(said.here, said.reply_to))
        return screen is not None and not screen.from_who

    def parse(self, body: bytes) -> Event | None:
        said = Said.model_validate_json(body)
        return understood(said, self._actor(said))

    def known(self, chat: str) -> Address | None:
        """The address of somebody or somewhere of this cast."""
        address = Address(CHANNEL, chat)
        return address if self.cast.actor(chat) or self.cast.room(address) else None

    def _actor(self, said: Said) -> Actor:
        actor = self.cast.actor(said.who)
        if actor is None:
            raise LookupError(f"nobody of this cast: {said.who}")
        return actor

    # ------------------------------------------------------------ what goes out

    def link(self, start: str, *, group: bool = False) -> str:
        """On our page a click on it sends the command at once; opened from elsewhere it waits in the text field."""
        return f"{self._origin}/?{'join' if group else 'say'}={quote(f'/start {start}')}"

    async def send(self, address: Address, message: Outbound) -> Sent:
        await self._check_reachable(address)
        message = await self._with_file(message)
        message_id = uuid4().hex
        await self._show(address, message_id, "", _as_sent(message), pin=message.pin)
        return Sent(message_id)

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        message = await self._with_file(message)
        await self._write(partial(self._redraw, address, message_id, message))
        self._pages.wake()

    async def _redraw(self, address: Address, message_id: str, message: Outbound, store: Store) -> None:
        body, now = _as_sent(message), self._now()
        before = await store.screens.get(address, message_id)
        if before is None or before.from_who:
            raise Undeliverable(Reason.GONE, f"no message {message_id} of ours at {address}")
        if before.body == body and (before.pinned_at or not message.pin):
            raise Undeliverable(Reason.UNCHANGED, f"{message_id} at {address}")
        reads_anew = _without_buttons(before.body) != _without_buttons(body)
        await store.screens.edit(address, message_id, body, now if reads_anew else None, now if message.pin else None)

    async def _check_reachable(self, address: Address) -> None:
        actor = self.cast.actor(address.chat)
        if self.known(address.chat) is None:
            reason = Reason.REMOVED if address.is_group else Reason.UNREACHABLE
            raise Undeliverable(reason, f"nobody at {address}")
        if actor is not None and not actor.opened and not await self.read(lambda s: s.screens.newest(address, 1)):
            raise Undeliverable(Reason.UNREACHABLE, f"{address} has never opened the chat")

    async def acknowledge(self, token: str, text: str, *, alert: bool = False, url: str = "") -> None:
        page, _, tap = token.partition(" ")
        self._pages.show(Toast(page, tap, text, alert, url))

    async def _show(
        self, address: Address, message_id: str, who: str, body: Mapping[str, object], *, pin: bool = False
    ) -> None:
        now = self._now()
        await self._write(lambda s: s.screens.add(address, message_id, who, body, now, now if pin else None))
        self._pages.wake()

    async def fetch(self, media: Media) -> bytes:
        path = self.files.path(media.ref)
        if path is None:
            raise Undeliverable(Reason.GONE, f"no file {media.ref}")
        return await asyncio.to_thread(path.read_bytes)

    async def _with_file(self, message: Outbound) -> Outbound:
        """What we send is our own copy, without the traces that somebody's original may carry."""
        if message.media is None:
            return message
        content = await self._media_bytes(message.media)
        if content is None:
            raise TryLater("the picture is not here yet")
        return replace(message, media=replace(message.media, ref=await self.files.keep(content)))

    # ------------------------------------------------------------ what a page sees

    async def live(self, page: str, after: int) -> AsyncIterator[Screen | Toast | None]:
        """All changes of screens after this one, the toasts of this page, and None whenever there is nothing more."""
        with self._pages.opened() as woken:
            while not self._pages.is_closed:
                woken.clear()
                changes = await self.read(partial(_since, after))
                for screen in changes:
                    yield screen
                    after = screen.change
                for toast in self._pages.take(page):
                    yield toast
                if len(changes) < LOT:
                    yield None
                    await _any(woken, HEARTBEAT)

    def wake(self) -> None:
        """Something a page shows besides the screens (the clock) has changed."""
        self._pages.wake()

    def close(self) -> None:
        """Let the open pages go, so that the server can stop; they come back by themselves."""
        self._pages.close()


def _since(after: int, store: Store) -> Awaitable[list[Screen]]:
    return store.screens.since(after, LOT)


async def _any(woken: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await woken.wait()
    except TimeoutError:
        pass


def _as_sent(message: Outbound) -> dict[str, Any]:
    """As it is stored and read back, so that the two can be compared."""
    shown: dict[str, Any] = json.loads(dump({name: value for name, value in asdict(message).items() if value}))
    shown.pop("pin", None)
    return shown


def _without_buttons(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "rows"}
