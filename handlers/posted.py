"""Cards that are on screens already: drawn anew from what is stored, once for however many changes."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.chats import ChatKind
from bot.messages import Address, Lane, Outbound, Repeat
from bot.posting import language_at, painted, post_at
from bot.routing import CardPainter, TimerEntry
from bot.turns import REDRAW, Queued, Turn

SOON, LATER = timedelta(seconds=2), timedelta(minutes=1)


@dataclass
class Canvas:
    """One card of one matter; drawn once for all chats that read the same."""

    turn: Turn
    paint: CardPainter
    card: str
    about: str
    drawn: dict[tuple[str, str, bool], Outbound | None] = field(default_factory=dict)

    async def at(self, address: Address) -> Outbound | None:
        language = await language_at(self.turn, address)
        key = (language, address.channel, address.is_group)
        if key not in self.drawn:
            self.drawn[key] = await painted(self.turn, self.paint, self.about, address, language)
        return self.drawn[key]


def redrawing(cards: Mapping[str, CardPainter]) -> Callable[[Turn, str], Awaitable[None]]:
    """The handler of the timer, which is about "card|about", for these cards."""

    async def redraw(turn: Turn, written: str) -> None:
        card, _, about = written.partition("|")
        canvas = Canvas(turn, cards[card], card, about)
        await _rewrite_unsent(canvas)
        there = await _edit_shown(canvas)
        await _post_afresh(canvas, there)

    return redraw


async def _rewrite_unsent(canvas: Canvas) -> None:
    """What still waits says the new thing at once, or nothing; what is on its way now is drawn when it is there."""
    turn = canvas.turn
    for post in await turn.store.posts.unsent(canvas.card, canvas.about):
        if post.is_claimed or post.not_before <= turn.now:
            pause = min(max(SOON, turn.now - post.not_before), LATER)
            await turn.set_timer(REDRAW, f"{canvas.card}|{canvas.about}", turn.now + pause)
        elif message := await canvas.at(post.address):
            await turn.store.posts.rewrite(post.id, message, turn.now)
        else:
            await turn.store.posts.withdraw(post.id, turn.now)


async def _edit_shown(canvas: Canvas) -> set[Address]:
    """Return where the card is to be seen."""
    turn, there = canvas.turn, set[Address]()
    for shown in await turn.store.posted.of(canvas.card, canvas.about):
        there.add(shown.address)
        message = await canvas.at(shown.address)
        if message is not None and not await _is_out_of_reach(turn, shown.address):
            await turn.store.outbox.supersede_edits(shown.id, turn.now)
            # The lane that quiet hours do not hold: an edit rings nowhere, and who tapped looks at it.
            turn.queued.append(
                Queued(
                    shown.address,
                    message,
                    canvas.card,
                    Lane.REPLY,
                    Repeat.IDEMPOTENT,
                    about=canvas.about,
                    card=canvas.card,
                    edits=shown.id,
                )
            )
    return there


async def _post_afresh(canvas: Canvas, there: set[Address]) -> None:
    """Where a group moved and took no message of ours along, the card is posted once more."""
    turn = canvas.turn
    there |= {post.address for post in await turn.store.posts.unsent(canvas.card, canvas.about)}
    for lost in await turn.store.posted.moved(canvas.card, canvas.about):
        if await _is_out_of_reach(turn, lost.address):
            continue
        await turn.store.posted.drop(lost.id)
        message = None if lost.address in there else await canvas.at(lost.address)
        if message is not None:
            there.add(lost.address)
            turn.send(
                lost.address,
                message,
                canvas.card,
                lane=Lane.POST,
                about=canvas.about,
                card=canvas.card,
                not_before=await _place(turn, lost.address),
            )


async def _place(turn: Turn, address: Address) -> datetime | None:
    """Among the posts of its group; the staff's chat takes them at once."""
    chat = await turn.store.chats.at(address)
    return await post_at(turn, chat.parish) if chat is not None and chat.kind is ChatKind.GROUP else None


async def _is_out_of_reach(turn: Turn, address: Address) -> bool:
    """Also of a chat that is bound no more: nothing new is to be read there, and so no card that changed."""
    chat = await turn.store.chats.at(address) if address.is_group else None
    return chat is not None and chat.is_lost


def timers(cards: Mapping[str, CardPainter]) -> Mapping[str, TimerEntry]:
    return {REDRAW: TimerEntry(redrawing(cards))}
