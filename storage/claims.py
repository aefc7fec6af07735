"""Who has said that they will answer which proposal: one person each, until it is answered or given back."""

from datetime import datetime

from bot.domain.claims import Claim
from storage.rows import Db, moment

TAKE = """
INSERT INTO claims (proposal_id, person_id, at) VALUES (:proposal_id, :person_id, :now)
    ON CONFLICT (proposal_id) DO UPDATE SET person_id = :person_id, at = :now WHERE claims.person_id = :seen
"""
GET = "SELECT proposal_id, person_id, at FROM claims WHERE proposal_id = :proposal_id"
OF = "SELECT proposal_id, person_id, at FROM claims WHERE person_id = :person_id ORDER BY at, proposal_id"
GIVE_BACK = "DELETE FROM claims WHERE proposal_id = :proposal_id AND person_id = :person_id"
END = "DELETE FROM claims WHERE proposal_id = :proposal_id"
TAKE_OVER = "UPDATE claims SET person_id = :kept WHERE person_id = :gone"


class Claims:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def take(self, proposal_id: int, person_id: int, now: datetime, seen: int | None = None) -> bool:
        """Return False if it is somebody's, unless they are the one who was `seen`."""
        return await self._db.run(TAKE, proposal_id=proposal_id, person_id=person_id, now=now, seen=seen) == 1

    async def get(self, proposal_id: int) -> Claim | None:
        row = await self._db.one(GET, proposal_id=proposal_id)
        return None if row is None else Claim(row["proposal_id"], row["person_id"], moment(row["at"]))

    async def of(self, person_id: int) -> list[Claim]:
        """The oldest first."""
        rows = await self._db.all(OF, person_id=person_id)
        return [Claim(row["proposal_id"], row["person_id"], moment(row["at"])) for row in rows]

    async def give_back(self, proposal_id: int, person_id: int) -> bool:
        """Return False if it was not theirs."""
        return await self._db.run(GIVE_BACK, proposal_id=proposal_id, person_id=person_id) == 1

    async def end(self, proposal_id: int) -> None:
        """It has been answered, or is over."""
        await self._db.run(END, proposal_id=proposal_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)
