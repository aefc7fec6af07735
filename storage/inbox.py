"""What came in, raw, until its turn has been taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.messages import Received
from storage.rows import Db, Row, maybe_moment, moment

PUT = """
INSERT INTO inbox (event, channel, order_key, body, received_at, said_since)
VALUES (:event, :channel, :order_key, :body, :now, :said_since)
    ON CONFLICT (event) DO NOTHING
RETURNING id
"""
WAITING = """
SELECT id, event, channel, order_key, body, COALESCE(said_since, received_at) AS said_at
  FROM inbox
 WHERE finished_at IS NULL
   AND dead_at IS NULL
   AND id > :after
 ORDER BY id
 LIMIT :limit
"""
WAITS = """
SELECT 1 AS found
  FROM inbox
 WHERE finished_at IS NULL
   AND dead_at IS NULL
   AND COALESCE(said_since, received_at) < :moment
 LIMIT 1
"""
WAS_TAKEN = "SELECT 1 AS found FROM inbox WHERE event = :event AND finished_at IS NOT NULL"
LAST = "SELECT MAX(received_at) AS at FROM inbox WHERE channel = :channel"
FINISH = "UPDATE inbox SET finished_at = :now, body = NULL WHERE id = :id"
BURY = "UPDATE inbox SET dead_at = :now, error = :error WHERE id = :id"
DEAD = """
SELECT id, event, channel, order_key, body, COALESCE(said_since, received_at) AS said_at, error
  FROM inbox
 WHERE dead_at IS NOT NULL
   AND finished_at IS NULL
 ORDER BY id
"""
REVIVE = """
UPDATE inbox SET dead_at = NULL, error = NULL, attempts = attempts + 1
 WHERE id = :id AND dead_at IS NOT NULL AND body IS NOT NULL
"""
EMPTY = "UPDATE inbox SET body = NULL WHERE id = :id"
# What was typed into a form that it failed to reach.
EMPTY_TYPED = """
UPDATE inbox SET body = NULL
 WHERE dead_at IS NOT NULL
   AND order_key IN (SELECT address FROM drafts WHERE form = :form AND about = :about)
"""
READDRESS = "UPDATE inbox SET order_key = :new WHERE order_key = :old AND finished_at IS NULL"


@dataclass(frozen=True)
class Letter:
    """One stored event. `body` as the channel wrote it; `said_at`: what was open then is open to it."""

    id: int
    event: str
    channel: str
    order_key: str
    body: bytes
    said_at: datetime
    error: str = ""


class Inbox:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def put(
        self, channel: str, events: Sequence[Received], now: datetime, said_since: datetime | None = None
    ) -> list[int | None]:
        """Store the new ones; None stands for one that was here before. `said_since`: since when it was not heard."""
        ids: list[int | None] = []
        for one in events:
            row = await self._db.one(
                PUT,
                event=one.event,
                channel=channel,
                order_key=one.order_key,
                body=one.body,
                now=now,
                said_since=said_since,
            )
            ids.append(None if row is None else int(row["id"]))
        return ids

    async def was_taken(self, event: str) -> bool:
        """Whether it has had its turn, within the days for which events are known."""
        return await self._db.one(WAS_TAKEN, event=event) is not None

    async def waiting(self, after: int, limit: int) -> list[Letter]:
        return [_letter(row) for row in await self._db.all(WAITING, after=after, limit=limit)]

    async def is_waiting_since(self, moment: datetime) -> bool:
        """Whether something said before that moment has not had its turn."""
        return await self._db.one(WAITS, moment=moment) is not None

    async def last_at(self, channel: str) -> datetime | None:
        """When something came from there last."""
        row = await self._db.one(LAST, channel=channel)
        return None if row is None else maybe_moment(row["at"])

    async def finish(self, id: int, now: datetime) -> None:
        await self._db.run(FINISH, id=id, now=now)

    async def bury(self, id: int, error: str, now: datetime) -> None:
        """A dead letter: kept for a week, so that it can be replayed after the repair."""
        await self._db.run(BURY, id=id, error=error, now=now)

    async def dead(self) -> list[Letter]:
        return [_letter(row, row["error"]) for row in await self._db.all(DEAD)]

    async def revive(self, id: int) -> bool:
        return await self._db.run(REVIVE, id=id) == 1

    async def empty(self, *signs: str) -> None:
        """Dead letters in which one of these stands will not be replayed, and hold nothing any more."""
        for letter in await self.dead():
            if any(sign.encode() in letter.body for sign in signs):
                await self._db.run(EMPTY, id=letter.id)

    async def empty_typed(self, form: str, about: str) -> None:
        """The same of those from who is in that form."""
        await self._db.run(EMPTY_TYPED, form=form, about=about)

    async def readdress(self, old: str, new: str) -> None:
        await self._db.run(READDRESS, old=old, new=new)


def _letter(row: Row, error: str = "") -> Letter:
    body = bytes(row["body"] or b"")
    return Letter(row["id"], row["event"], row["channel"], row["order_key"], body, moment(row["said_at"]), error)
