"""Texts that speak of violence, suicide or fire, until their authors say who may read them."""

from datetime import datetime

from bot.domain.dangers import DangerText
from bot.messages import Address
from storage.rows import Db, maybe_moment, moment

ADD = """
INSERT INTO dangers (address, person_id, parish, text, at) VALUES (:address, :person_id, :parish, :text, :now)
RETURNING id
"""
GET = "SELECT id, address, person_id, parish, text, at, sent_at FROM dangers WHERE id = :id"
CHANGE = "UPDATE dangers SET text = :text WHERE id = :id AND sent_at IS NULL"
SENT = "UPDATE dangers SET text = '', sent_at = :now WHERE id = :id AND sent_at IS NULL"
FORGET = "DELETE FROM dangers WHERE id = :id"
FORGET_UNSENT = "DELETE FROM dangers WHERE id = :id AND sent_at IS NULL"
OF = "SELECT id FROM dangers WHERE address = :address ORDER BY id"


class Dangers:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, address: Address, person_id: int | None, parish: str, text: str, now: datetime) -> int:
        row = await self._db.one(ADD, address=address, person_id=person_id, parish=parish, text=text, now=now)
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> DangerText | None:
        row = await self._db.one(GET, id=id)
        if row is None:
            return None
        return DangerText(
            row["id"],
            row["address"],
            row["person_id"],
            row["parish"],
            row["text"],
            moment(row["at"]),
            maybe_moment(row["sent_at"]),
        )

    async def change(self, id: int, text: str) -> None:
        """More was written before it was sent."""
        await self._db.run(CHANGE, id=id, text=text)

    async def sent(self, id: int, now: datetime) -> bool:
        """Return False if it was sent before."""
        return await self._db.run(SENT, id=id, now=now) == 1

    async def forget_unsent(self, id: int) -> bool:
        return await self._db.run(FORGET_UNSENT, id=id) == 1

    async def forget(self, id: int) -> None:
        await self._db.run(FORGET, id=id)

    async def of(self, address: Address) -> list[int]:
        """The ids of what was written from there."""
        return [row["id"] for row in await self._db.all(OF, address=address)]
