"""What was: the last meetings where one lives or serves, and what came of each."""

from textwrap import shorten

from bot.domain.meetings import Meeting, State
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import words
from .finding import places

SHOWN = 10
LONGEST = 200  # letters of what was decided; the rest is one press away


async def rows(turn: Turn) -> list[tuple[Choice, ...]]:
    return [(turn.button("meetings-past-button", tap="meetings.past"),)] if await _found(turn, 1) else []


async def list_(turn: Turn) -> None:
    found = await _found(turn, SHOWN)
    if not found:
        turn.reply("meetings-none-past")
        return
    text = "\n\n".join([await _item(turn, one) for one in found])
    looks = tuple((_look(turn, one),) for one in found)
    turn.speak(Outbound(text, title=turn.say("meetings-past-title"), rows=looks), "meetings-past-title")


async def _found(turn: Turn, count: int) -> list[Meeting]:
    """Each once, the newest first."""
    found: dict[int, Meeting] = {}
    for parish in await places(turn):
        found |= {one.id: one for one in await turn.store.meetings.past_in(parish, turn.now, count)}
    return sorted(found.values(), key=lambda one: (one.starts_at, one.id), reverse=True)[:count]


async def _item(turn: Turn, meeting: Meeting) -> str:
    name = words.name(turn, meeting)
    item = turn.say("meetings-past-item", name=name, at=meeting.starts_at, outcome=await _outcome(turn, meeting))
    return words.with_place(turn, item, meeting.parishes)


async def _outcome(turn: Turn, meeting: Meeting) -> str:
    if meeting.state is not State.CLOSED:
        return turn.say("meetings-past-unknown")
    decided = await turn.store.meeting_decisions.of(meeting.id)
    if not decided:
        return turn.say("afterwards-nothing-decided")
    text = shorten("; ".join(one.text.rstrip(".") for one in decided), LONGEST, placeholder="…")
    return turn.say("meetings-past-decided", text=text)


def _look(turn: Turn, meeting: Meeting) -> Choice:
    return turn.button("meetings-open-number-button", tap=f"meetings.open:{meeting.id}", number=meeting.number)
