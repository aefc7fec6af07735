"""What the channels on our own pages have in common: a message is sent by putting it on a screen, which is a row."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import uuid4

from bot.channels.webchat_files import Files
from bot.channels.webchat_pages import Pages, Toast
from bot.domain.media import Media
from bot.messages import Address, Outbound, Pace, Reason, Received, Sent, TryLater, Undeliverable
from storage.rows import dump
from storage.store import Store

T = TypeVar("T")
Receive = Callable[[str, Sequence[Received]], Awaitable[None]]
Bytes = Callable[[Media], Awaitable[bytes | None]]

LOT = 500
HEARTBEAT = 15.0  # seconds after which a silent page is told that we are still here
# Nobody limits us here; sending is a write of ours.
PACE = Pace(
    per_second=1000, chat_per_second=1000, chat_burst=1000, group_per_minute=60_000, group_edits_per_minute=60_000
)


class Ask(Protocol):
    """Run this on the store: `write` in the next transaction, returning after its commit; `read` apart from it."""

    def __call__(self, work: Callable[[Store], Awaitable[T]], /) -> Awaitable[T]: ...


class OnScreens:
    """The half of a channel that shows; who may be written to, and what is heard, is up to each."""

    def __init__(
        self, *, write: Ask, read: Ask, media_folder: Path, media_bytes: Bytes, now: Callable[[], datetime]
    ) -> None:
        self.read = read
        self.files = Files(media_folder)
        self.pages = Pages()
        self.write = write
        self._media_bytes = media_bytes
        self._now = now

    async def check_reachable(self, address: Address) -> None:
        """Raises Undeliverable where nobody would ever see it."""
        raise NotImplementedError

    def wake(self, address: Address) -> None:
        """Tell the open pages that show this screen to look again."""
        raise NotImplementedError

    # ------------------------------------------------------------ what goes out

    async def send(self, address: Address, message: Outbound) -> Sent:
        await self.check_reachable(address)
        message = await self._with_file(message)
        message_id = uuid4().hex
        await self.show(address, message_id, "", _as_sent(message), pin=message.pin)
        return Sent(message_id)

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        message = await self._with_file(message)
        await self.write(partial(self._redraw, address, message_id, message))
        self.wake(address)

    async def _redraw(self, address: Address, message_id: str, message: Outbound, store: Store) -> None:
        body, now = _as_sent(message), self._now()
        before = await store.screens.get(address, message_id)
        if before is None or before.from_who:
            raise Undeliverable(Reason.GONE, f"no message {message_id} of ours at {address}")
        if before.body == body and (before.pinned_at or not message.pin):
            raise Undeliverable(Reason.UNCHANGED, f"{message_id} at {address}")
        reads_anew = _without_buttons(before.body) != _without_buttons(body)
        await store.screens.edit(address, message_id, body, now if reads_anew else None, now if message.pin else None)

    async def acknowledge(self, token: str, text: str, *, alert: bool = False, url: str = "") -> None:
        page, _, tap = token.partition(" ")
        self.pages.show(Toast(page, tap, text, alert, url))

    async def show(
        self, address: Address, message_id: str, who: str, body: Mapping[str, object], *, pin: bool = False
    ) -> None:
        """Put it on the screen; the same `message_id` again changes nothing."""
        now = self._now()
        await self.write(lambda s: s.screens.add(address, message_id, who, body, now, now if pin else None))
        self.wake(address)

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

    async def tidy(self) -> None:
        """A file goes when it stands on no screen any more: its matter has a copy of its own, without traces."""
        wanted: set[str] = set()
        after = 0
        while lot := await self.read(partial(_files, after)):
            wanted.update(lot.values())
            after = max(lot)
        await self.files.keep_only(wanted)

    def close(self) -> None:
        """Let the open pages go, so that the server can stop; they come back by themselves."""
        self.pages.close()


async def _files(after: int, store: Store) -> dict[int, str]:
    return await store.screens.files(after, LOT)


def _as_sent(message: Outbound) -> dict[str, Any]:
    """As it is stored and read back, so that the two can be compared."""
    shown: dict[str, Any] = json.loads(dump({name: value for name, value in asdict(message).items() if value}))
    shown.pop("pin", None)
    return shown


def _without_buttons(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "rows"}


async def woken_within(woken: asyncio.Event, seconds: float) -> None:
    """Wait for it, but no longer."""
    try:
        async with asyncio.timeout(seconds):
            await woken.wait()
    except TimeoutError:
        pass
