"""Answering a published proposal: no answer without a reason, a next step, a day and a name, and everybody is told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.domain import answers, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, due_after
from bot.domain.statuses import ProposalKind, Side, Status
from bot.messages import Outbound
from bot.turns import Turn

from . import (
    cards,
    claiming,
    clarify,
    deadlines,
    ending,
    evening,
    following,
    merging,
    speaker,
    staff,
    telling,
    view,
    walking,
    words,
)
from .decisions import AnswerForm, DecideForm, Decision, QuoteForm
from .finding import about, find, find_about, find_shown_typed, find_typed, last_answer
from .repairing import RepairForm

FOR_STAFF = frozenset({Status.WAITS_MUNICIPALITY, Status.FORWARDED})

# ---------------------------------------------------------------- the ways in


async def decide(turn: Turn, id: int, begun: str = "") -> None:
    """`begun` is what a card's button knew: the outcome that is chosen already, and the newest answer then.

    Where nobody speaks for the parish the staff are asked for the council: they answer for the municipality.
    """
    proposal = await find(turn, id)
    is_the_staffs = await claiming.may_answer(turn, proposal) and not await DecideForm.may(turn, proposal)
    await _begin(turn, answering(proposal) if is_the_staffs else DecideForm, proposal, begun)


async def decided(turn: Turn, id: int, meeting_id: str) -> None:
    """A meeting has decided it: its words are the reason, unless they are changed."""
    proposal = await find(turn, id)
    made = await turn.store.meeting_decisions.of(int(meeting_id)) if meeting_id.isdecimal() else []
    reason = next((one.text for one in made if one.about == about(proposal)), None)
    form = DecideForm if await DecideForm.may(turn, proposal) else answering(proposal)
    await _ask(turn, form, proposal, said={"reason": reason} if reason else None)


async def answer(turn: Turn, id: int, begun: str = "") -> None:
    """What a colleague has said they will answer is not answered without knowing that."""
    proposal = await find(turn, id)
    await answering(proposal).allow(turn, about(proposal))
    if not await claiming.warn(turn, proposal, begun):
        await answer_anyway(turn, id, begun)


async def answer_anyway(turn: Turn, id: int, begun: str = "") -> None:
    proposal = await find(turn, id)
    await _begin(turn, answering(proposal), proposal, begun)


def answering(proposal: Proposal) -> type[Decision]:
    """How the municipality answers it."""
    return RepairForm if proposal.is_problem else AnswerForm


async def quote(turn: Turn, id: int) -> None:
    await _ask(turn, QuoteForm, await find(turn, id))


async def open_staff(turn: Turn, number: str) -> None:
    """The start parameter d-<number>, from the staff's channel: to publish, to answer, or to read."""
    proposal = await find_shown_typed(turn, number)
    may_answer = await turn.may("proposals.decide.municipality", parish=proposal.parish, village=proposal.village)
    await view.show(turn, proposal)
    form = answering(proposal)
    if may_answer and proposal.is_answerable and form.follows(proposal):
        await answer(turn, proposal.id)


async def _begin(turn: Turn, form: type[Decision], proposal: Proposal, begun: str) -> None:
    """From an old card first what was decided since it was shown."""
    status, _, shown = begun.partition(evening.KNEW)
    await form.allow(turn, about(proposal))
    since = await _decided_since(turn, proposal, int(shown)) if shown.isdecimal() else None
    if since is None or not form.follows(proposal):
        await _ask(turn, form, proposal, chosen=status)
        return
    anew = turn.button("evening-change-button", tap=f"proposals.{evening.QUICK[form][0]}:{proposal.id}")
    lines = [turn.say("evening-decided-since", name=words.name(turn, proposal), status=Phrase(since.status.phrase))]
    text = "\n".join([*lines, *words.answer_lines(turn, since)])
    home = turn.button("machinery-menu", tap="menu.show")
    turn.speak(Outbound(text, rows=((anew, home),)), "evening-decided-since")


async def _decided_since(turn: Turn, proposal: Proposal, shown: int) -> Answer | None:
    """The newest answer, unless it is the one their card knew; what authors add decides nothing."""
    newest = (await turn.store.answers.of(proposal.id))[-1:]
    return next((one for one in newest if one.id > shown and one.side is not Side.AUTHOR), None)


async def _ask(
    turn: Turn,
    form: type[Decision],
    proposal: Proposal,
    said: Mapping[str, object] | None = None,
    chosen: str = "",
) -> None:
    await form.allow(turn, about(proposal))
    follows = form.follows(proposal)
    if not follows or (chosen and chosen not in follows):
        ending.end(turn, proposal.id, _over(proposal))
        return
    seen = await last_answer(turn, proposal)
    may_wait = not chosen and form.side is Side.COUNCIL and Status.WAITS_MUNICIPALITY in follows
    given: dict[str, object] = {"proposal_id": proposal.id, "seen": seen, "may_wait": may_wait}
    given["text_read"] = cards.read_mark(proposal)
    if chosen:
        given |= form.begun(turn, Status(chosen))
    await turn.ask(form, about=about(proposal), given=given, said=said)


def _over(proposal: Proposal) -> Phrase:
    """An old button, or somebody else was first: what it ended with."""
    kind = "final" if statuses.is_final(proposal.status) else "promised"
    return Phrase.of(words.of(proposal, f"over-{kind}"), number=proposal.number, status=Phrase(proposal.status.phrase))


# ---------------------------------------------------------------- the forms' ends


async def submit_decision(turn: Turn, form: DecideForm) -> None:
    proposal = await find_about(turn, form.about)
    is_handed_on = form.status is Status.WAITS_MUNICIPALITY  # so the council is not who answers now
    who = turn.municipality.controller if is_handed_on else speaker.of_council(turn, proposal)
    await _submit(turn, form, proposal, who, opinion=form.opinion or "")


async def submit_answer(turn: Turn, form: AnswerForm) -> None:
    proposal = await find_about(turn, form.about)
    await _submit(turn, form, proposal, speaker.of_municipality(turn, form.office or ""))


async def submit_repair(turn: Turn, form: RepairForm) -> None:
    """What follows is known, and why one was merged too."""
    proposal = await find_about(turn, form.about)
    await _submit(turn, form, proposal, speaker.of_municipality(turn, ""))


async def submit_quote(turn: Turn, form: QuoteForm) -> None:
    proposal = await find_about(turn, form.about)
    who = turn.municipality.controller
    await _submit(turn, form, proposal, who, document=form.document, document_on=form.document_on)


async def _submit(
    turn: Turn,
    form: Decision,
    proposal: Proposal,
    who: str,
    *,
    opinion: str = "",
    document: str = "",
    document_on: date | None = None,
) -> None:
    if form.seen != await last_answer(turn, proposal):
        await _overtaken(turn, form, proposal)
        return
    if form.text_read and form.text_read != cards.read_mark(proposal):
        await _show_new_text(turn, form, proposal)
        return
    if form.status is Status.NEEDS_CLARIFICATION:
        await clarify.put_question(turn, proposal, form.side, form.asked or "", who)
        return
    await settle(turn, form, proposal, who, opinion=opinion, document=document, document_on=document_on)
    rows = [*await walking.next_rows(turn), *await merging.rows(turn, await find(turn, proposal.id))]
    morning, status = turn.world.quiet.next_allowed(turn.now), Phrase(form.status.phrase)
    if morning > turn.now:
        turn.reply("proposals-decided-reply-later", rows=rows, number=proposal.number, status=status, at=morning)
    else:
        turn.reply("proposals-decided-reply", rows=rows, number=proposal.number, status=status)


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


async def _overtaken(turn: Turn, form: Decision, proposal: Proposal) -> None:
    """Somebody was first: what was written may follow as one more answer; where nothing can, it is given back."""
    follows = form.follows(proposal)
    if not follows:
        ending.end(turn, proposal.id, _over(proposal), ending.written(turn, form))
        return
    newest = (await turn.store.answers.of(proposal.id))[-1]
    turn.preface("proposals-overtaken")
    turn.speak(await telling.outcome(turn, proposal, newest, "proposals-answered"), "proposals-answered")
    turn.preface("proposals-words-kept")
    said = ending.answered_in(form)
    if form.status not in follows:
        turn.preface("proposals-your-words", text=ending.written(turn, form))
        said = {name: value for name, value in said.items() if name != "status" and value is not None}
    await _ask(turn, type(form), proposal, said)


async def _show_new_text(turn: Turn, form: Decision, proposal: Proposal) -> None:
    """Its author has changed it: nobody decides what they have not read."""
    turn.preface("proposals-text-changed")
    await view.show_with(turn, proposal, [])
    turn.preface("proposals-decide-again")
    await _ask(turn, type(form), proposal, ending.answered_in(form))


# ---------------------------------------------------------------- what follows


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
    await turn.store.put_off.drop(proposal.id)
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
