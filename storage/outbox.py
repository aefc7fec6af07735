"""What is to be sent: one row, one platform call."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.media import Kind, Media
from bot.domain.places import Place
from bot.messages import Address, Choice, Delivery, Lane, Outbound, Repeat
from storage.rows import Db, Row, dump, maybe_moment, moment

ADD = """
INSERT INTO outbox (dedupe_key, address, lane, repeat, body, phrase, about, card, edits,
                    not_before, expires_at, claimed_by, created_at)
VALUES (:dedupe_key, :address, :lane, :repeat, :body, :phrase, :about, :card, :edits,
        :not_before, :expires_at, :claimed_by, :now)
    ON CONFLICT (dedupe_key) DO NOTHING
RETURNING id
"""
COLUMNS = """
       outbox.id, outbox.address, outbox.lane, outbox.repeat, outbox.body, outbox.phrase, outbox.about, outbox.card,
       outbox.attempts, outbox.lost_answers, outbox.expires_at, outbox.created_at, outbox.claimed_by,
       posted.message_id AS edits_message
  FROM outbox
  LEFT JOIN posted ON posted.id = outbox.edits
"""
DUE = f"""
SELECT {COLUMNS}
 WHERE outbox.lane = :lane
   AND outbox.finished_at IS NULL
   AND outbox.claimed_by IS NULL
   AND outbox.not_before <= :now
 ORDER BY outbox.id
 LIMIT :limit
"""
NEXT_DUE = "SELECT MIN(not_before) AS at FROM outbox WHERE finished_at IS NULL AND claimed_by IS NULL"
CLAIM = """
UPDATE outbox SET claimed_by = :run
 WHERE id = :id AND claimed_by IS NULL AND finished_at IS NULL
"""
FINISH = """
UPDATE outbox SET outcome = :outcome, finished_at = :now, body = NULL, attempts = attempts + 1
 WHERE id = :id AND finished_at IS NULL
"""
AGAIN = """
UPDATE outbox SET claimed_by = NULL, not_before = :not_before, attempts = attempts + 1,
       lost_answers = lost_answers + :lost_answers
 WHERE id = :id AND finished_at IS NULL
"""
DOUBT = "UPDATE outbox SET outcome = 'in doubt' WHERE id = :id AND finished_at IS NULL AND outcome IS NULL"
LEFT_BEHIND = f"""
SELECT {COLUMNS}
 WHERE outbox.finished_at IS NULL
   AND outbox.claimed_by IS NOT NULL
   AND outbox.claimed_by != :run
   AND outbox.outcome IS NULL
 ORDER BY outbox.id
"""
GET = f"SELECT {COLUMNS} WHERE outbox.id = :id"
STATE = "SELECT outcome, finished_at FROM outbox WHERE id = :id"
IN_DOUBT = """
SELECT id, about, card FROM outbox
 WHERE address = :address
   AND (outcome = 'assumed' OR (outcome = 'in doubt' AND finished_at IS NULL))
   AND NOT EXISTS (SELECT 1 FROM posted WHERE posted.outbox_id = outbox.id)
 ORDER BY id
"""
DROP_STALE_EDITS = """
UPDATE outbox SET outcome = 'superseded', finished_at = :now, body = NULL
 WHERE edits = :edits AND finished_at IS NULL AND claimed_by IS NULL
"""
CANCEL_EXPIRED = """
UPDATE outbox SET outcome = 'expired', finished_at = :now, body = NULL
 WHERE expires_at < :now AND finished_at IS NULL AND claimed_by IS NULL
"""
HOLD = """
UPDATE outbox SET not_before = :until
 WHERE address = :address AND finished_at IS NULL AND claimed_by IS NULL
"""
RELEASE = """
UPDATE outbox SET not_before = :now
 WHERE address = :address AND finished_at IS NULL AND claimed_by IS NULL AND not_before > :now
"""
SOON = timedelta(days=365)  # what is put off for longer waits for somebody's return
HASTEN = """
UPDATE outbox SET not_before = :now
 WHERE attempts > 0 AND lost_answers = 0 AND finished_at IS NULL AND claimed_by IS NULL
   AND not_before > :now AND not_before < :far
"""
READDRESS = "UPDATE outbox SET address = :new WHERE address = :old AND finished_at IS NULL"
COUNTS = """
SELECT COALESCE(outcome, 'waiting') AS outcome, lane, COUNT(*) AS rows_
  FROM outbox GROUP BY COALESCE(outcome, 'waiting'), lane
"""
OLDEST = """
SELECT MIN(not_before) AS at
  FROM outbox
 WHERE lane = :lane
   AND finished_at IS NULL
   AND outcome IS NULL
   AND not_before <= :now
"""


class Outcome(StrEnum):
    SENT = "sent"
    EXPIRED = "expired"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    GONE = "gone"
    SUPERSEDED = "superseded"
    IN_DOUBT = "in doubt"  # not final: settled by a tap
    ASSUMED = "assumed"  # somebody said that it arrived, or it was repeated often enough


@dataclass(frozen=True)
class Letter:
    """A stored message on its way, with what the sender need not know."""

    delivery: Delivery
    phrase: str
    about: str | None
    card: str | None
    created_at: datetime


def to_json(message: Outbound) -> str:
    return dump({key: value for key, value in asdict(message).items() if value})


def from_json(text: str) -> Outbound:
    fields = json.loads(text)
    if media := fields.get("media"):
        fields["media"] = Media(**{**media, "kind": Kind(media["kind"])})
    if place := fields.get("place"):
        fields["place"] = Place(**place)
    fields["rows"] = tuple(tuple(Choice(**choice) for choice in row) for row in fields.get("rows", ()))
    return Outbound(**{"text": "", **fields})


class Outbox:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(
        self,
        address: Address,
        message: Outbound,
        *,
        phrase: str,
        lane: Lane,
        repeat: Repeat,
        now: datetime,
        not_before: datetime,
        expires_at: datetime | None = None,
        dedupe_key: str | None = None,
        about: str | None = None,
        card: str | None = None,
        edits: int | None = None,
        claimed_by: str | None = None,
    ) -> int | None:
        """Return the new row's id; None if the dedupe key was used before."""
        row = await self._db.one(
            ADD,
            dedupe_key=dedupe_key,
            address=address,
            lane=int(lane),
            repeat=repeat.value,
            body=to_json(message),
            phrase=phrase,
            about=about,
            card=card,
            edits=edits,
            not_before=not_before,
            expires_at=expires_at,
            claimed_by=claimed_by,
            now=now,
        )
        return None if row is None else int(row["id"])

    async def due(self, lane: Lane, now: datetime, limit: int) -> list[Letter]:
        return [_letter(row) for row in await self._db.all(DUE, lane=int(lane), now=now, limit=limit)]

    async def next_due(self) -> datetime | None:
        row = await self._db.one(NEXT_DUE)
        return None if row is None else maybe_moment(row["at"])

    async def claim(self, id: int, run: str) -> bool:
        """Return False if it is somebody else's, or settled."""
        return await self._db.run(CLAIM, id=id, run=run) == 1

    async def finish(self, id: int, outcome: Outcome, now: datetime) -> bool:
        return await self._db.run(FINISH, id=id, outcome=outcome.value, now=now) == 1

    async def again(self, id: int, not_before: datetime, *, lost_answers: int = 0) -> None:
        """Give the claim back: it is to be sent (again) from then on. `lost_answers`: how many more there are."""
        await self._db.run(AGAIN, id=id, not_before=not_before, lost_answers=lost_answers)

    async def doubt(self, id: int) -> bool:
        return await self._db.run(DOUBT, id=id) == 1

    async def left_behind(self, run: str) -> list[Letter]:
        """Claimed by an earlier run: whether they arrived, nobody knows."""
        return [_letter(row) for row in await self._db.all(LEFT_BEHIND, run=run)]

    async def get(self, id: int) -> Letter | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _letter(row)

    async def state(self, id: int) -> tuple[str | None, datetime | None] | None:
        """Outcome and when it was final; None when the row is gone."""
        row = await self._db.one(STATE, id=id)
        return None if row is None else (row["outcome"], maybe_moment(row["finished_at"]))

    async def in_doubt(self, address: Address) -> list[tuple[int, str, str]]:
        """Rows of an address that we have no message for, though they may have arrived: id, about, card."""
        rows = await self._db.all(IN_DOUBT, address=address)
        return [(row["id"], row["about"] or "", row["card"] or "") for row in rows]

    async def assume_arrived(self, id: int, now: datetime) -> bool:
        return await self.finish(id, Outcome.ASSUMED, now)

    async def supersede_edits(self, posted_id: int, now: datetime) -> None:
        """A newer picture of the same message makes waiting edits idle."""
        await self._db.run(DROP_STALE_EDITS, edits=posted_id, now=now)

    async def expire(self, now: datetime) -> int:
        return await self._db.run(CANCEL_EXPIRED, now=now)

    async def hold(self, address: Address, until: datetime) -> None:
        await self._db.run(HOLD, address=address, until=until)

    async def release(self, address: Address, now: datetime) -> None:
        await self._db.run(RELEASE, address=address, now=now)

    async def hasten(self, now: datetime) -> None:
        """What the channel put off is due: only the run that heard so knows what stands in line behind it."""
        await self._db.run(HASTEN, now=now, far=now + SOON)

    async def readdress(self, old: Address, new: Address) -> None:
        await self._db.run(READDRESS, old=old, new=new)

    async def counts(self) -> dict[tuple[str, Lane], int]:
        rows = await self._db.all(COUNTS)
        return {(row["outcome"], Lane(row["lane"])): row["rows_"] for row in rows}

    async def oldest_due(self, lane: Lane, now: datetime) -> datetime | None:
        row = await self._db.one(OLDEST, lane=int(lane), now=now)
        return None if row is None else maybe_moment(row["at"])


def _letter(row: Row) -> Letter:
    delivery = Delivery(
        id=row["id"],
        address=Address.parse(row["address"]),
        lane=Lane(row["lane"]),
        repeat=Repeat(row["repeat"]),
        message=from_json(row["body"] or "{}"),
        edits=row["edits_message"] or "",
        card=row["card"] or "",
        attempts=row["attempts"],
        lost_answers=row["lost_answers"],
        expires_at=maybe_moment(row["expires_at"]),
        is_claimed=row["claimed_by"] is not None,
    )
    return Letter(delivery, row["phrase"], row["about"], row["card"], moment(row["created_at"]))
