"""Digests that a whole parish reads, and which announcements stand in them."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.digests import Issue, Kind, Window
from storage.rows import Db, maybe_moment, moment

BEGIN = """
INSERT INTO issues (kind, parish, since_at, until_at) VALUES (:kind, :parish, :since, :until)
    ON CONFLICT (kind, parish, until_at) DO NOTHING
RETURNING id
"""
GET = "SELECT id, kind, parish, since_at, until_at, made_at FROM issues WHERE id = :id"
MAKE = "UPDATE issues SET made_at = :now WHERE id = :id AND made_at IS NULL"
PLACE = """
INSERT INTO issue_announcements (issue_id, announcement_id) VALUES (:id, :announcement_id)
    ON CONFLICT (issue_id, announcement_id) DO NOTHING
"""
PLACED = "SELECT announcement_id FROM issue_announcements WHERE issue_id = :id ORDER BY announcement_id"
WITH = """
SELECT issues.id
  FROM issues
  JOIN issue_announcements ON issue_announcements.issue_id = issues.id
 WHERE issue_announcements.announcement_id = :announcement_id
 ORDER BY issues.id
"""


class Issues:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def begin(self, kind: Kind, parish: str, window: Window) -> Issue | None:
        """Return None if it was begun before."""
        values = {"kind": kind.value, "parish": parish, "since": window.since, "until": window.until}
        row = await self._db.one(BEGIN, **values)
        return None if row is None else Issue(row["id"], kind, parish, window)

    async def get(self, id: int) -> Issue | None:
        row = await self._db.one(GET, id=id)
        if row is None:
            return None
        window = Window(moment(row["since_at"]), moment(row["until_at"]))
        return Issue(row["id"], Kind(row["kind"]), row["parish"], window, maybe_moment(row["made_at"]))

    async def make(self, id: int, now: datetime) -> bool:
        """Return False if it is on its way already."""
        return await self._db.run(MAKE, id=id, now=now) == 1

    async def place(self, id: int, announcements: Iterable[int]) -> None:
        await self._db.many(PLACE, [{"id": id, "announcement_id": one} for one in announcements])

    async def placed(self, id: int) -> list[int]:
        return [row["announcement_id"] for row in await self._db.all(PLACED, id=id)]

    async def with_(self, announcement_id: int) -> list[Issue]:
        """Those in which the announcement stands."""
        rows = await self._db.all(WITH, announcement_id=announcement_id)
        return [one for one in [await self.get(row["id"]) for row in rows] if one is not None]
