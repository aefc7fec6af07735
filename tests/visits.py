"""Residents in a browser without scripts: they read a page, press its buttons, fill in its field."""

import os
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import httpx

from bot.channels.web import CHANNEL, Web
from bot.messages import Address
from bot.web import server
from bot.web.doorkeeper import Doorkeeper
from bot.web.html import Html
from bot.web.pages import Pages
from bot.web.visitors import COOKIE, SAFE_COOKIE
from bot.web.visits import Visits
from tests.chat import Chat
from tests.patience import PATIENCE

ORIGIN = "https://balss.example.lv"


@dataclass
class Form:
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)  # label, name, value


class Page(HTMLParser):
    """What stands on it: words, forms, the messages of the conversation."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.messages: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self._is_in_message = False
        self._button: tuple[str, str] | None = None
        self._label = ""
        self._textarea = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag == "a":
            self.links.append(given["href"])
        if tag == "form":
            self.forms.append(Form(given["action"]))
        elif tag == "input" and given.get("type") != "file":
            self.forms[-1].fields[given["name"]] = given.get("value", "")
        elif tag == "textarea":
            self._textarea = given["name"]
            self.forms[-1].fields[self._textarea] = ""
        elif tag == "button":
            self._button, self._label = (given.get("name", ""), given.get("value", "")), ""
        elif tag == "article":
            self._is_in_message = True
            self.messages.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self._button:
            self.forms[-1].buttons.append((self._label.strip(), *self._button))
            self._button = None
        elif tag == "textarea":
            self._textarea = ""
        elif tag == "article":
            self._is_in_message = False

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._button:
            self._label += data
        if self._textarea:
            self.forms[-1].fields[self._textarea] += data
        if self._is_in_message:
            self.messages[-1] += data

    def form(self, label: str) -> tuple[Form, dict[str, str]]:
        """The newest form with this button (the beginning of its label), and what pressing it sends."""
        for form in reversed(self.forms):
            for text, name, value in form.buttons:
                if text.startswith(label):
                    return form, {**form.fields, **({name: value} if name else {})}
        raise AssertionError(f"no button {label!r}; there are {[form.buttons for form in self.forms]}")


class Browser:
    """One browser: it keeps cookies and shows one page."""

    def __init__(self, site: "Site", **headers: str) -> None:
        self.site = site
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(site.app, client=(headers.pop("ip", "192.0.2.7"), 50_000)),
            base_url=ORIGIN,
            headers={"origin": ORIGIN, **headers},
            follow_redirects=True,
            timeout=PATIENCE,
        )
        self.page = Page("")
        self.status = 0
        self.answer = httpx.Response(0)

    async def opens(self, path: str = "/rakstit") -> Page:
        return self._sees(await self.client.get(path))

    async def presses(self, label: str, **filled: str) -> Page:
        """A button of the page that is open now, with what was typed into fields."""
        form, data = self.page.form(label)
        return self._sees(await self.client.post(form.action, data=data | filled))

    async def says(self, text: str, file: tuple[str, bytes] | None = None) -> Page:
        form, data = self.page.form("Sūtīt ziņu")
        return self._sees(
            await self.client.post(form.action, data=data | {"text": text}, files={"file": file} if file else None)
        )

    async def begins(self, start: str = "") -> Page:
        await self.opens(f"/rakstit?start={start}" if start else "/rakstit")
        self.site.time += 5
        return await self.presses("Sākt sarunu")

    async def joins(self, parish: str = "Malienas pagasts") -> Page:
        """From the first page to the menu."""
        await self.begins()
        await self.presses("Turpināt")
        await self.says(parish)
        return await self.presses("Jā")

    def _sees(self, answer: httpx.Response) -> Page:
        self.answer, self.status, self.page = answer, answer.status_code, Page(answer.text)
        return self.page

    @property
    def links(self) -> list[str]:
        return self.page.links

    @property
    def path(self) -> str:
        return self.answer.url.path

    def keeps(self, secret: str) -> None:
        """The cookie of another browser."""
        self.client.cookies.set(SAFE_COOKIE, secret)

    @property
    def secret(self) -> str:
        kept = self.client.cookies.get(SAFE_COOKIE) or self.client.cookies.get(COOKIE) or ""
        return kept.partition(".")[0]


class Site:
    """The residents' pages beside the test channel of a chat."""

    chat: Chat

    def __init__(self, folder: Path, origin: str = ORIGIN) -> None:
        self.time = 1_000.0  # seconds, for limits
        self.folder = folder / "web"
        self.web = Web(
            receive=lambda channel, events: self.chat.machine.receive(channel, events),
            write=lambda work: self.chat.machine.write(work),
            read=lambda work: self.chat.machine.read(work),
            media_folder=self.folder,
            media_bytes=lambda media: self.chat.machine.media_bytes(media),
            now=lambda: self.chat.clock.now(),
            origin=origin,
        )
        self.chat = Chat(folder, others={CHANNEL: self.web}, site=origin)

    async def open(self) -> "Site":
        await self.chat.open()
        self.chat.machine.tidied.append(self.web.tidy)
        self.door = Doorkeeper(lambda: self.time)
        visits = Visits(self.web, Html(self.chat.phrases), lambda: self.chat.clock.now(), self.door)
        machine = self.chat.machine
        pages = Pages(
            machine.world,
            lambda work: self.chat.machine.read(work),
            lambda media: self.chat.machine.media_path(media),
            Html(self.chat.phrases),
            lambda: self.chat.clock.now(),
            self.door,
        )
        self.app = server.make([*visits.routes(), *pages.routes()])
        return self

    async def close(self) -> None:
        self.web.close()
        await self.chat.close()

    def browser(self, **headers: str) -> Browser:
        return Browser(self, **headers)

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    async def becomes_old(self) -> None:
        """The files that lie here now are of yesterday, and an hour has passed."""
        for path in self.folder.iterdir():
            os.utime(path, (0, 0))
        await self.chat.machine.tidy()

    async def address(self, browser: Browser) -> Address:
        address = await self.chat.machine.read(lambda store: store.visitors.whose(browser.secret))
        assert address is not None
        return address
