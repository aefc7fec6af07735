"""The groups and channels bound to a parish or to the staff."""

from datetime import datetime

from bot.domain.chats import Chat, ChatKind, Lost
from bot.messages import Address
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = "id, address, kind, parish, bound_by, bound_at, lost_at, lost_why"
AT = f"SELECT {COLUMNS} FROM chats WHERE address = :address"
GET = f"SELECT {COLUMNS} FROM chats WHERE id = :id"
BOUND = f"SELECT {COLUMNS} FROM chats WHERE lost_at IS NULL ORDER BY kind, parish, id"
OF = f"SELECT {COLUMNS} FROM chats WHERE kind = :kind AND parish = :parish AND lost_at IS NULL ORDER BY id"
OTHERS = f"SELECT {COLUMNS} FROM chats WHERE kind = :kind AND parish = :parish AND id != :id ORDER BY id"
BIND = """
INSERT INTO chats (address, kind, parish, bound_by, bound_at)
VALUES (:address, :kind, :parish, :bound_by, :now)
    ON CONFLICT (address) DO UPDATE
   SET kind = excluded.kind, parish = excluded.parish, bound_by = excluded.bound_by, bound_at = excluded.bound_at,
       lost_at = NULL, lost_why = ''
RETURNING id
"""
LOSE = "UPDATE chats SET lost_at = :now, lost_why = :why WHERE id = :id AND lost_at IS NULL"
FIND = "UPDATE chats SET lost_at = NULL, lost_why = '' WHERE id = :id AND lost_at IS NOT NULL"
MOVE = "UPDATE chats SET address = :new WHERE address = :old"
FORGET = "DELETE FROM chats WHERE address = :address"


class Chats:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def at(self, address: Address) -> Chat | None:
        """The chat that is, or was, bound there."""
        row = await self._db.one(AT, address=address)
        return None if row is None else _chat(row)

    async def get(self, id: int) -> Chat | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _chat(row)

    async def bound(self) -> list[Chat]:
        return [_chat(row) for row in await self._db.all(BOUND)]

    async def group_of(self, parish: str) -> Chat | None:
        return await self._first(ChatKind.GROUP, parish)

    async def staff_of(self, parish: str) -> Chat | None:
        """The staff's chat for that parish, else the one for all."""
        return await self._first(ChatKind.STAFF, parish) or await self._first(ChatKind.STAFF, "")

    async def like(self, kind: ChatKind, parish: str) -> list[Chat]:
        """What is bound to exactly this."""
        return [_chat(row) for row in await self._db.all(OF, kind=kind.value, parish=parish)]

    async def others(self, id: int, kind: ChatKind, parish: str) -> list[Chat]:
        """What besides this chat is, or was, bound to the same."""
        return [_chat(row) for row in await self._db.all(OTHERS, id=id, kind=kind.value, parish=parish)]

    async def _first(self, kind: ChatKind, parish: str) -> Chat | None:
        return next(iter(await self.like(kind, parish)), None)

    async def bind(self, address: Address, kind: ChatKind, parish: str, bound_by: int | None, now: datetime) -> int:
        row = await self._db.one(BIND, address=address, kind=kind.value, parish=parish, bound_by=bound_by, now=now)
        assert row is not None
        return int(row["id"])

    async def lose(self, id: int, why: Lost, now: datetime) -> bool:
        """Return False if it was lost before."""
        return await self._db.run(LOSE, id=id, why=why.value, now=now) == 1

    async def find(self, id: int) -> bool:
        """A lost chat is there again; return False if it never was lost."""
        return await self._db.run(FIND, id=id) == 1

    async def move(self, old: Address, new: Address) -> bool:
        """The chat has a new address; return False if nothing was bound at the old one."""
        if await self.at(old) is None:
            return False
        await self._db.run(FORGET, address=new)
        return await self._db.run(MOVE, old=old, new=new) == 1


def _chat(row: Row) -> Chat:
    return Chat(
        id=row["id"],
        address=row["address"],
        kind=ChatKind(row["kind"]),
        bound_at=moment(row["bound_at"]),
        parish=row["parish"],
        bound_by=row["bound_by"],
        lost_at=maybe_moment(row["lost_at"]),
        lost_why=row["lost_why"],
    )
