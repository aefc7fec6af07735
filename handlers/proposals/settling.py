"""An answer as it is stored: completed with what is known without being said, and all that follows from it."""

from dataclasses import replace
from datetime import date

from bot.domain import answers, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, due_after
from bot.domain.statuses import ProposalKind, Side, Status
from bot.turns import Turn

from . import cards, claiming, deadlines, following, merging, staff, telling
from .decisions import Decision
from .finding import about, find, find_typed

FOR_STAFF = frozenset({Status.WAITS_MUNICIPALITY, Status.FORWARDED})


async def settle(
    turn: Turn,
    form: Decision,
    proposal: Proposal,
    who: str,
    *,
    opinion: str = "",
    document: str = "",
    document_on: date | None = None,
) -> None:
    """Answer it, and tell everybody. Refuses only before anything is changed."""
    statuses.check_move(form.side, proposal.status, form.status, proposal.kind)
    assert turn.person is not None
    given = Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=form.side,
        status=form.status,
        person_id=turn.person.id,
        opinion=opinion,
        reason=form.whole_reason or _known_reason(turn, form),
        next_step=_next_step(turn, form),
        by_on=form.by_on or form.clock_on or form.perhaps_on,
        answers=form.forwarded_to or who,
        document=document,
        document_on=document_on,
    )
    is_quoted = document_on is not None
    answers.check_answer(given, _today(turn), is_quoted=is_quoted, why_no_date=form.why_no_day or "")
    other = await find_typed(turn, form.other) if form.other else None
    await _settle(turn, proposal, await _completed(turn, proposal, form, given, other), other)


def _next_step(turn: Turn, form: Decision) -> str:
    """In their own words, if they have said it in their own."""
    own = "" if form.own_step == following.BY_ITSELF else form.own_step
    if form.status is Status.PLANNED and form.kind is ProposalKind.PROBLEM:
        return following.step(turn, form.status)
    return form.next_step or form.where_to or own or ""


def _known_reason(turn: Turn, form: Decision) -> str:
    is_known = form.status is Status.MERGED and form.kind is ProposalKind.PROBLEM
    return turn.say_in(turn.municipality.languages.default, "problems-merged-because") if is_known else ""


async def _completed(turn: Turn, proposal: Proposal, form: Decision, given: Answer, other: Proposal | None) -> Answer:
    """With the next step and the day that are known without being said, and why there is no day yet."""
    latvian = turn.municipality.languages.default
    step, by_on = given.next_step, given.by_on
    if not step:
        step = following.step(turn, given.status, form.forwarded_to or "", other.number if other else "")
    if form.why_no_day:
        step = turn.say_in(latvian, "proposals-step-without-day", step=step, why=form.why_no_day)
    if by_on is None and statuses.is_open(given.status):
        by_on = await deadlines.day(turn, proposal, given.status)
    if by_on is None and other is not None and not statuses.is_final(other.status):
        by_on = other.due_on
    return replace(given, next_step=step, by_on=by_on)


async def _settle(turn: Turn, proposal: Proposal, given: Answer, other: Proposal | None) -> None:
    own, claimed = turn.municipality, await turn.store.claims.get(proposal.id)
    done = await turn.store.proposals.move_on(
        proposal,
        given.status,
        due_after(proposal, given, _today(turn), own.working_days, own.clocks),
        turn.now,
        closed_at=turn.now if statuses.is_final(given.status) else None,
        merged_into=other.id if other else None,
    )
    if not done:
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    if given.side is Side.MUNICIPALITY:
        await claiming.end(turn, proposal, given, claimed)
    await turn.store.put_off.drop(about(proposal))
    answer_id = await turn.store.answers.add(given)
    await turn.log("proposals.decided", about(proposal), given.status.value)
    await deadlines.changed(turn, proposal.id)
    changed = await find(turn, proposal.id)
    if other is not None:
        await merging.come_along(turn, changed, other)
    await _redraw(turn, changed)
    await telling.tell_all(turn, changed, answer_id)
    if given.side is Side.COUNCIL and given.status in FOR_STAFF:
        await staff.pass_on(turn, changed)


async def _redraw(turn: Turn, proposal: Proposal) -> None:
    """An outcome also goes to who carries the card by hand into a group that we cannot write to."""
    await cards.redraw(turn, proposal)
    if statuses.is_closing(proposal.status):
        await cards.update(turn, proposal)


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()
