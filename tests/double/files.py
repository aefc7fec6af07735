"""Files that people and the bot sent, by file_id and by download path."""

import hashlib
from dataclasses import dataclass
from typing import Any

from tests.double.clock import Clock
from tests.double.errors import TOO_LARGE, bad
from tests.double.params import Params, Upload

MEGABYTE = 1024 * 1024
UPLOAD = 50 * MEGABYTE
PHOTO = 10 * MEGABYTE
DOWNLOAD = 20 * MEGABYTE
LINK_LIVES = 3600.0
PREFIX = {"photo": "AgACAgQ", "voice": "AwACAgQ", "document": "BQACAgQ", "sticker": "CAACAgQ", "video": "BAACAgQ"}
FOLDER = {"photo": "photos", "voice": "voice", "document": "documents", "sticker": "stickers", "video": "videos"}
ENDING = {"photo": ".jpg", "voice": ".oga", "document": "", "sticker": ".webp", "video": ".mp4"}
IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF", b"BM")


@dataclass
class File:
    id: str
    unique_id: str
    kind: str
    content: bytes
    size: int  # as Telegram shows it; a test may claim more than it holds
    path: str
    link_expires_at: float = 0.0

    def as_json(self) -> dict[str, Any]:
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.size}


class Files:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}

    def keep(self, kind: str, content: bytes, size: int = 0, name: str = "") -> File:
        number = len(self._by_id)
        digest = hashlib.sha256(content).hexdigest()[:14]
        ending = ("." + name.rpartition(".")[2]) if "." in name else ENDING[kind]
        path = f"{FOLDER[kind]}/file_{number}{ending}"
        file_id = f"{PREFIX[kind]}AAx{digest}-{number:06d}E"
        file = File(file_id, f"AQAD{digest}", kind, content, size or len(content), path)
        self._by_id[file.id] = self._by_path[file.path] = file
        return file

    def describe(self, kind: str, content: bytes, name: str = "", mime: str = "", size: int = 0) -> Any:
        """The photo, voice, document or sticker field of a message, newly kept."""
        if kind == "photo":
            small = self.keep(kind, content[:1000])
            large = self.keep(kind, content, size)
            return [{**small.as_json(), "width": 90, "height": 67}, {**large.as_json(), "width": 1280, "height": 960}]
        file = self.keep(kind, content, size, name)
        return {**file.as_json(), **_features(kind, name, mime)}

    def get_file(self, params: Params) -> dict[str, Any]:
        file = self._by_id.get(params.text("file_id"))
        if file is None:
            raise bad("invalid file_id" if params.text("file_id") else "file_id not specified")
        if file.size > DOWNLOAD:
            raise bad("file is too big")
        file.link_expires_at = self._clock.now() + LINK_LIVES
        return {**file.as_json(), "file_path": file.path}

    def download(self, path: str) -> bytes | None:
        """The content while the link from getFile is fresh."""
        file = self._by_path.get(path)
        return file.content if file and self._clock.now() < file.link_expires_at else None

    def content(self, file_id: str) -> bytes:
        return self._by_id[file_id].content

    def take(self, params: Params, kind: str, value: Any) -> Any:
        """A file parameter of a send: an upload, attach://…, a file_id or a URL."""
        upload = params.files.get(kind) if value is None else self._attached(params, value)
        if upload is not None:
            return self._uploaded(kind, upload)
        if not isinstance(value, str) or not value:
            raise bad(f"there is no {kind} in the request")
        return self._known(kind, value)

    def _attached(self, params: Params, value: Any) -> Upload | None:
        if not isinstance(value, str) or not value.startswith("attach://"):
            return None
        upload = params.files.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad("wrong file identifier/HTTP URL specified")
        return upload

    def _uploaded(self, kind: str, upload: Upload) -> Any:
        if not upload.content:
            raise bad("file must be non-empty")
        if len(upload.content) > UPLOAD:
            raise TOO_LARGE
        if kind == "photo" and len(upload.content) > PHOTO:
            raise bad(
                f"file of size {len(upload.content)} bytes is too big for a photo; the maximum size is {PHOTO} bytes"
            )
        if kind == "photo" and not upload.content.startswith(IMAGES):
            raise bad("IMAGE_PROCESS_FAILED")
        return self.describe(kind, upload.content, upload.name)

    def _known(self, kind: str, value: str) -> Any:
        if value.startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content")
        file = self._by_id.get(value)
        if file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad(f"can't use file of type {file.kind.title()} as {kind.title()}")
        if kind == "photo":
            return [{**file.as_json(), "width": 1280, "height": 960}]
        return {**file.as_json(), **_features(kind, "", "")}


def _features(kind: str, name: str, mime: str) -> dict[str, Any]:
    if kind == "voice":
        return {"duration": 3, "mime_type": mime or "audio/ogg"}
    if kind == "sticker":
        flags = {"is_animated": False, "is_video": False, "type": "regular"}
        return {"width": 512, "height": 512, "emoji": "👍", "set_name": "Saulite", **flags}
    if kind == "video":
        return {"width": 640, "height": 480, "duration": 3, "mime_type": mime or "video/mp4"}
    return {"file_name": name or "file", "mime_type": mime or "application/octet-stream"}
