"""A restore is made ready beside the data and then put in its place, one rename after the other.

`balss.db.restored-20261124T013000Z` holds what is ready, `balss.db.replaced-…` afterwards what was there before.
Whoever opens the database goes on where an interrupted restore stopped.
"""

import os
import shutil
from pathlib import Path

DATABASE, MEDIA = "database", "media"  # names inside the folder
READY, ASIDE = ".restored-", ".replaced-"
PARTS = ("", "-wal", "-shm")  # of a database in use


def staging(path: Path) -> Path:
    """Where it is unpacked and set right; it counts for nothing."""
    return path.with_name(f"{path.name}.restoring")


def drop_staging(path: Path) -> None:
    shutil.rmtree(staging(path), ignore_errors=True)


def make_ready(path: Path, stamp: str) -> None:
    """From here on the restore will be finished, whatever happens."""
    folder = staging(path)
    for part in (*folder.rglob("*"), folder):
        sync(part)
    folder.rename(path.with_name(f"{path.name}{READY}{stamp}"))
    sync(path.parent)


def put_in_place(path: Path) -> None:
    """What is ready, if anything is; what is not goes. Who calls holds the lock."""
    drop_staging(path)
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


def _move(part: Path, folder: Path) -> None:
    if part.exists():
        part.rename(folder / part.name)


def sync(path: Path) -> None:
    """A file or folder is on the disk as it is now, also after a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
