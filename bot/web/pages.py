"""The public pages: a place, one matter, and what has to be said about us. They only look, and know nobody."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.web import CONVERSATION
from bot.channels.webchat_files import format_in
from bot.domain import links
from bot.domain.folding import fold
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal
from bot.messages import Address
from bot.turns import Turn, World
from bot.web.doorkeeper import Doorkeeper, Knock
from bot.web.files import given, has_it
from bot.web.html import Html
from bot.web.returning import RETURN
from bot.web.screens import MAP, safe
from bot.web.sent import Trouble
from handlers import pages
from handlers.pages.matter import View
from storage.rows import moment, to_micros

Endpoint = Callable[[Request], Awaitable[Response]]
NOBODY = Address("nobody", "0")
PLACES, PRIVACY, ACCESS, ATTACHED = "/pagasti", "/privatums", "/pieklustamiba", "pielikums"
FIXED = {fold(path): path for path in (CONVERSATION, RETURN, PLACES, PRIVACY, ACCESS)}  # also as they are spoken
MESSENGERS = {"telegram": "pages-door-telegram"}  # channels that are offered beside the browser, each with its name
EARLIER = "pirms"  # the parameter: what was proposed before that moment
FRESH = "public, max-age=60"  # whoever presses in a chat finds it here within a minute
NOT_FOUND, PERMANENT = 404, 308
START = re.compile(r"[A-Za-z0-9_-]{1,64}")  # as on other platforms
GUESSES = 3
CHECKED_ON = date(2026, 11, 21)  # when the pages were last looked at as the statement says: at each release
ROBOTS = f"User-agent: *\nDisallow: {CONVERSATION}\nDisallow: /atgriezties\nDisallow: {links.DOORS}\n"


class Pages:
    def __init__(
        self,
        world: World,
        read: Callable[..., Awaitable[Any]],
        media_path: Callable[[Media], Awaitable[Path | None]],
        html: Html,
        now: Callable[[], datetime],
        door: Doorkeeper,
    ) -> None:
        self._world = world
        self._read = read
        self._media_path = media_path
        self._html = html
        self._now = now
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """The last of all: what is found nowhere else may be a place or a number."""
        shown: dict[str, Endpoint] = {
            "/": self.places,
            PLACES: self.places,
            PRIVACY: self.privacy,
            ACCESS: self.access,
            f"{links.DOORS}/{{start}}": self.doors,
            f"/{{number}}/{ATTACHED}": self.attached,
            "/{place}/{number}": self.matter,
            "/{name}": self.named,
            "/{name:path}": self.missing,
        }
        return [Route("/robots.txt", self.robots), *(Route(path, self._let_in(one)) for path, one in shown.items())]

    def _let_in(self, endpoint: Endpoint) -> Endpoint:
        async def show(request: Request) -> Response:
            try:
                self._door.let_in(request, Knock.LOOK_FROM)
                return await endpoint(request)
            except Trouble as trouble:
                return self._trouble(request, trouble.status, Phrase.of(trouble.phrase, minutes=trouble.minutes))
            except Refusal as no:
                return self._trouble(request, NOT_FOUND, no.phrase)

        return show

    # ------------------------------------------------------------ one place, and all of them

    async def places(self, request: Request) -> Response:
        return self._page(request, "page_places.html", places=self._world.municipality.parishes)

    async def named(self, request: Request) -> Response:
        """A place by its key, a matter by its number; both also as people write them."""
        name = request.path_params["name"]
        if path := FIXED.get(fold(name)):
            return _to(request, path)
        if not (key := self._place_meant(name)):
            return await self._matter(request, name)
        return await self._place(request, key) if name == key else _to(request, f"/{key}")

    def _place_meant(self, name: str) -> str:
        """Its key, of a name in any case and spelling: "Māliena", "malienas pagasts"; "" if it is none, or several."""
        units, said = self._world.municipality.units, fold(name).removesuffix(" pagasts")
        if said in units:
            return said
        found = [key for key in units if _stem(key) == _stem(said)]
        return found[0] if len(found) == 1 else ""

    async def _place(self, request: Request, key: str) -> Response:
        before = _moment(request.query_params.get(EARLIER, ""))
        view = await self._painted(request, lambda turn: pages.place.paint(turn, key, before))
        return self._page(
            request,
            "page_place.html",
            place=self._world.municipality.parish(key),
            view=view,
            is_first=before is None,
            earlier=f"?{EARLIER}={to_micros(view.earlier)}" if view.earlier else "",
            doors=self._doors(f"p-{key}"),
            path=links.path,
        )

    # ------------------------------------------------------------ one matter

    async def matter(self, request: Request) -> Response:
        """Of that place: who comes from here is not asked where they live."""
        place, number = request.path_params["place"], request.path_params["number"]
        if FIXED.get(fold(place)) == RETURN:
            return _to(request, f"{RETURN}/{number}")
        if not (key := self._place_meant(place)):
            return await self.missing(request)
        if place != key:
            return _to(request, f"/{key}/{number}")
        return await self._matter(request, number, place)

    async def _matter(self, request: Request, typed: str, place: str = "") -> Response:
        view = await self._viewed(request, typed)
        if view.number != typed:
            return _to(request, f"/{place}/{view.number}" if place else f"/{view.number}")
        return self._page(
            request,
            "page_matter.html",
            view=view,
            place=self._world.municipality.units.get(place),
            media=f"/{view.number}/{ATTACHED}" if view.media else "",
            is_photo=view.media is not None and view.media.kind is Kind.PHOTO,
            map=MAP.format(latitude=view.place.latitude, longitude=view.place.longitude) if view.place else "",
            buttons=[(one.label, url) for one in view.buttons if (url := safe(one.url))],
            doors=self._doors(links.start(view.number, place)),
        )

    async def _viewed(self, request: Request, typed: str) -> View:
        async def view(turn: Turn) -> View:
            return await pages.matter.paint(turn, await pages.matter.number(turn, typed))

        found: View = await self._painted(request, view)
        return found

    async def attached(self, request: Request) -> Response:
        """The photo or document that stands with it in the group."""
        view = await self._viewed(request, request.path_params["number"])
        path = await self._media_path(view.media) if view.media else None
        if view.media is None or path is None:
            return await self.missing(request)
        if not has_it(request, path):
            self._door.let_in(request, Knock.TAKE_FROM)
        format = await asyncio.to_thread(format_in, path)
        return given(request, path, format, FRESH, view.media.name if view.media.kind is Kind.FILE else None)

    # ------------------------------------------------------------ ways in

    async def doors(self, request: Request) -> Response:
        """What it leads to may be a code meant for one person: nobody keeps the page."""
        start = request.path_params["start"]
        if not START.fullmatch(start):
            return await self.missing(request)
        response = self._page(request, "page_doors.html", doors=self._doors(start))
        response.headers["cache-control"] = "no-store"
        return response

    def _doors(self, start: str) -> list[tuple[str, str]]:
        """Where what it leads to can be done, each with its phrase; the browser is always there."""
        running = self._world.channels
        others = [(said, running[name].link(start)) for name, said in MESSENGERS.items() if name in running]
        return [("pages-door-web", f"{CONVERSATION}?start={quote(start, safe='')}"), *others]

    # ------------------------------------------------------------ what has to be said about us

    async def privacy(self, request: Request) -> Response:
        async def said(turn: Turn) -> list[str]:
            return pages.notice.paint(turn)

        return self._page(request, "page_privacy.html", paragraphs=await self._painted(request, said))

    async def access(self, request: Request) -> Response:
        own, site = self._world.municipality, self._world.site
        return self._page(request, "page_access.html", own=own, site=site, checked_on=CHECKED_ON)

    async def robots(self, request: Request) -> Response:
        return PlainTextResponse(ROBOTS, headers={"cache-control": "public, max-age=86400"})

    async def missing(self, request: Request) -> Response:
        typed = request.path_params.get("name", "")
        if typed.endswith("/") and (path := typed.strip("/")):
            return _to(request, f"/{path}")
        return self._trouble(request, NOT_FOUND, Phrase("pages-no-such-page"))

    def _trouble(self, request: Request, status: int, why: Phrase) -> Response:
        meant = self._world.municipality.find_parish(request.path_params.get("name", ""))[:GUESSES]
        said = self._world.phrases.render(self._html.language(request), why)
        return self._html.page(request, "page_missing.html", status, why=said, meant=meant)

    # ------------------------------------------------------------ drawing

    async def _painted(self, request: Request, paint: Callable[[Turn], Awaitable[Any]]) -> Any:
        language = self._html.language(request)
        return await self._read(lambda store: paint(Turn(self._world, store, self._now(), NOBODY, language)))

    def _page(self, request: Request, template: str, **values: object) -> Response:
        response = self._html.page(request, template, 200, **values)
        if "set-cookie" not in response.headers:
            response.headers["cache-control"] = FRESH
            response.headers["vary"] = "Cookie"
        return response


def _to(request: Request, path: str) -> Response:
    query = request.url.query
    return RedirectResponse(f"{quote(path)}?{query}" if query else quote(path), PERMANENT)


def _stem(folded: str) -> str:
    """What "maliena" and "malienas" have in common, and "zeltini" and "zeltinu"."""
    return folded.removesuffix("s").rstrip("aeiu")


def _moment(written: str) -> datetime | None:
    is_one = written.isascii() and written.isdigit() and len(written) < len("99991231235959000")
    return moment(int(written)) if is_one else None
