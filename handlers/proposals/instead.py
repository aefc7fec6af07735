"""Before a proposal is sent: whether its author would rather support, or follow, one that asks for the same."""

from collections.abc import Sequence

from bot.domain.drafts import Answers, Control
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.domain.proposals import Proposal, ProposalKind
from bot.forms import Option
from bot.forms.questions import Spoken
from bot.forms.steps import tap
from bot.turns import Turn

from . import problems, similar, support, view
from .finding import serial

SUPPORT, FOLLOW, VIEW, OWN = "support", "follow", "view", "own"


async def choices(turn: Turn, known: Answers) -> Sequence[Option]:
    """None where nothing is alike. The last one changes with what is alike, so that others are offered too."""
    found = await _found(turn, known)
    same = _same(turn) if len(found) == 1 else ()
    options = [option for proposal in found for option in _options(turn, proposal, same)]
    own = Option(f"{OWN}:{'.'.join(str(proposal.id) for proposal in found)}", Phrase("likeness-own-button"))
    return [*options, own] if found else []


def _options(turn: Turn, proposal: Proposal, same: tuple[str, ...]) -> list[Option]:
    number = serial(proposal)
    look = Option(f"{VIEW}:{proposal.id}", Phrase.of("likeness-view-button", serial=number))
    if proposal.is_by(turn.person):
        return [look]
    if proposal.is_problem:
        label = Phrase.of("problems-follow-button", serial=number)
        return [Option(f"{FOLLOW}:{proposal.id}", label, also=(proposal.number, *same)), look]
    label = Phrase.of("likeness-support-button", serial=number)
    return [Option(f"{SUPPORT}:{proposal.id}", label, also=(proposal.number, *same)), look]


def _same(turn: Turn) -> tuple[str, ...]:
    """What may be typed where there is only one that can be meant."""
    return tuple(word.strip() for word in turn.say("likeness-words-same").split(","))


async def intro(turn: Turn, known: Answers) -> Phrase:
    found = await _found(turn, known)
    phrase = "problems-reported-already" if is_problem(known) else "likeness-intro"
    return Phrase.of(phrase, count=len(found), lines=similar.listed(turn, found))


async def check(turn: Turn, chosen: str, known: Answers) -> Phrase | None:
    """Supporting, following or reading another one answers nothing yet: their own text stays."""
    verb, _, id = chosen.partition(":")
    if verb == SUPPORT:
        await support.join(turn, int(id))
        await _ask_whether_enough(turn, "likeness-supported")
        return Spoken("likeness-supported")
    if verb == FOLLOW:
        await problems.follow(turn, int(id))
        await _ask_whether_enough(turn, "likeness-followed")
        return Spoken("likeness-followed")
    if verb == VIEW:
        await view.open_(turn, int(id))
        return Phrase("likeness-viewed")
    return None


async def _ask_whether_enough(turn: Turn, phrase: str) -> None:
    """The question is not asked once more: one press ends the form, or sends their own all the same."""
    draft = await turn.store.drafts.active(turn.address)
    assert draft is not None
    place = next(place for place, option in enumerate(draft.options) if option.value.startswith(OWN))
    own = turn.button("likeness-own-button", tap=tap(draft, f"o{place}"))
    enough = turn.button("likeness-enough-button", tap=tap(draft, Control.CANCEL))
    turn.reply(phrase, rows=[[enough], [own]])


async def _found(turn: Turn, known: Answers) -> list[Proposal]:
    told, place = known["text"], known["place"]
    text = told if isinstance(told, str) else told["text"]
    if turn.person is None or not text:
        return []
    where = Place(**place) if place is not None else None
    kind = ProposalKind.PROBLEM if is_problem(known) else ProposalKind.IDEA
    return await similar.like(turn, turn.person.parish, text, where, known["topic"], kind)


def is_problem(known: Answers) -> bool:
    return known.get("kind") == ProposalKind.PROBLEM
