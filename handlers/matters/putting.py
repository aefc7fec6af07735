"""The chair or the secretary puts something before the municipality: of their own, of a decision, or of a proposal."""

from typing import Annotated, ClassVar

from bot.domain import consultations
from bot.domain.consultations import TEXT, CouncilMatter, MatterKind
from bot.domain.media import Media
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Between, Form, Option, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from . import clocks, hearing, view
from .finding import PUT, find_open, id_of, today

FILES = 5
IN_ROW = 4


class PutForm(Form):
    """`meeting_id` and `proposal_id`: what it is made of, or 0."""

    name: ClassVar[str] = "matters.put"
    heading: ClassVar[str] = "matters-heading"
    is_watched: ClassVar[bool] = False

    meeting_id: int = 0
    proposal_id: int = 0
    kind: MatterKind = question(
        "matters-ask-kind",
        label="matters-kind-label",
        choices=[Option(one.value, Phrase(f"matters-kind-{one.value}")) for one in MatterKind],
    )
    text: Annotated[Text, Words(10, TEXT)] = question("matters-ask-text", label="matters-text-label")
    files: Annotated[list[Media], Between(1, FILES)] | None = question("matters-ask-files", label="matters-files-label")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await turn.require(PUT)


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(PutForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def of_meeting(turn: Turn, id: int, place: str = "") -> None:
    """Which of its decisions, and then the form with its words."""
    await turn.require(PUT)
    decisions = await turn.store.meeting_decisions.of(id)
    if not decisions:
        raise Refusal("matters-nothing-decided")
    at = int(place) if place.isdecimal() else 1 if len(decisions) == 1 else 0
    if 0 < at <= len(decisions):
        await turn.ask(PutForm, about=f"meetings:{id}", given={"meeting_id": id}, said={"text": decisions[at - 1].text})
        return
    numbers = [Choice(str(one), tap=f"matters.of_meeting:{id}:{one}") for one in range(1, len(decisions) + 1)]
    rows = [numbers[first : first + IN_ROW] for first in range(0, len(numbers), IN_ROW)]
    lines = "\n".join(f"{number}. {one.text}" for number, one in enumerate(decisions, 1))
    turn.reply("matters-which-decision", rows=rows, lines=lines)


async def of_proposal(turn: Turn, id: int) -> None:
    await turn.require(PUT)
    proposal = await turn.store.proposals.get(id)
    if proposal is None or not proposal.is_published:
        raise Refusal("matters-unknown")
    await _check_new(turn, id)
    text = f"{proposal.public_text[: TEXT - len(proposal.number) - 3]} ({proposal.number})"
    said: dict[str, object] = {"kind": MatterKind.PROPOSAL, "text": text, "files": None}
    await turn.ask(PutForm, about=f"proposals:{id}", given={"proposal_id": id}, said=said)


async def _check_new(turn: Turn, proposal_id: int) -> None:
    before = [one for one in await turn.store.council_matters.of_proposal(proposal_id) if one.is_open]
    if before:
        raise Refusal("matters-already", number=before[0].number)


async def submit(turn: Turn, form: PutForm) -> None:
    assert turn.person is not None
    await turn.require(PUT)
    if form.proposal_id:
        await _check_new(turn, form.proposal_id)
    own = turn.municipality
    due_on = consultations.matter_due_on(today(turn), own.working_days, own.deadlines.municipality_months)
    id = await turn.store.council_matters.put(
        form.kind, form.text, turn.person.id, due_on, turn.now, form.meeting_id or None, form.proposal_id or None
    )
    for file in form.files or ():
        await turn.store.media.attach(file.id, f"council_matters:{id}")
    one = await find_open(turn, id)
    await turn.log("council_matters.put", one.about, one.kind.value)
    await clocks.begin(turn, one)
    await _tell(turn, one)


async def _tell(turn: Turn, one: CouncilMatter) -> None:
    text = "\n\n".join(await view.facts(turn.speaking(turn.municipality.languages.default), one))
    is_mailed = await hearing.put_before_staff(turn, one, text)
    said = Phrase.of("matters-put-staff", on=one.due_on, publish=clocks.publish_on(turn, one))
    buttons = (("matters-published-button", f"matters.published:{one.id}"),)
    await hearing.tell(turn, await hearing.staff(turn), one, said, buttons)
    told = Phrase.of("matters-put-council", on=one.due_on)
    await hearing.tell(turn, await hearing.council(turn), one, told)
    contacts = turn.municipality.contacts
    turn.reply(
        "matters-put",
        rows=[[turn.button("matters-open-button", tap=f"matters.open:{one.id}")]],
        number=one.number,
        on=one.due_on,
        sent="mailed" if is_mailed else "by-hand",
        office=contacts.municipality_email,
        council=contacts.council_email,
    )


# ---------------------------------------------------------------- taken back


class WithdrawForm(Form):
    """Why the council does not ask for it any more: everybody reads it."""

    name: ClassVar[str] = "matters.withdraw"
    heading: ClassVar[str] = "matters-withdraw-heading"
    is_watched: ClassVar[bool] = False

    why: Annotated[Text, Words(3, consultations.REASON)] = question("matters-ask-withdraw")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await turn.require(PUT)
        await find_open(turn, id_of(about))


async def withdraw(turn: Turn, id: int) -> None:
    await turn.ask(WithdrawForm, about=f"council_matters:{id}")


async def submit_withdraw(turn: Turn, form: WithdrawForm) -> None:
    await turn.require(PUT)
    one = await find_open(turn, id_of(form.about))
    if not await turn.store.council_matters.withdraw(one.id, form.why, turn.now):
        raise Refusal("matters-ended", number=one.number)
    await turn.log("council_matters.withdrawn", one.about)
    await clocks.end(turn, one)
    said = Phrase.of("matters-withdrawn-told", why=form.why)
    await hearing.tell(turn, await hearing.staff(turn), one, said)
    await hearing.tell(turn, await hearing.council(turn), one, said)
    turn.reply("matters-withdrawn", number=one.number)
