"""A member of the council who cannot come to a sitting says why: told to who leads it, and to nobody else."""

from typing import Annotated, ClassVar

from bot.domain import meetings
from bot.domain.meetings import Answer, Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import answering, cards, seats, words
from .finding import find, find_about


class ExcuseForm(Form):
    """Why a member cannot come (Saistošie noteikumi Nr. 25/2024, 33. p.)."""

    name: ClassVar[str] = "sittings.excuse"
    heading: ClassVar[str] = "quorum-excuse-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("quorum-ask-excuse")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _check(turn, await find_about(turn, about))


async def excuse(turn: Turn, id: int) -> None:
    meeting = await find(turn, id)
    await _check(turn, meeting)
    await turn.ask(ExcuseForm, about=meeting.about)


async def submit(turn: Turn, form: ExcuseForm) -> None:
    assert turn.person is not None
    meeting = await find_about(turn, form.about)
    own = turn.person.id
    await turn.store.attendances.set(meeting.id, Answer.NO, turn.address, own, turn.now)
    await turn.store.sittings.excuse(meeting.id, own, form.reason)
    await turn.redraw(cards.CARD, meeting.about)
    await answering.fill_seats(turn, meeting)
    member = await seats.member(turn)
    who = await seats.called(turn, member) if member else "–"
    told = Phrase.of(
        "quorum-excuse-told", name=words.name(turn, meeting), at=meeting.starts_at, who=who, reason=form.reason
    )
    await seats.tell(turn, await seats.leaders(turn, but=own), told, dedupe=f"sittings.excuse:{turn.event}")
    turn.reply("quorum-excused", name=meeting.title, at=meeting.starts_at)


async def _check(turn: Turn, meeting: Meeting) -> None:
    if not meeting.is_formal or await seats.member(turn) is None:
        raise Refusal("machinery-not-allowed")
    meetings.check_answerable(meeting, turn.now)
