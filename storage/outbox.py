"""What is to be sent: one row, one platform call."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import TypeAdapter

from bot.messages import Address, Delivery, Lane, Outbound, Repeat
from storage.rows import MICROSECOND, Db, Row, maybe_moment, moment

MESSAGE = TypeAdapter(Outbound)
PAGE = 400  # rows read at once
AWAY = timedelta(days=3650)  # by so much is put off what waits for somebody's return
MICROSECONDS = AWAY // MICROSECOND
IS_HELD = f"not_before - created_at > {MICROSECONDS // 2}"

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
   AND outbox.address LIKE :channel || ':%'
   AND outbox.id > :after
 ORDER BY outbox.id
 LIMIT :limit
"""
NEXT_DUE = """
SELECT MIN(not_before) AS at FROM outbox WHERE finished_at IS NULL AND claimed_by IS NULL AND not_before > :after
"""
CLAIM = f"""
UPDATE outbox SET claimed_by = :run
 WHERE id = :id AND claimed_by IS NULL AND finished_at IS NULL AND NOT ({IS_HELD})
   AND (edits IS NULL OR EXISTS (SELECT 1 FROM posted WHERE posted.id = outbox.edits))
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
ANEW = """
UPDATE outbox SET edits = NULL, claimed_by = NULL, not_before = :now, attempts = attempts + 1
 WHERE id = :id AND finished_at IS NULL
"""
IS_DUE = """
SELECT 1 FROM outbox WHERE address = :address AND lane = 0 AND finished_at IS NULL AND not_before <= :now LIMIT 1
"""
LAST = "SELECT MAX(id) AS id FROM outbox WHERE address = :address AND edits IS NULL"
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
CHANNELS = "SELECT DISTINCT address FROM outbox WHERE finished_at IS NULL"
DROP_STALE_EDITS = """
UPDATE outbox SET outcome = 'superseded', finished_at = :now, body = NULL
 WHERE edits = :edits AND finished_at IS NULL AND claimed_by IS NULL
"""
LAST_TRY = "UPDATE outbox SET expires_at = :now WHERE edits = :edits AND finished_at IS NULL"
CANCEL_EXPIRED = """
UPDATE outbox SET outcome = 'expired', finished_at = :now, body = NULL
 WHERE expires_at < :now AND finished_at IS NULL AND claimed_by IS NULL
"""
CANCEL_GONE = """
UPDATE outbox SET outcome = 'gone', finished_at = :now, body = NULL
 WHERE edits IS NOT NULL AND finished_at IS NULL AND claimed_by IS NULL
   AND NOT EXISTS (SELECT 1 FROM posted WHERE posted.id = outbox.edits)
"""
HOLD = f"""
UPDATE outbox SET not_before = not_before + {MICROSECONDS}, expires_at = COALESCE(expires_at, :ends_at)
 WHERE address = :address AND finished_at IS NULL AND claimed_by IS NULL AND NOT ({IS_HELD})
"""
RELEASE = f"""
UPDATE outbox
   SET not_before = CASE WHEN not_before - {MICROSECONDS} > :now THEN not_before - {MICROSECONDS} ELSE :now END
 WHERE address = :address AND finished_at IS NULL AND claimed_by IS NULL AND {IS_HELD}
"""
HASTEN = f"""
UPDATE outbox SET not_before = :now
 WHERE attempts > 0 AND lost_answers = 0 AND finished_at IS NULL AND claimed_by IS NULL
   AND not_before > :now AND NOT ({IS_HELD})
"""
READDRESS = "UPDATE outbox SET address = :new WHERE address = :old AND finished_at IS NULL"
COUNTS = """
SELECT COALESCE(outcome, 'waiting') AS outcome, lane, COUNT(*) AS rows_
  FROM outbox GROUP BY COALESCE(outcome, 'waiting'), lane
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
    return MESSAGE.dump_json(message, exclude_defaults=True).decode()


def from_json(text: str | None) -> Outbound:
    """Also what an older version of the program wrote: what is no field any more is dropped. None is what is over."""
    return MESSAGE.validate_json(text) if text else Outbound("")


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

    async def due(self, lane: Lane, channel: str, now: datetime, addresses: int) -> list[Letter]:
        """Those of so many addresses, or all: who has a thousand messages coming keeps nobody else waiting."""
        found: list[Letter] = []
        while len({letter.delivery.address for letter in found}) < addresses:
            after = found[-1].delivery.id if found else 0
            rows = await self._db.all(DUE, lane=int(lane), channel=channel, now=now, after=after, limit=PAGE)
            found += map(_letter, rows)
            if len(rows) < PAGE:
                break
        return found

    async def channels(self) -> set[str]:
        """Those for which something waits."""
        return {Address.parse(row["address"]).channel for row in await self._db.all(CHANNELS)}

    async def is_due(self, address: Address, now: datetime) -> bool:
        """Whether an answer is on its way there."""
        return await self._db.one(IS_DUE, address=address, now=now) is not None

    async def next_due(self, after: datetime) -> datetime | None:
        row = await self._db.one(NEXT_DUE, after=after)
        return None if row is None else maybe_moment(row["at"])

    async def claim(self, id: int, run: str) -> bool:
        """Return False if it is somebody else's, settled, held, or an edit of a message we know no more."""
        return await self._db.run(CLAIM, id=id, run=run) == 1

    async def finish(self, id: int, outcome: Outcome, now: datetime) -> bool:
        return await self._db.run(FINISH, id=id, outcome=outcome.value, now=now) == 1

    async def again(self, id: int, not_before: datetime, *, lost_answers: int = 0) -> None:
        """Give the claim back: it is to be sent (again) from then on. `lost_answers`: how many more there are."""
        await self._db.run(AGAIN, id=id, not_before=not_before, lost_answers=lost_answers)

    async def anew(self, id: int, now: datetime) -> None:
        """What it should have edited is gone: it becomes a message of its own."""
        await self._db.run(ANEW, id=id, now=now)

    async def is_last(self, id: int | None, address: Address) -> bool:
        """Whether nothing was said there since."""
        row = await self._db.one(LAST, address=address)
        return row is not None and row["id"] == id

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
        """A newer picture of the same message makes waiting edits idle; one that is on its way is not tried again."""
        await self._db.run(DROP_STALE_EDITS, edits=posted_id, now=now)
        await self._db.run(LAST_TRY, edits=posted_id, now=now)

    async def give_up(self, now: datetime) -> None:
        """What is too late, and edits of messages that we know no more."""
        await self._db.run(CANCEL_EXPIRED, now=now)
        await self._db.run(CANCEL_GONE, now=now)

    async def hold(self, address: Address, ends_at: datetime | None) -> None:
        """Nothing arrives there: what waits is put off until it is released; `ends_at` is when it is given up."""
        await self._db.run(HOLD, address=address, ends_at=ends_at)

    async def release(self, address: Address, now: datetime) -> None:
        """What was put off is due as it was before; what is for later stays for later."""
        await self._db.run(RELEASE, address=address, now=now)

    async def hasten(self, now: datetime) -> None:
        """What the channel put off is due: only the run that heard so knows what stands in line behind it."""
        await self._db.run(HASTEN, now=now)

    async def readdress(self, old: Address, new: Address) -> None:
        await self._db.run(READDRESS, old=old, new=new)

    async def counts(self) -> dict[tuple[str, Lane], int]:
        rows = await self._db.all(COUNTS)
        return {(row["outcome"], Lane(row["lane"])): row["rows_"] for row in rows}


def _letter(row: Row) -> Letter:
    delivery = Delivery(
        id=row["id"],
        address=Address.parse(row["address"]),
        lane=Lane(row["lane"]),
        repeat=Repeat(row["repeat"]),
        message=from_json(row["body"]),
        edits=row["edits_message"] or "",
        card=row["card"] or "",
        attempts=row["attempts"],
        lost_answers=row["lost_answers"],
        expires_at=maybe_moment(row["expires_at"]),
        is_claimed=row["claimed_by"] is not None,
    )
    return Letter(delivery, row["phrase"], row["about"], row["card"], moment(row["created_at"]))
