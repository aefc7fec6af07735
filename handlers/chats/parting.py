"""A chat can no longer be written to, or can again: who must know, and what becomes of what was to be said there."""

from datetime import timedelta

from bot.domain.chats import Chat, ChatKind, Lost
from bot.domain.roles import RoleName
from bot.messages import Address, Outbound
from bot.posting import carriers, tell_staff
from bot.turns import Turn

OFFER = "shares.offer"  # timer
JUST_NOW = timedelta(minutes=10)
DRAWN_ANEW = timedelta(days=60)  # what is older is not looked at any more


async def part(turn: Turn, chat: Chat, why: Lost) -> None:
    """Once, however often the channel says so."""
    if not await turn.store.chats.lose(chat.id, why, turn.now):
        return
    await turn.log("chats.lost", f"chats:{chat.id}", why)
    if why is Lost.UNBOUND:
        voice = turn.speaking(turn.municipality.languages.default)
        turn.send(Address.parse(chat.address), Outbound(voice.say("chats-unbound", chat=chat.name)), "chats-unbound")
    else:
        await _tell(turn, chat, f"chats-lost-{chat.kind}", why)
    if chat.kind is ChatKind.GROUP:
        await _carry_by_hand(turn, chat)


async def meet_again(turn: Turn, chat: Chat) -> None:
    """It is bound as it was, unless another has taken its place."""
    if await turn.store.chats.like(chat.kind, chat.parish):
        return
    address = Address.parse(chat.address)
    await turn.store.chats.find(chat.id)
    await turn.store.outbox.release(address, turn.now)
    await turn.log("chats.found", f"chats:{chat.id}")
    for shown in await turn.store.posted.there(address, turn.now - DRAWN_ANEW):
        await turn.redraw(shown.card, shown.about)
    await _tell(turn, chat, "chats-found")


async def _tell(turn: Turn, chat: Chat, phrase: str, why: str = "") -> None:
    """Who bound it, else who speaks for the parish; and the staff, in their own chat where that is another."""
    rows = ((("chats-overview-button", {"tap": "chats.overview"}),),)
    voice = turn.speaking(turn.municipality.languages.default)
    message = Outbound(voice.say(phrase, chat=chat.name, why=why))
    has_heard = chat.kind is ChatKind.GROUP and await tell_staff(turn, message, phrase=phrase, parish=chat.parish)
    for person_id in {*await _binder(turn, chat), *(() if has_heard else await _staff(turn, chat))}:
        await turn.tell(person_id, phrase, rows=rows, chat=chat.name, why=why)


async def _binder(turn: Turn, chat: Chat) -> tuple[int, ...]:
    if chat.bound_by is not None:
        return (chat.bound_by,)
    return await carriers(turn, chat.parish) if chat.parish else ()


async def _staff(turn: Turn, chat: Chat) -> list[int]:
    names = (RoleName.STAFF,) if chat.kind is ChatKind.GROUP else (RoleName.STAFF, RoleName.ADMIN)
    held = await turn.store.roles.held()
    return [role.person_id for role in held if role.role in names and role.covers(chat.parish)]


async def _carry_by_hand(turn: Turn, chat: Chat) -> None:
    """What was to be posted, and what has just failed, is offered to who speaks for the parish."""
    address = Address.parse(chat.address)
    cards = set(await turn.store.posts.failed(address, turn.now - JUST_NOW))
    for post in await turn.store.posts.waiting_at(address):
        if post.card and await turn.store.posts.withdraw(post.id, turn.now):
            cards.add((post.card, post.about))
    for card, about in sorted(cards):
        await turn.set_timer(OFFER, f"{chat.parish}|{card}|{about}", turn.now)
