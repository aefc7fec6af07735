"""The threads that wait, one after the other: each is answered, or left for later."""

from functools import partial

from bot.domain.inquiries import Inquiry, Side
from bot.evenings import Duty
from bot.turns import Turn

from . import owed, view


async def go_on(turn: Turn, after: int = 0) -> None:
    """The next thread after that one; past the last begins again."""
    found = await owed.ripe(turn)
    if not found:
        turn.reply("inquiries-all-answered")
        return
    turn.preface("inquiries-still-waiting", count=len(found))
    await _show(turn, next((one for one in found if one.id > after), found[0]))


async def duties(turn: Turn) -> list[Duty]:
    """In the list of what waits."""
    return [
        Duty(
            one.about,
            one.number,
            "inquiries-waiting-title",
            owed.line(turn, one),
            f"inquiries.open:{one.id}",
            partial(_show, inquiry=one),
        )
        for one in await owed.of(turn)
    ]


async def _show(turn: Turn, inquiry: Inquiry) -> None:
    put_off = turn.button("inquiries-later-button", tap=f"inquiries.later:{inquiry.id}")
    owed_since = owed.since(turn, inquiry)
    turn.preface(owed_since.id, **owed_since.values)
    await view.show(turn, inquiry, Side.OFFICE, second=[put_off])
