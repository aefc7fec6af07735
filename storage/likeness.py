"""What each open idea that is published, and each open problem, speaks of, so that one like it is found at once."""

from bot.domain.likeness import Reading, Sign
from bot.domain.likeness_reading import read
from bot.domain.places import Place
from bot.domain.statuses import OPEN, ProposalKind
from storage.rows import Db, Row

# What is looked for; what half of all texts have would find half of them.
SOUGHT = (Sign.THING, Sign.NAME, Sign.WORD, Sign.ASPECT, Sign.PLACE)
SUBJECTS = (Sign.THING, Sign.NAME, Sign.WORD)
MOST_MARKS = 40  # that are looked for: a long letter

OPEN_STATUSES = ", ".join(f"'{status.value}'" for status in sorted(OPEN))
IS_OFFERED = f"""
(published_at IS NOT NULL AND status IN ({OPEN_STATUSES}) OR kind = 'problem' AND closed_at IS NULL)
"""
WORDS = f"""
SELECT parish, kind, public_text, place_words
  FROM proposals
 WHERE id = :id AND {IS_OFFERED}
"""
FORGET = "DELETE FROM likeness WHERE proposal_id = :id"
NOTE = "INSERT INTO likeness (parish, mark, proposal_id) VALUES (:parish, :mark, :id)"
# First those that share most: a subject counts three times what a place or an aspect does.
NEAR = """
SELECT proposals.id, proposals.topic, proposals.latitude, proposals.longitude, likeness.mark
  FROM (SELECT found.proposal_id AS id, SUM(CASE WHEN found.mark IN ({subjects}) THEN 3 ELSE 1 END) AS shared
          FROM likeness AS found
         WHERE found.parish = :parish AND found.mark IN ({sought})
         GROUP BY found.proposal_id
         ORDER BY shared DESC, found.proposal_id DESC
         LIMIT :limit) AS near
  JOIN proposals ON proposals.id = near.id
  JOIN likeness ON likeness.proposal_id = near.id
"""
AFTER = f"SELECT id FROM proposals WHERE id > :after AND {IS_OFFERED} ORDER BY id LIMIT :limit"


class Likeness:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def note(self, id: int) -> None:
        """The proposal was published, changed or closed."""
        await self._db.run(FORGET, id=id)
        row = await self._db.one(WORDS, id=id)
        if row is not None:
            shelf = _shelf(row["parish"], ProposalKind(row["kind"]))
            marks = read(row["public_text"], Place(row["place_words"])).marks
            await self._db.many(NOTE, [{"parish": shelf, "mark": mark, "id": id} for mark in sorted(marks)])

    async def near(self, parish: str, kind: ProposalKind, reading: Reading, limit: int) -> dict[int, Reading]:
        """The open ones of that parish and kind that have most in common with it, by id."""
        sought = sorted(reading.of(*SOUGHT))[:MOST_MARKS]
        if not sought:
            return {}
        names = {f"mark{at}": mark for at, mark in enumerate(sought)}
        subjects = [f":{name}" for name, mark in names.items() if mark in reading.of(*SUBJECTS)]
        sql = NEAR.format(sought=", ".join(f":{name}" for name in names), subjects=", ".join(subjects) or "NULL")
        return _readings(await self._db.all(sql, parish=_shelf(parish, kind), limit=limit, **names))

    async def after(self, id: int, limit: int) -> list[int]:
        """The next of those that are noted, by id."""
        return [row["id"] for row in await self._db.all(AFTER, after=id, limit=limit)]


def _shelf(parish: str, kind: ProposalKind) -> str:
    """Ideas and problems are never compared with each other, so each have a place of their own."""
    return parish if kind is ProposalKind.IDEA else f"{parish}:{kind}"


def _readings(rows: list[Row]) -> dict[int, Reading]:
    marks: dict[int, set[str]] = {}
    for row in rows:
        marks.setdefault(row["id"], set()).add(row["mark"])
    found = {row["id"]: row for row in rows}
    return {id: Reading(frozenset(marks[id]), _point(row), row["topic"]) for id, row in found.items()}


def _point(row: Row) -> Place:
    return Place("", row["latitude"], row["longitude"])
