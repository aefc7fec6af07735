"""Everything that exists on the double's Telegram: the bot, people, chats, files and what waits for the bot."""

from itertools import count
from typing import TYPE_CHECKING, Any

from tests.double.chats import Chat, Kind, Member, Status
from tests.double.clock import Clock
from tests.double.entities import detect
from tests.double.errors import bad
from tests.double.faults import Faults
from tests.double.files import Files
from tests.double.flood import Flood
from tests.double.menus import Menus
from tests.double.messages import Message
from tests.double.params import Params
from tests.double.taps import Taps
from tests.double.updates import Updates
from tests.double.webhook import Webhook

if TYPE_CHECKING:
    from tests.double.people import Person

ANONYMOUS_ADMIN = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


class World:
    """The state that methods and actors share."""

    def __init__(self, bot_id: int, username: str, title: str) -> None:
        self.clock = Clock()
        self.updates = Updates(self.clock)
        self.webhook = Webhook(self.clock, self.updates)
        self.flood = Flood(self.clock)
        self.faults = Faults()
        self.files = Files(self.clock)
        self.taps = Taps(self.clock, username)
        self.menus = Menus(title)
        self.bot: dict[str, Any] = {"id": bot_id, "is_bot": True, "first_name": title, "username": username}
        self.privacy_is_on = True
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Person] = {}
        self.actions: list[tuple[int, str]] = []
        self.common_numbers = count(1)  # message ids of private chats and basic groups
        self._people = count(5_000_000_001)  # beyond 32 bits, as real ones are
        self._groups = count(4_000_001)
        self._supergroups = count(1_002_003_004_001)

    # ------------------------------------------------------------ chats

    def new_person_id(self) -> int:
        return next(self._people)

    def new_chat(self, kind: Kind, title: str, chat_id: int = 0, **fields: Any) -> Chat:
        chat_id = chat_id or (-next(self._groups) if kind == Kind.GROUP else -next(self._supergroups))
        numbers = self.common_numbers if kind in (Kind.PRIVATE, Kind.GROUP) else count(1)
        shown = {name: value for name, value in fields.items() if value}
        chat = Chat(chat_id, kind, title, self.bot["id"], numbers, shown)
        self.chats[chat_id] = chat
        return chat

    def find_chat(self, params: Params, name: str = "chat_id") -> Chat:
        """The chat a call names, by id or @username."""
        wanted = params.values.get(name)
        if wanted in (None, ""):
            raise bad("chat_id is empty")
        if isinstance(wanted, str) and wanted.startswith("@"):
            chat = next((each for each in self.chats.values() if each.fields.get("username") == wanted[1:]), None)
        else:
            chat = self.chats.get(params.integer(name))
        if chat is None:
            raise bad("chat not found")
        return chat

    # ------------------------------------------------------------ messages

    def post(self, chat: Chat, content: dict[str, Any], sender: dict[str, Any] | None, by_bot: bool = False) -> Message:
        """Put a message on the screen; nobody is told yet."""
        now = self.clock.now()
        fields: dict[str, Any] = {"message_id": next(chat.numbers)}
        if sender is not None:
            fields["from"] = sender
        fields |= {"chat": chat.json, "date": int(now), **content}
        message = Message(chat, fields, now, by_bot)
        chat.messages[fields["message_id"]] = message
        return message

    def announce(self, message: Message, edited: bool = False) -> None:
        """Let the bot know of a message, if it may see it."""
        if self.bot_sees(message):
            kind = "channel_post" if message.chat.kind == Kind.CHANNEL else "message"
            self.updates.push(f"edited_{kind}" if edited else kind, message.fields)

    def bot_sees(self, message: Message) -> bool:
        """Privacy mode: in a group only what concerns the bot, unless it is an administrator."""
        chat = message.chat
        if chat.is_private:
            return not chat.is_blocked
        if not chat.has_bot:
            return False
        if not chat.is_group or not self.privacy_is_on or chat.bot_is_admin or message.is_service:
            return True
        return self._concerns_bot(message)

    def _concerns_bot(self, message: Message) -> bool:
        text = message.text
        if message.fields.get("reply_to_message", {}).get("from", {}).get("id") == self.bot["id"]:
            return True
        if f"@{self.bot['username']}".lower() in text.lower():
            return True
        command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
        return bool(command) and "@" not in command and bool(detect(command))

    def serve_service(self, chat: Chat, sender: dict[str, Any], **content: Any) -> Message:
        """A service message, such as "Anna joined", seen by the bot."""
        message = self.post(chat, content, None if chat.kind == Kind.CHANNEL else sender)
        self.announce(message)
        return message

    def bot_becomes(self, chat: Chat, status: Status, by: dict[str, Any], rights: frozenset[str] = frozenset()) -> None:
        """Change the bot's standing in a chat, with its my_chat_member update."""
        old = chat.bot or Member(self.bot, Status.LEFT)
        chat.members[self.bot["id"]] = Member(self.bot, status, rights)
        self.tell_standing(chat, by, old.as_json(chat.kind))

    def tell_standing(self, chat: Chat, by: dict[str, Any], old: dict[str, Any]) -> None:
        new = chat.members[self.bot["id"]].as_json(chat.kind)
        change = {"chat": chat.json, "from": by, "date": int(self.clock.now())}
        self.updates.push("my_chat_member", {**change, "old_chat_member": old, "new_chat_member": new})
