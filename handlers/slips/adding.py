"""More of what was entered: what somebody answers to a question, or asks further."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain.drafts import Answers
from bot.domain.phrases import Refusal
from bot.domain.slips import Slip
from bot.domain.statuses import Status
from bot.forms import Option, Text, Words, question
from bot.turns import Turn
from handlers.inquiries import finding, relaying
from handlers.proposals import clarify

from . import speaking
from .entering import TEXT, Entry, enter


async def open_of(turn: Turn, slip: Slip) -> list[Option]:
    """Where something was asked of them, and their questions."""
    entered = await turn.store.slips.entered(slip.person_id)
    return [Option(about, number) for about in entered if (number := await _addable(turn, slip, about))]


async def _matters(turn: Turn, known: Answers) -> Sequence[Option]:
    if not (found := await open_of(turn, await speaking.find(turn, int(known["slip"])))):
        raise Refusal("slips-nothing-to-add")
    return found


async def _addable(turn: Turn, slip: Slip, about: str) -> str:
    """Its number; "" where nothing can be added. What they only support is not theirs to answer for."""
    noun, _, id = about.partition(":")
    if noun == "proposals":
        proposal = await turn.store.proposals.get(int(id))
        is_own = proposal is not None and proposal.author_id == slip.person_id
        is_asked = proposal is not None and proposal.status is Status.NEEDS_CLARIFICATION
        return proposal.number if proposal is not None and is_own and is_asked else ""
    inquiry = await turn.store.inquiries.get(int(id)) if noun == "inquiries" else None
    is_theirs = inquiry is not None and inquiry.person_id == slip.person_id and inquiry.hidden_at is None
    return inquiry.number if inquiry is not None and is_theirs else ""


class AddForm(Entry):
    """What they answer to a question, or ask further."""

    name: ClassVar[str] = "slips.add"
    heading: ClassVar[str] = "slips-add-heading"

    matter: str = question("slips-ask-matter", label="slips-matter-label", choices=_matters)
    text: Annotated[Text, Words(1, TEXT)] = question(
        "slips-ask-more", label="proposals-text-label", check=dangers.check_answer
    )


async def submit_more(turn: Turn, form: AddForm) -> None:
    async def do(theirs: Turn) -> str:
        noun, _, id = form.matter.partition(":")
        if noun == "proposals":
            await clarify.answer(theirs, int(id), form.text)
        else:
            await relaying.from_resident(theirs, await finding.as_resident(theirs, int(id)), form.text)
        return form.matter

    await enter(turn, form, do)
