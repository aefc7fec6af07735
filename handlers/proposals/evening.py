"""An evening's work: what waits is shown one after the other, each with the few buttons that settle it."""

from collections.abc import Mapping

from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.messages import Choice
from bot.turns import Turn

from . import review, view, waiting
from .decisions import AnswerForm, DecideForm, Decision
from .repairing import RepairForm
from .waiting import Deed

S = Status
IN_ROW = 2
# What is chosen most often, in the order of the buttons; the rest is behind "Other".
QUICK: Mapping[type[Decision], tuple[str, tuple[Status, ...]]] = {
    AnswerForm: ("answer", (S.ACCEPTED, S.PARTLY, S.NOT_ACCEPTED, S.NEEDS_CLARIFICATION)),
    RepairForm: ("answer", (S.REPAIRED, S.PLANNED, S.NEEDS_CLARIFICATION, S.NOT_COMPETENCE, S.MERGED)),
    DecideForm: (
        "decide",
        (
            S.ON_AGENDA,
            S.WAITS_MUNICIPALITY,
            S.NEEDS_CLARIFICATION,
            S.NOT_COMPETENCE,
            S.WE_DO_IT,
            S.MERGED,
            S.FORWARDED,
        ),
    ),
}


async def go_on(turn: Turn) -> None:
    """The oldest that waits, however it has come about."""
    left = await waiting.ripe(turn)
    if not left:
        turn.reply("evening-done", count=len(await waiting.of(turn)))
        return
    one = left[0]
    turn.preface("evening-left", count=len(left))
    if one.deed is Deed.PUBLISH:
        await review.show(turn, one.proposal.id)
    else:
        await view.show_with(turn, one.proposal, await _rows(turn, one.proposal))


async def _rows(turn: Turn, proposal: Proposal) -> view.Rows:
    choices = await _outcomes(turn, proposal)
    if not proposal.is_problem and await turn.may("proposals.move", parish=proposal.parish, village=proposal.village):
        choices.append(turn.button("move-button", tap=f"proposals.move:{proposal.id}"))
    other = turn.button("evening-other-button", tap=f"proposals.open:{proposal.id}")
    outcomes = [tuple(choices[at : at + IN_ROW]) for at in range(0, len(choices), IN_ROW)]
    later = turn.button("evening-later-button", tap=f"proposals.later:{proposal.id}")
    return [*outcomes, *await view.behind(turn, proposal), (other, later)]


async def _outcomes(turn: Turn, proposal: Proposal) -> list[Choice]:
    """Of the municipality where it is its turn, else of the council."""
    for form in sorted(
        QUICK, key=lambda form: (form is AnswerForm) is (proposal.status not in waiting.FOR_MUNICIPALITY)
    ):
        is_of_kind = form.kind is proposal.kind
        if is_of_kind and await turn.may(form.right, parish=proposal.parish, village=proposal.village):
            verb, offered = QUICK[form]
            follows = form.follows(proposal)
            return [_outcome(turn, proposal, verb, status) for status in offered if status in follows]
    return []


def _outcome(turn: Turn, proposal: Proposal, verb: str, status: Status) -> Choice:
    phrase = f"evening-{status.replace('_', '-')}-button"
    return turn.button(phrase, tap=f"proposals.{verb}:{proposal.id}:{status}")
