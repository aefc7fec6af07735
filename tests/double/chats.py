"""Chats: private ones, groups, supergroups and channels, and who may write there."""

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count
from typing import Any

from tests.double.errors import bad, forbidden
from tests.double.messages import Message

RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    "can_send_welcome_messages",
)  # fmt: skip
GROUP_RIGHTS = (*RIGHTS, "can_pin_messages", "can_manage_topics")
CHANNEL_RIGHTS = (*RIGHTS, "can_post_messages", "can_edit_messages")
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
    "can_edit_tag", "can_react_to_messages",
)  # fmt: skip


class Kind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Status(StrEnum):
    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"


PRESENT = frozenset({Status.CREATOR, Status.ADMINISTRATOR, Status.MEMBER, Status.RESTRICTED})
ADMINS = frozenset({Status.CREATOR, Status.ADMINISTRATOR})


@dataclass
class Member:
    user: dict[str, Any]
    status: Status
    rights: frozenset[str] = frozenset()

    def as_json(self, kind: Kind) -> dict[str, Any]:
        """A ChatMember of the Bot API."""
        shown: dict[str, Any] = {"user": self.user, "status": str(self.status)}
        if self.status == Status.ADMINISTRATOR:
            known = CHANNEL_RIGHTS if kind == Kind.CHANNEL else GROUP_RIGHTS
            shown |= {"can_be_edited": False, "is_anonymous": False}
            shown |= {right: right in self.rights for right in known}
        elif self.status == Status.CREATOR:
            shown["is_anonymous"] = False
        elif self.status == Status.RESTRICTED:
            shown |= {"is_member": True, "until_date": 0, **{right: right in self.rights for right in PERMISSIONS}}
        elif self.status == Status.KICKED:
            shown["until_date"] = 0
        return shown


@dataclass
class Chat:
    id: int
    kind: Kind
    title: str
    bot_id: int
    numbers: "count[int]"  # message ids: shared by private chats and groups, its own in a supergroup or channel
    fields: dict[str, Any] = field(default_factory=dict)  # what the Bot API shows besides id, type and title
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    topics: dict[int, str] = field(default_factory=dict)
    is_forum: bool = False
    upgraded_to: int = 0
    is_started: bool = False  # private: the person has written to the bot
    is_blocked: bool = False
    is_deactivated: bool = False

    def __post_init__(self) -> None:
        self.json: dict[str, Any] = {}
        self.describe()

    def describe(self) -> None:
        """Work out the Chat object anew after a change."""
        title = {} if self.kind == Kind.PRIVATE else {"title": self.title}
        forum = {"is_forum": True} if self.is_forum else {}
        self.json = {"id": self.id, **title, **self.fields, **forum, "type": str(self.kind)}

    @property
    def is_private(self) -> bool:
        return self.kind == Kind.PRIVATE

    @property
    def is_group(self) -> bool:
        return self.kind in (Kind.GROUP, Kind.SUPERGROUP)

    @property
    def bot(self) -> Member | None:
        return self.members.get(self.bot_id)

    @property
    def has_bot(self) -> bool:
        return self.is_private or (self.bot is not None and self.bot.status in PRESENT)

    @property
    def bot_is_admin(self) -> bool:
        return self.bot is not None and self.bot.status in ADMINS

    def bot_may(self, right: str) -> bool:
        return self.bot is not None and self.bot.status == Status.ADMINISTRATOR and right in self.bot.rights

    def status_of(self, user_id: int) -> Status:
        member = self.members.get(user_id)
        return member.status if member else Status.LEFT

    def shown(self) -> list[Message]:
        return [message for message in self.messages.values() if not message.deleted]

    def find(self, message_id: int) -> Message | None:
        message = self.messages.get(message_id)
        return message if message and not message.deleted else None

    def check_writable(self) -> None:
        """Raise what Telegram answers when the bot may not write here."""
        if self.is_private:
            self._check_person()
        elif self.upgraded_to:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.upgraded_to)
        else:
            self._check_membership()

    def _check_person(self) -> None:
        if self.is_deactivated:
            raise forbidden("user is deactivated")
        if self.is_blocked:
            raise forbidden("bot was blocked by the user")
        if not self.is_started:
            raise forbidden("bot can't initiate conversation with a user")

    def _check_membership(self) -> None:
        if self.bot is None:
            raise bad("chat not found")
        if self.bot.status == Status.KICKED:
            raise forbidden(f"bot was kicked from the {self.kind} chat")
        if self.bot.status == Status.LEFT:
            raise forbidden(f"bot is not a member of the {self.kind} chat")
        if self.bot.status == Status.RESTRICTED and "can_send_messages" not in self.bot.rights:
            raise bad("not enough rights to send text messages to the chat")
        if self.kind == Kind.CHANNEL and not self.bot_may("can_post_messages"):
            raise bad("need administrator rights in the channel chat")
