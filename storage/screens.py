"""What each web chat shows, so that a reload or a restart shows the same conversation."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.messages import Address
from storage.rows import Db, Row, dump, maybe_moment, moment

COLUMNS = "id, address, message_id, from_who, body, created_at, edited_at, pinned_at, change"
# Every change of a screen has the next number: who knows the last one they saw can ask for the rest.
NEXT = "(SELECT COALESCE(MAX(change), 0) + 1 FROM screens)"
ADD = f"""
INSERT INTO screens (address, message_id, from_who, body, created_at, pinned_at, change)
VALUES (:address, :message_id, :from_who, :body, :now, :pinned_at, {NEXT})
    ON CONFLICT (address, message_id) DO NOTHING
"""
EDIT = f"""
UPDATE screens
   SET body = :body,
       edited_at = COALESCE(:edited_at, edited_at),
       pinned_at = COALESCE(pinned_at, :pinned_at),
       change = {NEXT}
 WHERE address = :address
   AND message_id = :message_id
"""
GET = f"SELECT {COLUMNS} FROM screens WHERE address = :address AND message_id = :message_id"
NEWEST = f"""
SELECT {COLUMNS}
  FROM screens
 WHERE address = :address
   AND id < :before
 ORDER BY id DESC
 LIMIT :limit
"""
SINCE = f"SELECT {COLUMNS} FROM screens WHERE change > :change ORDER BY change LIMIT :limit"
LAST = "SELECT COALESCE(MAX(change), 0) AS change FROM screens"
LAST_AT = "SELECT COALESCE(MAX(change), 0) AS change FROM screens WHERE address = :address AND from_who = ''"
HEARD = "SELECT address, MAX(id) AS id FROM screens WHERE from_who = '' GROUP BY address"
WITH_FILES = "SELECT id, body FROM screens WHERE id > :after AND body LIKE '%\"ref\":%' ORDER BY id LIMIT :limit"
# What people type has its quotes escaped there.
SHOWS = "SELECT 1 AS found FROM screens WHERE address = :address AND body LIKE '%\"ref\":\"' || :ref || '\"%' LIMIT 1"
BEFORE_ALL = 1 << 62


@dataclass(frozen=True)
class Screen:
    """One message on a screen. `from_who` is empty for the bot's own; `change` numbers its latest change."""

    id: int
    address: Address
    message_id: str
    from_who: str
    body: Mapping[str, Any]
    created_at: datetime
    edited_at: datetime | None
    pinned_at: datetime | None
    change: int


class Screens:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(
        self,
        address: Address,
        message_id: str,
        from_who: str,
        body: Mapping[str, object],
        now: datetime,
        pinned_at: datetime | None = None,
    ) -> bool:
        """Return False if this message was there before."""
        changed = await self._db.run(
            ADD,
            address=address,
            message_id=message_id,
            from_who=from_who,
            body=dump(body),
            now=now,
            pinned_at=pinned_at,
        )
        return changed == 1

    async def edit(
        self,
        address: Address,
        message_id: str,
        body: Mapping[str, object],
        edited_at: datetime | None,
        pinned_at: datetime | None = None,
    ) -> None:
        """`edited_at` only when a person reads another text than before, not for other buttons alone."""
        await self._db.run(
            EDIT,
            address=address,
            message_id=message_id,
            body=dump(body),
            edited_at=edited_at,
            pinned_at=pinned_at,
        )

    async def get(self, address: Address, message_id: str) -> Screen | None:
        row = await self._db.one(GET, address=address, message_id=message_id)
        return None if row is None else _screen(row)

    async def newest(self, address: Address, limit: int, before: int = BEFORE_ALL) -> list[Screen]:
        """The last `limit` messages before the one with id `before`, oldest first."""
        rows = await self._db.all(NEWEST, address=address, before=before, limit=limit)
        return [_screen(row) for row in reversed(rows)]

    async def since(self, change: int, limit: int) -> list[Screen]:
        """What changed after this change, in that order, each message as it is now."""
        return [_screen(row) for row in await self._db.all(SINCE, change=change, limit=limit)]

    async def last_change(self) -> int:
        row = await self._db.one(LAST)
        return 0 if row is None else int(row["change"])

    async def last_change_at(self, address: Address) -> int:
        """Of what is the bot's own there."""
        row = await self._db.one(LAST_AT, address=address)
        return 0 if row is None else int(row["change"])

    async def heard(self) -> dict[Address, int]:
        """The id of the bot's newest message in every chat."""
        return {Address.parse(row["address"]): int(row["id"]) for row in await self._db.all(HEARD)}

    async def files(self, after: int, limit: int) -> dict[int, str]:
        """The next messages that have a file, by id: the name it lies under."""
        rows = await self._db.all(WITH_FILES, after=after, limit=limit)
        return {int(row["id"]): (json.loads(row["body"]).get("media") or {}).get("ref", "") for row in rows}

    async def shows(self, address: Address, ref: str) -> bool:
        """Whether that file stands there."""
        return await self._db.one(SHOWS, address=address, ref=ref) is not None


def _screen(row: Row) -> Screen:
    return Screen(
        id=int(row["id"]),
        address=Address.parse(row["address"]),
        message_id=row["message_id"],
        from_who=row["from_who"],
        body=json.loads(row["body"]),
        created_at=moment(row["created_at"]),
        edited_at=maybe_moment(row["edited_at"]),
        pinned_at=maybe_moment(row["pinned_at"]),
        change=int(row["change"]),
    )
