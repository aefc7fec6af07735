"""Photos, voices and files on disk: named by content, photos re-encoded so that no place or camera stays in them."""

import asyncio
import io
import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from bot.domain import documents
from bot.domain.media import Kind, Media
from bot.messages import Address, Channel, MediaGone, Undeliverable
from bot.routing import Read, TimerEntry
from bot.turns import Turn, World

LONGEST_SIDE = 2048  # pixels: enough to read a house number on a photo, small enough to send
QUALITY = 85
MOST_PIXELS = 64_000_000  # a small file can unfold into all the memory there is
ATTEMPTS = 8
OF_CAMERAS = ("JPEG", "TIFF", "PNG", "WEBP")  # what can say where it was taken
NEVER = (Undeliverable, UnidentifiedImageError, Image.DecompressionBombError)


@dataclass(frozen=True)
class Fetched:
    sha256: str
    size: int


@dataclass(frozen=True)
class Failed:
    is_final: bool


class MediaFolder:
    """`DATA_DIR/media`: files named by the hash of what is in them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, content: bytes, kind: Kind) -> Fetched:
        """Blocking: re-encode and write. The file appears whole or not at all.

        A photo sent as a file of no known type is a photo all the same.
        """
        content = without_traces(content) if kind is Kind.PHOTO or is_picture(content) else content
        name = sha256(content).hexdigest()
        path = self._folder / name
        if not path.exists():
            draft = path.with_suffix(".part")
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.rename(path)
        return Fetched(name, len(content))

    def path(self, name: str) -> Path | None:
        path = self._folder / name
        return path if path.is_file() else None

    def read(self, name: str) -> bytes | None:
        path = self.path(name)
        return path.read_bytes() if path else None

    def remove(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)


def is_picture(content: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(content), formats=OF_CAMERAS):
            return True
    except NEVER:
        return False


def without_traces(content: bytes) -> bytes:
    """The picture as JPEG, upright, without EXIF, GPS, comments or thumbnails."""
    with Image.open(io.BytesIO(content)) as original:
        if original.width * original.height > MOST_PIXELS:
            raise Image.DecompressionBombError(f"{original.width} x {original.height} pixels")
        original.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        picture = ImageOps.exif_transpose(original)
        plain = Image.new("RGB", picture.size, "white")
        plain.paste(picture, mask=picture.getchannel("A") if picture.mode in ("RGBA", "LA") else None)
        target = io.BytesIO()
        plain.save(target, "JPEG", quality=QUALITY)
        return target.getvalue()


def blank() -> bytes:
    """A picture of nothing, to stand where one was taken away."""
    target = io.BytesIO()
    Image.new("RGB", (320, 180), "white").save(target, "JPEG")
    return target.getvalue()


class MediaFetcher:
    """The timer `media.fetch`: download outside any transaction, then note where it lies."""

    def __init__(self, channels: Mapping[str, Channel], folder: MediaFolder) -> None:
        self._channels = channels
        self._folder = folder

    async def prepare(self, read: Read, about: str) -> Fetched | Failed | None:
        stored = await read(lambda store: store.media.get(int(about)))
        if stored is None or stored.fetched_at is not None:
            return None
        try:
            content = await self._channels[stored.channel].fetch(stored.media)
            if stored.media.kind is Kind.FILE and not documents.is_what_it_says(stored.media.name, content):
                return Failed(is_final=True)
            return await asyncio.to_thread(self._folder.put, content, stored.media.kind)
        except NEVER:
            return Failed(is_final=True)
        except Exception:
            return Failed(stored.attempts + 1 >= ATTEMPTS)

    async def act(self, turn: Turn, about: str, prepared: Fetched | Failed | None) -> None:
        id = int(about)
        stored = await turn.store.media.get(id)
        if stored is None or prepared is None:
            if isinstance(prepared, Fetched):  # deleted while it came
                await turn.set_timer("media.remove", prepared.sha256, turn.now)
            return
        if isinstance(prepared, Fetched):
            await turn.store.media.fetched(id, prepared.sha256, prepared.size, turn.now)
            return
        await turn.store.media.failed(id, turn.now if prepared.is_final else None)
        if not prepared.is_final:
            await turn.set_timer("media.fetch", about, turn.now + timedelta(seconds=2**stored.attempts * 5))

    def making(self, entry: TimerEntry, world: World) -> TimerEntry:
        """A timer that makes a file: the file is written outside any transaction too."""
        makes = entry.makes
        if makes is None:
            return entry

        async def prepare(read: Read, about: str) -> Fetched | None:
            content = await makes(world, read, about)
            return None if content is None else await asyncio.to_thread(self._folder.put, content, Kind.FILE)

        return replace(entry, prepare=prepare)

    async def loose(self, turn: Turn, about: str) -> None:
        """The timer `media.loose`, about an address: what was sent from there for a form that is cancelled goes."""
        address = Address.parse(about)
        for stored in await turn.store.media.by(address):
            if not await turn.store.media.is_wanted(stored.media.id, address):
                await turn.store.media.delete(stored.media.id)
                if stored.sha256 is not None:
                    await turn.set_timer("media.remove", stored.sha256, turn.now)

    async def remove(self, turn: Turn, about: str) -> None:
        """The timer `media.remove`: delete a file no row names any more."""
        if not await turn.store.media.is_used(about):
            self._folder.remove(about)


def bytes_of(read: Read, folder: MediaFolder) -> Callable[[Media], Awaitable[bytes | None]]:
    """What a channel asks for the content of a picture; None while it is not here yet. Raises MediaGone."""

    async def load(media: Media) -> bytes | None:
        stored = await read(lambda store: store.media.get(media.id))
        if stored is None or stored.failed_at is not None:
            raise MediaGone(f"media {media.id}")
        if stored.sha256 is None:
            return None
        content = await asyncio.to_thread(folder.read, stored.sha256)
        if content is None:
            raise MediaGone(f"the file of media {media.id}")
        return content

    return load


def path_of(read: Read, folder: MediaFolder) -> Callable[[Media], Awaitable[Path | None]]:
    """Where a picture lies, for who sends it piece by piece; None while it is not here, or no longer."""

    async def find(media: Media) -> Path | None:
        stored = await read(lambda store: store.media.get(media.id))
        return folder.path(stored.sha256) if stored and stored.sha256 and stored.failed_at is None else None

    return find
