"""An idea that is really a problem, and the other way round: who reads it says so, and its author is told."""

from bot.domain import problems
from bot.domain.calendar import local
from bot.domain.languages import LATVIAN
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, ProposalKind
from bot.turns import Turn

from . import cards, deadlines, review, silence, words
from .finding import about, find


async def turn_into(turn: Turn, id: int, kind: str = "") -> None:
    proposal = await find(turn, id)
    if proposal.kind == kind:
        turn.reply("problems-turned", kind=proposal.kind.value, number=proposal.number)
        return
    await _require(turn, proposal)
    problems.check_turn(proposal)
    await _turn_into(turn, proposal, proposal.kind.other)


async def _require(turn: Turn, proposal: Proposal) -> None:
    if proposal.is_problem:
        await turn.require("proposals.decide.municipality", parish=proposal.parish, village=proposal.village)
    else:
        await review.require(turn, proposal)


async def _turn_into(turn: Turn, proposal: Proposal, kind: ProposalKind) -> None:
    own = turn.municipality
    submitted_on, today = (local(at, own.time_zone).date() for at in (proposal.submitted_at, turn.now))
    due_on = problems.due_turned(proposal, kind, submitted_on, today, own.working_days, own.clocks)
    shown, name = _shown(turn, proposal, kind), await _name(turn, proposal, kind)
    if not await turn.store.proposals.turn_into(proposal, kind, shown, name, due_on, turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    await turn.log("proposals.turned", about(proposal), kind.value)
    await turn.store.claims.end(proposal.id)
    await turn.store.put_off.drop(about(proposal))
    await turn.clear_timer(silence.HAND_OVER, about(proposal))
    await deadlines.changed(turn, proposal.id)
    turned = await turn.store.proposals.get(proposal.id)
    assert turned is not None
    await turn.redraw(cards.REVIEW, about(turned))
    await cards.redraw_for_staff(turn, turned)
    await review.ask_for(turn, turned, again=f":{turn.now.isoformat()}")
    await _tell_author(turn, turned)
    turn.reply("problems-turned", kind=kind.value, number=turned.number)


def _shown(turn: Turn, proposal: Proposal, kind: ProposalKind) -> str:
    """What is to be published has to be said in Latvian first; a problem's text is for the staff alone."""
    is_readable = kind is ProposalKind.PROBLEM or proposal.language == LATVIAN
    return words.masked(turn, proposal.text) if is_readable else ""


async def _name(turn: Turn, proposal: Proposal, kind: ProposalKind) -> str:
    """Of who has chosen to be named; nobody is, beside a problem."""
    author = await turn.store.people.get(proposal.author_id) if proposal.author_id is not None else None
    return author.name if author is not None and kind is ProposalKind.IDEA else ""


async def _tell_author(turn: Turn, turned: Proposal) -> None:
    """Before an idea is read by all they may still take it back."""
    if turned.author_id is None:
        return
    look = ("proposals-open-own-button", {"tap": f"proposals.open:{turned.id}"})
    back = ("proposals-withdraw-button", {"tap": f"proposals.withdraw:{turned.id}"})
    await turn.tell(
        turned.author_id,
        "problems-turned-own",
        rows=[[look] if turned.is_problem else [look, back]],
        dedupe=f"proposals.turned:{turned.id}:{turn.now.isoformat()}",
        about=about(turned),
        kind=turned.kind.value,
        number=turned.number,
        day="right" if turn.municipality.deadlines_are_rights else "goal",
        on=turned.due_on,
    )
