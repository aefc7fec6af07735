"""Joint opinions of parishes, as they were signed."""

from datetime import datetime

from bot.domain.opinions import Opinion
from storage.rows import Db, Row, moment

COLUMNS = "id, poll_id, parish, person_id, text, signed_at"
SIGN = """
INSERT INTO opinions (poll_id, parish, person_id, text, signed_at)
VALUES (:poll_id, :parish, :person_id, :text, :now)
    ON CONFLICT (poll_id) DO NOTHING
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM opinions WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM opinions WHERE poll_id = :poll_id"
COUNT = """
SELECT COUNT(*) AS many FROM opinions WHERE parish = :parish AND signed_at >= :since AND signed_at < :before
"""
UNNAME = "UPDATE opinions SET person_id = NULL WHERE person_id = :person_id"
TAKE_OVER = "UPDATE opinions SET person_id = :kept WHERE person_id = :gone"


class Opinions:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def sign(self, poll_id: int, parish: str, person_id: int, text: str, now: datetime) -> int | None:
        """None if there is one from this poll already."""
        row = await self._db.one(SIGN, poll_id=poll_id, parish=parish, person_id=person_id, text=text, now=now)
        return None if row is None else int(row["id"])

    async def get(self, id: int) -> Opinion | None:
        return _opinion(await self._db.one(GET, id=id))

    async def of(self, poll_id: int) -> Opinion | None:
        return _opinion(await self._db.one(OF, poll_id=poll_id))

    async def count(self, parish: str, since: datetime, before: datetime) -> int:
        row = await self._db.one(COUNT, parish=parish, since=since, before=before)
        assert row is not None
        return int(row["many"])

    async def erase_person(self, person_id: int) -> None:
        """What was signed for a parish stays, by nobody."""
        await self._db.run(UNNAME, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _opinion(row: Row | None) -> Opinion | None:
    if row is None:
        return None
    signed_at = moment(row["signed_at"])
    return Opinion(row["id"], row["poll_id"], row["parish"], row["text"], signed_at, row["person_id"])
