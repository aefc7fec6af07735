"""The bots that are compared, each with a double of its own: ours, and bare ones that store nothing."""

import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import parish
from tests.bench.doubles import LIGHT, Double, Late, double
from tests.bench.measures import OURS
from tests.bench.parish import Card, Parish
from tests.bench.processes import Program, running

Arguments = Callable[[Double], Sequence[str]]
Settle = Callable[[Path, Parish], Parish]
DATABASE = "balss.db"


@dataclass(frozen=True)
class Kind:
    name: str
    arguments: Arguments
    is_ours: bool = False


def ours(_: Double) -> Sequence[str]:
    return ("-m", "bot", "run")


def ptb(at_once: int) -> Arguments:
    return lambda there: ("-m", "tests.bench.bare_ptb", there.url, there.token, str(at_once))


def aiogram(there: Double) -> Sequence[str]:
    return ("-m", "tests.bench.bare_aiogram", there.url, there.token)


KINDS = (
    Kind(OURS, ours, is_ours=True),
    Kind("bare python-telegram-bot", ptb(1)),
    Kind("the same, 256 updates at once", ptb(256)),
    Kind("bare aiogram", aiogram),
)
ALONE = tuple(kind for kind in KINDS if "256" not in kind.name)  # where one update comes at a time


@dataclass
class Stand:
    """A bot's place: its double, its folder, the parish that it serves, and how many times wider the limits are.

    `bot` is set while it runs.
    """

    kind: Kind
    double: Double
    folder: Path
    parish: Parish
    pace: float = 1.0
    bot: Program = field(init=False)

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @contextmanager
    def run(self) -> Iterator[None]:
        with running(self.kind.arguments(self.double), self.folder, self._settings()) as self.bot:
            yield

    def await_poll(self) -> None:
        """Wait until the bot has fetched everything and waits for more; raise Ended if it never will."""
        while True:
            self.bot.check()
            try:
                return self.double.await_poll(1.0)
            except Late:
                continue

    def _settings(self) -> Mapping[str, str]:
        if not self.kind.is_ours:
            return {}
        return {
            "BOT_TOKEN": self.double.token,
            "TELEGRAM_API_URL": self.double.url,
            "TELEGRAM_PACE": str(self.pace),
            "WEBHOOK_URL": "",
            "DATABASE_URL": "",
            "DATA_DIR": str(self.folder),
            "MUNICIPALITY_FILE": "municipality.toml",
            "ADMINS": "",
            "WEB_HOST": "127.0.0.1",
            "WEB_PORT": str(_free_port()),
            "LOG_LEVEL": "WARNING",
            "LOG_FORMAT": "text",
        }


@contextmanager
def stand(
    kind: Kind,
    folder: Path,
    *,
    people: int,
    callers: int = 0,
    options: Sequence[str] = LIGHT,
    settle: Settle = parish.settle,
    pace: float = 1.0,
) -> Iterator[Stand]:
    """The double with a group, our card in it, and people; for ours also the database. The bot does not run yet."""
    folder.mkdir(parents=True, exist_ok=True)
    with double(folder, options) as there:
        card = _post_card(there)
        known = [there.ask("person", name="Anna", started=True)["id"] for _ in range(callers)]
        home = Parish(card, parish.residents(people), list(range(1, parish.POLLS + 1)), known)
        if kind.is_ours:
            home = settle(folder / DATABASE, home)
        yield Stand(kind, there, folder, home, pace)


@contextmanager
def running_stands(found: Sequence[AbstractContextManager[Stand]]) -> Iterator[list[Stand]]:
    """All of them running, each waiting for updates."""
    with ExitStack() as stack:
        ready = [stack.enter_context(one) for one in found]
        for one in ready:
            stack.enter_context(one.run())
        for one in ready:
            one.await_poll()
            one.double.new_calls()
        yield ready


def _post_card(there: Double) -> Card:
    group = there.ask("group", title="Pagasta ļaudis", supergroup=True)["id"]
    return Card(group, there.call("sendMessage", chat_id=group, text="Šonedēļ")["message_id"])


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
