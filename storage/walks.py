"""Which part of what waits somebody goes through, one after the other."""

from storage.rows import Db

BEGIN = """
INSERT INTO walks (person_id, chosen) VALUES (:person_id, :chosen)
    ON CONFLICT (person_id) DO UPDATE
   SET chosen = excluded.chosen
"""
CHOSEN = "SELECT chosen FROM walks WHERE person_id = :person_id"
END = "DELETE FROM walks WHERE person_id = :person_id"


class Walks:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def begin(self, person_id: int, chosen: str) -> None:
        await self._db.run(BEGIN, person_id=person_id, chosen=chosen)

    async def chosen(self, person_id: int) -> str:
        """All of it, unless they have chosen a part."""
        row = await self._db.one(CHOSEN, person_id=person_id)
        return "all" if row is None else str(row["chosen"])

    async def end(self, person_id: int) -> None:
        await self._db.run(END, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one, who goes on as they were."""
        await self.end(gone)
