"""What crosses all tables: everything about one person, taken out or shown; and what is old, dropped in lots."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.messages import Address
from storage.copies import COPIED_BY_ADDRESS, COPIED_BY_PERSON
from storage.old import DROPPED
from storage.rows import Db, Row, moment

# ---------------------------------------------------------------- erasing

# `but`: the letter whose turn this is; it empties itself when the turn ends.
FORGET_ADDRESS = (
    "DELETE FROM drafts WHERE address = :address",
    "DELETE FROM kept WHERE address = :address",
    "DELETE FROM asked WHERE address = :address",
    "DELETE FROM dangers WHERE address = :address",
    "DELETE FROM strangers WHERE address = :address",
    "DELETE FROM link_codes WHERE address = :address",
    "DELETE FROM posted WHERE address = :address",
    "DELETE FROM outbox WHERE address = :address",
    "DELETE FROM inbox WHERE order_key = :address AND id != :but",
    "DELETE FROM timers WHERE about = :address",
    # The web chat numbers changes by the last one, so the last one stays until there is another.
    "DELETE FROM screens WHERE address = :address AND change < (SELECT MAX(change) FROM screens)",
    "UPDATE invitations SET used_by = '' WHERE used_by = :address",
)
FORGET_PERSON = (
    "UPDATE roles SET ended_at = :now WHERE person_id = :person_id AND ended_at IS NULL",
    "UPDATE roles SET substitute_id = NULL WHERE substitute_id = :person_id",
    "DELETE FROM claims WHERE person_id = :person_id",
    "UPDATE shares SET person_id = NULL WHERE person_id = :person_id",
    "DELETE FROM invitations WHERE person_id = :person_id",
    "DELETE FROM put_off WHERE person_id = :person_id",
    "DELETE FROM walks WHERE person_id = :person_id",
    "DELETE FROM link_codes WHERE person_id = :person_id",
    "DELETE FROM timers WHERE about = :about",
)
# Nothing more is to be said about a matter that goes with its author; where it is shown it is taken back.
FORGET_MATTER = (
    "DELETE FROM outbox WHERE about = :about",
    "DELETE FROM timers WHERE about = :about",
    "DELETE FROM shares WHERE about = :about",
    "DELETE FROM put_off WHERE about = :about",
)
SHOWN = "SELECT id, address, card FROM posted WHERE about = :about AND lost_at IS NULL ORDER BY id"
NOTE_ERASURE = """
INSERT INTO erasures (person_id, erased_at) VALUES (:person_id, :now)
    ON CONFLICT (person_id) DO NOTHING
"""
# An id may be given anew after an older backup came back: who joined later is somebody else.
TO_ERASE_AGAIN = """
SELECT erasures.person_id AS id
  FROM erasures
  JOIN people ON people.id = erasures.person_id
 WHERE people.deleted_at IS NULL AND people.joined_at <= erasures.erased_at
 ORDER BY erasures.person_id
"""
ERASURES = "SELECT person_id, erased_at FROM erasures ORDER BY person_id"

# ---------------------------------------------------------------- what is old; every statement at most :lot rows

LOOSE_MEDIA = """
SELECT id, sha256 FROM media
 WHERE about IS NULL AND created_at < :before
   AND NOT EXISTS (SELECT 1 FROM drafts WHERE drafts.address = media.address)
   AND NOT EXISTS (SELECT 1 FROM kept WHERE kept.address = media.address)
 ORDER BY id LIMIT :lot
"""
OLD_SUPPORTS = """
SELECT supports.proposal_id, supports.who
  FROM supports
  JOIN proposals ON proposals.id = supports.proposal_id
 WHERE proposals.closed_at < :before AND supports.who NOT LIKE 'gone:%'
 ORDER BY supports.proposal_id, supports.who LIMIT :lot
"""
UNNAME_SUPPORT = """
UPDATE supports SET who = :gone, person_id = NULL, address = NULL WHERE proposal_id = :proposal_id AND who = :who
"""


@dataclass(frozen=True)
class File:
    """A media row, and the name of its file when it is there."""

    id: int
    sha256: str | None


class Privacy:
    def __init__(self, db: Db) -> None:
        self._db = db

    # ------------------------------------------------------------ a copy

    async def of_person(self, person_id: int) -> dict[str, list[dict[str, Any]]]:
        """By noun, only what there is; moments as ISO text."""
        return await self._copy(COPIED_BY_PERSON, person_id=person_id)

    async def of_address(self, address: Address) -> dict[str, list[dict[str, Any]]]:
        return await self._copy(COPIED_BY_ADDRESS, address=address)

    async def _copy(self, queries: Mapping[str, str], **of: object) -> dict[str, list[dict[str, Any]]]:
        copied = {noun: await self._db.all(sql, **of) for noun, sql in queries.items()}
        return {noun: [_readable(row) for row in rows] for noun, rows in copied.items() if rows}

    # ------------------------------------------------------------ erasing

    async def forget_address(self, address: Address, but: int = 0) -> None:
        for sql in FORGET_ADDRESS:
            await self._db.run(sql, address=address, but=but)

    async def forget_person(self, person_id: int, now: datetime) -> None:
        for sql in FORGET_PERSON:
            await self._db.run(sql, person_id=person_id, about=f"people:{person_id}", now=now)
        await self._db.run(NOTE_ERASURE, person_id=person_id, now=now)

    async def forget_matter(self, about: str) -> None:
        for sql in FORGET_MATTER:
            await self._db.run(sql, about=about)

    async def shown(self, about: str) -> list[tuple[int, Address, str]]:
        """Where it is on a screen: the posted rows to edit, each with its card."""
        rows = await self._db.all(SHOWN, about=about)
        return [(row["id"], Address.parse(row["address"]), row["card"]) for row in rows]

    async def to_erase_again(self) -> list[int]:
        """Who was erased and is there: a backup from before came back."""
        return [row["id"] for row in await self._db.all(TO_ERASE_AGAIN)]

    async def erasures(self) -> dict[int, datetime]:
        return {row["person_id"]: moment(row["erased_at"]) for row in await self._db.all(ERASURES)}

    async def note_erasure(self, person_id: int, erased_at: datetime) -> None:
        await self._db.run(NOTE_ERASURE, person_id=person_id, now=erased_at)

    # ------------------------------------------------------------ retention

    async def drop(self, noun: str, before: datetime, lot: int) -> int:
        """Return how many rows went; fewer than the lot: nothing is left."""
        return await self._db.run(DROPPED[noun], before=before, lot=lot)

    async def loose_media(self, before: datetime, lot: int) -> list[File]:
        """Of no matter, and of nobody who is still writing something."""
        rows = await self._db.all(LOOSE_MEDIA, before=before, lot=lot)
        return [File(row["id"], row["sha256"]) for row in rows]

    async def unname_supports(self, before: datetime, lot: int) -> int:
        """The count stays, who it was does not."""
        rows = await self._db.all(OLD_SUPPORTS, before=before, lot=lot)
        for row in rows:
            gone = f"gone:{token_hex(8)}"
            await self._db.run(UNNAME_SUPPORT, gone=gone, proposal_id=row["proposal_id"], who=row["who"])
        return len(rows)


def _readable(row: Row) -> dict[str, Any]:
    return {name: _plain(name, row[name]) for name in row.keys()}  # noqa: SIM118 - a row iterates over its values


def _plain(name: str, value: object) -> object:
    is_moment = isinstance(value, int) and (name == "at" or name.endswith("_at"))
    return moment(value).isoformat(timespec="seconds") if is_moment else value  # type: ignore[arg-type]
