"""What came of a poll: no poll ends without an outcome, a reason, a next step and its day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain import answers
from bot.domain.answers import Answer
from bot.domain.deadlines import Period
from bot.domain.statuses import Side, Status

S = Status
HANDED_ON = S.WAITS_MUNICIPALITY
OUTCOMES = {
    Side.COUNCIL: (S.ACCEPTED, S.PARTLY, S.NOT_ACCEPTED, HANDED_ON),
    Side.MUNICIPALITY: (S.ACCEPTED, S.PARTLY, S.NOT_ACCEPTED),
}


@dataclass(frozen=True)
class Conclusion:
    """One side's; by `by_on` the next step is done, or the municipality's answer is due."""

    id: int
    poll_id: int
    at: datetime
    side: Side
    outcome: Status
    reason: str
    next_step: str
    by_on: date
    person_id: int | None = None


def owed_by(given: Sequence[Conclusion]) -> Side | None:
    """None: it is answered."""
    if not given:
        return Side.COUNCIL
    return Side.MUNICIPALITY if given[-1].outcome is HANDED_ON else None


def check(one: Conclusion, who: str, today: date) -> None:
    """Refuse one that tells those who answered too little; what holds for an answer to a proposal holds here."""
    said = Answer(
        id=0,
        proposal_id=0,
        at=one.at,
        side=one.side,
        status=one.outcome,
        reason=one.reason,
        next_step=one.next_step,
        by_on=one.by_on,
        answers=who,
    )
    answers.check_answer(said, today)


def period(poll_id: int, since_on: date, due_on: date) -> Period:
    """Its clock goes as that of a proposal that is looked at."""
    return Period(poll_id, S.IN_REVIEW, since_on, due_on)
