"""What came of a meeting, in words: how many came, what was decided, who does what by when."""

from bot.domain.commitments import Commitment
from bot.domain.meeting_decisions import MeetingDecision, Votes, result
from bot.domain.meetings import Meeting
from bot.turns import Turn

from . import seats


async def lines(turn: Turn, meeting: Meeting) -> list[str]:
    """Each a paragraph; what nobody wrote down is not spoken of."""
    came = [turn.say("afterwards-came", count=meeting.came)] if meeting.came is not None else []
    head = "\n".join([turn.say("afterwards-outcome", title=meeting.title), *came])
    return [part for part in (head, await decided(turn, meeting), await promised(turn, meeting)) if part]


async def decided(turn: Turn, meeting: Meeting) -> str:
    """Decided is only what was adopted, or what nobody voted on."""
    found = await turn.store.meeting_decisions.of(meeting.id)
    if not found:
        return turn.say("afterwards-nothing-decided")
    results = [await _result(turn, meeting, one.votes) for one in found if one.votes is not None]
    head = "afterwards-decided" if all(one == "yes" for one in results) else "afterwards-voted-on"
    items = [f"{at}. {await decision(turn, meeting, one)}" for at, one in enumerate(found, 1)]
    return "\n".join([turn.say(head), *items])


async def decision(turn: Turn, meeting: Meeting, one: MeetingDecision) -> str:
    """With the votes of a sitting, and whether they were enough."""
    if one.votes is None:
        return one.text
    return turn.say(
        "afterwards-voted",
        text=one.text if one.text.endswith((".", "!", "?", "…")) else f"{one.text}.",
        infavour=one.votes.in_favour,
        against=one.votes.against,
        abstained=one.votes.abstained,
        conflicts=one.votes.conflicts,
        adopted=await _result(turn, meeting, one.votes),
    )


async def _result(turn: Turn, meeting: Meeting, votes: Votes) -> str:
    return result(votes, await seats.needed(turn), await turn.store.sittings.present(meeting.id))


async def promised(turn: Turn, meeting: Meeting) -> str:
    found = await turn.store.commitments.of(meeting.id)
    items = [f"– {commitment(turn, one)}" for one in found]
    return "\n".join([turn.say("afterwards-promised"), *items]) if items else ""


def commitment(turn: Turn, one: Commitment) -> str:
    state = "done" if one.done_at else "open"
    return turn.say("commitments-line", who=who(turn, one), text=one.text, on=one.by_on, state=state)


def who(turn: Turn, one: Commitment) -> str:
    return one.owner_words or turn.say("commitments-somebody")
