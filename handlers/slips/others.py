"""A helper wrote first and says then that these are somebody else's words: nothing is typed twice."""

from bot.domain import slips
from bot.domain.kept import Kept
from bot.domain.phrases import Refusal
from bot.domain.slips import Slip
from bot.messages import Choice
from bot.turns import Turn

from . import speaking, words
from .entering import Entry
from .inquiries import QuestionForm
from .proposals import IdeaForm, ProblemForm

WHOSE = "slips.whose"  # question: the code of a slip may be typed
SHOWN = 4
FORMS: dict[str, type[Entry]] = {form.name.partition(".")[2]: form for form in (IdeaForm, ProblemForm, QuestionForm)}


async def may(turn: Turn, kept: Kept) -> bool:
    return bool(kept.text) and not kept.media and bool(await speaking.places(turn))


async def ask(turn: Turn, kept: Kept) -> None:
    """What it is, and whose: of somebody new, unless a slip is chosen."""
    if not await may(turn, kept):
        raise Refusal("slips-not-a-helper")
    assert turn.person is not None
    known = await turn.store.slips.kept_by(turn.person.id, SHOWN)
    theirs = [
        [Choice(await words.label(turn, one), tap=f"slips.kept_for:{kept.id}:{one.person_id}")]
        for one in known
        if await speaking.may(turn, one.parish)
    ]
    turn.reply("slips-kept-ask", rows=[*_kinds(turn, kept.id, 0), *theirs], known="some" if theirs else "none")
    await turn.expect(WHOSE, str(kept.id))


async def choose(turn: Turn, kept_id: int, person_id: str) -> None:
    if not person_id.isdigit():
        raise Refusal("machinery-tap-old")
    _offer(turn, kept_id, await speaking.find(turn, int(person_id)))


def _offer(turn: Turn, kept_id: int, slip: Slip) -> None:
    turn.reply("slips-kept-whose", rows=_kinds(turn, kept_id, slip.person_id), slip=slip.person_id, parish=slip.parish)


def _kinds(turn: Turn, kept_id: int, person_id: int) -> list[list[Choice]]:
    idea, problem, asked = (
        turn.button(f"slips-{name}-button", tap=f"slips.kept:{kept_id}:{name}.{person_id}") for name in FORMS
    )
    return [[idea, problem], [asked]]


async def begin(turn: Turn, kept_id: int, said: str) -> None:
    name, _, id = said.partition(".")
    kept = await turn.store.kept.get(kept_id, turn.address)
    if name not in FORMS or not id.isdigit():
        raise Refusal("machinery-tap-old")
    if kept is None:
        raise Refusal("words-gone")
    answers: dict[str, object] = {"text": kept.text}
    if kept.place is not None and FORMS[name] is not QuestionForm:
        answers["place"] = kept.place
    await turn.ask(FORMS[name], about=f"slips:{id}", given={"slip": int(id)}, said=answers)
    await turn.store.kept.forget(kept_id)


async def answer(turn: Turn, about: str) -> bool:
    """The code of their slip, typed while it is asked whose words these are."""
    assert turn.inbound is not None
    code = slips.code_in(turn.inbound.text)
    slip = await turn.store.slips.find(code) if code else None
    kept = await turn.store.kept.get(int(about), turn.address)
    if slip is None or kept is None or not await speaking.may(turn, slip.parish):
        return False
    _offer(turn, kept.id, slip)
    return True
