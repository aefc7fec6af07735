"""A member of the council who cannot come to a sitting says why: told to who leads it, and to nobody else.

Where nobody leads it the municipality hears that there is a reason, and nobody which one.
"""

from typing import Annotated, ClassVar

from bot import erasure
from bot.domain import meetings
from bot.domain.meetings import Answer, Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import answering, cards, seats, words
from .finding import find, find_about

EXCUSED = "sittings.excused"  # card


class ExcuseForm(Form):
    """Why a member cannot come (Saistošie noteikumi Nr. 25/2024, 33. p.)."""

    name: ClassVar[str] = "sittings.excuse"
    heading: ClassVar[str] = "quorum-excuse-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("quorum-ask-excuse", intro=seats.read_by("quorum-excuse-reader"))

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
    role, readers = await seats.leading(turn, but=own)
    name = words.name(turn, meeting)
    told = Phrase.of("quorum-excuse-told", name=name, at=meeting.starts_at, who=who, reason=form.reason)
    if role is RoleName.STAFF:
        told = Phrase.of("quorum-excuse-known", name=name, at=meeting.starts_at, who=who)
    dedupe, about = f"sittings.excuse:{turn.event}", erasure.said_to_council(own)
    await seats.tell(turn, readers, told, dedupe=dedupe, card=EXCUSED, about=about)
    turn.reply("quorum-excused", name=meeting.title, at=meeting.starts_at)


async def _check(turn: Turn, meeting: Meeting) -> None:
    if not meeting.is_formal or await seats.member(turn) is None:
        raise Refusal("machinery-not-allowed")
    meetings.check_answerable(meeting, turn.now)
