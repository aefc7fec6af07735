"""A matter that is not the municipality's: its author asks where to turn, and who speaks for the parish says it."""

from typing import Annotated, ClassVar

from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, Withheld
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import review, telling, words
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
    if proposal.withheld_rule is not Withheld.NOT_OURS:
        raise Refusal("proposals-nothing-to-mend", number=proposal.number, status=Phrase(proposal.status.phrase))

    async def paint(voice: Turn) -> Outbound:
        text = voice.say("proposals-where-asked", number=proposal.number, title=words.title(voice, proposal))
        return Outbound(text, rows=((voice.button("proposals-answer-button", tap=f"proposals.say_where:{id}"),),))

    steps = await turn.duty(proposal.parish, proposal.village)
    for person_id in steps[0] if steps else ():
        key = f"proposals.where:{id}"
        await telling.tell(turn, person_id, paint, "proposals-where-asked", dedupe=key, about=about(proposal))
    turn.reply("proposals-where-sent")


async def say_where(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    await turn.ask(WhereForm, about=about(proposal))


async def submit_where(turn: Turn, form: WhereForm) -> None:
    proposal: Proposal = await find_about(turn, form.about)
    if proposal.author_id is not None:
        await turn.tell(
            proposal.author_id,
            "proposals-where-answered",
            about=about(proposal),
            number=proposal.number,
            where=form.where,
        )
    turn.reply("proposals-where-told")
