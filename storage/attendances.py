"""Who comes to which meeting: a person, or an address of somebody who has not joined; the last answer counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

from bot.domain.meetings import Answer
from bot.messages import Address
from storage.people import PLACE, SPEAK_THERE, whose
from storage.rows import Db, Row, maybe_moment, moment
from storage.supports import who

SET = """
INSERT INTO attendances (meeting_id, who, person_id, address, answer, at, waits_at)
VALUES (:meeting_id, :who, :person_id, :address, :answer, :now, :waits_at)
    ON CONFLICT (meeting_id, who) DO UPDATE
   SET answer = excluded.answer, at = excluded.at, waits_at = excluded.waits_at, excuse = ''
"""
COLUMNS = "who, person_id, address, answer, at, waits_at, excuse, came_at"
MINE = f"SELECT {COLUMNS} FROM attendances WHERE meeting_id = :meeting_id AND who = :who"
COUNT = """
SELECT answer, COUNT(*) AS many
  FROM attendances
 WHERE meeting_id = :meeting_id AND waits_at IS NULL
 GROUP BY answer
"""
WAITING = f"""
SELECT {COLUMNS} FROM attendances
 WHERE meeting_id = :meeting_id AND waits_at IS NOT NULL
 ORDER BY waits_at, who
"""
SEAT = "UPDATE attendances SET waits_at = NULL WHERE meeting_id = :meeting_id AND who = :who"
LISTENERS = """
SELECT heard.address AS address, MIN(heard.language) AS language, MAX(heard.at) AS at
  FROM (SELECT addresses.address, people.language, attendances.at
          FROM attendances
          JOIN people ON people.id = attendances.person_id AND people.deleted_at IS NULL
          JOIN addresses ON addresses.person_id = people.id
         WHERE attendances.meeting_id = :meeting_id AND attendances.answer IN (:first, :second, :third)
         UNION
        SELECT strangers.address, strangers.language, attendances.at
          FROM attendances
          JOIN strangers ON strangers.address = attendances.address
         WHERE attendances.meeting_id = :meeting_id AND attendances.answer IN (:first, :second, :third)) AS heard
 WHERE heard.address > :after
 GROUP BY heard.address
 ORDER BY heard.address
 LIMIT :limit
"""
# Of a person's addresses, and of who has not joined but may be written to.
TO_REMIND = f"""
SELECT heard.address AS address, MIN(heard.language) AS language,
       MIN(heard.place) AS least, MAX(heard.place) AS most, {SPEAK_THERE} AS here
  FROM (SELECT addresses.address, people.language, {PLACE} AS place
          FROM attendances
          JOIN people ON people.id = attendances.person_id AND people.deleted_at IS NULL
          JOIN addresses ON addresses.person_id = people.id
         WHERE attendances.meeting_id = :meeting_id AND attendances.answer != 'no' AND attendances.at <= :before
           AND attendances.waits_at IS {{waits}} NULL
         UNION
        SELECT strangers.address, strangers.language, 1
          FROM attendances
          JOIN strangers ON strangers.address = attendances.address
         WHERE attendances.meeting_id = :meeting_id AND attendances.answer != 'no' AND attendances.at <= :before
           AND attendances.waits_at IS {{waits}} NULL) AS heard
 WHERE heard.address > :after
 GROUP BY heard.address
 ORDER BY heard.address
 LIMIT :limit
"""
SEATED, IN_LINE = TO_REMIND.format(waits=""), TO_REMIND.format(waits="NOT")
AHEAD_OF = """
SELECT attendances.meeting_id AS id
  FROM attendances
  JOIN meetings ON meetings.id = attendances.meeting_id
 WHERE attendances.who = :who AND attendances.answer != 'no' AND meetings.starts_at > :after
   AND meetings.cancelled_at IS NULL
 ORDER BY meetings.starts_at, meetings.id
"""
DROP_DOUBLES = """
DELETE FROM attendances
 WHERE who = :old AND meeting_id IN (SELECT meeting_id FROM attendances WHERE who = :new)
"""
BOTH = """
SELECT attendances.meeting_id
  FROM attendances
  JOIN attendances AS others ON others.meeting_id = attendances.meeting_id
 WHERE attendances.who = :one AND others.who = :other
"""
RENAME = "UPDATE attendances SET who = :new, person_id = :person_id, address = NULL WHERE who = :old"
TAKE_BACK = """
DELETE FROM attendances
 WHERE who = :who AND meeting_id IN (SELECT id FROM meetings WHERE starts_at > :now AND closed_at IS NULL)
RETURNING meeting_id
"""
PAST = "SELECT meeting_id FROM attendances WHERE who = :who"
LEAVE = """
UPDATE attendances SET who = :gone, person_id = NULL, address = NULL, excuse = ''
 WHERE meeting_id = :meeting_id AND who = :who
"""
OLD = """
SELECT attendances.meeting_id, attendances.who
  FROM attendances
  JOIN meetings ON meetings.id = attendances.meeting_id
 WHERE meetings.starts_at < :before AND attendances.who NOT LIKE 'gone:%'
 ORDER BY attendances.meeting_id, attendances.who LIMIT :lot
"""


@dataclass(frozen=True)
class Attendance:
    who: str
    person_id: int | None
    address: str | None
    answer: Answer
    at: datetime
    waits_at: datetime | None = None
    excuse: str = ""
    came_at: datetime | None = None


@dataclass(frozen=True)
class Listener:
    address: Address
    language: str
    whose: str = ""  # where two speak from there
    answered_at: datetime | None = None


class Attendances:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(
        self,
        meeting_id: int,
        answer: Answer,
        address: Address,
        person_id: int | None,
        now: datetime,
        *,
        waits: bool = False,
    ) -> None:
        """The last answer counts; `waits` for a seat."""
        await self._db.run(
            SET,
            meeting_id=meeting_id,
            who=who(address, person_id),
            person_id=person_id,
            address=None if person_id is not None else address,
            answer=answer.value,
            now=now,
            waits_at=now if waits else None,
        )

    async def mine(self, meeting_id: int, address: Address, person_id: int | None) -> Attendance | None:
        row = await self._db.one(MINE, meeting_id=meeting_id, who=who(address, person_id))
        return None if row is None else _attendance(row)

    async def count(self, meeting_id: int) -> dict[Answer, int]:
        """Who waits for a seat is not among them."""
        counted = {Answer(row["answer"]): row["many"] for row in await self._db.all(COUNT, meeting_id=meeting_id)}
        return {answer: counted.get(answer, 0) for answer in Answer}

    async def waiting(self, meeting_id: int) -> list[Attendance]:
        """Who was first comes first."""
        return [_attendance(row) for row in await self._db.all(WAITING, meeting_id=meeting_id)]

    async def seat(self, meeting_id: int, who: str) -> None:
        await self._db.run(SEAT, meeting_id=meeting_id, who=who)

    async def listeners(self, meeting_id: int, answers: Iterable[Answer], after: str, limit: int) -> list[Listener]:
        """Whom to tell who answered so, by address, after that one; among those who wait for a seat too."""
        first, second, third = ([*answers] * 3)[:3]
        rows = await self._db.all(
            LISTENERS, meeting_id=meeting_id, first=first, second=second, third=third, after=after, limit=limit
        )
        return [Listener(Address.parse(row["address"]), row["language"], answered_at=moment(row["at"])) for row in rows]

    async def coming(self, meeting_id: int, before: datetime, after: str, limit: int) -> list[Listener]:
        """Who had said by that moment that they come, or may, and has a seat; by address, after that one."""
        return await self._listeners(SEATED, meeting_id, before, after, limit)

    async def in_line(self, meeting_id: int, before: datetime, after: str, limit: int) -> list[Listener]:
        """The same of who waits for a seat."""
        return await self._listeners(IN_LINE, meeting_id, before, after, limit)

    async def _listeners(self, sql: str, meeting_id: int, before: datetime, after: str, limit: int) -> list[Listener]:
        rows = await self._db.all(sql, meeting_id=meeting_id, before=before, after=after, limit=limit)
        return [Listener(Address.parse(row["address"]), row["language"], whose(row)) for row in rows]

    async def ahead_of(self, address: Address, person_id: int | None, after: datetime) -> list[int]:
        """The meetings they may come to, the next first."""
        rows = await self._db.all(AHEAD_OF, who=who(address, person_id), after=after)
        return [row["id"] for row in rows]

    # ------------------------------------------------------------ somebody's own

    async def adopt(self, address: Address, person_id: int) -> None:
        """Who was only an address has joined: what was answered from there is theirs."""
        await self._rename(str(address), f"person:{person_id}", person_id)

    async def take_over(self, kept: int, gone: int) -> list[int]:
        """Two people turned out to be one, who comes once. Return the meetings where a seat may be free now."""
        doubled = await self._db.all(BOTH, one=f"person:{gone}", other=f"person:{kept}")
        await self._rename(f"person:{gone}", f"person:{kept}", kept)
        return [row["meeting_id"] for row in doubled]

    async def erase_person(self, person_id: int, addresses: Iterable[Address], now: datetime) -> list[int]:
        """What is ahead is taken back; what was stays as a number. Return the meetings they do not come to now."""
        ahead: list[int] = []
        for name in (f"person:{person_id}", *map(str, addresses)):
            ahead += [row["meeting_id"] for row in await self._db.all(TAKE_BACK, who=name, now=now)]
            for row in await self._db.all(PAST, who=name):
                await self._leave(row["meeting_id"], name)
        return ahead

    async def unname(self, before: datetime, lot: int) -> int:
        """The same of meetings before that moment; return how many."""
        rows = await self._db.all(OLD, before=before, lot=lot)
        for row in rows:
            await self._leave(row["meeting_id"], row["who"])
        return len(rows)

    async def _leave(self, meeting_id: int, name: str) -> None:
        await self._db.run(LEAVE, meeting_id=meeting_id, who=name, gone=f"gone:{token_hex(8)}")

    async def _rename(self, old: str, new: str, person_id: int) -> None:
        await self._db.run(DROP_DOUBLES, old=old, new=new)
        await self._db.run(RENAME, old=old, new=new, person_id=person_id)


def _attendance(row: Row) -> Attendance:
    return Attendance(
        who=row["who"],
        person_id=row["person_id"],
        address=row["address"],
        answer=Answer(row["answer"]),
        at=moment(row["at"]),
        waits_at=maybe_moment(row["waits_at"]),
        excuse=row["excuse"],
        came_at=maybe_moment(row["came_at"]),
    )
