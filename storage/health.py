"""How a parish does, counted; and what was told of it."""

from datetime import date, datetime

from bot.domain.deadlines import OWED_BY
from bot.domain.health import Health, Trouble
from bot.domain.statuses import PROMISED, Side
from storage.rows import Db, Row, maybe_moment, moment

DAY = 86_400_000_000  # microseconds

_PROMISED = ", ".join(f"'{status.value}'" for status in sorted(PROMISED))
_COUNCIL = ", ".join(f"'{status.value}'" for status, side in sorted(OWED_BY.items()) if side is Side.COUNCIL)
OPEN = f"""
SELECT SUM(CASE WHEN status NOT IN ({_PROMISED}) THEN 1 ELSE 0 END) AS open_,
       SUM(CASE WHEN due_on <= :over_on AND status != 'needs_clarification' THEN 1 ELSE 0 END) AS late
  FROM proposals
 WHERE parish = :parish AND closed_at IS NULL
"""
# The first word of whoever answers, in the period; a question to the author is none.
ANSWERS = f"""
SELECT (first.at - proposals.submitted_at) / {DAY} AS days, COUNT(*) AS many,
       SUM(CASE WHEN first.reason != '' THEN 1 ELSE 0 END) AS reasoned
  FROM answers AS first JOIN proposals ON proposals.id = first.proposal_id
 WHERE proposals.parish = :parish AND first.at >= :since
   AND first.side IN ('council', 'municipality') AND first.status NOT IN ('in_review', 'needs_clarification')
   AND NOT EXISTS (SELECT 1 FROM answers AS before
                    WHERE before.proposal_id = first.proposal_id AND before.id < first.id
                      AND before.side IN ('council', 'municipality')
                      AND before.status NOT IN ('in_review', 'needs_clarification'))
 GROUP BY 1
"""
UNANSWERED = f"""
SELECT parish, COUNT(*) AS many
  FROM proposals
 WHERE closed_at IS NULL AND due_on <= :over_on AND kind = 'idea' AND status IN ({_COUNCIL})
 GROUP BY parish
 ORDER BY many DESC, parish
"""
MEETINGS = """
SELECT COUNT(*) AS many
  FROM meetings JOIN meeting_parishes ON meeting_parishes.meeting_id = meetings.id
 WHERE meeting_parishes.parish = :parish AND meetings.closed_at >= :since AND meetings.cancelled_at IS NULL
"""
VOICES = """
SELECT COUNT(*) AS many
  FROM (SELECT DISTINCT author_id FROM proposals
         WHERE parish = :parish AND submitted_at >= :since AND author_id IS NOT NULL) AS recent
 WHERE NOT EXISTS (SELECT 1 FROM proposals AS before
                    WHERE before.author_id = recent.author_id AND before.submitted_at < :since)
"""
LAST = """
SELECT MAX(at) AS at FROM (
       SELECT MAX(submitted_at) AS at FROM proposals WHERE parish = :parish
       UNION ALL
       SELECT MAX(polls.opened_at) FROM polls JOIN poll_parishes ON poll_parishes.poll_id = polls.id
        WHERE poll_parishes.parish = :parish AND polls.pulse_id IS NULL
       UNION ALL
       SELECT MAX(meetings.announced_at)
         FROM meetings JOIN meeting_parishes ON meeting_parishes.meeting_id = meetings.id
        WHERE meeting_parishes.parish = :parish
) AS heard
"""
BEGAN = "SELECT MIN(joined_at) AS at FROM people WHERE parish = :parish"
TOLD = "SELECT kind, at FROM alarms WHERE parish = :parish"
TELL = "INSERT INTO alarms (parish, kind, at) VALUES (:parish, :kind, :now) ON CONFLICT (parish, kind) DO NOTHING"
END = "DELETE FROM alarms WHERE parish = :parish AND kind = :kind"


class ParishHealth:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def of(self, parish: str, since: datetime, over_on: date) -> Health:
        """What was due until `over_on` is late."""
        values = {"parish": parish, "since": since}
        answers = await self._db.all(ANSWERS, **values)
        open_ = await self._one(OPEN, parish=parish, over_on=over_on)
        last, began = await self._one(LAST, parish=parish), await self._one(BEGAN, parish=parish)
        return Health(
            open=int(open_["open_"] or 0),
            late=int(open_["late"] or 0),
            days={int(row["days"]): int(row["many"]) for row in answers},
            reasoned=sum(int(row["reasoned"]) for row in answers),
            meetings=int((await self._one(MEETINGS, **values))["many"]),
            voices=int((await self._one(VOICES, **values))["many"]),
            last_at=maybe_moment(last["at"]),
            began_at=maybe_moment(began["at"]),
        )

    async def unanswered(self, over_on: date) -> dict[str, int]:
        """Where the council owes an answer whose day is over: the most first."""
        rows = await self._db.all(UNANSWERED, over_on=over_on)
        return {row["parish"]: int(row["many"]) for row in rows}

    async def _one(self, sql: str, **values: object) -> Row:
        row = await self._db.one(sql, **values)
        assert row is not None
        return row

    # ------------------------------------------------------------ alarms

    async def told(self, parish: str) -> dict[Trouble, datetime]:
        return {Trouble(row["kind"]): moment(row["at"]) for row in await self._db.all(TOLD, parish=parish)}

    async def tell(self, parish: str, kind: Trouble, now: datetime) -> bool:
        """Return False if it was told before and has not ended since."""
        return await self._db.run(TELL, parish=parish, kind=kind.value, now=now) == 1

    async def end(self, parish: str, kind: Trouble) -> None:
        await self._db.run(END, parish=parish, kind=kind.value)
