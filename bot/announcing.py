"""Announcing what has its own day: each group reads it in time or not at all, and who announced it hears which."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot import posting
from bot.messages import Address, Outbound
from bot.turns import Turn


@dataclass(frozen=True)
class Span:
    """It is to be read `by` one moment, and is worth nothing `until` another has come."""

    by: datetime
    until: datetime


@dataclass(frozen=True)
class Seen:
    """`at` which moment the last group reads it; `how`: in its turn, ahead of others, or too late."""

    at: datetime
    how: str


async def seen(turn: Turn, parishes: Iterable[str], span: Span) -> Seen:
    """If it were announced now."""
    last, how = turn.now, "turn"
    for parish in parishes:
        waits_until, soon = (
            await posting.post_at(turn, parish),
            await posting.soon_at(turn, parish, span.by, span.until),
        )
        last = max(last, soon or waits_until)
        if soon is None:
            how = "late"
        elif soon < waits_until and how == "turn":
            how = "ahead"
    return Seen(last, how)


async def moment(turn: Turn, parish: str, span: Span) -> datetime:
    """When the parish reads it: in time if that can be, else in its turn."""
    return await posting.soon_at(turn, parish, span.by, span.until) or await posting.post_at(turn, parish)


async def put_up(
    turn: Turn, parishes: Iterable[str], message: Outbound, *, phrase: str, card: str, about: str, span: Span
) -> None:
    """In every place: its group, or whoever carries it there; never where it would be read when it is over."""
    await turn.store.posts.live_until(card, about, span.until)
    for parish in parishes:
        at = await moment(turn, parish, span)
        if at < span.until:
            await posting.put_up(
                turn, parish, message, phrase=phrase, card=card, about=about, at=at, expires_at=span.until
            )


async def unseen(turn: Turn, parishes: Iterable[str], card: str, about: str) -> str:
    """The names of the places whose group was never shown it; "" if there are none."""
    shown = {one.address for one in await turn.store.posted.of(card, about)}
    shown |= {one.address for one in await turn.store.posted.moved(card, about)}
    names = []
    for parish in parishes:
        group = await turn.store.chats.group_of(parish)
        if group is not None and Address.parse(group.address) not in shown:
            names.append(turn.municipality.parish(parish).nominative)
    return ", ".join(names)
