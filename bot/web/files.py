"""A photo or document as an answer: sent piece by piece, and not again to a browser that has it."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from bot.channels.webchat_files import Format

SANDBOX = "sandbox; default-src 'none'"  # whatever is in it runs nothing


def has_it(request: Request, path: Path) -> bool:
    return _mark(path) in request.headers.get("if-none-match", "")


def given(request: Request, path: Path, format: Format, kept: str, download: str | None = None) -> Response:
    """`kept` says who may keep it how long; `download` is the name to save it by."""
    headers = {"content-security-policy": SANDBOX, "cache-control": kept, "etag": _mark(path)}
    if has_it(request, path):
        return Response(status_code=304, headers=headers)
    return FileResponse(path, headers=headers, media_type=format.content_type, filename=download)


def _mark(path: Path) -> str:
    """It is named by what is in it."""
    return f'"{path.stem}"'
