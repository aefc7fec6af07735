"""An answer to a proposal, and what it must say: none without a reason, a next step, a day and a name."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain import statuses
from bot.domain.emptiness import is_empty
from bot.domain.phrases import Phrase, Refusal
from bot.domain.statuses import Side, Status


@dataclass(frozen=True)
class Answer:
    """One step of a proposal's history. `person_id` is who entered it, `answers` whom residents may ask about it.

    `by_on` is the promised day; `document` and `document_on` are what a quoted answer of the municipality stands in.
    """

    id: int
    proposal_id: int
    at: datetime
    side: Side
    status: Status
    person_id: int | None = None
    opinion: str = ""
    reason: str = ""
    next_step: str = ""
    by_on: date | None = None
    answers: str = ""
    document: str = ""
    document_on: date | None = None


# Every answer says why, what follows, until when and who answers; what its author does themselves is none.
GIVEN = frozenset(Status) - {Status.RECEIVED, Status.WITHDRAWN}
# What follows these is known, where nobody says it in other words; after a question it is the author's turn.
OWN_STEP = statuses.OPEN - {Status.RECEIVED, Status.NEEDS_CLARIFICATION} | {Status.MERGED, Status.DONE, Status.REPAIRED}
NEEDS_NEXT_STEP = GIVEN - OWN_STEP - {Status.NEEDS_CLARIFICATION}
REASONED = GIVEN - {Status.NEEDS_CLARIFICATION}
# A next step may be said in words: also where one is known, but for a merger, and where all is done.
STEPPED = (NEEDS_NEXT_STEP | OWN_STEP) - {Status.MERGED, Status.DONE, Status.REPAIRED}
# The clock says until when somebody owes the next move. After the end there may be nothing more to come.
NEEDS_DAY = statuses.PROMISED
DAY_MAY_BE_UNKNOWN = frozenset({Status.ACCEPTED, Status.PARTLY, Status.PLANNED})


def check_answer(answer: Answer, today: date, *, is_quoted: bool = False, why_no_date: str = "") -> None:
    """Refuse an answer that tells residents too little.

    `why_no_date` is the reason given for "no date known" (it is shown with the next step). `is_quoted`: somebody other
    than the municipality's staff repeats what the municipality has answered elsewhere.
    """
    _check_text(answer.reason, answer.status in GIVEN, "answers-reason-missing")
    _check_text(answer.next_step, answer.status in NEEDS_NEXT_STEP, "answers-next-step-missing")
    _check_day(answer, today, why_no_date)
    if answer.status in GIVEN and not answer.answers.strip():
        raise Refusal("answers-name-missing")
    if is_quoted:
        _check_document(answer, today)


def _check_text(text: str, is_needed: bool, missing: str) -> None:
    if (is_needed or text.strip()) and is_empty(text):
        raise Refusal(missing)


def _check_day(answer: Answer, today: date, why_no_date: str) -> None:
    if answer.by_on is not None:
        if answer.by_on < today:
            raise Refusal("answers-day-past", on=answer.by_on)
        return
    if answer.status not in NEEDS_DAY:
        return
    if answer.status not in DAY_MAY_BE_UNKNOWN:
        raise Refusal("answers-day-missing", status=Phrase(answer.status.phrase))
    if not why_no_date.strip() or is_empty(why_no_date):
        raise Refusal("answers-why-no-day-missing")


def _check_document(answer: Answer, today: date) -> None:
    if not answer.document.strip() or answer.document_on is None:
        raise Refusal("answers-document-missing")
    if answer.document_on > today:
        raise Refusal("answers-document-ahead", on=answer.document_on)
