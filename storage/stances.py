"""How those who serve answered the question of a poll in their role: public, and changed until the close."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.polls import loaded, stored
from bot.domain.roles import RoleName
from bot.domain.stances import Stance
from storage.rows import Db, Row, moment

COLUMNS = "poll_id, person_id, role, parish, choice, reason, at"
TAKE = """
INSERT INTO stances (poll_id, person_id, role, parish, choice, reason, at)
VALUES (:poll_id, :person_id, :role, :parish, :choice, :reason, :at)
    ON CONFLICT (poll_id, person_id) DO UPDATE
   SET role = excluded.role, parish = excluded.parish, choice = excluded.choice, reason = excluded.reason,
       at = excluded.at
"""
OF = f"SELECT {COLUMNS} FROM stances WHERE poll_id = :poll_id ORDER BY at, person_id"
BY = f"SELECT {COLUMNS} FROM stances WHERE poll_id = :poll_id AND person_id = :person_id"
TAKE_BACK = "DELETE FROM stances WHERE poll_id = :poll_id AND person_id = :person_id"
TAKE_BACK_OPEN = """
DELETE FROM stances
 WHERE person_id = :person_id AND poll_id IN (SELECT polls.id FROM polls WHERE polls.closed_at IS NULL)
"""
LEFT = "SELECT poll_id, person_id FROM stances WHERE person_id = :person_id ORDER BY poll_id"
OLD = """
SELECT stances.poll_id, stances.person_id
  FROM stances
  JOIN polls ON polls.id = stances.poll_id
 WHERE polls.closed_at < :before AND stances.person_id > 0
 ORDER BY stances.poll_id, stances.person_id
 LIMIT :lot
"""
NAMELESS = "SELECT COUNT(*) AS many FROM stances WHERE poll_id = :poll_id AND person_id < 0"
LEAVE = "UPDATE stances SET person_id = :nobody WHERE poll_id = :poll_id AND person_id = :person_id"
DROP_TWICE = """
DELETE FROM stances
 WHERE person_id = :gone AND poll_id IN (SELECT kept.poll_id FROM stances AS kept WHERE kept.person_id = :kept)
"""
TAKE_OVER = "UPDATE stances SET person_id = :kept WHERE person_id = :gone"


class Stances:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def take(self, stance: Stance) -> None:
        """The last one counts."""
        await self._db.run(
            TAKE,
            poll_id=stance.poll_id,
            person_id=stance.person_id,
            role=stance.role.value,
            parish=stance.parish,
            choice=stored(stance.vote),
            reason=stance.reason,
            at=stance.at,
        )

    async def of(self, poll_id: int) -> list[Stance]:
        """In the order in which they were taken."""
        return [_stance(row) for row in await self._db.all(OF, poll_id=poll_id)]

    async def by(self, poll_id: int, person_id: int) -> Stance | None:
        row = await self._db.one(BY, poll_id=poll_id, person_id=person_id)
        return None if row is None else _stance(row)

    async def take_back(self, poll_id: int, person_id: int) -> bool:
        """Return False if there was none."""
        return await self._db.run(TAKE_BACK, poll_id=poll_id, person_id=person_id) == 1

    async def erase_person(self, person_id: int) -> None:
        """Of open polls it is taken back; of closed ones what was said in a role stays, by nobody."""
        await self._db.run(TAKE_BACK_OPEN, person_id=person_id)
        await self._leave(await self._db.all(LEFT, person_id=person_id))

    async def unname(self, before: datetime, lot: int) -> int:
        """The same of polls that closed before that moment; return how many."""
        rows = await self._db.all(OLD, before=before, lot=lot)
        await self._leave(rows)
        return len(rows)

    async def _leave(self, rows: Iterable[Row]) -> None:
        """Nobody has a number below zero."""
        for row in rows:
            nameless = await self._db.one(NAMELESS, poll_id=row["poll_id"])
            nobody = -1 - int(nameless["many"]) if nameless else -1
            await self._db.run(LEAVE, poll_id=row["poll_id"], person_id=row["person_id"], nobody=nobody)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(DROP_TWICE, kept=kept, gone=gone)
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _stance(row: Row) -> Stance:
    return Stance(
        poll_id=row["poll_id"],
        person_id=row["person_id"],
        role=RoleName(row["role"]),
        parish=row["parish"],
        vote=loaded(row["choice"]),
        reason=row["reason"],
        at=moment(row["at"]),
    )
