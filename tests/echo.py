"""A small bot around the web chat, on a real database: says back what it hears, so that the chat alone can be tried."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.channels.webchat import WebChat
from bot.channels.webchat_cast import Actor, Cast, Room, RoomKind
from bot.dispatcher import NotStored
from bot.domain.media import Media
from bot.domain.parishes import Parish
from bot.domain.phrases import Phrase
from bot.i18n import Phrases
from bot.messages import Address, Choice, Event, Inbound, Outbound, Received
from bot.web import server, webchat
from storage.migrations import SQLITE_TYPES, migrate
from storage.sqlite import Database, Sqlite, finish
from storage.store import Store

T = TypeVar("T")

LOCALES = Path(__file__).parent.parent / "locales"
MALIENA = Parish(
    "malienas",
    "parish",
    "Malienas pagasts",
    "Malienas pagasta",
    "Malienas pagastam",
    "Malienas pagastu",
    "Malienas pagastā",
)
CAST = Cast(
    (
        Actor("anna", "Anna", Phrase.of("webchat-actor-resident", parish="malienas")),
        Actor("ilze", "Ilze", Phrase.of("webchat-actor-representative", parish="malienas")),
        Actor("peteris", "Pēteris", Phrase.of("webchat-actor-staff")),
        Actor("svesinieks", "Svešinieks", Phrase.of("webchat-actor-stranger"), opened=False),
    ),
    (
        Room("malienas", "Malienas pagasta grupa", RoomKind.GROUP),
        Room("staff", "Darbinieku kanāls", RoomKind.CHANNEL),
    ),
)
ANNA, ILZE = Address("webchat", "anna"), Address("webchat", "ilze")
GROUP = Address("webchat", "-malienas")
CARD = Outbound(
    "Kur likt soliņu: pie ezera vai pie skolas?",
    title="Soliņš pie Malienas ezera",
    rows=(
        (Choice("Pie ezera", tap="echo.vote:lake"), Choice("Pie skolas", tap="echo.vote:school")),
        (Choice("Jautāt privāti", start="ask-17"),),
    ),
    pin=True,
)


class Echo:
    """Says back what it hears; `/card` posts a card, whose buttons count."""

    def __init__(self, database: Database, reader: Database, folder: Path) -> None:
        self.heard: list[Event] = []
        self.is_full = False  # the disk
        self.copies: dict[str, bytes | None] = {}  # of pictures, where they are not the originals; None: not here yet
        self.now = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
        self._database = database
        self._reader = reader
        self.chat = WebChat(
            receive=self.receive,
            write=self.write,
            read=self.read,
            cast=CAST,
            media_folder=folder,
            media_bytes=self.media_bytes,
            now=lambda: self.now,
            origin="http://127.0.0.1:8080",
        )

    async def write(self, work: Callable[[Store], Awaitable[T]]) -> T:
        return await self._database.hop(lambda db: _in_transaction(db, work))

    async def read(self, work: Callable[[Store], Awaitable[T]]) -> T:
        return await self._reader.hop(lambda db: finish(work(Store(db))))

    async def receive(self, channel: str, events: Sequence[Received]) -> None:
        if self.is_full:
            raise NotStored("full")
        ids = await self.write(lambda store: store.inbox.put(channel, events, self.now))
        for id, received in zip(ids, events, strict=True):
            event = self.chat.parse(received.body)
            if id is not None and event is not None:
                self.heard.append(event)
                await self.answer(event)

    async def media_bytes(self, media: Media) -> bytes | None:
        return self.copies.get(media.ref) if media.ref in self.copies else await self.chat.fetch(media)

    async def advance(self, seconds: int | None) -> datetime:
        self.now += timedelta(seconds=seconds or 3600)
        return self.now

    async def answer(self, event: Event) -> None:
        if not isinstance(event, Inbound):
            return
        if event.tap is not None:
            await self.chat.acknowledge(
                event.tap.token, "Jūsu balss ir ieskaitīta.", alert=event.tap.data == "echo.alert"
            )
            if event.tap.data.startswith("echo.vote"):
                await self.chat.edit(event.address, event.tap.message_id, counted(len(self.heard)))
        elif event.command == "card":
            await self.chat.send(event.address, CARD)
        else:
            await self.chat.send(event.sender, repeated(event))


def counted(votes: int) -> Outbound:
    return Outbound(f"{CARD.text}\n\nBalsis: {votes}", title=CARD.title, rows=CARD.rows, pin=True)


def repeated(event: Inbound) -> Outbound:
    said = f"/{event.command} {event.argument}".strip() if event.command else event.text
    rows = ((Choice("Jā", tap="echo.yes"), Choice("Nē", tap="echo.alert")),)
    return Outbound(
        f"Saņemts: {said}", title="Paldies!", rows=rows, media=event.media, place=event.place, reply_to=event.event[8:]
    )


def _in_transaction(db: Sqlite, work: Callable[[Store], Awaitable[T]]) -> T:
    db.begin()
    try:
        value = finish(work(Store(db)))
        db.commit()
    except BaseException:
        db.rollback()
        raise
    return value


@asynccontextmanager
async def echoing(folder: Path) -> AsyncIterator[Echo]:
    """The bot with what an earlier one left in this folder."""
    database = await Database.open(folder / "echo.db")
    await database.hop(lambda db: _in_transaction(db, lambda store: migrate(store.db, SQLITE_TYPES)))
    reader = await Database.open_reader(folder / "echo.db")
    try:
        yield Echo(database, reader, folder / "uploads")
    finally:
        await reader.close()
        await database.close()


@asynccontextmanager
async def served(echo: Echo, port: int = 0) -> AsyncIterator[str]:
    """Its page, at this address."""
    phrases = Phrases.load(LOCALES, {MALIENA.key: MALIENA}, strict=True)
    pages = webchat.Pages(echo.chat, phrases, lambda: echo.now, echo.advance)
    app = server.make(pages.routes(), server.ONLY_THIS_MACHINE)
    async with server.serving(app, "127.0.0.1", port, echo.chat.close) as taken:
        yield f"http://127.0.0.1:{taken}"
