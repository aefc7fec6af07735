"""Votes on paper: each entry in rows of its own, until the poll closes and only the sums keep what was chosen."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.paper import Entry, Sheets
from bot.domain.polls import loaded, stored
from storage.ballots import Counted
from storage.rows import Db, Row, moment

ADD = """
INSERT INTO paper_votes (poll_id, parish, choice, votes, entry, entered_by, entered_at)
VALUES (:poll_id, :parish, :choice, :votes, :entry, :entered_by, :now)
RETURNING id
"""
NUMBER = "UPDATE paper_votes SET entry = id WHERE id = :id"
VOID = """
UPDATE paper_votes SET voided_by = :by, voided_at = :now WHERE entry = :entry AND entry > 0 AND voided_at IS NULL
"""
STANDING = """
SELECT parish, choice, SUM(votes) AS votes
  FROM paper_votes
 WHERE poll_id = :poll_id AND voided_at IS NULL AND choice != ''
 GROUP BY parish, choice
 ORDER BY parish, choice
"""
ENTRIES = """
SELECT entry, poll_id, parish, SUM(votes) AS votes, MIN(entered_at) AS entered_at, MIN(entered_by) AS entered_by,
       COUNT(voided_at) AS voided
  FROM paper_votes
 WHERE {which} AND entry > 0
 GROUP BY entry, poll_id, parish
 ORDER BY entry
"""
OF_POLL = ENTRIES.format(which="poll_id = :poll_id")
GET = ENTRIES.format(which="entry = :entry")
SINCE = """
SELECT COALESCE(SUM(votes), 0) AS votes
  FROM paper_votes
 WHERE entered_by = :person_id AND entered_at >= :since AND voided_at IS NULL AND entry > 0
"""
UNNAME = """
UPDATE paper_votes
   SET entered_by = NULL, voided_by = NULL
 WHERE id IN (SELECT paper_votes.id
                FROM paper_votes
                JOIN polls ON polls.id = paper_votes.poll_id
               WHERE polls.closed_at < :before
                 AND (paper_votes.entered_by IS NOT NULL OR paper_votes.voided_by IS NOT NULL)
               ORDER BY paper_votes.id LIMIT :lot)
"""
FORGET_ENTERED = "UPDATE paper_votes SET entered_by = NULL WHERE entered_by = :person_id"
FORGET_VOIDED = "UPDATE paper_votes SET voided_by = NULL WHERE voided_by = :person_id"
TAKE_OVER_ENTERED = "UPDATE paper_votes SET entered_by = :kept WHERE entered_by = :gone"
TAKE_OVER_VOIDED = "UPDATE paper_votes SET voided_by = :kept WHERE voided_by = :gone"


class Paper:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, poll_id: int, parish: str, sheets: Sheets, entered_by: int, now: datetime) -> int:
        """Return the number of the entry."""
        entry = 0
        for vote, votes in sorted(sheets.items()):
            row = await self._db.one(
                ADD,
                poll_id=poll_id,
                parish=parish,
                choice=stored(vote),
                votes=votes,
                entry=entry,
                entered_by=entered_by,
                now=now,
            )
            assert row is not None
            if not entry:
                entry = int(row["id"])
                await self._db.run(NUMBER, id=entry)
        return entry

    async def void(self, entry: int, by: int, now: datetime) -> bool:
        """Return False if it was voided before."""
        return await self._db.run(VOID, entry=entry, by=by, now=now) > 0

    async def standing(self, poll_id: int) -> list[Counted]:
        """What counts, of an open poll or a closed one."""
        rows = await self._db.all(STANDING, poll_id=poll_id)
        return [Counted(row["parish"], loaded(row["choice"]), row["votes"]) for row in rows]

    async def entries(self, poll_id: int) -> list[Entry]:
        """In the order in which they were made, with those that were voided."""
        return _entries(await self._db.all(OF_POLL, poll_id=poll_id))

    async def entry(self, id: int) -> Entry | None:
        return next(iter(_entries(await self._db.all(GET, entry=id))), None)

    async def entered_since(self, person_id: int, since: datetime) -> int:
        """How many sheets of theirs stand."""
        row = await self._db.one(SINCE, person_id=person_id, since=since)
        return 0 if row is None else int(row["votes"])

    async def erase_person(self, person_id: int) -> None:
        """What they entered for others stays, by nobody."""
        await self._db.run(FORGET_ENTERED, person_id=person_id)
        await self._db.run(FORGET_VOIDED, person_id=person_id)

    async def unname(self, before: datetime, lot: int) -> int:
        """The same of polls that closed before that moment; return how many rows."""
        return await self._db.run(UNNAME, before=before, lot=lot)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER_ENTERED, kept=kept, gone=gone)
        await self._db.run(TAKE_OVER_VOIDED, kept=kept, gone=gone)


def _entries(rows: Iterable[Row]) -> list[Entry]:
    return [
        Entry(
            id=row["entry"],
            poll_id=row["poll_id"],
            parish=row["parish"],
            votes=int(row["votes"]),
            entered_at=moment(row["entered_at"]),
            entered_by=row["entered_by"],
            is_void=row["voided"] > 0,
        )
        for row in rows
    ]
