"""What a page of ours sends in somebody's name, and what it means."""

from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field

from bot.channels.webchat_cast import CHANNEL
from bot.domain.media import Kind, Media
from bot.domain.places import Place
from bot.domain.privacy import mask_personal_codes
from bot.messages import TAP_BYTES, Address, Change, Inbound, Membership, Received, Tap

TEXT_LENGTH = 4096


class Attached(BaseModel):
    """A file that the page has brought before; `ref` is what it was given for it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    ref: Annotated[str, Field(pattern=r"^[0-9a-f]{64}\.[a-z0-9]{3,4}$")]
    seconds: Annotated[int, Field(ge=0, le=86_400)] = 0
    name: Annotated[str, Field(max_length=255)] = ""


class Point(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class Said(BaseModel):
    """What the page sends, and what the inbox keeps. `event` is made by the page, so that a retry is the same event."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    channel: ClassVar[str] = CHANNEL

    event: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{8,64}$")]
    who: str
    page: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{0,64}$")] = ""
    chat: str = ""  # a room's, or empty for the one-to-one chat
    text: Annotated[str, Field(max_length=TEXT_LENGTH)] = ""
    tap: Annotated[str, Field(max_length=TAP_BYTES)] = ""
    message: Annotated[str, Field(max_length=64)] = ""  # what the pressed button hangs under
    reply_to: Annotated[str, Field(max_length=64)] = ""
    media: Attached | None = None
    place: Point | None = None
    album: Annotated[str, Field(max_length=64)] = ""
    unanswerable: Annotated[str, Field(max_length=32)] = ""
    change: Change | None = None
    language: Annotated[str, Field(max_length=8)] = ""
    masked: int = 0  # personal codes that were cut out

    @property
    def is_command(self) -> bool:
        return self.text.startswith("/") and len(self.text) > 1

    @property
    def is_shown(self) -> bool:
        """Whether it stands on the screen: all but a pressed button."""
        return bool(self.text or self.media or self.place or self.unanswerable)

    @property
    def here(self) -> Address:
        return Address(self.channel, self.chat or self.who)

    @property
    def sender(self) -> Address:
        return Address(self.channel, self.who)

    @property
    def event_id(self) -> str:
        return f"{self.channel}:{self.event}:{self.change}" if self.change else f"{self.channel}:{self.event}"

    def without_personal_codes(self) -> Self:
        """Out of what is written, and out of the name of a file."""
        text, masked = mask_personal_codes(self.text)
        if self.media is None:
            return self.model_copy(update={"text": text, "masked": masked})
        name, more = mask_personal_codes(self.media.name)
        media = self.media.model_copy(update={"name": name})
        return self.model_copy(update={"text": text, "media": media, "masked": masked + more})

    def shown(self) -> dict[str, Any]:
        """What stands of it on the screen."""
        return self.model_dump(include={"text", "media", "place", "reply_to", "unanswerable"}, exclude_defaults=True)


def received(said: Said) -> list[Received]:
    """One event, or two where somebody brings us into a room with a word to begin with."""
    if said.change and said.text:
        parts = [said.model_copy(update={"text": ""}), said.model_copy(update={"change": None})]
    else:
        parts = [said]
    return [Received(part.event_id, str(part.sender), part.model_dump_json().encode()) for part in parts]


def understood(said: Said, name: str = "") -> Inbound | Membership:
    if said.change is not None:
        return Membership(said.event_id, said.here, said.sender, said.change)
    command, argument = _command(said)
    return Inbound(
        event=said.event_id,
        address=said.here,
        sender=said.sender,
        text="" if command else said.text,
        media=Media(**said.media.model_dump()) if said.media else None,
        place=Place(latitude=said.place.latitude, longitude=said.place.longitude) if said.place else None,
        command=command,
        argument=argument,
        tap=Tap(said.tap, f"{said.page} {said.event}", said.message) if said.tap else None,
        reply_to=said.reply_to,
        album=said.album,
        language=said.language,
        sender_name=name,
        unanswerable=said.unanswerable,
        masked=said.masked,
    )


def _command(said: Said) -> tuple[str, str]:
    if not said.is_command:
        return "", ""
    command, _, argument = said.text[1:].partition(" ")
    return command.lower(), argument.strip()
