"""Answering a published proposal: no outcome without a reason, a next step, a day and a name, and everybody is told."""

from datetime import date

from bot.domain import answers, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, due_after
from bot.domain.roles import RoleName
from bot.domain.statuses import Side, Status
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, clarify, speaker, telling, view
from .decisions import AnswerForm, DecideForm, Decision, QuoteForm
from .finding import about, find, find_about, find_typed, last_answer

FOR_STAFF = frozenset({Status.WAITS_MUNICIPALITY, Status.FORWARDED})

# ---------------------------------------------------------------- the ways in


async def decide(turn: Turn, id: int) -> None:
    await _ask(turn, DecideForm, await find(turn, id))


async def answer(turn: Turn, id: int) -> None:
    await _ask(turn, AnswerForm, await find(turn, id))


async def quote(turn: Turn, id: int) -> None:
    await _ask(turn, QuoteForm, await find(turn, id))


async def open_staff(turn: Turn, number: str) -> None:
    """The start parameter d-<number>, from the staff's channel: to publish, to answer, or to read."""
    proposal = await find_typed(turn, number)
    may_answer = await turn.may("proposals.decide.municipality", parish=proposal.parish, village=proposal.village)
    can_answer = proposal.is_published and statuses.next_statuses(Side.MUNICIPALITY, proposal.status)
    await view.show(turn, proposal)
    if may_answer and can_answer:
        await _ask(turn, AnswerForm, proposal)


async def _ask(turn: Turn, form: type[Decision], proposal: Proposal) -> None:
    given = {"proposal_id": proposal.id, "seen": await last_answer(turn, proposal)}
    await turn.ask(form, about=about(proposal), given=given)


# ---------------------------------------------------------------- the forms' ends


async def submit_decision(turn: Turn, form: DecideForm) -> None:
    proposal = await find_about(turn, form.about)
    await _submit(turn, form, proposal, Side.COUNCIL, speaker.of_council(turn, proposal), opinion=form.opinion or "")


async def submit_answer(turn: Turn, form: AnswerForm) -> None:
    proposal = await find_about(turn, form.about)
    await _submit(turn, form, proposal, Side.MUNICIPALITY, speaker.of_municipality(turn, form.office or ""))


async def submit_quote(turn: Turn, form: QuoteForm) -> None:
    proposal = await find_about(turn, form.about)
    who = turn.municipality.controller
    await _submit(turn, form, proposal, Side.MUNICIPALITY, who, document=form.document, document_on=form.document_on)


async def _submit(
    turn: Turn,
    form: Decision,
    proposal: Proposal,
    side: Side,
    who: str,
    *,
    opinion: str = "",
    document: str = "",
    document_on: date | None = None,
) -> None:
    if form.seen != await last_answer(turn, proposal):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    statuses.check_move(side, proposal.status, form.status)
    if form.status is Status.NEEDS_CLARIFICATION:
        await clarify.put_question(turn, proposal, side, form.asked or "", who)
        return
    assert turn.person is not None
    given = Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=side,
        status=form.status,
        person_id=turn.person.id,
        opinion=opinion,
        reason=form.reason or "",
        next_step=_next_step(turn, form),
        by_on=form.by_on or form.perhaps_on,
        answers=form.forwarded_to or who,
        document=document,
        document_on=document_on,
    )
    is_quoted = document_on is not None
    answers.check_answer(given, _today(turn), is_quoted=is_quoted, why_no_date=form.why_no_day or "")
    await _settle(turn, proposal, given, await find_typed(turn, form.other) if form.other else None)


def _next_step(turn: Turn, form: Decision) -> str:
    """With why there is no day yet, if there is none."""
    step = form.next_step or form.where_to or ""
    if not form.why_no_day:
        return step
    return turn.say_in(
        turn.municipality.languages.default, "proposals-step-without-day", step=step, why=form.why_no_day
    )


# ---------------------------------------------------------------- what follows


async def _settle(turn: Turn, proposal: Proposal, given: Answer, other: Proposal | None) -> None:
    own = turn.municipality
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
    answer_id = await turn.store.answers.add(given)
    await turn.log("proposals.decided", about(proposal), given.status.value)
    changed = await find(turn, proposal.id)
    await _redraw(turn, changed)
    await telling.tell_all(turn, changed, answer_id)
    if given.side is Side.COUNCIL and given.status in FOR_STAFF:
        await _pass_to_staff(turn, changed)
    turn.reply("proposals-decided-reply", number=proposal.number, status=Phrase(given.status.phrase))


async def _pass_to_staff(turn: Turn, proposal: Proposal) -> None:
    """In their channel, or where there is none to each of them."""
    if await cards.tell_staff(turn, proposal):
        return

    async def paint(voice: Turn) -> Outbound:
        card = await cards.staff(voice, about(proposal))
        assert card is not None
        return card

    key = cards.staff_key(proposal, await last_answer(turn, proposal))
    for role in await turn.store.roles.held():
        if role.role is RoleName.STAFF and role.covers(proposal.parish):
            await telling.tell(
                turn, role.person_id, paint, "proposals-staff", dedupe=key, about=about(proposal), card=cards.STAFF
            )


async def _redraw(turn: Turn, proposal: Proposal) -> None:
    """An outcome also goes to who carries the card by hand into a group that we cannot write to."""
    await cards.redraw(turn, proposal)
    if statuses.is_closing(proposal.status):
        await cards.update(turn, proposal)


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()
