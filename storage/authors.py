"""Proposals whose author goes: what was not published goes wholly, the rest stays without them."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.media import Kind
from bot.domain.places import Place
from bot.domain.proposals import Proposal
from storage.media import MediaRows, Stored
from storage.proposals import BY_AUTHOR, COLUMNS, to_proposal
from storage.rows import Db

CLOSED_BEFORE = f"""
SELECT {COLUMNS}
  FROM proposals
 WHERE closed_at < :before
   AND (author_id IS NOT NULL OR published_at IS NULL)
 ORDER BY id
 LIMIT :limit
"""
FORGET = (
    "DELETE FROM deadlines WHERE proposal_id = :id",
    "DELETE FROM verdicts WHERE answer_id IN (SELECT id FROM answers WHERE proposal_id = :id)",
    "DELETE FROM answers WHERE proposal_id = :id",
    "DELETE FROM supports WHERE proposal_id = :id",
    "DELETE FROM follows WHERE proposal_id = :id",
    "DELETE FROM joiners WHERE proposal_id = :id",
    "DELETE FROM versions WHERE proposal_id = :id",
    "DELETE FROM reasons WHERE proposal_id = :id",
    "DELETE FROM thresholds WHERE proposal_id = :id",
    "DELETE FROM claims WHERE proposal_id = :id",
    "DELETE FROM likeness WHERE proposal_id = :id",
    "UPDATE proposals SET merged_into = NULL WHERE merged_into = :id",
    "DELETE FROM proposals WHERE id = :id",
)
FOLLOWED_BY_OTHERS = "SELECT 1 AS found FROM follows WHERE proposal_id = :id LIMIT 1"
ORPHAN = """
UPDATE proposals
   SET author_id = NULL, shown_name = '', text = public_text, latitude = :latitude, longitude = :longitude
 WHERE id = :id
"""
FORGET_WORDS = (
    "UPDATE answers SET reason = '' WHERE proposal_id = :id AND side = 'author'",
    "DELETE FROM versions WHERE proposal_id = :id",
)
TAKE_OVER = "UPDATE proposals SET author_id = :kept WHERE author_id = :gone"
HIDE_AUTHOR = f"""
UPDATE proposals SET shown_name = ''
 WHERE author_id = :person_id AND shown_name != ''
RETURNING {COLUMNS}
"""


@dataclass(frozen=True)
class Erased:
    """What is to be done after a person's proposals were erased: files to delete, cards to draw anew."""

    media: list[Stored] = field(default_factory=list)
    cards: set[str] = field(default_factory=set)


class Authors:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def erase_person(self, person_id: int) -> Erased:
        """What was not published goes wholly; what was published stays without author, voice or exact place."""
        own = [to_proposal(row) for row in await self._db.all(BY_AUTHOR, person_id=person_id)]
        return await self._without_authors(own)

    async def stays(self, proposal: Proposal) -> bool:
        """Without its author: what was published, and a problem that somebody else waits for."""
        if proposal.is_published or not proposal.is_problem or proposal.closed_at is not None:
            return proposal.is_published
        return await self._db.one(FOLLOWED_BY_OTHERS, id=proposal.id) is not None

    async def forget_authors(self, before: datetime, limit: int) -> tuple[Erased, int]:
        """The same for what was closed before that moment; also return how many there were."""
        closed = [to_proposal(row) for row in await self._db.all(CLOSED_BEFORE, before=before, limit=limit)]
        return await self._without_authors(closed), len(closed)

    async def _without_authors(self, proposals: list[Proposal]) -> Erased:
        erased = Erased()
        media = MediaRows(self._db)
        for proposal in proposals:
            stored = await media.of(f"proposals:{proposal.id}")
            if not await self.stays(proposal):
                erased.media.extend([*stored, *await media.of_verdicts(proposal.id)])
                await self._forget(proposal)
            else:
                erased.media.extend(one for one in stored if one.media.kind is Kind.VOICE)
                await self._orphan(proposal)
                erased.cards.update({proposal.card} - {""})
        return erased

    async def _forget(self, proposal: Proposal) -> None:
        for sql in FORGET:
            await self._db.run(sql, id=proposal.id)

    async def _orphan(self, proposal: Proposal) -> None:
        place = (proposal.place or Place()).public()
        await self._db.run(ORPHAN, id=proposal.id, latitude=place.latitude, longitude=place.longitude)
        for sql in FORGET_WORDS:
            await self._db.run(sql, id=proposal.id)

    async def hide_author(self, person_id: int) -> list[Proposal]:
        """Return those that showed a name until now."""
        return [to_proposal(row) for row in await self._db.all(HIDE_AUTHOR, person_id=person_id)]

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        await self._db.run(TAKE_OVER, kept=kept, gone=gone)
