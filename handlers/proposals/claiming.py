"""Who of the staff answers what: said by one press, seen by the others, given back or taken over."""

from bot.domain.answers import Answer
from bot.domain.claims import Claim
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.messages import Choice
from bot.turns import Turn

from . import cards, claims, lapsing
from .decisions import AnswerForm
from .finding import about, find
from .repairing import RepairForm

RIGHT = "proposals.decide.municipality"


async def claim(turn: Turn, id: int, seen: str = "") -> None:
    """`seen`: whose it was when [Pārņemt] was offered; only from them it is taken over."""
    proposal = await _answerable(turn, id)
    assert turn.person is not None
    before = await turn.store.claims.get(id)
    if before is not None and before.person_id == turn.person.id:
        _confirm(turn, "claims-own", proposal)
        return
    is_seen = before is not None and seen == str(before.person_id)
    if before is not None and not is_seen:
        await _offer(turn, proposal, before)
        return
    if not await turn.store.claims.take(id, turn.person.id, turn.now, before.person_id if before else None):
        raise Refusal("claims-changed", number=proposal.number)
    await lapsing.wind(turn, Claim(id, turn.person.id, turn.now))
    await turn.log("proposals.claimed", about(proposal))
    await cards.redraw_for_staff(turn, proposal)
    if before is not None:
        await _tell_before(turn, proposal, before)
    _confirm(turn, "claims-taken", proposal)


async def give_back(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    if turn.person is None or not await turn.store.claims.give_back(id, turn.person.id):
        raise Refusal("claims-not-own", number=proposal.number)
    await turn.log("proposals.given_back", about(proposal))
    await cards.redraw_for_staff(turn, proposal)
    turn.reply("claims-given-back", rows=[[_claim(turn, proposal)]], number=proposal.number)


async def warn(turn: Turn, proposal: Proposal, begun: str) -> bool:
    """Return False if no colleague has said that they will answer it."""
    claimed = await turn.store.claims.get(proposal.id)
    is_own = claimed is not None and turn.person is not None and claimed.person_id == turn.person.id
    if claimed is None or is_own or not await may_answer(turn, proposal):
        return False
    tap = f"proposals.answer_anyway:{proposal.id}" + (f":{begun}" if begun else "")
    anyway = turn.button("claims-answer-anyway-button", tap=tap)
    who = await claims.who(turn, claimed)
    turn.reply("claims-first", rows=[[anyway]], number=proposal.number, who=who, at=claimed.at)
    return True


async def end(turn: Turn, proposal: Proposal, given: Answer, claimed: Claim | None) -> None:
    """It is answered; whoever had said that they would hears of it, if it was another."""
    await turn.store.claims.end(proposal.id)
    if claimed is None or given.person_id is None or claimed.person_id == given.person_id:
        return
    await turn.tell(
        claimed.person_id,
        "claims-answered",
        rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
        about=about(proposal),
        number=proposal.number,
        who=await claims.who(turn, Claim(proposal.id, given.person_id, given.at)),
        status=Phrase(given.status.phrase),
    )


async def row(turn: Turn, proposal: Proposal) -> list[tuple[Choice, ...]]:
    """For who may answer it now."""
    if not await may_answer(turn, proposal):
        return []
    assert turn.person is not None
    claimed = await turn.store.claims.get(proposal.id)
    is_own = claimed is not None and claimed.person_id == turn.person.id
    return [(_give_back(turn, proposal) if is_own else _claim(turn, proposal),)]


async def may_answer(turn: Turn, proposal: Proposal) -> bool:
    form = RepairForm if proposal.is_problem else AnswerForm
    is_open = proposal.is_answerable and bool(form.follows(proposal))
    return is_open and await turn.may(RIGHT, parish=proposal.parish, village=proposal.village)


async def _answerable(turn: Turn, id: int) -> Proposal:
    proposal = await find(turn, id)
    await turn.require(RIGHT, parish=proposal.parish, village=proposal.village)
    if not proposal.is_answerable:
        raise Refusal("proposals-publish-first", number=proposal.number)
    if not await may_answer(turn, proposal):
        raise Refusal("statuses-closed", number=proposal.number)
    return proposal


async def _offer(turn: Turn, proposal: Proposal, before: Claim) -> None:
    """The second press takes it over, so that nobody does what another has begun without knowing."""
    over = turn.button("claims-take-over-button", tap=f"proposals.claim:{proposal.id}:{before.person_id}")
    who = await claims.who(turn, before)
    turn.reply("claims-of-other", rows=[[over]], number=proposal.number, who=who, at=before.at)
    if turn.here != turn.address:
        turn.acknowledge("claims-of-other", alert=True, number=proposal.number, who=who, at=before.at)


async def _tell_before(turn: Turn, proposal: Proposal, before: Claim) -> None:
    assert turn.person is not None
    now = Claim(proposal.id, turn.person.id, turn.now)
    await turn.tell(
        before.person_id,
        "claims-taken-over",
        rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
        about=about(proposal),
        number=proposal.number,
        who=await claims.who(turn, now),
    )


def _confirm(turn: Turn, phrase: str, proposal: Proposal) -> None:
    if turn.here != turn.address:
        turn.acknowledge(phrase, number=proposal.number)
        return
    answer = turn.button("proposals-answer-button", tap=f"proposals.answer:{proposal.id}")
    turn.reply(phrase, rows=[[answer, _give_back(turn, proposal)]], number=proposal.number)


def _claim(turn: Turn, proposal: Proposal) -> Choice:
    return turn.button("claims-button", tap=f"proposals.claim:{proposal.id}")


def _give_back(turn: Turn, proposal: Proposal) -> Choice:
    return turn.button("claims-give-back-button", tap=f"proposals.unclaim:{proposal.id}")
