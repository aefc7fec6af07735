"""A matter that is not the municipality's: its author asks where to turn, and who speaks for the parish says it."""

from typing import Annotated, ClassVar

from bot import handover
from bot.domain.answers import Answer
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, Withheld
from bot.domain.statuses import Side
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, review, speaker, telling, words
from .finding import about, find, find_about


class WhereForm(Form):
    """Where the author should turn."""

    name: ClassVar[str] = "proposals.where"
    heading: ClassVar[str] = "proposals-where-heading"

    where: Annotated[Text, Words(3, 700)] = question("proposals-ask-where-to")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await review.allow(turn, about)


async def ask_where(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    if not proposal.is_by(turn.person):
        raise Refusal("machinery-not-allowed")
    _check_asked(proposal)
    steps = await turn.duty(proposal.parish, proposal.village)
    if not steps:
        contacts = turn.municipality.contacts
        turn.reply("proposals-where-nobody", contact=contacts.phone or contacts.municipality_email)
        return

    async def paint(voice: Turn) -> Outbound:
        text = voice.say("proposals-where-asked", number=proposal.number, title=words.title(voice, proposal))
        return Outbound(text, rows=((voice.button("proposals-answer-button", tap=f"proposals.say_where:{id}"),),))

    for person_id in steps[0]:
        key = f"proposals.where:{id}"
        await telling.tell(
            turn,
            person_id,
            paint,
            "proposals-where-asked",
            dedupe=key,
            about=about(proposal),
            card=cards.UNPUBLISHED,
        )
    turn.reply("proposals-where-sent", reader=await handover.who_looks(turn, proposal.parish))


async def say_where(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    _check_asked(proposal)
    await turn.ask(WhereForm, about=about(proposal))


async def submit_where(turn: Turn, form: WhereForm) -> None:
    proposal: Proposal = await find_about(turn, form.about)
    _check_asked(proposal)
    await _record(turn, proposal, form.where)
    if proposal.author_id is not None:
        await turn.tell(
            proposal.author_id,
            "proposals-where-answered",
            about=about(proposal),
            number=proposal.number,
            title=words.own_title(proposal),
            where=form.where,
        )
    turn.reply("proposals-where-told")


async def _record(turn: Turn, proposal: Proposal, where: str) -> None:
    """So that it can be read again."""
    assert turn.person is not None
    answer = Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=Side.COUNCIL,
        status=proposal.status,
        person_id=turn.person.id,
        reason=turn.say_in(turn.municipality.languages.default, Withheld.NOT_OURS.phrase),
        next_step=where,
        answers=speaker.of_council(turn, proposal),
    )
    await turn.store.answers.add(answer)


def _check_asked(proposal: Proposal) -> None:
    if proposal.withheld_rule is not Withheld.NOT_OURS:
        raise Refusal("proposals-where-over", number=proposal.number, status=Phrase(proposal.status.phrase))
