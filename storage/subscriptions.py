"""Who wants polls and notices of their parish one-to-one."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.subscriptions import Notices
from storage.rows import Db

SET = """
INSERT INTO subscriptions (person_id, notices, at) VALUES (:person_id, :notices, :now)
    ON CONFLICT (person_id) DO UPDATE SET notices = excluded.notices, at = excluded.at
"""
OF = "SELECT notices FROM subscriptions WHERE person_id = :person_id"
IN = """
SELECT people.id
  FROM subscriptions
  JOIN people ON people.id = subscriptions.person_id
 WHERE subscriptions.notices = :notices AND people.deleted_at IS NULL AND people.parish = :parish
   AND people.id > :after
 ORDER BY people.id
 LIMIT :limit
"""
FORGET = "DELETE FROM subscriptions WHERE person_id = :person_id"


class Subscriptions:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(self, person_id: int, notices: Notices, now: datetime) -> None:
        await self._db.run(SET, person_id=person_id, notices=notices.value, now=now)

    async def of(self, person_id: int) -> Notices:
        row = await self._db.one(OF, person_id=person_id)
        return Notices.GROUP if row is None else Notices(row["notices"])

    async def wanting(self, notices: Notices, parishes: Sequence[str], after: int, limit: int) -> list[int]:
        """Who lives in one of these parishes and wants this, by id, after that one."""
        found: set[int] = set()
        for parish in parishes:
            rows = await self._db.all(IN, notices=notices.value, parish=parish, after=after, limit=limit)
            found |= {row["id"] for row in rows}
        return sorted(found)[:limit]

    async def erase_person(self, person_id: int) -> None:
        await self._db.run(FORGET, person_id=person_id)
