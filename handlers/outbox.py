"""Posts that nobody knows whether they arrived: somebody looks, and says so by one of two buttons."""

from collections.abc import Mapping

from bot.domain.chats import Chat, ChatKind, name_of
from bot.domain.phrases import Refusal
from bot.domain.roles import RoleName
from bot.messages import Address, Lane, Outbound
from bot.posting import carriers
from bot.routing import TapHandler, TimerEntry
from bot.turns import Turn

BEGINNING = 60  # letters


async def in_doubt(turn: Turn, about: str) -> None:
    """The timer: ask those who can look. Of a dispatch to many, one question for all."""
    post = await turn.store.posts.doubted(int(about))
    if post is None:
        return
    doubted = await _with_it(turn, post.id, _bulk(post.lane, post.address, post.about))
    if doubted[0] != post.id:
        return  # the first asks for all of them
    yes = ("outbox-arrived-button", {"tap": f"outbox.arrived:{post.id}"})
    again = ("outbox-again-button", {"tap": f"outbox.again:{post.id}"})
    chat = await _chat(turn, post.address)
    phrase = "outbox-bulk-in-doubt" if _bulk(post.lane, post.address, "many") else "outbox-in-doubt"
    for person_id in await _settlers(turn, chat):
        await turn.tell(
            person_id,
            phrase,
            rows=((yes, again),),
            begins=_beginning(post.message),
            chat=chat.name if chat else name_of(ChatKind.GROUP, ""),
            count=len(doubted),
        )


async def arrived(turn: Turn, id: int) -> None:
    for one in await _to_settle(turn, id):
        await turn.store.outbox.assume_arrived(one, turn.now)
    await turn.log("outbox.arrived", f"outbox:{id}")
    turn.acknowledge("outbox-arrived")


async def again(turn: Turn, id: int) -> None:
    for one in await _to_settle(turn, id):
        await _send_again(turn, one)
    await turn.log("outbox.again", f"outbox:{id}")
    turn.acknowledge("outbox-again")


async def _send_again(turn: Turn, id: int) -> None:
    """As it was written; what has changed since is drawn when it is there."""
    post = await turn.store.posts.doubted(id)
    assert post is not None
    is_urgent = post.lane is Lane.URGENT
    await turn.store.posts.send_again(id, turn.now if is_urgent else turn.world.quiet.next_allowed(turn.now))
    if post.card:
        await turn.redraw(post.card, post.about)


async def _to_settle(turn: Turn, id: int) -> list[int]:
    post = await turn.store.posts.doubted(id)
    if post is None:
        raise Refusal("outbox-settled-already")
    chat = await _chat(turn, post.address)
    await turn.require("outbox.settle", parish=chat.parish if chat else "", stands_in=True)
    return await _with_it(turn, post.id, _bulk(post.lane, post.address, post.about))


async def _with_it(turn: Turn, id: int, bulk: str) -> list[int]:
    """All that is decided at once, in order."""
    return [one.id for one in await turn.store.posts.doubted_bulk(bulk)] if bulk else [id]


def _bulk(lane: Lane, address: Address, about: str) -> str:
    """What a message to many people is about; "" where it is one alone."""
    return about if lane in (Lane.BULK, Lane.URGENT) and not address.is_group else ""


async def _chat(turn: Turn, address: Address) -> Chat | None:
    return await turn.store.chats.at(address) if address.is_group else None


async def _settlers(turn: Turn, chat: Chat | None) -> tuple[int, ...]:
    """Who can look into the parish's group; the staff, else the chair, for everything else; else the administrators."""
    is_group = chat is not None and chat.kind is ChatKind.GROUP
    parish = chat.parish if chat else ""
    asked = await carriers(turn, parish) if is_group else await _holders(turn, RoleName.STAFF, parish)
    return asked or await _holders(turn, RoleName.CHAIR, parish) or await _holders(turn, RoleName.ADMIN, "")


async def _holders(turn: Turn, name: RoleName, parish: str) -> tuple[int, ...]:
    return tuple(one.person_id for one in await turn.store.roles.held() if one.role is name and one.covers(parish))


def _beginning(message: Outbound) -> str:
    text = " ".join((message.title or message.text).split())
    return text if len(text) <= BEGINNING else text[: BEGINNING - 1].rstrip() + "…"


TAPS: Mapping[str, TapHandler] = {"outbox.arrived": arrived, "outbox.again": again}
TIMERS: Mapping[str, TimerEntry] = {"outbox.in-doubt": TimerEntry(in_doubt)}
