"""What is asked under an answer: its author whether it helps, everybody who took part whether it was done."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.domain import verdicts
from bot.domain.answers import Answer
from bot.domain.proposals import Proposal
from bot.domain.statuses import SAID_DONE
from bot.domain.verdicts import Question, Said
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import words

ASK = "verdicts.ask"  # timer


def author(voice: Turn, message: Outbound, proposal: Proposal, answer: Answer) -> Outbound:
    """An outcome as its author reads it."""
    if not proposal.is_published or not verdicts.asks_whether_it_helps(answer):
        return everybody(voice, message, answer)
    return _with(message, voice.say("verdicts-ask-helps"), _row(voice, answer, Question.HELPS))


def everybody(voice: Turn, message: Outbound, answer: Answer) -> Outbound:
    """An outcome as everybody who took part reads it."""
    if answer.status not in SAID_DONE:
        return message
    return _with(message, voice.say("verdicts-ask-done"), _row(voice, answer, Question.DONE))


def questions(proposal: Proposal, answer: Answer, today: date, *, is_own: bool) -> list[Question]:
    """Everything that is asked of it by now."""
    helps = is_own and proposal.is_published and verdicts.asks_whether_it_helps(answer)
    is_over = verdicts.asks_after_its_day(answer) and answer.by_on is not None and answer.by_on < today
    done = is_over or answer.status in SAID_DONE
    return [question for question, is_asked in ((Question.HELPS, helps), (Question.DONE, done)) if is_asked]


def promised(voice: Turn, proposal: Proposal, answer: Answer) -> Outbound:
    """After the day that was promised."""
    assert answer.by_on is not None
    name = words.name(voice, proposal)
    text = voice.say("verdicts-ask-promised", name=name, step=answer.next_step, on=answer.by_on)
    look = voice.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    return Outbound(text, rows=(tuple(_row(voice, answer, Question.DONE)), (look,)))


def buttons(answer: Answer) -> list[tuple[str, Mapping[str, str]]]:
    """Under what its author is told when the day is over."""
    return [(f"verdicts-done-{said}-button", {"tap": f"verdicts.done:{answer.id}:{said}"}) for said in Said]


def _with(message: Outbound, question: str, row: Sequence[Choice]) -> Outbound:
    return replace(message, text=f"{message.text}\n\n{question}", rows=(tuple(row), *message.rows))


def _row(voice: Turn, answer: Answer, question: Question) -> list[Choice]:
    return [
        voice.button(f"verdicts-{question}-{said}-button", tap=f"verdicts.{question}:{answer.id}:{said}")
        for said in Said
    ]
