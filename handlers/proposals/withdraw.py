"""The author takes a proposal back, after a second press."""

from bot.domain import statuses
from bot.domain.answers import Answer
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.turns import Turn

from . import cards, deadlines, silence, telling, words
from .finding import about, find

SURE = "sure"


async def withdraw(turn: Turn, id: int, answer: str = "") -> None:
    proposal = await find(turn, id)
    await turn.require("proposals.withdraw", parish=proposal.parish, is_own=proposal.is_by(turn.person))
    if not statuses.may_follow(Side.AUTHOR, proposal.status, Status.WITHDRAWN, proposal.kind):
        raise Refusal("statuses-closed", number=proposal.number)
    if answer != SURE:
        _ask_whether_sure(turn, proposal)
        return
    await _withdraw(turn, proposal)


def _ask_whether_sure(turn: Turn, proposal: Proposal) -> None:
    sure = turn.button("proposals-withdraw-sure-button", tap=f"proposals.withdraw:{proposal.id}:{SURE}")
    keep = turn.button("proposals-keep-button", tap=f"proposals.open:{proposal.id}")
    turn.reply(words.of(proposal, "withdraw-ask"), rows=[[sure, keep]], number=proposal.number)


async def _withdraw(turn: Turn, proposal: Proposal) -> None:
    assert turn.person is not None
    done = await turn.store.proposals.move_on(proposal, Status.WITHDRAWN, proposal.due_on, turn.now, closed_at=turn.now)
    if not done:
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    answer = Answer(0, proposal.id, turn.now, Side.AUTHOR, Status.WITHDRAWN, turn.person.id)
    answer_id = await turn.store.answers.add(answer)
    await turn.log("proposals.withdrawn", about(proposal))
    await deadlines.changed(turn, proposal.id)
    await turn.clear_timer(silence.HAND_OVER, about(proposal))
    if proposal.is_answerable:
        await cards.redraw(turn, proposal)
        await telling.tell_all(turn, await find(turn, proposal.id), answer_id)
    else:
        await cards.redraw_unread(turn, proposal)
    turn.reply(words.of(proposal, "withdrawn"), number=proposal.number)
