"""What the operator does from the command line, besides letting the program run."""

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any, TypeVar

from bot import backups, exports, restoring
from bot.app import LOCALES, CannotStart, database_in_sentences, load_municipality, mode
from bot.backups import Manifest, NoBackup
from bot.i18n import Phrases
from bot.machine import prepare
from bot.municipality import Municipality
from bot.restoring import Restored
from bot.settings import Settings
from bot.status import Status, stored
from storage import sqlite
from storage.inbox import Letter
from storage.sqlite import Database, Sqlite, finish, is_held
from storage.store import Store

T = TypeVar("T")
ANSWERS_WITHIN = 10.0  # seconds


def check(settings: Settings) -> list[str]:
    """What would keep the program from starting, a sentence each."""
    try:
        load_municipality(settings)
    except CannotStart as error:
        return error.sentences
    return []


def remarks(settings: Settings) -> list[str]:
    """What it runs with, and yet is hardly meant."""
    own = load_municipality(settings)
    return [*_unwritten(settings, own), *_unnamed(settings, own)]


def _unwritten(settings: Settings, own: Municipality) -> Iterator[str]:
    count = len(own.mail)
    if count and settings.smtp_url is None and not settings.is_try_it:
        yield f"{settings.municipality_file} names who reads digests by e-mail ({count}), but SMTP_URL is not set."


def _unnamed(settings: Settings, own: Municipality) -> Iterator[str]:
    """Where a page, a poster and a slip cannot say where to go or call."""
    file = settings.municipality_file
    bare = [one.key for one in own.parishes if not own.institutions_in(one.key)]
    if bare:
        where = "every parish" if len(bare) == len(own.parishes) else ", ".join(bare)
        yield f"{file}: [[institutions]] names no place to go to or call for {where}; write name, place, phone, hours."
    if bare and own.contacts.phone is None:
        yield f"{file}: contacts.phone is missing, so that nobody there finds a number to call; write it."


async def migrate(settings: Settings) -> list[str]:
    return await _alone(settings, lambda db: prepare(db, mode(settings)))


async def dead(settings: Settings) -> list[Letter]:
    """The events whose turn failed."""
    return await _reading(settings, lambda store: store.inbox.dead())


async def replay(settings: Settings, id: int) -> bool:
    """Let the turn of a failed event be taken again; the program must not be running."""

    def revive(db: Sqlite) -> bool:
        db.begin()
        revived = finish(Store(db).inbox.revive(id))
        db.commit()
        return revived

    return await _alone(settings, revive)


async def _alone(settings: Settings, work: Callable[[Sqlite], T]) -> T:
    with database_in_sentences(settings):
        settings.database.parent.mkdir(parents=True, exist_ok=True)
        database = await Database.open(settings.database)
        try:
            return await database.hop(work)
        finally:
            await database.close()


async def _reading(settings: Settings, work: Callable[[Store], Awaitable[T]]) -> T:
    """Also while the program runs."""
    with database_in_sentences(settings):
        reader = await Database.open_reader(settings.database)
        try:
            return await reader.hop(lambda db: finish(work(Store(db))))
        finally:
            await reader.close()


# ---------------------------------------------------------------- backups


def backups_days(settings: Settings) -> int:
    return load_municipality(settings).retention.backups_days


def backup(settings: Settings, path: Path | None) -> tuple[Path, Manifest]:
    """Also while the program runs. `path` may be a folder; without one, where the nightly ones lie."""
    now = datetime.now(UTC)
    target = backups.default(settings.database, now)
    if path is not None:
        target = path / target.name if path.is_dir() else path
    try:
        return target, backups.make(settings.database, target, now)
    except NoBackup as error:
        raise CannotStart(str(error)) from None


async def restore(settings: Settings, path: Path) -> Restored:
    """The program must not be running."""
    days = backups_days(settings)
    with database_in_sentences(settings):
        try:
            return await restoring.restore(path, settings.database, mode(settings), days, datetime.now(UTC))
        except NoBackup as error:
            raise CannotStart(str(error), "Nothing was changed.") from None


# ---------------------------------------------------------------- what is public


async def export(settings: Settings, folder: Path | None) -> tuple[Path, int]:
    """Write what is public into the folder; return it, and how many proposals there are. Also while it runs."""
    own, target = load_municipality(settings), folder or settings.database.with_name("export")
    phrases = Phrases.load(LOCALES, own.units, str(own.time_zone))
    found = await _reading(settings, lambda store: store.exports.proposals())
    with database_in_sentences(settings), sqlite.beside(settings.database) as db:
        finish(Store(db).audit.add("exports.taken", "", None, datetime.now(UTC), f"proposals {len(found)}"))
    files = {"priekslikumi.csv": exports.table(found, own, phrases), "priekslikumi.json": exports.data(found, own)}
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (target / name).write_bytes(content)
    except OSError as error:
        raise CannotStart(f"{error.filename or target} cannot be written ({error.strerror}).") from None
    return target, len(found)


# ---------------------------------------------------------------- how it does


async def status(settings: Settings) -> tuple[bool, list[str]]:
    """Whether all is well, and the screen. Also while the program runs."""
    if not settings.database.is_file():
        raise CannotStart(f"There is no database at {settings.database}: the program has never run with this DATA_DIR.")
    is_running, now, mailboxes = is_held(settings.database), datetime.now(UTC), _mailboxes(settings)
    found = Status(
        at=now,
        database=settings.database,
        is_real=not settings.is_try_it,
        is_running=is_running,
        health=_health(settings) if is_running else None,
        stored=await _reading(settings, lambda store: stored(store, now, mailboxes)),
    )
    return not found.problems(), found.lines()


def _mailboxes(settings: Settings) -> tuple[str, ...]:
    """Unknown while municipality.toml is broken: that is for `check` to say."""
    try:
        return load_municipality(settings).mailboxes
    except CannotStart:
        return ()


def _health(settings: Settings) -> Mapping[str, Any] | None:
    """What the running program says of itself."""
    host = "127.0.0.1" if settings.web_host in ("0.0.0.0", "::") else settings.web_host  # noqa: S104 - never bound here
    web = HTTPConnection(host, settings.web_port, timeout=ANSWERS_WITHIN)
    try:
        web.request("GET", "/healthz")
        answer = json.loads(web.getresponse().read())
    except (OSError, HTTPException, ValueError):
        return None
    finally:
        web.close()
    return answer if isinstance(answer, dict) and {"ready", "running"} <= answer.keys() else None
