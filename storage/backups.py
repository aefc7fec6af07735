"""A backup's database: what is taken out of it, whether it is whole, and what is set right in it when it comes back."""

from collections.abc import Iterator
from datetime import datetime

from bot.messages import Address, Lane
from storage.meta import Meta
from storage.migrations import schema
from storage.rows import Db, moment, to_micros

# What has not had its turn goes as it came: the channel brings it again if it was not confirmed. No dead letter is
# replayed from a backup, and what was sent has no body.
STRIP = (
    "DELETE FROM inbox WHERE finished_at IS NULL AND dead_at IS NULL",
    "UPDATE inbox SET body = NULL, finished_at = COALESCE(finished_at, dead_at)",
    "UPDATE outbox SET body = NULL WHERE finished_at IS NOT NULL",
)
MEDIA = "SELECT DISTINCT sha256 FROM media WHERE sha256 IS NOT NULL ORDER BY sha256"
LOSE_MEDIA = "UPDATE media SET sha256 = NULL, failed_at = :now WHERE sha256 = :sha256"
INTEGRITY = "PRAGMA integrity_check(1)"
FOREIGN_KEYS = "PRAGMA foreign_key_check"

EXPIRED = """
UPDATE outbox SET outcome = 'expired', finished_at = :now, body = NULL WHERE expires_at < :now AND finished_at IS NULL
"""
# What the backup was about to send had most likely gone out a moment later. Whoever waited for an answer has it, or
# has asked again; the rest is as if an earlier run had it in its hands: posts are shown to somebody who can look,
# notices go out once more.
ANSWERED = """
UPDATE outbox SET outcome = 'assumed', finished_at = :now, body = NULL
 WHERE lane = :reply AND edits IS NULL AND finished_at IS NULL AND outcome IS NULL AND not_before <= :now
"""
LEFT_BEHIND = """
UPDATE outbox SET claimed_by = 'before the restore'
 WHERE finished_at IS NULL AND claimed_by IS NULL AND outcome IS NULL AND not_before <= :now
"""
# A link that was used since would work again.
END_INVITATIONS = "UPDATE invitations SET expires_at = :now WHERE used_at IS NULL AND expires_at > :now"
# Numbers that were given since stand in messages and under buttons on people's screens: none is given anew.
START_NUMBERS = "INSERT INTO numbers (year, last) VALUES (:year, 0) ON CONFLICT (year) DO NOTHING"
LEAP_NUMBERS = "UPDATE numbers SET last = last + :by"
START_IDS = """
INSERT INTO sqlite_sequence (name, seq)
SELECT name, 0
  FROM sqlite_master
 WHERE type = 'table'
   AND sql LIKE '%AUTOINCREMENT%'
   AND name NOT IN (SELECT name FROM sqlite_sequence)
"""
LEAP_IDS = "UPDATE sqlite_sequence SET seq = seq + :by"
NUMBERS, IDS = 100, 1_000_000

ADDRESSES = """
SELECT address FROM addresses
 UNION SELECT address FROM strangers
 UNION SELECT address FROM drafts
 UNION SELECT address FROM kept
 UNION SELECT address FROM asked
 UNION SELECT address FROM dangers
 UNION SELECT address FROM media
 UNION SELECT address FROM outbox
 UNION SELECT address FROM posted
 UNION SELECT address FROM supports WHERE address IS NOT NULL
 UNION SELECT address FROM follows WHERE address IS NOT NULL
 UNION SELECT address FROM verdicts WHERE address IS NOT NULL
 UNION SELECT address FROM joiners WHERE address IS NOT NULL
 UNION SELECT address FROM attendances WHERE address IS NOT NULL
 UNION SELECT address FROM visitor_keys
 UNION SELECT address FROM link_codes
 UNION SELECT address FROM screens
 UNION SELECT order_key FROM inbox
"""

RESTORED_AT = "restored_at"  # in meta


class Broken(Exception):
    """The database in this backup cannot be used; the message says why."""


class Backups:
    """SQLite only: PostgreSQL has tools of its own."""

    def __init__(self, db: Db) -> None:
        self._db = db

    # ------------------------------------------------------------ making

    async def strip(self) -> None:
        for sql in STRIP:
            await self._db.run(sql)

    async def media(self) -> list[str]:
        """The names of all files that belong to it."""
        return [row["sha256"] for row in await self._db.all(MEDIA)]

    # ------------------------------------------------------------ checking

    async def check(self) -> int:
        """Return the number of its newest migration. Raises Broken or NewerDatabase."""
        found = (await self._db.all(INTEGRITY))[0]["integrity_check"]
        if found != "ok":
            raise Broken(found)
        if await self._db.one(FOREIGN_KEYS) is not None:
            raise Broken("rows name others that are not there")
        return await schema(self._db)

    # ------------------------------------------------------------ coming back

    async def settle(self, now: datetime, year: int) -> None:
        """Nothing that was done since is done twice. `year` is the one in which numbers are given now."""
        await self._db.run(EXPIRED, now=now)
        await self._db.run(ANSWERED, now=now, reply=int(Lane.REPLY))
        await self._db.run(LEFT_BEHIND, now=now)
        await self._db.run(END_INVITATIONS, now=now)
        await self._db.run(START_NUMBERS, year=year)
        await self._db.run(LEAP_NUMBERS, by=NUMBERS)
        await self._db.run(START_IDS)
        await self._db.run(LEAP_IDS, by=IDS)

    async def restored(self, now: datetime) -> None:
        await Meta(self._db).set(RESTORED_AT, str(to_micros(now)))

    async def restored_at(self) -> datetime | None:
        written = await Meta(self._db).get(RESTORED_AT)
        return None if written is None else moment(int(written))

    async def lose_media(self, sha256: str, now: datetime) -> None:
        await self._db.run(LOSE_MEDIA, sha256=sha256, now=now)

    async def addresses(self) -> Iterator[Address]:
        """Every one-to-one address it knows."""
        found = (Address.parse(row["address"]) for row in await self._db.all(ADDRESSES) if ":" in row["address"])
        return (address for address in found if not address.is_group)
