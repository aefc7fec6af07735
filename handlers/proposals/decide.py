"""Answering a published proposal: no answer without a reason, a next step, a day and a name, and everybody is told."""

from collections.abc import Mapping
from datetime import date

from bot.decided import said as meeting_said
from bot.domain import statuses
from bot.domain.answers import Answer
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, claiming, clarify, ending, evening, merging, settling, speaker, telling, view, walking, words
from .decisions import AnswerForm, DecideForm, Decision, QuoteForm
from .finding import about, find, find_about, find_shown_typed, last_answer
from .repairing import RepairForm

# ---------------------------------------------------------------- the ways in


async def decide(turn: Turn, id: int, begun: str = "") -> None:
    """`begun` is what a card's button knew: the outcome that is chosen already, and the newest answer then.

    Where nobody speaks for the parish the staff are asked for the council: they answer for the municipality.
    """
    proposal = await find(turn, id)
    is_the_staffs = await claiming.may_answer(turn, proposal) and not await DecideForm.may(turn, proposal)
    await _begin(turn, answering(proposal) if is_the_staffs else DecideForm, proposal, begun)


async def decided(turn: Turn, id: int, meeting_id: str) -> None:
    """A meeting has decided it: its words are the reason, and what it supports goes on to the municipality, unless that
    is changed (Saistošie noteikumi Nr. 25/2024, 5. p.)."""
    proposal = await find(turn, id)
    form = DecideForm if await DecideForm.may(turn, proposal) else answering(proposal)
    said = await meeting_said(turn, meeting_id, about(proposal), "status")
    is_supported = said.pop("status", None) in (Status.ACCEPTED, Status.PARTLY)
    if form is DecideForm and is_supported and Status.WAITS_MUNICIPALITY in form.follows(proposal):
        said["status"] = Status.WAITS_MUNICIPALITY
    await _ask(turn, form, proposal, said=said)


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
    await settling.settle(turn, form, proposal, who, opinion=opinion, document=document, document_on=document_on)
    rows = [*await walking.next_rows(turn), *await merging.rows(turn, await find(turn, proposal.id))]
    morning, status = turn.world.quiet.next_allowed(turn.now), Phrase(form.status.phrase)
    if morning > turn.now:
        turn.reply("proposals-decided-reply-later", rows=rows, number=proposal.number, status=status, at=morning)
    else:
        turn.reply("proposals-decided-reply", rows=rows, number=proposal.number, status=status)


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
