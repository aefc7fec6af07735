"""The timer that cleans up every night."""

from datetime import datetime

from bot.domain.calendar import RIGA
from bot.domain.likeness_reading import VERSION
from bot.domain.retention import next_sweep
from storage.store import Store

NIGHTLY = "privacy.retention"
REREAD = "proposals.reread"
LIKENESS = "likeness"  # in meta: by which words the stored proposals were read


async def ensure_timers(store: Store, now: datetime) -> None:
    """At start: the first night of a new database, or after a night that failed; later ones set themselves."""
    await store.timers.set_once(NIGHTLY, "", next_sweep(now, RIGA))
    if await store.meta.get(LIKENESS) != VERSION:
        await store.timers.set_once(REREAD, "", now)
