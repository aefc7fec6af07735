"""What passes between a channel and the rest: addresses, what came in, what goes out, and what a channel must do."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Protocol

from pydantic import TypeAdapter, with_config

from bot.domain.media import Media
from bot.domain.outside import CHECKED
from bot.domain.places import Place

TAP_BYTES = 64  # what every channel can carry in a button


@dataclass(frozen=True, order=True)
class Address:
    """One chat on one channel, such as `telegram:123`; `chat` is opaque to all but its channel."""

    channel: str
    chat: str

    def __str__(self) -> str:
        return f"{self.channel}:{self.chat}"

    @property
    def is_group(self) -> bool:
        """Every channel writes groups, channels and staff rooms with a leading minus."""
        return self.chat.startswith("-")

    @classmethod
    def parse(cls, text: str) -> "Address":
        channel, _, chat = text.partition(":")
        if not channel or not chat:
            raise ValueError(f"not an address: {text!r}")
        return cls(channel, chat)


# ---------------------------------------------------------------- what comes in


@with_config(CHECKED)
@dataclass(frozen=True)
class Tap:
    """A pressed button: `data` as we wrote it, `token` to acknowledge it by, `message_id` of what it hangs under."""

    data: str
    token: str = ""
    message_id: str = ""


@with_config(CHECKED)
@dataclass(frozen=True)
class Inbound:
    """Something a person said or did. `sender` is their one-to-one address, also when they spoke in a group."""

    event: str
    address: Address
    sender: Address
    text: str = ""
    media: Media | None = None
    place: Place | None = None
    command: str = ""
    argument: str = ""
    tap: Tap | None = None
    reply_to: str = ""
    album: str = ""
    language: str = ""  # of their device
    asked_language: str = ""  # chosen by themselves where they write
    sender_name: str = ""
    sender_is_hidden: bool = False  # an anonymous group administrator: who it is cannot be known
    unanswerable: str = ""  # a sticker, a contact …: what it was, when it can be no answer
    masked: int = 0  # personal codes that were cut out before it was stored

    @property
    def is_private(self) -> bool:
        """A post in a channel has no author: there the sender is the channel itself."""
        return self.address == self.sender and not self.address.is_group


class Change(StrEnum):
    """What happened to our standing in a chat."""

    JOINED = "joined"  # added to a group or channel
    PROMOTED = "promoted"
    RESTRICTED = "restricted"  # may no longer write
    LEFT = "left"  # removed, or the chat is gone
    BLOCKED = "blocked"  # a person does not want us any more
    UNBLOCKED = "unblocked"


@dataclass(frozen=True)
class Membership:
    event: str
    address: Address
    sender: Address
    change: Change


@dataclass(frozen=True)
class Migrated:
    """A chat got a new address (a Telegram group became a supergroup)."""

    event: str
    address: Address
    new_address: Address


Event = Inbound | Membership | Migrated
_INBOUND = TypeAdapter(Inbound)


def checked(event: Event | None) -> Event | None:
    """Raises ValueError if what somebody said is of another type than it should be."""
    return _INBOUND.validate_python(event, strict=True) if isinstance(event, Inbound) else event


@dataclass(frozen=True)
class Received:
    """A raw event as it goes into the inbox: nothing is understood yet but what dedupes and orders it."""

    event: str
    order_key: str
    body: bytes


# ---------------------------------------------------------------- what goes out


@dataclass(frozen=True)
class Choice:
    """A button: exactly one of `tap` (self-contained, ≤ 64 bytes), `url`, or `start`.

    `start` opens the one-to-one chat with us with this parameter; the channel makes the link.
    """

    label: str
    tap: str = ""
    url: str = ""
    start: str = ""


@dataclass(frozen=True)
class Outbound:
    """A message as every channel can show it: plain text, the title bold, no markup from people.

    `rows` keep their shape where a channel can; `asks_place` is the label of the channel's own way to send a location.
    """

    text: str
    title: str = ""
    rows: tuple[tuple[Choice, ...], ...] = ()
    media: Media | None = None
    place: Place | None = None
    link: str = ""
    reply_to: str = ""
    silent: bool = False
    pin: bool = False
    asks_place: str = ""


class Lane(IntEnum):
    """Who goes first: someone waits → danger, to groups and to many → personal → group → bulk."""

    REPLY = 0
    URGENT = 4
    NOTICE = 1
    POST = 2
    BULK = 3


class Repeat(StrEnum):
    """What to do with a message when nobody can say whether it arrived."""

    ONCE_MORE = "once more"
    IDEMPOTENT = "idempotent"
    ASK = "ask"


# ---------------------------------------------------------------- what a channel is


@dataclass(frozen=True)
class Pace:
    """The channel's limits: messages a second in all and per chat, messages a minute per group."""

    per_second: float
    chat_per_second: float
    chat_burst: int
    group_per_minute: float
    group_edits_per_minute: float


@dataclass(frozen=True)
class Capabilities:
    text_length: int
    caption_length: int
    label_length: int
    buttons: int  # most buttons under one message
    edits: bool
    groups: bool
    asks_place: bool
    pace: Pace
    acknowledgement_length: int = 200


@dataclass(frozen=True)
class Sent:
    """The channel's own id of what it accepted."""

    message_id: str


class TryLater(Exception):
    """The channel could not take it now; nothing arrived. `after` in seconds when the channel named a time."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after


class MediaGone(Exception):
    """The picture or file that goes with it will never be here: without it, nothing was tried."""


class InDoubt(Exception):
    """The request left and no answer came: it may have arrived."""


class Reason(StrEnum):
    """Why a message can never arrive as it is; what follows is a handler's business."""

    UNREACHABLE = "unreachable"  # blocked, deleted, never started
    REMOVED = "removed"  # we are no longer in that chat
    MIGRATED = "migrated"
    GONE = "gone"  # the message to edit does not exist
    UNCHANGED = "unchanged"  # an edit that changes nothing: as good as done
    REFUSED = "refused"  # the channel does not accept it, ever


class Undeliverable(Exception):
    """It can never arrive. `new_address` when the chat moved."""

    def __init__(self, reason: Reason, detail: str = "", new_address: Address | None = None) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.new_address = new_address


class Channel(Protocol):
    """What a channel must do. It knows no conversation; it raises TryLater, MediaGone, InDoubt or Undeliverable."""

    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> Capabilities: ...

    def parse(self, body: bytes) -> Event | None:
        """Understand one raw event; None if it is not for us. Any exception makes it a dead letter."""

    def link(self, start: str, *, group: bool = False) -> str:
        """A link that opens the one-to-one chat (or adds us to a group) with this parameter."""

    async def send(self, address: Address, message: Outbound) -> Sent: ...

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        """Show this instead. A picture or a voice that is to become words is taken away, as far as the channel can."""

    async def acknowledge(self, token: str, text: str, *, alert: bool = False, url: str = "") -> None:
        """Answer a tap, once. Never raises: an answer nobody waits for any more is no failure."""

    async def fetch(self, media: Media) -> bytes:
        """The bytes of a photo, voice message or file."""


@dataclass(frozen=True)
class Delivery:
    """One outbox row on its way: one platform call."""

    id: int
    address: Address
    lane: Lane
    repeat: Repeat
    message: Outbound
    edits: str = ""  # the message id to edit instead of sending anew
    card: str = ""  # what it shows, when that matters later
    attempts: int = 0
    lost_answers: int = 0  # how often it was sent and nobody knows whether it arrived
    expires_at: datetime | None = None
    is_claimed: bool = False


@dataclass(frozen=True)
class Acknowledgement:
    """The short answer to a tap; never stored."""

    channel: str
    token: str
    text: str
    alert: bool = False
    url: str = ""
