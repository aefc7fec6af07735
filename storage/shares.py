"""Posts that a person carries into a group we cannot reach: offered, forwarded, put off or left out."""

from datetime import datetime

from bot.domain.shares import Share
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = "id, parish, about, card, person_id, offered_at, forwarded_at, skipped_at, later_at, lot"
OFFER = """
INSERT INTO shares (parish, about, card, offered_at) VALUES (:parish, :about, :card, :now)
    ON CONFLICT (parish, about, card) DO UPDATE
   SET offered_at = excluded.offered_at, forwarded_at = NULL, later_at = NULL, lot = NULL
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM shares WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM shares WHERE parish = :parish AND about = :about AND card = :card"
JOIN = "UPDATE shares SET lot = :lot WHERE id IN (:id, :lot)"
LOT = f"SELECT {COLUMNS} FROM shares WHERE lot = :lot ORDER BY id"
OPEN = f"""
SELECT {COLUMNS}
  FROM shares
 WHERE parish = :parish
   AND forwarded_at IS NULL
   AND skipped_at IS NULL
 ORDER BY id
"""
FORWARDED = """
UPDATE shares SET forwarded_at = :now, person_id = :person_id, skipped_at = NULL, later_at = NULL
 WHERE id = :id AND forwarded_at IS NULL
"""
SKIP = """
UPDATE shares SET skipped_at = :now, person_id = :person_id, later_at = NULL
 WHERE id = :id AND forwarded_at IS NULL AND skipped_at IS NULL
"""
LATER = """
UPDATE shares SET later_at = :later_at, person_id = :person_id
 WHERE id = :id AND forwarded_at IS NULL AND skipped_at IS NULL
"""


class Shares:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def offer(self, parish: str, about: str, card: str, now: datetime) -> int:
        """Offered for the first time or anew; what was skipped stays skipped."""
        row = await self._db.one(OFFER, parish=parish, about=about, card=card, now=now)
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> Share | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _share(row)

    async def of(self, parish: str, about: str, card: str) -> Share | None:
        row = await self._db.one(OF, parish=parish, about=about, card=card)
        return None if row is None else _share(row)

    async def join(self, id: int, lot: int) -> None:
        """It is carried with the same text as that one, which comes first."""
        await self._db.run(JOIN, id=id, lot=lot)

    async def lot(self, lot: int) -> list[Share]:
        """What was offered in one message."""
        return [_share(row) for row in await self._db.all(LOT, lot=lot)]

    async def open_in(self, parish: str) -> list[Share]:
        """Offered, and nobody has pressed anything final."""
        return [_share(row) for row in await self._db.all(OPEN, parish=parish)]

    async def forwarded(self, id: int, person_id: int, now: datetime) -> bool:
        """Return False if somebody pressed it first."""
        return await self._db.run(FORWARDED, id=id, person_id=person_id, now=now) == 1

    async def skip(self, id: int, person_id: int, now: datetime) -> bool:
        return await self._db.run(SKIP, id=id, person_id=person_id, now=now) == 1

    async def later(self, id: int, person_id: int, at: datetime) -> bool:
        return await self._db.run(LATER, id=id, person_id=person_id, later_at=at) == 1


def _share(row: Row) -> Share:
    return Share(
        id=row["id"],
        parish=row["parish"],
        about=row["about"],
        card=row["card"],
        offered_at=moment(row["offered_at"]),
        person_id=row["person_id"],
        forwarded_at=maybe_moment(row["forwarded_at"]),
        skipped_at=maybe_moment(row["skipped_at"]),
        later_at=maybe_moment(row["later_at"]),
        lot=row["lot"],
    )
