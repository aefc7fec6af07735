"""What waits for who speaks besides proposals and polls: decisions, what is to be read before it is sent, answers."""

from collections.abc import Sequence

from bot import evenings
from bot.evenings import Duty
from bot.messages import Choice, Outbound
from bot.turns import Turn
from handlers.announcements import approving
from handlers.inquiries import judging
from handlers.inquiries import walking as answering

LISTED, PER_ROW = 12, 3


async def of(turn: Turn) -> list[Duty]:
    """What is decided at a glance comes first."""
    from handlers.slips import telling  # which enters proposals itself

    if turn.person is None:
        return []
    return [
        *await judging.duties(turn),
        *await approving.duties(turn),
        *await answering.duties(turn),
        *await telling.duties(turn),
    ]


async def ripe(turn: Turn) -> list[Duty]:
    """What is gone through one after the other: not what was put off."""
    found = await of(turn)
    held = await evenings.held(turn) if found else {}
    return [one for one in found if one.about not in held]


async def show(turn: Turn, found: Sequence[Duty], above: Sequence[Choice] = ()) -> None:
    """One list of each kind; `above` is a row that stands first."""
    held = await evenings.held(turn)
    for phrase in dict.fromkeys(one.title for one in found):
        of_kind = [one for one in found if one.title == phrase]
        listed = of_kind[:LISTED]
        buttons = [Choice(one.number, tap=one.tap) for one in listed]
        rows = [above, *(buttons[at : at + PER_ROW] for at in range(0, len(buttons), PER_ROW))]
        lines = [
            " ".join(
                [one.line, *([turn.say("evening-put-off-until", at=held[one.about])] if one.about in held else [])]
            )
            for one in listed
        ]
        title = turn.say(phrase, count=len(of_kind))
        turn.speak(Outbound("\n\n".join(lines), title=title, rows=tuple(tuple(row) for row in rows if row)), phrase)
        above = ()
