"""What of the outbox is still to be said in a chat and may yet be changed, counted, taken elsewhere, or doubted."""

from dataclasses import dataclass
from datetime import datetime

from bot.messages import Address, Lane, Outbound
from storage.outbox import IS_HELD, from_json, to_json
from storage.rows import Db, Row, moment

MOMENTS = """
SELECT not_before
  FROM outbox
 WHERE address = :address
   AND lane = :lane
   AND edits IS NULL
   AND not_before >= :since
   AND (outcome IS NULL OR outcome IN ('sent', 'in doubt', 'assumed'))
"""
COLUMNS = "id, address, lane, body, phrase, about, card, not_before, expires_at, claimed_by"
# By lane first: so it is found among what waits, and not in all that was ever sent.
UNSENT = f"""
SELECT {COLUMNS}
  FROM outbox
 WHERE card = :card
   AND about = :about
   AND edits IS NULL
   AND finished_at IS NULL
   AND outcome IS NULL
 ORDER BY lane, id
"""
WAITING_AT = f"""
SELECT {COLUMNS}
  FROM outbox
 WHERE address = :address
   AND lane = :lane
   AND edits IS NULL
   AND finished_at IS NULL
   AND claimed_by IS NULL
   AND outcome IS NULL
 ORDER BY id
"""
TO_COME = f"""
SELECT id, not_before, expires_at
  FROM outbox
 WHERE address = :address
   AND lane = :lane
   AND edits IS NULL
   AND finished_at IS NULL
   AND claimed_by IS NULL
   AND outcome IS NULL
   AND not_before > :now
   AND NOT ({IS_HELD})
 ORDER BY not_before, id
"""
PUT_OFF = """
UPDATE outbox SET not_before = :at
 WHERE id = :id AND finished_at IS NULL AND claimed_by IS NULL AND not_before > :now
"""
POSTPONE = """
UPDATE outbox SET not_before = :at WHERE id = :id AND finished_at IS NULL AND claimed_by IS NULL
"""
FAILED = """
SELECT card, about
  FROM outbox
 WHERE address = :address
   AND lane = :lane
   AND edits IS NULL
   AND outcome = 'unreachable'
   AND finished_at >= :since
   AND card IS NOT NULL
   AND about IS NOT NULL
"""
# A row that is due may be in the sender's hands already: it goes out as it is, and is edited afterwards.
REWRITE = """
UPDATE outbox SET body = :body
 WHERE id = :id AND finished_at IS NULL AND claimed_by IS NULL AND not_before > :now
"""
WITHDRAW = """
UPDATE outbox SET outcome = 'superseded', finished_at = :now, body = NULL
 WHERE id = :id AND finished_at IS NULL AND claimed_by IS NULL
"""
LIVE_UNTIL = """
UPDATE outbox SET expires_at = :until
 WHERE card = :card AND about = :about AND lane = :lane AND edits IS NULL AND finished_at IS NULL AND claimed_by IS NULL
"""
TAKE_ALONG = """
UPDATE outbox SET address = :new
 WHERE address = :old AND lane = :lane AND edits IS NULL AND finished_at IS NULL AND outcome IS NULL
"""
DROP_EDITS_AT = """
UPDATE outbox SET outcome = 'superseded', finished_at = :now, body = NULL
 WHERE address = :address AND edits IS NOT NULL AND finished_at IS NULL
RETURNING card, about
"""
DOUBTED = f"SELECT {COLUMNS} FROM outbox WHERE id = :id AND outcome = 'in doubt' AND finished_at IS NULL"
DOUBTED_BULK = f"""
SELECT {COLUMNS}
  FROM outbox
 WHERE about = :about
   AND lane IN (:bulk, :urgent)
   AND outcome = 'in doubt'
   AND finished_at IS NULL
 ORDER BY id
"""
SEND_AGAIN = """
UPDATE outbox SET outcome = NULL, claimed_by = NULL, not_before = :not_before
 WHERE id = :id AND outcome = 'in doubt' AND finished_at IS NULL
"""


@dataclass(frozen=True)
class Post:
    id: int
    address: Address
    lane: Lane
    message: Outbound
    phrase: str
    about: str
    card: str
    not_before: datetime
    has_day: bool  # later than some moment it is not said any more
    is_claimed: bool


@dataclass(frozen=True)
class Place:
    """When a post will go. `has_day`: later than some moment it is not said any more."""

    id: int
    at: datetime
    has_day: bool


class Posts:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def moments(self, address: Address, since: datetime) -> list[datetime]:
        """When the posts of a chat went or will go."""
        rows = await self._db.all(MOMENTS, address=address, lane=int(Lane.POST), since=since)
        return [moment(row["not_before"]) for row in rows]

    async def unsent(self, card: str, about: str) -> list[Post]:
        return [_post(row) for row in await self._db.all(UNSENT, card=card, about=about)]

    async def waiting_at(self, address: Address, lane: Lane = Lane.POST) -> list[Post]:
        return [_post(row) for row in await self._db.all(WAITING_AT, address=address, lane=int(lane))]

    async def to_come(self, address: Address, now: datetime) -> list[Place]:
        """What is not due yet, in its order."""
        rows = await self._db.all(TO_COME, address=address, lane=int(Lane.POST), now=now)
        return [Place(row["id"], moment(row["not_before"]), row["expires_at"] is not None) for row in rows]

    async def put_off(self, id: int, at: datetime, now: datetime) -> bool:
        """Return False if it is too late."""
        return await self._db.run(PUT_OFF, id=id, at=at, now=now) == 1

    async def postpone(self, id: int, at: datetime) -> None:
        """The same of what is due, while nothing is sent yet."""
        await self._db.run(POSTPONE, id=id, at=at)

    async def failed(self, address: Address, since: datetime) -> list[tuple[str, str]]:
        """Cards that could not be put up there since then, each with what it is about."""
        rows = await self._db.all(FAILED, address=address, lane=int(Lane.POST), since=since)
        return [(row["card"], row["about"]) for row in rows]

    async def rewrite(self, id: int, message: Outbound, now: datetime) -> bool:
        """Return False if it is too late."""
        return await self._db.run(REWRITE, id=id, body=to_json(message), now=now) == 1

    async def withdraw(self, id: int, now: datetime) -> bool:
        """Return False if it is too late."""
        return await self._db.run(WITHDRAW, id=id, now=now) == 1

    async def live_until(self, card: str, about: str, until: datetime) -> None:
        """What has not been posted by then is not posted any more."""
        await self._db.run(LIVE_UNTIL, card=card, about=about, lane=int(Lane.POST), until=until)

    async def take_along(self, old: Address, new: Address) -> None:
        """What waits for one chat waits for another."""
        await self._db.run(TAKE_ALONG, old=old, new=new, lane=int(Lane.POST))

    async def drop_edits(self, address: Address, now: datetime) -> set[tuple[str, str]]:
        """No message there can be edited any more; return the cards, each with what it is about, that were to be."""
        rows = await self._db.all(DROP_EDITS_AT, address=address, now=now)
        return {(row["card"] or "", row["about"] or "") for row in rows}

    # ------------------------------------------------------------ in doubt

    async def doubted(self, id: int) -> Post | None:
        """None if it is, or has been, settled."""
        row = await self._db.one(DOUBTED, id=id)
        return None if row is None else _post(row)

    async def doubted_bulk(self, about: str) -> list[Post]:
        """To people: of the posts in groups each is asked about alone."""
        rows = await self._db.all(DOUBTED_BULK, about=about, bulk=int(Lane.BULK), urgent=int(Lane.URGENT))
        return [post for post in map(_post, rows) if not post.address.is_group]

    async def send_again(self, id: int, not_before: datetime) -> bool:
        """Return False if it was settled before."""
        return await self._db.run(SEND_AGAIN, id=id, not_before=not_before) == 1


def _post(row: Row) -> Post:
    return Post(
        id=row["id"],
        address=Address.parse(row["address"]),
        lane=Lane(row["lane"]),
        message=from_json(row["body"]),
        phrase=row["phrase"],
        about=row["about"] or "",
        card=row["card"] or "",
        not_before=moment(row["not_before"]),
        has_day=row["expires_at"] is not None,
        is_claimed=row["claimed_by"] is not None,
    )
