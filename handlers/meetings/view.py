"""A meeting one-to-one, and the calendar: mine, and what is ahead where I live."""

from bot.domain.meetings import Meeting, State
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import cards, making, notices, questions, quorum, requests, roll, words
from .finding import find, find_typed, may_manage

PAGE = "meetings.page"
SHOWN = 8


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    await show(turn, await find_typed(turn, f"s-{argument}"))


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
    rows += [*await roll.rows(turn, meeting), *await notices.rows(turn, meeting)]
    if meeting.state is State.ANNOUNCED and not meeting.is_over(turn.now):
        rows.append((words.calendar_button(turn, meeting),))
    if await may_manage(turn, meeting):
        rows += making.manage_rows(turn, meeting)
    rows.append((turn.button("meetings-list-button", tap="meetings.list"),))
    message = Outbound(painted.text, title=painted.title, rows=tuple(rows), place=words.point(meeting))
    turn.speak(message, "meetings-title", about=meeting.about, card=PAGE)


# ---------------------------------------------------------------- the calendar


async def list_(turn: Turn, _: str = "") -> None:
    assert turn.person is not None
    found = await turn.store.meetings.ahead_in(turn.person.parish, turn.now, SHOWN)
    mine = set(await turn.store.attendances.ahead_of(turn.address, turn.person.id, turn.now))
    elsewhere = [await turn.store.meetings.get(id) for id in mine - {one.id for one in found}]
    found = sorted([*found, *filter(None, elsewhere)], key=lambda one: (one.starts_at, one.id))
    if not found:
        turn.reply("meetings-none", rows=await requests.rows(turn), parish=turn.person.parish)
        return
    items = [_item(turn, one, is_mine=one.id in mine) for one in found]
    rows = (*((_look(turn, one),) for one in found), *await requests.rows(turn))
    turn.speak(Outbound("\n\n".join(items), title=turn.say("meetings-list-title"), rows=rows), "meetings-list-title")


async def list_by_tap(turn: Turn) -> None:
    await list_(turn)


def _item(turn: Turn, meeting: Meeting, *, is_mine: bool) -> str:
    phrase = "meetings-item-mine" if is_mine else "meetings-item"
    place = meeting.place.words or meeting.link or turn.say("meetings-on-map")
    return turn.say(phrase, name=words.name(turn, meeting), at=meeting.starts_at, place=place)


def _look(turn: Turn, meeting: Meeting) -> Choice:
    return turn.button("meetings-open-number-button", tap=f"meetings.open:{meeting.id}", number=meeting.number)
