"""What somebody without a telephone says of an answer: whether it helps, whether it was really done."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.slips import Slip
from bot.domain.verdicts import Question, Said
from bot.forms import Option, Text, Words, question
from bot.turns import Turn
from handlers.inquiries import ending, relaying
from handlers.inquiries import finding as threads
from handlers.proposals import finding, undone, verdicts
from handlers.proposals import words as proposal_words

from . import speaking
from .entering import Entry, enter

NOT_DONE = f"{Question.DONE}-{Said.NO}"
STILL_NOT = f"{Question.DONE}-still"  # the same, where they have said before what is not done: once is enough
APPEAL = "appeal"
HELPED, MORE = "helped", "more"  # of a question that is closed
REASONED = (APPEAL, MORE)


async def asked(turn: Turn, slip: Slip, *only: str) -> list[Option]:
    """What waits for their word, as "answers:<id>" or "inquiries:<id>", by its number; of all, or of these matters."""
    theirs = await speaking.seen_by(turn, slip)
    found: dict[str, Option] = {}
    for about in only or await turn.store.slips.entered(slip.person_id):
        noun, _, id = about.partition(":")
        one = await NOUNS[noun](theirs, int(id)) if noun in NOUNS else None
        if one is not None:
            found[one.value] = one
    return list(found.values())


async def _of_proposal(theirs: Turn, id: int) -> Option | None:
    """Where it was merged, of the one that stands for it."""
    proposal = await theirs.store.proposals.get(id)
    if proposal is None:
        return None
    proposal = [proposal, *await finding.merged_into(theirs, proposal)][-1]
    said = await verdicts.asked(theirs, proposal)
    return Option(f"answers:{said[0].id}", proposal.number, also=(finding.serial(proposal),)) if said else None


async def _of_inquiry(theirs: Turn, id: int) -> Option | None:
    inquiry = await theirs.store.inquiries.get(id)
    return Option(inquiry.about, inquiry.number) if inquiry is not None and not inquiry.is_open else None


NOUNS = {"proposals": _of_proposal, "inquiries": _of_inquiry}


async def _matters(turn: Turn, known: Answers) -> Sequence[Option]:
    if not (found := await asked(turn, await speaking.find(turn, int(known["slip"])))):
        raise Refusal("slips-nothing-asked")
    return found


async def _said(turn: Turn, known: Answers) -> Sequence[Option]:
    noun, _, id = str(known["matter"]).partition(":")
    if noun == "inquiries":
        return [_option(HELPED), _option(MORE)]
    theirs = await speaking.seen_by(turn, await speaking.find(turn, int(known["slip"])))
    answer = await turn.store.answers.get(int(id))
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    found = await verdicts.asked(theirs, proposal) if proposal else None
    if proposal is None or found is None:
        return []
    said = [_option(f"{one}-{word}") for one in found[1] for word in Said]
    if await verdicts.has_words(theirs, found[0]):
        said = [replace(one, value=STILL_NOT) if one.value == NOT_DONE else one for one in said]
    may_appeal = Question.HELPS in found[1] and await verdicts.may_appeal(theirs, proposal)
    return [*said, *([_option(APPEAL)] if may_appeal else [])]


def _option(said: str) -> Option:
    return Option(said, Phrase(f"slips-said-{said}"))


async def _answer(turn: Turn, known: Answers) -> Phrase | None:
    """What was answered, to be read to them."""
    noun, _, id = str(known["matter"]).partition(":")
    answer = await turn.store.answers.get(int(id)) if noun == "answers" else None
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    if answer is None or proposal is None:
        return None
    lines = [turn.say("proposals-step-line", status=Phrase(answer.status.phrase), on=answer.at)]
    text = "\n".join([*lines, *proposal_words.answer_lines(turn, answer)])
    return Phrase.of("slips-answer", name=proposal_words.name(turn, proposal), text=text)


class VerdictForm(Entry):
    """What they say of what was answered to them."""

    name: ClassVar[str] = "slips.verdict"
    heading: ClassVar[str] = "slips-verdict-heading"

    matter: str = question("slips-ask-judged", label="slips-matter-label", choices=_matters)
    said: str = question("slips-ask-said", label="slips-said-label", choices=_said, intro=_answer, part_of="matter")
    why: Annotated[Text, Words(3, 700)] | None = question(
        "slips-ask-why",
        label="slips-why-label",
        when=lambda known: known["said"] in REASONED,
        may_skip=False,
        check=dangers.check_answer,
    )
    not_done: Annotated[Text, Words(undone.LEAST, undone.LONGEST)] | None = question(
        "slips-ask-undone",
        label="slips-undone-label",
        when=lambda known: known["said"] == NOT_DONE,
        check=dangers.check_answer,
    )


async def submit_verdict(turn: Turn, form: VerdictForm) -> None:
    noun, _, id = form.matter.partition(":")

    async def do(theirs: Turn) -> str:
        return await (_of_thread if noun == "inquiries" else _of_answer)(theirs, form, int(id))

    await enter(turn, form, do)


async def _of_thread(theirs: Turn, form: VerdictForm, id: int) -> str:
    """Where it did not help, what they ask further opens it again."""
    inquiry = await threads.as_resident(theirs, id)
    if form.said == HELPED:
        await ending.helped(theirs, id)
    else:
        await theirs.store.inquiries.helped(id, "")
        await relaying.from_resident(theirs, inquiry, form.why or "")
    return inquiry.about


async def _of_answer(theirs: Turn, form: VerdictForm, id: int) -> str:
    if form.said == APPEAL:
        proposal = await verdicts.write_down(theirs, id, Question.HELPS, Said.NO)
        await verdicts.appeal(theirs, proposal, form.why or "")
        return finding.about(proposal)
    of, _, said = (NOT_DONE if form.said == STILL_NOT else form.said).partition("-")
    proposal = await verdicts.write_down(theirs, id, Question(of), Said(said))
    if form.not_done:
        await undone.write_down(theirs, id, form.not_done)
    return finding.about(proposal)
