"""The question outside forms that somebody was asked last: at most one per address."""

from datetime import datetime

from bot.domain.asked import Asked
from bot.messages import Address
from storage.rows import Db

ASK = """
INSERT INTO asked (address, question, about, at) VALUES (:address, :question, :about, :now)
    ON CONFLICT (address) DO UPDATE
   SET question = excluded.question, about = excluded.about, at = excluded.at
"""
TAKE = "DELETE FROM asked WHERE address = :address RETURNING question, about"


class AskedQuestions:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def ask(self, address: Address, asked: Asked, now: datetime) -> None:
        await self._db.run(ASK, address=address, question=asked.question, about=asked.about, now=now)

    async def take(self, address: Address) -> Asked | None:
        """What was asked; whatever is said now, it is asked no more."""
        row = await self._db.one(TAKE, address=address)
        return None if row is None else Asked(row["question"], row["about"])
