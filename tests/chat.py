"""The way tests talk: people who say and tap, on the real store; only the platform is a double."""

import asyncio
import io
import itertools
import sqlite3
from collections.abc import Coroutine, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from fluent.syntax import ast, parse
from PIL import Image

import handlers
from bot import municipality as municipalities
from bot import nights
from bot.clock import Clock
from bot.domain.digests import DUE, RHYTHMS
from bot.domain.folding import fold
from bot.domain.media import Kind, Media
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.privacy import mask_personal_codes
from bot.domain.roles import RoleName
from bot.i18n import ENTRY, Phrases
from bot.machine import Machine, prepare
from bot.messages import (
    Address,
    Capabilities,
    Change,
    Choice,
    Event,
    Inbound,
    Membership,
    Migrated,
    Outbound,
    Pace,
    Reason,
    Received,
    Sent,
    Tap,
    Undeliverable,
)
from bot.municipality import Municipality
from bot.routing import Conversation
from storage.rows import Row
from storage.sqlite import Sqlite, finish
from storage.store import Store

T = TypeVar("T")
ROOT = Path(__file__).parent.parent
CHANNEL = "test"
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # 10.00 in Riga
EVENTS = itertools.count(1)


# ---------------------------------------------------------------- the platform


@dataclass
class Shown:
    """A message on somebody's screen, as it looks now."""

    id: str
    message: Outbound
    is_edited: bool = False

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def title(self) -> str:
        return self.message.title

    @property
    def choices(self) -> list[Choice]:
        return [choice for row in self.message.rows for choice in row]

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.choices]

    def choice(self, label: str) -> Choice | None:
        """The button with this label; the beginning of it is enough, diacritics may be missing."""
        wanted = fold(label)
        exact = [choice for choice in self.choices if fold(choice.label) == wanted]
        near = [choice for choice in self.choices if fold(choice.label).startswith(wanted)]
        return next(iter(exact or near), None)

    def __repr__(self) -> str:
        return f"<{self.id}: {self.title!r} {self.text!r} {self.labels}>"


class Platform:
    """A channel in memory: it keeps what it was given, refuses what a real one would, and forgets nothing."""

    name = CHANNEL
    capabilities = Capabilities(
        text_length=4096,
        caption_length=1024,
        label_length=40,
        buttons=100,
        edits=True,
        groups=True,
        asks_place=True,
        pace=Pace(1e6, 1e6, 1_000_000, 6e7, 6e7),
    )

    def __init__(self) -> None:
        self.screens: dict[Address, list[Shown]] = {}
        self.toasts: dict[str, tuple[str, bool, str]] = {}
        self.files: dict[str, bytes] = {}
        self.events: dict[bytes, Event] = {}
        self.troubles: dict[Address, list[Exception]] = {}
        self.unreachable: set[Address] = set()
        self._ids = itertools.count(1)

    def parse(self, body: bytes) -> Event | None:
        return self.events[body]

    def link(self, start: str, *, group: bool = False) -> str:
        return f"https://test.example/?{'startgroup' if group else 'start'}={start}"

    async def send(self, address: Address, message: Outbound) -> Sent:
        self._may_fail(address)
        assert message.text or message.media, "an empty message"
        assert len(message.text) <= self.capabilities.text_length
        for choice in (choice for row in message.rows for choice in row):
            assert choice.label, message
            assert sum(map(bool, (choice.tap, choice.url, choice.start))) == 1, choice
            assert len(choice.tap.encode()) <= 64, choice
        shown = Shown(f"m{next(self._ids)}", message)
        self.screens.setdefault(address, []).append(shown)
        return Sent(shown.id)

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        self._may_fail(address)
        shown = next((one for one in self.screens.get(address, []) if one.id == message_id), None)
        if shown is None:
            raise Undeliverable(Reason.GONE)
        if shown.message == message:
            raise Undeliverable(Reason.UNCHANGED)
        shown.message, shown.is_edited = message, True

    async def acknowledge(self, token: str, text: str, *, alert: bool = False, url: str = "") -> None:
        assert token not in self.toasts, "a tap is answered once"
        self.toasts[token] = (text, alert, url)

    async def fetch(self, media: Media) -> bytes:
        return self.files[media.ref]

    def _may_fail(self, address: Address) -> None:
        if address in self.unreachable:
            raise Undeliverable(Reason.REMOVED if address.is_group else Reason.UNREACHABLE)
        if self.troubles.get(address):
            raise self.troubles[address].pop(0)


# ---------------------------------------------------------------- who speaks


@dataclass
class Actor:
    """Somebody with a phone. What they do returns when everything that follows from it has happened."""

    chat: "Chat" = field(repr=False)
    name: str
    address: Address
    seen: int = 0  # how many messages were on the screen before the last thing they did
    toast: str = ""
    alert: bool = False
    led_to: str = ""

    # ---------------- doing

    async def says(self, text: str, *, in_: "Place_ | None" = None, reply_to: Shown | None = None) -> None:
        text, masked = mask_personal_codes(text)
        command, argument = "", ""
        if text.startswith("/"):
            head, _, argument = text[1:].partition(" ")
            command, text = head, ""
        reply = reply_to.id if reply_to else ""
        await self._does(in_, text=text, command=command, argument=argument, reply_to=reply, masked=masked)

    async def starts(self, argument: str = "") -> None:
        await self.says(f"/start {argument}".strip())

    async def taps(self, label: str, *, in_: "Place_ | None" = None, message: Shown | None = None) -> None:
        """Press the newest button with this label; a button that leads into the one-to-one chat is followed there."""
        shown, choice = self._find(label, in_, message)
        if choice.start:
            await self.starts(choice.start)
            return
        assert choice.tap, f"{choice.label!r} leads outside, to {choice.url}"
        await self.presses(choice.tap, shown, in_=in_)

    async def presses(self, tap: str, shown: Shown, *, in_: "Place_ | None" = None) -> None:
        """Press a button that may no longer be on the screen."""
        token = f"tap{next(EVENTS)}"
        await self._does(in_, tap=Tap(tap, token, shown.id))
        self.toast, self.alert, self.led_to = self.chat.platform.toasts.get(token, ("", False, ""))
        if self.led_to:
            await self.starts(self.led_to.partition("start=")[2])

    async def sends_photo(
        self, content: bytes | None = None, *, caption: str = "", album: str = "", reply_to: Shown | None = None
    ) -> None:
        await self._sends(Kind.PHOTO, content or picture(), caption, album, reply_to=reply_to.id if reply_to else "")

    async def sends_voice(self, seconds: int = 5) -> None:
        await self._sends(Kind.VOICE, b"OggS voice", "", "", seconds)

    async def sends_file(
        self, *, caption: str = "", name: str = "", content: bytes = b"%PDF-1.7 a plan", size: int = 0
    ) -> None:
        await self._sends(Kind.FILE, content, caption, "", name=name, size=size or len(content))

    async def sends_place(self, latitude: float, longitude: float, words: str = "") -> None:
        await self._does(None, place=Place(words, latitude, longitude))

    async def sends_sticker(self) -> None:
        await self._does(None, unanswerable="sticker")

    async def _sends(
        self,
        kind: Kind,
        content: bytes,
        caption: str,
        album: str,
        seconds: int = 0,
        reply_to: str = "",
        name: str = "",
        size: int = 0,
    ) -> None:
        ref = f"file{next(EVENTS)}"
        self.chat.platform.files[ref] = content
        await self._does(
            None, media=Media(kind, ref, seconds, name, size=size), text=caption, album=album, reply_to=reply_to
        )

    async def blocks(self) -> None:
        self.chat.platform.unreachable.add(self.address)
        await self.chat.happens(Membership(event(), self.address, self.address, Change.BLOCKED))

    async def unblocks(self) -> None:
        self.chat.platform.unreachable.discard(self.address)
        await self.chat.happens(Membership(event(), self.address, self.address, Change.UNBLOCKED))

    async def _does(self, in_: "Place_ | None", **what: Any) -> None:
        self.seen = len(self.screen)
        here = in_.address if in_ else self.address
        await self.chat.happens(Inbound(event(), here, self.address, language="lv", sender_name=self.name, **what))

    # ---------------- seeing

    @property
    def screen(self) -> list[Shown]:
        return self.chat.platform.screens.setdefault(self.address, [])

    @property
    def last(self) -> Shown:
        assert self.screen, f"{self.name} sees nothing"
        return self.screen[-1]

    @property
    def news(self) -> list[Shown]:
        """What came since they last did something."""
        return self.screen[self.seen :]

    def sees(self, phrase: str, /, **values: Any) -> Shown:
        """The newest message on their screen that says this phrase; values not given may be anything."""
        return self.chat.find(self.screen, phrase, values, self.name)

    def sees_no(self, phrase: str, /) -> None:
        said = [shown for shown in self.news if self.chat.says(shown, phrase, {})]
        assert not said, f"{self.name} sees {phrase}: {said}"

    def _find(self, label: str, in_: "Place_ | None", message: Shown | None) -> tuple[Shown, Choice]:
        screen = [message] if message else (in_ or self).screen
        for shown in reversed(screen):
            if choice := shown.choice(label):
                return shown, choice
        raise AssertionError(f"no button {label!r}; there are {[shown.labels for shown in screen[-3:]]}")


@dataclass
class Room:
    """A parish group or the staff channel."""

    chat: "Chat" = field(repr=False)
    title: str
    address: Address

    @property
    def screen(self) -> list[Shown]:
        return self.chat.platform.screens.setdefault(self.address, [])

    @property
    def last(self) -> Shown:
        assert self.screen, f"{self.title} is empty"
        return self.screen[-1]

    def sees(self, phrase: str, /, **values: Any) -> Shown:
        return self.chat.find(self.screen, phrase, values, self.title)

    async def membership(self, by: Actor, change: Change) -> None:
        if change is Change.LEFT:
            self.chat.platform.unreachable.add(self.address)
        await self.chat.happens(Membership(event(), self.address, by.address, change))

    async def upgrades(self) -> None:
        """The group becomes a supergroup: another address, and the old one is gone."""
        new = Address(CHANNEL, f"-100{self.address.chat[1:]}")
        await self.chat.happens(Migrated(event(), self.address, new))
        self.chat.platform.screens[new] = []
        self.address = new


Place_ = Actor | Room


# ---------------------------------------------------------------- everything together


@dataclass(repr=False)  # asyncio says what a task gave, at the end of every fixture: this would be a book
class Chat:
    """The running program, a platform, and a clock that stands still until somebody moves it."""

    folder: Path
    municipality_file: Path = ROOT / "municipality.toml"
    platform: Platform = field(default_factory=Platform)
    clock: Clock = field(default_factory=lambda: Clock(MONDAY))
    conversation: Conversation = handlers.CONVERSATION
    others: Mapping[str, Any] = field(default_factory=dict)  # channels besides, by name
    site: str = ""  # the address of the public pages
    digests: bool = False  # else on the screens there is only what a test is about

    async def open(self) -> "Chat":
        self.municipality, self.phrases = read(self.municipality_file)
        path = self.folder / "balss.db"
        if not path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(migrated())
        self.machine = await Machine.open(
            path, self.municipality, self.phrases, self.conversation, self.clock, site=self.site
        )
        await self.machine._database.hop(_without_waiting_for_the_disk)
        self.machine.channels[CHANNEL] = self.platform
        self.machine.channels.update(self.others)
        self.tasks = self.machine.start()
        await self.machine.write(self._begin)
        return self

    async def _begin(self, store: Store) -> None:
        await nights.ensure_timers(store, self.clock.now())
        for kind in () if self.digests else RHYTHMS:
            await store.timers.clear(DUE, kind)

    async def close(self) -> None:
        await self.machine.close()

    async def restarts(self) -> None:
        await self.is_off_for()

    async def is_off_for(self, **time: float) -> None:
        """The program ends, and is started again when that time has gone by."""
        await self.close()
        self.clock = Clock(self.clock.now() + timedelta(**time))
        await self.open()

    async def passes(self, **time: float) -> None:
        """Let time go by, stopping at everything that falls due on the way: `passes(days=3)`."""
        await self._while_alive(self.machine.advance(timedelta(**time).total_seconds()))

    async def happens(self, *events: Event) -> None:
        """Events arrive together; return when all that follows is done."""
        await self._while_alive(self.machine.receive(CHANNEL, [self.received(one) for one in events]))
        await self._while_alive(self.machine.settle())

    def received(self, one: Event) -> Received:
        body = f"event {one.event}".encode()
        self.platform.events[body] = one
        sender = one.sender if isinstance(one, Inbound | Membership) else one.address
        return Received(one.event, str(sender), body)

    async def _while_alive(self, waiting: Coroutine[Any, Any, object]) -> None:
        """Wait for it, but not for a machine that has broken down."""
        wanted = asyncio.create_task(waiting)
        done, _ = await asyncio.wait([wanted, *self.tasks], return_when=asyncio.FIRST_COMPLETED)
        for task in done - {wanted}:
            wanted.cancel()
            task.result()
            raise AssertionError(f"the {task.get_name()} has ended")
        wanted.result()

    # ---------------- people and places

    def somebody(self, name: str) -> Actor:
        """Somebody with a phone who has never spoken to the bot."""
        return Actor(self, name, Address(CHANNEL, fold(name).replace(" ", "")))

    async def resident(self, name: str, parish: str, *, language: str = "lv", village: str = "") -> Actor:
        """Somebody who joined some time ago."""
        actor = self.somebody(name)
        await self.machine.write(
            lambda store: store.people.join(
                actor.address,
                language=language,
                parish=parish,
                village=village,
                notice_version=self.municipality.notice_version,
                now=self.clock.now(),
            )
        )
        return actor

    async def official(
        self, name: str, role: RoleName, parish: str = "", *, home: str = "aluksne", village: str = ""
    ) -> Actor:
        actor = await self.resident(name, parish or home)
        person = await self.person(actor)
        await self.machine.write(
            lambda store: store.roles.give(person.id, role, parish, village, None, self.clock.now())
        )
        return actor

    def room(self, title: str) -> Room:
        return Room(self, title, Address(CHANNEL, f"-{fold(title).replace(' ', '')}"))

    async def group(self, parish: str, title: str = "") -> Room:
        """A Telegram group that its representative bound some time ago."""
        return await self._bound(handlers.GROUP, parish, title or f"{parish} grupa")

    async def staff_channel(self, title: str = "Darbinieki") -> Room:
        return await self._bound(handlers.STAFF, "", title)

    async def _bound(self, kind: Any, parish: str, title: str) -> Room:
        room, now = self.room(title), self.clock.now()
        await self.machine.write(lambda store: store.chats.bind(room.address, kind, parish, None, now))
        return room

    async def person(self, actor: Actor) -> Person:
        person = await self.machine.read(lambda store: store.people.at(actor.address))
        assert person is not None, f"{actor.name} has not joined"
        return person

    async def rows(self, sql: str, **params: object) -> list[Row]:
        """What the database holds, for promises about what is and is not stored."""
        return await self.machine.write(lambda store: store.db.all(sql, **params))

    # ---------------- phrases on screens

    def find(self, screen: list[Shown], phrase: str, values: Mapping[str, Any], who: str) -> Shown:
        for shown in reversed(screen):
            if self.says(shown, phrase, values):
                return shown
        there = "\n".join(map(repr, screen[-4:])) or "nothing"
        raise AssertionError(f"{who} does not see {phrase} {dict(values)}; there is:\n{there}")

    def says(self, shown: Shown, phrase: str, values: Mapping[str, Any]) -> bool:
        """Whether the message holds the phrase with these values in any language; without values: its fixed words."""
        text = f"{shown.title}\n{shown.text}"
        for language in self.phrases.languages:
            if values:
                try:
                    if self.phrases.text(language, phrase, **values) in text:
                        return True
                    continue
                except Exception:  # not all values given: compare the fixed words and the values' own text
                    if not all(str(value) in text for value in values.values()):
                        continue
            if all(piece in text for piece in fixed(language, phrase)):
                return True
        return False


def read(file: Path) -> tuple[Municipality, Phrases]:
    """A municipality of its own for each chat; what was read before is not read again: it takes longer than a test."""
    municipality, phrases = _read(file, file.stat().st_mtime_ns)
    return municipality.model_copy(), phrases


@cache
def _read(file: Path, changed: int) -> tuple[Municipality, Phrases]:
    municipality = municipalities.load(file)
    return municipality, Phrases.load(ROOT / "locales", municipality.units, str(municipality.time_zone), strict=True)


@cache
def migrated() -> bytes:
    """The file of a new database, as all migrations leave it; its log is beside it while it is open."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "balss.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA journal_mode = WAL")
            prepare(Sqlite(raw), "real")
        return path.read_bytes()


def _without_waiting_for_the_disk(db: Sqlite) -> None:
    """Here nobody cuts the power; what `kill -9` and a full disk do is tried on the real program."""
    finish(db.run("PRAGMA synchronous = OFF"))


@cache
def entries(language: str) -> dict[str, str]:
    """Every phrase as it is written."""
    written = "\n".join(file.read_text("utf-8") for file in (ROOT / "locales" / language).glob("*.ftl"))
    return {entry[1]: entry[0] for entry in ENTRY.finditer(written)}


@cache
def fixed(language: str, phrase: str) -> tuple[str, ...]:
    """The words of a phrase that stand there whatever its values are."""
    [entry] = parse(entries(language)[phrase]).body
    assert isinstance(entry, ast.Message), phrase
    pattern = entry.value
    assert pattern is not None, f"{phrase} has no text in {language}"
    pieces = [one.value.strip() for one in pattern.elements if isinstance(one, ast.TextElement)]
    return tuple(piece for piece in pieces if any(map(str.isalpha, piece)))


def event() -> str:
    return f"{CHANNEL}:{next(EVENTS)}"


def picture(*, latitude: float | None = None) -> bytes:
    """A small JPEG; with a GPS position in its EXIF where a latitude is given."""
    image = Image.new("RGB", (64, 48), "green")
    exif = Image.Exif()
    if latitude is not None:
        exif.get_ifd(0x8825)[2] = (float(int(latitude)), 25.0, 12.0)
        exif[0x010E] = "GPS-MARKER-57"
    target = io.BytesIO()
    image.save(target, "JPEG", exif=exif)
    return target.getvalue()
