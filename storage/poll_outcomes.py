"""What came of polls: the council's word, and the municipality's where it was handed on."""

from datetime import date, datetime

from bot.domain.conclusions import Conclusion
from bot.domain.statuses import Side, Status
from storage.rows import Db, Row, moment

COLUMNS = "id, poll_id, at, person_id, side, outcome, reason, next_step, by_on"
ADD = """
INSERT INTO poll_outcomes (poll_id, at, person_id, side, outcome, reason, next_step, by_on)
VALUES (:poll_id, :at, :person_id, :side, :outcome, :reason, :next_step, :by_on)
RETURNING id
"""
OF = f"SELECT {COLUMNS} FROM poll_outcomes WHERE poll_id = :poll_id ORDER BY id"
UNNAME = "UPDATE poll_outcomes SET person_id = NULL WHERE person_id = :person_id"
TAKE_OVER = "UPDATE poll_outcomes SET person_id = :kept WHERE person_id = :gone"


class PollOutcomes:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, one: Conclusion, at: datetime) -> int:
        row = await self._db.one(
            ADD,
            poll_id=one.poll_id,
            at=at,
            person_id=one.person_id,
            side=one.side.value,
            outcome=one.outcome.value,
            reason=one.reason,
            next_step=one.next_step,
            by_on=one.by_on,
        )
        assert row is not None
        return int(row["id"])

    async def of(self, poll_id: int) -> list[Conclusion]:
        """The newest last."""
        return [_conclusion(row) for row in await self._db.all(OF, poll_id=poll_id)]

    async def erase_person(self, person_id: int) -> None:
        """What was said in a role stays, by nobody."""
        await self._db.run(UNNAME, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _conclusion(row: Row) -> Conclusion:
    return Conclusion(
        id=row["id"],
        poll_id=row["poll_id"],
        at=moment(row["at"]),
        side=Side(row["side"]),
        outcome=Status(row["outcome"]),
        reason=row["reason"],
        next_step=row["next_step"],
        by_on=date.fromisoformat(row["by_on"]),
        person_id=row["person_id"],
    )
