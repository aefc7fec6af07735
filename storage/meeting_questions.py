"""What is to be asked at a meeting for who cannot come, what is proposed for its agenda, and what was answered."""

from datetime import datetime

from bot.domain.meeting_questions import MeetingQuestion, QuestionKind
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = "id, meeting_id, kind, person_id, text, at, answer, answered_at, declined"
ADD = """
INSERT INTO meeting_questions (meeting_id, kind, person_id, text, at)
VALUES (:meeting_id, :kind, :person_id, :text, :now)
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM meeting_questions WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM meeting_questions WHERE meeting_id = :meeting_id ORDER BY id"
ANSWER = """
UPDATE meeting_questions
   SET answer = :answer, answered_by = :by, answered_at = :now, declined = :declined
 WHERE id = :id AND answered_at IS NULL
"""
OPEN_BY = "SELECT id FROM meeting_questions WHERE person_id = :person_id AND answered_at IS NULL ORDER BY id"
DROP_OPEN = "DELETE FROM meeting_questions WHERE person_id = :person_id AND answered_at IS NULL"
UNNAME = "UPDATE meeting_questions SET person_id = NULL WHERE person_id = :person_id"
UNNAME_ANSWERED = "UPDATE meeting_questions SET answered_by = NULL WHERE answered_by = :person_id"
TAKE_OVER = "UPDATE meeting_questions SET person_id = :kept WHERE person_id = :gone"
TAKE_OVER_ANSWERED = "UPDATE meeting_questions SET answered_by = :kept WHERE answered_by = :gone"
OLD = """
UPDATE meeting_questions SET person_id = NULL, answered_by = NULL
 WHERE id IN (SELECT meeting_questions.id
                FROM meeting_questions
                JOIN meetings ON meetings.id = meeting_questions.meeting_id
               WHERE meetings.starts_at < :before
                 AND (meeting_questions.person_id IS NOT NULL OR meeting_questions.answered_by IS NOT NULL)
               ORDER BY meeting_questions.id LIMIT :lot)
"""


class MeetingQuestions:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, meeting_id: int, kind: QuestionKind, person_id: int, text: str, now: datetime) -> int:
        row = await self._db.one(ADD, meeting_id=meeting_id, kind=kind.value, person_id=person_id, text=text, now=now)
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> MeetingQuestion | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _question(row)

    async def of(self, meeting_id: int) -> list[MeetingQuestion]:
        """In the order in which they came."""
        return [_question(row) for row in await self._db.all(OF, meeting_id=meeting_id)]

    async def answer(self, id: int, answer: str, by: int, now: datetime, *, declined: bool = False) -> bool:
        """Return False if it was settled before."""
        return await self._db.run(ANSWER, id=id, answer=answer, by=by, now=now, declined=int(declined)) == 1

    # ------------------------------------------------------------ somebody's own

    async def erase_person(self, person_id: int) -> list[int]:
        """What has no answer yet goes, the rest stays by nobody. Return what went."""
        gone = [int(row["id"]) for row in await self._db.all(OPEN_BY, person_id=person_id)]
        await self._db.run(DROP_OPEN, person_id=person_id)
        await self._db.run(UNNAME, person_id=person_id)
        await self._db.run(UNNAME_ANSWERED, person_id=person_id)
        return gone

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)
        await self._db.run(TAKE_OVER_ANSWERED, kept=kept, gone=gone)

    async def unname(self, before: datetime, lot: int) -> int:
        """Of meetings before that moment nobody knows any more who asked; return how many."""
        return await self._db.run(OLD, before=before, lot=lot)


def _question(row: Row) -> MeetingQuestion:
    return MeetingQuestion(
        id=row["id"],
        meeting_id=row["meeting_id"],
        kind=QuestionKind(row["kind"]),
        person_id=row["person_id"],
        text=row["text"],
        at=moment(row["at"]),
        answer=row["answer"],
        answered_at=maybe_moment(row["answered_at"]),
        is_declined=bool(row["declined"]),
    )
