"""Who does what by when, after a meeting."""

from datetime import date, datetime

from bot.domain.commitments import Commitment, NewCommitment
from storage.rows import Db, Row, maybe_moment

COLUMNS = "id, meeting_id, text, owner_words, owner_id, by_on, done_at"
ADD = """
INSERT INTO commitments (meeting_id, text, owner_words, owner_id, by_on, at)
VALUES (:meeting_id, :text, :owner_words, :owner_id, :by_on, :now)
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM commitments WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM commitments WHERE meeting_id = :meeting_id ORDER BY by_on, id"
DONE = "UPDATE commitments SET done_at = :now WHERE id = :id AND done_at IS NULL"
MOVE = "UPDATE commitments SET by_on = :by_on WHERE id = :id AND done_at IS NULL"
UNNAME = "UPDATE commitments SET owner_id = NULL, owner_words = '' WHERE owner_id = :person_id"
TAKE_OVER = "UPDATE commitments SET owner_id = :kept WHERE owner_id = :gone"
OLD = """
UPDATE commitments SET owner_id = NULL, owner_words = ''
 WHERE id IN (SELECT id FROM commitments WHERE done_at < :before AND owner_words != '' ORDER BY id LIMIT :lot)
"""


class Commitments:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, meeting_id: int, new: NewCommitment, now: datetime) -> int:
        row = await self._db.one(
            ADD,
            meeting_id=meeting_id,
            text=new.text,
            owner_words=new.owner_words,
            owner_id=new.owner_id,
            by_on=new.by_on.isoformat(),
            now=now,
        )
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> Commitment | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _commitment(row)

    async def of(self, meeting_id: int) -> list[Commitment]:
        """What is due first comes first."""
        return [_commitment(row) for row in await self._db.all(OF, meeting_id=meeting_id)]

    async def done(self, id: int, now: datetime) -> bool:
        """Return False if it was done before."""
        return await self._db.run(DONE, id=id, now=now) == 1

    async def move(self, id: int, by_on: date) -> bool:
        return await self._db.run(MOVE, id=id, by_on=by_on.isoformat()) == 1

    # ------------------------------------------------------------ somebody's own

    async def erase_person(self, person_id: int) -> None:
        """What they had promised stays, and is asked of who called the meeting."""
        await self._db.run(UNNAME, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)

    async def unname(self, before: datetime, lot: int) -> int:
        """Of what was done before that moment nobody knows any more by whom; return how many."""
        return await self._db.run(OLD, before=before, lot=lot)


def _commitment(row: Row) -> Commitment:
    return Commitment(
        id=row["id"],
        meeting_id=row["meeting_id"],
        text=row["text"],
        owner_words=row["owner_words"],
        owner_id=row["owner_id"],
        by_on=date.fromisoformat(row["by_on"]),
        done_at=maybe_moment(row["done_at"]),
    )
