"""Whether we are well, for a watchdog and for Prometheus."""

from collections.abc import Awaitable, Callable, Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def routes(troubles: Callable[[], Awaitable[Sequence[str]]], metrics: Callable[[], bytes]) -> list[Route]:
    """`troubles` names what is wrong now; nothing means ready."""

    async def health(request: Request) -> Response:
        found = list(await troubles())
        return JSONResponse({"ready": not found, "troubles": found}, 503 if found else 200)

    async def measure(request: Request) -> Response:
        return Response(metrics(), headers={"content-type": METRICS_TYPE})

    return [Route("/healthz", health), Route("/metrics", measure)]
