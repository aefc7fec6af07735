"""What somebody who serves has put off to another evening."""

from datetime import datetime

from storage.rows import Db, moment

SET = """
INSERT INTO put_off (person_id, proposal_id, until_at) VALUES (:person_id, :proposal_id, :until)
    ON CONFLICT (person_id, proposal_id) DO UPDATE
   SET until_at = excluded.until_at
"""
OF = "SELECT proposal_id, until_at FROM put_off WHERE person_id = :person_id"
CLEAR = "DELETE FROM put_off WHERE person_id = :person_id AND until_at <= :now"
DROP = "DELETE FROM put_off WHERE proposal_id = :proposal_id"
DROP_DOUBLES = """
DELETE FROM put_off
 WHERE person_id = :gone AND proposal_id IN (SELECT proposal_id FROM put_off WHERE person_id = :kept)
"""
TAKE_OVER = "UPDATE put_off SET person_id = :kept WHERE person_id = :gone"


class PutOff:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(self, person_id: int, proposal_id: int, until: datetime) -> None:
        await self._db.run(SET, person_id=person_id, proposal_id=proposal_id, until=until)

    async def of(self, person_id: int) -> dict[int, datetime]:
        """Until when, by the proposal's id."""
        return {row["proposal_id"]: moment(row["until_at"]) for row in await self._db.all(OF, person_id=person_id)}

    async def clear(self, person_id: int, now: datetime) -> int:
        """What was put off until now is not any more. Return how many there were."""
        return await self._db.run(CLEAR, person_id=person_id, now=now)

    async def drop(self, proposal_id: int) -> None:
        """What was to be done about it is done; what comes next was put off by nobody."""
        await self._db.run(DROP, proposal_id=proposal_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in (DROP_DOUBLES, TAKE_OVER):
            await self._db.run(sql, kept=kept, gone=gone)
