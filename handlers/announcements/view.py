"""An announcement one-to-one, and the list: what was said where I live, and what I may send."""

from bot import territories
from bot.domain.announcements import SHOWN, Announcement, State
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, making
from .finding import SEND, find, find_typed, may_manage

SHOWN_AT_ONCE = 8
SHORT = 60  # characters


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    await show(turn, await find_typed(turn, f"z-{argument}"))


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, await find_typed(turn, typed))


async def show(turn: Turn, one: Announcement) -> None:
    if one.state not in (*SHOWN, State.WITHDRAWN):
        await making.preview(turn, one)
        return
    painted = await cards.for_person(turn, one)
    rows = [*painted.rows, *(making.manage_rows(turn, one) if await may_manage(turn, one) else [])]
    turn.speak(
        Outbound(painted.text, title=painted.title, rows=tuple(rows), media=painted.media), "announcements-title"
    )


async def list_(turn: Turn, _: str = "") -> None:
    assert turn.person is not None
    own = await territories.own(turn, SEND)
    latest = await turn.store.announcements.latest(own or [turn.person.parish], SHOWN_AT_ONCE, drafts=bool(own))
    found = [one for one in latest if one.state in (*SHOWN, State.WITHDRAWN) or await may_manage(turn, one)]
    new = [(turn.button("announcements-new-button", tap="announcements.new"),)] if own else []
    if not found:
        turn.reply("announcements-none", rows=new)
        return
    items = [turn.say("announcements-item", number=one.number, text=_short(one.text)) for one in found]
    buttons = [
        (turn.button("announcements-open-number-button", tap=f"announcements.open:{one.id}", number=one.number),)
        for one in found
    ]
    title = turn.say("announcements-list-title")
    turn.speak(Outbound("\n\n".join(items), title=title, rows=(*buttons, *new)), "announcements-list-title")


async def list_by_tap(turn: Turn) -> None:
    await list_(turn)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
