"""One-time links and codes by which roles are given and chats bound; only the hash of a token is kept."""

from datetime import datetime

from bot.domain.roles import Invitation, Invites, RoleName
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = "id, token_hash, kind, role, parish, village, given_by, created_at, expires_at, used_at, used_by, person_id"
ADD = """
INSERT INTO invitations (token_hash, kind, role, parish, village, given_by, created_at, expires_at, person_id)
VALUES (:token_hash, :kind, :role, :parish, :village, :given_by, :now, :expires_at, :person_id)
RETURNING id
"""
BY_HASH = f"SELECT {COLUMNS} FROM invitations WHERE token_hash = :token_hash"
GET = f"SELECT {COLUMNS} FROM invitations WHERE id = :id"
UNUSED = f"""
SELECT {COLUMNS}
  FROM invitations
 WHERE kind = :kind
   AND used_at IS NULL
   AND expires_at > :now
 ORDER BY id
"""
USE = "UPDATE invitations SET used_at = :now, used_by = :used_by WHERE id = :id AND used_at IS NULL"
WITHDRAW = "DELETE FROM invitations WHERE id = :id AND used_at IS NULL"


class Invitations:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(
        self,
        token_hash: str,
        kind: Invites,
        *,
        role: RoleName | None = None,
        parish: str = "",
        village: str = "",
        person_id: int | None = None,
        given_by: int | None,
        now: datetime,
        expires_at: datetime,
    ) -> int:
        row = await self._db.one(
            ADD,
            token_hash=token_hash,
            kind=kind.value,
            role=role.value if role else "",
            parish=parish,
            village=village,
            person_id=person_id,
            given_by=given_by,
            now=now,
            expires_at=expires_at,
        )
        assert row is not None
        return int(row["id"])

    async def by_hash(self, token_hash: str) -> Invitation | None:
        row = await self._db.one(BY_HASH, token_hash=token_hash)
        return None if row is None else _invitation(row)

    async def get(self, id: int) -> Invitation | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _invitation(row)

    async def unused(self, kind: Invites, now: datetime) -> list[Invitation]:
        """What could still be accepted."""
        return [_invitation(row) for row in await self._db.all(UNUSED, kind=kind.value, now=now)]

    async def use(self, id: int, used_by: str, now: datetime) -> bool:
        """Return False if somebody used it first."""
        return await self._db.run(USE, id=id, used_by=used_by, now=now) == 1

    async def withdraw(self, id: int) -> bool:
        """Return False if it was used before."""
        return await self._db.run(WITHDRAW, id=id) == 1


def _invitation(row: Row) -> Invitation:
    return Invitation(
        id=row["id"],
        token_hash=row["token_hash"],
        kind=Invites(row["kind"]),
        created_at=moment(row["created_at"]),
        expires_at=moment(row["expires_at"]),
        role=RoleName(row["role"]) if row["role"] else None,
        parish=row["parish"],
        village=row["village"],
        given_by=row["given_by"],
        used_at=maybe_moment(row["used_at"]),
        used_by=row["used_by"] or "",
        person_id=row["person_id"],
    )
