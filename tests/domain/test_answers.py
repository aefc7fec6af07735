"""What an answer must say before residents are told that something ended."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain import statuses
from bot.domain.answers import GIVEN, OWN_STEP, Answer, check_answer
from bot.domain.phrases import Refusal
from bot.domain.statuses import Side, Status

TODAY = date(2026, 11, 24)
PARTLY = Answer(
    id=1,
    proposal_id=17,
    at=datetime(2026, 11, 24, 16, tzinfo=UTC),
    side=Side.MUNICIPALITY,
    status=Status.PARTLY,
    reason="Soliņam nauda ir, laternai nav.",
    next_step="Soliņu uzstādīs pie ezera.",
    by_on=date(2027, 4, 30),
    answers="Īpašumu nodaļa",
)


def refused(answer: Answer, *, is_quoted: bool = False, why_no_date: str = "") -> str:
    try:
        check_answer(answer, TODAY, is_quoted=is_quoted, why_no_date=why_no_date)
    except Refusal as no:
        return no.phrase.id
    return ""


def test_a_whole_answer_is_accepted() -> None:
    assert refused(PARTLY) == ""


@pytest.mark.parametrize("status", sorted(GIVEN))
def test_no_answer_without_a_reason_and_a_name(status: Status) -> None:
    assert refused(replace(PARTLY, status=status, reason=" ")) == "answers-reason-missing"
    assert refused(replace(PARTLY, status=status, answers="")) == "answers-name-missing"


def test_only_what_its_author_does_is_no_answer() -> None:
    assert {*Status} - GIVEN == {Status.RECEIVED, Status.WITHDRAWN}


@pytest.mark.parametrize("status", sorted(GIVEN - OWN_STEP - {Status.NEEDS_CLARIFICATION}))
def test_no_answer_without_a_next_step(status: Status) -> None:
    assert refused(replace(PARTLY, status=status, next_step="")) == "answers-next-step-missing"


@pytest.mark.parametrize("status", sorted(OWN_STEP))
def test_a_step_that_is_known_need_not_be_said(status: Status) -> None:
    assert refused(replace(PARTLY, status=status, next_step="", by_on=None)) == ""


@pytest.mark.parametrize("status", sorted(statuses.FINAL))
def test_after_the_end_there_may_be_nothing_to_wait_for(status: Status) -> None:
    assert refused(replace(PARTLY, status=status, by_on=None)) == ""


@pytest.mark.parametrize("status", sorted(statuses.PROMISED))
def test_no_promise_without_a_day(status: Status) -> None:
    missing = refused(replace(PARTLY, status=status, by_on=None))

    assert missing in ("answers-day-missing", "answers-why-no-day-missing")


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.PARTLY, Status.PLANNED])
def test_an_unknown_day_needs_a_reason_that_says_something(status: Status) -> None:
    answer = replace(PARTLY, status=status, by_on=None)

    assert refused(answer, why_no_date="Gaidām Latvenergo atbildi.") == ""
    assert refused(answer, why_no_date="Tiks izvērtēts.") == "answers-why-no-day-missing"


@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.WE_DO_IT])
def test_who_is_at_work_knows_the_day(status: Status) -> None:
    answer = replace(PARTLY, status=status, by_on=None)

    assert refused(answer, why_no_date="Gaidām Latvenergo atbildi.") == "answers-day-missing"


def test_a_day_that_has_passed_is_no_promise() -> None:
    assert refused(replace(PARTLY, by_on=date(2026, 11, 23))) == "answers-day-past"
    assert refused(replace(PARTLY, by_on=TODAY)) == ""


@pytest.mark.parametrize("field", ["reason", "next_step"])
def test_an_answer_that_says_nothing_is_turned_away(field: str) -> None:
    missing = f"answers-{field.replace('_', '-')}-missing"
    assert refused(replace(PARTLY, **{field: "Pieņemts zināšanai."})) == missing  # type: ignore[arg-type]


def test_no_answer_to_a_refusal_needs_a_day() -> None:
    no = replace(PARTLY, status=Status.NOT_ACCEPTED, next_step="Pērkot zemi, skatīsim vēlreiz.", by_on=None)

    assert refused(no) == ""


def test_a_question_back_must_say_what_is_unclear() -> None:
    asked = Answer(1, 17, PARTLY.at, Side.COUNCIL, Status.NEEDS_CLARIFICATION, answers="Malienas pagasta pārstāvis")

    assert refused(asked) == "answers-reason-missing"
    assert refused(replace(asked, reason="Kurā ceļa pusē likt soliņu?")) == ""


def test_a_quoted_answer_needs_its_document_and_date() -> None:
    assert refused(PARTLY, is_quoted=True) == "answers-document-missing"
    assert refused(replace(PARTLY, document="3-12/45"), is_quoted=True) == "answers-document-missing"

    quoted = replace(PARTLY, document="3-12/45", document_on=date(2026, 11, 20))
    assert refused(quoted, is_quoted=True) == ""
    assert refused(replace(quoted, document_on=date(2026, 11, 25)), is_quoted=True) == "answers-document-ahead"
