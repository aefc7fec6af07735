"""Messages on screen that matter later: which card of which matter they show."""

from dataclasses import dataclass
from datetime import datetime

from bot.messages import Address
from storage.rows import Db, Row, maybe_moment, moment

ADD = """
INSERT INTO posted (outbox_id, address, message_id, about, card, drawn_at)
VALUES (:outbox_id, :address, :message_id, :about, :card, :drawn_at)
    ON CONFLICT (address, message_id) DO NOTHING
"""
COLUMNS = "id, outbox_id, address, message_id, about, card, drawn_at, lost_at"
OF = f"SELECT {COLUMNS} FROM posted WHERE about = :about AND card = :card AND lost_at IS NULL ORDER BY id"
AT = f"SELECT {COLUMNS} FROM posted WHERE address = :address AND message_id = :message_id"
DRAWN = "UPDATE posted SET drawn_at = :now WHERE id = :id"
LOSE = "UPDATE posted SET lost_at = :now WHERE id = :id AND lost_at IS NULL"
# At the new address the message is not known by its old id, so it is lost, and remembered under a name of ours.
MOVE = """
UPDATE posted SET address = :new, message_id = 'moved ' || id, lost_at = :now
 WHERE address = :old AND lost_at IS NULL
"""
MOVED = f"""
SELECT {COLUMNS}
  FROM posted
 WHERE about = :about
   AND card = :card
   AND message_id = 'moved ' || id
 ORDER BY id
"""
THERE = f"SELECT {COLUMNS} FROM posted WHERE address = :address AND lost_at IS NULL AND drawn_at >= :since ORDER BY id"
SET_ASIDE = "UPDATE posted SET card = :other WHERE about = :about AND card = :card"
DROP = "DELETE FROM posted WHERE id = :id"


@dataclass(frozen=True)
class Posted:
    id: int
    outbox_id: int | None
    address: Address
    message_id: str
    about: str
    card: str
    drawn_at: datetime
    lost_at: datetime | None


class PostedMessages:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(
        self, outbox_id: int | None, address: Address, message_id: str, card: str, about: str, drawn_at: datetime
    ) -> None:
        await self._db.run(
            ADD,
            outbox_id=outbox_id,
            address=address,
            message_id=message_id,
            about=about,
            card=card,
            drawn_at=drawn_at,
        )

    async def of(self, card: str, about: str) -> list[Posted]:
        return [_posted(row) for row in await self._db.all(OF, card=card, about=about)]

    async def at(self, address: Address, message_id: str) -> Posted | None:
        row = await self._db.one(AT, address=address, message_id=message_id)
        return None if row is None else _posted(row)

    async def drawn(self, id: int, now: datetime) -> None:
        await self._db.run(DRAWN, id=id, now=now)

    async def lose(self, id: int, now: datetime) -> None:
        await self._db.run(LOSE, id=id, now=now)

    async def move(self, old: Address, new: Address, now: datetime) -> None:
        """The chat has another address: what was shown there is lost, until it is posted afresh."""
        await self._db.run(MOVE, old=old, new=new, now=now)

    async def moved(self, card: str, about: str) -> list[Posted]:
        """What was lost in a move and not posted afresh yet."""
        return [_posted(row) for row in await self._db.all(MOVED, card=card, about=about)]

    async def set_aside(self, card: str, about: str, other: str) -> None:
        """It is drawn anew no more, but still known to be about its matter."""
        await self._db.run(SET_ASIDE, card=card, about=about, other=other)

    async def drop(self, id: int) -> None:
        await self._db.run(DROP, id=id)

    async def there(self, address: Address, since: datetime) -> list[Posted]:
        """What one chat shows that was drawn since then."""
        return [_posted(row) for row in await self._db.all(THERE, address=address, since=since)]


def _posted(row: Row) -> Posted:
    return Posted(
        row["id"],
        row["outbox_id"],
        Address.parse(row["address"]),
        row["message_id"],
        row["about"],
        row["card"],
        moment(row["drawn_at"]),
        maybe_moment(row["lost_at"]),
    )
