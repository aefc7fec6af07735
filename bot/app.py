"""The only place where the parts are joined: a running program from settings, on Telegram or in the browser."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import handlers
from bot import admins, nights, tryit
from bot import municipality as municipalities
from bot.channels.email import Email, MailServer
from bot.channels.telegram import Telegram, TokenRefused, capabilities
from bot.channels.web import Web
from bot.channels.webchat import WebChat
from bot.clock import Clock
from bot.domain import danger
from bot.i18n import Phrases
from bot.log import unexpected
from bot.machine import Machine, WrongMode
from bot.messages import Address
from bot.metrics import Metrics
from bot.municipality import Municipality
from bot.settings import Settings
from bot.web import health, server, webchat, webhooks
from bot.web.doorkeeper import Doorkeeper
from bot.web.html import Html
from bot.web.pages import Pages
from bot.web.visits import Visits
from storage.faults import is_unusable
from storage.migrations import NewerDatabase
from storage.sqlite import AlreadyRunning

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.routing import BaseRoute, Route

log = logging.getLogger(__name__)

REFUSED = 78  # exit code, "configuration error" in sysexits.h
LOCALES = Path(__file__).parent.parent / "locales"


class CannotStart(Exception):
    """Something outside the program must be mended first; `sentences` say what."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = list(sentences)


async def run(settings: Settings) -> int:
    """Run until a signal says stop; return the exit code. Raises when a part failed: the watchdog starts us again."""
    try:
        await _run(settings)
    except TokenRefused:
        log.error("Telegram does not accept BOT_TOKEN", extra={"exit": REFUSED})
        return REFUSED
    log.info("Stopped")
    return 0


async def _run(settings: Settings) -> None:
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
    with database_in_sentences(settings):
        return await Machine.open(
            settings.database,
            municipality,
            phrases,
            handlers.CONVERSATION,
            Clock(),
            mode=mode(settings),
            site=settings.origin,
        )


def mode(settings: Settings) -> str:
    return "try-it" if settings.is_try_it else "real"


@contextmanager
def database_in_sentences(settings: Settings) -> Iterator[None]:
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
        machine.world.hearing,
    )
    machine.channels[telegram.name] = telegram
    if settings.smtp_url is not None:
        mail_server = MailServer.parse(settings.smtp_url.get_secret_value())
        machine.channels[Email.name] = Email(mail_server, settings.mail_from, machine.media_bytes, telegram)
    web = _web_channel(settings, machine) if settings.origin else None
    if not settings.webhook_url:
        await machine.listens(telegram.name)
    tasks = machine.start()
    machine.watch.poller = None if settings.webhook_url else telegram
    machine.watch.is_backed_up = True
    await machine.write(lambda store: nights.ensure_timers(store, machine.clock.now()))
    await machine.write(lambda store: nights.ensure_upkeep(store, machine.clock.now()))
    await machine.write(lambda store: admins.name(store, admin_addresses(settings), machine.clock.now()))
    tasks.append(asyncio.create_task(_serve_telegram(telegram, settings, municipality, phrases), name="telegram"))
    stack.push_async_callback(telegram.stop)
    stack.push_async_callback(_cancel, tasks[-1])

    routes: list[BaseRoute] = [*_about_us(machine), webhooks.route(telegram)]
    if web is not None:
        routes += _for_residents(machine, web, Html(phrases))
    let_go = web.close if web is not None else _nothing
    port = await stack.enter_async_context(_web(server.make(routes), settings, let_go))
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
    machine.tidied.append(channel.tidy)
    web = _web_channel(settings, machine)
    tasks = machine.start()
    await machine.write(lambda store: nights.ensure_timers(store, machine.clock.now()))
    await machine.write(lambda store: tryit.populate(store, municipality, machine.clock.now()))
    pages = webchat.Pages(channel, phrases, machine.clock.now, machine.advance)

    def let_go() -> None:
        channel.close()
        web.close()

    for_residents = _for_residents(machine, web, Html(phrases, is_trial=True))
    routes = [*pages.routes(), *_about_us(machine), *for_residents]
    app = server.make(routes, server.ONLY_THIS_MACHINE)
    port = await stack.enter_async_context(_web(app, settings, let_go))
    log.info("Try it in a browser", extra={"address": f"http://{settings.web_host}:{port}"})
    return tasks


# ---------------------------------------------------------------- both


def _web_channel(settings: Settings, machine: Machine) -> Web:
    """The residents' own page. Another channel must be known before: its links are the ones in groups."""
    web = Web(
        receive=machine.receive,
        write=machine.write,
        read=machine.read,
        media_folder=settings.data_dir / "web",
        media_bytes=machine.media_bytes,
        now=machine.clock.now,
        origin=settings.origin,
    )
    machine.channels[web.name] = web
    machine.tidied.append(web.tidy)
    return web


def _for_residents(machine: Machine, web: Web, html: Html) -> "list[BaseRoute]":
    """What has no path of its own is looked for last."""
    now, door = machine.clock.now, Doorkeeper(machine.clock.monotonic)
    visits = Visits(web, html, now, door)
    pages = Pages(machine.world, machine.read, machine.media_path, html, now, door)
    return [*visits.routes(), *pages.routes()]


def _nothing() -> None:
    pass


def _about_us(machine: Machine) -> list["Route"]:
    return health.routes(machine.watch.health, Metrics(machine, machine.watch.recent).text)


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
