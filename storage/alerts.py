"""What shows whether the program does its work, and what the administrators were told of it."""

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime

from bot.domain.alerts import LETTER_IS_LATE, TIMER_IS_LATE, Kind, Queue, Told, Waiting, Work
from bot.domain.chats import ChatKind
from bot.domain.statuses import OPEN
from bot.messages import Address, Lane
from storage.meta import Meta
from storage.rows import Db, Row, dump, maybe_moment, moment, to_micros

TOLD, ALIVE_AT = "alerts", "alive_at"  # in meta
EMAIL = "email"  # the channel

# An edit is awaited by nobody, an alert of ours is no answer, and what the channel put off holds up its address.
REPLIES = """
SELECT address, COUNT(*) AS many, MIN(CASE WHEN attempts = 0 THEN not_before ELSE created_at END) AS since
  FROM outbox
 WHERE lane = :reply
   AND edits IS NULL
   AND finished_at IS NULL
   AND outcome IS NULL
   AND phrase NOT LIKE 'alerts-%'
 GROUP BY address
HAVING MAX(not_before) <= :now
"""
SENT = """
SELECT finished_at AS at FROM outbox
 WHERE finished_at IS NOT NULL AND outcome = 'sent' AND phrase NOT LIKE 'alerts-%'
 ORDER BY finished_at DESC LIMIT 1
"""
LANES = """
SELECT lane, COUNT(*) AS many, SUM(CASE WHEN not_before <= :now THEN 1 ELSE 0 END) AS due,
       MIN(CASE WHEN not_before <= :now THEN not_before END) AS oldest
  FROM outbox
 WHERE finished_at IS NULL AND outcome IS NULL
 GROUP BY lane
"""
DOUBTFUL = """
SELECT COUNT(*) AS many, COALESCE(MAX(id), 0) AS newest FROM outbox WHERE finished_at IS NULL AND outcome = 'in doubt'
"""
# The last of which anything is known: what the server puts off for long does not arrive either.
LETTER = """
SELECT outcome
  FROM outbox
 WHERE address = :address
   AND lane = :lane
   AND (outcome IN ('sent', 'assumed', 'refused', 'expired')
        OR outcome IS NULL AND attempts > 0 AND created_at <= :long)
 ORDER BY created_at DESC, id DESC
 LIMIT 1
"""
DEAD = """
SELECT COUNT(*) AS many, COALESCE(MAX(id), 0) AS newest FROM inbox WHERE dead_at IS NOT NULL AND finished_at IS NULL
"""
WAITING = """
SELECT COUNT(*) AS many, MIN(received_at) AS oldest FROM inbox WHERE finished_at IS NULL AND dead_at IS NULL
"""
LATE = """
SELECT COUNT(*) AS many, MIN(fires_at) AS since
  FROM timers
 WHERE parked_at IS NULL AND fires_at < :late AND id NOT IN ({busy})
"""
PARKED = "SELECT COUNT(*) AS many, COALESCE(MAX(id), 0) AS newest FROM timers WHERE parked_at IS NOT NULL"
TIMERS = "SELECT COUNT(*) AS many, MIN(fires_at) AS next FROM timers WHERE parked_at IS NULL"
MATTERS = f"""
SELECT COUNT(*) AS many, COALESCE(SUM(CASE WHEN due_on < :today THEN 1 ELSE 0 END), 0) AS overdue
  FROM proposals
 WHERE status IN ({", ".join(f"'{status.value}'" for status in sorted(OPEN))})
"""
PEOPLE = "SELECT COUNT(*) AS many FROM people WHERE deleted_at IS NULL"
CHATS = "SELECT kind, COUNT(*) AS many FROM chats WHERE lost_at IS NULL GROUP BY kind"


@dataclass(frozen=True)
class Figures:
    """How much there is of what."""

    timers: int
    next_timer: datetime | None
    open: int
    overdue: int
    people: int
    groups: int
    staff_chats: int


class Alerts:
    def __init__(self, db: Db) -> None:
        self._db = db

    # ------------------------------------------------------------ what is seen

    async def work(
        self,
        now: datetime,
        channels: Collection[str],
        busy: Collection[int] = (),
        mailboxes: Collection[str] = (),
    ) -> Work:
        """`channels`: those that run. `busy`: timers whose slow work is under way, which are not late."""
        late = await self._row(
            LATE.format(busy=", ".join(str(int(id)) for id in busy) or "0"), late=now - TIMER_IS_LATE
        )
        dead, doubtful, parked = await self._row(DEAD), await self._row(DOUBTFUL), await self._row(PARKED)
        inbox, sent = await self._row(WAITING), await self._db.one(SENT)
        replies = await self._db.all(REPLIES, now=now, reply=int(Lane.REPLY))
        return Work(
            inbox=Queue(inbox["many"], inbox["many"], maybe_moment(inbox["oldest"])),
            lanes=await self._lanes(now),
            replies=[
                Waiting(moment(row["since"]), row["many"])
                for row in replies
                if Address.parse(row["address"]).channel in channels
            ],
            sent_at=None if sent is None else moment(sent["at"]),
            late=late["many"],
            late_since=maybe_moment(late["since"]),
            parked=parked["many"],
            newest_parked=parked["newest"],
            dead=dead["many"],
            newest_dead=dead["newest"],
            doubtful=doubtful["many"],
            newest_doubtful=doubtful["newest"],
            refused=[one for one in mailboxes if await self._is_refused(one, now)],
        )

    async def _is_refused(self, mailbox: str, now: datetime) -> bool:
        address, lane = Address(EMAIL, mailbox), int(Lane.NOTICE)
        row = await self._db.one(LETTER, address=address, lane=lane, long=now - LETTER_IS_LATE)
        return row is not None and row["outcome"] not in ("sent", "assumed")

    async def _lanes(self, now: datetime) -> dict[str, Queue]:
        rows = await self._db.all(LANES, now=now)
        found = {row["lane"]: Queue(row["many"], row["due"], maybe_moment(row["oldest"])) for row in rows}
        return {lane.name.lower(): found.get(int(lane), Queue()) for lane in Lane}

    async def figures(self, today: date) -> Figures:
        timers, matters, people = (
            await self._row(TIMERS),
            await self._row(MATTERS, today=today),
            await self._row(PEOPLE),
        )
        chats = {row["kind"]: row["many"] for row in await self._db.all(CHATS)}
        return Figures(
            timers=timers["many"],
            next_timer=maybe_moment(timers["next"]),
            open=matters["many"],
            overdue=matters["overdue"],
            people=people["many"],
            groups=chats.get(ChatKind.GROUP.value, 0),
            staff_chats=chats.get(ChatKind.STAFF.value, 0),
        )

    async def _row(self, sql: str, **params: object) -> Row:
        row = await self._db.one(sql, **params)
        assert row is not None
        return row

    # ------------------------------------------------------------ signs of life, and what was told

    async def live(self, now: datetime) -> None:
        """A sign of life: at this moment the database took a write."""
        await Meta(self._db).set(ALIVE_AT, str(to_micros(now)))

    async def alive_at(self) -> datetime | None:
        written = await Meta(self._db).get(ALIVE_AT)
        return None if written is None else moment(int(written))

    async def told(self) -> dict[Kind, Told]:
        written = json.loads(await Meta(self._db).get(TOLD) or "{}")
        known = {kind: one for kind, one in written.items() if kind in set(Kind)}
        return {Kind(kind): Told(moment(one["at"]), one["mark"], one["is_over"]) for kind, one in known.items()}

    async def tell(self, told: Mapping[Kind, Told]) -> None:
        written = {kind: {**asdict(one), "at": to_micros(one.at)} for kind, one in told.items()}
        await Meta(self._db).set(TOLD, dump(written))
