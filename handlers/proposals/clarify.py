"""More is asked of the author in words; the answer becomes part of the text, and is read before it is published."""

from dataclasses import replace
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain import statuses
from bot.domain.answers import Answer
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.domain.versions import Kind
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, deadlines, following, review, revise, silence, speaker, telling, versions, walking, words
from .ending import end
from .finding import about, find, find_about, id_of
from .heading import heading
from .revise import LONGEST

# ---------------------------------------------------------------- the question


class QuestionForm(Form):
    """What the author is asked, before the proposal is published."""

    name: ClassVar[str] = "proposals.question"
    heading: ClassVar[str] = "proposals-question-heading"

    asked: Annotated[Text, Words(3, 500)] = question("proposals-ask-question")

    @classmethod
    async def called(cls, turn: Turn, about: str) -> Phrase:
        return await heading(turn, cls.heading, about)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await review.allow(turn, about)


async def ask_question(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    statuses.check_move(Side.COUNCIL, proposal.status, Status.NEEDS_CLARIFICATION, proposal.kind)
    await turn.ask(QuestionForm, about=about(proposal))


async def submit_question(turn: Turn, form: QuestionForm) -> None:
    proposal = await find_about(turn, form.about)
    await put_question(turn, proposal, Side.COUNCIL, form.asked, speaker.of_council(turn, proposal))


async def put_question(turn: Turn, proposal: Proposal, side: Side, asked: str, who: str) -> None:
    """Also of a published proposal, by whoever decides then."""
    statuses.check_move(side, proposal.status, Status.NEEDS_CLARIFICATION, proposal.kind)
    due_on = following.day(turn, Status.NEEDS_CLARIFICATION)
    if not await turn.store.proposals.move_on(proposal, Status.NEEDS_CLARIFICATION, due_on, turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    assert turn.person is not None
    answer = Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=side,
        status=Status.NEEDS_CLARIFICATION,
        person_id=turn.person.id,
        reason=asked,
        by_on=due_on,
        answers=who,
    )
    id = await turn.store.answers.add(answer)
    await turn.log("proposals.asked", about(proposal))
    await deadlines.changed(turn, proposal.id)
    await turn.clear_timer(silence.HAND_OVER, about(proposal))
    await turn.store.put_off.drop(about(proposal))
    await cards.redraw(turn, proposal)
    await _ask_author(turn, proposal, replace(answer, id=id))
    await telling.tell_listeners(turn, proposal, id)
    turn.reply("proposals-asked-author", rows=await walking.next_rows(turn), number=proposal.number)


async def _ask_author(turn: Turn, proposal: Proposal, asked: Answer) -> None:
    if proposal.author_id is None:
        return

    async def paint(voice: Turn) -> Outbound:
        assert asked.by_on is not None
        text = voice.say(
            words.of(proposal, "question"),
            number=proposal.number,
            title=words.title(voice, proposal),
            question=asked.reason,
            on=asked.by_on,
        )
        button = voice.button("proposals-clarify-button", tap=f"proposals.clarify:{proposal.id}")
        return Outbound(text, rows=((button,),))

    await telling.tell(
        turn,
        proposal.author_id,
        paint,
        "proposals-question",
        dedupe=f"proposals.answer:{asked.id}",
        about=about(proposal),
        card=cards.QUESTION,
    )


# ---------------------------------------------------------------- the author's answer


class ClarifyForm(Form):
    """What the author adds."""

    name: ClassVar[str] = "proposals.clarify"
    heading: ClassVar[str] = "proposals-clarify-heading"

    text: Annotated[Text, Words(1, LONGEST)] = question("proposals-ask-clarification", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _own(turn, id_of(about))


async def clarify(turn: Turn, id: int) -> None:
    proposal = await _own(turn, id)
    if _is_asked(proposal):
        await turn.ask(ClarifyForm, about=about(proposal))
        return
    if not statuses.is_open(proposal.status):
        raise _over(proposal)
    more = turn.button("versions-add-button", tap=f"proposals.add:{id}")
    turn.reply("proposals-nothing-asked", rows=[[more]], number=proposal.number, status=Phrase(proposal.status.phrase))


async def add(turn: Turn, id: int) -> None:
    """Where they were asked something, what they add is the answer."""
    proposal = await revise.own_open(turn, id)
    await turn.ask(ClarifyForm if _is_asked(proposal) else revise.AddForm, about=about(proposal))


async def answer(turn: Turn, id: int, text: str) -> None:
    """What a helper writes down for who was asked."""
    proposal = await _own(turn, id)
    if not _is_asked(proposal):
        raise _over(proposal)
    await _add(turn, proposal, text)


async def submit_clarification(turn: Turn, form: ClarifyForm) -> None:
    proposal = await _own(turn, id_of(form.about))
    if _is_asked(proposal):
        await _add(turn, proposal, form.text)
    else:
        await _offer_to_add(turn, proposal, form.text)


async def reply(turn: Turn, about: str) -> None:
    """They replied to the message with the question; more may come."""
    proposal = await _own(turn, id_of(about))
    text = turn.inbound.text.strip() if turn.inbound else ""
    try:
        if _is_asked(proposal):
            await turn.ask(ClarifyForm, about=about, said={"text": _fitting(turn, text)} if text else {})
        else:
            await _offer_to_add(turn, proposal, _fitting(turn, text))
    except Refusal as no:
        end(turn, proposal.id, no.phrase, text)


def _fitting(turn: Turn, text: str) -> str:
    """As much of it as goes into an answer, and the rest given back, so that it can be added after it."""
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST].rpartition(" ")[0].rstrip() or text[:LONGEST]
    turn.preface("versions-shortened", most=LONGEST, rest=text[len(head) :].strip())
    return head


async def _offer_to_add(turn: Turn, proposal: Proposal, text: str) -> None:
    """What came too late to be an answer may be added all the same, with one press."""
    if not statuses.is_open(proposal.status) or not text:
        raise _over(proposal)
    await revise.own_open(turn, proposal.id)
    given = await turn.store.answers.of(proposal.id)
    is_late = bool(given) and given[-1].side is Side.SYSTEM
    turn.preface("versions-too-late", kind="day" if is_late else "other", number=proposal.number)
    await turn.ask(revise.AddForm, about=about(proposal), said={"text": text})


async def _own(turn: Turn, id: int) -> Proposal:
    proposal = await find(turn, id)
    if not proposal.is_by(turn.person):
        raise Refusal("machinery-not-allowed")
    return proposal


def _is_asked(proposal: Proposal) -> bool:
    return proposal.status is Status.NEEDS_CLARIFICATION


def _over(proposal: Proposal) -> Refusal:
    return Refusal("proposals-nothing-asked", number=proposal.number, status=Phrase(proposal.status.phrase))


async def _add(turn: Turn, proposal: Proposal, text: str) -> None:
    """To what was written at once; to what is, or will be, published only after somebody has read it."""
    assert turn.person is not None
    given = await turn.store.answers.of(proposal.id)
    asked = next((one.reason for one in reversed(given) if one.status is Status.NEEDS_CLARIFICATION), "")
    version = await versions.write(turn, proposal, Kind.ADDED, text, asked)
    changed = await find(turn, proposal.id)
    due_on = await deadlines.day(turn, proposal, Status.IN_REVIEW)
    await turn.store.proposals.move_on(changed, Status.IN_REVIEW, due_on, turn.now)
    await deadlines.changed(turn, proposal.id)
    answer_id = await turn.store.answers.add(
        Answer(0, proposal.id, turn.now, Side.AUTHOR, Status.IN_REVIEW, turn.person.id, reason=text)
    )
    changed = await find(turn, proposal.id)
    await cards.redraw(turn, changed)
    await telling.tell_listeners(turn, changed, answer_id)
    if proposal.is_published:
        await versions.offer(turn, changed, version)
    else:
        await review.ask_for(turn, changed)
    turn.reply(words.of(proposal, "clarified"), number=proposal.number)
