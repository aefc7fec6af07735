"""A photo, voice message or file that came with a message."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field, with_config

from bot.domain.outside import CHECKED


class Kind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"
    FILE = "file"


@with_config(CHECKED)
@dataclass(frozen=True)
class Media:
    """What a channel knows of it: `ref` is the channel's own file id, good only there; `seconds` for voice.

    `id` is ours, 0 until a row is written for it; `size` in bytes, of a file and as far as the channel says.
    """

    kind: Kind
    ref: str
    seconds: Annotated[int, Field(ge=0, lt=2**31)] = 0
    name: str = ""
    id: int = 0
    size: Annotated[int, Field(ge=0, lt=2**40)] = 0

    @property
    def about(self) -> str:
        """What a message is about that shows nothing else."""
        return f"media:{self.id}"
