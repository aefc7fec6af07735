"""What who serves has agreed to show of themselves."""

import json
from collections.abc import Sequence
from datetime import datetime

from bot.domain.directory import Profile
from storage.rows import Db, Row, dump

SET = """
INSERT INTO directory (person_id, name, topics, line, at) VALUES (:person_id, :name, :topics, :line, :now)
    ON CONFLICT (person_id) DO UPDATE
   SET name = excluded.name, topics = excluded.topics, line = excluded.line, at = excluded.at
"""
OF = "SELECT person_id, name, topics, line FROM directory WHERE person_id = :person_id"
ALL = "SELECT person_id, name, topics, line FROM directory ORDER BY person_id"
ERASE = "DELETE FROM directory WHERE person_id = :person_id"
TAKE_OVER = (
    """
DELETE FROM directory
 WHERE person_id = :gone AND EXISTS (SELECT 1 FROM directory AS own WHERE own.person_id = :kept)
""",
    "UPDATE directory SET person_id = :kept WHERE person_id = :gone",
)


class Directory:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(self, person_id: int, name: str, topics: Sequence[str], line: str, now: datetime) -> None:
        await self._db.run(SET, person_id=person_id, name=name, topics=dump(list(topics)), line=line, now=now)

    async def of(self, person_id: int) -> Profile:
        """An empty one of who has said nothing."""
        row = await self._db.one(OF, person_id=person_id)
        return Profile(person_id) if row is None else _profile(row)

    async def all(self) -> list[Profile]:
        return [_profile(row) for row in await self._db.all(ALL)]

    async def erase_person(self, person_id: int) -> None:
        await self._db.run(ERASE, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)


def _profile(row: Row) -> Profile:
    return Profile(row["person_id"], row["name"], tuple(json.loads(row["topics"])), row["line"])
