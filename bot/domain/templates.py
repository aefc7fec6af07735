"""What is answered often: reasons to choose from, and next steps, by the outcome they belong to."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict, Field, StringConstraints

from bot.domain.statuses import Status
from bot.domain.topics import Label

BLANK = "___"  # where whoever answers puts in their own words
LENGTH = 500  # letters

Written = Annotated[str, StringConstraints(min_length=1, max_length=LENGTH, strip_whitespace=True)]


@dataclass(frozen=True)
class Template:
    """A reason, in the language of the answers; `label` is what its button says.

    `supporters`: it is true, and offered, from so many.
    """

    __pydantic_config__ = ConfigDict(extra="forbid")

    status: Status
    label: Label
    text: Written
    supporters: Annotated[int, Field(ge=0, le=10_000, strict=True)] = 0


@dataclass(frozen=True)
class NextStep:
    """What happens next; the first of an outcome is taken where nobody chooses."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    status: Status
    label: Label
    text: Written


def has_blank(text: str) -> bool:
    return BLANK in text


def filled(text: str, words: str) -> str:
    """The words take the place of the blank; what stands before it is not said twice, nor a stop after both of them."""
    before, _, after = text.partition(BLANK)
    words = _without_seam(before, words.strip())
    return f"{before}{words.rstrip('.') if after.startswith('.') else words}{after}"


def _without_seam(before: str, words: str) -> str:
    """Who is shown "jo ___" writes "jo soliņš maksā naudu", or the whole sentence once more."""
    told, said = _folded(before), words.split()
    for many in range(min(len(told), len(said) - 1), 0, -1):
        if _folded(" ".join(said[:many])) == told[-many:]:
            return " ".join(said[many:])
    return words


def _folded(text: str) -> list[str]:
    return [word.strip(".,:;„”\"'").casefold() for word in text.split()]
