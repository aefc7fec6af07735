"""When the clock on the wall was put back an hour, what was due in a moment must not wait for an hour."""

import logging
from datetime import datetime, timedelta

from storage.setback import hasten
from storage.store import Store

log = logging.getLogger(__name__)

CLOCK = "clock"  # what it showed within the last minute, for the next run
SLIGHT = timedelta(seconds=1)  # nobody notices
SOON = timedelta(minutes=2)  # longer than the pauses that are counted from now, such as that of a card


class Setback:
    """`shown` is what the clock showed at the last commit; None until the store was asked.

    What is due by the calendar just after it then comes too early: its timer asks what time it is.
    """

    shown: datetime | None = None

    async def follow(self, store: Store, now: datetime) -> None:
        """What would have been done by now, or in a moment, had the clock stayed wrong, is due."""
        shown = self.shown or await _noted(store)
        if shown is not None and now < shown - SLIGHT:
            log.warning("The clock was put back", extra={"seconds": round((shown - now).total_seconds())})
            await hasten(store.db, now, shown + SOON)
        if shown is None or _minute(shown) != _minute(now):
            await store.meta.set(CLOCK, now.isoformat())


async def _noted(store: Store) -> datetime | None:
    noted = await store.meta.get(CLOCK)
    return None if noted is None else datetime.fromisoformat(noted)


def _minute(moment: datetime) -> int:
    return int(moment.timestamp() // 60)
