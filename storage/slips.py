"""Slips of those for whom a helper writes: by the hash of the code, what was entered, and what is to be told."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.codes import hashed
from bot.domain.slips import News, Slip
from storage.rows import Db, Row, maybe_moment, moment

ADD = "INSERT INTO slips (person_id, hash, kept_by, given_at) VALUES (:person_id, :hash, :kept_by, :now)"
COLUMNS = "slips.person_id, people.parish, slips.kept_by, slips.given_at, slips.second_until"
SLIPS = f"SELECT {COLUMNS} FROM slips JOIN people ON people.id = slips.person_id"
GET = f"{SLIPS} WHERE slips.person_id = :person_id"
FIND = f"{SLIPS} WHERE slips.hash = :hash"
KEPT = f"{SLIPS} WHERE slips.kept_by = :kept_by ORDER BY slips.given_at DESC, slips.person_id DESC LIMIT :limit"
RENEW = "UPDATE slips SET hash = :hash WHERE person_id = :person_id"
SECOND = "UPDATE slips SET second_until = :until WHERE person_id = :person_id"
END = "DELETE FROM slips WHERE person_id = :person_id"
END_NEWS = "DELETE FROM slip_news WHERE person_id = :person_id"
KEEP = "UPDATE slips SET kept_by = :kept_by WHERE person_id = :person_id"
ENTER = """
INSERT INTO slip_entries (person_id, about, entered_by, entered_at) VALUES (:person_id, :about, :entered_by, :now)
"""
# What they did themselves on a telephone that they shared, so that a helper finds it and tells what comes of it.
BRING = """
INSERT INTO slip_entries (person_id, about, entered_at)
SELECT CAST(:person_id AS BIGINT), theirs.about, CAST(:now AS BIGINT)
  FROM (SELECT 'proposals:' || CAST(id AS TEXT) AS about FROM proposals WHERE author_id = :person_id
         UNION
        SELECT 'proposals:' || CAST(proposal_id AS TEXT) FROM supports WHERE person_id = :person_id
         UNION
        SELECT 'proposals:' || CAST(proposal_id AS TEXT) FROM follows WHERE person_id = :person_id
         UNION
        SELECT 'inquiries:' || CAST(id AS TEXT) FROM inquiries WHERE person_id = :person_id
         UNION
        SELECT 'polls:' || CAST(poll_id AS TEXT) FROM participants WHERE person_id = :person_id
         UNION
        SELECT 'meetings:' || CAST(meeting_id AS TEXT) FROM attendances WHERE person_id = :person_id) AS theirs
 WHERE NOT EXISTS (SELECT 1 FROM slip_entries WHERE person_id = :person_id AND about = theirs.about)
"""
HELPER = """
SELECT entered_by FROM slip_entries
 WHERE person_id = :person_id AND entered_by IS NOT NULL
 ORDER BY id DESC LIMIT 1
"""
ENTERED = "SELECT about FROM slip_entries WHERE person_id = :person_id GROUP BY about ORDER BY MIN(id)"
LAST = """
SELECT about, entered_at FROM slip_entries
 WHERE person_id = :person_id
 ORDER BY id DESC LIMIT 1
"""
SINCE = "SELECT COUNT(*) AS many FROM slip_entries WHERE entered_by = :person_id AND entered_at >= :since"
WITH = """
SELECT DISTINCT slips.person_id
  FROM slip_entries
  JOIN slips ON slips.person_id = slip_entries.person_id
 WHERE slip_entries.about = :about
 ORDER BY slips.person_id
"""
FOLLOWING = """
SELECT slips.person_id
  FROM (SELECT person_id FROM supports WHERE proposal_id = :proposal_id AND quiet_at IS NULL
         UNION
        SELECT person_id FROM follows WHERE proposal_id = :proposal_id AND quiet_at IS NULL) AS took
  JOIN slips ON slips.person_id = took.person_id
 ORDER BY slips.person_id
"""
HEAR = """
INSERT INTO slip_news (person_id, about, text, dedupe_key, created_at)
SELECT slips.person_id, CAST(:about AS TEXT), CAST(:text AS TEXT), CAST(:dedupe_key AS TEXT), CAST(:now AS BIGINT)
  FROM slips
 WHERE slips.person_id = :person_id
    ON CONFLICT (dedupe_key) DO NOTHING
RETURNING id
"""
NEWS = """
SELECT slip_news.id, slip_news.person_id, people.parish, slip_news.about, slip_news.text, slip_news.created_at,
       slips.kept_by, slip_news.told_at
  FROM slip_news
  JOIN slips ON slips.person_id = slip_news.person_id
  JOIN people ON people.id = slip_news.person_id
"""
NEWS_GET = f"{NEWS} WHERE slip_news.id = :id"
UNTOLD = f"{NEWS} WHERE slip_news.told_at IS NULL ORDER BY slip_news.id"
UNTOLD_OF = f"{NEWS} WHERE slip_news.told_at IS NULL AND slip_news.person_id = :person_id ORDER BY slip_news.id"
LATE = f"{NEWS} WHERE slip_news.told_at IS NULL AND slip_news.late_at IS NOT NULL ORDER BY slip_news.id"
IS_LATE = "UPDATE slip_news SET late_at = :now WHERE id = :id AND told_at IS NULL AND late_at IS NULL"
TELL = "UPDATE slip_news SET told_at = :now, told_by = :by, text = '' WHERE id = :id AND told_at IS NULL"
ERASE = (
    "DELETE FROM slip_news WHERE person_id = :person_id",
    "DELETE FROM slip_entries WHERE person_id = :person_id",
    "DELETE FROM slips WHERE person_id = :person_id",
    "UPDATE slips SET kept_by = NULL WHERE kept_by = :person_id",
    "UPDATE slip_entries SET entered_by = NULL WHERE entered_by = :person_id",
    "UPDATE slip_news SET told_by = NULL WHERE told_by = :person_id",
)
# Who had the slip is somebody with a conversation of their own now, or two helpers turned out to be one.
TAKE_OVER = (
    "DELETE FROM slip_news WHERE person_id = :gone",
    "DELETE FROM slips WHERE person_id = :gone",
    "UPDATE slip_entries SET person_id = :kept WHERE person_id = :gone",
    "UPDATE slips SET kept_by = :kept WHERE kept_by = :gone",
    "UPDATE slip_entries SET entered_by = :kept WHERE entered_by = :gone",
    "UPDATE slip_news SET told_by = :kept WHERE told_by = :gone",
)


class Slips:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, person_id: int, code: str, kept_by: int | None, now: datetime) -> None:
        await self._db.run(ADD, person_id=person_id, hash=hashed(code), kept_by=kept_by, now=now)

    async def get(self, person_id: int) -> Slip | None:
        row = await self._db.one(GET, person_id=person_id)
        return None if row is None else _slip(row)

    async def find(self, code: str) -> Slip | None:
        row = await self._db.one(FIND, hash=hashed(code))
        return None if row is None else _slip(row)

    async def kept_by(self, person_id: int, limit: int) -> list[Slip]:
        """The newest first."""
        return [_slip(row) for row in await self._db.all(KEPT, kept_by=person_id, limit=limit)]

    async def renew(self, person_id: int, code: str) -> None:
        """The code of the slip that was lost opens nothing from here on."""
        await self._db.run(RENEW, person_id=person_id, hash=hashed(code))

    async def let_second(self, person_id: int, until: datetime) -> None:
        """A helper has seen that they are another person than who owns the telephone."""
        await self._db.run(SECOND, person_id=person_id, until=until)

    async def end(self, person_id: int) -> None:
        """They have a conversation of their own."""
        await self._db.run(END_NEWS, person_id=person_id)
        await self._db.run(END, person_id=person_id)

    async def give_back(self, person_id: int, code: str, now: datetime) -> None:
        """They have no conversation any more: who wrote for them last finds all that is theirs."""
        helper = await self._db.one(HELPER, person_id=person_id)
        await self._db.run(BRING, person_id=person_id, now=now)
        await self.add(person_id, code, None if helper is None else helper["entered_by"], now)

    async def enter(self, person_id: int, about: str, by: int, now: datetime) -> None:
        """Whoever entered something last is who tells what comes of it."""
        await self._db.run(ENTER, person_id=person_id, about=about, entered_by=by, now=now)
        await self._db.run(KEEP, person_id=person_id, kept_by=by)

    async def entered(self, person_id: int) -> list[str]:
        """What was entered for them, each matter once."""
        return [row["about"] for row in await self._db.all(ENTERED, person_id=person_id)]

    async def last_entered(self, person_id: int) -> tuple[str, datetime] | None:
        """What it is about, and when."""
        row = await self._db.one(LAST, person_id=person_id)
        return None if row is None else (row["about"], moment(row["entered_at"]))

    async def entered_since(self, by: int, since: datetime) -> int:
        row = await self._db.one(SINCE, person_id=by, since=since)
        return 0 if row is None else int(row["many"])

    async def with_matter(self, about: str) -> list[int]:
        """Who hears of it by a helper."""
        return [row["person_id"] for row in await self._db.all(WITH, about=about)]

    async def following(self, proposal_id: int) -> list[int]:
        """Who supports it, or follows it because their own was merged into it."""
        return [row["person_id"] for row in await self._db.all(FOLLOWING, proposal_id=proposal_id)]

    # ------------------------------------------------------------ what is to be told

    async def hear(self, person_id: int, text: str, about: str, dedupe: str, now: datetime) -> int | None:
        """None where they have no slip, or it was noted before."""
        row = await self._db.one(HEAR, person_id=person_id, about=about, text=text, dedupe_key=dedupe or None, now=now)
        return None if row is None else int(row["id"])

    async def news(self, id: int) -> News | None:
        row = await self._db.one(NEWS_GET, id=id)
        return None if row is None else _news(row)

    async def untold(self) -> list[News]:
        return _all(await self._db.all(UNTOLD))

    async def untold_of(self, person_id: int) -> list[News]:
        return _all(await self._db.all(UNTOLD_OF, person_id=person_id))

    async def late(self) -> list[News]:
        return _all(await self._db.all(LATE))

    async def is_late(self, id: int, now: datetime) -> bool:
        """Note it; False if it was told, or noted before."""
        return await self._db.run(IS_LATE, id=id, now=now) == 1

    async def tell(self, id: int, by: int, now: datetime) -> bool:
        """Return False if it was told before."""
        return await self._db.run(TELL, id=id, by=by, now=now) == 1

    # ------------------------------------------------------------ going

    async def erase_person(self, person_id: int) -> None:
        for sql in ERASE:
            await self._db.run(sql, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)


def _slip(row: Row) -> Slip:
    return Slip(
        row["person_id"], row["parish"], moment(row["given_at"]), row["kept_by"], maybe_moment(row["second_until"])
    )


def _all(rows: Iterable[Row]) -> list[News]:
    return [_news(row) for row in rows]


def _news(row: Row) -> News:
    return News(
        id=row["id"],
        person_id=row["person_id"],
        parish=row["parish"],
        about=row["about"],
        text=row["text"],
        created_at=moment(row["created_at"]),
        kept_by=row["kept_by"],
        told_at=maybe_moment(row["told_at"]),
    )
