"""People who talk to the bot."""

import re
from typing import TYPE_CHECKING, Any

from tests.double.chats import PRESENT, Chat, Kind, Member, Status
from tests.double.entities import detect
from tests.double.messages import Message
from tests.double.taps import Tap
from tests.double.updates import TAP_LIVES
from tests.double.world import ANONYMOUS_ADMIN, World

if TYPE_CHECKING:
    from tests.double.groups import Group

START = re.compile(r"[A-Za-z0-9_-]{0,64}")
LINK = re.compile(r"(?:https://)?t\.me/(\w+)(?:\?(start|startgroup)=([^&]*))?")


class Person:
    """Somebody with a phone: speaks in the private chat with the bot unless told otherwise."""

    def __init__(self, world: World, user: dict[str, Any]) -> None:
        self._world = world
        self.user = user
        self.id: int = user["id"]
        names = {name: user.get(name) for name in ("first_name", "last_name", "username")}
        self.chat = world.new_chat(Kind.PRIVATE, user["first_name"], self.id, **names)
        world.people[self.id] = self
        self.chat.members[world.bot["id"]] = Member(world.bot, Status.MEMBER)

    # ------------------------------------------------------------ what they do

    async def starts(self, payload: str = "") -> Message:
        """Press Start, or a link with a parameter."""
        if not START.fullmatch(payload):
            raise ValueError(f"Telegram drops such a parameter: {payload!r}")
        return await self.says(f"/start {payload}".strip())

    async def says(
        self,
        text: str,
        chat: "Group | None" = None,
        *,
        reply_to: Message | None = None,
        topic: int = 0,
        anonymously: bool = False,
    ) -> Message:
        content: dict[str, Any] = {"text": text}
        if found := detect(text):
            content["entities"] = found
        return self._send(content, chat, reply_to, topic, anonymously)

    async def replies(self, message: Message, text: str) -> Message:
        content: dict[str, Any] = {"text": text}
        if found := detect(text):
            content["entities"] = found
        return self._post(message.chat, content, message, message.fields.get("message_thread_id", 0))

    async def edits(self, message: Message, text: str) -> Message:
        """Change what they wrote earlier."""
        name = "text" if "text" in message.fields else "caption"
        message.fields = {**message.fields, name: text, "edit_date": int(self._world.clock.now())}
        message.edits += 1
        self._world.announce(message, edited=True)
        return message

    async def taps(self, message: Message, wanted: str) -> Tap:
        """Press the button with this label or this data."""
        if message.deleted:
            raise LookupError(f"the message is gone: {message}")
        button = message.button(wanted)
        if not button.data:
            raise LookupError(f"not a tap but a link, use follows(): {button}")
        return self.presses(message, button.data)

    def presses(self, message: Message, data: str) -> Tap:
        """Send a tap with this data, also one that the message no longer shows: an old screen may lag."""
        self._check_present(message.chat)
        tap = self._world.taps.press(self.user, message, data)
        self._world.updates.push("callback_query", tap.as_json(), lives=TAP_LIVES)
        return tap

    async def follows(self, link: "str | Tap | Message", label: str = "") -> Message | None:
        """Open a link to the bot: an address, the answer to a tap, or a button of a message."""
        url = link if isinstance(link, str) else link.url if isinstance(link, Tap) else link.button(label).url
        match = LINK.fullmatch(url)
        if match is None or match[1] != self._world.bot["username"]:
            raise ValueError(f"not a link to the bot: {url!r}")
        return await self.starts(match[3]) if match[2] == "start" else None

    async def sends_photo(self, content: bytes, caption: str = "", chat: "Group | None" = None, **more: Any) -> Message:
        """`album` groups photos; `size` claims another size; `reply_to` and `topic` as in says()."""
        return self._send_file("photo", content, caption, chat, **more)

    async def sends_album(self, contents: list[bytes], caption: str = "", chat: "Group | None" = None) -> list[Message]:
        """Photos sent at once; the caption stands under the first."""
        album = str(13_900_000_000_000_000 + next(self._world.common_numbers))
        captions = [caption, *[""] * (len(contents) - 1)]
        return [
            self._send_file("photo", content, text, chat, album=album)
            for content, text in zip(contents, captions, strict=True)
        ]

    async def sends_voice(self, content: bytes, caption: str = "", chat: "Group | None" = None, **more: Any) -> Message:
        return self._send_file("voice", content, caption, chat, **more)

    async def sends_document(
        self, content: bytes, name: str = "file.pdf", caption: str = "", chat: "Group | None" = None, **more: Any
    ) -> Message:
        return self._send_file("document", content, caption, chat, name=name, **more)

    async def sends_sticker(self, chat: "Group | None" = None) -> Message:
        return self._send_file("sticker", b"RIFFsticker", "", chat)

    async def sends_location(self, latitude: float, longitude: float, chat: "Group | None" = None) -> Message:
        return self._send({"location": {"latitude": latitude, "longitude": longitude}}, chat)

    async def sends(self, content: dict[str, Any], chat: "Group | None" = None) -> Message:
        """Anything else, as the fields of a Message: a contact, a dice, a venue."""
        return self._send(content, chat)

    async def blocks(self) -> None:
        self._turn(Status.KICKED)
        self.chat.is_blocked = True

    async def unblocks(self) -> None:
        self.chat.is_blocked = False
        self._turn(Status.MEMBER)

    async def deactivates(self) -> None:
        """Delete the account; the bot is not told."""
        self.chat.is_deactivated = True

    async def deletes(self, message: Message) -> None:
        """Remove a message; the bot is not told."""
        message.deleted = True

    # ------------------------------------------------------------ what they see

    def screen(self) -> list[Message]:
        return self.chat.shown()

    def sees(self, text: str) -> Message | None:
        """The newest message of the bot here that has this in its text."""
        return next((each for each in reversed(self.screen()) if each.by_bot and text in each.text), None)

    @property
    def last(self) -> Message | None:
        """The newest message of the bot here."""
        return next((each for each in reversed(self.screen()) if each.by_bot), None)

    @property
    def keyboard(self) -> list[str]:
        """The labels of the reply keyboard that is up now."""
        newest = next((each for each in reversed(self.screen()) if each.keyboard), None)
        return newest.labels if newest else []

    @property
    def menu(self) -> dict[str, str]:
        """The commands behind the menu button."""
        shown = self._world.menus.seen_by(self.id, True, str(self.user.get("language_code", "")))
        return {command["command"]: command["description"] for command in shown}

    def __repr__(self) -> str:
        return f"<{self.user['first_name']} {self.id}>"

    # ------------------------------------------------------------ within

    def _send(
        self,
        content: dict[str, Any],
        group: "Group | None" = None,
        reply_to: Message | None = None,
        topic: int = 0,
        anonymously: bool = False,
    ) -> Message:
        return self._post(group.chat if group else self.chat, content, reply_to, topic, anonymously)

    def _send_file(
        self,
        kind: str,
        content: bytes,
        caption: str,
        chat: "Group | None" = None,
        *,
        album: str = "",
        size: int = 0,
        name: str = "",
        reply_to: Message | None = None,
        topic: int = 0,
    ) -> Message:
        fields: dict[str, Any] = {kind: self._world.files.describe(kind, content, name, size=size)}
        if album:
            fields["media_group_id"] = album
        if caption:
            fields["caption"] = caption
            if found := detect(caption):
                fields["caption_entities"] = found
        return self._send(fields, chat, reply_to, topic)

    def _post(
        self,
        chat: Chat,
        content: dict[str, Any],
        reply_to: Message | None = None,
        topic: int = 0,
        anonymously: bool = False,
    ) -> Message:
        self._check_present(chat)
        chat.is_started = True
        about: dict[str, Any] = {"sender_chat": chat.json} if anonymously else {}
        if topic:
            about |= {"message_thread_id": topic, "is_topic_message": True}
            reply_to = reply_to or chat.messages[topic]  # every message of a topic answers its first
        if reply_to is not None:
            about["reply_to_message"] = reply_to.quoted()
        message = self._world.post(chat, {**about, **content}, ANONYMOUS_ADMIN if anonymously else self.user)
        self._world.announce(message)
        return message

    def _check_present(self, chat: Chat) -> None:
        if chat.is_private:
            if chat is not self.chat or chat.is_blocked or chat.is_deactivated:
                raise ValueError(f"{self} cannot write in {chat.title}")
        elif chat.upgraded_to:
            raise ValueError(f"{chat.title} has become a supergroup, the old group is closed")
        elif chat.kind != Kind.CHANNEL and chat.status_of(self.id) not in PRESENT:
            raise ValueError(f"{self} is not a member of {chat.title}")

    def _turn(self, status: Status) -> None:
        self._world.bot_becomes(self.chat, status, self.user)
