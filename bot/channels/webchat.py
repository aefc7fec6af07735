"""The web chat: a platform of our own in the browser, so that everything can be tried without any other."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from urllib.parse import quote

from bot.channels.screens import HEARTBEAT, PACE, Ask, Bytes, OnScreens, Receive, woken_within
from bot.channels.webchat_cast import CHANNEL, Actor, Cast
from bot.channels.webchat_pages import Toast
from bot.channels.webchat_said import TEXT_LENGTH, Said, received, understood
from bot.messages import (
    Address,
    Capabilities,
    Event,
    Reason,
    Undeliverable,
)
from storage.screens import Screen
from storage.store import Store

LOT = 200  # changes read at once for a page that comes back
CAPABILITIES = Capabilities(
    text_length=TEXT_LENGTH,
    caption_length=1024,
    label_length=64,
    buttons=100,
    edits=True,
    groups=True,
    asks_place=True,
    pace=PACE,
)


class WebChat(OnScreens):
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
        super().__init__(write=write, read=read, media_folder=media_folder, media_bytes=media_bytes, now=now)
        self.cast = cast
        self._receive = receive
        self._origin = origin

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
            steps.append(self.show(said.here, said.event, actor.slug, said.shown()))
        if is_for_us:
            steps.append(self._receive(self.name, received(said)))
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
        return understood(said, self._actor(said).name)

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

    async def check_reachable(self, address: Address) -> None:
        actor = self.cast.actor(address.chat)
        if self.known(address.chat) is None:
            reason = Reason.REMOVED if address.is_group else Reason.UNREACHABLE
            raise Undeliverable(reason, f"nobody at {address}")
        if actor is not None and not actor.opened and not await self.read(lambda s: s.screens.newest(address, 1)):
            raise Undeliverable(Reason.UNREACHABLE, f"{address} has never opened the chat")

    # ------------------------------------------------------------ what a page sees

    def wake(self, address: Address) -> None:
        """One page there shows every screen."""
        self.pages.wake_all()

    def moved(self) -> None:
        """The clock, which every page shows too."""
        self.pages.wake_all()

    async def live(self, page: str, after: int) -> AsyncIterator[Screen | Toast | None]:
        """All changes of screens after this one, the toasts of this page, and None whenever there is nothing more."""
        with self.pages.opened(page) as woken:
            while not self.pages.is_closed:
                woken.clear()
                changes = await self.read(partial(_since, after))
                for screen in changes:
                    yield screen
                    after = screen.change
                for toast in self.pages.take(page):
                    yield toast
                if len(changes) < LOT:
                    yield None
                    await woken_within(woken, HEARTBEAT)


def _since(after: int, store: Store) -> Awaitable[list[Screen]]:
    return store.screens.since(after, LOT)
