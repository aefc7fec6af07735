"""Styles and scripts that a browser keeps for a year: what is in them stands in their address."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

STATIC = Path(__file__).parent / "static"
FOR_GOOD = "public, max-age=31536000, immutable"


def address(name: str) -> str:
    return f"/static/{name}?{_version(name)}"


@cache
def _version(name: str) -> str:
    return f"v={sha256((STATIC / name).read_bytes()).hexdigest()[:12]}"


class Kept(StaticFiles):
    """Under an address of another version it is asked for anew each time: what is given then is not what was meant."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if response.status_code in (200, 304) and scope["query_string"] == _version(path).encode():
            response.headers["cache-control"] = FOR_GOOD
        return response
