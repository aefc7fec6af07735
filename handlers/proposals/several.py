"""One answer to several matters at once: each gets its own, and everybody who waits for one of them is told of it."""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar

from bot.domain import merging
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.domain.statuses import ProposalKind, Side, Status
from bot.forms import Between, Form, Option, question
from bot.messages import Choice
from bot.turns import Turn

from . import cards, ending, settling, speaker, waiting, walking, words
from .decisions import AnswerForm, possible
from .finding import find, find_typed, last_answer, serial
from .repairing import RepairForm
from .waiting import Waiting

MOST = 20
# A question is put to one author, by who has read what they wrote.
AMONG = frozenset(Status) - {Status.NEEDS_CLARIFICATION}
BUTTONS = {ProposalKind.IDEA: "several-ideas-button", ProposalKind.PROBLEM: "several-problems-button"}


def row(turn: Turn, shown: Sequence[Waiting]) -> list[Choice]:
    """Where there are several of a kind that the municipality may answer."""
    able = [one.matter.kind for one in shown if is_theirs(one)]
    return [turn.button(phrase, tap=f"several.{kind}:0") for kind, phrase in BUTTONS.items() if able.count(kind) > 1]


def is_theirs(one: Waiting) -> bool:
    is_readable = one.matter.is_published or one.matter.is_problem
    return one.is_for_staff and is_readable and bool(possible(Side.MUNICIPALITY, frozenset(Status), one.matter))


# ---------------------------------------------------------------- which


async def _waiting(turn: Turn, known: Answers) -> Sequence[Option]:
    found = [one for one in await waiting.of(turn) if one.matter.kind == known["kind"] and is_theirs(one)]
    able = await waiting.load(turn, found)
    return [Option(str(one.id), serial(one), words.title(turn, one), also=(one.number,)) for one in able]


class ChooseForm(Form):
    """Which of them: tapped one after the other, or typed together."""

    name: ClassVar[str] = "several.choose"
    heading: ClassVar[str] = "several-heading"
    is_watched: ClassVar[bool] = False
    has_summary: ClassVar[bool] = False

    kind: ProposalKind = ProposalKind.IDEA
    which: Annotated[list[str], Between(1, MOST)] = question("several-ask-which", choices=_waiting)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        _check_staff(turn)


async def choose_ideas(turn: Turn, _: int) -> None:
    await turn.ask(ChooseForm, about="several:idea", given={"kind": ProposalKind.IDEA})


async def choose_problems(turn: Turn, _: int) -> None:
    await turn.ask(ChooseForm, about="several:problem", given={"kind": ProposalKind.PROBLEM})


async def submit_choice(turn: Turn, form: ChooseForm) -> None:
    chosen = [await find(turn, int(id)) for id in form.which]
    matters = {one.number: await last_answer(turn, one) for one in chosen}
    asked = SeveralProblemsForm if form.kind is ProposalKind.PROBLEM else SeveralForm
    texts = {one.number: cards.read_mark(one) for one in chosen}
    given = {"proposal_id": chosen[0].id, "matters": matters, "texts": texts}
    await turn.ask(asked, about=f"several:{'.'.join(str(one.id) for one in chosen)}", given=given)


# ---------------------------------------------------------------- what is answered


async def _common(turn: Turn, known: Answers) -> Sequence[Option]:
    """What may be answered to all of them; what has ended meanwhile does not count."""
    found = [await turn.store.proposals.by_number(number) for number in known["matters"]]
    each = [possible(Side.MUNICIPALITY, AMONG, one) for one in found if one is not None]
    able = [follows for follows in each if follows]
    offered = {*(frozenset.intersection(*able) if able else ()), known.get("status")}
    return [Option(status, Phrase(status.phrase)) for status in Status if status in offered]


class ToSeveral:
    """What is the same for all that is answered to several at once."""

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        _check_staff(turn)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """Read once more before it goes to so many."""
        return Phrase.of("several-remark", numbers=", ".join(known["matters"]))


class SeveralForm(ToSeveral, AnswerForm):
    """As to one; `matters` are their numbers, each with the answer that was its newest when this was begun.

    `texts` are marks of what was read of them.
    """

    name: ClassVar[str] = "several.answer"
    heading: ClassVar[str] = "several-heading"

    matters: Mapping[str, int] = {}
    texts: Mapping[str, str] = {}
    status: Status = question("proposals-ask-status", label="proposals-status-label", choices=_common)


class SeveralProblemsForm(ToSeveral, RepairForm):
    """The same for what is broken."""

    name: ClassVar[str] = "several.repair"
    heading: ClassVar[str] = "several-heading"

    matters: Mapping[str, int] = {}
    texts: Mapping[str, str] = {}
    status: Status = question("proposals-ask-status", label="proposals-status-label", choices=_common)


def _check_staff(turn: Turn) -> None:
    """Whether they may answer each of them is asked when it is answered."""
    if not any(role.role is RoleName.STAFF and role.is_held(turn.now) for role in turn.roles):
        raise Refusal("machinery-not-allowed")


# ---------------------------------------------------------------- answering


async def submit(turn: Turn, form: SeveralForm | SeveralProblemsForm) -> None:
    """What has changed meanwhile is left out, and said; the others go through."""
    done, left = [], []
    for number, seen in form.matters.items():
        try:
            await _answer(turn, form, number, seen)
            done.append(number)
        except Refusal:
            left.append(number)
    if left:
        turn.preface("several-left", numbers=", ".join(left))
    if not done:
        turn.reply("proposals-your-words", text=ending.written(turn, form) or turn.say(form.status.phrase))
        return
    rows = await walking.next_rows(turn)
    turn.reply("several-done", rows=rows, numbers=", ".join(done), status=Phrase(form.status.phrase))


async def _answer(turn: Turn, form: SeveralForm | SeveralProblemsForm, number: str, seen: int) -> None:
    proposal = await find_typed(turn, number)
    text = cards.read_mark(proposal)
    is_changed = seen != await last_answer(turn, proposal) or form.texts.get(number, text) != text
    if is_changed or not await form.may(turn, proposal):
        raise Refusal("proposals-changed-meanwhile", number=number, status=Phrase(proposal.status.phrase))
    if form.other:
        merging.check_take_in(await find_typed(turn, form.other), proposal)
    who = speaker.of_municipality(turn, form.office or "")
    await settling.settle(turn, form, proposal, who)
