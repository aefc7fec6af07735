"""The only place where the parts are joined: a running program from settings, on Telegram or in the browser."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import handlers
from bot import admins, nights, tryit
from bot import municipality as municipalities
from bot.channels.telegram import Telegram, capabilities
from bot.channels.webchat import WebChat
from bot.clock import Clock
from bot.domain import danger
from bot.i18n import Phrases
from bot.log import unexpected
from bot.machine import Machine, WrongMode, prepare
from bot.messages import Address, Lane
from bot.metrics import Metrics
from bot.municipality import Municipality
from bot.settings import Settings
from bot.web import health, server, webchat, webhooks
from storage.faults import is_unusable
from storage.inbox import Letter
from storage.migrations import NewerDatabase
from storage.sqlite import AlreadyRunning, Database, Sqlite, finish
from storage.store import Store

if TYPE_CHECKING:
    from starlette.applications import Starlette

log = logging.getLogger(__name__)
T = TypeVar("T")

LOCALES = Path(__file__).parent.parent / "locales"
POLL_IS_FRESH = 120.0  # seconds
OUTBOX_IS_STUCK = timedelta(minutes=10)


class CannotStart(Exception):
    """Something outside the program must be mended first; `sentences` say what."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = list(sentences)


async def run(settings: Settings) -> None:
    """Run until a signal says stop. Raises when a part failed: then the watchdog starts us again."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.set_exception_handler(unexpected)
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    async with running(settings) as tasks:
        waiting = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        for task in done - {waiting}:
            await task
            raise RuntimeError(f"the {task.get_name()} ended by itself")
    log.info("Stopped")


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[list["asyncio.Task[None]"]]:
    """The whole program, started; gives the tasks that must never end."""
    municipality = load_municipality(settings)
    phrases = Phrases.load(LOCALES, municipality.units, str(municipality.time_zone))
    machine = await _open(settings, municipality, phrases)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(machine.close)
        if settings.is_try_it:
            yield await _try_it(settings, machine, municipality, phrases, stack)
        else:
            yield await _on_telegram(settings, machine, municipality, phrases, stack)


def load_municipality(settings: Settings) -> Municipality:
    try:
        return municipalities.load(settings.municipality_file)
    except municipalities.MunicipalityError as error:
        raise CannotStart(*error.sentences) from None


async def _open(settings: Settings, municipality: Municipality, phrases: Phrases) -> Machine:
    with _database_in_sentences(settings):
        return await Machine.open(
            settings.database, municipality, phrases, handlers.CONVERSATION, Clock(), mode=_mode(settings)
        )


def _mode(settings: Settings) -> str:
    return "try-it" if settings.is_try_it else "real"


@contextmanager
def _database_in_sentences(settings: Settings) -> Iterator[None]:
    """What keeps the database from being used, as CannotStart."""
    file = settings.database
    try:
        yield
    except AlreadyRunning:
        raise CannotStart(f"Another program already works on {file}. Stop it first.") from None
    except NewerDatabase as error:
        raise CannotStart(f"{file}: {error}. Install the newer program again.") from None
    except WrongMode as error:
        raise CannotStart(f"{file}: {error}. Set another DATA_DIR.") from None
    except OSError as error:
        raise CannotStart(f"{error.filename or file} cannot be used ({error.strerror}). Check DATA_DIR.") from None
    except Exception as error:
        if not is_unusable(error):
            raise
        hint = "Check DATA_DIR: the right folder, the right to write there, room on the disk."
        raise CannotStart(f"{file} cannot be used ({error}). {hint}") from None


# ---------------------------------------------------------------- for the operator


def check(settings: Settings) -> list[str]:
    """What would keep the program from starting, a sentence each."""
    try:
        load_municipality(settings)
    except CannotStart as error:
        return error.sentences
    return []


async def migrate(settings: Settings) -> list[str]:
    return await _alone(settings, lambda db: prepare(db, _mode(settings)))


async def dead(settings: Settings) -> list[Letter]:
    """The events whose turn failed."""
    with _database_in_sentences(settings):
        reader = await Database.open_reader(settings.database)
        try:
            return await reader.hop(lambda db: finish(Store(db).inbox.dead()))
        finally:
            await reader.close()


async def replay(settings: Settings, id: int) -> bool:
    """Let the turn of a failed event be taken again; the program must not be running."""

    def revive(db: Sqlite) -> bool:
        db.begin()
        revived = finish(Store(db).inbox.revive(id))
        db.commit()
        return revived

    return await _alone(settings, revive)


async def _alone(settings: Settings, work: Callable[[Sqlite], T]) -> T:
    with _database_in_sentences(settings):
        settings.database.parent.mkdir(parents=True, exist_ok=True)
        database = await Database.open(settings.database)
        try:
            return await database.hop(work)
        finally:
            await database.close()


# ---------------------------------------------------------------- on Telegram


async def _on_telegram(
    settings: Settings, machine: Machine, municipality: Municipality, phrases: Phrases, stack: AsyncExitStack
) -> list["asyncio.Task[None]"]:
    assert settings.bot_token is not None
    telegram = Telegram(
        settings.bot_token.get_secret_value(),
        machine.receive,
        machine.media_bytes,
        settings.telegram_api_url,
        capabilities(settings.telegram_pace),
    )
    machine.channels[telegram.name] = telegram
    tasks = machine.start()
    await machine.write(lambda store: nights.ensure_timers(store, machine.clock.now()))
    await machine.write(lambda store: admins.name(store, admin_addresses(settings), machine.clock.now()))
    tasks.append(asyncio.create_task(_serve_telegram(telegram, settings, municipality, phrases), name="telegram"))
    stack.push_async_callback(telegram.stop)
    stack.push_async_callback(_cancel, tasks[-1])

    async def troubles() -> Sequence[str]:
        found = await storage_troubles(machine)
        if not settings.webhook_url and not is_fresh(telegram):
            found.append("no poll of Telegram for two minutes")
        return found

    routes = [*health.routes(troubles, Metrics(machine).text), webhooks.route(telegram)]
    port = await stack.enter_async_context(_web(server.make(routes), settings))
    log.info("Running on Telegram", extra={"port": port})
    return tasks


def admin_addresses(settings: Settings) -> list[Address]:
    return [Address.parse(one) for one in settings.admin_addresses]


async def _serve_telegram(telegram: Telegram, settings: Settings, municipality: Municipality, phrases: Phrases) -> None:
    await asyncio.gather(telegram.start(), asyncio.to_thread(danger.learnt))
    commands = {language: handlers.command_list(phrases, language) for language in municipality.languages.one_to_one}
    naming = asyncio.create_task(telegram.set_commands(commands, municipality.languages.default))
    if settings.webhook_url:
        assert settings.webhook_secret is not None
        url = f"{settings.webhook_url.rstrip('/')}/{telegram.name}"
        await telegram.set_webhook(url, settings.webhook_secret.get_secret_value())
        await naming
        await asyncio.Event().wait()
    gc.freeze()  # what was made at the start stays: the collector need not look at it again and again
    await telegram.poll()


def is_fresh(telegram: Telegram) -> bool:
    return telegram.polled_at is not None and monotonic() - telegram.polled_at < POLL_IS_FRESH


async def storage_troubles(machine: Machine) -> list[str]:
    """What is wrong with the database or the outbox, a sentence each. All but replies may wait for the morning."""
    try:
        async with asyncio.timeout(5):
            now = machine.clock.now()
            oldest = await machine.write(lambda store: store.outbox.oldest_due(Lane.REPLY, now))
    except TimeoutError:
        return ["the database cannot be written"]
    stuck = oldest is not None and now - oldest > OUTBOX_IS_STUCK
    return ["an answer has waited longer than ten minutes to be sent"] if stuck else []


# ---------------------------------------------------------------- in the browser


async def _try_it(
    settings: Settings, machine: Machine, municipality: Municipality, phrases: Phrases, stack: AsyncExitStack
) -> list["asyncio.Task[None]"]:
    cast = tryit.cast(municipality)
    channel = WebChat(
        receive=machine.receive,
        write=machine.write,
        read=machine.read,
        cast=cast,
        media_folder=settings.data_dir / "webchat",
        media_bytes=machine.media_bytes,
        now=machine.clock.now,
        origin=f"http://{settings.web_host}:{settings.web_port}",
    )
    machine.channels[channel.name] = channel
    tasks = machine.start()
    await machine.write(lambda store: nights.ensure_timers(store, machine.clock.now()))
    await machine.write(lambda store: tryit.populate(store, municipality, machine.clock.now()))
    pages = webchat.Pages(channel, phrases, machine.clock.now, machine.advance)

    async def troubles() -> Sequence[str]:
        return await storage_troubles(machine)

    routes = [*pages.routes(), *health.routes(troubles, Metrics(machine).text)]
    app = server.make(routes, server.ONLY_THIS_MACHINE)
    port = await stack.enter_async_context(_web(app, settings, channel.close))
    log.info("Try it in a browser", extra={"address": f"http://{settings.web_host}:{port}"})
    return tasks


# ---------------------------------------------------------------- both


@asynccontextmanager
async def _web(app: "Starlette", settings: Settings, let_go: Callable[[], None] = lambda: None) -> AsyncIterator[int]:
    try:
        async with server.serving(app, settings.web_host, settings.web_port, let_go) as port:
            yield port
    except OSError as error:
        where = f"{settings.web_host}:{settings.web_port}"
        raise CannotStart(f"{where} cannot be listened on ({error.strerror}). Set another WEB_PORT.") from None


async def _cancel(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
