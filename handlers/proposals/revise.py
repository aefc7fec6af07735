"""The author adds to a proposal or corrects it, at any time while it is open, also unasked."""

from datetime import timedelta
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain import statuses
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.domain.versions import Kind, Version
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import cards, review, versions
from .finding import about, find, id_of

DAY = timedelta(days=1)
LONGEST = 1000  # letters that are added at once


async def revise(turn: Turn, id: int) -> None:
    """Which of the two; a voice can only be added to."""
    proposal = await own_open(turn, id)
    add = turn.button("versions-add-button", tap=f"proposals.add:{id}")
    correct = turn.button("versions-correct-button", tap=f"proposals.correct:{id}")
    rows = [[add], [correct]] if proposal.text else [[add]]
    back = turn.button("machinery-back", tap=f"proposals.open:{id}")
    turn.reply("versions-ask-how", rows=[*rows, [back]], number=proposal.number, kind=_reader(proposal))


class AddForm(Form):
    """What the author adds, unasked."""

    name: ClassVar[str] = "proposals.add"
    heading: ClassVar[str] = "versions-add-heading"

    text: Annotated[Text, Words(1, LONGEST)] = question("versions-ask-added", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await own_open(turn, id_of(about))


class CorrectForm(Form):
    """The whole text anew."""

    name: ClassVar[str] = "proposals.correct"
    heading: ClassVar[str] = "versions-correct-heading"

    text: Annotated[Text, Words(3, 2000)] = question("versions-ask-corrected", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await own_open(turn, id_of(about))


async def correct(turn: Turn, id: int) -> None:
    proposal = await own_open(turn, id)
    if proposal.text:
        turn.reply("proposals-mend-from", text=proposal.text)
    await turn.ask(CorrectForm, about=about(proposal))


async def submit_addition(turn: Turn, form: AddForm) -> None:
    await _submit(turn, await own_open(turn, id_of(form.about)), Kind.ADDED, form.text)


async def submit_correction(turn: Turn, form: CorrectForm) -> None:
    await _submit(turn, await own_open(turn, id_of(form.about)), Kind.CORRECTED, form.text)


async def own_open(turn: Turn, id: int) -> Proposal:
    proposal = await find(turn, id)
    if not proposal.is_by(turn.person):
        raise Refusal("machinery-not-allowed")
    if not statuses.is_open(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)
    await _check_limit(turn, proposal)
    return proposal


async def _check_limit(turn: Turn, proposal: Proposal) -> None:
    limit = turn.municipality.limits.proposals_per_day
    since = turn.now - DAY
    written = [one for one in await turn.store.versions.of(proposal.id) if one.kind is not Kind.FIRST]
    if sum(one.at > since for one in written) >= limit:
        raise Refusal("versions-too-many", limit=limit)


async def _submit(turn: Turn, proposal: Proposal, kind: Kind, said: str) -> None:
    if said == proposal.text:
        turn.reply("versions-same", number=proposal.number)
        return
    version = await versions.write(turn, proposal, kind, said)
    await _pass_on(turn, await find(turn, proposal.id), version)
    turn.reply("versions-taken", number=proposal.number, kind=_reader(proposal))


def _reader(proposal: Proposal) -> str:
    """Who reads the new text: the staff that of a problem."""
    if proposal.is_problem:
        return "problem"
    return "published" if proposal.is_published else "unread"


async def _pass_on(turn: Turn, proposal: Proposal, version: Version) -> None:
    """Who is to publish it reads the new text; the day by which they should does not move."""
    if proposal.is_published:
        await versions.offer(turn, proposal, version)
        return
    await turn.redraw(cards.REVIEW, about(proposal))
    if proposal.status is not Status.NEEDS_CLARIFICATION:
        await review.show_again(turn, proposal)
