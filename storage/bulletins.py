"""What the municipality decides or answers, a few lines a week to each parish."""

from datetime import datetime

from bot.domain.bulletins import Bulletin, Line
from storage.rows import Db, Row

BEGIN = "INSERT INTO bulletins (parish, week) VALUES (:parish, :week) ON CONFLICT (parish, week) DO NOTHING"
OF_WEEK = "SELECT id, parish, week FROM bulletins WHERE parish = :parish AND week = :week"
GET = "SELECT id, parish, week FROM bulletins WHERE id = :id"
LINES = "SELECT id, text FROM bulletin_lines WHERE bulletin_id = :id AND dropped_at IS NULL ORDER BY id"
ADD = """
INSERT INTO bulletin_lines (bulletin_id, text, person_id, at) VALUES (:id, :text, :person_id, :now) RETURNING id
"""
OF_LINE = """
SELECT bulletins.id, bulletins.parish, bulletins.week
  FROM bulletins
  JOIN bulletin_lines ON bulletin_lines.bulletin_id = bulletins.id
 WHERE bulletin_lines.id = :id
"""
DROP = "UPDATE bulletin_lines SET dropped_at = :now WHERE id = :id AND dropped_at IS NULL"
UNNAME = "UPDATE bulletin_lines SET person_id = NULL WHERE person_id = :person_id"
UNNAME_OLD = """
UPDATE bulletin_lines SET person_id = NULL
 WHERE id IN (SELECT id FROM bulletin_lines WHERE at < :before AND person_id IS NOT NULL ORDER BY id LIMIT :limit)
"""
TAKE_OVER = "UPDATE bulletin_lines SET person_id = :kept WHERE person_id = :gone"


class Bulletins:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def of_week(self, parish: str, week: str) -> Bulletin:
        """Begun if there is none yet."""
        await self._db.run(BEGIN, parish=parish, week=week)
        found = await self._bulletin(await self._db.one(OF_WEEK, parish=parish, week=week))
        assert found is not None
        return found

    async def get(self, id: int) -> Bulletin | None:
        return await self._bulletin(await self._db.one(GET, id=id))

    async def of_line(self, id: int) -> Bulletin | None:
        """Also of a line that was taken back."""
        return await self._bulletin(await self._db.one(OF_LINE, id=id))

    async def add(self, id: int, text: str, person_id: int, now: datetime) -> int:
        row = await self._db.one(ADD, id=id, text=text, person_id=person_id, now=now)
        assert row is not None
        return int(row["id"])

    async def drop(self, line_id: int, now: datetime) -> bool:
        """Return False if it was taken back before."""
        return await self._db.run(DROP, id=line_id, now=now) == 1

    async def erase_person(self, person_id: int) -> None:
        """What was said for the municipality stays, by nobody."""
        await self._db.run(UNNAME, person_id=person_id)

    async def unname(self, before: datetime, limit: int) -> int:
        return await self._db.run(UNNAME_OLD, before=before, limit=limit)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)

    async def _bulletin(self, row: Row | None) -> Bulletin | None:
        if row is None:
            return None
        lines = await self._db.all(LINES, id=row["id"])
        return Bulletin(row["id"], row["parish"], row["week"], tuple(Line(one["id"], one["text"]) for one in lines))
