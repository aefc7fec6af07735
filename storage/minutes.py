"""What is written down of a meeting itself: how many came, who led it, whether its minutes are public."""

from datetime import datetime

from bot.domain.minutes import Minutes
from storage.rows import Db, maybe_moment

CLOSE = """
UPDATE meetings
   SET came = :came, led_by = :led_by, minutes_by = :minutes_by, closed_at = :now
 WHERE id = :id AND closed_at IS NULL AND cancelled_at IS NULL
"""
CORRECT = "UPDATE meetings SET came = :came, led_by = :led_by, minutes_by = :minutes_by WHERE id = :id"
OF = "SELECT led_by, minutes_by, minutes_at FROM meetings WHERE id = :id"
PUBLISH = "UPDATE meetings SET minutes_at = :now WHERE id = :id AND minutes_at IS NULL"


class MinutesOfMeetings:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def close(self, id: int, came: int | None, led_by: str, minutes_by: str, now: datetime) -> bool:
        """Return False if it was written down before, or cancelled."""
        return await self._db.run(CLOSE, id=id, came=came, led_by=led_by, minutes_by=minutes_by, now=now) == 1

    async def correct(self, id: int, came: int | None, led_by: str, minutes_by: str) -> None:
        await self._db.run(CORRECT, id=id, came=came, led_by=led_by, minutes_by=minutes_by)

    async def of(self, id: int) -> Minutes:
        row = await self._db.one(OF, id=id)
        if row is None:
            return Minutes()
        return Minutes(row["led_by"], row["minutes_by"], maybe_moment(row["minutes_at"]))

    async def publish(self, id: int, now: datetime) -> bool:
        """Return False if that was said before."""
        return await self._db.run(PUBLISH, id=id, now=now) == 1
