"""A backup comes back: checked and set right beside the data first, and only then put in their place."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot import alerts, backups, erasure
from bot.backups import Manifest, NoBackup
from bot.domain.backups import is_too_old, stamp
from bot.domain.calendar import local
from bot.machine import prepare
from storage import restored, sqlite
from storage.erased import ErasedList
from storage.sqlite import Database, finish
from storage.store import Store


@dataclass(frozen=True)
class Restored:
    """`erased`: how many were forgotten once more; `aside`: where what was there before lies now."""

    manifest: Manifest
    erased: int
    aside: Path


async def restore(archive: Path, database: Path, mode: str, days: int, now: datetime) -> Restored:
    """`days`: how old it may be. Raises NoBackup or AlreadyRunning; what was there is untouched then."""
    database.parent.mkdir(parents=True, exist_ok=True)
    lock = sqlite.hold(database)
    staged = restored.staging(database)
    try:
        restored.drop_staging(database)
        manifest = _unpack(archive, staged)
        _see_that_it_fits(archive, manifest, mode, days, now)
        erased = _set_right(staged / restored.DATABASE, manifest, ErasedList(database), now)
        restored.make_ready(database, stamp(now))
    finally:
        restored.drop_staging(database)
        lock.release()
    opened = await Database.open(database)  # puts it in place
    await opened.close()
    return Restored(manifest, erased, database.with_name(f"{database.name}{restored.ASIDE}{stamp(now)}"))


def _unpack(archive: Path, staged: Path) -> Manifest:
    media = staged / restored.MEDIA
    media.mkdir(mode=0o700, parents=True)
    staged.chmod(0o700)
    return backups.read(archive, lambda name: staged / (restored.DATABASE if name == backups.DATABASE else name))


def _see_that_it_fits(archive: Path, manifest: Manifest, mode: str, days: int, now: datetime) -> None:
    if manifest.mode != mode:
        raise NoBackup(f"{archive} was made of a database for {manifest.mode}, not for {mode}. Take another backup.")
    if is_too_old(manifest.made_at, now, days):
        raise NoBackup(
            f"{archive} is older than {days} days: who was erased since is not known any more. Take a newer one "
            "(docs/operations.md says what can be done if there is none)."
        )


def _set_right(staged: Path, manifest: Manifest, erased: ErasedList, now: datetime) -> int:
    with sqlite.opened(staged) as db:
        prepare(db, manifest.mode)
        db.begin()
        store = Store(db)
        for name in manifest.lost:
            finish(store.backups.lose_media(name, now))
        finish(store.backups.settle(now, local(now).year))
        again = finish(erasure.erase_again(store, now, erased.since(manifest.made_at)))
        finish(store.backups.restored(now))
        finish(store.audit.add("backups.restored", "", None, now, stamp(manifest.made_at)))
        finish(store.timers.set(alerts.RESTORED, stamp(manifest.made_at), now))
        db.commit()
    return again
