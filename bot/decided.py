"""What a meeting has decided about a matter, as answers for the form that says what came of it."""

from bot.domain import meeting_decisions, seats
from bot.domain.meeting_decisions import MeetingDecision
from bot.domain.statuses import Status
from bot.turns import Turn


async def said(turn: Turn, meeting_id: str, about: str, outcome: str) -> dict[str, object]:
    """The words of the decision as the reason, and the outcome where they leave no doubt, in the field `outcome`.

    Nothing of it is sent unread: it is all in the summary, to be changed.
    """
    made = await turn.store.meeting_decisions.of(int(meeting_id)) if meeting_id.isdecimal() else []
    found = [one for one in made if one.about == about]
    if not found:
        return {}
    outcomes = {await _outcome(turn, int(meeting_id), one) for one in found}
    known = outcomes.pop() if len(outcomes) == 1 else None
    reason = {"reason": " ".join(one.text for one in found)}
    return {**reason, outcome: known} if known is not None else {**reason}


async def _outcome(turn: Turn, meeting_id: int, one: MeetingDecision) -> Status | None:
    if one.votes is None:
        return meeting_decisions.outcome(one.text, "yes")
    present = await turn.store.sittings.present(meeting_id)
    result = meeting_decisions.result(one.votes, seats.quorum(turn.municipality.seats), present)
    return meeting_decisions.outcome(one.text, result)
