"""One that was withheld is sent again by its author, written anew or with more added; that is a new proposal."""

from typing import Annotated, ClassVar

from bot import dangers
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import MENDS, Mend, Proposal
from bot.domain.versions import joined
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from .finding import about, find, id_of
from .submit import TEXT, Idea, check_limit, receive


class MendForm(Form):
    """A withheld proposal, written anew; topic, place and photo are taken over."""

    name: ClassVar[str] = "proposals.mend"
    heading: ClassVar[str] = "proposals-mend-heading"

    text: Annotated[Text, Words(3, TEXT)] = question("proposals-ask-mended", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_limit(turn, (await _mendable(turn, id_of(about))).kind)


class SupplementForm(Form):
    """What is added to a withheld proposal; all that it had is taken over."""

    name: ClassVar[str] = "proposals.supplement"
    heading: ClassVar[str] = "versions-add-heading"

    text: Annotated[Text, Words(1, 1000)] = question("withheld-ask-added", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_limit(turn, (await _mendable(turn, id_of(about))).kind)


async def mend(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    if proposal.is_by(turn.person) and proposal.sent_again is not None:
        other = await find(turn, proposal.sent_again)
        look = turn.button("proposals-open-own-button", tap=f"proposals.open:{other.id}")
        turn.reply("withheld-sent-again", rows=[[look]], number=proposal.number, other=other.number)
        return
    proposal = await _mendable(turn, id)
    if proposal.text:
        turn.reply("proposals-mend-from", text=proposal.text)
    await turn.ask(SupplementForm if _is_added_to(proposal) else MendForm, about=about(proposal))


async def submit_mended(turn: Turn, form: MendForm) -> None:
    await _send_again(turn, await _mendable(turn, id_of(form.about)), form.text, (Kind.PHOTO,))


async def submit_supplement(turn: Turn, form: SupplementForm) -> None:
    before = await _mendable(turn, id_of(form.about))
    await _send_again(turn, before, joined(before.text, form.text), (Kind.PHOTO, Kind.VOICE))


async def _send_again(turn: Turn, before: Proposal, text: str, kinds: tuple[Kind, ...]) -> None:
    media = await _media(turn, before, kinds)
    after = await receive(turn, Idea(text, before.topic, before.parish, before.village, before.place, media))
    await turn.store.proposals.sent_again(before, after)


async def _media(turn: Turn, before: Proposal, kinds: tuple[Kind, ...]) -> tuple[Media, ...]:
    return tuple(one.media for one in await turn.store.media.of(about(before)) if one.media.kind in kinds)


def _is_added_to(proposal: Proposal) -> bool:
    return proposal.withheld_rule is not None and MENDS[proposal.withheld_rule] is Mend.ADD


async def _mendable(turn: Turn, id: int) -> Proposal:
    proposal = await find(turn, id)
    if not proposal.is_by(turn.person):
        raise Refusal("machinery-not-allowed")
    if proposal.withheld_rule is None:
        raise Refusal("proposals-nothing-to-mend", number=proposal.number, status=Phrase(proposal.status.phrase))
    if proposal.sent_again is not None:
        other = await find(turn, proposal.sent_again)
        raise Refusal("withheld-sent-again", number=proposal.number, other=other.number)
    return proposal
