"""Carried by hand: a parish without a Telegram group gets its posts through a person, whose press is the record."""

from collections.abc import Mapping

from bot import posting
from bot.domain.phrases import Refusal
from bot.domain.shares import Share, evening
from bot.posting import AGAIN
from bot.routing import CardPainter, TapHandler, TimerEntry
from bot.turns import Turn


async def forwarded(turn: Turn, id: int) -> None:
    share, person = await _offered(turn, id)
    if await turn.store.shares.forwarded(id, person, turn.now):
        await turn.clear_timer(AGAIN, str(id))
        await turn.log("shares.forwarded", f"shares:{id}", share.card)
    turn.acknowledge("shares-forwarded", parish=share.parish)


async def later(turn: Turn, id: int) -> None:
    share, person = await _offered(turn, id)
    if await _has_group_since(turn, share):
        raise Refusal("shares-group-there", parish=share.parish)
    at = evening(turn.now, turn.world.quiet)
    if not await turn.store.shares.later(id, person, at):
        raise Refusal("shares-settled")
    await turn.set_timer(AGAIN, str(id), at)
    turn.acknowledge("shares-later", at=at)


async def skip(turn: Turn, id: int) -> None:
    share, person = await _offered(turn, id)
    if share.forwarded_at is not None:
        raise Refusal("shares-settled")
    await turn.store.shares.skip(id, person, turn.now)
    await turn.clear_timer(AGAIN, str(id))
    turn.acknowledge("shares-skipped")


async def _offered(turn: Turn, id: int) -> tuple[Share, int]:
    """It was offered to several where several stand in: any of them may say what became of it."""
    share = await turn.store.shares.get(id)
    if share is None or turn.person is None:
        raise Refusal("machinery-tap-old")
    await turn.require("shares.forward", parish=share.parish, stands_in=True)
    return share, turn.person.id


# ---------------------------------------------------------------- offered once more


async def offer_again(turn: Turn, about: str, cards: Mapping[str, CardPainter]) -> None:
    """In the evening, or when somebody else's turn has come: as the matter looks then."""
    share = await turn.store.shares.get(int(about))
    if share is not None and share.is_open and not await _has_group_since(turn, share):
        await _offer(turn, share.parish, share.card, share.about, cards)


async def _has_group_since(turn: Turn, share: Share) -> bool:
    """The parish has a group of ours since it was offered: from then on nothing waits to be carried there."""
    group = await turn.store.chats.group_of(share.parish)
    return group is not None and group.bound_at >= share.offered_at


async def offer(turn: Turn, about: str, cards: Mapping[str, CardPainter]) -> None:
    """What was to go into a group that cannot be reached; about "parish|card|about"."""
    parish, card, matter = about.split("|", 2)
    has_group = await turn.store.chats.group_of(parish) is not None
    if not has_group and await turn.store.shares.of(parish, matter, card) is None:
        await _offer(turn, parish, card, matter, cards)


async def _offer(turn: Turn, parish: str, card: str, about: str, cards: Mapping[str, CardPainter]) -> None:
    """Drawn for the channel on which its carrier reads it."""
    person_id = await posting.carrier(turn, parish, await turn.store.shares.of(parish, about, card))
    addresses = await turn.store.people.addresses(person_id) if person_id is not None else []
    if not addresses:
        return
    language = turn.municipality.languages.default
    message = await posting.painted(turn, cards[card], about, addresses[0], language)
    if message is not None:
        await posting.offer(turn, parish, message, card=card, about=about)


# ---------------------------------------------------------------- tables

TAPS: Mapping[str, TapHandler] = {"shares.forwarded": forwarded, "shares.later": later, "shares.skip": skip}


def timers(cards: Mapping[str, CardPainter]) -> Mapping[str, TimerEntry]:
    async def again(turn: Turn, about: str) -> None:
        await offer_again(turn, about, cards)

    async def first(turn: Turn, about: str) -> None:
        await offer(turn, about, cards)

    return {AGAIN: TimerEntry(again), "shares.offer": TimerEntry(first)}
