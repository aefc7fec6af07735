"""The life of a proposal: who may do what next, and how long it may take."""

from datetime import date

import pytest

from bot.domain import statuses
from bot.domain.calendar import WorkingDays
from bot.domain.phrases import Refusal
from bot.domain.statuses import Clocks, ProposalKind, Side, Status, check_move, due_on, may_follow, next_statuses

COUNCIL, MUNICIPALITY, AUTHOR, SYSTEM = Side
OPEN = "received in_review needs_clarification on_agenda waits_municipality forwarded"

# side, new status, what it may follow; what is not here is refused
MOVES = f"""
council       in_review            received needs_clarification
council       needs_clarification  received in_review on_agenda
council       on_agenda            received in_review needs_clarification waits_municipality forwarded
council       waits_municipality   received in_review needs_clarification on_agenda we_do_it
council       forwarded            received in_review needs_clarification on_agenda
council       we_do_it             {OPEN} we_do_it done
council       given_up             we_do_it
council       done                 we_do_it done
council       merged               {OPEN}
council       refused_by_rules     received in_review needs_clarification on_agenda
council       not_competence       received in_review needs_clarification on_agenda
municipality  needs_clarification  waits_municipality forwarded
municipality  waits_municipality   received in_review needs_clarification on_agenda forwarded
municipality  forwarded            received in_review needs_clarification on_agenda waits_municipality
municipality  accepted             {OPEN} accepted partly
municipality  partly               {OPEN} accepted partly planned in_progress
municipality  not_accepted         {OPEN} accepted partly planned in_progress
municipality  not_competence       {OPEN}
municipality  merged               {OPEN}
municipality  planned              accepted partly planned done
municipality  in_progress          accepted partly planned in_progress done
municipality  done                 accepted partly planned in_progress done
author        in_review            needs_clarification partly not_accepted given_up refused_by_rules not_competence
author        withdrawn            {OPEN}
system        in_review            received needs_clarification
system        on_agenda            received in_review needs_clarification
"""
ALLOWED = {
    (Side(side), Status(old), Status(new))
    for side, new, *follows in (line.split() for line in MOVES.replace("\\\n", "").strip().splitlines())
    for old in follows
}


# The same of what is broken: it is the municipality's alone.
UNREPAIRED = "received in_review needs_clarification planned"
MOVES_OF_PROBLEMS = f"""
municipality  needs_clarification  received in_review
municipality  planned              {UNREPAIRED} repaired
municipality  repaired             {UNREPAIRED} repaired
municipality  not_competence       {UNREPAIRED} repaired
municipality  merged               {UNREPAIRED}
author        in_review            needs_clarification
author        withdrawn            {UNREPAIRED}
system        in_review            received needs_clarification
"""
ALLOWED_OF_PROBLEMS = {
    (Side(side), Status(old), Status(new))
    for side, new, *follows in (line.split() for line in MOVES_OF_PROBLEMS.strip().splitlines())
    for old in follows
}


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("old", Status)
def test_each_side_may_take_exactly_these_steps_about_a_problem(side: Side, old: Status) -> None:
    expected = tuple(new for new in Status if (side, old, new) in ALLOWED_OF_PROBLEMS)

    assert next_statuses(side, old, ProposalKind.PROBLEM) == expected


def test_a_problem_ends_from_wherever_it_can_be_and_only_by_being_repaired_planned_merged_or_not_ours() -> None:
    reached = {Status.RECEIVED} | {new for _, _, new in ALLOWED_OF_PROBLEMS}
    for status in reached - statuses.FINAL:
        assert {*next_statuses(MUNICIPALITY, status, ProposalKind.PROBLEM)} - {Status.NEEDS_CLARIFICATION} == {
            Status.PLANNED,
            Status.REPAIRED,
            Status.NOT_COMPETENCE,
            Status.MERGED,
        }


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("old", Status)
def test_each_side_may_take_exactly_these_steps(side: Side, old: Status) -> None:
    expected = tuple(new for new in Status if (side, old, new) in ALLOWED)

    assert next_statuses(side, old) == expected


def test_a_step_that_is_not_allowed_is_refused_with_both_names() -> None:
    with pytest.raises(Refusal, match="statuses-move-refused") as refused:
        check_move(COUNCIL, Status.RECEIVED, Status.ACCEPTED)

    assert [value.id for value in refused.value.phrase.values.values()] == [  # type: ignore[union-attr]
        "statuses-received",
        "statuses-accepted",
    ]
    check_move(MUNICIPALITY, Status.RECEIVED, Status.ACCEPTED)


def test_only_the_municipality_gives_the_municipality_s_outcomes() -> None:
    for outcome in (Status.ACCEPTED, Status.PARTLY, Status.NOT_ACCEPTED, Status.PLANNED, Status.IN_PROGRESS):
        assert {side for side in Side for old in Status if may_follow(side, old, outcome)} == {MUNICIPALITY}


def test_what_residents_do_themselves_gets_another_day_or_is_given_up_and_nobody_else_may_say_so() -> None:
    assert may_follow(COUNCIL, Status.WE_DO_IT, Status.WE_DO_IT)
    assert {(side, old) for side in Side for old in Status if may_follow(side, old, Status.GIVEN_UP)} == {
        (COUNCIL, Status.WE_DO_IT)
    }
    assert {side for side in Side if next_statuses(side, Status.WE_DO_IT)} == {COUNCIL}


def test_every_status_is_open_promised_or_final() -> None:
    assert {*Status} == statuses.OPEN | statuses.PROMISED | statuses.FINAL
    assert not statuses.OPEN & statuses.PROMISED
    assert not statuses.OPEN & statuses.FINAL
    assert not statuses.PROMISED & statuses.FINAL
    assert not statuses.CLOSING & statuses.OPEN


def test_from_every_open_status_somebody_can_end_it() -> None:
    for status in statuses.OPEN:
        assert {*next_statuses(COUNCIL, status)} & statuses.CLOSING
        assert {*next_statuses(MUNICIPALITY, status)} & statuses.CLOSING


def test_no_status_is_reached_by_nobody() -> None:
    reached = {new for _, _, new in ALLOWED} | {new for _, _, new in ALLOWED_OF_PROBLEMS}

    assert {*Status} - reached == {Status.RECEIVED}


TUESDAY = date(2026, 11, 24)
DAYS = WorkingDays()


@pytest.mark.parametrize(
    ("status", "due"),
    [
        (Status.RECEIVED, date(2026, 12, 8)),
        (Status.IN_REVIEW, date(2026, 12, 8)),
        (Status.NEEDS_CLARIFICATION, date(2026, 12, 8)),
        (Status.WAITS_MUNICIPALITY, date(2026, 12, 28)),  # 24 to 27 December nobody works
        (Status.FORWARDED, date(2026, 12, 28)),
        (Status.ON_AGENDA, date(2027, 2, 24)),
        (Status.ACCEPTED, date(2027, 2, 24)),
    ],
)
def test_each_status_has_its_clock(status: Status, due: date) -> None:
    assert due_on(status, TUESDAY, DAYS, Clocks()) == due


def test_a_problem_has_a_clock_of_its_own() -> None:
    for status in (Status.RECEIVED, Status.IN_REVIEW):
        assert due_on(status, TUESDAY, DAYS, Clocks(), kind=ProposalKind.PROBLEM) == date(2026, 12, 1)


def test_a_promised_day_is_the_deadline() -> None:
    assert due_on(Status.ACCEPTED, TUESDAY, DAYS, Clocks(), date(2027, 4, 30)) == date(2027, 4, 30)


def test_the_municipality_sets_its_own_clocks() -> None:
    assert due_on(Status.RECEIVED, TUESDAY, DAYS, Clocks(answer_days=1)) == date(2026, 11, 25)
