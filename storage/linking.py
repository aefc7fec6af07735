"""Codes by which two conversations become one person's, by their hash."""

from datetime import datetime

from bot.domain.codes import hashed
from bot.domain.linking import Asked
from bot.messages import Address
from storage.rows import Db

END_OF = "DELETE FROM link_codes WHERE person_id = :person_id"
GIVE = """
INSERT INTO link_codes (hash, person_id, address, expires_at) VALUES (:hash, :person_id, :address, :expires_at)
"""
FIND = "SELECT person_id, address FROM link_codes WHERE hash = :hash AND expires_at > :now"
TAKE = "DELETE FROM link_codes WHERE hash = :hash AND expires_at > :now"
# Of the tables that no noun of its own looks after.
TAKE_OVER = (
    """
DELETE FROM subscriptions
 WHERE person_id = :gone AND EXISTS (SELECT 1 FROM subscriptions AS own WHERE own.person_id = :kept)
""",
    "UPDATE subscriptions SET person_id = :kept WHERE person_id = :gone",
    "UPDATE proposals SET published_by = :kept WHERE published_by = :gone",
    "UPDATE meetings SET organiser_id = :kept WHERE organiser_id = :gone",
    "UPDATE meetings SET led_by = :kept WHERE led_by = :gone",
    "UPDATE meetings SET minutes_by = :kept WHERE minutes_by = :gone",
    "UPDATE invitations SET given_by = :kept WHERE given_by = :gone",
    "UPDATE invitations SET person_id = :kept WHERE person_id = :gone",
    "UPDATE shares SET person_id = :kept WHERE person_id = :gone",
    "UPDATE chats SET bound_by = :kept WHERE bound_by = :gone",
    "UPDATE dangers SET person_id = :kept WHERE person_id = :gone",
    "UPDATE audit SET person_id = :kept WHERE person_id = :gone",
    "DELETE FROM link_codes WHERE person_id = :gone",
    "DELETE FROM timers WHERE about = :about",
)


class Linking:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def give(self, code: str, person_id: int, address: Address, expires_at: datetime) -> None:
        """The one before is worth nothing from here on."""
        await self.end_of(person_id)
        await self._db.run(GIVE, hash=hashed(code), person_id=person_id, address=address, expires_at=expires_at)

    async def find(self, code: str, now: datetime) -> Asked | None:
        row = await self._db.one(FIND, hash=hashed(code), now=now)
        return None if row is None else Asked(row["person_id"], row["address"])

    async def take(self, code: str, now: datetime) -> bool:
        """Use it; False if somebody was first."""
        return await self._db.run(TAKE, hash=hashed(code), now=now) == 1

    async def end_of(self, person_id: int) -> None:
        await self._db.run(END_OF, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone, about=f"people:{gone}")
