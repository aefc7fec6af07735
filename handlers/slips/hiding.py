"""The code of a slip is on the helper's screen only while its owner is there: whoever sits down next sees none."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.domain.slips import CODE_SHOWN
from bot.messages import Address, Lane, Outbound, Repeat
from bot.posting import language_at
from bot.turns import Queued, Turn

from . import speaking, words

CARD, HIDDEN = "slips.code", "slips.hidden"
HIDE = "slips.hide"  # timer
LOOKED_BACK = timedelta(days=2)

Paint = Callable[[Turn, str], Awaitable[Outbound]]


async def say(turn: Turn, message: Outbound, phrase: str, person_id: int) -> None:
    """A message with the code of theirs."""
    about = f"slips:{person_id}"
    turn.speak(message, phrase, card=CARD, about=about)
    await turn.set_timer(HIDE, about, turn.now + CODE_SHOWN)


async def hide_here(turn: Turn, *, but: int = 0) -> None:
    """Somebody else's turn has come."""
    shown = await turn.store.posted.there(turn.address, turn.now - LOOKED_BACK)
    for about in sorted({one.about for one in shown if one.card == CARD} - {f"slips:{but}"}):
        await hide(turn, about)


async def hide(turn: Turn, about: str) -> None:
    """The timer, too: not everybody presses anything when the person has gone."""
    await edit(turn, CARD, about, _without_code)
    await turn.store.posted.set_aside(CARD, about, HIDDEN)


async def _without_code(voice: Turn, about: str) -> Outbound:
    id = int(about.partition(":")[2])
    entered = await words.names(voice, id)
    text = voice.say("slips-code-hidden", slip=id, entered=entered or "–")
    return Outbound(text, rows=((voice.button("slips-more-button", tap=f"slips.open:{id}"),),))


async def edit(turn: Turn, card: str, about: str, paint: Paint) -> None:
    """Everywhere it stands, where a channel can."""
    for shown in await turn.store.posted.of(card, about):
        if not _edits(turn, shown.address):
            continue
        voice = replace(turn, language=await language_at(turn, shown.address), address=shown.address, queued=[])
        message = await paint(voice, about)
        await turn.store.outbox.supersede_edits(shown.id, turn.now)
        turn.queued.append(
            Queued(shown.address, message, card, Lane.REPLY, Repeat.IDEMPOTENT, about=about, edits=shown.id)
        )


def _edits(turn: Turn, address: Address) -> bool:
    channel = turn.world.channels.get(address.channel)
    return channel is not None and channel.capabilities.edits


def leaving(handler: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """The handler of what is done when the person has gone, such as the menu."""

    async def left(turn: Turn, *args: Any) -> None:
        if turn.person is not None and await speaking.places(turn):
            await hide_here(turn)
        await handler(turn, *args)

    return left
