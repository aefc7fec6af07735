"""What the council itself puts before the municipality, and when it has to hear what becomes of it."""

from datetime import date, datetime

from bot.domain.consultations import CouncilMatter, MatterKind
from bot.domain.matters import Stage, Step
from storage.rows import Db, Row, maybe_day, maybe_moment, moment

COLUMNS = """
id, kind, text, meeting_id, author_id, put_at, due_on, reminded_at, over_at, outcome, reason, next_step, by_on,
decided_by, decided_at, withdrawn_at, published_at, proposal_id
"""
PUT = """
INSERT INTO council_matters (kind, text, meeting_id, proposal_id, author_id, put_at, due_on)
VALUES (:kind, :text, :meeting_id, :proposal_id, :author_id, :now, :due_on)
RETURNING id
"""
GET = f"SELECT {COLUMNS} FROM council_matters WHERE id = :id"
OPEN = f"""
SELECT {COLUMNS} FROM council_matters WHERE decided_at IS NULL AND withdrawn_at IS NULL ORDER BY due_on, id
"""
LATEST = f"SELECT {COLUMNS} FROM council_matters ORDER BY id DESC LIMIT :limit"
OF_PROPOSAL = f"""
SELECT {COLUMNS} FROM council_matters WHERE proposal_id = :proposal_id AND withdrawn_at IS NULL ORDER BY id
"""
UNPUBLISHED = f"""
SELECT {COLUMNS} FROM council_matters WHERE published_at IS NULL AND withdrawn_at IS NULL ORDER BY id
"""
PUBLISH = "UPDATE council_matters SET published_at = :now WHERE id = :id AND published_at IS NULL"
REACH = """
INSERT INTO council_stages (matter_id, stage, note, at) VALUES (:id, :stage, :note, :now)
    ON CONFLICT (matter_id, stage) DO NOTHING
"""
STEPS = "SELECT stage, note, at FROM council_stages WHERE matter_id = :id ORDER BY at, stage"
REMINDED = "UPDATE council_matters SET reminded_at = :now WHERE id = :id AND reminded_at IS NULL"
OVER = "UPDATE council_matters SET over_at = :now WHERE id = :id AND over_at IS NULL AND decided_at IS NULL"
DECIDE = """
UPDATE council_matters
   SET outcome = :outcome, reason = :reason, next_step = :next_step, by_on = :by_on, decided_by = :person_id,
       decided_at = :now
 WHERE id = :id AND decided_at IS NULL AND withdrawn_at IS NULL
"""
WITHDRAW = """
UPDATE council_matters SET withdrawn_at = :now, reason = :why
 WHERE id = :id AND decided_at IS NULL AND withdrawn_at IS NULL
"""
UNNAME = (
    "UPDATE council_matters SET author_id = NULL WHERE author_id = :person_id",
    "UPDATE council_matters SET decided_by = NULL WHERE decided_by = :person_id",
)
TAKE_OVER = (
    "UPDATE council_matters SET author_id = :kept WHERE author_id = :gone",
    "UPDATE council_matters SET decided_by = :kept WHERE decided_by = :gone",
)


class CouncilMatters:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def put(
        self,
        kind: MatterKind,
        text: str,
        author_id: int,
        due_on: date,
        now: datetime,
        meeting_id: int | None = None,
        proposal_id: int | None = None,
    ) -> int:
        """`meeting_id` and `proposal_id`: what it was made of."""
        row = await self._db.one(
            PUT,
            kind=kind.value,
            text=text,
            meeting_id=meeting_id,
            proposal_id=proposal_id,
            author_id=author_id,
            due_on=due_on,
            now=now,
        )
        assert row is not None
        return int(row["id"])

    async def get(self, id: int) -> CouncilMatter | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _matter(row)

    async def open(self) -> list[CouncilMatter]:
        """What the municipality owes an answer to; the nearest last day first."""
        return [_matter(row) for row in await self._db.all(OPEN)]

    async def latest(self, limit: int) -> list[CouncilMatter]:
        return [_matter(row) for row in await self._db.all(LATEST, limit=limit)]

    async def of_proposal(self, proposal_id: int) -> list[CouncilMatter]:
        """What was put forward because of it."""
        return [_matter(row) for row in await self._db.all(OF_PROPOSAL, proposal_id=proposal_id)]

    async def unpublished(self) -> list[CouncilMatter]:
        """Those that are not said to be on the website."""
        return [_matter(row) for row in await self._db.all(UNPUBLISHED)]

    async def publish(self, id: int, now: datetime) -> bool:
        """Return False if it was there before."""
        return await self._db.run(PUBLISH, id=id, now=now) == 1

    async def reach(self, id: int, stage: Stage, note: str, now: datetime) -> bool:
        """Return False if it had come so far before."""
        return await self._db.run(REACH, id=id, stage=stage.value, note=note, now=now) == 1

    async def steps(self, id: int) -> list[Step]:
        return [Step(Stage(row["stage"]), moment(row["at"]), row["note"]) for row in await self._db.all(STEPS, id=id)]

    async def reminded(self, id: int, now: datetime) -> bool:
        return await self._db.run(REMINDED, id=id, now=now) == 1

    async def is_over(self, id: int, now: datetime) -> bool:
        """Note that its month went by; return False if it was decided, or noted before."""
        return await self._db.run(OVER, id=id, now=now) == 1

    async def decide(
        self, id: int, outcome: str, reason: str, next_step: str, by_on: date | None, person_id: int, now: datetime
    ) -> bool:
        """Return False if somebody decided it first."""
        done = await self._db.run(
            DECIDE,
            id=id,
            outcome=outcome,
            reason=reason,
            next_step=next_step,
            by_on=by_on,
            person_id=person_id,
            now=now,
        )
        return done == 1

    async def withdraw(self, id: int, why: str, now: datetime) -> bool:
        return await self._db.run(WITHDRAW, id=id, why=why, now=now) == 1

    async def erase_person(self, person_id: int) -> None:
        """What the council put forward stays, by nobody."""
        for sql in UNNAME:
            await self._db.run(sql, person_id=person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)


def _matter(row: Row) -> CouncilMatter:
    return CouncilMatter(
        id=row["id"],
        kind=MatterKind(row["kind"]),
        text=row["text"],
        put_at=moment(row["put_at"]),
        due_on=date.fromisoformat(row["due_on"]),
        meeting_id=row["meeting_id"],
        author_id=row["author_id"],
        reminded_at=maybe_moment(row["reminded_at"]),
        over_at=maybe_moment(row["over_at"]),
        outcome=row["outcome"],
        reason=row["reason"],
        next_step=row["next_step"],
        by_on=maybe_day(row["by_on"]),
        decided_by=row["decided_by"],
        decided_at=maybe_moment(row["decided_at"]),
        withdrawn_at=maybe_moment(row["withdrawn_at"]),
        published_at=maybe_moment(row["published_at"]),
        proposal_id=row["proposal_id"],
    )
