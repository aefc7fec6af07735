"""How an author has changed a proposal: its texts, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    FIRST = "first"
    ADDED = "added"
    CORRECTED = "corrected"


@dataclass(frozen=True)
class Version:
    """The whole text from then on: as written, and as published, which is "" until there is a Latvian summary.

    `shown_at` is since when it holds: at once before the proposal is published, after that when somebody has read it.
    """

    id: int
    proposal_id: int
    at: datetime
    kind: Kind
    text: str
    public_text: str
    shown_at: datetime | None = None


def joined(text: str, added: str) -> str:
    """What was there, and what is added as a paragraph of its own."""
    return "\n\n".join(filter(None, (text, added)))


def pending(versions: Sequence[Version]) -> Version | None:
    """The newest, if it is still to be read: those before it are part of it, or were replaced by it."""
    return versions[-1] if versions and versions[-1].shown_at is None else None


def shown_since(versions: Sequence[Version], published_at: datetime) -> Version | None:
    """By which one readers see something else than what was published then."""
    later = (one for one in reversed(versions) if one.shown_at is not None and one.shown_at > published_at)
    return next(later, None)
