"""Who one can be in the web chat, and where one can talk."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.phrases import Phrase
from bot.messages import Address

CHANNEL = "webchat"


class RoomKind(StrEnum):
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True)
class Actor:
    """Somebody to speak as. Who has not `opened` the bot cannot be written to first, as on any platform."""

    slug: str
    name: str
    description: Phrase
    opened: bool = True

    @property
    def address(self) -> Address:
        return Address(CHANNEL, self.slug)


@dataclass(frozen=True)
class Room:
    """A group or channel that all of the cast can see."""

    slug: str
    title: str
    kind: RoomKind

    @property
    def address(self) -> Address:
        return Address(CHANNEL, f"-{self.slug}")


@dataclass(frozen=True)
class Cast:
    actors: tuple[Actor, ...]
    rooms: tuple[Room, ...]

    def actor(self, slug: str) -> Actor | None:
        return next((actor for actor in self.actors if actor.slug == slug), None)

    def room(self, address: Address) -> Room | None:
        return next((room for room in self.rooms if room.address == address), None)
