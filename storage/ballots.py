"""Ballots and who took part: unconnected, without times; counted and destroyed when the poll closes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from hmac import new as hmac

from bot.domain import results
from bot.domain.polls import Vote, loaded, stored
from storage.rows import Db, Row, moment
from storage.whys import Whys

KEY = "SELECT ballot_key FROM polls WHERE id = :poll_id AND ballot_key IS NOT NULL"
MINE = "SELECT choice FROM ballots WHERE poll_id = :poll_id AND token = :token"
CAST = """
INSERT INTO ballots (poll_id, token, parish, choice) VALUES (:poll_id, :token, :parish, :choice)
    ON CONFLICT (poll_id, token) DO UPDATE SET parish = excluded.parish, choice = excluded.choice
"""
TAKE_PART = """
INSERT INTO participants (poll_id, person_id) VALUES (:poll_id, :person_id)
    ON CONFLICT (poll_id, person_id) DO NOTHING
"""
TAKE_BACK = "DELETE FROM ballots WHERE poll_id = :poll_id AND token = :token"
TO = "UPDATE ballots SET token = :kept WHERE poll_id = :poll_id AND token = :gone"
TAKE_PARTS = """
INSERT INTO participants (poll_id, person_id)
SELECT poll_id, CAST(:kept AS BIGINT) FROM participants WHERE person_id = :gone
    ON CONFLICT (poll_id, person_id) DO NOTHING
"""
LEAVE = "DELETE FROM participants WHERE poll_id = :poll_id AND person_id = :person_id"
HAS = "SELECT 1 AS found FROM participants WHERE poll_id = :poll_id AND person_id = :person_id"
COUNT = "SELECT COUNT(*) AS many FROM participants WHERE poll_id = :poll_id"
TALLY = """
SELECT parish, choice, COUNT(*) AS votes
  FROM ballots
 WHERE poll_id = :poll_id
 GROUP BY parish, choice
 ORDER BY parish, choice
"""
KEEP = """
INSERT INTO poll_results (poll_id, parish, choice, votes) VALUES (:poll_id, :parish, :choice, :votes)
"""
DESTROY = "DELETE FROM ballots WHERE poll_id = :poll_id"
DESTROY_KEY = "UPDATE polls SET ballot_key = NULL, running = '', running_at = NULL WHERE id = :poll_id"
# Who pressed a button and has not joined yet: they come back to the result, and what they pressed is forgotten.
LEAD_TO_THE_RESULT = """
UPDATE strangers SET then_start = 'a-' || CAST(:poll_id AS TEXT)
 WHERE then_start LIKE 'v-' || CAST(:poll_id AS TEXT) || '-%'
"""
# What was entered from paper is kept in sums, and no more by who entered it when.
SUM_UP_PAPER = """
INSERT INTO paper_votes (poll_id, parish, choice, votes, entered_at)
SELECT paper_votes.poll_id, paper_votes.parish, paper_votes.choice, SUM(paper_votes.votes), polls.closes_at
  FROM paper_votes
  JOIN polls ON polls.id = paper_votes.poll_id
 WHERE paper_votes.poll_id = :poll_id AND paper_votes.voided_at IS NULL AND paper_votes.entry > 0
 GROUP BY paper_votes.poll_id, paper_votes.parish, paper_votes.choice, polls.closes_at
 ORDER BY paper_votes.parish, paper_votes.choice
"""
# An entry's rows stood in the order of what was chosen: what is left of it is one row, and how many sheets.
UNTIE_PAPER = """
UPDATE paper_votes
   SET choice = '', votes = (SELECT SUM(entered.votes) FROM paper_votes AS entered WHERE entered.entry = paper_votes.id)
 WHERE poll_id = :poll_id AND entry = id
"""
DROP_PAPER = "DELETE FROM paper_votes WHERE poll_id = :poll_id AND entry > 0 AND entry != id"
RESULTS = "SELECT parish, choice, votes FROM poll_results WHERE poll_id = :poll_id ORDER BY parish, choice"
RUNNING = "SELECT running, running_at FROM polls WHERE id = :poll_id AND running_at IS NOT NULL"
RUN = "UPDATE polls SET running = :running, running_at = :now WHERE id = :poll_id AND closed_at IS NULL"
OPEN_OF = """
SELECT participants.poll_id
  FROM participants
  JOIN polls ON polls.id = participants.poll_id
 WHERE participants.person_id = :person_id AND polls.ballot_key IS NOT NULL
 ORDER BY participants.poll_id
"""
FORGET = "DELETE FROM participants WHERE person_id = :person_id"
PARTICIPANTS = """
SELECT participants.person_id
  FROM participants
 WHERE participants.poll_id = :poll_id AND participants.person_id > :after
 ORDER BY participants.person_id
 LIMIT :limit
"""


@dataclass(frozen=True)
class Counted:
    """So many cast this same vote in that parish."""

    parish: str
    vote: Vote
    votes: int


class Ballots:
    """The keys that one transaction has read are not read again by it."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._keys: dict[int, str] = {}

    async def mine(self, poll_id: int, person_id: int) -> Vote:
        """What is counted for them now; () where nothing is, or the poll is closed."""
        token = await self.token(poll_id, person_id)
        row = await self._db.one(MINE, poll_id=poll_id, token=token) if token else None
        return () if row is None else loaded(row["choice"])

    async def cast(self, poll_id: int, person_id: int, parish: str, vote: Vote) -> bool:
        """The last one counts; return whether it is their first."""
        token = await self.token(poll_id, person_id)
        assert token is not None, "the poll is closed"
        await self._db.run(CAST, poll_id=poll_id, token=token, parish=parish, choice=stored(vote))
        return await self._db.run(TAKE_PART, poll_id=poll_id, person_id=person_id) == 1

    async def take_back(self, poll_id: int, person_id: int) -> None:
        if token := await self.token(poll_id, person_id):
            await self._db.run(TAKE_BACK, poll_id=poll_id, token=token)
            await self._db.run(LEAVE, poll_id=poll_id, person_id=person_id)

    async def has_taken_part(self, poll_id: int, person_id: int) -> bool:
        return await self._db.one(HAS, poll_id=poll_id, person_id=person_id) is not None

    async def participants(self, poll_id: int) -> int:
        row = await self._db.one(COUNT, poll_id=poll_id)
        assert row is not None
        return int(row["many"])

    async def participants_after(self, poll_id: int, after: int, limit: int) -> list[int]:
        rows = await self._db.all(PARTICIPANTS, poll_id=poll_id, after=after, limit=limit)
        return [row["person_id"] for row in rows]

    async def tally(self, poll_id: int) -> list[Counted]:
        """While it is open."""
        return _counted(await self._db.all(TALLY, poll_id=poll_id))

    async def count_and_destroy(self, poll_id: int) -> None:
        """What is kept are numbers: the ballots go in the same transaction, and the key that made their tokens."""
        kept = results.kept(await self.tally(poll_id))
        rows = [
            {"poll_id": poll_id, "parish": parish, "choice": stored(vote), "votes": votes}
            for (parish, vote), votes in kept.items()
        ]
        await self._db.many(KEEP, rows)
        await self._db.run(SUM_UP_PAPER, poll_id=poll_id)
        await self._db.run(UNTIE_PAPER, poll_id=poll_id)
        await self._db.run(DROP_PAPER, poll_id=poll_id)
        await Whys(self._db).seal(poll_id)
        await self._db.run(LEAD_TO_THE_RESULT, poll_id=poll_id)
        await self._db.run(DESTROY, poll_id=poll_id)
        await self._db.run(DESTROY_KEY, poll_id=poll_id)
        self._keys.pop(poll_id, None)

    async def results(self, poll_id: int) -> list[Counted]:
        """Once it is closed."""
        return _counted(await self._db.all(RESULTS, poll_id=poll_id))

    async def running(self, poll_id: int) -> tuple[list[Counted], datetime] | None:
        """What is shown while it is open, and when it was counted."""
        row = await self._db.one(RUNNING, poll_id=poll_id)
        if row is None:
            return None
        counted = [Counted(parish, loaded(choice), votes) for parish, choice, votes in json.loads(row["running"])]
        return counted, moment(row["running_at"])

    async def show_running(self, poll_id: int, counted: Iterable[Counted], now: datetime) -> None:
        written = json.dumps([(one.parish, stored(one.vote), one.votes) for one in counted])
        await self._db.run(RUN, poll_id=poll_id, running=written, now=now)

    async def token(self, poll_id: int, person_id: int) -> str | None:
        """What stands on their ballot in place of a name; None once the poll is closed."""
        if poll_id not in self._keys:
            row = await self._db.one(KEY, poll_id=poll_id)
            if row is None:
                return None
            self._keys[poll_id] = str(row["ballot_key"])
        return token(self._keys[poll_id], person_id)

    # ------------------------------------------------------------ somebody's own

    async def open_of(self, person_id: int) -> list[int]:
        """The open polls they take part in."""
        return [row["poll_id"] for row in await self._db.all(OPEN_OF, person_id=person_id)]

    async def both_voted(self, one: int, other: int) -> list[int]:
        """The open polls in which each of the two has a vote."""
        found = []
        for poll_id in set(await self.open_of(one)) & set(await self.open_of(other)):
            tokens = [await self.token(poll_id, person_id) for person_id in (one, other)]
            votes = [await self._db.one(MINE, poll_id=poll_id, token=token) for token in tokens]
            if None not in votes:
                found.append(poll_id)
        return sorted(found)

    async def take_over(self, kept: int, gone: int) -> list[int]:
        """Two people turned out to be one: they have one vote. No times are kept, so the vote of who stays counts.

        Return the reasons that went with the other one.
        """
        went = []
        for poll_id in await self.open_of(gone):
            ours, theirs = await self.token(poll_id, kept), await self.token(poll_id, gone)
            assert ours is not None
            assert theirs is not None
            if await self._db.one(MINE, poll_id=poll_id, token=ours) is None:
                await self._db.run(TO, poll_id=poll_id, kept=ours, gone=theirs)
                await Whys(self._db).take_over(poll_id, ours, theirs)
            elif (why := await Whys(self._db).drop(poll_id, theirs)) is not None:
                went.append(why)
            await self._db.run(TAKE_BACK, poll_id=poll_id, token=theirs)
        await self._db.run(TAKE_PARTS, kept=kept, gone=gone)
        await self._db.run(FORGET, person_id=gone)
        return went

    async def erase_person(self, person_id: int) -> None:
        """Votes in open polls are taken back; of closed ones the numbers stay."""
        for poll_id in await self.open_of(person_id):
            await self.take_back(poll_id, person_id)
        await self._db.run(FORGET, person_id=person_id)


def token(key: str, person_id: object) -> str:
    """What stands on a ballot in place of a name."""
    return hmac(bytes.fromhex(key), f"person:{person_id}".encode(), sha256).hexdigest()[:32]


def _counted(rows: Iterable[Row]) -> list[Counted]:
    return [Counted(row["parish"], loaded(row["choice"]), row["votes"]) for row in rows]
