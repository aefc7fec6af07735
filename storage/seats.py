"""The seats of the council, and who has sat in which."""

from collections.abc import Iterable
from datetime import date

from bot.domain.seats import Seat
from storage.rows import Db, Row, maybe_day

COLUMNS = "id, elected_in, represents, person_id, since_on, ended_on"
KEPT = f"SELECT {COLUMNS} FROM seats WHERE ended_on IS NULL ORDER BY id"
GET = f"SELECT {COLUMNS} FROM seats WHERE id = :id"
ADD = """
INSERT INTO seats (elected_in, represents, person_id, since_on)
VALUES (:elected_in, :represents, :person_id, :since_on)
"""
GIVE = """
UPDATE seats
   SET person_id = :person_id, since_on = :on
 WHERE id = :id AND person_id IS NULL AND ended_on IS NULL
"""
PLACE = "UPDATE seats SET elected_in = :elected_in, represents = :represents WHERE id = :id AND ended_on IS NULL"
END = "UPDATE seats SET ended_on = :on WHERE id = :id AND person_id IS NOT NULL AND ended_on IS NULL"
OF = f"SELECT {COLUMNS} FROM seats WHERE person_id = :person_id AND ended_on IS NULL ORDER BY id"
UNNAME = "UPDATE seats SET person_id = NULL WHERE person_id = :person_id"
OLD = """
DELETE FROM seats WHERE id IN (SELECT id FROM seats WHERE ended_on < :before ORDER BY id LIMIT :lot)
"""
TAKE_OVER = "UPDATE seats SET person_id = :kept WHERE person_id = :gone"


class Seats:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def kept(self) -> list[Seat]:
        """Every seat there is now, vacant ones too."""
        return _seats(await self._db.all(KEPT))

    async def get(self, id: int) -> Seat | None:
        return next(iter(_seats(await self._db.all(GET, id=id))), None)

    async def of(self, person_id: int) -> Seat | None:
        return next(iter(_seats(await self._db.all(OF, person_id=person_id))), None)

    async def add(self, elected_in: str, represents: str, person_id: int | None, on: date) -> None:
        await self._db.run(
            ADD, elected_in=elected_in, represents=represents, person_id=person_id, since_on=on.isoformat()
        )

    async def give(self, id: int, person_id: int, on: date) -> bool:
        """Return False if somebody sits in it, or it is no more."""
        return await self._db.run(GIVE, id=id, person_id=person_id, on=on.isoformat()) == 1

    async def place(self, id: int, elected_in: str, represents: str) -> None:
        await self._db.run(PLACE, id=id, elected_in=elected_in, represents=represents)

    async def end(self, seat: Seat, on: date) -> bool:
        """It is vacant from then on, and who sat in it stays written down. Return False if nobody did any more."""
        if await self._db.run(END, id=seat.id, on=on.isoformat()) == 0:
            return False
        await self.add(seat.elected_in, seat.represents, None, on)
        return True

    async def erase_person(self, person_id: int, on: date) -> None:
        seat = await self.of(person_id)
        if seat is not None:
            await self.end(seat, on)
        await self._db.run(UNNAME, person_id=person_id)

    async def drop(self, before: date, lot: int) -> int:
        """Who sat where and does no more; return how many rows went."""
        return await self._db.run(OLD, before=before.isoformat(), lot=lot)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _seats(rows: Iterable[Row]) -> list[Seat]:
    return [
        Seat(
            id=row["id"],
            elected_in=row["elected_in"],
            represents=row["represents"],
            since_on=date.fromisoformat(row["since_on"]),
            person_id=row["person_id"],
            ended_on=maybe_day(row["ended_on"]),
        )
        for row in rows
    ]
