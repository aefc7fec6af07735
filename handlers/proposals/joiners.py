"""What residents do themselves needs hands: who joins in says so, can take it back, and hears everything further."""

from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.messages import Choice
from bot.turns import Turn

from .finding import find, serial

NAMED = 20  # names shown to who decides


async def join(turn: Turn, id: int) -> None:
    proposal = await _ours(turn, id)
    await turn.store.joiners.add(id, turn.address, _person(turn), turn.now)
    count = await turn.store.joiners.count(id)
    turn.reply("joiners-joined", rows=[[_leave(turn, proposal)]], serial=serial(proposal), count=count)


async def leave(turn: Turn, id: int) -> None:
    """Also of who never joined: that they cannot come is an answer too."""
    proposal = await _ours(turn, id)
    await turn.store.joiners.remove(id, turn.address, _person(turn))
    turn.reply("joiners-left", rows=[[_join(turn, proposal)]], serial=serial(proposal))


async def _ours(turn: Turn, id: int) -> Proposal:
    proposal = await find(turn, id)
    if proposal.status is not Status.WE_DO_IT or not proposal.is_published:
        raise Refusal("joiners-over", number=proposal.number, status=Phrase(proposal.status.phrase))
    return proposal


# ---------------------------------------------------------------- on a screen


async def rows(turn: Turn, proposal: Proposal) -> list[tuple[Choice, ...]]:
    """On the proposal's page: the one that can be pressed."""
    if proposal.status is not Status.WE_DO_IT or not proposal.is_published:
        return []
    has_joined = await turn.store.joiners.has(proposal.id, turn.address, _person(turn))
    return [(_leave(turn, proposal) if has_joined else _join(turn, proposal),)]


def both(turn: Turn, proposal: Proposal) -> tuple[Choice, ...]:
    """In the news, which is the same for everybody."""
    return (_join(turn, proposal), _leave(turn, proposal))


async def lines(turn: Turn, proposal: Proposal) -> list[str]:
    """How many; the names that they chose to show are read by who decides."""
    if proposal.status is not Status.WE_DO_IT:
        return []
    count = await turn.store.joiners.count(proposal.id)
    shown = [turn.say("joiners-count", count=count)]
    if not await turn.may("proposals.decide.council", parish=proposal.parish, village=proposal.village):
        return shown
    names = await turn.store.joiners.names(proposal.id)
    return [*shown, turn.say("joiners-names", names=", ".join(names[:NAMED]))] if names else shown


def _join(turn: Turn, proposal: Proposal) -> Choice:
    return turn.button("joiners-join-button", tap=f"proposals.lend:{proposal.id}")


def _leave(turn: Turn, proposal: Proposal) -> Choice:
    return turn.button("joiners-leave-button", tap=f"proposals.unlend:{proposal.id}")


def _person(turn: Turn) -> int | None:
    return turn.person.id if turn.person else None
