"""What meetings decided."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.meeting_decisions import MeetingDecision, Votes
from storage.rows import Db, Row

ADD = """
INSERT INTO meeting_decisions (meeting_id, text, about, in_favour, against, abstained, conflicts, at)
VALUES (:meeting_id, :text, :about, :in_favour, :against, :abstained, :conflicts, :now)
"""
OF = """
SELECT text, about, in_favour, against, abstained, conflicts
  FROM meeting_decisions
 WHERE meeting_id = :meeting_id
 ORDER BY id
"""
DROP = "DELETE FROM meeting_decisions WHERE meeting_id = :meeting_id"


class MeetingDecisions:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, meeting_id: int, decisions: Iterable[MeetingDecision], now: datetime) -> None:
        rows = [{"meeting_id": meeting_id, "text": one.text, "about": one.about, "now": now} for one in decisions]
        votes = [_counts(one.votes) for one in decisions]
        await self._db.many(ADD, [{**row, **counts} for row, counts in zip(rows, votes, strict=True)])

    async def drop(self, meeting_id: int) -> None:
        """Before they are written down anew."""
        await self._db.run(DROP, meeting_id=meeting_id)

    async def of(self, meeting_id: int) -> list[MeetingDecision]:
        """In the order in which they were written down."""
        return [_decision(row) for row in await self._db.all(OF, meeting_id=meeting_id)]


def _counts(votes: Votes | None) -> dict[str, int | None]:
    names = ("in_favour", "against", "abstained", "conflicts")
    return {name: getattr(votes, name) if votes else None for name in names}


def _decision(row: Row) -> MeetingDecision:
    counts = (row["in_favour"], row["against"], row["abstained"], row["conflicts"])
    return MeetingDecision(row["text"], row["about"], None if counts[0] is None else Votes(*counts))
