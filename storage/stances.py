"""How those who serve answered the question of a poll in their role: public, and changed until the close."""

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
        """Of open polls it is taken back; of closed ones what was said in a role stays, by a bare number."""
        await self._db.run(TAKE_BACK_OPEN, person_id=person_id)

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
