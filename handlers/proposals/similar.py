"""What is much like a proposal: the open ones of the same parish and kind that ask for the same."""

from datetime import timedelta

from bot.domain.likeness import ENOUGH, likeness
from bot.domain.likeness_reading import VERSION, marks_of_names, read
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.domain.proposals import Proposal, ProposalKind
from bot.nights import LIKENESS, REREAD
from bot.turns import Turn

from . import words

MOST = 3  # shown
COMPARED = 40  # of those that share most
LOT = 10  # read anew in one turn
NEXT_LOT = timedelta(milliseconds=100)


async def like(
    turn: Turn,
    parish: str,
    text: str,
    place: Place | None,
    topic: str,
    kind: ProposalKind = ProposalKind.IDEA,
) -> list[Proposal]:
    """The most alike first; of ideas nothing that is not published."""
    unit = turn.municipality.parish(parish)
    own = marks_of_names((*unit.cases, *unit.aliases))
    reading = read(text, place, topic).without(own)
    near = await turn.store.likeness.near(parish, kind, reading, COMPARED)
    alike = {id: likeness(reading, other.without(own)) for id, other in near.items()}
    best = sorted((id for id in alike if alike[id] >= ENOUGH), key=lambda id: (-alike[id], id))[:MOST]
    found = [await turn.store.proposals.get(id) for id in best]
    return [proposal for proposal in found if proposal is not None]


def line(turn: Turn, proposal: Proposal) -> str:
    """Such as: AL-2026-0012 „Soliņš pie ezera”. Statuss: Tiek izskatīts. Of a problem also when it was reported."""
    status = Phrase(proposal.status.phrase)
    if proposal.is_problem:
        title, on = words.title(turn, proposal), proposal.submitted_at
        return turn.say("problems-line", number=proposal.number, title=title, status=status, on=on)
    return turn.say("likeness-line", number=proposal.number, title=words.title(turn, proposal), status=status)


def listed(turn: Turn, proposals: list[Proposal]) -> str:
    return "\n".join(f"– {line(turn, proposal)}" for proposal in proposals)


async def for_review(turn: Turn, proposal: Proposal) -> list[str]:
    """For who is to publish it: it may be one that is there already."""
    text = proposal.public_text or proposal.text
    found = await like(turn, proposal.parish, text, proposal.place, proposal.topic)
    return [turn.say("likeness-review", count=len(found), lines=listed(turn, found))] if found else []


async def reread(turn: Turn, about: str) -> None:
    """The thesaurus has changed: what is stored is read by the new one, lot by lot."""
    ids = await turn.store.likeness.after(int(about or 0), LOT)
    for id in ids:
        await turn.store.likeness.note(id)
    if ids:
        await turn.set_timer(REREAD, str(ids[-1]), turn.now + NEXT_LOT)
    else:
        await turn.store.meta.set(LIKENESS, VERSION)
