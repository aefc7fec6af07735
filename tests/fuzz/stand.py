"""Where it is done: the whole program in simulated time, the double behind its Telegram channel, without a network."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import IO, Any

from starlette.applications import Starlette
from telegram import Bot
from telegram.request import BaseRequest, RequestData

import handlers
from bot import nights
from bot.channels import telegram
from bot.channels.telegram import Telegram
from bot.domain.chats import ChatKind
from bot.domain.media import Media
from bot.domain.roles import RoleName
from bot.messages import Address
from bot.web import server, webhooks
from storage.store import Store
from tests.double import Double, Group, Person
from tests.double.params import Params, Upload
from tests.simulated import LoopClock, Simulation

SECRET = "a-secret-of-the-fuzz_0123456789"
PARISH = "malienas"


class Instant(BaseRequest):
    """The double answers without a network between us."""

    def __init__(self, double: Double) -> None:
        self._double = double

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing is closed."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **given: Any
    ) -> tuple[int, bytes]:
        path = url.removeprefix(self._double.url)
        if path.startswith("/file/"):
            found = self._double.files.download(path.partition("_/")[2])
            return (404, b"") if found is None else (200, found)
        return await self._double._server._answer(
            self._double.token, path.rpartition("/")[2].lower(), _params(request_data)
        )


def _params(data: RequestData | None) -> Params:
    if data is None:
        return Params({})
    files = {name: Upload(name, _content(sent)) for name, (_, sent, _) in (data.multipart_data or {}).items()}
    return Params(data.json_parameters, files)


def _content(sent: bytes | IO[bytes]) -> bytes:
    return sent if isinstance(sent, bytes) else sent.read()


class Complaints(logging.Handler):
    """What the log says is wrong, by sentence; `designed` ones are what becomes of an update nobody understands."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []
        self.designed: dict[str, int] = {"A turn failed": 0, "An update has a shape nobody expected": 0}

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() in self.designed:
            self.designed[record.getMessage()] += 1
        else:
            self.found.append(f"{record.getMessage()} {getattr(record, 'error', '')}")


@dataclass
class Stand:
    """`people` speak nonsense; `neighbours` are healthy, and wait for an answer to every word."""

    double: Double
    telegram: Telegram
    sim: Simulation
    app: Starlette
    people: list[Person]
    neighbours: list[Person]
    group: Group
    complaints: Complaints = field(default_factory=Complaints)

    def close(self) -> None:
        logging.getLogger().removeHandler(self.complaints)
        self.sim.close()

    def run(self, work: Awaitable[Any]) -> None:
        """And all that follows."""
        self.sim.run(work)
        self.sim.run(self.sim.machine.settle())

    def answers(self, person: Person) -> int:
        return sum(message.by_bot for message in person.chat.messages.values())


def stand(*, judged: bool) -> Stand:
    """`judged`: what the program asks of Telegram is compared with the Bot API, which takes seconds to load."""
    clock, double = LoopClock(), Double(flood=False, judged=judged)
    double.url = "http://double"
    telegram_ = _channel(double, lambda name, events: sim.machine.receive(name, events))
    clock.loop.run_until_complete(telegram_.start())
    sim = Simulation(handlers.CONVERSATION, telegram_, clock)
    app = server.make([webhooks.route(telegram_)])
    names = ("Anna", "Ilze", "Pēteris", "Andris", "Zane")
    people = [double.person(name, started=True) for name in names]
    neighbours = [double.person(f"Kaimiņš {number}", started=True) for number in range(5)]
    made = Stand(double, telegram_, sim, app, people, neighbours, double.group("Malienas pagasts", people))
    sim.writes(lambda store: _settle(store, made))
    logging.getLogger().addHandler(made.complaints)
    return made


def _channel(double: Double, receive: Callable[..., Awaitable[None]]) -> Telegram:
    made = Telegram(double.token, receive, _no_bytes, double.url, telegram.capabilities(1_000))
    made._bot = Bot(
        double.token,
        base_url=f"{double.url}/bot",
        base_file_url=f"{double.url}/file/bot",
        request=Instant(double),
        get_updates_request=Instant(double),
    )
    made._secret = SECRET
    return made


async def _no_bytes(media: Media) -> bytes | None:
    return None


async def _settle(store: Store, made: Stand) -> None:
    """Everybody but the last has joined, and three of them serve."""
    now = made.sim.clock.now()
    await nights.ensure_timers(store, now)
    for person in (*made.people[:-1], *made.neighbours):
        await store.people.join(
            address(person.id), language="lv", parish=PARISH, village="", notice_version="1", now=now
        )
    serving = zip(made.people[1:], (RoleName.REPRESENTATIVE, RoleName.STAFF, RoleName.ADMIN), strict=False)
    for person, role in serving:
        joined = await store.people.at(address(person.id))
        assert joined is not None
        parish = PARISH if role is RoleName.REPRESENTATIVE else ""
        await store.roles.give(joined.id, role, parish, "", None, now)
    await store.chats.bind(address(made.group.id), ChatKind.GROUP, PARISH, None, now)


def address(id: int) -> Address:
    return Address("telegram", str(id))
