"""Sittings of the council: which members come, who was there, the notice on the website, who asks for one."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.meetings import Answer
from bot.domain.sittings import Held, Reply
from storage.rows import Db, ids, maybe_moment, moment

ANSWERS = """
SELECT person_id, answer, excuse, came_at
  FROM attendances
 WHERE meeting_id = :meeting_id AND person_id IN ({people})
"""
EXCUSE = "UPDATE attendances SET excuse = :reason WHERE meeting_id = :meeting_id AND person_id = :person_id"
CAME = """
INSERT INTO attendances (meeting_id, who, person_id, answer, at, came_at)
VALUES (:meeting_id, :who, :person_id, 'yes', :at, :at)
    ON CONFLICT (meeting_id, who) DO UPDATE
   SET came_at = COALESCE(attendances.came_at, excluded.came_at)
"""
MISSED = "UPDATE attendances SET came_at = NULL WHERE meeting_id = :meeting_id AND person_id = :person_id"
COUNT_PRESENT = "UPDATE meetings SET present = :present WHERE id = :id"
PRESENT = "SELECT present FROM meetings WHERE id = :id"
HELD = """
SELECT id, starts_at, present
  FROM meetings
 WHERE kind = 'sitting' AND present IS NOT NULL AND cancelled_at IS NULL
 ORDER BY starts_at DESC, id DESC
 LIMIT :limit
"""
ANNOUNCED_BETWEEN = """
SELECT id
  FROM meetings
 WHERE kind = 'sitting' AND announced_at IS NOT NULL AND cancelled_at IS NULL
   AND starts_at >= :first AND starts_at < :last
 ORDER BY starts_at, id
 LIMIT 1
"""
PUBLISH = """
UPDATE meetings SET notice_at = :now, notice_by = :by WHERE id = :id AND notice_at IS NULL AND cancelled_at IS NULL
"""
UNPUBLISH = "UPDATE meetings SET notice_at = NULL, notice_by = NULL WHERE id = :id"
REQUEST = """
INSERT INTO sitting_requests (person_id, reason, at) VALUES (:person_id, :reason, :now)
    ON CONFLICT (person_id) DO UPDATE
   SET reason = excluded.reason
"""
REQUESTS = "SELECT person_id FROM sitting_requests ORDER BY at, person_id"
SETTLE = "DELETE FROM sitting_requests WHERE at < :held_at"
FORGET_REQUEST = "DELETE FROM sitting_requests WHERE person_id = :person_id"
FORGET_NOTICES = "UPDATE meetings SET notice_by = NULL WHERE notice_by = :person_id"
TAKE_OVER = (
    """
DELETE FROM sitting_requests
 WHERE person_id = :gone AND EXISTS (SELECT 1 FROM sitting_requests AS own WHERE own.person_id = :kept)
""",
    "UPDATE sitting_requests SET person_id = :kept WHERE person_id = :gone",
    "UPDATE meetings SET notice_by = :kept WHERE notice_by = :gone",
)


class Sittings:
    def __init__(self, db: Db) -> None:
        self._db = db

    # ------------------------------------------------------------ who comes, who came

    async def replies(self, meeting_id: int, people: Collection[int]) -> dict[int, Reply]:
        """Of those people who answered, or came."""
        rows = await self._db.all(ANSWERS.format(people=ids(people)), meeting_id=meeting_id)
        return {
            row["person_id"]: Reply(Answer(row["answer"]), row["excuse"], maybe_moment(row["came_at"])) for row in rows
        }

    async def excuse(self, meeting_id: int, person_id: int, reason: str) -> None:
        """Of who has answered that they do not come."""
        await self._db.run(EXCUSE, meeting_id=meeting_id, person_id=person_id, reason=reason)

    async def came(self, meeting_id: int, person_id: int, at: datetime) -> None:
        await self._db.run(CAME, meeting_id=meeting_id, who=f"person:{person_id}", person_id=person_id, at=at)

    async def missed(self, meeting_id: int, person_id: int) -> None:
        await self._db.run(MISSED, meeting_id=meeting_id, person_id=person_id)

    async def count_present(self, id: int, present: int) -> None:
        """How many members were there; the last word counts."""
        await self._db.run(COUNT_PRESENT, id=id, present=present)

    async def present(self, id: int) -> int | None:
        row = await self._db.one(PRESENT, id=id)
        return None if row is None else row["present"]

    async def held(self, limit: int) -> list[Held]:
        """The last ones of which it is known how many members were there; the newest first."""
        rows = await self._db.all(HELD, limit=limit)
        return [Held(row["id"], moment(row["starts_at"]), row["present"]) for row in rows]

    async def announced_between(self, first: datetime, last: datetime) -> int | None:
        row = await self._db.one(ANNOUNCED_BETWEEN, first=first, last=last)
        return None if row is None else int(row["id"])

    # ------------------------------------------------------------ the notice on the website

    async def publish(self, id: int, by: int | None, now: datetime) -> bool:
        """Return False if it was before."""
        return await self._db.run(PUBLISH, id=id, by=by, now=now) == 1

    async def unpublish(self, id: int) -> None:
        """What stands there is not true any more."""
        await self._db.run(UNPUBLISH, id=id)

    # ------------------------------------------------------------ asked for by members

    async def request(self, person_id: int, reason: str, now: datetime) -> None:
        await self._db.run(REQUEST, person_id=person_id, reason=reason, now=now)

    async def requests(self) -> list[int]:
        """Who asks for one; the first came first."""
        return [row["person_id"] for row in await self._db.all(REQUESTS)]

    async def settle_requests(self, held_at: datetime) -> None:
        """What was asked for before that sitting began."""
        await self._db.run(SETTLE, held_at=held_at)

    # ------------------------------------------------------------ somebody's own

    async def erase_person(self, person_id: int) -> None:
        await self._db.run(FORGET_REQUEST, person_id=person_id)
        await self._db.run(FORGET_NOTICES, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one, who asks once."""
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)
