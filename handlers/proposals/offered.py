"""What is offered to whoever answers a proposal: ready reasons and steps, what is alike, days."""

from collections.abc import Sequence

from bot.domain import answers, merging
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase
from bot.domain.statuses import Status
from bot.domain.templates import NextStep, Template, has_blank
from bot.forms import Option
from bot.turns import Turn

from . import days, following, similar, words
from .finding import find

S = Status


def _ready(texts: Sequence[Template | NextStep]) -> list[Option]:
    return [Option(one.text, one.label, one.text) for one in texts]


async def templates(turn: Turn, known: Answers) -> Sequence[Option]:
    """Only what is true of it; an answer to several says nothing of how many support one of them."""
    supporters = 0 if known.get("matters") else await turn.store.supports.count(int(known["proposal_id"]))
    return _ready(turn.municipality.templates_for(Status(known["status"]), supporters))


async def next_steps(turn: Turn, known: Answers) -> Sequence[Option]:
    return _ready(turn.municipality.next_steps_for(Status(known["status"])))


async def own_steps(turn: Turn, known: Answers) -> Sequence[Option]:
    """The first follows by itself: it is read in the language of who answers."""
    status, forwarded_to = Status(known["status"]), known["forwarded_to"] or ""
    own = Option(following.BY_ITSELF, following.phrase(status, forwarded_to))
    return [own, *await next_steps(turn, known)]


async def soon(turn: Turn, known: Answers) -> Sequence[Option]:
    return days.offered(turn)


async def clock_days(turn: Turn, known: Answers) -> Sequence[Option]:
    return days.offered(turn, following.day(turn, Status(known["status"])))


async def others(turn: Turn, known: Answers) -> Sequence[Option]:
    """What asks for the same; it may be another one too."""
    proposal = await find(turn, int(known["proposal_id"]))
    near = await similar.like(
        turn, proposal.parish, proposal.public_text, proposal.place, proposal.topic, proposal.kind
    )
    found = [one for one in near if merging.may_take_in(one, proposal)]
    return [Option(one.number, one.number, words.title(turn, one)) for one in found]


def leaves_blank(known: Answers) -> bool:
    return has_blank(known.get("reason") or "")


async def with_blank(_: Turn, known: Answers) -> Phrase | None:
    return Phrase.of("evening-with-blank", text=known["reason"])


async def why_skip(_: Turn, known: Answers) -> Phrase:
    may_be_unknown = known["status"] in answers.DAY_MAY_BE_UNKNOWN
    return Phrase("proposals-day-unknown" if may_be_unknown else "proposals-day-none")


EXAMPLES = frozenset({S.ON_AGENDA, S.WAITS_MUNICIPALITY, S.DONE})


async def example(_: Turn, known: Answers) -> Phrase | None:
    """Of a reason, where it is not plain what there is to give one for."""
    status = Status(known["status"])
    return Phrase(f"proposals-reason-{status.replace('_', '-')}") if status in EXAMPLES else None
