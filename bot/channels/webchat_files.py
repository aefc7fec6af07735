"""The photos, voice messages and files of the web chat, each named by its content."""

import asyncio
import hashlib
import os
import re
import time
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from bot.domain.media import Kind

REF = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{3,4}")

JUST = 3600.0  # seconds: what is that new may be on its way to a screen


@dataclass(frozen=True)
class Format:
    ending: str
    kind: Kind
    content_type: str


ANY = ord(".")
# What begins with these bytes, a dot standing for any. A browser is never left to guess what it was sent.
FORMATS = (
    (b"\xff\xd8\xff", Format("jpg", Kind.PHOTO, "image/jpeg")),
    (b"\x89PNG\r\n\x1a\n", Format("png", Kind.PHOTO, "image/png")),
    (b"RIFF....WEBP", Format("webp", Kind.PHOTO, "image/webp")),
    (b"\x1aE\xdf\xa3", Format("webm", Kind.VOICE, "audio/webm")),
    (b"OggS", Format("ogg", Kind.VOICE, "audio/ogg")),
    (b"....ftyp", Format("m4a", Kind.VOICE, "audio/mp4")),
    (b"RIFF....WAVE", Format("wav", Kind.VOICE, "audio/wav")),
    (b"ID3", Format("mp3", Kind.VOICE, "audio/mpeg")),
    (b"\xff\xfb", Format("mp3", Kind.VOICE, "audio/mpeg")),
    (b"\xff\xf3", Format("mp3", Kind.VOICE, "audio/mpeg")),
)
FIRST = 16  # bytes that are enough
OTHER = Format("file", Kind.FILE, "application/octet-stream")
# Photos in the same container as m4a, such as those of an iPhone; few browsers show them.
NOT_SOUND = (b"avif", b"avis", b"heic", b"heim", b"heis", b"heix", b"hevc", b"mif1", b"msf1")


def recognised(content: bytes) -> Format:
    """By its first bytes: names and types that come with a file can say anything."""
    for signature, format in FORMATS:
        if _begins(content, signature) and not is_strange_photo(content):
            return format
    return OTHER


def is_strange_photo(content: bytes) -> bool:
    """Whether it is one, but of a kind that we cannot show."""
    return content[4:8] == b"ftyp" and content[8:12] in NOT_SOUND


def _begins(content: bytes, signature: bytes) -> bool:
    start = content[: len(signature)]
    return len(start) == len(signature) and all(
        wanted in (given, ANY) for given, wanted in zip(start, signature, strict=True)
    )


def format_of(ref: str) -> Format:
    ending = ref.rpartition(".")[2]
    return next((format for _, format in FORMATS if format.ending == ending), OTHER)


def format_in(path: Path) -> Format:
    """Blocking: by what the file begins with."""
    with path.open("rb") as file:
        return recognised(file.read(FIRST))


class Files:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def keep(self, content: bytes) -> str:
        """Return the ref to send it by. The same file twice is one."""
        ref = f"{hashlib.sha256(content).hexdigest()}.{recognised(content).ending}"
        await asyncio.to_thread(_write, self._folder / ref, content)
        return ref

    def path(self, ref: str) -> Path | None:
        path = self._folder / ref
        return path if REF.fullmatch(ref) and path.is_file() else None

    async def keep_only(self, wanted: Container[str]) -> None:
        """Delete the others, but for those that have just come."""
        await asyncio.to_thread(_tidy, self._folder, wanted)


def _tidy(folder: Path, wanted: Container[str]) -> None:
    before = time.time() - JUST
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in wanted and path.stat().st_mtime < before:
            path.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{uuid4().hex}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # what was said with it is stored as safely
    part.replace(path)
