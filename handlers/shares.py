"""Carried by hand: a parish without a Telegram group gets its posts through a person, whose press is the record."""

from collections.abc import Mapping

from bot import posting
from bot.domain.phrases import Refusal
from bot.domain.shares import Share, evening
from bot.posting import AGAIN
from bot.routing import CardPainter, TapHandler, TimerEntry
from bot.turns import Turn

ALL = "all"  # of the places it was offered for in one message


async def forwarded(turn: Turn, id: int, how: str = "") -> None:
    if how == ALL:
        await _forwarded_to_all(turn, id)
        return
    share, person = await _offered(turn, id)
    await _note(turn, share, person)
    turn.acknowledge("shares-forwarded", parish=share.parish)


async def _forwarded_to_all(turn: Turn, lot: int) -> None:
    shares, person = await _offered_together(turn, lot)
    for share in shares:
        await _note(turn, share, person)
    turn.acknowledge("shares-forwarded-all")


async def _note(turn: Turn, share: Share, person: int) -> None:
    if await turn.store.shares.forwarded(share.id, person, turn.now):
        await turn.clear_timer(AGAIN, str(share.id))
        await turn.log("shares.forwarded", f"shares:{share.id}", share.card)


async def later(turn: Turn, id: int, how: str = "") -> None:
    shares, person = await _waiting(turn, id, how)
    at = evening(turn.now, turn.world.quiet)
    put_off = [one for one in shares if await turn.store.shares.later(one.id, person, at)]
    if not put_off:
        raise Refusal("shares-settled")
    for share in put_off:
        await turn.set_timer(AGAIN, str(share.id), at)
    turn.acknowledge("shares-later", at=at)


async def _waiting(turn: Turn, id: int, how: str) -> tuple[list[Share], int]:
    """What is still to be carried to places that have no group of ours."""
    if how == ALL:
        shares, person = await _offered_together(turn, id)
        return [one for one in shares if one.is_open and not await _has_group_since(turn, one)], person
    share, person = await _offered(turn, id)
    if await _has_group_since(turn, share):
        raise Refusal("shares-group-there", parish=share.parish)
    return [share], person


async def skip(turn: Turn, id: int, how: str = "") -> None:
    if how == ALL:
        shares, person = await _offered_together(turn, id)
    else:
        share, person = await _offered(turn, id)
        shares = [share]
    shares = [one for one in shares if one.forwarded_at is None]
    if not shares:
        raise Refusal("shares-settled")
    for one in shares:
        await turn.store.shares.skip(one.id, person, turn.now)
        await turn.clear_timer(AGAIN, str(one.id))
    turn.acknowledge("shares-skipped")


async def _offered(turn: Turn, id: int) -> tuple[Share, int]:
    """It was offered to several where several stand in: any of them may say what became of it."""
    share = await turn.store.shares.get(id)
    if share is None or turn.person is None:
        raise Refusal("machinery-tap-old")
    await turn.require("shares.forward", parish=share.parish, stands_in=True)
    return share, turn.person.id


async def _offered_together(turn: Turn, lot: int) -> tuple[list[Share], int]:
    """All of it, where who presses may say what became of it."""
    first, person = await _offered(turn, lot)
    shares = [one for one in await turn.store.shares.lot(first.id) if await _may_carry(turn, one)]
    return shares, person


async def _may_carry(turn: Turn, share: Share) -> bool:
    return await turn.may("shares.forward", parish=share.parish, stands_in=True)


# ---------------------------------------------------------------- offered once more


async def offer_again(turn: Turn, about: str, cards: Mapping[str, CardPainter]) -> None:
    """In the evening, or when somebody else's turn has come: as the matter looks then."""
    share = await turn.store.shares.get(int(about))
    for one in [share, *await _due_with(turn, share)] if share is not None else ():
        if one.is_open and not await _has_group_since(turn, one):
            await _offer(turn, one.parish, one.card, one.about, cards)


async def _due_with(turn: Turn, share: Share) -> list[Share]:
    """What was offered in the same message and is due again by now: all of it is one message once more."""
    found = []
    for one in await turn.store.shares.lot(share.lot) if share.lot is not None else ():
        fires_at = await turn.store.timers.fires_at(AGAIN, str(one.id))
        if fires_at is not None and fires_at <= turn.now:
            await turn.clear_timer(AGAIN, str(one.id))
            found.append(one)
    return found


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
