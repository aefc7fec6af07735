"""What may wait for somebody who serves, as little of each as tells whether it does: it is asked after every answer."""

from datetime import date

from bot.domain import deadlines, statuses
from bot.domain.statuses import ProposalKind, Side, Status
from bot.domain.waiting import Matter
from storage.answers import Answers
from storage.rows import Db, Row, maybe_moment, moment


def _list(chosen: frozenset[Status]) -> str:
    return ", ".join(f"'{status.value}'" for status in sorted(chosen))


_OWED_BY_COUNCIL = frozenset(status for status, side in deadlines.OWED_BY.items() if side is Side.COUNCIL)
_OWED_BY_MUNICIPALITY = frozenset(status for status, side in deadlines.OWED_BY.items() if side is Side.MUNICIPALITY)
# A sitting to come is waited for, and a promise until its day; `hand_over` is the timer after which others may publish.
FIND = f"""
SELECT proposals.id, proposals.parish, proposals.village, proposals.author_id, proposals.kind, proposals.status,
       proposals.submitted_at, proposals.published_at, proposals.due_on, proposals.disputed_at, put_off.until_at,
       claims.person_id AS claimed_by, timers.fires_at AS late_at,
       CASE WHEN proposals.disputed_at IS NOT NULL
            THEN (SELECT side FROM answers WHERE proposal_id = proposals.id ORDER BY answers.id DESC LIMIT 1)
            END AS answered_by,
       CASE WHEN proposals.status = 'in_review' AND proposals.published_at IS NOT NULL
            THEN (SELECT MAX(answers.id) FROM answers
                   WHERE proposal_id = proposals.id AND side = 'author' AND answers.status = 'in_review')
            END AS asked_again
  FROM proposals
  LEFT JOIN put_off ON put_off.about = 'proposals:' || CAST(proposals.id AS TEXT) AND put_off.person_id = :person_id
  LEFT JOIN claims ON claims.proposal_id = proposals.id
  LEFT JOIN timers ON timers.kind = :hand_over AND timers.about = 'proposals:' || CAST(proposals.id AS TEXT)
                  AND proposals.published_at IS NULL
 WHERE (proposals.closed_at IS NULL OR proposals.disputed_at IS NOT NULL)
   AND proposals.status != 'needs_clarification'
   AND (proposals.parish = :parish OR :parish = '')
   AND (proposals.disputed_at IS NOT NULL
        OR (proposals.kind = 'idea' AND proposals.status IN ({_list(_OWED_BY_COUNCIL)}))
        OR (:is_staff = 1 AND (proposals.kind = 'problem' OR proposals.status IN ({_list(_OWED_BY_MUNICIPALITY)}))))
   AND (proposals.status NOT IN ({_list(statuses.PROMISED)}) OR proposals.due_on < :today)
   AND (proposals.status != 'on_agenda' OR proposals.due_on <= :today)
 ORDER BY proposals.submitted_at, proposals.id
"""


class WaitingMatters:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def find(self, person_id: int, parish: str, today: date, hand_over: str, *, is_staff: bool) -> list[Matter]:
        """The oldest first; `parish` "" is everywhere. Only the staff see what the municipality owes."""
        rows = await self._db.all(
            FIND, person_id=person_id, parish=parish, today=today, hand_over=hand_over, is_staff=int(is_staff)
        )
        again = await Answers(self._db).appealed([row["id"] for row in rows if row["asked_again"] is not None])
        return [_matter(row, is_appealed=row["id"] in again) for row in rows]


def _matter(row: Row, *, is_appealed: bool) -> Matter:
    return Matter(
        id=row["id"],
        parish=row["parish"],
        village=row["village"],
        author_id=row["author_id"],
        kind=ProposalKind(row["kind"]),
        status=Status(row["status"]),
        submitted_at=moment(row["submitted_at"]),
        published_at=maybe_moment(row["published_at"]),
        due_on=date.fromisoformat(row["due_on"]),
        disputed_at=maybe_moment(row["disputed_at"]),
        put_off_until=maybe_moment(row["until_at"]),
        claimed_by=row["claimed_by"],
        late_at=maybe_moment(row["late_at"]),
        answered_by=None if row["answered_by"] is None else Side(row["answered_by"]),
        is_appealed=is_appealed,
    )
