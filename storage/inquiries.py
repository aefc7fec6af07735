"""What residents ask whoever speaks for a parish: threads, who may read them, and whose messages are not taken."""

import json
from collections.abc import Sequence
from datetime import datetime

from bot.domain.inquiries import Block, Inquiry, Message, Side
from storage.rows import Db, Row, dump, maybe_moment, moment

COLUMNS = """id, person_id, parish, village, shown_name, asked_at, last_at, waits_at, passed_at, hidden_at, closed_at"""
OPEN = """
INSERT INTO inquiries (person_id, parish, village, shown_name, asked_at, last_at)
VALUES (:person_id, :parish, :village, :shown_name, :now, :now)
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM inquiries WHERE id = :id"
ASKED_BY = f"SELECT {COLUMNS} FROM inquiries WHERE person_id = :person_id ORDER BY last_at DESC, id DESC LIMIT :limit"
READ_BY = f"""
SELECT {COLUMNS}
  FROM inquiries
 WHERE id IN (SELECT inquiry_id FROM inquiry_readers WHERE person_id = :person_id)
   AND hidden_at IS NULL
 ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, last_at DESC, id DESC
 LIMIT :limit
"""
WAITING_FOR = f"""
SELECT {COLUMNS}
  FROM inquiries
 WHERE id IN (SELECT inquiry_id FROM inquiry_readers WHERE person_id = :person_id)
   AND waits_at IS NOT NULL AND closed_at IS NULL AND hidden_at IS NULL
 ORDER BY id
"""
SHOWN = f"SELECT {COLUMNS} FROM inquiries WHERE hidden_at IS NULL AND id > :after ORDER BY id LIMIT :limit"
OLD = """
SELECT id FROM inquiries
 WHERE closed_at < :before OR (waits_at IS NULL AND last_at < :before) ORDER BY id LIMIT :limit
"""
OF_AUTHOR = "SELECT id FROM inquiries WHERE person_id = :person_id ORDER BY id"

WAITS = "UPDATE inquiries SET waits_at = COALESCE(waits_at, :now), last_at = :now, closed_at = NULL WHERE id = :id"
ANSWERED = "UPDATE inquiries SET waits_at = NULL, last_at = :now WHERE id = :id"
CLOSE = "UPDATE inquiries SET closed_at = :now, waits_at = NULL WHERE id = :id AND closed_at IS NULL"
HAND_ON = "UPDATE inquiries SET passed_at = :now WHERE id = :id AND passed_at IS NULL"
HIDE = "UPDATE inquiries SET hidden_at = :now WHERE id = :id AND hidden_at IS NULL"
SHOW = "UPDATE inquiries SET hidden_at = NULL WHERE id = :id"
HELPED = "UPDATE inquiries SET helped = :helped WHERE id = :id"
OPENED_SINCE = "SELECT COUNT(*) AS many FROM inquiries WHERE person_id = :person_id AND asked_at > :since"

ADD = """
INSERT INTO inquiry_messages (inquiry_id, side, person_id, text, media, at)
VALUES (:id, :side, :person_id, :text, :media, :now)
RETURNING id
"""
MESSAGES = "SELECT inquiry_id, side, text, media, at FROM inquiry_messages WHERE inquiry_id = :id ORDER BY id"
WRITTEN_SINCE = """
SELECT COUNT(*) AS many FROM inquiry_messages WHERE person_id = :person_id AND side = 'resident' AND at > :since
"""

LET_READ = """
INSERT INTO inquiry_readers (inquiry_id, person_id, given_at) VALUES (:id, :person_id, :now)
    ON CONFLICT (inquiry_id, person_id) DO NOTHING
"""
READERS = "SELECT person_id FROM inquiry_readers WHERE inquiry_id = :id ORDER BY given_at, person_id"
MUTED = "SELECT person_id FROM inquiry_readers WHERE inquiry_id = :id AND muted_at IS NOT NULL"
MUTE = "UPDATE inquiry_readers SET muted_at = :muted_at WHERE inquiry_id = :id AND person_id = :person_id"
DROP_READER = "DELETE FROM inquiry_readers WHERE inquiry_id = :id AND person_id = :person_id"

BLOCKS = "id, person_id, by_id, number, reason, at, until_at, appealed_at, settled_at, appeal"
BLOCK = """
INSERT INTO inquiry_blocks (person_id, by_id, number, reason, at, until_at)
VALUES (:person_id, :by_id, :number, :reason, :now, :until)
RETURNING id
"""
GET_BLOCK = f"SELECT {BLOCKS} FROM inquiry_blocks WHERE id = :id"
BLOCKED_BY = "SELECT by_id FROM inquiry_blocks WHERE person_id = :person_id AND until_at > :now"
APPEAL = "UPDATE inquiry_blocks SET appealed_at = :now, appeal = :why WHERE id = :id AND appealed_at IS NULL"
APPEALED = f"SELECT {BLOCKS} FROM inquiry_blocks WHERE appealed_at IS NOT NULL AND settled_at IS NULL ORDER BY id"
SETTLE = "UPDATE inquiry_blocks SET settled_at = :now WHERE id = :id AND settled_at IS NULL"
LIFT = "UPDATE inquiry_blocks SET until_at = :now WHERE id = :id AND until_at > :now"
OLD_BLOCKS = """
DELETE FROM inquiry_blocks WHERE id IN (SELECT id FROM inquiry_blocks WHERE until_at < :before ORDER BY id LIMIT :limit)
"""

DELETE = (
    "DELETE FROM inquiry_messages WHERE inquiry_id = :id",
    "DELETE FROM inquiry_readers WHERE inquiry_id = :id",
    "DELETE FROM inquiry_reports WHERE inquiry_id = :id",
    "DELETE FROM inquiries WHERE id = :id",
)
ERASE_PERSON = (
    "UPDATE inquiry_messages SET person_id = NULL WHERE person_id = :person_id",
    "DELETE FROM inquiry_readers WHERE person_id = :person_id",
    "DELETE FROM inquiry_blocks WHERE person_id = :person_id OR by_id = :person_id",
)
TAKE_OVER = (
    "UPDATE inquiries SET person_id = :kept WHERE person_id = :gone",
    "UPDATE inquiry_messages SET person_id = :kept WHERE person_id = :gone",
    """
DELETE FROM inquiry_readers
 WHERE person_id = :gone
   AND inquiry_id IN (SELECT inquiry_id FROM inquiry_readers WHERE person_id = :kept)
""",
    "UPDATE inquiry_readers SET person_id = :kept WHERE person_id = :gone",
    "UPDATE inquiry_blocks SET person_id = :kept WHERE person_id = :gone",
    "UPDATE inquiry_blocks SET by_id = :kept WHERE by_id = :gone",
)


class Inquiries:
    def __init__(self, db: Db) -> None:
        self._db = db

    # ------------------------------------------------------------ threads

    async def open(self, person_id: int, parish: str, village: str, shown_name: str, now: datetime) -> int:
        row = await self._db.one(
            OPEN, person_id=person_id, parish=parish, village=village, shown_name=shown_name, now=now
        )
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> Inquiry | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _inquiry(row)

    async def asked_by(self, person_id: int, limit: int) -> list[Inquiry]:
        """The newest first."""
        return [_inquiry(row) for row in await self._db.all(ASKED_BY, person_id=person_id, limit=limit)]

    async def read_by(self, person_id: int, limit: int) -> list[Inquiry]:
        """What they were given to answer: open ones first, the newest of each first."""
        return [_inquiry(row) for row in await self._db.all(READ_BY, person_id=person_id, limit=limit)]

    async def waiting_for(self, person_id: int) -> list[Inquiry]:
        """What they were given and is not answered, the oldest thread first."""
        return [_inquiry(row) for row in await self._db.all(WAITING_FOR, person_id=person_id)]

    async def shown(self, after: int, limit: int) -> list[Inquiry]:
        """What somebody besides its author may read, also if it is closed."""
        return [_inquiry(row) for row in await self._db.all(SHOWN, after=after, limit=limit)]

    async def opened_since(self, person_id: int, since: datetime) -> int:
        return await self._count(OPENED_SINCE, person_id=person_id, since=since)

    async def waits(self, id: int, now: datetime) -> None:
        """An answer is owed, since the first message that has none."""
        await self._db.run(WAITS, id=id, now=now)

    async def answered(self, id: int, now: datetime) -> None:
        await self._db.run(ANSWERED, id=id, now=now)

    async def close(self, id: int, now: datetime) -> bool:
        """Return False if somebody closed it first."""
        return await self._db.run(CLOSE, id=id, now=now) == 1

    async def pass_on(self, id: int, now: datetime) -> bool:
        return await self._db.run(HAND_ON, id=id, now=now) == 1

    async def hide(self, id: int, now: datetime) -> bool:
        return await self._db.run(HIDE, id=id, now=now) == 1

    async def show(self, id: int) -> None:
        await self._db.run(SHOW, id=id)

    async def helped(self, id: int, helped: str) -> None:
        await self._db.run(HELPED, id=id, helped=helped)

    # ------------------------------------------------------------ messages

    async def add(self, id: int, side: Side, person_id: int, text: str, media: Sequence[int], now: datetime) -> int:
        row = await self._db.one(
            ADD, id=id, side=side.value, person_id=person_id, text=text, media=dump(list(media)), now=now
        )
        assert row is not None
        return int(row["id"])

    async def messages(self, id: int) -> list[Message]:
        return [_message(row) for row in await self._db.all(MESSAGES, id=id)]

    async def written_since(self, person_id: int, since: datetime) -> int:
        return await self._count(WRITTEN_SINCE, person_id=person_id, since=since)

    # ------------------------------------------------------------ readers

    async def let_read(self, id: int, person_id: int, now: datetime) -> bool:
        """Return False if they may already."""
        return await self._db.run(LET_READ, id=id, person_id=person_id, now=now) == 1

    async def readers(self, id: int) -> list[int]:
        return [row["person_id"] for row in await self._db.all(READERS, id=id)]

    async def muted(self, id: int) -> set[int]:
        return {row["person_id"] for row in await self._db.all(MUTED, id=id)}

    async def mute(self, id: int, person_id: int, muted_at: datetime | None) -> None:
        await self._db.run(MUTE, id=id, person_id=person_id, muted_at=muted_at)

    async def drop_reader(self, id: int, person_id: int) -> None:
        await self._db.run(DROP_READER, id=id, person_id=person_id)

    # ------------------------------------------------------------ blocks

    async def block(self, person_id: int, by_id: int, number: str, reason: str, until: datetime, now: datetime) -> int:
        row = await self._db.one(
            BLOCK, person_id=person_id, by_id=by_id, number=number, reason=reason, until=until, now=now
        )
        assert row is not None
        return int(row["id"])

    async def get_block(self, id: int) -> Block | None:
        row = await self._db.one(GET_BLOCK, id=id)
        return None if row is None else _block(row)

    async def blocked_by(self, person_id: int, now: datetime) -> set[int]:
        """Who gets nothing from them just now."""
        return {row["by_id"] for row in await self._db.all(BLOCKED_BY, person_id=person_id, now=now)}

    async def appeal(self, id: int, why: str, now: datetime) -> bool:
        return await self._db.run(APPEAL, id=id, why=why, now=now) == 1

    async def appealed(self) -> list[Block]:
        """What waits for a decision, the oldest first."""
        return [_block(row) for row in await self._db.all(APPEALED)]

    async def settle(self, id: int, now: datetime) -> bool:
        return await self._db.run(SETTLE, id=id, now=now) == 1

    async def lift(self, id: int, now: datetime) -> None:
        await self._db.run(LIFT, id=id, now=now)

    async def drop_blocks(self, before: datetime, limit: int) -> int:
        return await self._db.run(OLD_BLOCKS, before=before, limit=limit)

    # ------------------------------------------------------------ going

    async def old(self, before: datetime, limit: int) -> list[int]:
        """Threads that ended before, or in which nothing was owed nor said since."""
        return [row["id"] for row in await self._db.all(OLD, before=before, limit=limit)]

    async def of_author(self, person_id: int) -> list[int]:
        return [row["id"] for row in await self._db.all(OF_AUTHOR, person_id=person_id)]

    async def delete(self, id: int) -> None:
        for sql in DELETE:
            await self._db.run(sql, id=id)

    async def erase_person(self, person_id: int) -> None:
        """What they answered for an office stays with who had asked, by nobody."""
        for sql in ERASE_PERSON:
            await self._db.run(sql, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)

    async def _count(self, sql: str, **of: object) -> int:
        row = await self._db.one(sql, **of)
        return 0 if row is None else int(row["many"])


def _inquiry(row: Row) -> Inquiry:
    return Inquiry(
        id=row["id"],
        person_id=row["person_id"],
        parish=row["parish"],
        village=row["village"],
        asked_at=moment(row["asked_at"]),
        last_at=moment(row["last_at"]),
        shown_name=row["shown_name"],
        waits_at=maybe_moment(row["waits_at"]),
        passed_at=maybe_moment(row["passed_at"]),
        hidden_at=maybe_moment(row["hidden_at"]),
        closed_at=maybe_moment(row["closed_at"]),
    )


def _message(row: Row) -> Message:
    return Message(
        row["inquiry_id"], Side(row["side"]), row["text"], moment(row["at"]), tuple(json.loads(row["media"]))
    )


def _block(row: Row) -> Block:
    return Block(
        row["id"],
        row["person_id"],
        row["by_id"],
        row["number"],
        row["reason"],
        moment(row["at"]),
        moment(row["until_at"]),
        maybe_moment(row["appealed_at"]),
        maybe_moment(row["settled_at"]),
        row["appeal"],
    )
