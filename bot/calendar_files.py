"""What is ahead, for one's own calendar: a file on request, and a newer one by itself when it changes."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot import erasure, ics
from bot.domain.media import Kind, Media
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Address, Lane, Outbound
from bot.posting import language_at
from bot.routing import Read, TimerEntry
from bot.turns import Turn, World
from storage.media import Stored

NOBODY, NEVER = Address("nobody", "0"), datetime.min.replace(tzinfo=UTC)  # the file is made outside any turn
LOT = 200
NEXT_LOT = timedelta(seconds=1)


@dataclass(frozen=True)
class Event:
    """`about` is its matter; `is_ahead`: a file of it is worth having; `entry` is what stands in it, in that voice.

    `entry` is given the number of the file: of two, the newer has the higher.
    """

    about: str
    number: str
    ends_at: datetime
    is_ahead: bool
    is_cancelled: bool
    name: Callable[[Turn], str]
    entry: Callable[[Turn, int], Awaitable[ics.Entry]]


@dataclass(frozen=True)
class CalendarFiles:
    """Of one noun: who has a file is known by its media row."""

    noun: str
    find: Callable[[Turn, int], Awaitable[Event | None]]  # of what is, or was, announced

    @property
    def timers(self) -> Mapping[str, TimerEntry]:
        return {
            self._file: TimerEntry(self._send_first, makes=self._write),
            self._newer: TimerEntry(self._send_newer, makes=self._write),
            self._everybody: TimerEntry(self._renew_lot),
            self._drop: TimerEntry(self._drop_file),
        }

    @property
    def _file(self) -> str:
        return f"{self.noun}.ics"

    @property
    def _newer(self) -> str:
        return f"{self.noun}.ics-newer"

    @property
    def _everybody(self) -> str:
        return f"{self.noun}.ics-everybody"

    @property
    def _drop(self) -> str:
        return f"{self.noun}.ics-drop"

    # ------------------------------------------------------------ asked for, and made anew

    async def take(self, turn: Turn, event: Event) -> None:
        """Who has the file is told by a newer one of what changes."""
        files = await turn.store.media.of(_files(event.about))
        await erasure.remove_media(turn.store, [one for one in files if one.address == turn.address], turn.now)
        await self._order(turn, event, turn.address, self._file)
        turn.reply("ics-coming")

    async def renew(self, turn: Turn, about: str) -> None:
        """It was changed or cancelled: for everybody who has the file by now."""
        files = await turn.store.media.of(_files(about))
        if files:
            await turn.set_timer(self._everybody, f"{about}:{files[-1].media.id}", turn.now)

    async def _renew_lot(self, turn: Turn, written: str) -> None:
        """The timer, about "<noun>:<id>:<the last file that is to be replaced>": one lot."""
        about, _, last = written.rpartition(":")
        event = await self.find(turn, _id(about))
        if event is None or event.ends_at <= turn.now:
            return
        files = [one for one in await turn.store.media.of(_files(about)) if one.media.id <= int(last)]
        for file in files[:LOT]:
            await erasure.remove_media(turn.store, [file], turn.now)
            await self._order(turn, event, file.address, self._newer)
        if len(files) > LOT:
            await turn.set_timer(self._everybody, written, turn.now + NEXT_LOT)

    async def _order(self, turn: Turn, event: Event, address: Address, timer: str) -> None:
        """In place of the one they had."""
        id = await turn.store.media.add(address, Media(Kind.FILE, "", name=f"{event.number}.ics"), turn.now)
        await turn.store.media.attach(id, _files(event.about))
        await turn.set_timer(timer, str(id), turn.now)
        await turn.set_timer(self._drop, str(id), event.ends_at + FILE_LIVES)

    # ------------------------------------------------------------ written, outside any turn

    async def _write(self, world: World, read: Read, about: str) -> bytes | None:
        """Of the media row, as the matter is by then."""
        language = world.municipality.languages.default
        found = await read(lambda store: self._entry(Turn(world, store, NEVER, NOBODY, language), about))
        return None if found is None else ics.written(found)

    async def _entry(self, turn: Turn, about: str) -> ics.Entry | None:
        stored, event = await self._stored(turn, about)
        if stored is None or event is None:
            return None
        language = await language_at(turn, stored.address)
        return await event.entry(replace(turn, address=stored.address, language=language), stored.media.id)

    async def _stored(self, turn: Turn, about: str) -> tuple[Stored | None, Event | None]:
        stored = await turn.store.media.get(int(about))
        return stored, await self.find(turn, _id(stored.about or "")) if stored else None

    # ------------------------------------------------------------ on its way, and gone

    async def _send_first(self, turn: Turn, about: str, made: Fetched | None) -> None:
        await self._send(turn, about, made, self._file, Lane.REPLY)

    async def _send_newer(self, turn: Turn, about: str, made: Fetched | None) -> None:
        await self._send(turn, about, made, self._newer, Lane.NOTICE)

    async def _send(self, turn: Turn, about: str, made: Fetched | None, timer: str, lane: Lane) -> None:
        stored, event = await self._stored(turn, about)
        if stored is None and made is not None:  # replaced or deleted meanwhile
            await turn.set_timer(erasure.REMOVE_FILE, made.sha256, turn.now)
        if stored is None or made is None or event is None:
            return
        await turn.store.media.fetched(stored.media.id, made.sha256, made.size, turn.now)
        voice = turn.speaking(await language_at(turn, stored.address))
        newer = "ics-file-cancelled" if event.is_cancelled else "ics-file-newer"
        phrase = "ics-file" if timer == self._file else newer
        turn.send(
            stored.address,
            Outbound(voice.say(phrase, name=event.name(voice)), media=stored.media),
            phrase,
            lane=lane,
            dedupe=f"{timer}:{about}",
            about=event.about,
            expires_at=event.ends_at,
        )

    async def _drop_file(self, turn: Turn, about: str) -> None:
        """The timer a day after; who has the file of one that was moved is told of that too until then."""
        stored, event = await self._stored(turn, about)
        if stored is None:
            return
        if event is not None and event.is_ahead and event.ends_at + FILE_LIVES > turn.now:
            await turn.set_timer(self._drop, about, event.ends_at + FILE_LIVES)
        else:
            await erasure.remove_media(turn.store, [stored], turn.now)


def _files(about: str) -> str:
    """What the rows of its files are about: they say who has one."""
    return f"{about}:ics"


def _id(about: str) -> int:
    return int(about.split(":")[1])
