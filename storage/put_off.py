"""What somebody who serves has put off to another evening."""

from datetime import datetime

from storage.rows import Db, moment

SET = """
INSERT INTO put_off (person_id, about, until_at) VALUES (:person_id, :about, :until)
    ON CONFLICT (person_id, about) DO UPDATE
   SET until_at = excluded.until_at
"""
OF = "SELECT about, until_at FROM put_off WHERE person_id = :person_id"
CLEAR = "DELETE FROM put_off WHERE person_id = :person_id AND until_at <= :now"
DROP = "DELETE FROM put_off WHERE about = :about"
DROP_DOUBLES = """
DELETE FROM put_off
 WHERE person_id = :gone AND about IN (SELECT about FROM put_off WHERE person_id = :kept)
"""
TAKE_OVER = "UPDATE put_off SET person_id = :kept WHERE person_id = :gone"


class PutOff:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(self, person_id: int, about: str, until: datetime) -> None:
        await self._db.run(SET, person_id=person_id, about=about, until=until)

    async def of(self, person_id: int) -> dict[str, datetime]:
        """Until when, by what it is about."""
        return {row["about"]: moment(row["until_at"]) for row in await self._db.all(OF, person_id=person_id)}

    async def clear(self, person_id: int, now: datetime) -> int:
        """What was put off until now is not any more. Return how many there were."""
        return await self._db.run(CLEAR, person_id=person_id, now=now)

    async def drop(self, about: str) -> None:
        """What was to be done about it is done; what comes next was put off by nobody."""
        await self._db.run(DROP, about=about)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in (DROP_DOUBLES, TAKE_OVER):
            await self._db.run(sql, kept=kept, gone=gone)
