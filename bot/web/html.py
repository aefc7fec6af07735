"""Pages for residents: a template, the language they are read in, and what every one of them says."""

import re
from pathlib import Path
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.domain.phrases import Value
from bot.i18n import Phrases
from bot.web import kept

LANGUAGE = "valoda"  # the parameter, and the cookie that remembers it
KEPT_FOR = 400 * 24 * 3600  # seconds; browsers keep nothing longer


def templates() -> Environment:
    """Whatever a page is given is text until a template says otherwise; a name that is not given is a mistake."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["numbered"] = numbered
    return made


def numbered(text: str) -> Markup:
    """AL-2026-0042 stays on one line, and is copied and found as it was typed."""
    parts = _TAG.split(escape(text))
    return Markup("").join(Markup(part if _TAG.fullmatch(part) else _NUMBER.sub(_whole, part)) for part in parts)  # noqa: S704


def _whole(number: re.Match[str]) -> str:
    return f'<span class="number">{number[0]}</span>'


_TAG = re.compile(r"(<[^>]*>)")
_NUMBER = re.compile(r"\b[A-Z]{1,3}(?:-\d+)+\b")


class Html:
    def __init__(self, phrases: Phrases, *, is_trial: bool = False) -> None:
        self._phrases = phrases
        self._is_trial = is_trial
        self._templates = templates()

    def language(self, request: Request) -> str:
        """As the address says, else as was chosen here before, else the municipality's."""
        return self.chosen(request) or self._phrases.languages[0]

    def chosen(self, request: Request) -> str:
        """Now or before; "" if never."""
        before = request.cookies.get(LANGUAGE, "")
        return self.pressed(request) or (before if before in self._phrases.languages else "")

    def pressed(self, request: Request) -> str:
        """The one just chosen at the top of a page, or ""."""
        asked = request.query_params.get(LANGUAGE, "")
        return asked if asked in self._phrases.languages else ""

    def say(self, request: Request, phrase: str, **values: Value) -> str:
        return self._phrases.text(self.language(request), phrase, **values)

    def page(self, request: Request, template: str, status: int = 200, **values: object) -> Response:
        language = self.language(request)

        def say(phrase: str, **given: Value) -> str:
            return self._phrases.text(language, phrase, **given)

        html = self._templates.get_template(template).render(
            say=say,
            static=kept.address,
            language=language,
            languages=[(code, say(f"webchat-language-{code}")) for code in self._phrases.languages],
            other_languages=_other_languages(request),
            here="",
            trial=say("machinery-try-it") if self._is_trial else "",
            **values,
        )
        response = HTMLResponse(html, status)
        return self.remembered(request, response)

    def remembered(self, request: Request, response: Response) -> Response:
        """With the language that was just chosen."""
        if pressed := self.pressed(request):
            response.set_cookie(LANGUAGE, pressed, max_age=KEPT_FOR, httponly=True, samesite="lax")
        return response


def _other_languages(request: Request) -> str:
    """The query of this page, ready for a language to be added."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != LANGUAGE]
    return "?" + urlencode([*kept, (LANGUAGE, "")])
