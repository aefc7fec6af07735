"""The threads that wait, one after the other: each is answered, or left for later."""

from collections.abc import Sequence

from bot.domain.inquiries import Inquiry, Side
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import owed, view

LISTED, PER_ROW = 12, 3


async def go_on(turn: Turn, after: int = 0) -> None:
    """The next thread after that one; past the last begins again."""
    found = await owed.of(turn)
    if not found:
        turn.reply("inquiries-all-answered")
        return
    turn.preface("inquiries-still-waiting", count=len(found))
    await _show(turn, next((one for one in found if one.id > after), found[0]))


async def later(turn: Turn, id: int) -> None:
    """The one after it; what was left stays in the list, and its clock runs."""
    found = await owed.of(turn)
    further = next((one for one in found if one.id > id), None)
    if further is None:
        turn.reply("inquiries-left-for-later", count=len(found))
        return
    await _show(turn, further)


async def _show(turn: Turn, inquiry: Inquiry) -> None:
    put_off = turn.button("inquiries-later-button", tap=f"inquiries.later:{inquiry.id}")
    owed_since = owed.since(turn, inquiry)
    turn.preface(owed_since.id, **owed_since.values)
    await view.show(turn, inquiry, Side.OFFICE, second=[put_off])


def show_waiting(turn: Turn, found: Sequence[Inquiry], above: Sequence[Choice] = ()) -> None:
    """The list of them; `above` is a row that stands first."""
    listed = found[:LISTED]
    buttons = [Choice(one.number, tap=f"inquiries.open:{one.id}") for one in listed]
    rows = [above, *(buttons[at : at + PER_ROW] for at in range(0, len(buttons), PER_ROW))]
    lines = "\n\n".join(owed.line(turn, one) for one in listed)
    title = turn.say("inquiries-waiting-title", count=len(found))
    message = Outbound(lines, title=title, rows=tuple(tuple(row) for row in rows if row))
    turn.speak(message, "inquiries-waiting-title")
