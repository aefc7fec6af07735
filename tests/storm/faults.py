"""What life does to the program and its machine. To add a fault: a function of a few lines, and its line in FAULTS.

What lasts an hour moves the clocks by an hour instead of waiting; what lasts a minute lasts the storm's minute.
"""

import asyncio
import resource
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.alerts import Kind
from tests.storm.alarms import until_red
from tests.storm.machine import HAS_LIMITS
from tests.storm.town import Town

HOUR = 3600.0
KILLED_MEANWHILE = 0.3  # of what lasts, so much is cut by a kill -9
UNTIL_TOLD = 1.3  # minutes: the program looks at itself every minute
LOCK = 16.0  # seconds: three times the program's patience with a locked database


@dataclass(frozen=True)
class Fault:
    """`operator` is the sentence in the log, `person` what somebody one-to-one hears meanwhile; "" where there is none.

    `alert` is what /healthz has to name, and an administrator to hear, when it lasts; in a full storm it does so once.
    """

    name: str
    strike: Callable[[Town], Awaitable[None]]
    operator: str = ""
    person: str = ""
    alert: Kind | None = None
    is_possible: bool = True


# ---------------------------------------------------------------- the process


async def kill(town: Town) -> None:
    town.note("kill -9")
    await town.machine.signals(signal.SIGKILL)


async def stop(town: Town) -> None:
    run = await town.machine.signals(signal.SIGTERM)
    if run.code not in (0, -signal.SIGTERM):  # the latter: it was not yet able to hear it
        town.told.troubles.append(f"told to stop it ended with {run.code}")


async def freeze(town: Town) -> None:
    with town.machine.frozen():
        await asyncio.sleep(town.minute)


# ---------------------------------------------------------------- the machine


async def full_disk(town: Town) -> None:
    """No file may grow, nor be written to: what a full disk does, by an rlimit."""
    with town.machine.limited(resource.RLIMIT_FSIZE, 0):
        await lasts(town, town.minute / 4)


async def out_of_descriptors(town: Town) -> None:
    """Nobody is killed meanwhile: without descriptors no program can be started at all."""
    with town.machine.limited(resource.RLIMIT_NOFILE, 3):
        await asyncio.sleep(town.minute / 4)


async def read_only(town: Town) -> None:
    town.machine.doors.is_read_only = True
    try:
        await lasts(town, town.minute / 4)
    finally:
        town.machine.doors.is_read_only = False


async def nearly_full_disk(town: Town) -> None:
    town.machine.doors.is_disk_low = True
    try:
        await lasts(town, UNTIL_TOLD * town.minute)
    finally:
        town.machine.doors.is_disk_low = False


async def old_backup(town: Town) -> None:
    """All that are there are taken away, but for one of the day before yesterday."""
    with town.machine.without_backups(timedelta(days=2)):
        await lasts(town, UNTIL_TOLD * town.minute)


async def locked(town: Town) -> None:
    """By a backup that takes longer than the program is ready to wait."""
    with town.machine.locked():
        await lasts(town, LOCK if town.is_full else town.minute / 4)


async def clock_ahead(town: Town) -> None:
    await _clock_off(town, HOUR)


async def clock_behind(town: Town) -> None:
    await _clock_off(town, -HOUR)


async def _clock_off(town: Town, seconds: float) -> None:
    """It jumps, and later somebody sets it right."""
    town.moves(seconds)
    try:
        await lasts(town, town.minute / 4)
    finally:
        town.moves(-seconds)


async def hour_without_network(town: Town) -> None:
    await town.double.unplug()
    try:
        await lasts(town, town.minute / 4)
        town.moves(HOUR, telegram=True)
        await lasts(town, town.minute / 4)
    finally:
        await town.double.plug()


async def token_revoked(town: Town) -> None:
    town.double.revoke_token()
    try:
        await lasts(town, town.minute / 4)
    finally:
        town.double.restore_token()


async def lasts(town: Town, seconds: float) -> None:
    """So long, after it was noticed; sometimes the program is killed meanwhile, and has to start into it."""
    if town.awaited is not None:
        await until_red(town, town.awaited)
    elif town.chance.random() < KILLED_MEANWHILE:
        await asyncio.sleep(town.chance.uniform(0, seconds / 2))
        await kill(town)
        seconds /= 2
    await asyncio.sleep(seconds)


# ---------------------------------------------------------------- the tables

STORAGE, NOT_YET_SAVED = "The storage failed", "Vēl nav saglabāts"
POLLING = "Polling failed"
KILL = Fault("kill -9", kill)
FAULTS = (
    Fault("kill -15", stop),
    Fault("stopped (SIGSTOP) for a minute", freeze),
    Fault("disk full", full_disk, STORAGE, NOT_YET_SAVED, Kind.STORAGE_FAILS, HAS_LIMITS),
    Fault("out of file descriptors", out_of_descriptors, STORAGE, is_possible=HAS_LIMITS),
    Fault("database read-only", read_only, STORAGE, NOT_YET_SAVED, Kind.STORAGE_FAILS),
    Fault("database locked by a backup", locked, STORAGE, NOT_YET_SAVED, Kind.STORAGE_FAILS),
    Fault("disk nearly full", nearly_full_disk, alert=Kind.DISK_LOW),
    Fault("no backup for two days", old_backup, alert=Kind.BACKUP_OLD),
    Fault("clock an hour ahead", clock_ahead, "The clock was put back"),
    Fault("clock an hour behind", clock_behind, "The clock was put back"),
    Fault("no network for an hour", hour_without_network, POLLING, alert=Kind.NO_POLL),
    Fault("token revoked", token_revoked, POLLING, alert=Kind.TOKEN_REFUSED),
)
