"""Entries of the calendar: described, announced, withdrawn."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from bot.domain.entries import Entry, EntryKind, NewEntry
from storage.rows import Db, Row, maybe_moment

COLUMNS = "entries.id, kind, title, from_on, until_on, link, how, announced_at, withdrawn_at, why"
ADD = """
INSERT INTO entries (kind, title, from_on, until_on, link, how, created_at)
VALUES (:kind, :title, :from_on, :until_on, :link, :how, :now)
RETURNING id
"""
CHANGE = """
UPDATE entries
   SET kind = :kind, title = :title, from_on = :from_on, until_on = :until_on, link = :link, how = :how
 WHERE id = :id AND withdrawn_at IS NULL
"""
DROP_PARISHES = "DELETE FROM entry_parishes WHERE entry_id = :id"
ADD_PARISH = "INSERT INTO entry_parishes (entry_id, parish) VALUES (:entry_id, :parish)"
GET = f"SELECT {COLUMNS} FROM entries WHERE entries.id = :id"
PARISHES = "SELECT parish FROM entry_parishes WHERE entry_id = :id ORDER BY parish"
AHEAD_IN = """
SELECT entries.id
  FROM entries
  JOIN entry_parishes ON entry_parishes.entry_id = entries.id
 WHERE entry_parishes.parish = :parish AND entries.announced_at IS NOT NULL AND entries.withdrawn_at IS NULL
   AND entries.until_on >= :today
 ORDER BY entries.until_on, entries.id
 LIMIT :limit
"""
ANNOUNCE = "UPDATE entries SET announced_at = :now WHERE id = :id AND announced_at IS NULL AND withdrawn_at IS NULL"
WITHDRAW = "UPDATE entries SET withdrawn_at = :now, why = :why WHERE id = :id AND withdrawn_at IS NULL"


class Entries:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, new: NewEntry, now: datetime) -> int:
        row = await self._db.one(ADD, **_values(new), now=now)
        assert row is not None
        await self._set_parishes(row["id"], new.parishes)
        return int(row["id"])

    async def change(self, id: int, new: NewEntry) -> bool:
        """Return False if it is withdrawn."""
        if await self._db.run(CHANGE, id=id, **_values(new)) == 0:
            return False
        await self._db.run(DROP_PARISHES, id=id)
        await self._set_parishes(id, new.parishes)
        return True

    async def get(self, id: int) -> Entry | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _entry(row, await self._db.all(PARISHES, id=id))

    async def ahead_in(self, parish: str, today: date, limit: int) -> list[Entry]:
        """What is not over there; what ends first comes first."""
        rows = await self._db.all(AHEAD_IN, parish=parish, today=today.isoformat(), limit=limit)
        found = [await self.get(row["id"]) for row in rows]
        return [one for one in found if one is not None]

    async def announce(self, id: int, now: datetime) -> bool:
        """Return False if it was announced or withdrawn before."""
        return await self._db.run(ANNOUNCE, id=id, now=now) == 1

    async def withdraw(self, id: int, why: str, now: datetime) -> bool:
        return await self._db.run(WITHDRAW, id=id, why=why, now=now) == 1

    async def _set_parishes(self, id: int, parishes: Iterable[str]) -> None:
        await self._db.many(ADD_PARISH, [{"entry_id": id, "parish": parish} for parish in parishes])


def _values(new: NewEntry) -> Mapping[str, object]:
    return {
        "kind": new.kind.value,
        "title": new.title,
        "from_on": new.from_on.isoformat(),
        "until_on": new.until_on.isoformat(),
        "link": new.link,
        "how": new.how,
    }


def _entry(row: Row, parishes: Iterable[Row]) -> Entry:
    return Entry(
        id=row["id"],
        kind=EntryKind(row["kind"]),
        title=row["title"],
        from_on=date.fromisoformat(row["from_on"]),
        until_on=date.fromisoformat(row["until_on"]),
        parishes=tuple(one["parish"] for one in parishes),
        link=row["link"],
        how=row["how"],
        announced_at=maybe_moment(row["announced_at"]),
        withdrawn_at=maybe_moment(row["withdrawn_at"]),
        why=row["why"],
    )
