"""Whether somebody without a telephone comes to a meeting."""

from collections.abc import Sequence
from typing import ClassVar

from bot.domain import meetings
from bot.domain.drafts import Answers
from bot.domain.meetings import Answer, Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Option, question
from bot.turns import Turn
from handlers.meetings import answering
from handlers.polls import words as poll_words

from .entering import Entry, enter, parish, slip_of

MEETINGS = 8
TITLE = 14  # letters of a meeting's title, on a button


async def _ahead(turn: Turn, known: Answers) -> list[Meeting]:
    found = await turn.store.meetings.ahead_in(await parish(turn, known), turn.now, MEETINGS)
    if not found:
        raise Refusal("slips-no-meetings")
    return found


async def _meetings(turn: Turn, known: Answers) -> Sequence[Option]:
    found = await _ahead(turn, known)
    return [Option(str(one.id), f"{one.number} {poll_words.short(one.title, TITLE)}") for one in found]


async def _when(turn: Turn, known: Answers) -> Phrase | None:
    lines = [
        turn.say("slips-meeting", number=one.number, title=one.title, at=one.starts_at)
        for one in await _ahead(turn, known)
    ]
    return Phrase.of("slips-meetings", lines="\n".join(lines))


async def _before(turn: Turn, known: Answers) -> Phrase | None:
    """What they have said, which can be changed as often as they like."""
    slip = await slip_of(turn, known)
    if slip is None:
        return None
    mine = await turn.store.attendances.mine(int(known["meeting"]), turn.address, slip.person_id)
    return Phrase.of("slips-came-before", comes=mine.answer) if mine else None


COMES = (
    Option(Answer.YES, Phrase("slips-comes"), also=("yes",)),
    Option(Answer.NO, Phrase("slips-does-not-come")),
    Option(Answer.MAYBE, Phrase("slips-comes-perhaps")),
)


class ComeForm(Entry):
    """Whether they come."""

    name: ClassVar[str] = "slips.come"
    heading: ClassVar[str] = "slips-come-heading"
    is_watched: ClassVar[bool] = False

    meeting: str = question("slips-ask-meeting", label="slips-meeting-label", choices=_meetings, intro=_when)
    answer: Answer = question("slips-ask-comes", label="slips-comes-label", choices=COMES, intro=_before)

    @classmethod
    async def aloud(cls, turn: Turn, known: Answers) -> Phrase | None:
        meeting = await turn.store.meetings.get(int(known["meeting"]))
        if meeting is None:
            return None
        return Phrase.of("slips-read-come", title=meeting.title, at=meeting.starts_at, comes=known["answer"])


async def submit_come(turn: Turn, form: ComeForm) -> None:
    async def do(theirs: Turn) -> str:
        meeting = await theirs.store.meetings.get(int(form.meeting))
        if meeting is None:
            raise Refusal("meetings-unknown")
        meetings.check_answerable(meeting, theirs.now)
        await answering.set_answer(theirs, meeting, form.answer)
        assert theirs.person is not None
        said = await turn.store.attendances.mine(meeting.id, theirs.address, theirs.person.id)
        if said is not None and said.waits_at is not None:
            turn.preface("slips-waits", title=meeting.title)
        return meeting.about

    await enter(turn, form, do)
