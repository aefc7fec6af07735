"""Who holds, or held, which role where."""

from datetime import datetime

from bot.domain.roles import Role, RoleName
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = "id, person_id, role, parish, village, given_by, given_at, away_until, ended_at, substitute_id"
OF = f"SELECT {COLUMNS} FROM roles WHERE person_id = :person_id AND ended_at IS NULL ORDER BY id"
GET = f"SELECT {COLUMNS} FROM roles WHERE id = :id"
HELD = f"SELECT {COLUMNS} FROM roles WHERE ended_at IS NULL ORDER BY id"
EVER = "SELECT 1 AS found FROM roles WHERE person_id = :person_id AND role = :role LIMIT 1"
GIVE = """
INSERT INTO roles (person_id, role, parish, village, given_by, given_at)
VALUES (:person_id, :role, :parish, :village, :given_by, :now)
RETURNING id
"""
END = "UPDATE roles SET ended_at = :now WHERE id = :id AND ended_at IS NULL"
AWAY = "UPDATE roles SET away_until = :until, substitute_id = :substitute_id WHERE id = :id"

# Two people turned out to be one: what both hold they hold once, and nobody stands in for themselves.
TAKE_OVER = (
    """
DELETE FROM roles
 WHERE person_id = :gone AND ended_at IS NULL
   AND EXISTS (SELECT 1 FROM roles AS own
                WHERE own.person_id = :kept AND own.ended_at IS NULL AND own.role = roles.role
                  AND own.parish = roles.parish AND own.village = roles.village)
""",
    "UPDATE roles SET person_id = :kept WHERE person_id = :gone",
    "UPDATE roles SET given_by = :kept WHERE given_by = :gone",
    "UPDATE roles SET substitute_id = :kept WHERE substitute_id = :gone",
    "UPDATE roles SET substitute_id = NULL WHERE substitute_id = :kept AND person_id = :kept",
)


class Roles:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def of(self, person_id: int) -> tuple[Role, ...]:
        return tuple([_role(row) for row in await self._db.all(OF, person_id=person_id)])

    async def get(self, id: int) -> Role | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _role(row)

    async def held(self) -> list[Role]:
        """Every role somebody holds now."""
        return [_role(row) for row in await self._db.all(HELD)]

    async def ever_held(self, person_id: int, role: RoleName) -> bool:
        return await self._db.one(EVER, person_id=person_id, role=role.value) is not None

    async def give(
        self, person_id: int, role: RoleName, parish: str, village: str, given_by: int | None, now: datetime
    ) -> int:
        row = await self._db.one(
            GIVE, person_id=person_id, role=role.value, parish=parish, village=village, given_by=given_by, now=now
        )
        assert row is not None
        return int(row["id"])

    async def end(self, id: int, now: datetime) -> bool:
        return await self._db.run(END, id=id, now=now) == 1

    async def away(self, id: int, until: datetime | None, substitute_id: int | None = None) -> None:
        await self._db.run(AWAY, id=id, until=until, substitute_id=substitute_id)

    async def take_over(self, kept: int, gone: int) -> None:
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)


def _role(row: Row) -> Role:
    return Role(
        id=row["id"],
        person_id=row["person_id"],
        role=RoleName(row["role"]),
        parish=row["parish"],
        village=row["village"],
        given_by=row["given_by"],
        given_at=moment(row["given_at"]),
        away_until=maybe_moment(row["away_until"]),
        ended_at=maybe_moment(row["ended_at"]),
        substitute_id=row["substitute_id"],
    )
