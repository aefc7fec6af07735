"""Closing before the time: whoever may says why, and everybody reads it. A poll is never made longer."""

from typing import Annotated, ClassVar

from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll, State
from bot.forms import Form, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from .closing import CLOSE
from .finding import find, find_about
from .opening import take_invitations_back

RIGHT = "polls.close"


async def may(turn: Turn, poll: Poll) -> bool:
    is_open = poll.pulse_id is None and poll.state is State.OPEN and turn.now < poll.closes_at
    return is_open and all([await turn.may(RIGHT, parish=parish) for parish in poll.parishes])


async def row(turn: Turn, poll: Poll) -> tuple[Choice, ...]:
    tap = f"polls.stop:{poll.id}"
    return (turn.button("conclusions-stop-button", tap=tap),) if await may(turn, poll) else ()


async def _says_why(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-reason-missing") if is_empty(text) else None


class StopForm(Form):
    """Why it closes now."""

    name: ClassVar[str] = "polls.stop"
    heading: ClassVar[str] = "conclusions-stop-heading"
    is_watched: ClassVar[bool] = False

    why: Annotated[Text, Words(2, 300)] = question("conclusions-ask-why-early", check=_says_why)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        poll = await find_about(turn, about)
        if not all([await turn.may(RIGHT, parish=parish) for parish in poll.parishes]):
            raise Refusal("machinery-not-allowed")


async def stop(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    await StopForm.allow(turn, poll.about)
    _check_open(turn, poll)
    await turn.ask(StopForm, about=poll.about)


async def submit(turn: Turn, form: StopForm) -> None:
    """It closes as it would have at its time: what was said before is counted first."""
    poll = await find_about(turn, form.about)
    _check_open(turn, poll)
    await turn.store.polls.shorten(poll.id, turn.now, form.why)
    await turn.set_timer(CLOSE, poll.about, turn.now)
    await take_invitations_back(turn, poll)
    await turn.log("polls.stopped", poll.about)
    turn.reply("conclusions-stopped", number=poll.number)


def _check_open(turn: Turn, poll: Poll) -> None:
    if poll.state is State.PLANNED:
        raise Refusal("conclusions-not-open", number=poll.number)
    if poll.state is not State.OPEN or poll.closes_at <= turn.now:
        raise Refusal("polls-over", number=poll.number)
