"""Supporting and following a proposal, and taking it back; a first-comer's support counts at once."""

from datetime import timedelta

from bot import thresholds
from bot.domain import proposals, statuses
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal
from bot.domain.reasons import Kind
from bot.messages import Choice
from bot.turns import Turn

from . import cards, reasons, view
from .finding import find, serial

DAY = timedelta(days=1)


async def support(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    proposals.check_supportable(proposal, turn.person)
    await _check_limit(turn)
    is_new = await turn.store.supports.add(id, turn.address, _person(turn), turn.now)
    if is_new:
        await turn.redraw(cards.WEEK, proposal.card)
        await thresholds.look(turn, id)
    if is_new and await _is_first_contact(turn):
        turn.acknowledge("proposals-supported-first", alert=True, serial=serial(proposal))
        return
    take_back = turn.button("proposals-unsupport-button", tap=f"proposals.unsupport:{id}")
    say_why = await reasons.button(turn, proposal, has_support=True)
    _confirm(turn, "proposals-supported", proposal, take_back, *say_why)


async def unsupport(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    proposals.check_supportable(proposal, turn.person)
    if await turn.store.supports.remove(id, turn.address, _person(turn)):
        await turn.redraw(cards.WEEK, proposal.card)
        await reasons.drop(turn, proposal, Kind.SUPPORT)
    _confirm(
        turn,
        "proposals-unsupported",
        proposal,
        turn.button("proposals-support-again-button", tap=f"proposals.support:{id}"),
    )


async def follow(turn: Turn, id: int) -> None:
    """Who never opened the bot cannot be written to: they are led into the one-to-one chat."""
    proposal = await find(turn, id)
    proposals.check_followable(proposal, turn.person)
    await turn.store.follows.add(id, turn.address, _person(turn), turn.now)
    if not await _can_be_written_to(turn):
        turn.lead(f"n-{proposal.number}")
        return
    _confirm(
        turn, "proposals-followed", proposal, turn.button("proposals-unfollow-button", tap=f"proposals.unfollow:{id}")
    )


async def unfollow(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    await turn.store.follows.remove(id, turn.address, _person(turn))
    _confirm(
        turn, "proposals-unfollowed", proposal, turn.button("proposals-follow-button", tap=f"proposals.follow:{id}")
    )


async def join(turn: Turn, id: int) -> None:
    """Instead of saying the same once more: support and follow the one before, or read how it ended."""
    proposal = await find(turn, id)
    if not statuses.is_open(proposal.status):
        await view.show(turn, proposal)
        return
    proposals.check_supportable(proposal, turn.person)
    await turn.store.follows.add(id, turn.address, _person(turn), turn.now)
    await support(turn, id)


async def _check_limit(turn: Turn) -> None:
    limit = turn.municipality.limits.supports_per_day
    if await turn.store.supports.since(turn.address, _person(turn), turn.now - DAY) >= limit:
        raise Refusal("proposals-too-many-supports", limit=limit)


async def _is_first_contact(turn: Turn) -> bool:
    """They have never opened the bot, which cannot write first, and this is the first they support."""
    if await _can_be_written_to(turn):
        return False
    return len(await turn.store.supports.of(turn.address, None)) == 1


async def _can_be_written_to(turn: Turn) -> bool:
    return turn.person is not None or await turn.store.people.stranger(turn.address) is not None


def _person(turn: Turn) -> int | None:
    return turn.person.id if turn.person else None


def _confirm(turn: Turn, phrase: str, proposal: Proposal, *choices: Choice) -> None:
    """In a group over the button, seen by who pressed it only; one-to-one with a button that takes it back."""
    if turn.here != turn.address:
        turn.acknowledge(phrase, serial=serial(proposal))
        return
    turn.reply(phrase, rows=(choices, turn.ways_on()), serial=serial(proposal))
