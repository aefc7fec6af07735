"""Photos, voice messages and files: what the channel knows them by, and where the bytes lie."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.media import Kind, Media
from bot.messages import Address
from storage.rows import Db, Row, maybe_moment

ADD = """
INSERT INTO media (channel, ref, kind, name, seconds, address, created_at)
VALUES (:channel, :ref, :kind, :name, :seconds, :address, :now)
RETURNING id
"""
COLUMNS = "id, channel, ref, kind, name, seconds, address, about, sha256, size, attempts, fetched_at, failed_at"
GET = f"SELECT {COLUMNS} FROM media WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM media WHERE about = :about ORDER BY id"
# Photos of whether something was done: of one proposal, and of what was closed before a moment.
OF_VERDICTS = f"""
SELECT {COLUMNS}
  FROM media
 WHERE about IN (SELECT 'verdicts:' || CAST(answers.id AS TEXT) FROM answers WHERE answers.proposal_id = :proposal_id)
 ORDER BY id
"""
OLD_OF_VERDICTS = f"""
SELECT {COLUMNS}
  FROM media
 WHERE about IN (SELECT 'verdicts:' || CAST(answers.id AS TEXT)
                   FROM answers
                   JOIN proposals ON proposals.id = answers.proposal_id
                  WHERE proposals.closed_at < :before)
 ORDER BY id LIMIT :lot
"""
BY = f"SELECT {COLUMNS} FROM media WHERE address = :address ORDER BY id"
ATTACH = "UPDATE media SET about = :about WHERE id = :id"
RELEASE = "UPDATE media SET about = NULL WHERE id = :id"
FETCHED = "UPDATE media SET sha256 = :sha256, size = :size, fetched_at = :now WHERE id = :id"
FAILED = "UPDATE media SET attempts = attempts + 1, failed_at = :failed_at WHERE id = :id"
DELETE = "DELETE FROM media WHERE id = :id"
DRAFTS = "SELECT answers, memory FROM drafts WHERE address = :address"
KEPT = "SELECT media FROM kept WHERE address = :address"
USES = "SELECT COUNT(*) AS uses FROM media WHERE sha256 = :sha256"


@dataclass(frozen=True)
class Stored:
    """A media row; `sha256` names the file in DATA_DIR/media once it is fetched."""

    media: Media
    channel: str
    address: Address
    about: str | None
    sha256: str | None
    attempts: int
    fetched_at: datetime | None
    failed_at: datetime | None


class MediaRows:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, address: Address, media: Media, now: datetime) -> int:
        row = await self._db.one(
            ADD,
            channel=address.channel,
            ref=media.ref,
            kind=media.kind.value,
            name=media.name,
            seconds=media.seconds,
            address=address,
            now=now,
        )
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> Stored | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _stored(row)

    async def of(self, about: str) -> list[Stored]:
        return [_stored(row) for row in await self._db.all(OF, about=about)]

    async def of_verdicts(self, proposal_id: int) -> list[Stored]:
        return [_stored(row) for row in await self._db.all(OF_VERDICTS, proposal_id=proposal_id)]

    async def old_of_verdicts(self, before: datetime, lot: int) -> list[Stored]:
        return [_stored(row) for row in await self._db.all(OLD_OF_VERDICTS, before=before, lot=lot)]

    async def by(self, address: Address) -> list[Stored]:
        return [_stored(row) for row in await self._db.all(BY, address=address)]

    async def attach(self, id: int, about: str) -> None:
        await self._db.run(ATTACH, id=id, about=about)

    async def release(self, id: int) -> None:
        """No matter has it any more: it goes with what is loose."""
        await self._db.run(RELEASE, id=id)

    async def fetched(self, id: int, sha256: str, size: int, now: datetime) -> None:
        await self._db.run(FETCHED, id=id, sha256=sha256, size=size, now=now)

    async def failed(self, id: int, failed_at: datetime | None) -> None:
        """Count an attempt; `failed_at` when it is given up."""
        await self._db.run(FAILED, id=id, failed_at=failed_at)

    async def is_wanted(self, id: int, address: Address) -> bool:
        """Whether a matter, a half-finished form or something kept of theirs has it."""
        stored = await self.get(id)
        if stored is None or stored.about is not None:
            return stored is not None
        drafts = await self._db.all(DRAFTS, address=address)
        kept = await self._db.all(KEPT, address=address)
        return any(_has(json.loads(text), id) for row in drafts for text in (row["answers"], row["memory"])) or any(
            id in json.loads(row["media"]) for row in kept
        )

    async def delete(self, id: int) -> None:
        await self._db.run(DELETE, id=id)

    async def is_used(self, sha256: str) -> bool:
        row = await self._db.one(USES, sha256=sha256)
        return row is not None and row["uses"] > 0


def _has(value: Any, id: int) -> bool:
    """Whether there is this photo, voice or file anywhere in what a form remembers."""
    if isinstance(value, dict):
        return ("ref" in value and value.get("id") == id) or any(_has(one, id) for one in value.values())
    return isinstance(value, list) and any(_has(one, id) for one in value)


def _stored(row: Row) -> Stored:
    media = Media(Kind(row["kind"]), row["ref"], row["seconds"], row["name"], row["id"])
    return Stored(
        media,
        row["channel"],
        Address.parse(row["address"]),
        row["about"],
        row["sha256"],
        row["attempts"],
        maybe_moment(row["fetched_at"]),
        maybe_moment(row["failed_at"]),
    )
