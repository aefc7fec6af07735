"""What is not done, in a sentence: only whoever promised it reads it, without who wrote it."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import dangers, typed
from bot.domain.answers import Answer
from bot.domain.drafts import Answers
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal
from bot.domain.verdicts import Question, Said, counted
from bot.forms import Form, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from . import verdicts, words
from .finding import about, find_shown

SHOW = "verdicts.show_words"  # timer
CARD = "verdicts.words"
LEAST, LONGEST = 3, 300


class UndoneForm(Form):
    """About "proposals:<id>:<answer>"; shown before it is sent as it will be read."""

    name: ClassVar[str] = "verdicts.words"
    heading: ClassVar[str] = "verdicts-words-heading"

    text: Annotated[Text, Words(LEAST, LONGEST)] = question("verdicts-ask-words", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _meant(turn, verdicts.answer_in(about))

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        return {**answers, "text": words.masked(turn, answers["text"])}


async def add(turn: Turn, answer_id: int) -> None:
    _, proposal = await _meant(turn, answer_id)
    await turn.ask(UndoneForm, about=f"{about(proposal)}:{answer_id}")


async def told(turn: Turn, answer_id: str) -> bool:
    """Typed where it could be written without pressing the button: the same, and shown before it is sent."""
    assert turn.inbound is not None
    text = turn.inbound.text.strip()
    if typed.control(turn.phrases, text) or sum(map(str.isalnum, text)) < LEAST:
        return False
    if not await dangers.check(turn, text):
        _, proposal = await _meant(turn, int(answer_id))
        await turn.ask(UndoneForm, about=f"{about(proposal)}:{answer_id}", said={"text": text})
    return True


async def submit(turn: Turn, form: UndoneForm) -> None:
    proposal = await write_down(turn, verdicts.answer_in(form.about), form.text)
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    turn.reply("verdicts-words-sent", rows=[[look]], number=proposal.number)


async def write_down(turn: Turn, answer_id: int, text: str) -> Proposal:
    """Read together with how many say so; where that is told already, at once."""
    answer, proposal = await _meant(turn, answer_id)
    person_id = turn.person.id if turn.person else None
    await turn.store.verdicts.say(answer.id, turn.address, person_id, words.masked(turn, text))
    told_at = await turn.store.timers.fires_at(verdicts.TALLY, f"answer:{answer.id}")
    await turn.set_timer(SHOW, f"answer:{answer.id}", told_at or turn.now)
    return proposal


async def show(turn: Turn, cursor: str) -> None:
    """The timer: all that was written of it, to whoever promised it; once for each new sentence."""
    answer = await turn.store.answers.get(int(cursor.partition(":")[2]))
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    said = await turn.store.verdicts.words(answer.id) if answer else []
    if answer is None or proposal is None or not said:
        return
    for person_id in await verdicts.promised_by(turn, proposal, answer):
        await turn.tell(
            person_id,
            "verdicts-words",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"verdicts.words:{answer.id}:{len(said)}",
            about=about(proposal),
            card=CARD,
            name=words.public_name(proposal),
            text=_listed(said),
        )


# ---------------------------------------------------------------- on the page of whoever promised it


async def lines(turn: Turn, proposal: Proposal) -> list[str]:
    """How many say that it is not done, once that was told."""
    answer = await _disputed(turn, proposal)
    if answer is None:
        return []
    said = await turn.store.verdicts.count(answer.id, Question.DONE)
    return [turn.say("verdicts-dispute-line", no=counted(said, Said.NO), yes=counted(said, Said.YES))]


async def buttons(turn: Turn, proposal: Proposal) -> list[Choice]:
    answer = await _disputed(turn, proposal)
    if answer is None or not await turn.store.verdicts.words(answer.id):
        return []
    return [turn.button("verdicts-read-button", tap=f"verdicts.read:{answer.id}")]


async def read(turn: Turn, answer_id: int) -> None:
    """The sentences once more."""
    answer = await turn.store.answers.get(answer_id)
    proposal = await find_shown(turn, answer.proposal_id) if answer else None
    disputed = await _disputed(turn, proposal) if proposal else None
    said = await turn.store.verdicts.words(answer_id)
    if proposal is None or disputed is None or disputed.id != answer_id or not said:
        raise Refusal("verdicts-words-none")
    text = _listed(said)
    turn.reply("verdicts-words", about=about(proposal), card=CARD, name=words.public_name(proposal), text=text)


async def _disputed(turn: Turn, proposal: Proposal) -> Answer | None:
    """The newest answer, if who asks promised it and has been told that it is not done."""
    given = await turn.store.answers.of(proposal.id)
    if not given or turn.person is None:
        return None
    answer = given[-1]
    if not (await turn.store.verdicts.count(answer.id, Question.DONE)).get(Said.NO):
        return None
    if await turn.store.timers.fires_at(verdicts.TALLY, f"answer:{answer.id}") is not None:
        return None
    return answer if turn.person.id in await verdicts.promised_by(turn, proposal, answer) else None


def _listed(said: Sequence[str]) -> str:
    return "\n".join(f"– {one}" for one in said)


async def _meant(turn: Turn, answer_id: int) -> tuple[Answer, Proposal]:
    """Who has said that it is not done may say what, once."""
    answer, proposal = await verdicts.judged(turn, answer_id, Said.NO)
    if await verdicts.has_words(turn, answer):
        raise Refusal("verdicts-words-there", number=proposal.number)
    return answer, proposal
