"""Being there: a short code shown on the spot, typed or opened as a link, counts who came."""

import re
from datetime import timedelta
from secrets import randbelow
from typing import Annotated, ClassVar

from bot.domain.drafts import Answers
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from . import words
from .finding import find
from .recording import may_record, require_recorder

EARLY, LATE = timedelta(hours=2), timedelta(hours=12)  # before it begins, after it began
DIGITS = 5
CODE = re.compile(r"[0-9][0-9 ]*")


def _is_now(turn: Turn, meeting: Meeting) -> bool:
    is_near = meeting.starts_at - EARLY <= turn.now <= meeting.starts_at + LATE
    return is_near and meeting.state in (State.ANNOUNCED, State.CLOSED)


# ---------------------------------------------------------------- shown on the spot


async def rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """For who leads it."""
    if not _is_now(turn, meeting) or not await may_record(turn, meeting):
        return []
    return [(turn.button("checkin-code-button", tap=f"meetings.code:{meeting.id}"),)]


async def code(turn: Turn, id: int) -> None:
    """The same code however often it is asked for."""
    meeting = await find(turn, id)
    await require_recorder(turn, meeting)
    if not _is_now(turn, meeting):
        raise Refusal("checkin-not-now", title=meeting.title)
    await turn.store.checkins.give(id, f"{randbelow(9 * 10 ** (DIGITS - 1)) + 10 ** (DIGITS - 1)}")
    shown = await turn.store.checkins.code(id)
    look = turn.button("meetings-open-button", tap=f"meetings.open:{id}")
    came = await turn.store.checkins.count(id)
    turn.reply("checkin-code", rows=[[look]], code=shown, link=turn.public_link(f"m-{id}-{shown}"), count=came)


# ---------------------------------------------------------------- said by who is there


async def _find(turn: Turn, typed: str) -> int | None:
    digits = "".join(filter(str.isdigit, typed))
    return await turn.store.checkins.find(digits, turn.now - LATE, turn.now + EARLY) if digits else None


async def _is_known(turn: Turn, typed: str, _: Answers) -> Phrase | None:
    return None if await _find(turn, typed) is not None else Phrase("checkin-unknown")


class HereForm(Form):
    """The code that is shown there."""

    name: ClassVar[str] = "meetings.here"
    heading: ClassVar[str] = "checkin-heading"
    has_summary: ClassVar[bool] = False

    code: Annotated[Text, Words(DIGITS, 40)] = question("checkin-ask-code", check=_is_known)


async def here(turn: Turn, typed: str = "") -> None:
    """With the code, or it is asked for."""
    if typed and await _find(turn, typed) is not None:
        await came(turn, typed)
    else:
        if typed:
            turn.preface("checkin-unknown")
        await turn.ask(HereForm)


async def submit(turn: Turn, form: HereForm) -> None:
    await came(turn, form.code)


async def came(turn: Turn, typed: str) -> None:
    """By the code, from wherever it is known."""
    id = await _find(turn, typed)
    if id is None:
        raise Refusal("checkin-unknown")
    await turn.store.checkins.came(id, turn.address, turn.person.id if turn.person else None, turn.now)
    meeting = await find(turn, id)
    look = turn.button("meetings-open-button", tap=f"meetings.open:{id}")
    turn.reply("checkin-came", rows=[[look]], name=words.name(turn, meeting))
