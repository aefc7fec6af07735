"""The parameters of one call: JSON, form, multipart or query string, read as the real server reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web
from aiohttp.web_request import BaseRequest

from tests.double.errors import TOO_LARGE, bad

LARGEST_BODY = 52 * 1024 * 1024
TRUE = frozenset({"true", "yes", "1"})


@dataclass(frozen=True)
class Upload:
    """A file in a multipart body."""

    name: str
    content: bytes


class Params:
    """Values by name, each taken as the type the method wants."""

    def __init__(self, values: Mapping[str, Any], files: Mapping[str, Upload] | None = None) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.files = files or {}

    def __contains__(self, name: str) -> bool:
        return name in self.values or name in self.files

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name, default)
        if isinstance(value, str):
            return value
        return json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def number(self, name: str) -> float:
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            raise bad(f'parameter "{name}" is required') from None

    def flag(self, name: str) -> bool:
        value = self.values.get(name, False)
        return value if isinstance(value, bool) else str(value).lower() in TRUE

    def data(self, name: str) -> Any:
        """A structure: native in a JSON body, JSON-encoded elsewhere; None if absent or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None


async def read(request: BaseRequest) -> Params:
    values: dict[str, Any] = (
        dict(parse_qsl(request.query_string, keep_blank_values=True)) if request.query_string else {}
    )
    kind = request.content_type
    if kind.startswith("multipart/"):
        return await _multipart(request, values)
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise TOO_LARGE from None
    if kind == "application/json":
        values.update(_from_json(body))
    elif kind == "application/x-www-form-urlencoded":
        values.update(parse_qsl(body.decode(), keep_blank_values=True))
    return Params(values)


def _from_json(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        values = json.loads(body)
    except ValueError:
        raise bad("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad("JSON object expected")
    return values


async def _multipart(request: BaseRequest, values: dict[str, Any]) -> Params:
    files: dict[str, Upload] = {}
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        size += len(content)
        if size > LARGEST_BODY:
            raise TOO_LARGE
        if part.filename is None:
            values[part.name] = content.decode()
        else:
            files[part.name] = Upload(part.filename, content)
    return Params(values, files)
