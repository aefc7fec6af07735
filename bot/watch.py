"""How the program does, seen from inside: for the administrators, for /healthz, for /metrics."""

import asyncio
import shutil
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Protocol

from bot import backups
from bot.domain.alerts import Alert, Kind, Seen, Work, is_ready, stopping, troubles
from bot.domain.backups import newest
from bot.routing import Read
from bot.sender import Write
from storage.faults import is_unusable

PROBE = 5.0  # seconds a write may take
FRESH = 1.0  # seconds one look is good for: anybody may ask as often as they like

SENTENCES: Mapping[Kind, str] = {
    Kind.STORAGE_FAILS: "the database cannot be written",
    Kind.TOKEN_REFUSED: "Telegram has not accepted the token for {minutes} min",
    Kind.NO_POLL: "no poll of Telegram for {minutes} min",
    Kind.REPLY_WAITS: "an answer has waited for {minutes} min to be sent",
    Kind.TIMER_LATE: "timers are late: {count}, the first by {minutes} min",
    Kind.TIMER_FAILED: "timers were given up: {count}",
    Kind.DEAD_LETTER: "events whose turn failed: {count}",
    Kind.POST_IN_DOUBT: "posts of which nobody knows whether they arrived: {count}",
    Kind.MAIL_REFUSED: "e-mail addresses at which nothing arrives: {count}",
    Kind.DISK_LOW: "the disk is nearly full: {percent} % free",
    Kind.BACKUP_OLD: "the last backup is {hours} h old (0: there is none)",
}
NOT_YET = "Telegram was not polled yet"


def sentence(alert: Alert) -> str:
    """With the name of its page in docs/operations.md."""
    return f"{alert.kind}: {SENTENCES[alert.kind].format(**alert.values)}"


class Poller(Protocol):
    """A channel that fetches what people say. Seconds of the monotonic clock."""

    @property
    def polled_at(self) -> float | None: ...
    @property
    def refused_since(self) -> float | None: ...


@dataclass(frozen=True)
class Disk:
    free: int  # bytes
    total: int

    @property
    def part(self) -> float:
        return self.free / self.total


def disk(folder: Path) -> Disk:
    usage = shutil.disk_usage(folder)
    return Disk(usage.free, usage.total)


def last_backup(database: Path) -> datetime | None:
    return newest(path.name for path in backups.folder(database).glob("*.tar"))


class Watch:
    """`poller` and `is_backed_up` are set by who starts the program, if there is such a thing."""

    def __init__(
        self,
        database: Path,
        now: Callable[[], datetime],
        write: Write,
        read: Read,
        busy: Callable[[], Collection[int]],
        channels: Collection[str],
        mailboxes: Collection[str],
    ) -> None:
        self._database = database
        self._now = now
        self._write = write
        self._read = read
        self._busy = busy
        self._channels = channels
        self._mailboxes = mailboxes
        self._started_at = now()
        self._probe: asyncio.Task[None] | None = None
        self._last: tuple[float, Seen] | None = None
        self.poller: Poller | None = None
        self.is_backed_up = False

    async def prepare(self, read: Read, about: str) -> Seen:
        """What the timer's turn is given."""
        return await self.look()

    async def recent(self) -> Seen:
        if self._last is None or monotonic() - self._last[0] > FRESH:
            self._last = monotonic(), await self.look()
        return self._last[1]

    async def look(self) -> Seen:
        is_writable, now = await self._is_writable(), self._now()
        work = await self._work(now)
        space = await asyncio.to_thread(disk, self._database.parent)
        return Seen(
            at=now,
            started_at=self._started_at,
            work=work or Work(),
            is_writable=is_writable and work is not None,
            polls=self.poller is not None,
            polled_at=self._moment(self.poller.polled_at if self.poller else None),
            refused_since=self._moment(self.poller.refused_since if self.poller else None),
            disk_free=space.part,
            is_backed_up=self.is_backed_up,
            backed_up_at=await asyncio.to_thread(last_backup, self._database),
        )

    async def _work(self, now: datetime) -> Work | None:
        busy = self._busy()
        try:
            return await self._read(lambda store: store.alerts.work(now, self._channels, busy, self._mailboxes))
        except Exception as error:
            if not is_unusable(error):
                raise
            return None

    def _moment(self, seconds: float | None) -> datetime | None:
        return None if seconds is None else self._now() - timedelta(seconds=monotonic() - seconds)

    async def _is_writable(self) -> bool:
        """One probe at a time: what cannot be written now is not heaped up."""
        if self._probe is None or self._probe.done():
            self._probe = asyncio.create_task(self._live())
        probe = self._probe
        done, _ = await asyncio.wait([probe], timeout=PROBE)
        return bool(done) and probe.exception() is None

    async def _live(self) -> None:
        await self._write(lambda store: store.alerts.live(self._now()))

    # ------------------------------------------------------------ for a watchdog

    async def health(self) -> Mapping[str, object]:
        return report(await self.recent())


def report(seen: Seen) -> dict[str, object]:
    """Numbers only: whoever can reach the port may read it. Seconds, or null for never."""
    stops = stopping(seen)
    not_yet = [NOT_YET] if not stops and not is_ready(seen) else []
    return {
        "ready": is_ready(seen),
        "troubles": [*map(sentence, stops), *not_yet],
        "warnings": [sentence(alert) for alert in troubles(seen) if alert not in stops],
        "running": _seconds(seen, seen.started_at),
        "polled": _seconds(seen, seen.polled_at),
        "backup": _seconds(seen, seen.backed_up_at),
        "inbox": seen.work.inbox.waiting,
        "outbox": {lane: queue.waiting for lane, queue in seen.work.lanes.items()},
    }


def _seconds(seen: Seen, moment: datetime | None) -> int | None:
    return None if moment is None else int((seen.at - moment).total_seconds())
