"""What was changed in meetings after they were announced."""

import json
from datetime import datetime

from bot.domain.changes import Change, Made
from storage.rows import Db, Row, maybe_moment, moment

ADD = """
INSERT INTO meeting_changes (meeting_id, sequence, at, was, became)
VALUES (:meeting_id, :sequence, :now, :was, :became)
"""
OF = "SELECT sequence, at, was, became FROM meeting_changes WHERE meeting_id = :meeting_id ORDER BY sequence"
LAST_AT = "SELECT MAX(at) AS at FROM meeting_changes WHERE meeting_id = :meeting_id"


class MeetingChanges:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, meeting_id: int, sequence: int, change: Change, now: datetime) -> None:
        """`sequence` is the meeting's own after the change."""
        was, became = (json.dumps(dict(one), ensure_ascii=False) for one in (change.was, change.became))
        await self._db.run(ADD, meeting_id=meeting_id, sequence=sequence, now=now, was=was, became=became)

    async def of(self, meeting_id: int) -> list[Made]:
        """In the order in which they were made."""
        return [_made(row) for row in await self._db.all(OF, meeting_id=meeting_id)]

    async def last_at(self, meeting_id: int) -> datetime | None:
        row = await self._db.one(LAST_AT, meeting_id=meeting_id)
        return None if row is None else maybe_moment(row["at"])


def _made(row: Row) -> Made:
    return Made(row["sequence"], moment(row["at"]), Change(json.loads(row["was"]), json.loads(row["became"])))
