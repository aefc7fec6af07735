"""Who did what to what, when: roles, publishing, decisions, exports."""

from dataclasses import dataclass
from datetime import datetime

from storage.rows import Db, moment

ADD = """
INSERT INTO audit (at, person_id, action, about, detail)
VALUES (:at, :person_id, :action, :about, :detail)
"""
OF = "SELECT at, person_id, action, about, detail FROM audit WHERE about = :about ORDER BY id"
BY = "SELECT at, person_id, action, about, detail FROM audit WHERE person_id = :person_id ORDER BY id"
PRUNE = "DELETE FROM audit WHERE at < :before"


@dataclass(frozen=True)
class Entry:
    at: datetime
    person_id: int | None
    action: str
    about: str
    detail: str


class Audit:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, action: str, about: str, person_id: int | None, at: datetime, detail: str = "") -> None:
        await self._db.run(ADD, action=action, about=about, person_id=person_id, at=at, detail=detail)

    async def of(self, about: str) -> list[Entry]:
        rows = await self._db.all(OF, about=about)
        return [Entry(moment(r["at"]), r["person_id"], r["action"], r["about"], r["detail"]) for r in rows]

    async def by(self, person_id: int) -> list[Entry]:
        rows = await self._db.all(BY, person_id=person_id)
        return [Entry(moment(r["at"]), r["person_id"], r["action"], r["about"], r["detail"]) for r in rows]

    async def prune(self, before: datetime) -> None:
        await self._db.run(PRUNE, before=before)
