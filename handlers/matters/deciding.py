"""What the municipality made of it: outcome, reason, next step; the council and who proposed it hear it."""

from datetime import date
from typing import Annotated, ClassVar

from bot.domain import consulted
from bot.domain.consultations import CouncilMatter, Decision
from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.phrases import Phrase, Refusal
from bot.domain.statuses import Status
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from . import clocks, hearing
from .finding import ANSWER, find, find_open, id_of, today

Said = Annotated[Text, Words(1, 700)]


async def row(turn: Turn, one: CouncilMatter) -> tuple[Choice, ...]:
    if not one.is_open or not await turn.may(ANSWER):
        return ()
    return (turn.button("matters-decide-button", tap=f"matters.decide:{one.id}"),)


async def _says_why(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-reason-missing") if is_empty(text) else None


async def _says_what(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-next-step-missing") if is_empty(text) else None


async def _is_ahead(turn: Turn, on: date, _: Answers) -> Phrase | None:
    return Phrase.of("answers-day-past", on=on) if on < today(turn) else None


class MatterForm(Form):
    """The same as of a question that the municipality had asked."""

    name: ClassVar[str] = "matters.decide"
    heading: ClassVar[str] = "consulted-decision-heading"
    is_watched: ClassVar[bool] = False

    outcome: Status = question(
        "matters-ask-outcome",
        label="conclusions-outcome-label",
        choices=[Option(one.value, Phrase(one.phrase)) for one in consulted.OUTCOMES],
    )
    reason: Said = question("conclusions-ask-reason", label="conclusions-reason-label", check=_says_why)
    next_step: Said = question("conclusions-ask-next", label="conclusions-next-label", check=_says_what)
    by_on: date = question("conclusions-ask-day", label="conclusions-day-label", check=_is_ahead)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await turn.require(ANSWER)
        await find_open(turn, id_of(about))


async def decide(turn: Turn, id: int) -> None:
    await turn.ask(MatterForm, about=(await find_open(turn, id)).about)


async def submit(turn: Turn, form: MatterForm) -> None:
    assert turn.person is not None
    await turn.require(ANSWER)
    one = await find_open(turn, id_of(form.about))
    if form.outcome not in consulted.OUTCOMES:
        raise Refusal("machinery-tap-old")
    said = Decision(one.id, form.outcome.value, form.reason, form.next_step, turn.now, form.by_on, turn.person.id)
    consulted.check_decision(said, turn.municipality.controller, today(turn))
    await turn.store.council_matters.decide(
        one.id, form.outcome.value, form.reason, form.next_step, form.by_on, turn.person.id, turn.now
    )
    await turn.log("council_matters.decided", one.about, form.outcome.value)
    await clocks.end(turn, one)
    await _tell(turn, await find(turn, one.id))


async def _tell(turn: Turn, one: CouncilMatter) -> None:
    """The proposal it was made of waits for its own answer: its author and supporters hear by that."""
    status = Phrase(Status(one.outcome).phrase)
    assert one.by_on is not None
    said = Phrase.of("matters-decided-told", status=status, reason=one.reason, step=one.next_step, on=one.by_on)
    await hearing.tell(turn, await hearing.council(turn), one, said, once="decided")
    proposal = await turn.store.proposals.get(one.proposal_id) if one.proposal_id else None
    rows = []
    if proposal is not None and proposal.is_answerable:
        rows.append([turn.button("proposals-open-button", tap=f"proposals.open:{proposal.id}", serial=proposal.number)])
        turn.preface("matters-answer-too", number=proposal.number)
    turn.reply("matters-decided", rows=rows, number=one.number, status=status)
