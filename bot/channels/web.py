"""The residents' own page: the same conversations for who has no messenger, in any browser."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

from bot.channels.screens import HEARTBEAT, PACE, Ask, Bytes, OnScreens, Receive, woken_within
from bot.channels.webchat_said import TEXT_LENGTH, Said, received, understood
from bot.messages import Address, Capabilities, Event, Inbound, Reason, Undeliverable
from storage.store import Store

CHANNEL = "web"
CONVERSATION = "/rakstit"  # the page one writes on
QUIET = 0.1  # seconds without anything new, after which we look whether more is on its way
CAPABILITIES = Capabilities(
    text_length=TEXT_LENGTH,
    caption_length=1024,
    label_length=64,
    buttons=100,
    edits=True,
    groups=False,
    asks_place=False,
    pace=PACE,
)


class SaidByVisitor(Said):
    channel: ClassVar[str] = CHANNEL


class Web(OnScreens):
    name = CHANNEL
    capabilities = CAPABILITIES

    def __init__(
        self,
        *,
        receive: Receive,
        write: Ask,
        read: Ask,
        media_folder: Path,
        media_bytes: Bytes,
        now: Callable[[], datetime],
        origin: str,
    ) -> None:
        """`origin` is the public address, such as https://balss.example.lv."""
        super().__init__(write=write, read=read, media_folder=media_folder, media_bytes=media_bytes, now=now)
        self.origin = origin
        self._receive = receive

    # ------------------------------------------------------------ what comes in

    async def say(self, said: SaidByVisitor) -> None:
        """A visitor spoke: on their screen it goes, and to us. A retry changes nothing.

        Raises LookupError for an upload we do not know.
        """
        said = said.without_personal_codes()
        if said.media is not None and self.files.path(said.media.ref) is None:
            raise LookupError(f"no such upload: {said.media.ref}")
        steps: list[Awaitable[object]] = []
        if said.is_shown and not said.is_command:
            steps.append(self.show(said.here, said.event, said.who, said.shown()))
        # Together: while nothing can be stored the first would wait, and only the second says so.
        await asyncio.gather(*steps, self._receive(self.name, received(said)))

    def parse(self, body: bytes) -> Event | None:
        said = SaidByVisitor.model_validate_json(body)
        event = understood(said)
        return replace(event, asked_language=said.language) if isinstance(event, Inbound) else event

    def link(self, start: str, *, group: bool = False) -> str:
        return f"{self.origin}{CONVERSATION}?start={quote(start)}"

    async def check_reachable(self, address: Address) -> None:
        if not await self.read(lambda store: store.visitors.exists(address)):
            raise Undeliverable(Reason.UNREACHABLE, f"nobody at {address}")

    # ------------------------------------------------------------ what a page sees

    def wake(self, address: Address) -> None:
        self.pages.wake(address.chat)

    async def last_change(self, address: Address) -> int:
        """The number of what we changed last on this screen."""
        return await self.read(lambda store: store.screens.last_change_at(address))

    async def language_of(self, address: Address) -> str:
        """In which we speak there, or "" where nobody has spoken yet."""

        async def look(store: Store) -> str:
            person = await store.people.at(address)
            return person.language if person else await store.people.stranger_language(address)

        return await self.read(look)

    async def was_heard(self, said: SaidByVisitor) -> bool:
        """Whether this very press came before and has had its turn: no other answer will follow."""
        return await self.read(lambda store: store.inbox.was_taken(said.event_id))

    async def answered(self, address: Address, after: int, seconds: float) -> None:
        """Wait until we have answered there and nothing more follows, or so many seconds are over."""
        until = time.monotonic() + seconds
        with self.pages.opened(address.chat) as woken:
            while not self.pages.is_closed and (left := until - time.monotonic()) > 0:
                woken.clear()
                is_answered = await self.last_change(address) > after or self.pages.has(address.chat)
                await woken_within(woken, min(left, QUIET) if is_answered else left)
                if is_answered and not woken.is_set() and not await self._is_more_to_come(address):
                    break

    async def _is_more_to_come(self, address: Address) -> bool:
        return await self.read(lambda store: store.outbox.is_due(address, self._now()))

    async def changes(self, address: Address, after: int) -> AsyncIterator[int | None]:
        """The number of each change of this screen, and None now and then while there is none."""
        with self.pages.opened(address.chat) as woken:
            while not self.pages.is_closed:
                woken.clear()
                change = await self.last_change(address)
                yield change if change > after or self.pages.has(address.chat) else None
                after = max(after, change)
                await woken_within(woken, HEARTBEAT)
