"""The life of a proposal: its statuses, which side may set which from where, and the clock that runs in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Protocol

from bot.domain.calendar import months_later
from bot.domain.phrases import Phrase, Refusal


class ProposalKind(StrEnum):
    """An idea is published and decided; a problem is something broken, for the staff alone, and is mended."""

    IDEA = "idea"
    PROBLEM = "problem"

    @property
    def other(self) -> "ProposalKind":
        return ProposalKind.IDEA if self is ProposalKind.PROBLEM else ProposalKind.PROBLEM


class Status(StrEnum):
    RECEIVED = "received"
    IN_REVIEW = "in_review"
    NEEDS_CLARIFICATION = "needs_clarification"
    ON_AGENDA = "on_agenda"
    WAITS_MUNICIPALITY = "waits_municipality"
    FORWARDED = "forwarded"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    NOT_ACCEPTED = "not_accepted"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    REPAIRED = "repaired"
    WE_DO_IT = "we_do_it"
    GIVEN_UP = "given_up"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    REFUSED_BY_RULES = "refused_by_rules"
    NOT_COMPETENCE = "not_competence"

    @property
    def phrase(self) -> str:
        return f"statuses-{self.replace('_', '-')}"


class Side(StrEnum):
    """Who speaks in an answer."""

    COUNCIL = "council"
    MUNICIPALITY = "municipality"
    AUTHOR = "author"
    SYSTEM = "system"

    @property
    def phrase(self) -> str:
        return f"statuses-side-{self}"


S = Status

# No outcome yet: it can be supported, somebody owes the next move.
OPEN = frozenset({S.RECEIVED, S.IN_REVIEW, S.NEEDS_CLARIFICATION, S.ON_AGENDA, S.WAITS_MUNICIPALITY, S.FORWARDED})
# An outcome was given and something is still to be done by a day.
PROMISED = frozenset({S.ACCEPTED, S.PARTLY, S.PLANNED, S.IN_PROGRESS, S.WE_DO_IT})
# Nothing more follows by itself.
FINAL = frozenset(
    {
        S.NOT_ACCEPTED,
        S.DONE,
        S.REPAIRED,
        S.GIVEN_UP,
        S.MERGED,
        S.WITHDRAWN,
        S.REFUSED_BY_RULES,
        S.NOT_COMPETENCE,
    }
)
# These are outcomes: they are also brought to where a card was carried by hand.
CLOSING = (FINAL - {S.WITHDRAWN}) | {S.ACCEPTED, S.PARTLY, S.WE_DO_IT}


def is_open(status: Status) -> bool:
    return status in OPEN


def is_closing(status: Status) -> bool:
    return status in CLOSING


def is_promised(status: Status) -> bool:
    return status in PROMISED


def is_final(status: Status) -> bool:
    return status in FINAL


# ---------------------------------------------------------------- who may set what, from where

Moves = Mapping[Status, frozenset[Status]]  # the new status → what it may follow

BEFORE_COUNCIL = OPEN - {S.WAITS_MUNICIPALITY, S.FORWARDED}
APPEALED = frozenset({S.PARTLY, S.NOT_ACCEPTED, S.GIVEN_UP, S.REFUSED_BY_RULES, S.NOT_COMPETENCE})

# What residents do themselves may get another day, or turn out to be too much, each time with a reason. What was called
# done goes on only where people say that it is not.
COUNCIL: Moves = {
    S.IN_REVIEW: frozenset({S.RECEIVED, S.NEEDS_CLARIFICATION}),
    S.NEEDS_CLARIFICATION: BEFORE_COUNCIL - {S.NEEDS_CLARIFICATION},
    S.ON_AGENDA: OPEN - {S.ON_AGENDA},
    S.WAITS_MUNICIPALITY: BEFORE_COUNCIL | {S.WE_DO_IT},
    S.FORWARDED: BEFORE_COUNCIL,
    S.WE_DO_IT: OPEN | {S.WE_DO_IT, S.DONE},
    S.GIVEN_UP: frozenset({S.WE_DO_IT}),
    S.DONE: frozenset({S.WE_DO_IT, S.DONE}),
    S.MERGED: OPEN,
    S.REFUSED_BY_RULES: BEFORE_COUNCIL,
    S.NOT_COMPETENCE: BEFORE_COUNCIL,
}
# The municipality may always answer, also before the council has spoken: a late council keeps nobody waiting. What it
# has promised it may promise anew, for another day, or take back, each time with a reason.
MUNICIPALITY: Moves = {
    S.NEEDS_CLARIFICATION: frozenset({S.WAITS_MUNICIPALITY, S.FORWARDED}),
    S.WAITS_MUNICIPALITY: BEFORE_COUNCIL | {S.FORWARDED},
    S.FORWARDED: OPEN - {S.FORWARDED},
    S.ACCEPTED: OPEN | {S.ACCEPTED, S.PARTLY},
    S.PARTLY: OPEN | {S.ACCEPTED, S.PARTLY, S.PLANNED, S.IN_PROGRESS},
    S.NOT_ACCEPTED: OPEN | {S.ACCEPTED, S.PARTLY, S.PLANNED, S.IN_PROGRESS},
    S.NOT_COMPETENCE: OPEN,
    S.MERGED: OPEN,
    S.PLANNED: frozenset({S.ACCEPTED, S.PARTLY, S.PLANNED, S.DONE}),
    S.IN_PROGRESS: frozenset({S.ACCEPTED, S.PARTLY, S.PLANNED, S.IN_PROGRESS, S.DONE}),
    S.DONE: frozenset({S.ACCEPTED, S.PARTLY, S.PLANNED, S.IN_PROGRESS, S.DONE}),
}
AUTHOR: Moves = {
    S.IN_REVIEW: APPEALED | {S.NEEDS_CLARIFICATION},  # an appeal, or what was asked
    S.WITHDRAWN: OPEN,
}
SYSTEM: Moves = {
    S.IN_REVIEW: frozenset({S.RECEIVED, S.NEEDS_CLARIFICATION}),  # opened; or nobody clarified it in time
    S.ON_AGENDA: BEFORE_COUNCIL - {S.ON_AGENDA},  # enough people support it
}
MOVES: Mapping[Side, Moves] = {
    Side.COUNCIL: COUNCIL,
    Side.MUNICIPALITY: MUNICIPALITY,
    Side.AUTHOR: AUTHOR,
    Side.SYSTEM: SYSTEM,
}


# A problem is the municipality's alone. It asks, plans, and ends it; what was planned may be planned anew.
LOOKED_AT = frozenset({S.RECEIVED, S.IN_REVIEW, S.NEEDS_CLARIFICATION})
UNREPAIRED = LOOKED_AT | {S.PLANNED}
# What is said to be done, until somebody says that it is not.
SAID_DONE = frozenset({S.DONE, S.REPAIRED})
PROBLEM_MOVES: Mapping[Side, Moves] = {
    Side.COUNCIL: {},
    Side.MUNICIPALITY: {
        S.NEEDS_CLARIFICATION: LOOKED_AT - {S.NEEDS_CLARIFICATION},
        S.PLANNED: UNREPAIRED | {S.REPAIRED},
        S.REPAIRED: UNREPAIRED | {S.REPAIRED},
        S.NOT_COMPETENCE: UNREPAIRED | {S.REPAIRED},
        S.MERGED: UNREPAIRED,
    },
    Side.AUTHOR: {S.IN_REVIEW: frozenset({S.NEEDS_CLARIFICATION}), S.WITHDRAWN: UNREPAIRED},
    Side.SYSTEM: {S.IN_REVIEW: frozenset({S.RECEIVED, S.NEEDS_CLARIFICATION})},
}
MOVES_OF_KIND = {ProposalKind.IDEA: MOVES, ProposalKind.PROBLEM: PROBLEM_MOVES}


def may_follow(side: Side, old: Status, new: Status, kind: ProposalKind = ProposalKind.IDEA) -> bool:
    return old in MOVES_OF_KIND[kind][side].get(new, frozenset())


@cache
def next_statuses(side: Side, status: Status, kind: ProposalKind = ProposalKind.IDEA) -> tuple[Status, ...]:
    """What this side may choose now, in the order of the buttons."""
    return tuple(new for new in Status if may_follow(side, status, new, kind))


def check_move(side: Side, old: Status, new: Status, kind: ProposalKind = ProposalKind.IDEA) -> None:
    if not may_follow(side, old, new, kind):
        raise Refusal("statuses-move-refused", old=Phrase(old.phrase), new=Phrase(new.phrase))


# ---------------------------------------------------------------- clocks


class WorkingDays(Protocol):
    def is_working(self, day: date) -> bool: ...

    def add(self, day: date, working_days: int, /) -> date: ...


@dataclass(frozen=True)
class Clocks:
    """How long each side may take: days are working days."""

    answer_days: int = 10  # Iesniegumu likums, as in force since 1 March 2026
    clarify_days: int = 10
    municipality_months: int = 1  # Saistošie noteikumi Nr. 25/2024, 43. p.
    agenda_months: int = 3  # the council sits at least once a quarter: Saistošie noteikumi Nr. 25/2024, 28. p.
    progress_months: int = 3  # a promise without a day is spoken of again
    problem_days: int = 5  # our own: something broken cannot wait as long as an idea


def due_on(
    status: Status,
    since: date,
    days: WorkingDays,
    clocks: Clocks,
    by_on: date | None = None,
    kind: ProposalKind = ProposalKind.IDEA,
) -> date:
    """Until when the next move is owed. `by_on` is the day that was promised (the sitting, the work), if one was."""
    if by_on is not None:
        return by_on
    answer_days = clocks.answer_days if kind is ProposalKind.IDEA else clocks.problem_days
    working_days = {S.RECEIVED: answer_days, S.IN_REVIEW: answer_days}
    working_days[S.NEEDS_CLARIFICATION] = clocks.clarify_days
    if status in working_days:
        return days.add(since, working_days[status])
    months = {S.ON_AGENDA: clocks.agenda_months} | dict.fromkeys(PROMISED, clocks.progress_months)
    day = months_later(since, months.get(status, clocks.municipality_months))
    return day if days.is_working(day) else days.add(day, 1)
