"""An evening's work: what waits is shown one after the other, each with the few buttons that settle it."""

from collections.abc import Mapping

from bot.domain import deadlines
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.domain.waiting import Deed
from bot.turns import Turn
from handlers.polls import awaiting, outcome, screening

from . import cards, claiming, move, others, parts, review, view, waiting, walking
from .decisions import AnswerForm, DecideForm, Decision
from .finding import last_answer
from .repairing import RepairForm

S = Status
IN_ROW = 2
KNEW = "."  # in a tap: what stands behind it is the newest answer that the card knew
# What is chosen most often, in the order of the buttons; the rest is behind "Other".
QUICK: Mapping[type[Decision], tuple[str, tuple[Status, ...]]] = {
    AnswerForm: ("answer", (S.DONE, S.ACCEPTED, S.PARTLY, S.NOT_ACCEPTED, S.NEEDS_CLARIFICATION)),
    RepairForm: ("answer", (S.REPAIRED, S.PLANNED, S.NEEDS_CLARIFICATION, S.NOT_COMPETENCE, S.MERGED)),
    DecideForm: (
        "decide",
        (
            S.DONE,
            S.ON_AGENDA,
            S.WAITS_MUNICIPALITY,
            S.NEEDS_CLARIFICATION,
            S.NOT_COMPETENCE,
            S.WE_DO_IT,
            S.MERGED,
            S.FORWARDED,
            S.GIVEN_UP,
        ),
    ),
}


async def go_on(turn: Turn, _: int = 0, chosen: str = parts.ALL) -> None:
    """The oldest that waits, however it has come about; of the part that was shown, while there is any in it.

    What waits besides comes last; where only such was put off, the evening begins with it.
    """
    found = await waiting.of(turn)
    ripe = waiting.in_row(found)
    if not ripe and (asked := await awaiting.of(turn)):
        await outcome.conclude(turn, asked[0].id)
        return
    if not ripe and (unread := await screening.of(turn)):
        await screening.begin(turn, unread[0][0].id)
        return
    is_again = chosen == parts.AGAIN and not parts.chosen(turn, ripe, chosen)
    if (is_again or not ripe) and (besides := await others.ripe(turn)):
        turn.preface("evening-left", count=len(besides))
        await besides[0].show(turn)
        return
    if not ripe:
        turn.reply("evening-done", count=len(found))
        return
    left, count = await walking.left_of(turn, ripe, chosen)
    one = left[0]
    turn.preface("evening-left", count=count)
    if one.deed is Deed.PUBLISH:
        await review.show(turn, one.matter.id)
    else:
        (proposal,) = await waiting.load(turn, [one])
        await view.show_with(turn, proposal, await _rows(turn, proposal))


async def _rows(turn: Turn, proposal: Proposal) -> view.Rows:
    form, knew = await _form(turn, proposal), f"{KNEW}{await last_answer(turn, proposal)}"
    verb, offered = QUICK[form]
    follows, tap = form.follows(proposal), f"proposals.{verb}:{proposal.id}"
    choices = [turn.button(_phrase(one), tap=f"{tap}:{one}{knew}") for one in offered if one in follows]
    if await move.may(turn, proposal):
        choices.append(turn.button("move-button", tap=f"proposals.move:{proposal.id}"))
    other = turn.button("evening-other-button", tap=f"{tap}:{knew}")
    outcomes = [tuple(choices[at : at + IN_ROW]) for at in range(0, len(choices), IN_ROW)]
    later = turn.button("evening-later-button", tap=f"proposals.later:{proposal.id}")
    turning = cards.turning(turn, proposal) if form is RepairForm else []
    behind = [*await view.behind(turn, proposal), *await claiming.row(turn, proposal)]
    return [*outcomes, *turning, *behind, (other, later)]


async def _form(turn: Turn, proposal: Proposal) -> type[Decision]:
    """Of the municipality where it is its turn, else of the council; it looks itself whether who presses may."""
    able = []
    for form in QUICK:
        if form.follows(proposal) and await form.may(turn, proposal):
            able.append(form)
    is_municipalitys = deadlines.owed_by(proposal.status, proposal.kind) is Side.MUNICIPALITY
    first = sorted(able, key=lambda form: (form is DecideForm) is is_municipalitys)
    return first[0] if first else RepairForm if proposal.is_problem else DecideForm


def _phrase(status: Status) -> str:
    return f"evening-{status.replace('_', '-')}-button"
