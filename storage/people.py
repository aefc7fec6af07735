"""People and their addresses: many to many, from the first day."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.people import Person, Stranger
from bot.messages import Address
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = """
       people.id, people.language, people.parish, people.village, people.name, people.notice_version,
       people.joined_at, people.seen_at, people.idle_asked_at
"""
HERE = """(SELECT COUNT(*) FROM addresses AS others WHERE others.address = addresses.address) AS here"""
AT = f"""
SELECT {COLUMNS}, addresses.confirmed_at, {HERE}
  FROM addresses
  JOIN people ON people.id = addresses.person_id
 WHERE addresses.address = :address
   AND people.deleted_at IS NULL
 ORDER BY COALESCE(addresses.speaks_at, 0) DESC, addresses.linked_at DESC
 LIMIT 1
"""
GET = f"SELECT {COLUMNS} FROM people WHERE people.id = :id AND people.deleted_at IS NULL"
JOIN = """
INSERT INTO people (language, parish, village, notice_version, joined_at, seen_at)
VALUES (:language, :parish, :village, :notice_version, :now, :now)
RETURNING id
"""
LINK = """
INSERT INTO addresses (address, person_id, linked_at) VALUES (:address, :person_id, :now)
    ON CONFLICT (address, person_id) DO NOTHING
"""
MOVE_ADDRESSES = "UPDATE addresses SET person_id = :kept WHERE person_id = :gone"
DROP_DOUBLES = """
DELETE FROM addresses
 WHERE person_id = :gone AND address IN (SELECT address FROM addresses WHERE person_id = :kept)
"""
RELINK = "UPDATE addresses SET linked_at = :now WHERE person_id = :person_id AND address = :address"
UNLINK_ONE = "DELETE FROM addresses WHERE person_id = :person_id AND address = :address"
ADDRESSES = "SELECT address FROM addresses WHERE person_id = :person_id ORDER BY linked_at, address"
REACHABLE = """
SELECT address FROM addresses
 WHERE person_id = :person_id AND unreachable_at IS NULL
 ORDER BY linked_at, address
"""
SEEN = "UPDATE people SET seen_at = :now, idle_asked_at = NULL WHERE id = :id"
UNREACHABLE = "UPDATE addresses SET unreachable_at = :now WHERE address = :address AND unreachable_at IS NULL"
BACK = "UPDATE addresses SET unreachable_at = NULL WHERE address = :address AND unreachable_at IS NOT NULL"
REACH = f"""
SELECT addresses.address, addresses.unreachable_at, addresses.confirmed_at, {HERE} FROM addresses
 WHERE person_id = :person_id
 ORDER BY linked_at, address
"""
ALL_AT = f"""
SELECT {COLUMNS}, addresses.confirmed_at, {HERE}
  FROM addresses
  JOIN people ON people.id = addresses.person_id
 WHERE addresses.address = :address
   AND people.deleted_at IS NULL
 ORDER BY addresses.linked_at, addresses.person_id
"""
CONFIRM = """
INSERT INTO addresses (address, person_id, linked_at, confirmed_at) VALUES (:address, :person_id, :now, :now)
    ON CONFLICT (address, person_id) DO NOTHING
"""
FIRST = "UPDATE addresses SET confirmed_at = NULL WHERE address = :address"
SILENT = "UPDATE addresses SET speaks_at = NULL WHERE address = :address AND speaks_at IS NOT NULL"
SPEAKS = "UPDATE addresses SET speaks_at = :now WHERE address = :address AND person_id = :person_id"
SPEAK = "UPDATE people SET language = :language WHERE id = :id"
MOVE = "UPDATE people SET parish = :parish, village = :village WHERE id = :id"
NAME = "UPDATE people SET name = :name WHERE id = :id"
IDLE = f"""
SELECT {COLUMNS} FROM people
 WHERE people.deleted_at IS NULL AND people.seen_at < :before AND people.idle_asked_at IS NULL
 ORDER BY people.id LIMIT :limit
"""
GONE = f"""
SELECT {COLUMNS} FROM people
 WHERE people.deleted_at IS NULL AND people.idle_asked_at < :before
 ORDER BY people.id LIMIT :limit
"""
ASK_IDLE = "UPDATE people SET idle_asked_at = :now WHERE id = :id"
ERASE = """
UPDATE people
   SET deleted_at = :now, name = '', village = '', parish = '', language = '', notice_version = ''
 WHERE id = :id
"""
UNLINK = "DELETE FROM addresses WHERE person_id = :id"
STRANGER = "SELECT address, language, parish, village, then_start, seen_at FROM strangers WHERE address = :address"
MEET = """
INSERT INTO strangers (address, language, parish, village, then_start, seen_at)
VALUES (:address, :language, :parish, :village, :then_start, :now)
    ON CONFLICT (address) DO UPDATE
   SET language = excluded.language, parish = excluded.parish, village = excluded.village,
       then_start = excluded.then_start, seen_at = excluded.seen_at
"""
FORGET_STRANGER = "DELETE FROM strangers WHERE address = :address"


# In a list of addresses with MIN and MAX of: 1 for who came first, 2 for whom a helper has confirmed.
PLACE = "CASE WHEN addresses.confirmed_at IS NULL THEN 1 ELSE 2 END"
SPEAK_THERE = "(SELECT COUNT(*) FROM addresses AS others WHERE others.address = heard.address)"
PLACES = {(1, 1): "first", (2, 2): "second", (1, 2): "both"}


@dataclass(frozen=True)
class Reach:
    """Whether anything arrives there; whether others speak from there too, and whether they came before."""

    is_reachable: bool
    is_shared: bool = False
    is_second: bool = False


def whose(row: Row) -> str:
    """Of which of two on a telephone: "first", "second" or "both"; "" where one person speaks from there."""
    return PLACES[row["least"], row["most"]] if row["here"] > 1 else ""


class People:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def at(self, address: Address) -> Person | None:
        """Who speaks from there: where two share a phone, the one who said so last."""
        row = await self._db.one(AT, address=address)
        return None if row is None else _here(row)

    async def all_at(self, address: Address) -> list[Person]:
        """Everybody who speaks from there, who came first first."""
        return [_here(row) for row in await self._db.all(ALL_AT, address=address)]

    async def add_second(self, id: int, address: Address, now: datetime) -> None:
        """Whom a helper has confirmed; who is there already is the first, however they came."""
        await self._db.run(FIRST, address=address)
        await self._db.run(CONFIRM, address=address, person_id=id, now=now)

    async def speaks(self, id: int, address: Address, now: datetime) -> None:
        """From now on it is they who speak from there."""
        await self._db.run(SILENT, address=address)
        await self._db.run(SPEAKS, address=address, person_id=id, now=now)

    async def get(self, id: int) -> Person | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _person(row)

    async def join(
        self, address: Address, *, language: str, parish: str, village: str, notice_version: str, now: datetime
    ) -> int:
        row = await self._db.one(
            JOIN, language=language, parish=parish, village=village, notice_version=notice_version, now=now
        )
        assert row is not None
        await self._db.run(LINK, address=address, person_id=row["id"], now=now)
        await self._db.run(FORGET_STRANGER, address=address)
        return int(row["id"])

    async def add(self, language: str, parish: str, now: datetime) -> int:
        """Somebody who has no address: others write for them."""
        row = await self._db.one(JOIN, language=language, parish=parish, village="", notice_version="", now=now)
        assert row is not None
        return int(row["id"])

    async def addresses(self, person_id: int) -> list[Address]:
        return [Address.parse(row["address"]) for row in await self._db.all(ADDRESSES, person_id=person_id)]

    async def is_reachable(self, person_id: int) -> bool:
        return await self._db.one(REACHABLE, person_id=person_id) is not None

    async def seen(self, id: int, now: datetime) -> None:
        await self._db.run(SEEN, id=id, now=now)

    async def unreachable(self, address: Address, now: datetime) -> None:
        await self._db.run(UNREACHABLE, address=address, now=now)

    async def back(self, address: Address) -> bool:
        """Return False if they never were away."""
        return await self._db.run(BACK, address=address) > 0

    async def reach(self, person_id: int) -> dict[Address, Reach]:
        """Every address of a person."""
        return {Address.parse(row["address"]): _reach(row) for row in await self._db.all(REACH, person_id=person_id)}

    async def speak(self, id: int, language: str) -> None:
        await self._db.run(SPEAK, id=id, language=language)

    async def move(self, id: int, parish: str, village: str = "") -> None:
        await self._db.run(MOVE, id=id, parish=parish, village=village)

    async def show_name(self, id: int, name: str) -> None:
        """The name the person agreed to show; '' takes it back."""
        await self._db.run(NAME, id=id, name=name)

    async def idle(self, before: datetime, limit: int) -> list[Person]:
        """Silent since then, and not yet asked whether they stay."""
        return [_person(row) for row in await self._db.all(IDLE, before=before, limit=limit)]

    async def gone(self, before: datetime, limit: int) -> list[Person]:
        """Asked before that moment whether they stay, and silent since."""
        return [_person(row) for row in await self._db.all(GONE, before=before, limit=limit)]

    async def asked_whether_idle(self, id: int, now: datetime) -> None:
        await self._db.run(ASK_IDLE, id=id, now=now)

    async def link(self, id: int, address: Address, now: datetime) -> None:
        """From there, too, speaks this person."""
        await self._db.run(LINK, address=address, person_id=id, now=now)
        await self._db.run(FORGET_STRANGER, address=address)

    async def relink(self, id: int, address: Address, now: datetime) -> None:
        """Of several this is the latest from which they speak."""
        await self._db.run(RELINK, person_id=id, address=address, now=now)

    async def unlink(self, id: int, address: Address) -> bool:
        """Return False if they did not speak from there."""
        return await self._db.run(UNLINK_ONE, person_id=id, address=address) == 1

    async def take_over(self, kept: int, gone: int, now: datetime) -> None:
        """Two people turned out to be one: what is left of the other is a bare id."""
        await self._db.run(DROP_DOUBLES, kept=kept, gone=gone)
        await self._db.run(MOVE_ADDRESSES, kept=kept, gone=gone)
        await self._db.run(ERASE, id=gone, now=now)

    async def erase(self, id: int, now: datetime) -> None:
        """What stays is a bare id, so that closed matters keep their numbers."""
        await self._db.run(UNLINK, id=id)
        await self._db.run(ERASE, id=id, now=now)

    # ------------------------------------------------------------ before joining

    async def stranger(self, address: Address) -> Stranger | None:
        row = await self._db.one(STRANGER, address=address)
        if row is None:
            return None
        return Stranger(
            row["address"], moment(row["seen_at"]), row["language"], row["parish"], row["village"], row["then_start"]
        )

    async def stranger_language(self, address: Address) -> str:
        row = await self._db.one(STRANGER, address=address)
        return "" if row is None else str(row["language"])

    async def meet(self, stranger: Stranger) -> None:
        await self._db.run(
            MEET,
            address=stranger.address,
            language=stranger.language,
            parish=stranger.parish,
            village=stranger.village,
            then_start=stranger.then_start,
            now=stranger.seen_at,
        )

    async def forget_stranger(self, address: Address) -> None:
        await self._db.run(FORGET_STRANGER, address=address)


def _here(row: Row) -> Person:
    return replace(_person(row), here=row["here"], is_second=row["confirmed_at"] is not None)


def _reach(row: Row) -> Reach:
    return Reach(row["unreachable_at"] is None, row["here"] > 1, row["confirmed_at"] is not None)


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        language=row["language"],
        parish=row["parish"],
        village=row["village"],
        name=row["name"],
        notice_version=row["notice_version"],
        joined_at=moment(row["joined_at"]),
        seen_at=moment(row["seen_at"]),
        idle_asked_at=maybe_moment(row["idle_asked_at"]),
    )
