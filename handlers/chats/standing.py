"""Our standing in a chat: added, removed, silenced, promoted; and the chat itself moves."""

from datetime import timedelta

from bot.domain.chats import Lost
from bot.messages import Address, Change, Lane, Membership, Outbound
from bot.turns import Turn

from .parting import meet_again, part

GREET, REMOVED, MIGRATED = "chats.greet", "chats.removed", "chats.migrated"  # timers
A_MINUTE = timedelta(minutes=1)

LOST = {Change.LEFT: Lost.LEFT, Change.RESTRICTED: Lost.RESTRICTED}
MAY_WRITE = (Change.JOINED, Change.PROMOTED)


async def membership(turn: Turn, event: Membership) -> None:
    """In a group or channel. To be an administrator is neither asked for nor made use of."""
    chat = await turn.store.chats.at(event.address)
    if event.change in LOST:
        await turn.clear_timer(GREET, str(event.address))
        if chat is not None:
            await part(turn, chat, LOST[event.change])
    elif event.change in MAY_WRITE and chat is not None and chat.comes_back:
        await meet_again(turn, chat)
    elif event.change is Change.JOINED and (chat is None or chat.is_lost):
        # A minute, because who adds us by a link binds the group in the same breath.
        await turn.set_timer(GREET, str(event.address), turn.now + A_MINUTE)


async def greet(turn: Turn, about: str) -> None:
    """Added without a code: say how to bind, once."""
    address = Address.parse(about)
    chat = await turn.store.chats.at(address)
    if chat is None or chat.is_lost:
        turn.send(address, Outbound(turn.say("chats-how-to-bind")), "chats-how-to-bind", lane=Lane.REPLY)


async def removed(turn: Turn, about: str) -> None:
    """The channel would not take a message there: we are out, or may not write."""
    chat = await turn.store.chats.at(Address.parse(about))
    if chat is not None:
        await part(turn, chat, Lost.LEFT)


async def moved(turn: Turn, about: str) -> None:
    """The channel named another address when we wrote to the old one; about "old new"."""
    old, new = about.split()
    await migrated(turn, Address.parse(old), Address.parse(new))


async def migrated(turn: Turn, old: Address, new: Address) -> None:
    """The chat has another address; told from both sides, and harmless the second time."""
    store, now = turn.store, turn.now
    moved = await store.chats.move(old, new)
    for card, about in await store.posts.drop_edits(old, now):
        await turn.redraw(card, about)
    await store.outbox.readdress(old, new)
    await store.inbox.readdress(str(old), str(new))
    await store.posted.move(old, new, now)
    await turn.clear_timer(GREET, str(old))
    chat = await store.chats.at(new)
    if chat is not None and moved:
        await turn.log("chats.moved", f"chats:{chat.id}")
    if chat is not None and chat.comes_back:
        await meet_again(turn, chat)
