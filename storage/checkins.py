"""Who said at a meeting that they are there, by the code that is shown on the spot."""

from datetime import datetime

from bot.messages import Address
from storage.rows import Db
from storage.supports import who

CODE = "SELECT check_in_code FROM meetings WHERE id = :id"
GIVE = "UPDATE meetings SET check_in_code = :code WHERE id = :id AND check_in_code = ''"
FIND = """
SELECT id FROM meetings
 WHERE check_in_code = :code AND cancelled_at IS NULL AND starts_at >= :first AND starts_at <= :last
 ORDER BY starts_at, id LIMIT 1
"""
CAME = """
INSERT INTO attendances (meeting_id, who, person_id, address, answer, at, came_at)
VALUES (:meeting_id, :who, :person_id, :address, 'yes', :now, :now)
    ON CONFLICT (meeting_id, who) DO UPDATE
   SET answer = 'yes', waits_at = NULL, came_at = COALESCE(attendances.came_at, excluded.came_at)
"""
# Whom a roll counts is there from the very beginning: see storage/sittings.py.
COUNT = """
SELECT COUNT(*) AS many
  FROM attendances
  JOIN meetings ON meetings.id = attendances.meeting_id
 WHERE attendances.meeting_id = :id AND meetings.check_in_code != '' AND attendances.came_at != meetings.starts_at
"""


class CheckIns:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def code(self, meeting_id: int) -> str:
        """Or "" while there is none."""
        row = await self._db.one(CODE, id=meeting_id)
        return "" if row is None else str(row["check_in_code"])

    async def give(self, meeting_id: int, code: str) -> None:
        """Who was first counts."""
        await self._db.run(GIVE, id=meeting_id, code=code)

    async def find(self, code: str, first: datetime, last: datetime) -> int | None:
        """The meeting between those moments that shows this code."""
        row = await self._db.one(FIND, code=code, first=first, last=last)
        return None if row is None else int(row["id"])

    async def came(self, meeting_id: int, address: Address, person_id: int | None, now: datetime) -> None:
        """The first time counts."""
        await self._db.run(
            CAME,
            meeting_id=meeting_id,
            who=who(address, person_id),
            person_id=person_id,
            address=None if person_id is not None else address,
            now=now,
        )

    async def count(self, meeting_id: int) -> int:
        row = await self._db.one(COUNT, id=meeting_id)
        return 0 if row is None else int(row["many"])
