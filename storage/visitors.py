"""Who writes from a browser, by the hash of what their browser keeps or of the code they wrote down."""

from datetime import datetime

from bot.domain.codes import hashed
from bot.domain.visitors import KeyKind
from bot.messages import Address
from storage.rows import Db

GIVE = """
INSERT INTO visitor_keys (hash, address, kind, made_at, used_at)
VALUES (:hash, :address, :kind, :now, :now)
    ON CONFLICT (hash) DO NOTHING
"""
WHOSE = "SELECT address FROM visitor_keys WHERE hash = :hash"
USED = "UPDATE visitor_keys SET used_at = :now WHERE hash = :hash AND used_at < :before"
LONG_UNUSED = "SELECT 1 AS found FROM visitor_keys WHERE hash = :hash AND used_at < :before"
END = "DELETE FROM visitor_keys WHERE hash = :hash"
END_CODES = "DELETE FROM visitor_keys WHERE address = :address AND kind = 'code'"
HAS_CODE = "SELECT 1 FROM visitor_keys WHERE address = :address AND kind = 'code'"
FORGET = "DELETE FROM visitor_keys WHERE address = :address"
EXISTS = "SELECT 1 FROM visitor_keys WHERE address = :address LIMIT 1"


class Visitors:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def give(self, secret: str, address: Address, kind: KeyKind, now: datetime) -> None:
        """From now on whoever holds this secret is this visitor. A new code ends the one before."""
        if kind is KeyKind.CODE:
            await self._db.run(END_CODES, address=address)
        await self._db.run(GIVE, hash=hashed(secret), address=address, kind=kind.value, now=now)

    async def whose(self, secret: str) -> Address | None:
        row = await self._db.one(WHOSE, hash=hashed(secret))
        return None if row is None else Address.parse(row["address"])

    async def was_long_unused(self, secret: str, before: datetime) -> bool:
        return await self._db.one(LONG_UNUSED, hash=hashed(secret), before=before) is not None

    async def used(self, secret: str, now: datetime, before: datetime) -> None:
        """Note that it is in use, unless it was noted since `before`."""
        await self._db.run(USED, hash=hashed(secret), now=now, before=before)

    async def end(self, secret: str) -> None:
        """This browser is nobody's any more; others of the same visitor, and the code, still are."""
        await self._db.run(END, hash=hashed(secret))

    async def has_code(self, address: Address) -> bool:
        return await self._db.one(HAS_CODE, address=address) is not None

    async def exists(self, address: Address) -> bool:
        return await self._db.one(EXISTS, address=address) is not None

    async def forget(self, address: Address) -> None:
        await self._db.run(FORGET, address=address)
