"""The announcement as the group sees it, with how many come."""

from bot.domain.meetings import Answer, Meeting, State
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import outcome, quorum, words
from .finding import id_of

CARD = "meetings.card"


async def card(turn: Turn, about: str) -> Outbound | None:
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is None or meeting.announced_at is None:
        return None
    return await shown(turn, meeting)


async def shown(turn: Turn, meeting: Meeting) -> Outbound:
    look = turn.button("meetings-privately-button", start=f"m-{meeting.id}")
    if meeting.state is State.CANCELLED:
        lines = [turn.say("meetings-is-cancelled", reason=meeting.cancel_reason), *words.facts(turn, meeting)]
        return Outbound("\n\n".join(lines), title=words.heading(turn, meeting), rows=((look,),))
    if meeting.state is State.CLOSED:
        text = "\n\n".join(await outcome.lines(turn, meeting))
        return Outbound(text, title=words.heading(turn, meeting), rows=((look,),))
    if meeting.is_over(turn.now):
        return Outbound("\n\n".join(words.facts(turn, meeting)), title=words.heading(turn, meeting), rows=((look,),))
    lines = [*words.facts(turn, meeting), await counts(turn, meeting)]
    ask = turn.button("questions-ask-button", start=f"mj-{meeting.id}")
    rows = (await answers(turn, meeting), (look, ask))
    return Outbound("\n\n".join(lines), title=words.heading(turn, meeting), rows=rows)


async def counts(turn: Turn, meeting: Meeting) -> str:
    if meeting.is_formal:
        return await quorum.counts(turn, meeting)
    counted = await turn.store.attendances.count(meeting.id)
    waiting = len(await turn.store.attendances.waiting(meeting.id)) if meeting.seats else 0
    said = turn.say("meetings-counts", yes=counted[Answer.YES], maybe=counted[Answer.MAYBE])
    return f"{said} {turn.say('meetings-counts-waiting', count=waiting)}" if waiting else said


async def answers(turn: Turn, meeting: Meeting) -> tuple[Choice, ...]:
    return tuple(
        turn.button(f"meetings-{answer}-button", tap=f"meetings.answer:{meeting.id}:{answer}") for answer in Answer
    )
