"""What is due later; a row is written in the transaction of the thing it belongs to."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from storage.rows import Db, Row, ids, maybe_moment, moment

SET = """
INSERT INTO timers (kind, about, fires_at) VALUES (:kind, :about, :fires_at)
    ON CONFLICT (kind, about) DO UPDATE
   SET fires_at = excluded.fires_at, attempts = 0, parked_at = NULL, error = NULL
"""
SET_ONCE = """
INSERT INTO timers (kind, about, fires_at) VALUES (:kind, :about, :fires_at)
    ON CONFLICT (kind, about) DO UPDATE
   SET fires_at = excluded.fires_at, attempts = 0, parked_at = NULL, error = NULL
 WHERE timers.parked_at IS NOT NULL
"""
CLEAR = "DELETE FROM timers WHERE kind = :kind AND about = :about"
DUE = """
SELECT id, kind, about, fires_at, attempts
  FROM timers
 WHERE fires_at <= :now
   AND parked_at IS NULL
   AND id NOT IN ({busy})
 ORDER BY fires_at, id
 LIMIT :limit
"""
NEXT = "SELECT MIN(fires_at) AS at FROM timers WHERE parked_at IS NULL AND id NOT IN ({busy})"
REMOVE = "DELETE FROM timers WHERE id = :id AND fires_at = :fires_at"
AGAIN = """
UPDATE timers SET attempts = attempts + 1, fires_at = :later, error = :error
 WHERE id = :id AND fires_at = :fires_at
"""
PARK = """
UPDATE timers SET attempts = attempts + 1, parked_at = :now, error = :error
 WHERE id = :id AND fires_at = :fires_at
"""
UNPARK = "UPDATE timers SET parked_at = NULL, attempts = 0 WHERE parked_at IS NOT NULL"
PARKED = "SELECT id, kind, about, fires_at, attempts FROM timers WHERE parked_at IS NOT NULL ORDER BY id"
FORGET = "DELETE FROM timers WHERE about = :about"
FIRES = "SELECT fires_at AS at FROM timers WHERE kind = :kind AND about = :about"


@dataclass(frozen=True)
class Timer:
    id: int
    kind: str
    about: str
    fires_at: datetime
    attempts: int


class Timers:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(self, kind: str, about: str, fires_at: datetime) -> None:
        await self._db.run(SET, kind=kind, about=about, fires_at=fires_at)

    async def set_once(self, kind: str, about: str, fires_at: datetime) -> None:
        """Leave a timer that is already set as it is, unless it was given up."""
        await self._db.run(SET_ONCE, kind=kind, about=about, fires_at=fires_at)

    async def clear(self, kind: str, about: str) -> None:
        await self._db.run(CLEAR, kind=kind, about=about)

    async def due(self, now: datetime, limit: int, busy: Collection[int] = ()) -> list[Timer]:
        """Those that are due, apart from the busy ones, whose slow work is under way."""
        return [_timer(row) for row in await self._db.all(DUE.format(busy=ids(busy)), now=now, limit=limit)]

    async def next(self, busy: Collection[int] = ()) -> datetime | None:
        row = await self._db.one(NEXT.format(busy=ids(busy)))
        return None if row is None else maybe_moment(row["at"])

    async def fires_at(self, kind: str, about: str) -> datetime | None:
        row = await self._db.one(FIRES, kind=kind, about=about)
        return None if row is None else maybe_moment(row["at"])

    async def remove(self, timer: Timer) -> bool:
        """Return False if it was moved or cleared meanwhile."""
        return await self._db.run(REMOVE, id=timer.id, fires_at=timer.fires_at) == 1

    async def again(self, timer: Timer, later: datetime, error: str) -> None:
        """It failed: later once more, unless it was moved meanwhile."""
        await self._db.run(AGAIN, id=timer.id, fires_at=timer.fires_at, later=later, error=error)

    async def park(self, timer: Timer, error: str, now: datetime) -> None:
        """It failed too often: kept for the operator to see."""
        await self._db.run(PARK, id=timer.id, fires_at=timer.fires_at, error=error, now=now)

    async def unpark(self) -> None:
        """The program was started again, perhaps mended: what was given up is tried anew."""
        await self._db.run(UNPARK)

    async def parked(self) -> list[Timer]:
        return [_timer(row) for row in await self._db.all(PARKED)]

    async def forget(self, about: str) -> None:
        await self._db.run(FORGET, about=about)


def _timer(row: Row) -> Timer:
    return Timer(row["id"], row["kind"], row["about"], moment(row["fires_at"]), row["attempts"])
