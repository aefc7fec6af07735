"""Cancelled: with a reason, told to everybody who was to come and to who asked a question."""

from typing import Annotated, ClassVar

from bot.domain.meetings import State
from bot.domain.phrases import Refusal
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import cards, changing, questions, sittings
from .finding import find, find_about, require_manager


class CancelForm(Form):
    """Why it does not take place: told to everybody who was to come."""

    name: ClassVar[str] = "meetings.cancel"
    heading: ClassVar[str] = "meetings-cancel-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("meetings-ask-cancel-reason")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await require_manager(turn, await find_about(turn, about))


async def cancel(turn: Turn, id: int) -> None:
    """What nobody has seen is thrown away at once; else it is asked why."""
    meeting = await find(turn, id)
    await require_manager(turn, meeting)
    if meeting.state is State.PLANNED:
        await turn.store.meetings.cancel(id, "", turn.now)
        turn.reply("meetings-thrown-away", name=meeting.title)
    elif meeting.state is State.ANNOUNCED and not meeting.is_over(turn.now):
        await turn.ask(CancelForm, about=meeting.about)
    else:
        raise Refusal("meetings-over", title=meeting.title)


async def submit(turn: Turn, form: CancelForm) -> None:
    meeting = await find_about(turn, form.about)
    changing.check_ahead(turn, meeting)
    if not await turn.store.meetings.cancel(meeting.id, form.reason, turn.now):
        raise Refusal("meetings-cancelled-already", title=meeting.title)
    await turn.log("meetings.cancelled", meeting.about)
    await turn.redraw(cards.CARD, meeting.about)
    await sittings.cancelled(turn, meeting)
    await changing.follow(turn, meeting, await find_about(turn, form.about))
    turn.reply("meetings-cancelled", name=meeting.title)
    await questions.cancelled(turn, meeting, form.reason)
