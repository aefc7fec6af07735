"""Polls: the question, its options and parishes, and when it opens and closes."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from secrets import token_hex

from bot.domain.polls import NewPoll, Poll, PollKind, PollOption, Shows
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = """
polls.id, polls.author_id, polls.kind, polls.most, polls.question, polls.language, polls.question_other, polls.shows,
polls.asks_why, polls.created_at, polls.opens_at, polls.opened_at, polls.closes_at, polls.closed_at, polls.closed_early,
polls.cancelled_at, polls.answered_at, polls.due_on, polls.joined, polls.pulse_id
"""
ADD = """
INSERT INTO polls
       (author_id, kind, most, question, language, question_other, shows, asks_why, created_at, closes_at, ballot_key,
        pulse_id)
VALUES (:author_id, :kind, :most, :question, :language, :question_other, :shows, :asks_why, :now, :closes_at, :key,
        :pulse_id)
RETURNING id
"""
CHANGE = """
UPDATE polls
   SET kind = :kind, most = :most, question = :question, language = :language, question_other = :question_other,
       shows = :shows, asks_why = :asks_why, closes_at = :closes_at
 WHERE id = :id AND opened_at IS NULL AND cancelled_at IS NULL
"""
DROP_OPTIONS = "DELETE FROM poll_options WHERE poll_id = :id"
DROP_PARISHES = "DELETE FROM poll_parishes WHERE poll_id = :id"
ADD_OPTION = "INSERT INTO poll_options (poll_id, position, text, other) VALUES (:poll_id, :position, :text, :other)"
ADD_PARISH = "INSERT INTO poll_parishes (poll_id, parish) VALUES (:poll_id, :parish)"
GET = f"SELECT {COLUMNS} FROM polls WHERE polls.id = :id"
OPTIONS = "SELECT position, text, other FROM poll_options WHERE poll_id = :id ORDER BY position"
PARISHES = "SELECT parish FROM poll_parishes WHERE poll_id = :id ORDER BY parish"
OPEN_IN = """
SELECT polls.id
  FROM polls
  JOIN poll_parishes ON poll_parishes.poll_id = polls.id
 WHERE poll_parishes.parish = :parish AND polls.opened_at IS NOT NULL AND polls.closed_at IS NULL
   AND polls.cancelled_at IS NULL
 ORDER BY polls.closes_at, polls.id
"""
PAST_IN = """
SELECT polls.id
  FROM polls
  JOIN poll_parishes ON poll_parishes.poll_id = polls.id
 WHERE poll_parishes.parish = :parish AND polls.closed_at IS NOT NULL
 ORDER BY polls.closed_at DESC, polls.id DESC
 LIMIT :limit
"""
BY = "SELECT id FROM polls WHERE author_id = :person_id AND cancelled_at IS NULL ORDER BY id DESC LIMIT :limit"
PLAN = """
UPDATE polls SET opens_at = :opens_at WHERE id = :id AND opened_at IS NULL AND cancelled_at IS NULL
"""
OPEN = """
UPDATE polls
   SET opened_at = :now, opens_at = :now
 WHERE id = :id AND opened_at IS NULL AND cancelled_at IS NULL
"""
CANCEL = """
UPDATE polls
   SET cancelled_at = :now, ballot_key = NULL
 WHERE id = :id AND opened_at IS NULL AND cancelled_at IS NULL
"""
SHORTEN = """
UPDATE polls
   SET closes_at = :now, closed_early = :why
 WHERE id = :id AND opened_at IS NOT NULL AND closed_at IS NULL AND closes_at > :now
"""
CLOSE = """
UPDATE polls
   SET closed_at = :now,
       joined = (SELECT COUNT(*)
                   FROM people
                  WHERE people.deleted_at IS NULL
                    AND people.parish IN (SELECT parish FROM poll_parishes WHERE poll_id = :id))
 WHERE id = :id AND opened_at IS NOT NULL AND closed_at IS NULL
"""
WAIT = "UPDATE polls SET due_on = :due_on WHERE id = :id AND closed_at IS NOT NULL AND answered_at IS NULL"
ANSWER = "UPDATE polls SET answered_at = :now WHERE id = :id AND closed_at IS NOT NULL AND answered_at IS NULL"
WAITING = """
SELECT id FROM polls
 WHERE closed_at IS NOT NULL AND answered_at IS NULL AND due_on IS NOT NULL
 ORDER BY due_on, id
"""
UNNAME = "UPDATE polls SET author_id = NULL WHERE author_id = :person_id"
TAKE_OVER = "UPDATE polls SET author_id = :kept WHERE author_id = :gone"


class Polls:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, new: NewPoll, author_id: int | None, now: datetime, pulse_id: int | None = None) -> int:
        row = await self._db.one(
            ADD, **_values(new), author_id=author_id, now=now, key=token_hex(32), pulse_id=pulse_id
        )
        assert row is not None
        await self._describe(row["id"], new)
        return int(row["id"])

    async def change(self, id: int, new: NewPoll) -> bool:
        """Return False if it is open already."""
        if await self._db.run(CHANGE, id=id, **_values(new)) == 0:
            return False
        await self._db.run(DROP_OPTIONS, id=id)
        await self._db.run(DROP_PARISHES, id=id)
        await self._describe(id, new)
        return True

    async def get(self, id: int) -> Poll | None:
        row = await self._db.one(GET, id=id)
        if row is None:
            return None
        options = await self._db.all(OPTIONS, id=id)
        return _poll(row, options, await self._db.all(PARISHES, id=id))

    async def open_in(self, parish: str) -> list[Poll]:
        """The one that closes first comes first."""
        return await self._all(await self._db.all(OPEN_IN, parish=parish))

    async def past_in(self, parish: str, limit: int) -> list[Poll]:
        """The newest first."""
        return await self._all(await self._db.all(PAST_IN, parish=parish, limit=limit))

    async def by(self, person_id: int, limit: int) -> list[Poll]:
        return await self._all(await self._db.all(BY, person_id=person_id, limit=limit))

    async def plan(self, id: int, opens_at: datetime | None) -> bool:
        return await self._db.run(PLAN, id=id, opens_at=opens_at) == 1

    async def open(self, id: int, now: datetime) -> bool:
        """Return False if it was opened or cancelled before."""
        return await self._db.run(OPEN, id=id, now=now) == 1

    async def shorten(self, id: int, now: datetime, why: str) -> bool:
        """It closes now, before its time. Return False if that is over, or it never opened."""
        return await self._db.run(SHORTEN, id=id, now=now, why=why) == 1

    async def close(self, id: int, now: datetime) -> bool:
        """Return False if it was closed before, or never opened."""
        return await self._db.run(CLOSE, id=id, now=now) == 1

    async def wait_until(self, id: int, due_on: date) -> None:
        """Until then it is to be said what comes of it."""
        await self._db.run(WAIT, id=id, due_on=due_on)

    async def answer(self, id: int, now: datetime) -> bool:
        return await self._db.run(ANSWER, id=id, now=now) == 1

    async def waiting(self) -> list[Poll]:
        """Closed, and it is still to be said what comes of it; what is due first comes first."""
        return await self._all(await self._db.all(WAITING))

    async def cancel(self, id: int, now: datetime) -> bool:
        """Before it opens; return False afterwards."""
        return await self._db.run(CANCEL, id=id, now=now) == 1

    async def erase_person(self, person_id: int) -> None:
        """The polls they made stay, by nobody."""
        await self._db.run(UNNAME, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)

    async def _describe(self, id: int, new: NewPoll) -> None:
        options = [
            {"poll_id": id, "position": at, "text": text, "other": other}
            for at, (text, other) in enumerate(new.options, 1)
        ]
        await self._db.many(ADD_OPTION, options)
        await self._db.many(ADD_PARISH, [{"poll_id": id, "parish": parish} for parish in new.parishes])

    async def _all(self, rows: Iterable[Row]) -> list[Poll]:
        found = [await self.get(row["id"]) for row in rows]
        return [one for one in found if one is not None]


def _values(new: NewPoll) -> Mapping[str, object]:
    return {
        "kind": new.kind.value,
        "most": new.most,
        "question": new.question,
        "language": new.language,
        "question_other": new.question_other,
        "shows": new.shows.value,
        "asks_why": int(new.asks_why),
        "closes_at": new.closes_at,
    }


def _poll(row: Row, options: Iterable[Row], parishes: Iterable[Row]) -> Poll:
    return Poll(
        id=row["id"],
        kind=PollKind(row["kind"]),
        question=row["question"],
        options=tuple(PollOption(one["position"], one["text"], one["other"]) for one in options),
        parishes=tuple(one["parish"] for one in parishes),
        created_at=moment(row["created_at"]),
        closes_at=moment(row["closes_at"]),
        most=row["most"],
        author_id=row["author_id"],
        language=row["language"],
        question_other=row["question_other"],
        shows=Shows(row["shows"]),
        asks_why=bool(row["asks_why"]),
        opens_at=maybe_moment(row["opens_at"]),
        opened_at=maybe_moment(row["opened_at"]),
        closed_at=maybe_moment(row["closed_at"]),
        closed_early=row["closed_early"],
        cancelled_at=maybe_moment(row["cancelled_at"]),
        answered_at=maybe_moment(row["answered_at"]),
        joined=row["joined"],
        pulse_id=row["pulse_id"],
        due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
    )
