"""The pages residents write on: plain forms that work in any browser; a script only spares them the reloading."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.web import CONVERSATION, Web
from bot.web.doorkeeper import Doorkeeper, Knock
from bot.web.html import Html
from bot.web.looking import SEE_OTHER, Looking
from bot.web.returning import CODE, RETURN, Returning
from bot.web.sent import Trouble, storing
from bot.web.speaking import Speaking
from bot.web.visitors import Visitors

Endpoint = Callable[[Request], Awaitable[Response]]


class Visits:
    def __init__(self, web: Web, html: Html, now: Callable[[], datetime], door: Doorkeeper) -> None:
        self._html = html
        self._visitors = Visitors(web, now, door)
        self._looking = Looking(web, html, self._visitors)
        self._speaking = Speaking(web, html, self._visitors, self._looking)
        self._returning = Returning(web, html, self._visitors)

    def routes(self) -> list[BaseRoute]:
        pages = (
            (CONVERSATION, self._speaking.page),
            (f"{CONVERSATION}/jauns", self._looking.live),
            (CODE, self._returning.code_page),
            (RETURN, self._returning.return_page),
            (f"{RETURN}/{{code}}", self._returning.return_page),
        )
        sent_to = (
            (f"{CONVERSATION}/sakt", self._speaking.begin),
            (CODE, self._returning.give_code),
            (f"{CONVERSATION}/beigt", self._returning.end),
            (RETURN, self._returning.come_back),
        )
        return [
            *(Route(path, self._shown(self._counted(endpoint))) for path, endpoint in pages),
            *(Route(path, self._shown(self._counted(endpoint)), methods=["POST"]) for path, endpoint in sent_to),
            *(Route(path, self._shown(self._counted(_instead))) for path, _ in sent_to if path not in (RETURN, CODE)),
            Route(CONVERSATION, self._shown(self._speaking.say), methods=["POST"]),
            Route(f"{CONVERSATION}/media/{{ref}}", self._shown(self._looking.media)),
        ]

    def _shown(self, endpoint: Endpoint) -> Endpoint:
        """What could not be done is a page with a sentence, wherever it happens. No computer keeps any page."""

        async def show(request: Request) -> Response:
            try:
                async with storing(request):
                    response = await endpoint(request)
            except TimeoutError:
                response = self._trouble(request, Trouble(503, "webchat-unsent"))
            except Trouble as trouble:
                response = self._trouble(request, trouble)
            response.headers.setdefault("Cache-Control", "no-store")
            return response

        return show

    def _counted(self, endpoint: Endpoint) -> Endpoint:
        """The others, speaking and taking a file, have limits of their own."""

        async def look(request: Request) -> Response:
            self._visitors.door.let_in(request, Knock.LOOK_FROM)
            return await endpoint(request)

        return look

    def _trouble(self, request: Request, trouble: Trouble) -> Response:
        return self._html.page(request, "visit_trouble.html", trouble.status, trouble=trouble)


async def _instead(request: Request) -> Response:
    """Who asks for what is only pressed, as by a language at the top of the answer, is led to the conversation."""
    query = request.url.query
    return RedirectResponse(f"{CONVERSATION}?{query}" if query else CONVERSATION, SEE_OTHER)
