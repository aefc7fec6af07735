"""An idea or a problem of somebody without a telephone, in their own words."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain.drafts import Answers
from bot.domain.places import Place
from bot.domain.proposals import ProposalKind
from bot.forms import Option, Text, Words, question
from bot.turns import Turn
from handlers.proposals import submit as proposing
from handlers.proposals import words as proposal_words

from .entering import TEXT, Entry, enter


async def _topics(turn: Turn, _: Answers) -> Sequence[Option]:
    return [Option(topic.key, proposal_words.topic(turn, topic.key)) for topic in turn.municipality.topics]


class IdeaForm(Entry):
    """What somebody without a telephone wants for their parish."""

    name: ClassVar[str] = "slips.idea"
    heading: ClassVar[str] = "slips-idea-heading"
    kind: ClassVar[ProposalKind] = ProposalKind.IDEA

    text: Annotated[Text, Words(3, TEXT)] = question(
        "slips-ask-idea", label="proposals-text-label", check=dangers.check_answer
    )
    topic: str = question("proposals-ask-topic", label="proposals-topic-label", choices=_topics)
    place: Place | None = question("proposals-ask-place", label="proposals-place-label", check=dangers.check_answer)


class ProblemForm(IdeaForm):
    """What they say is broken."""

    name: ClassVar[str] = "slips.problem"
    heading: ClassVar[str] = "slips-problem-heading"
    kind: ClassVar[ProposalKind] = ProposalKind.PROBLEM

    text: Annotated[Text, Words(3, TEXT)] = question(
        "slips-ask-problem", label="proposals-text-label", check=dangers.check_answer
    )


async def submit_idea(turn: Turn, form: IdeaForm) -> None:
    async def do(theirs: Turn) -> str:
        assert theirs.person is not None
        idea = proposing.Idea(form.text, form.topic, theirs.person.parish, "", form.place, kind=form.kind)
        return f"proposals:{(await proposing.receive(theirs, idea)).id}"

    await enter(turn, form, do)
