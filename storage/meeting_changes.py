"""What was changed in meetings after they were announced."""

import json
from datetime import datetime

from bot.domain.changes import Change
from storage.rows import Db, maybe_moment

ADD = """
INSERT INTO meeting_changes (meeting_id, sequence, at, was, became)
VALUES (:meeting_id, :sequence, :now, :was, :became)
"""
GET = "SELECT was, became FROM meeting_changes WHERE meeting_id = :meeting_id AND sequence = :sequence"

FIRST_SINCE = "SELECT MIN(sequence) AS first FROM meeting_changes WHERE meeting_id = :meeting_id AND at >= :since"
LAST_AT = "SELECT MAX(at) AS at FROM meeting_changes WHERE meeting_id = :meeting_id"


class MeetingChanges:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, meeting_id: int, sequence: int, change: Change, now: datetime) -> None:
        """`sequence` is the meeting's own after the change."""
        was, became = (json.dumps(dict(one), ensure_ascii=False) for one in (change.was, change.became))
        await self._db.run(ADD, meeting_id=meeting_id, sequence=sequence, now=now, was=was, became=became)

    async def get(self, meeting_id: int, sequence: int) -> Change | None:
        row = await self._db.one(GET, meeting_id=meeting_id, sequence=sequence)
        return None if row is None else Change(json.loads(row["was"]), json.loads(row["became"]))

    async def first_since(self, meeting_id: int, since: datetime) -> int | None:
        """The number of the first change since then."""
        row = await self._db.one(FIRST_SINCE, meeting_id=meeting_id, since=since)
        return None if row is None else row["first"]

    async def last_at(self, meeting_id: int) -> datetime | None:
        row = await self._db.one(LAST_AT, meeting_id=meeting_id)
        return None if row is None else maybe_moment(row["at"])
