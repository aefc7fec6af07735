"""Who supports and who follows which proposal: a person, or an address of somebody who has not joined."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from secrets import token_hex

from bot.domain.statuses import OPEN
from bot.messages import Address
from storage.people import PLACE, SPEAK_THERE, whose
from storage.rows import Db

# Each for the tables supports and follows.
STATEMENTS = {
    "add": """
INSERT INTO {table} (proposal_id, who, person_id, address, at) VALUES (:proposal_id, :who, :person_id, :address, :now)
    ON CONFLICT (proposal_id, who) DO NOTHING
""",
    "hear_of": "UPDATE {table} SET quiet_at = NULL{own} WHERE proposal_id = :proposal_id AND who = :who",
    "hush": "UPDATE {table} SET quiet_at = :now WHERE who = :who AND quiet_at IS NULL",
    "hear": "UPDATE {table} SET quiet_at = NULL WHERE who = :who",
    "remove_all": "DELETE FROM {table} WHERE who = :who",
    "remove": "DELETE FROM {table} WHERE proposal_id = :proposal_id AND who = :who",
    "has": "SELECT 1 AS found FROM {table} WHERE proposal_id = :proposal_id AND who = :who",
    "hears": "SELECT 1 AS found FROM {table} WHERE proposal_id = :proposal_id AND who = :who AND quiet_at IS NULL",
    "count": "SELECT COUNT(*) AS many FROM {table} WHERE proposal_id = :proposal_id",
    "joined": "SELECT COUNT(*) AS many FROM {table} WHERE proposal_id = :proposal_id AND person_id IS NOT NULL",
    "count_card": """
SELECT {table}.proposal_id AS id, COUNT(*) AS many
  FROM {table}
  JOIN proposals ON proposals.id = {table}.proposal_id
 WHERE proposals.card = :card
 GROUP BY {table}.proposal_id
""",
    "since": "SELECT COUNT(*) AS many FROM {table} WHERE who = :who AND at > :since",
    "of": "SELECT proposal_id FROM {table} WHERE who = :who ORDER BY proposal_id",
    # Of somebody who goes, or of an address whose owner has joined: what the person has already, then the rest.
    "drop_doubles": """
DELETE FROM {table}
 WHERE who = :old AND proposal_id IN (SELECT proposal_id FROM {table} WHERE who = :new)
""",
    "rename": "UPDATE {table} SET who = :new, person_id = :person_id, address = NULL WHERE who = :old",
    "touched": """
SELECT DISTINCT proposals.card AS card
  FROM {table}
  JOIN proposals ON proposals.id = {table}.proposal_id
 WHERE {table}.who = :who AND proposals.status IN ({open})
""",
    "take_back": """
DELETE FROM {table}
 WHERE who = :who AND proposal_id IN (SELECT id FROM proposals WHERE status IN ({open}))
""",
    "leave": "UPDATE {table} SET who = :gone, person_id = NULL, address = NULL WHERE who = :who",
}
OPEN_STATUSES = ", ".join(f"'{status.value}'" for status in sorted(OPEN))
# Of the tables whose rows may have come along in a merger; `but` must not stand there, who wrote the other one.
MERGED = {
    "come_along": """
INSERT INTO {table} (proposal_id, who, person_id, address, at, quiet_at, came_from)
SELECT :into, who, person_id, address, at, quiet_at, :id
  FROM {table}
 WHERE proposal_id = :id AND who != :but AND (person_id IS NOT NULL OR address IS NOT NULL)
    ON CONFLICT (proposal_id, who) DO NOTHING
""",
    "go_back": "DELETE FROM {table} WHERE proposal_id = :into AND came_from = :id",
    # Who has left, or has taken it back at the other one, is not counted here again either.
    "forget_gone": "DELETE FROM {table} WHERE proposal_id = :id AND person_id IS NULL AND address IS NULL",
    "remove_source": """
DELETE FROM {table}
 WHERE who = :who
   AND proposal_id = (SELECT there.came_from
                        FROM {table} AS there
                       WHERE there.proposal_id = :proposal_id AND there.who = :who)
""",
}
LISTENERS = f"""
SELECT heard.address AS address, MIN(heard.language) AS language,
       MIN(heard.place) AS least, MAX(heard.place) AS most, {SPEAK_THERE} AS here
  FROM (SELECT addresses.address, people.language, {PLACE} AS place
          FROM (SELECT person_id FROM supports WHERE proposal_id = :proposal_id AND quiet_at IS NULL
                 UNION
                SELECT person_id FROM follows WHERE proposal_id = :proposal_id AND quiet_at IS NULL
                 UNION
                SELECT person_id FROM joiners WHERE proposal_id = :proposal_id AND quiet_at IS NULL) AS took
          JOIN people ON people.id = took.person_id AND people.deleted_at IS NULL
          JOIN addresses ON addresses.person_id = people.id
         UNION
        SELECT strangers.address, strangers.language, 1
          FROM (SELECT address FROM supports WHERE proposal_id = :proposal_id AND quiet_at IS NULL
                 UNION
                SELECT address FROM follows WHERE proposal_id = :proposal_id AND quiet_at IS NULL
                 UNION
                SELECT address FROM joiners WHERE proposal_id = :proposal_id AND quiet_at IS NULL) AS took
          JOIN strangers ON strangers.address = took.address) AS heard
 WHERE heard.address > :after
 GROUP BY heard.address
 ORDER BY heard.address
 LIMIT :limit
"""


BRING = """
INSERT INTO follows (proposal_id, who, person_id, at, came_from) VALUES (:into, :who, :person_id, :now, :id)
    ON CONFLICT (proposal_id, who) DO NOTHING
"""
NAMES = """
SELECT people.name AS name
  FROM joiners
  JOIN people ON people.id = joiners.person_id
 WHERE joiners.proposal_id = :proposal_id AND people.name != ''
 ORDER BY joiners.at, people.id
"""


@dataclass(frozen=True)
class Listener:
    """Somebody who is told how it ends; `language` is "" where it is not known."""

    address: Address
    language: str
    whose: str = ""  # where two speak from there


class _Ties:
    TABLE = ""
    OWN = ""  # what else is set when somebody presses again for what is there

    def __init__(self, db: Db) -> None:
        self._db = db
        self._sql = _filled(self.TABLE, tuple(STATEMENTS.items()), self.OWN)

    async def add(self, proposal_id: int, address: Address, person_id: int | None, now: datetime) -> bool:
        """Return False if it was there already; then at least they want to hear of it again."""
        name = who(address, person_id)
        done = await self._db.run(
            self._sql["add"],
            proposal_id=proposal_id,
            who=name,
            person_id=person_id,
            address=None if person_id is not None else address,
            now=now,
        )
        if not done:
            await self._db.run(self._sql["hear_of"], proposal_id=proposal_id, who=name)
        return done == 1

    async def hush(self, address: Address, person_id: int | None, now: datetime) -> None:
        """They want to hear of none of these any more."""
        await self._db.run(self._sql["hush"], who=who(address, person_id), now=now)

    async def hear(self, address: Address, person_id: int | None) -> None:
        await self._db.run(self._sql["hear"], who=who(address, person_id))

    async def remove(self, proposal_id: int, address: Address, person_id: int | None) -> bool:
        return await self._db.run(self._sql["remove"], proposal_id=proposal_id, who=who(address, person_id)) == 1

    async def has(self, proposal_id: int, address: Address, person_id: int | None) -> bool:
        row = await self._db.one(self._sql["has"], proposal_id=proposal_id, who=who(address, person_id))
        return row is not None

    async def hears(self, proposal_id: int, address: Address, person_id: int | None) -> bool:
        """Whether they are told what becomes of it."""
        row = await self._db.one(self._sql["hears"], proposal_id=proposal_id, who=who(address, person_id))
        return row is not None

    async def count(self, proposal_id: int) -> int:
        row = await self._db.one(self._sql["count"], proposal_id=proposal_id)
        return 0 if row is None else int(row["many"])

    async def counts(self, card: str) -> dict[int, int]:
        """Of every proposal on a card that has any."""
        return {row["id"]: row["many"] for row in await self._db.all(self._sql["count_card"], card=card)}

    async def since(self, address: Address, person_id: int | None, since: datetime) -> int:
        row = await self._db.one(self._sql["since"], who=who(address, person_id), since=since)
        return 0 if row is None else int(row["many"])

    async def of(self, address: Address, person_id: int | None) -> list[int]:
        """The proposals' ids."""
        return [row["proposal_id"] for row in await self._db.all(self._sql["of"], who=who(address, person_id))]

    async def adopt(self, address: Address, person_id: int) -> None:
        """Who was only an address has joined: what was done from there is theirs."""
        await self._rename(str(address), f"person:{person_id}", person_id)

    async def take_over(self, kept: int, gone: int) -> set[str]:
        """Two people turned out to be one, who counts once. Return the cards that may count one less."""
        cards = {row["card"] for row in await self._db.all(self._sql["touched"], who=f"person:{gone}")}
        await self._rename(f"person:{gone}", f"person:{kept}", kept)
        return cards

    async def erase_person(self, person_id: int, addresses: Iterable[Address]) -> set[str]:
        """Take back what is open; what is closed stays as a number. Return the cards to draw anew."""
        cards: set[str] = set()
        for name in (f"person:{person_id}", *map(str, addresses)):
            cards.update(row["card"] for row in await self._db.all(self._sql["touched"], who=name))
            await self._db.run(self._sql["take_back"], who=name)
            await self._db.run(self._sql["leave"], who=name, gone=f"gone:{token_hex(8)}")
        return cards

    async def _rename(self, old: str, new: str, person_id: int) -> None:
        await self._db.run(self._sql["drop_doubles"], old=old, new=new)
        await self._db.run(self._sql["rename"], old=old, new=new, person_id=person_id)


class _Mergeable(_Ties):
    """What stands at a proposal that is merged stands there still, and at the other one besides."""

    OWN = ", came_from = NULL"

    def __init__(self, db: Db) -> None:
        super().__init__(db)
        self._merged = _filled(self.TABLE, tuple(MERGED.items()))

    async def come_along(self, id: int, into: int, but: int | None) -> int:
        """Return how many are new there; `but` is a person's id."""
        return await self._db.run(self._merged["come_along"], id=id, into=into, but=f"person:{but}")

    async def go_back(self, id: int, into: int) -> int:
        """Return how many had come along."""
        await self._db.run(self._merged["forget_gone"], id=id)
        return await self._db.run(self._merged["go_back"], id=id, into=into)

    async def remove(self, proposal_id: int, address: Address, person_id: int | None) -> bool:
        name = who(address, person_id)
        await self._db.run(self._merged["remove_source"], proposal_id=proposal_id, who=name)
        return await super().remove(proposal_id, address, person_id)


class Supports(_Mergeable):
    TABLE = "supports"

    async def joined(self, proposal_id: int) -> int:
        """Only the people who have joined."""
        row = await self._db.one(self._sql["joined"], proposal_id=proposal_id)
        return 0 if row is None else int(row["many"])

    async def listeners(self, proposal_id: int, after: str, limit: int) -> list[Listener]:
        """Who supports or follows it, wants to hear of it and can be written to: who ever spoke with us one-to-one."""
        rows = await self._db.all(LISTENERS, proposal_id=proposal_id, after=after, limit=limit)
        return [Listener(Address.parse(row["address"]), row["language"], whose(row)) for row in rows]


class Follows(_Mergeable):
    TABLE = "follows"

    async def bring(self, person_id: int, id: int, into: int, now: datetime) -> None:
        """The author of the one that is merged follows the other."""
        await self._db.run(BRING, id=id, into=into, who=f"person:{person_id}", person_id=person_id, now=now)


class Joiners(_Ties):
    """Who lends a hand."""

    TABLE = "joiners"

    async def names(self, proposal_id: int) -> list[str]:
        """Of those who have chosen to show one, in the order they joined in."""
        return [row["name"] for row in await self._db.all(NAMES, proposal_id=proposal_id)]

    async def erase_person(self, person_id: int, addresses: Iterable[Address]) -> set[str]:
        """Who is gone does not come; no card shows it."""
        for name in (f"person:{person_id}", *map(str, addresses)):
            await self._db.run(self._sql["remove_all"], who=name)
        return set()


def who(address: Address, person_id: int | None) -> str:
    """A person counts once however many addresses they have; two who share a telephone count twice once joined."""
    return str(address) if person_id is None else f"person:{person_id}"


@cache
def _filled(table: str, statements: tuple[tuple[str, str], ...], own: str = "") -> dict[str, str]:
    return {
        name: sql.replace("{table}", table).replace("{open}", OPEN_STATUSES).replace("{own}", own)
        for name, sql in statements
    }
