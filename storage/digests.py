"""Until when each kind of digest has told what happened."""

from datetime import datetime

from bot.domain.digests import Kind, Window
from storage.rows import Db, moment

BEGIN = """
INSERT INTO digests (kind, covered_until) VALUES (:kind, :until) ON CONFLICT (kind) DO NOTHING
"""
COVERED = "SELECT covered_until FROM digests WHERE kind = :kind"
COVER = "UPDATE digests SET covered_until = :until WHERE kind = :kind AND covered_until = :since"


class Digests:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def covered_until(self, kind: Kind, at_first: datetime) -> datetime:
        """A new kind begins where its latest issue would have ended."""
        await self._db.run(BEGIN, kind=kind.value, until=at_first)
        row = await self._db.one(COVERED, kind=kind.value)
        assert row is not None
        return moment(row["covered_until"])

    async def cover(self, kind: Kind, window: Window) -> bool:
        """Return False if somebody did it first."""
        return await self._db.run(COVER, kind=kind.value, since=window.since, until=window.until) == 1
