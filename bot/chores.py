"""What the program does for itself by timer: the night's backup, the list of who was erased."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from bot import backups
from bot.alerts import BACKUP
from bot.backups import NoBackup
from bot.domain.backups import AFTER_A_FAILURE, next_night
from bot.erasure import LIST
from bot.municipality import Municipality
from bot.routing import Read, TimerEntry
from bot.turns import Turn
from storage.erased import ErasedList

log = logging.getLogger(__name__)
ONE_DAY = timedelta(days=1)


class Chores:
    def __init__(self, database: Path, municipality: Municipality, now: Callable[[], datetime]) -> None:
        self._database = database
        self._days = municipality.retention.backups_days
        self._now = now
        self._erased = ErasedList(database)

    def timers(self) -> dict[str, TimerEntry]:
        return {
            BACKUP: TimerEntry(self._backed_up, prepare=self._back_up),
            LIST: TimerEntry(self._listed, prepare=self._list),
        }

    # ------------------------------------------------------------ the night's backup

    async def _back_up(self, read: Read, about: str) -> bool:
        try:
            await asyncio.to_thread(self._make, self._now())
        except NoBackup as error:
            log.error("No backup could be made", extra={"reason": str(error)})
            return False
        return True

    def _make(self, now: datetime) -> None:
        made = backups.make(self._database, backups.default(self._database, now), now)
        gone = backups.rotate(self._database, now, self._days)
        self._erased.forget(now - timedelta(days=self._days) - ONE_DAY)
        log.info("A backup was made", extra={"media": made.media, "lost": len(made.lost), "deleted": len(gone)})

    async def _backed_up(self, turn: Turn, about: str, is_made: bool) -> None:
        soon = turn.now + AFTER_A_FAILURE
        await turn.set_timer(BACKUP, "", next_night(turn.now, turn.municipality.time_zone) if is_made else soon)

    # ------------------------------------------------------------ who was erased

    async def _list(self, read: Read, about: str) -> None:
        await asyncio.to_thread(self._erased.add, about)

    async def _listed(self, turn: Turn, about: str, prepared: None) -> None:
        """It stands in the list; nothing is left to do in a turn."""
