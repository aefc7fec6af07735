"""What was asked about one's place before, and how it ended."""

from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import cards
from .finding import short

SHOWN = 10


async def row(turn: Turn) -> tuple[Choice, ...]:
    """Below the list of what is open, where there is any."""
    assert turn.person is not None
    found = await turn.store.consultations.past_in(turn.person.parish, 1)
    return (turn.button("consultations-past-button", tap="consultations.past"),) if found else ()


async def show(turn: Turn) -> None:
    """The newest first."""
    assert turn.person is not None
    found = await turn.store.consultations.past_in(turn.person.parish, SHOWN)
    if not found:
        turn.reply("consultations-none-past")
        return
    items = [f"{one.number}: {short(one)}\n{cards.standing(turn, one)}" for one in found]
    looks = tuple(
        (turn.button("consultations-open-number-button", tap=f"consultations.open:{one.id}", number=one.number),)
        for one in found
    )
    title = turn.say("consultations-past-title", count=len(found))
    turn.speak(Outbound("\n\n".join(items), title=title, rows=looks), "consultations-past-title")
