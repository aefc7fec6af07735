"""The clock that runs for each proposal that is not over, and what was done about it."""

from datetime import date

from bot.domain.deadlines import Period
from bot.domain.statuses import Status
from storage.rows import Db, maybe_moment

GET = """
SELECT proposal_id, status, since_on, due_on, days_left, reminded_at, over_at
  FROM deadlines WHERE proposal_id = :proposal_id
"""
SET = """
INSERT INTO deadlines (proposal_id, status, since_on, due_on, days_left, reminded_at, over_at)
VALUES (:proposal_id, :status, :since_on, :due_on, :days_left, :reminded_at, :over_at)
    ON CONFLICT (proposal_id) DO UPDATE
   SET status = excluded.status, since_on = excluded.since_on, due_on = excluded.due_on,
       days_left = excluded.days_left, reminded_at = excluded.reminded_at, over_at = excluded.over_at
"""
CLEAR = "DELETE FROM deadlines WHERE proposal_id = :proposal_id"


class Deadlines:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def get(self, proposal_id: int) -> Period | None:
        row = await self._db.one(GET, proposal_id=proposal_id)
        if row is None:
            return None
        return Period(
            proposal_id=row["proposal_id"],
            status=Status(row["status"]),
            since_on=date.fromisoformat(row["since_on"]),
            due_on=date.fromisoformat(row["due_on"]),
            days_left=row["days_left"],
            reminded_at=maybe_moment(row["reminded_at"]),
            over_at=maybe_moment(row["over_at"]),
        )

    async def set(self, period: Period) -> None:
        await self._db.run(
            SET,
            proposal_id=period.proposal_id,
            status=period.status.value,
            since_on=period.since_on,
            due_on=period.due_on,
            days_left=period.days_left,
            reminded_at=period.reminded_at,
            over_at=period.over_at,
        )

    async def clear(self, proposal_id: int) -> None:
        await self._db.run(CLEAR, proposal_id=proposal_id)
