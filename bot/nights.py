"""The timers that set themselves again and again: begun at the first start, and after they failed."""

from datetime import datetime, timedelta

from bot.alerts import BACKUP, WATCH
from bot.domain.backups import AT_FIRST
from bot.domain.calendar import RIGA
from bot.domain.digests import DUE, RHYTHMS
from bot.domain.likeness_reading import VERSION
from bot.domain.retention import next_sweep
from bot.domain.sittings import next_nudge
from storage.store import Store

NIGHTLY = "privacy.retention"
REREAD = "proposals.reread"
PULSE = "pulse.plan"
QUARTER = "sittings.quarter"
FORUMS = "entries.forums"
LIKENESS = "likeness"  # in meta: by which words the stored proposals were read
WATCHED_EVERY = timedelta(seconds=15)


async def ensure_timers(store: Store, now: datetime) -> None:
    """At start: the first night of a new database, or after a night that failed; later ones set themselves."""
    await store.timers.unpark()
    await store.timers.set_once(NIGHTLY, "", next_sweep(now, RIGA))
    await store.timers.set_once(PULSE, "", next_sweep(now, RIGA))
    await store.timers.set_once(QUARTER, "", next_nudge(now))
    await store.timers.set_once(FORUMS, "", next_sweep(now, RIGA))
    for kind in RHYTHMS:
        await store.timers.set_once(DUE, kind, now)
    if await store.meta.get(LIKENESS) != VERSION:
        await store.timers.set_once(REREAD, "", now)


async def ensure_upkeep(store: Store, now: datetime) -> None:
    """Where the data are real."""
    await store.timers.set_once(BACKUP, "", now + AT_FIRST)
    await store.timers.set(WATCH, "", now + WATCHED_EVERY)
