"""Whether we are well, for a watchdog and for Prometheus."""

from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def routes(
    health: Callable[[], Awaitable[Mapping[str, object]]], metrics: Callable[[], Awaitable[bytes]]
) -> list[Route]:
    """`health` says whether it is `ready`, and more."""

    async def look(request: Request) -> Response:
        found = await health()
        return JSONResponse(dict(found), 200 if found["ready"] else 503)

    async def measure(request: Request) -> Response:
        return Response(await metrics(), headers={"content-type": METRICS_TYPE})

    return [Route("/healthz", look), Route("/metrics", measure)]
