"""The texts of a proposal that its author has changed."""

from datetime import datetime

from bot.domain.versions import Kind, Version
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = "id, proposal_id, at, kind, text, public_text, shown_at"
ADD = """
INSERT INTO versions (proposal_id, at, kind, text, public_text, shown_at)
VALUES (:proposal_id, :at, :kind, :text, :public_text, :shown_at)
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM versions WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM versions WHERE proposal_id = :proposal_id ORDER BY id"
SHOW = "UPDATE versions SET shown_at = :now WHERE id = :id AND shown_at IS NULL"
SUMMARISE = "UPDATE versions SET public_text = :public_text WHERE id = :id AND shown_at IS NULL"
REMOVE = "DELETE FROM versions WHERE id = :id AND shown_at IS NULL"


class Versions:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, version: Version) -> int:
        """The version's own id is given here."""
        row = await self._db.one(
            ADD,
            proposal_id=version.proposal_id,
            at=version.at,
            kind=version.kind.value,
            text=version.text,
            public_text=version.public_text,
            shown_at=version.shown_at,
        )
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> Version | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _version(row)

    async def of(self, proposal_id: int) -> list[Version]:
        """In the order they were written; none where nothing was changed."""
        return [_version(row) for row in await self._db.all(OF, proposal_id=proposal_id)]

    async def show(self, id: int, now: datetime) -> bool:
        """Return False if somebody was first."""
        return await self._db.run(SHOW, id=id, now=now) == 1

    async def remove(self, id: int) -> None:
        await self._db.run(REMOVE, id=id)

    async def summarise(self, id: int, public_text: str) -> None:
        await self._db.run(SUMMARISE, id=id, public_text=public_text)


def _version(row: Row) -> Version:
    return Version(
        id=row["id"],
        proposal_id=row["proposal_id"],
        at=moment(row["at"]),
        kind=Kind(row["kind"]),
        text=row["text"],
        public_text=row["public_text"],
        shown_at=maybe_moment(row["shown_at"]),
    )
