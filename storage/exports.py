"""What is public of every published proposal and of every problem, and nothing else."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.statuses import ProposalKind, Side, Status
from storage.rows import Db, Row, maybe_day, maybe_moment, moment

# Of a problem: what it is about, where it stands and what was answered; what its author wrote is not for all.
PROPOSALS = """
SELECT proposals.id, proposals.number, proposals.kind, proposals.parish, proposals.topic, proposals.status,
       CASE WHEN proposals.kind = 'problem' THEN '' ELSE proposals.public_text END AS text,
       proposals.submitted_at, proposals.published_at, proposals.due_on, other.number AS merged_into,
       (SELECT COUNT(*) FROM supports WHERE supports.proposal_id = proposals.id) AS supports
  FROM proposals
  LEFT JOIN proposals AS other ON other.id = proposals.merged_into
 WHERE proposals.published_at IS NOT NULL OR proposals.kind = 'problem'
 ORDER BY proposals.id
"""
# What its author was asked before it was published is theirs alone; what they or the clock did is no answer; who
# answered is a person's name, and stays out.
ANSWERS = """
SELECT answers.proposal_id, answers.at, answers.side, answers.status, answers.opinion, answers.reason,
       answers.next_step, answers.by_on, answers.document, answers.document_on
  FROM answers
  JOIN proposals ON proposals.id = answers.proposal_id
 WHERE proposals.published_at IS NOT NULL
   AND answers.id >= (SELECT MIN(opened.id)
                        FROM answers AS opened
                       WHERE opened.proposal_id = answers.proposal_id
                         AND opened.side = 'council'
                         AND opened.status = 'in_review')
   AND answers.side IN ('council', 'municipality')
    OR proposals.kind = 'problem' AND answers.side = 'municipality' AND answers.status != 'needs_clarification'
 ORDER BY answers.id
"""


@dataclass(frozen=True)
class PublicAnswer:
    at: datetime
    side: Side
    status: Status
    opinion: str
    reason: str
    next_step: str
    by_on: date | None
    document: str
    document_on: date | None


@dataclass(frozen=True)
class PublicProposal:
    number: str
    kind: ProposalKind
    parish: str
    topic: str
    text: str
    status: Status
    submitted_at: datetime
    published_at: datetime | None
    due_on: date
    supports: int
    merged_into: str
    answers: tuple[PublicAnswer, ...]


class Exports:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def proposals(self) -> list[PublicProposal]:
        """In the order they were submitted, each with its answers in the order they were given."""
        answers: dict[int, list[PublicAnswer]] = {}
        for row in await self._db.all(ANSWERS):
            answers.setdefault(row["proposal_id"], []).append(_answer(row))
        return [_proposal(row, answers.get(row["id"], [])) for row in await self._db.all(PROPOSALS)]


def _answer(row: Row) -> PublicAnswer:
    return PublicAnswer(
        at=moment(row["at"]),
        side=Side(row["side"]),
        status=Status(row["status"]),
        opinion=row["opinion"],
        reason=row["reason"],
        next_step=row["next_step"],
        by_on=maybe_day(row["by_on"]),
        document=row["document"],
        document_on=maybe_day(row["document_on"]),
    )


def _proposal(row: Row, answers: list[PublicAnswer]) -> PublicProposal:
    return PublicProposal(
        number=row["number"],
        kind=ProposalKind(row["kind"]),
        parish=row["parish"],
        topic=row["topic"],
        text=row["text"],
        status=Status(row["status"]),
        submitted_at=moment(row["submitted_at"]),
        published_at=maybe_moment(row["published_at"]),
        due_on=date.fromisoformat(row["due_on"]),
        supports=row["supports"],
        merged_into=row["merged_into"] or "",
        answers=tuple(answers),
    )
