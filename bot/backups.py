"""Backups: one file with the database and the media, made while the program runs, whole and checked or not there."""

import io
import os
import shutil
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from bot import VERSION
from bot.domain import backups as rules
from storage import sqlite
from storage.backups import Broken
from storage.faults import is_unusable
from storage.migrations import NewerDatabase
from storage.restored import sync
from storage.sqlite import finish
from storage.store import Store

DATABASE, MEDIA, MANIFEST = "database", "media/", "manifest.json"  # inside the file; the manifest comes last
PART = ".part"
CHUNK = 1024 * 1024
SPARE = 64 * 1024 * 1024  # bytes left free for the program itself
MOST = 1024 * 1024  # bytes of a manifest


class NoBackup(Exception):
    """It was not made, or cannot be used; the message says why and what to do."""


class Manifest(BaseModel):
    """What a backup says of itself. `lost`: media that were missing or damaged already when it was made."""

    model_config = ConfigDict(frozen=True)

    format: Literal[1] = 1
    program: str = VERSION
    mode: str
    made_at: AwareDatetime
    migration: int
    database: str  # hash
    media: int
    lost: tuple[str, ...] = ()


def folder(database: Path) -> Path:
    """Where the nightly ones lie."""
    return database.with_name("backups")


def default(database: Path, now: datetime) -> Path:
    return folder(database) / rules.name(database.stem, now)


def megabytes(size: int) -> str:
    return f"{-(-size // 1_000_000)} MB"


# ---------------------------------------------------------------- making


def make(database: Path, target: Path, now: datetime) -> Manifest:
    """Blocking. `target` is whole and checked when it appears. Raises NoBackup."""
    with _in_a_sentence(target), _only_one(database):
        if not database.is_file():
            raise NoBackup(f"There is no database at {database}. Check DATA_DIR.")
        if target.suffix != ".tar":
            raise NoBackup(f"{target} has another name than a backup: let it end in .tar.")
        if target.exists():
            raise NoBackup(f"{target} is there already. Name another file.")
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _scratch(target) as scratch:
            _see_that_there_is_room(database, scratch)
            draft = scratch / "archive"
            _pack(database, scratch / DATABASE, draft, now)
            manifest = read(draft, lambda name: scratch / "again" if name == DATABASE else Path(os.devnull))
            draft.rename(target)
            sync(target.parent)
    return manifest


@contextmanager
def _only_one(database: Path) -> Iterator[None]:
    try:
        lock = sqlite.hold(database.with_name(f"{database.name}.backup"))
    except sqlite.AlreadyRunning:
        raise NoBackup("Another backup is being made just now. Try again when it is finished.") from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _scratch(target: Path) -> Iterator[Path]:
    """A folder for what is not finished, for our eyes only; what a kill left of an earlier one goes."""
    for left in target.parent.glob(f"*.tar{PART}"):
        shutil.rmtree(left)
    scratch = target.with_name(f"{target.name}{PART}")
    scratch.mkdir(mode=0o700)
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _see_that_there_is_room(database: Path, scratch: Path) -> None:
    """A backup that fills the disk would stop what it is there to protect."""
    files = [*database.parent.glob(f"{database.name}*"), *database.with_name("media").glob("*")]
    sizes = {file: file.stat().st_size for file in files if file.is_file()}
    needed = sum(sizes.values()) + 2 * sizes[database] + SPARE
    free = shutil.disk_usage(scratch).free
    if free < needed:
        raise NoBackup(f"{scratch.parent} has {megabytes(free)} free, {megabytes(needed)} are needed. Make room.")


def _pack(database: Path, copied: Path, draft: Path, now: datetime) -> None:
    sqlite.copy(database, copied)
    with sqlite.opened(copied) as db:
        backups = Store(db).backups
        try:
            migration = finish(backups.check())
        except Broken as error:
            raise NoBackup(f"{database} itself is damaged ({error}). Restore the last backup.") from None
        mode = finish(Store(db).meta.get("mode")) or ""
        finish(backups.strip())
        wanted = finish(backups.media())
    with _created(draft) as file, tarfile.open(fileobj=file, mode="w") as tar:
        with copied.open("rb") as source:
            digest = _hash(source)
            source.seek(0)
            tar.addfile(_entry(DATABASE, copied.stat().st_size, now), source)
        lost = tuple(name for name in wanted if not _add(tar, database.with_name("media"), name, now))
        manifest = Manifest(
            mode=mode, made_at=now, migration=migration, database=digest, media=len(wanted) - len(lost), lost=lost
        )
        content = manifest.model_dump_json(indent=2).encode()
        tar.addfile(_entry(MANIFEST, len(content), now), io.BytesIO(content))


@contextmanager
def _created(path: Path) -> Iterator[IO[bytes]]:
    """A new file that nobody else may read; it is on the disk afterwards."""
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _add(tar: tarfile.TarFile, media: Path, name: str, now: datetime) -> bool:
    """Return False if the file is missing or damaged: the rest is worth keeping all the same."""
    path = media / name
    content = path.read_bytes() if path.is_file() else b""
    if sha256(content).hexdigest() != name:
        return False
    tar.addfile(_entry(f"{MEDIA}{name}", len(content), now), io.BytesIO(content))
    return True


def _entry(name: str, size: int, now: datetime) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = size, 0o600, int(now.timestamp())
    return entry


def _hash(source: IO[bytes]) -> str:
    digest = sha256()
    while chunk := source.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


# ---------------------------------------------------------------- reading


def read(archive: Path, place: Callable[[str], Path]) -> Manifest:
    """Blocking: put each part where `place` says, and check all of it. Raises NoBackup."""
    with _in_a_sentence(archive):
        if not archive.is_file():
            raise NoBackup(f"There is no backup at {archive}.")
        manifest, hashes = None, {}
        with tarfile.open(archive, "r:") as tar:
            for entry in tar:
                source = tar.extractfile(entry) if entry.isreg() else None
                if source is None or not _is_ours(entry.name):
                    raise NoBackup(f"{archive} holds something that is not ours: {entry.name!r}.")
                if entry.name == MANIFEST:
                    manifest = Manifest.model_validate_json(source.read(MOST))
                else:
                    hashes[entry.name] = _through(source, place(entry.name))
        if manifest is None:
            raise NoBackup(f"{archive} is not whole: it breaks off before its end. Take another backup.")
        _check(archive, manifest, hashes, place(DATABASE))
        return manifest


def _is_ours(name: str) -> bool:
    hash = name.removeprefix(MEDIA)
    return name in (DATABASE, MANIFEST) or (hash != name and len(hash) == 64 and hash.isalnum() and hash.isascii())


def _through(source: IO[bytes], path: Path) -> str:
    digest = sha256()
    with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as target:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            target.write(chunk)
    return digest.hexdigest()


def _check(archive: Path, manifest: Manifest, hashes: dict[str, str], database: Path) -> None:
    damaged = [name for name, digest in hashes.items() if name.startswith(MEDIA) and digest != name.removeprefix(MEDIA)]
    if damaged or hashes.get(DATABASE) != manifest.database:
        raise NoBackup(f"{archive} is damaged: {damaged[0] if damaged else DATABASE}. Take another backup.")
    with sqlite.opened(database) as db:
        migration, wanted = finish(Store(db).backups.check()), finish(Store(db).backups.media())
    absent = [name for name in wanted if name not in manifest.lost and f"{MEDIA}{name}" not in hashes]
    if absent or migration != manifest.migration:
        raise NoBackup(f"{archive} is not whole: parts of it are missing. Take another backup.")


@contextmanager
def _in_a_sentence(file: Path) -> Iterator[None]:
    try:
        yield
    except NewerDatabase as error:
        raise NoBackup(f"{file}: {error}. Install the newer program first.") from None
    except (tarfile.TarError, EOFError, ValidationError, UnicodeError, Broken) as error:
        raise NoBackup(f"{file} is no backup that can be used ({type(error).__name__}). Take another one.") from None
    except OSError as error:
        raise NoBackup(f"{error.filename or file} cannot be used ({error.strerror}).") from None
    except Exception as error:
        if not is_unusable(error):
            raise
        raise NoBackup(f"{file} cannot be used ({error}).") from None


# ---------------------------------------------------------------- keeping


def rotate(database: Path, now: datetime, days: int) -> list[str]:
    """Blocking: delete what is older than that; return the names. Only after a new one was made."""
    there = [*folder(database).glob("*.tar"), *database.parent.glob(f"{database.name}.replaced-*")]
    gone = rules.too_old([path.name for path in there], now, days)
    for path in there:
        if path.name in gone:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    return gone
