"""A restore is made ready beside the data and then put in its place, one rename after the other.

`balss.db.restored-20261124T013000Z` holds what is ready, `balss.db.replaced-…` afterwards what was there before.
Whoever opens the database goes on where an interrupted restore stopped.
"""

import os
from collections.abc import Iterator
from pathlib import Path

DATABASE, MEDIA = "database", "media"  # names inside the folder
READY, ASIDE = ".restored-", ".replaced-"
PARTS = ("", "-wal", "-shm")  # of a database in use


def make_ready(folder: Path, path: Path, stamp: str) -> None:
    """From here on the restore will be finished, whatever happens."""
    folder.rename(path.with_name(f"{path.name}{READY}{stamp}"))
    sync(path.parent)


def put_in_place(path: Path) -> None:
    """Nothing, if nothing is ready. Who calls holds the lock."""
    for ready in sorted(path.parent.glob(f"{path.name}{READY}*")):
        aside = path.with_name(f"{path.name}{ASIDE}{ready.name.rpartition('-')[2]}")
        aside.mkdir(mode=0o700, exist_ok=True)
        if (ready / MEDIA).exists():
            _move(path.with_name(MEDIA), aside)
            (ready / MEDIA).rename(path.with_name(MEDIA))
        if (ready / DATABASE).exists():
            for part in PARTS:
                _move(path.with_name(path.name + part), aside)
            (ready / DATABASE).rename(path)
        ready.rmdir()
        sync(path.parent)


def put_aside(path: Path) -> Iterator[Path]:
    """The folders with what restores replaced."""
    yield from path.parent.glob(f"{path.name}{ASIDE}*")


def _move(part: Path, folder: Path) -> None:
    if part.exists():
        part.rename(folder / part.name)


def sync(folder: Path) -> None:
    """What was renamed in this folder stays renamed, also after a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
