"""Why people support a proposal, and other views of it: at most one of each person."""

from datetime import datetime

from bot.domain.reasons import Kind, Reason
from storage.rows import Db, Row, moment

COLUMNS = "proposal_id, person_id, kind, text, at"
SAY = """
INSERT INTO reasons (proposal_id, person_id, kind, text, at) VALUES (:proposal_id, :person_id, :kind, :text, :at)
    ON CONFLICT (proposal_id, person_id) DO UPDATE SET kind = excluded.kind, text = excluded.text, at = excluded.at
"""
GET = f"SELECT {COLUMNS} FROM reasons WHERE proposal_id = :proposal_id AND person_id = :person_id"
# What was said of a proposal that is part of it now counts here too, until the merger is undone.
OF = f"""
  WITH RECURSIVE parts (id) AS (
       SELECT CAST(:proposal_id AS BIGINT)
        UNION
       SELECT proposals.id FROM proposals JOIN parts ON proposals.merged_into = parts.id
        WHERE proposals.status = 'merged')
SELECT {COLUMNS}
  FROM reasons
 WHERE proposal_id IN (SELECT id FROM parts)
 ORDER BY person_id, proposal_id
"""
REMOVE = "DELETE FROM reasons WHERE proposal_id = :proposal_id AND person_id = :person_id"
READ_AT = """
  WITH RECURSIVE wholes (id) AS (
       SELECT reasons.proposal_id FROM reasons WHERE reasons.person_id = :person_id
        UNION
       SELECT proposals.merged_into FROM proposals JOIN wholes ON proposals.id = wholes.id
        WHERE proposals.merged_into IS NOT NULL)
SELECT id FROM wholes
"""
ERASE = "DELETE FROM reasons WHERE person_id = :person_id"
# What the one who stays has said counts.
DROP_DOUBLES = """
DELETE FROM reasons
 WHERE person_id = :gone AND proposal_id IN (SELECT proposal_id FROM reasons WHERE person_id = :kept)
"""
TAKE_OVER = "UPDATE reasons SET person_id = :kept WHERE person_id = :gone"


class Reasons:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def say(self, proposal_id: int, person_id: int, kind: Kind, text: str, now: datetime) -> None:
        """In place of what they said before."""
        await self._db.run(SAY, proposal_id=proposal_id, person_id=person_id, kind=kind.value, text=text, at=now)

    async def get(self, proposal_id: int, person_id: int) -> Reason | None:
        row = await self._db.one(GET, proposal_id=proposal_id, person_id=person_id)
        return None if row is None else _reason(row)

    async def of(self, proposal_id: int) -> list[Reason]:
        return [_reason(row) for row in await self._db.all(OF, proposal_id=proposal_id)]

    async def remove(self, proposal_id: int, person_id: int) -> bool:
        return await self._db.run(REMOVE, proposal_id=proposal_id, person_id=person_id) == 1

    async def erase_person(self, person_id: int) -> list[int]:
        """Open or closed, nothing of it stays. Return the proposals at which it could be read."""
        ids = [int(row["id"]) for row in await self._db.all(READ_AT, person_id=person_id)]
        await self._db.run(ERASE, person_id=person_id)
        return ids

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(DROP_DOUBLES, kept=kept, gone=gone)
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _reason(row: Row) -> Reason:
    return Reason(row["proposal_id"], row["person_id"], Kind(row["kind"]), row["text"], moment(row["at"]))
