"""The double: a strict Telegram on 127.0.0.1, and the people in it."""

from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import Any

from tests.double.calls import Call
from tests.double.chats import CHANNEL_RIGHTS, GROUP_RIGHTS, Chat, Kind, Member, Status
from tests.double.clock import Clock
from tests.double.control import Control
from tests.double.faults import Fault, Faults, Trouble
from tests.double.files import Files
from tests.double.flood import Flood
from tests.double.groups import Group
from tests.double.messages import Message
from tests.double.people import Person
from tests.double.server import Server
from tests.double.taps import Tap
from tests.double.updates import Updates
from tests.double.webhook import Webhook
from tests.double.world import World
from tests.patience import PATIENCE, eventually

BOT_ID = 7_654_321_098
TOKEN = f"{BOT_ID}:AAHdouble-of-telegram-for-the-tests_"


class Double:
    """`async with Double() as double:` serves until the end of the block."""

    def __init__(
        self,
        *,
        port: int = 0,
        latency_ms: float = 0,
        token: str = TOKEN,
        username: str = "pagasta_balss_bot",
        title: str = "Pagasta balss",
        flood: bool = True,
        judged: bool = True,
    ) -> None:
        self.token = token
        self.url = ""
        self.world = World(int(token.partition(":")[0]), username, title)
        self.world.flood.on = flood
        self._port = port
        self._server = Server(self.world, token, Control(self))
        self._server.judges = judged
        self.latency_ms = latency_ms

    async def __aenter__(self) -> "Double":
        port = await self._server.start(self._port)
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.stop()

    # ------------------------------------------------------------ the parts

    @property
    def username(self) -> str:
        return str(self.world.bot["username"])

    @property
    def clock(self) -> Clock:
        return self.world.clock

    @property
    def updates(self) -> Updates:
        return self.world.updates

    @property
    def webhook(self) -> Webhook:
        return self.world.webhook

    @property
    def flood(self) -> Flood:
        return self.world.flood

    @property
    def faults(self) -> Faults:
        return self.world.faults

    @property
    def files(self) -> Files:
        return self.world.files

    @property
    def actions(self) -> list[tuple[int, str]]:
        """Chat actions, such as (chat id, "typing")."""
        return self.world.actions

    @property
    def latency_ms(self) -> float:
        return self._server.latency * 1000

    @latency_ms.setter
    def latency_ms(self, milliseconds: float) -> None:
        self._server.latency = milliseconds / 1000

    # ------------------------------------------------------------ who is there

    def person(
        self, name: str, *, language_code: str = "lv", last_name: str = "", username: str = "", started: bool = False
    ) -> Person:
        """Somebody new. `started` if the bot may already write to them."""
        user: dict[str, Any] = {"id": self.world.new_person_id(), "is_bot": False, "first_name": name}
        more = {"last_name": last_name, "username": username, "language_code": language_code}
        person = Person(self.world, user | {field: value for field, value in more.items() if value})
        person.chat.is_started = started
        return person

    def group(
        self, title: str, members: Iterable[Person] = (), *, bot: str = "member", supergroup: bool = False
    ) -> Group:
        """A group that was there before; `bot` is "member", "administrator", or "" to add it later."""
        kind = Kind.SUPERGROUP if supergroup else Kind.GROUP
        return self._place(self.world.new_chat(kind, title), members, bot, GROUP_RIGHTS)

    def channel(
        self, title: str, members: Iterable[Person] = (), *, bot: str = "administrator", username: str = ""
    ) -> Group:
        chat = self.world.new_chat(Kind.CHANNEL, title, username=username)
        return self._place(chat, members, bot, CHANNEL_RIGHTS)

    def _place(self, chat: Chat, members: Iterable[Person], bot: str, rights: tuple[str, ...]) -> Group:
        people = list(members) or [self.person("Owner")]
        group = Group(self.world, chat, people)
        if bot:
            status = Status(bot)
            given = frozenset(rights) if status == Status.ADMINISTRATOR else frozenset[str]()
            chat.members[self.world.bot["id"]] = Member(self.world.bot, status, given)
        return group

    # ------------------------------------------------------------ what is to be seen

    def screen(self, chat: "Person | Group | Chat | int") -> list[Message]:
        """The messages that a chat shows now."""
        return self._chat(chat).shown()

    def history(self, chat: "Person | Group | Chat | int") -> list[Message]:
        """The same with the deleted ones."""
        return list(self._chat(chat).messages.values())

    def _chat(self, chat: "Person | Group | Chat | int") -> Chat:
        if isinstance(chat, Chat):
            return chat
        return self.world.chats[chat] if isinstance(chat, int) else chat.chat

    @property
    def calls(self) -> list[Call]:
        return self._server.calls

    def called(self, method: str) -> list[Call]:
        """The calls of one method, in order."""
        return [each for each in self.calls if each.method.lower() == method.lower()]

    @property
    def protocol_errors(self) -> list[str]:
        """What the bot asked that does not fit the Bot API; a test's end should find it empty."""
        return self._server.protocol_errors

    async def until(self, condition: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        """Wait for a condition and return what it gave."""
        try:
            return await eventually(condition, seconds)
        except TimeoutError as error:
            newest = [f"{each.method} {each.params} -> {each.status}" for each in self.calls[-8:]]
            raise TimeoutError("\n  ".join([f"{error}; the newest calls:", *newest])) from None

    async def idle(self, seconds: float = PATIENCE) -> None:
        """Wait until the bot has taken every update and polls for more."""
        await self.until(lambda: self.updates.is_polled and not self.updates.pending(), seconds)

    # ------------------------------------------------------------ what goes wrong

    def fault(
        self,
        trouble: Trouble | str,
        method: str = "*",
        times: int = 1,
        *,
        accepted: bool = False,
        seconds: float = 0.01,
        chat_id: int = 0,
    ) -> Fault:
        """Order trouble for the next calls; see `Trouble` and `Fault`."""
        return self.faults.add(Fault(Trouble(trouble), method, times, accepted, seconds, chat_id))

    def repeat_update(self, update_id: int | None = None) -> int:
        """Deliver an update a second time."""
        return self.updates.repeat(update_id)

    def reverse_next_batch(self) -> None:
        self.updates.reverse_next_batch()

    def send_unknown_update(self) -> int:
        """A kind that the Bot API will only have next year."""
        return self.enqueue([{"hologram": {"id": "1", "from": {"id": 1}, "beam": True}}])[0]

    def send_broken_update(self) -> int:
        """A message without its chat and its date: no library can parse it."""
        return self.enqueue([{"message": {"message_id": 1, "text": 5}}])[0]

    def revoke_token(self) -> None:
        self._server.token_is_good = False

    def restore_token(self) -> None:
        self._server.token_is_good = True

    async def unplug(self) -> None:
        """No network until `plug`: nobody can connect, and every connection breaks."""
        await self._server.unplug()

    async def plug(self) -> None:
        await self._server.plug(int(self.url.rpartition(":")[2]))

    # ------------------------------------------------------------ for benches

    def enqueue(self, updates: Iterable[Mapping[str, Any]]) -> list[int]:
        """Queue ready-made updates as they are; their ids."""
        return self.updates.enqueue(updates)

    def lighten(self) -> None:
        """Stop judging and logging polls, take any answer to any tap: for many thousands of calls."""
        self._server.judges = self._server.keeps_polls = False
        self.world.taps.on = False


__all__ = ["Double", "Fault", "Group", "Message", "Person", "Tap", "Trouble"]
