"""Which numbers of supporters a proposal has reached: each once, whatever becomes of the support later."""

from datetime import datetime

from bot.domain.thresholds import Threshold
from storage.rows import Db

REACH = """
INSERT INTO thresholds (proposal_id, kind, at) VALUES (:proposal_id, :kind, :now)
    ON CONFLICT (proposal_id, kind) DO NOTHING
"""


class Thresholds:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def reach(self, proposal_id: int, threshold: Threshold, now: datetime) -> bool:
        """Return False if it was reached before."""
        return await self._db.run(REACH, proposal_id=proposal_id, kind=threshold.value, now=now) == 1
