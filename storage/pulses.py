"""The pulse: one row for each parish and quarter; its questions are polls."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.pulses import Pulse
from storage.rows import Db, Row, moment

COLUMNS = "pulses.id, pulses.parish, pulses.quarter, pulses.opened_at"
OPEN = """
INSERT INTO pulses (parish, quarter, opened_at) VALUES (:parish, :quarter, :now)
    ON CONFLICT (parish, quarter) DO NOTHING
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM pulses WHERE id = :id"
POLLS = "SELECT id FROM polls WHERE pulse_id = :id ORDER BY id"
BEFORE = f"""
SELECT {COLUMNS} FROM pulses WHERE parish = :parish AND opened_at < :opened_at ORDER BY opened_at DESC LIMIT :limit
"""
TOOK_PART = """
SELECT participants.person_id
  FROM participants
  JOIN polls ON polls.id = participants.poll_id
 WHERE polls.pulse_id = :id AND participants.person_id > :after
 GROUP BY participants.person_id
 ORDER BY participants.person_id
 LIMIT :limit
"""
COUNT = """
SELECT COUNT(DISTINCT participants.person_id) AS many
  FROM participants
  JOIN polls ON polls.id = participants.poll_id
 WHERE polls.pulse_id = :id
"""
SETTLE = """
UPDATE polls SET answered_at = :now WHERE pulse_id = :id AND closed_at IS NOT NULL AND answered_at IS NULL
"""
IS_OFF = "SELECT 1 AS found FROM pulses_off WHERE parish = :parish"
OFF = """
INSERT INTO pulses_off (parish, by_id, at) VALUES (:parish, :by_id, :now) ON CONFLICT (parish) DO NOTHING
"""
ON = "DELETE FROM pulses_off WHERE parish = :parish"
UNNAME = "UPDATE pulses_off SET by_id = NULL WHERE by_id = :person_id"
TAKE_OVER = "UPDATE pulses_off SET by_id = :kept WHERE by_id = :gone"


class Pulses:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def open(self, parish: str, quarter: str, now: datetime) -> Pulse | None:
        """Return None if the parish had one this quarter."""
        row = await self._db.one(OPEN, parish=parish, quarter=quarter, now=now)
        return None if row is None else Pulse(row["id"], parish, quarter, now)

    async def get(self, id: int) -> Pulse | None:
        return next(iter(_pulses(await self._db.all(GET, id=id))), None)

    async def polls(self, id: int) -> list[int]:
        """In the order in which they are asked."""
        return [row["id"] for row in await self._db.all(POLLS, id=id)]

    async def before(self, pulse: Pulse, limit: int) -> list[Pulse]:
        """The newest first."""
        rows = await self._db.all(BEFORE, parish=pulse.parish, opened_at=pulse.opened_at, limit=limit)
        return _pulses(rows)

    async def count(self, id: int) -> int:
        """How many have answered any of its questions."""
        row = await self._db.one(COUNT, id=id)
        return 0 if row is None else int(row["many"])

    async def took_part_after(self, id: int, after: int, limit: int) -> list[int]:
        rows = await self._db.all(TOOK_PART, id=id, after=after, limit=limit)
        return [row["person_id"] for row in rows]

    async def settle(self, id: int, now: datetime) -> bool:
        """What came out has been told; return False if it was before."""
        return await self._db.run(SETTLE, id=id, now=now) > 0

    async def is_off(self, parish: str) -> bool:
        return await self._db.one(IS_OFF, parish=parish) is not None

    async def switch_off(self, parish: str, by_id: int, now: datetime) -> None:
        await self._db.run(OFF, parish=parish, by_id=by_id, now=now)

    async def switch_on(self, parish: str) -> None:
        await self._db.run(ON, parish=parish)

    async def erase_person(self, person_id: int) -> None:
        await self._db.run(UNNAME, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _pulses(rows: Iterable[Row]) -> list[Pulse]:
    return [Pulse(row["id"], row["parish"], row["quarter"], moment(row["opened_at"])) for row in rows]
