"""The clock on the wall was put back: what was due by what it had shown."""

from datetime import datetime

from storage.rows import Db

HASTEN_TIMERS = """
UPDATE timers SET fires_at = :now
 WHERE fires_at > :now AND fires_at <= :until AND parked_at IS NULL
"""
HASTEN_OUTBOX = """
UPDATE outbox SET not_before = :now
 WHERE not_before > :now AND not_before <= :until AND finished_at IS NULL
"""


async def hasten(db: Db, now: datetime, until: datetime) -> None:
    """What was to be done or sent until then is due now."""
    await db.run(HASTEN_TIMERS, now=now, until=until)
    await db.run(HASTEN_OUTBOX, now=now, until=until)
