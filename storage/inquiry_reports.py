"""What somebody found wrong in a thread; it is here until it is answered."""

from datetime import datetime

from bot.domain.inquiries import Report, Side
from storage.rows import Db, Row, moment

COLUMNS = "id, inquiry_id, person_id, side, reason, at"
ADD = """
INSERT INTO inquiry_reports (inquiry_id, person_id, side, reason, at)
VALUES (:inquiry_id, :person_id, :side, :reason, :now)
    ON CONFLICT (inquiry_id, person_id) DO UPDATE
   SET reason = inquiry_reports.reason || :line || excluded.reason
"""
GET = f"SELECT {COLUMNS} FROM inquiry_reports WHERE id = :id"
BY = f"SELECT {COLUMNS} FROM inquiry_reports WHERE inquiry_id = :inquiry_id AND person_id = :person_id"
ALL = f"SELECT {COLUMNS} FROM inquiry_reports ORDER BY id"
SETTLE = "DELETE FROM inquiry_reports WHERE id = :id"
ERASE_PERSON = "DELETE FROM inquiry_reports WHERE person_id = :person_id"
DROP_DOUBLES = """
DELETE FROM inquiry_reports
 WHERE person_id = :gone AND inquiry_id IN (SELECT inquiry_id FROM inquiry_reports WHERE person_id = :kept)
"""
TAKE_OVER = "UPDATE inquiry_reports SET person_id = :kept WHERE person_id = :gone"


class InquiryReports:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, inquiry_id: int, person_id: int, side: Side, reason: str, now: datetime) -> None:
        """What the same person says of it again is added."""
        await self._db.run(
            ADD, inquiry_id=inquiry_id, person_id=person_id, side=side.value, reason=reason, line="\n", now=now
        )

    async def get(self, id: int) -> Report | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _report(row)

    async def by(self, inquiry_id: int, person_id: int) -> Report | None:
        row = await self._db.one(BY, inquiry_id=inquiry_id, person_id=person_id)
        return None if row is None else _report(row)

    async def all(self) -> list[Report]:
        """The oldest first."""
        return [_report(row) for row in await self._db.all(ALL)]

    async def settle(self, id: int) -> bool:
        """Return False if somebody answered it first."""
        return await self._db.run(SETTLE, id=id) == 1

    async def erase_person(self, person_id: int) -> None:
        await self._db.run(ERASE_PERSON, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in (DROP_DOUBLES, TAKE_OVER):
            await self._db.run(sql, kept=kept, gone=gone)


def _report(row: Row) -> Report:
    return Report(row["id"], row["inquiry_id"], row["person_id"], Side(row["side"]), row["reason"], moment(row["at"]))
