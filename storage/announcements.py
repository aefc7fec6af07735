"""Announcements, and how far the outbox is with each of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.announcements import Announcement, NewAnnouncement, Progress
from bot.messages import Address, Lane, Outbound
from storage.outbox import to_json
from storage.rows import Db, Row, maybe_moment, moment

MOMENTS = (
    *("goes_at", "created_at", "asked_at", "ready_at", "sent_at", "listed_at", "stopped_at", "finished_at"),
    *("changed_at", "withdrawn_at", "dropped_at"),
)
COLUMNS = f"""
announcements.id, announcements.author_id, announcements.text, announcements.button, announcements.urgent,
announcements.other, announcements.corrects, announcements.approved_by, announcements.why_withdrawn,
announcements.told, announcements.failed, {", ".join(f"announcements.{name}" for name in MOMENTS)}
"""
ADD = """
INSERT INTO announcements (author_id, text, button, urgent, other, goes_at, corrects, created_at)
VALUES (:author_id, :text, :button, :urgent, :other, :goes_at, :corrects, :now)
RETURNING id
"""
# Approved was what was read: another text is read again, and by somebody else than who wrote it last.
CHANGE = """
UPDATE announcements
   SET author_id = :author_id, text = :text, button = :button, urgent = :urgent, other = :other, goes_at = :goes_at,
       asked_at = NULL, approved_by = NULL, ready_at = NULL
 WHERE id = :id AND sent_at IS NULL AND dropped_at IS NULL
"""
CORRECT = """
UPDATE announcements SET text = :text, button = :button, other = :other, changed_at = :now
 WHERE id = :id AND sent_at IS NOT NULL AND withdrawn_at IS NULL
"""
DROP_PARISHES = "DELETE FROM announcement_parishes WHERE announcement_id = :id"
ADD_PARISH = "INSERT INTO announcement_parishes (announcement_id, parish) VALUES (:id, :parish)"
GET = f"SELECT {COLUMNS} FROM announcements WHERE announcements.id = :id"
PARISHES = "SELECT parish FROM announcement_parishes WHERE announcement_id = :id ORDER BY parish"
LATEST = """
SELECT DISTINCT announcements.id
  FROM announcements
  JOIN announcement_parishes ON announcement_parishes.announcement_id = announcements.id
 WHERE announcement_parishes.parish = :parish AND announcements.dropped_at IS NULL
   AND (announcements.sent_at IS NOT NULL OR :drafts = 1)
 ORDER BY announcements.id DESC
 LIMIT :limit
"""
ASK = "UPDATE announcements SET asked_at = :now WHERE id = :id AND asked_at IS NULL AND ready_at IS NULL"
WAITING = """
SELECT id FROM announcements
 WHERE asked_at IS NOT NULL AND ready_at IS NULL AND sent_at IS NULL AND dropped_at IS NULL
 ORDER BY asked_at, id
"""
RETURN = "UPDATE announcements SET asked_at = NULL WHERE id = :id AND asked_at IS NOT NULL AND ready_at IS NULL"
APPROVE = """
UPDATE announcements SET approved_by = :person_id
 WHERE id = :id AND asked_at IS NOT NULL AND ready_at IS NULL AND approved_by IS NULL AND dropped_at IS NULL
"""
READY = """
UPDATE announcements SET ready_at = :now
 WHERE id = :id AND ready_at IS NULL AND sent_at IS NULL AND dropped_at IS NULL
"""
BEGIN = "UPDATE announcements SET sent_at = :now WHERE id = :id AND sent_at IS NULL AND dropped_at IS NULL"
LISTED = "UPDATE announcements SET listed_at = :now WHERE id = :id AND listed_at IS NULL"
STOP = """
UPDATE announcements SET stopped_at = :now
 WHERE id = :id AND sent_at IS NOT NULL AND stopped_at IS NULL AND finished_at IS NULL AND withdrawn_at IS NULL
"""
FINISH = """
UPDATE announcements SET finished_at = :now, told = :told, failed = :failed
 WHERE id = :id AND finished_at IS NULL AND withdrawn_at IS NULL
"""
WITHDRAW = """
UPDATE announcements SET withdrawn_at = :now, changed_at = :now, why_withdrawn = :reason
 WHERE id = :id AND sent_at IS NOT NULL AND withdrawn_at IS NULL
"""
DROP = "UPDATE announcements SET dropped_at = :now WHERE id = :id AND sent_at IS NULL AND dropped_at IS NULL"
# What was changed or planned since is not old yet; a draft that was to correct it goes along.
OLD = """
SELECT id
  FROM announcements
 WHERE COALESCE(withdrawn_at, changed_at, sent_at, dropped_at, goes_at, created_at) < :before
 ORDER BY id LIMIT :limit
"""
DELETE = (
    """
DELETE FROM issue_announcements
 WHERE announcement_id IN (SELECT id FROM announcements WHERE id = :id OR corrects = :id)
""",
    """
DELETE FROM announcement_parishes
 WHERE announcement_id IN (SELECT id FROM announcements WHERE id = :id OR corrects = :id)
""",
    "DELETE FROM announcements WHERE corrects = :id",
    "DELETE FROM announcements WHERE id = :id",
)
UNNAME = "UPDATE announcements SET author_id = NULL WHERE author_id = :person_id"
UNNAME_APPROVER = "UPDATE announcements SET approved_by = NULL WHERE approved_by = :person_id"
TAKE_OVER = "UPDATE announcements SET author_id = :kept WHERE author_id = :gone"
TAKE_OVER_APPROVED = "UPDATE announcements SET approved_by = :kept WHERE approved_by = :gone"

# ---------------------------------------------------------------- in the outbox

# What is urgent goes to groups and to people in one lane; in groups it is the card that is drawn anew there.
IN_GROUP = "COALESCE(card, '') = 'announcements.card'"
IS_BULK = f"(lane = {int(Lane.BULK)} OR (lane = {int(Lane.URGENT)} AND NOT {IN_GROUP}))"
ITS_BULK = f"lane >= 2 AND {IS_BULK} AND about = :about AND edits IS NULL"
ITS_POSTS = (
    f"lane >= 2 AND lane IN ({int(Lane.POST)}, {int(Lane.URGENT)}) AND {IN_GROUP} AND about = :about AND edits IS NULL"
)
PROGRESS = f"""
SELECT COALESCE(outcome, 'waiting') AS outcome, COUNT(*) AS rows_, MIN(not_before) AS next_at
  FROM outbox WHERE {ITS_BULK} GROUP BY COALESCE(outcome, 'waiting')
"""
TAKE_BACK = f"""
UPDATE outbox SET outcome = 'superseded', finished_at = :now, body = NULL
 WHERE {ITS_BULK} AND finished_at IS NULL AND claimed_by IS NULL
"""
REWRITE = f"""
UPDATE outbox SET body = :body, created_at = :now
 WHERE {ITS_BULK} AND finished_at IS NULL AND claimed_by IS NULL
   AND address IN (SELECT addresses.address
                     FROM addresses
                     JOIN people ON people.id = addresses.person_id
                    WHERE people.language = :language)
"""
SPARE = f"""
UPDATE outbox SET outcome = 'superseded', finished_at = :now, body = NULL
 WHERE address = :address AND {IS_BULK} AND finished_at IS NULL AND claimed_by IS NULL
"""
POSTS = f"SELECT address, outcome, not_before, finished_at FROM outbox WHERE {ITS_POSTS} ORDER BY id"
STALE = """
SELECT id, address FROM posted
 WHERE about = :about AND card = :card AND lost_at IS NULL AND drawn_at < :since AND id > :after
 ORDER BY id LIMIT :limit
"""


@dataclass(frozen=True)
class Sent:
    """What became of it in one group."""

    address: Address
    outcome: str | None
    not_before: datetime
    finished_at: datetime | None


class Announcements:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, new: NewAnnouncement, author_id: int, now: datetime) -> int:
        row = await self._db.one(ADD, **_values(new), corrects=new.corrects, author_id=author_id, now=now)
        assert row is not None
        await self._set_parishes(row["id"], new.parishes)
        return int(row["id"])

    async def change(self, id: int, new: NewAnnouncement, author_id: int) -> bool:
        """Before anybody has seen it. Return False if it is sent or thrown away."""
        if await self._db.run(CHANGE, id=id, author_id=author_id, **_values(new)) == 0:
            return False
        await self._db.run(DROP_PARISHES, id=id)
        await self._set_parishes(id, new.parishes)
        return True

    async def correct(self, id: int, new: NewAnnouncement, now: datetime) -> bool:
        """What is sent keeps its places and its reason. Return False if it is not sent, or withdrawn."""
        said = {"text": new.text, "button": new.button, "other": new.other}
        return await self._db.run(CORRECT, id=id, now=now, **said) == 1

    async def get(self, id: int) -> Announcement | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _announcement(row, await self._db.all(PARISHES, id=id))

    async def latest(self, parishes: Iterable[str], limit: int, *, drafts: bool) -> list[Announcement]:
        """The newest first, of any of these places."""
        found: set[int] = set()
        for parish in parishes:
            rows = await self._db.all(LATEST, parish=parish, limit=limit, drafts=int(drafts))
            found |= {row["id"] for row in rows}
        ones = [await self.get(id) for id in sorted(found, reverse=True)[:limit]]
        return [one for one in ones if one is not None]

    async def ask(self, id: int, now: datetime) -> bool:
        return await self._db.run(ASK, id=id, now=now) == 1

    async def waiting(self) -> list[Announcement]:
        """For a second pair of eyes, the oldest first."""
        ones = [await self.get(row["id"]) for row in await self._db.all(WAITING)]
        return [one for one in ones if one is not None]

    async def give_back(self, id: int) -> bool:
        return await self._db.run(RETURN, id=id) == 1

    async def approve(self, id: int, person_id: int) -> bool:
        """Return False if somebody did it first, or it waits no more."""
        return await self._db.run(APPROVE, id=id, person_id=person_id) == 1

    async def ready(self, id: int, now: datetime) -> bool:
        return await self._db.run(READY, id=id, now=now) == 1

    async def begin(self, id: int, now: datetime) -> bool:
        """Return False if it was begun before, or thrown away."""
        return await self._db.run(BEGIN, id=id, now=now) == 1

    async def listed(self, id: int, now: datetime) -> None:
        await self._db.run(LISTED, id=id, now=now)

    async def stop(self, id: int, now: datetime) -> bool:
        return await self._db.run(STOP, id=id, now=now) == 1

    async def finish(self, id: int, progress: Progress, now: datetime) -> bool:
        return await self._db.run(FINISH, id=id, told=progress.sent, failed=progress.failed, now=now) == 1

    async def withdraw(self, id: int, reason: str, now: datetime) -> bool:
        return await self._db.run(WITHDRAW, id=id, reason=reason, now=now) == 1

    async def drop(self, id: int, now: datetime) -> bool:
        return await self._db.run(DROP, id=id, now=now) == 1

    async def old(self, before: datetime, limit: int) -> list[int]:
        """In which nothing was said since."""
        return [row["id"] for row in await self._db.all(OLD, before=before, limit=limit)]

    async def delete(self, id: int) -> None:
        for sql in DELETE:
            await self._db.run(sql, id=id)

    async def erase_person(self, person_id: int) -> None:
        """What they announced stays, by nobody."""
        await self._db.run(UNNAME, person_id=person_id)
        await self._db.run(UNNAME_APPROVER, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)
        await self._db.run(TAKE_OVER_APPROVED, kept=kept, gone=gone)

    # ------------------------------------------------------------ in the outbox

    async def progress(self, about: str) -> Progress:
        """In doubt counts as failed until somebody says that it arrived; taken back counts as nothing."""
        rows = {row["outcome"]: row for row in await self._db.all(PROGRESS, about=about)}
        counts = {outcome: row["rows_"] for outcome, row in rows.items() if outcome != "superseded"}
        waiting = counts.pop("waiting", 0)
        sent = counts.pop("sent", 0) + counts.pop("assumed", 0)
        return Progress(
            sent, waiting, sum(counts.values()), maybe_moment(rows["waiting"]["next_at"] if waiting else None)
        )

    async def take_back(self, about: str, now: datetime) -> int:
        """What waits for one person each is not sent any more; return how many."""
        return await self._db.run(TAKE_BACK, about=about, now=now)

    async def rewrite(self, about: str, language: str, message: Outbound, now: datetime) -> None:
        """What waits for those who read this language says so from now on."""
        await self._db.run(REWRITE, about=about, language=language, body=to_json(message), now=now)

    async def spare(self, address: Address, now: datetime) -> None:
        """Somebody wants no more of them, also of what waits."""
        await self._db.run(SPARE, address=address, now=now)

    async def posts(self, about: str) -> list[Sent]:
        rows = await self._db.all(POSTS, about=about)
        return [
            Sent(
                Address.parse(row["address"]),
                row["outcome"],
                moment(row["not_before"]),
                maybe_moment(row["finished_at"]),
            )
            for row in rows
        ]

    async def stale(self, about: str, card: str, since: datetime, after: int, limit: int) -> list[tuple[int, Address]]:
        """What is on screens as it was before then, by id."""
        rows = await self._db.all(STALE, about=about, card=card, since=since, after=after, limit=limit)
        return [(row["id"], Address.parse(row["address"])) for row in rows]

    async def _set_parishes(self, id: int, parishes: Iterable[str]) -> None:
        await self._db.many(ADD_PARISH, [{"id": id, "parish": parish} for parish in parishes])


def _values(new: NewAnnouncement) -> Mapping[str, object]:
    return {
        "text": new.text,
        "button": new.button,
        "urgent": new.urgent,
        "other": new.other,
        "goes_at": new.goes_at,
    }


def _announcement(row: Row, parishes: Iterable[Row]) -> Announcement:
    return Announcement(
        id=row["id"],
        author_id=row["author_id"],
        text=row["text"],
        parishes=tuple(one["parish"] for one in parishes),
        button=row["button"],
        urgent=row["urgent"],
        other=row["other"],
        corrects=row["corrects"],
        approved_by=row["approved_by"],
        why_withdrawn=row["why_withdrawn"],
        told=row["told"],
        failed=row["failed"],
        **{name: maybe_moment(row[name]) for name in MOMENTS},
    )
