"""Publishing a proposal: with private things masked, or whole where its author agreed, or by a Latvian summary."""

from typing import Annotated, ClassVar

from bot.domain import proposals
from bot.domain.answers import Answer
from bot.domain.languages import LATVIAN, language_of
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import cards, deadlines, review, silence, walking, words
from .finding import about, find, find_about

# ---------------------------------------------------------------- publishing


async def publish(turn: Turn, id: int, mark: str = "") -> None:
    """`mark`: the text that stood above the button. If it is another by now, it has to be read first."""
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    proposals.check_publishable(proposal)
    if mark != cards.mark(proposal):
        turn.preface("proposals-text-changed")
        await review.show(turn, id)
        return
    assert turn.person is not None
    card = await cards.card_for(turn, proposal.parish)
    if not await turn.store.proposals.publish(proposal, turn.person.id, card, turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    await _announce(turn, await find(turn, id))


async def _announce(turn: Turn, proposal: Proposal) -> None:
    assert turn.person is not None
    opened = Answer(0, proposal.id, turn.now, Side.COUNCIL, Status.IN_REVIEW, turn.person.id)
    await turn.store.answers.add(opened)  # what was answered before it stays between two
    await turn.log("proposals.published", about(proposal))
    await deadlines.changed(turn, proposal.id)
    await turn.clear_timer(silence.HAND_OVER, about(proposal))
    await turn.store.put_off.drop(about(proposal))
    await cards.put_on_card(turn, proposal)
    await cards.redraw(turn, proposal)
    if proposal.author_id is not None:
        await turn.tell(
            proposal.author_id,
            "proposals-published",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"proposals.published:{proposal.id}",
            about=about(proposal),
            number=proposal.number,
            title=words.own_title(proposal),
        )
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    rows = [*await walking.next_rows(turn), [look]]
    morning = turn.world.quiet.next_allowed(turn.now)
    if morning > turn.now:
        turn.reply("proposals-published-reply-later", rows=rows, number=proposal.number, at=morning)
    else:
        turn.reply("proposals-published-reply", rows=rows, number=proposal.number)


# ---------------------------------------------------------------- masked or whole


WHOLE_OR_MASKED = (("proposals-show-full-button", "show_full"), ("proposals-keep-masked-button", "keep_masked"))


async def ask_full(turn: Turn, id: int) -> None:
    """What was masked may be shown if its author agrees."""
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    proposals.check_withholdable(proposal)
    if proposal.author_id is not None:
        await turn.store.proposals.ask_full(id, turn.now)
        await turn.tell(
            proposal.author_id,
            "proposals-may-show-full",
            rows=[[(phrase, {"tap": f"proposals.{verb}:{id}"})] for phrase, verb in WHOLE_OR_MASKED],
            dedupe=f"proposals.full:{id}:{cards.mark(proposal)}",
            about=about(proposal),
            text=proposal.text,
        )
    turn.reply("proposals-asked-author", rows=await walking.next_rows(turn), number=proposal.number)


async def show_full(turn: Turn, id: int) -> None:
    """The author agrees; who publishes reads it anew."""
    proposal = await _own_unpublished(turn, id)
    if proposal.needs_summary:
        raise Refusal("statuses-summary-missing")
    await turn.store.proposals.ask_full(id, None)
    await turn.store.proposals.show_as(proposal, proposal.text, turn.now)
    await review.ask_for(turn, await find(turn, id))
    await turn.redraw(cards.REVIEW, about(proposal))
    turn.reply("proposals-shown-full", number=proposal.number)


async def keep_masked(turn: Turn, id: int) -> None:
    """Also takes the agreement back, until it is published."""
    proposal = await _own_unpublished(turn, id)
    await turn.store.proposals.ask_full(id, None)
    if not proposal.needs_summary:
        await turn.store.proposals.show_as(proposal, words.masked(turn, proposal.text), turn.now)
        await turn.redraw(cards.REVIEW, about(proposal))
    steps = await turn.duty(proposal.parish, proposal.village)
    for person_id in steps[0] if steps else ():
        await turn.tell(
            person_id,
            "proposals-kept-masked-told",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{id}"})]],
            dedupe=f"proposals.masked:{id}:{cards.mark(proposal)}",
            about=about(proposal),
            number=proposal.number,
        )
    turn.reply("proposals-kept-masked", number=proposal.number)


async def _own_unpublished(turn: Turn, id: int) -> Proposal:
    proposal = await find(turn, id)
    if not proposal.is_by(turn.person):
        raise Refusal("machinery-not-allowed")
    proposals.check_withholdable(proposal)
    return proposal


# ---------------------------------------------------------------- a Latvian summary


async def is_latvian(turn: Turn, summary: str, _: object) -> Phrase | None:
    return None if language_of(summary) == LATVIAN else Phrase("proposals-summary-not-latvian")


class SummaryForm(Form):
    """Of a proposal in another language, or by voice: what it says, in Latvian (Valsts valodas likums, 10. p.)."""

    name: ClassVar[str] = "proposals.summary"
    heading: ClassVar[str] = "proposals-summary-heading"
    is_watched: ClassVar[bool] = False

    summary: Annotated[Text, Words(3, 1000)] = question("proposals-ask-summary", check=is_latvian)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await review.allow(turn, about)


async def summarise(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    proposals.check_summarisable(proposal)
    await turn.ask(SummaryForm, about=about(proposal))


async def submit_summary(turn: Turn, form: SummaryForm) -> None:
    proposal = await find_about(turn, form.about)
    proposals.check_summarisable(proposal)
    await turn.store.proposals.show_as(proposal, words.masked(turn, form.summary), turn.now)
    await turn.redraw(cards.REVIEW, about(proposal))
    await review.show(turn, proposal.id)
