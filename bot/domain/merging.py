"""What may be merged into what, and undoing it: until when, and how much time is left then."""

from contextlib import suppress
from datetime import date, datetime, timedelta

from bot.domain.answers import Answer
from bot.domain.calendar import WorkingDays
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import OPEN, Status, is_open, is_promised

NOWHERE = frozenset({Status.MERGED, Status.WITHDRAWN, Status.REFUSED_BY_RULES})
UNDONE_WITHIN = timedelta(days=30)
STAYS = OPEN - {Status.NEEDS_CLARIFICATION, Status.RECEIVED} | {Status.PLANNED}


def check_take_in(other: Proposal, proposal: Proposal) -> None:
    """Whether a proposal may be merged into that one: somebody looks at it, or has answered it."""
    if other.id == proposal.id:
        raise Refusal("merging-itself", number=other.number)
    if other.kind is not proposal.kind:
        raise Refusal("merging-other-kind", number=other.number, kind=other.kind.value)
    if other.status in NOWHERE:
        raise Refusal("merging-nowhere", number=other.number, status=Phrase(other.status.phrase))
    if not other.is_answerable:
        raise Refusal("merging-unread", number=other.number)


def may_take_in(other: Proposal, proposal: Proposal) -> bool:
    with suppress(Refusal):
        check_take_in(other, proposal)
        return True
    return False


def merger(history: list[Answer]) -> Answer | None:
    """The step by which it was merged, if it was the last."""
    return history[-1] if history and history[-1].status is Status.MERGED else None


def check_undo(proposal: Proposal, other: Proposal | None, merged: Answer | None, now: datetime) -> None:
    if proposal.status is not Status.MERGED or merged is None or other is None:
        raise Refusal("merging-nothing", number=proposal.number)
    if now > merged.at + UNDONE_WITHIN:
        raise Refusal("merging-too-late", number=proposal.number)
    if not (is_open(other.status) or (other.is_problem and is_promised(other.status))):
        raise Refusal("merging-other-closed", number=proposal.number, other=other.number)


def status_before(history: list[Answer]) -> Status:
    """Where it stood; nobody waits any more for what its author was asked. A problem may have been planned."""
    before = next((answer.status for answer in reversed(history[:-1])), Status.IN_REVIEW)
    return before if before in STAYS else Status.IN_REVIEW


def due_again(due_on: date, merged_on: date, today: date, days: WorkingDays) -> date:
    """The working days that were left go on; a sitting that is still to come keeps its day."""
    left = days.between(merged_on, due_on) if due_on > merged_on else 0
    return max(due_on, days.add(today, max(left, 1)))
