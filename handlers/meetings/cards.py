"""The announcement as the group sees it, with how many come."""

from dataclasses import replace

from bot.domain import reminders
from bot.domain.calendar import DAY, local
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
    painted = await shown(turn, meeting)
    if not _is_near(turn, meeting):
        return painted
    return replace(painted, text=f"{turn.say('reminders-on-card', at=meeting.starts_at)}\n\n{painted.text}")


def _is_near(turn: Turn, meeting: Meeting) -> bool:
    """From the evening before, until it begins; not where it was announced only on that day or the day before."""
    own, day = turn.municipality, local(meeting.starts_at, turn.municipality.time_zone).date()
    since = reminders.group_at(day, own.reminders.group_at, turn.world.quiet)
    known = meeting.announced_at is not None and local(meeting.announced_at, own.time_zone).date() < day - DAY
    return meeting.state is State.ANNOUNCED and known and since <= turn.now < meeting.starts_at


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
    lines = [*words.facts(turn, meeting), *filter(None, [await counts(turn, meeting)])]
    ask = turn.button("questions-ask-button", start=f"mj-{meeting.id}")
    rows = (await answers(turn, meeting), (look, ask))
    return Outbound("\n\n".join(lines), title=words.heading(turn, meeting), rows=rows)


async def counts(turn: Turn, meeting: Meeting) -> str:
    """ "" before anybody has answered: so it is carried into groups where it does not change."""
    if meeting.is_formal:
        return await quorum.counts(turn, meeting)
    counted = await turn.store.attendances.count(meeting.id)
    if not any(counted.values()):
        return ""
    waiting = len(await turn.store.attendances.waiting(meeting.id)) if meeting.seats else 0
    said = turn.say("meetings-counts", yes=counted[Answer.YES], maybe=counted[Answer.MAYBE])
    return f"{said} {turn.say('meetings-counts-waiting', count=waiting)}" if waiting else said


async def answers(turn: Turn, meeting: Meeting) -> tuple[Choice, ...]:
    return tuple(
        turn.button(f"meetings-{answer}-button", tap=f"meetings.answer:{meeting.id}:{answer}") for answer in Answer
    )
