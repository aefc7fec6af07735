"""Whether somebody can be written to: who blocked the bot, and who came back."""

from bot import handover
from bot.messages import Address, Change, Membership
from bot.turns import Turn


async def unreachable(turn: Turn, about: str) -> None:
    """The timer `people.unreachable`, about an address: the channel said that nothing arrives there."""
    await _lost(turn, Address.parse(about))


async def membership(turn: Turn, membership: Membership) -> None:
    """One-to-one: somebody blocked or unblocked us; what was held for them arrives when they come back."""
    address = membership.address
    if membership.change is Change.BLOCKED:
        await _lost(turn, address)
    else:
        await turn.store.people.back(address)
        await turn.store.outbox.release(address, turn.now)


async def _lost(turn: Turn, address: Address) -> None:
    """Who speaks for a parish and cannot be reached is missed."""
    await turn.store.people.unreachable(address, turn.now)
    person = await turn.store.people.at(address)
    if person is not None:
        await handover.lost_touch(turn, person.id)
