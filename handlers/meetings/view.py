"""A meeting one-to-one."""

from bot.domain.meetings import Meeting, State
from bot.messages import Outbound
from bot.turns import Turn

from . import afterwards, answering, cards, checkin, closing, making, minutes, notices, questions, quorum, roll, words
from .finding import find, find_typed, may_manage

PAGE = "meetings.page"


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    """With the code that is shown there behind the number, whoever opens it is there."""
    number, _, code = argument.partition("-")
    if code:
        await checkin.came(turn, code)
    else:
        await show(turn, await find_typed(turn, f"s-{number}"))


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, await find_typed(turn, typed))


async def show(turn: Turn, meeting: Meeting) -> None:
    if meeting.state is State.PLANNED:
        await making.preview(turn, meeting)
        return
    painted = await cards.shown(turn, meeting)
    rows = [row for row in painted.rows if not any(choice.start for choice in row)]
    rows += await quorum.rows_for(turn, meeting, turn.person.id if turn.person else None)
    rows += await questions.rows(turn, meeting)
    rows += [
        *await checkin.rows(turn, meeting),
        *await afterwards.rows(turn, meeting),
        *await minutes.rows(turn, meeting),
    ]
    rows += [*await roll.rows(turn, meeting), *await notices.rows(turn, meeting)]
    is_ahead = meeting.state is State.ANNOUNCED and not meeting.is_over(turn.now)
    if is_ahead:
        rows.append((words.calendar_button(turn, meeting),))
    if await may_manage(turn, meeting):
        rows += making.manage_rows(turn, meeting)
    rows.append((turn.button("meetings-list-button", tap="meetings.list"),))
    text = "\n\n".join(await closing.whole(turn, meeting)) if meeting.state is State.CLOSED else painted.text
    if is_ahead and (own := await answering.own(turn, meeting)):
        text = f"{text}\n\n{own}"
    message = Outbound(text, title=painted.title, rows=tuple(rows), place=words.point(meeting))
    turn.speak(message, "meetings-title", about=meeting.about, card=PAGE)
