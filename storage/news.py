"""What happened from one moment until another, for digests."""

from bot.domain.digests import DECIDED, Window
from bot.domain.statuses import ProposalKind, Status
from storage.rows import Db, Row, quoted

# Few things happen in a week, among the many there are: with a cross join SQLite looks at these first.
DECISIONS = f"""
SELECT MAX(answers.id) AS id, answers.proposal_id
  FROM answers
 CROSS JOIN proposals
 WHERE answers.at >= :since AND answers.at < :until
   AND proposals.id = answers.proposal_id AND proposals.parish = :parish AND proposals.published_at IS NOT NULL
   AND answers.status IN ({quoted(DECIDED)})
 GROUP BY answers.proposal_id
 ORDER BY MAX(answers.id)
"""
FOLLOWED = """
SELECT MAX(answers.id) AS id, answers.proposal_id
  FROM (SELECT id AS proposal_id FROM proposals WHERE author_id = :person_id
         UNION
        SELECT proposal_id FROM supports WHERE who = :who AND quiet_at IS NULL
         UNION
        SELECT proposal_id FROM follows WHERE who = :who AND quiet_at IS NULL) AS own
  JOIN answers ON answers.proposal_id = own.proposal_id
  JOIN proposals ON proposals.id = own.proposal_id
 WHERE answers.at >= :since AND answers.at < :until AND proposals.published_at IS NOT NULL
   AND answers.side IN ('council', 'municipality') AND answers.reason <> ''
 GROUP BY answers.proposal_id
 ORDER BY MAX(answers.id)
"""
CLOSED_POLLS = """
SELECT polls.id
  FROM polls
  JOIN poll_parishes ON poll_parishes.poll_id = polls.id
 WHERE polls.closed_at >= :since AND polls.closed_at < :until AND polls.pulse_id IS NULL
   AND poll_parishes.parish = :parish
 ORDER BY polls.closed_at, polls.id
"""
CONCLUDED = f"""
SELECT MAX(poll_outcomes.id) AS id, poll_outcomes.poll_id
  FROM poll_outcomes
  JOIN poll_parishes ON poll_parishes.poll_id = poll_outcomes.poll_id
 WHERE poll_outcomes.at >= :since AND poll_outcomes.at < :until AND poll_parishes.parish = :parish
   AND poll_outcomes.outcome <> '{Status.WAITS_MUNICIPALITY.value}'
 GROUP BY poll_outcomes.poll_id
 ORDER BY MAX(poll_outcomes.id)
"""
DONE = """
SELECT commitments.id
  FROM commitments
  JOIN meeting_parishes ON meeting_parishes.meeting_id = commitments.meeting_id
 WHERE commitments.done_at >= :since AND commitments.done_at < :until AND meeting_parishes.parish = :parish
 ORDER BY commitments.done_at, commitments.id
"""
PUBLISHED = """
SELECT COUNT(*) AS many FROM proposals
 WHERE parish = :parish AND published_at >= :since AND published_at < :until
"""
SUBMITTED = """
SELECT COUNT(*) AS many FROM proposals
 WHERE parish = :parish AND submitted_at >= :since AND submitted_at < :until AND kind = :kind
"""
# What was closed before could not be supported any more.
SUPPORTED = """
SELECT COUNT(*) AS many
  FROM proposals
 CROSS JOIN supports
 WHERE proposals.parish = :parish AND (proposals.closed_at IS NULL OR proposals.closed_at >= :since)
   AND supports.proposal_id = proposals.id AND supports.at >= :since AND supports.at < :until
"""
ASKED = """
SELECT COUNT(*) AS many FROM inquiries WHERE parish = :parish AND asked_at >= :since AND asked_at < :until
"""
REPAIRED = """
SELECT COUNT(DISTINCT answers.proposal_id) AS many
  FROM answers
  JOIN proposals ON proposals.id = answers.proposal_id
 WHERE answers.at >= :since AND answers.at < :until AND proposals.parish = :parish
   AND answers.status = 'repaired' AND proposals.status = 'repaired'
"""


class News:
    def __init__(self, db: Db) -> None:
        self._db = db

    # ------------------------------------------------------------ what came of it

    async def decisions(self, parish: str, window: Window) -> list[tuple[int, int]]:
        """The last of each published idea: its id, and the answer's."""
        rows = await self._in(DECISIONS, window, parish=parish)
        return [(row["proposal_id"], row["id"]) for row in rows]

    async def followed(self, person_id: int, window: Window) -> list[tuple[int, int]]:
        """The same of what is theirs, or they support or follow, wherever it is; any answer."""
        rows = await self._in(FOLLOWED, window, person_id=person_id, who=f"person:{person_id}")
        return [(row["proposal_id"], row["id"]) for row in rows]

    async def closed_polls(self, parish: str, window: Window) -> list[int]:
        return [row["id"] for row in await self._in(CLOSED_POLLS, window, parish=parish)]

    async def concluded(self, parish: str, window: Window) -> list[tuple[int, int]]:
        """Polls of which it was said what comes of them: their id, and the conclusion's."""
        return [(row["poll_id"], row["id"]) for row in await self._in(CONCLUDED, window, parish=parish)]

    async def done(self, parish: str, window: Window) -> list[int]:
        """Commitments."""
        return [row["id"] for row in await self._in(DONE, window, parish=parish)]

    # ------------------------------------------------------------ how much of it

    async def published(self, parish: str, window: Window) -> int:
        return await self._count(PUBLISHED, window, parish)

    async def submitted(self, parish: str, kind: ProposalKind, window: Window) -> int:
        return await self._count(SUBMITTED, window, parish, kind=kind.value)

    async def supported(self, parish: str, window: Window) -> int:
        return await self._count(SUPPORTED, window, parish)

    async def asked(self, parish: str, window: Window) -> int:
        return await self._count(ASKED, window, parish)

    async def repaired(self, parish: str, window: Window) -> int:
        """Problems that are."""
        return await self._count(REPAIRED, window, parish)

    async def _in(self, sql: str, window: Window, **values: object) -> list[Row]:
        return await self._db.all(sql, since=window.since, until=window.until, **values)

    async def _count(self, sql: str, window: Window, parish: str, **values: object) -> int:
        (row,) = await self._in(sql, window, parish=parish, **values)
        return int(row["many"])
