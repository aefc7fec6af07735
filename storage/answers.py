"""What was answered to proposals, step by step."""

from collections.abc import Collection
from datetime import datetime
from itertools import groupby

from bot.domain import appeals
from bot.domain.answers import Answer
from bot.domain.statuses import Side, Status
from storage.rows import Db, Row, ids, maybe_day, moment

COLUMNS = """
       id, proposal_id, at, person_id, side, status, opinion, reason, next_step, by_on, answers, document, document_on
"""
ADD = """
INSERT INTO answers (proposal_id, at, person_id, side, status, opinion, reason, next_step, by_on, answers,
                     document, document_on)
VALUES (:proposal_id, :at, :person_id, :side, :status, :opinion, :reason, :next_step, :by_on, :answers,
        :document, :document_on)
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM answers WHERE id = :id"
OF = f"SELECT {COLUMNS} FROM answers WHERE proposal_id = :proposal_id ORDER BY id"
OF_ALL = f"SELECT {COLUMNS} FROM answers WHERE proposal_id IN ({{ids}}) ORDER BY proposal_id, id"
GIVEN_IN = """
SELECT DISTINCT answers.proposal_id
  FROM answers
  JOIN proposals ON proposals.id = answers.proposal_id
 WHERE proposals.parish = :parish AND proposals.published_at IS NOT NULL AND answers.side != 'author'
   AND answers.at >= :since
 ORDER BY answers.proposal_id
"""
FORGET_PERSON = "UPDATE answers SET person_id = NULL WHERE person_id = :person_id"
TAKE_OVER = "UPDATE answers SET person_id = :kept WHERE person_id = :gone"


class Answers:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, answer: Answer) -> int:
        """The answer's own id is given here."""
        row = await self._db.one(
            ADD,
            proposal_id=answer.proposal_id,
            at=answer.at,
            person_id=answer.person_id,
            side=answer.side.value,
            status=answer.status.value,
            opinion=answer.opinion,
            reason=answer.reason,
            next_step=answer.next_step,
            by_on=answer.by_on,
            answers=answer.answers,
            document=answer.document,
            document_on=answer.document_on,
        )
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> Answer | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _answer(row)

    async def of(self, proposal_id: int) -> list[Answer]:
        """In the order they were given."""
        return [_answer(row) for row in await self._db.all(OF, proposal_id=proposal_id)]

    async def given_in(self, parish: str, since: datetime) -> list[int]:
        """Published proposals that were answered there since; their ids."""
        return [int(row["proposal_id"]) for row in await self._db.all(GIVEN_IN, parish=parish, since=since)]

    async def appealed(self, proposal_ids: Collection[int]) -> set[int]:
        """Those of them whose author waits for another look at what was decided."""
        rows = await self._db.all(OF_ALL.format(ids=ids(proposal_ids))) if proposal_ids else []
        histories = groupby((_answer(row) for row in rows), key=lambda one: one.proposal_id)
        return {id for id, history in histories if appeals.is_pending(list(history))}

    async def erase_person(self, person_id: int) -> None:
        """What was answered stays; that it was this person who entered it does not."""
        await self._db.run(FORGET_PERSON, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)


def _answer(row: Row) -> Answer:
    return Answer(
        id=row["id"],
        proposal_id=row["proposal_id"],
        at=moment(row["at"]),
        person_id=row["person_id"],
        side=Side(row["side"]),
        status=Status(row["status"]),
        opinion=row["opinion"],
        reason=row["reason"],
        next_step=row["next_step"],
        by_on=maybe_day(row["by_on"]),
        answers=row["answers"],
        document=row["document"],
        document_on=maybe_day(row["document_on"]),
    )
