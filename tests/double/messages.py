"""A message as it stands in a chat."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.double.chats import Chat

MEDIA = ("photo", "voice", "video", "audio", "document", "animation", "sticker", "location", "contact", "poll", "venue")
SERVICE = (
    "new_chat_members", "left_chat_member", "new_chat_title", "migrate_to_chat_id", "migrate_from_chat_id",
    "pinned_message", "group_chat_created", "supergroup_chat_created", "channel_chat_created", "forum_topic_created",
    "forum_topic_closed",
)  # fmt: skip


@dataclass(frozen=True)
class Button:
    text: str
    data: str = ""
    url: str = ""


class Message:
    """`fields` is what the Bot API shows of it; the rest is what only the chat knows."""

    __slots__ = ("by_bot", "chat", "deleted", "edits", "fields", "keyboard", "pinned", "sent_at", "silent")

    def __init__(self, chat: "Chat", fields: dict[str, Any], sent_at: float, by_bot: bool) -> None:
        self.chat = chat
        self.fields = fields
        self.sent_at = sent_at
        self.by_bot = by_bot
        self.deleted = False
        self.pinned = False
        self.silent = False
        self.edits = 0
        self.keyboard: dict[str, Any] | None = None  # a reply keyboard, its removal, or a forced reply

    @property
    def id(self) -> int:
        return int(self.fields["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption."""
        return str(self.fields.get("text") or self.fields.get("caption") or "")

    @property
    def entities(self) -> list[dict[str, Any]]:
        return list(self.fields.get("entities") or self.fields.get("caption_entities") or [])

    @property
    def rows(self) -> list[list[Button]]:
        rows = self.fields.get("reply_markup", {}).get("inline_keyboard", [])
        return [[_button(button) for button in row] for row in rows]

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """The labels under the message, or else of the reply keyboard it brought."""
        if self.keyboard:
            cells = [button for row in self.keyboard.get("keyboard", []) for button in row]
            return [cell if isinstance(cell, str) else cell["text"] for cell in cells]
        return [button.text for button in self.buttons]

    @property
    def media(self) -> str:
        """What kind of media it is, or nothing."""
        return next((kind for kind in MEDIA if kind in self.fields), "")

    @property
    def file_id(self) -> str:
        content = self.fields.get(self.media)
        content = content[-1] if isinstance(content, list) else content
        return str(content.get("file_id", "")) if isinstance(content, dict) else ""

    @property
    def is_service(self) -> bool:
        return any(kind in self.fields for kind in SERVICE)

    @property
    def reply_to(self) -> int:
        return int(self.fields.get("reply_to_message", {}).get("message_id", 0))

    def button(self, wanted: str) -> Button:
        """The button with this label or this data."""
        for button in self.buttons:
            if wanted in (button.text, button.data):
                return button
        raise LookupError(f"no button {wanted!r} among {self.buttons}")

    def quoted(self) -> dict[str, Any]:
        """As it looks inside a reply to it."""
        return {name: value for name, value in self.fields.items() if name != "reply_to_message"}

    def seen_later(self) -> dict[str, Any]:
        """As it looks under a tap: of a deleted one only the place is left."""
        if self.deleted:
            return {"chat": self.chat.json, "message_id": self.id, "date": 0}
        return self.fields

    def as_json(self) -> dict[str, Any]:
        """Everything, for the control API."""
        return {
            **self.fields,
            "_by_bot": self.by_bot,
            "_deleted": self.deleted,
            "_pinned": self.pinned,
            "_silent": self.silent,
            "_edits": self.edits,
            "_keyboard": self.keyboard,
        }

    def __repr__(self) -> str:
        author = "bot" if self.by_bot else self.fields.get("from", {}).get("first_name", "?")
        shown = self.text or self.media or next((kind for kind in SERVICE if kind in self.fields), "")
        labels = f" {self.labels}" if self.labels else ""
        return f"<{self.chat.title} {self.id} {author}: {shown!r}{labels}{' deleted' if self.deleted else ''}>"


def _button(button: dict[str, Any]) -> Button:
    return Button(button["text"], button.get("callback_data", ""), button.get("url", ""))
