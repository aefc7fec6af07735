"""Before anybody else sees it: who speaks for the parish gets a proposal, and later the staff, if nothing is done."""

from datetime import datetime

from bot.domain.calendar import at, local
from bot.domain.proposals import Proposal
from bot.domain.roles import is_unrepresented
from bot.domain.statuses import is_open
from bot.domain.waiting import UNREAD
from bot.turns import Turn

from . import cards, staff
from .finding import about, find, find_about, id_of
from .silence import HAND_OVER, is_late


async def ask_for(turn: Turn, proposal: Proposal, again: str = "") -> None:
    """Show it to whose turn it is, and note when the staff get it too; a problem is the staff's at once."""
    await show_again(turn, proposal, again)
    if proposal.is_problem:
        return
    if is_unrepresented(proposal.parish, await turn.store.roles.held(), turn.now):
        await staff.tell(turn, proposal)
    await turn.set_timer(HAND_OVER, about(proposal), hand_over_at(turn, turn.now))


async def show_again(turn: Turn, proposal: Proposal, again: str = "") -> None:
    """Its author has changed the text, or `again` says what else is new: whose turn it is reads it."""
    if proposal.is_problem:
        await staff.pass_on(turn, proposal)
        return
    steps = await turn.duty(proposal.parish, proposal.village)
    for person_id in steps[0] if steps else ():
        await cards.send_review(turn, person_id, proposal, again)


async def hand_over(turn: Turn, about: str) -> None:
    """The timer: the time to publish is over, so the staff may do it."""
    proposal = await turn.store.proposals.get(id_of(about))
    if proposal is None or proposal.is_answerable or proposal.status not in UNREAD:
        return
    steps = await turn.duty(proposal.parish, proposal.village)
    for person_id in steps[-1] if steps else ():
        if not await cards.is_shown(turn, person_id, proposal):
            await cards.send_review(turn, person_id, proposal, again=f":{turn.now.isoformat()}")
    await staff.tell(turn, proposal)


async def require(turn: Turn, proposal: Proposal) -> None:
    """Whoever speaks for the parish; others once these were silent for too long."""
    await turn.require(
        "proposals.publish",
        parish=proposal.parish,
        village=proposal.village,
        stands_in=await is_late(turn, proposal),
    )


async def allow(turn: Turn, about: str) -> None:
    """For forms."""
    await require(turn, await find_about(turn, about))


async def is_to_publish(turn: Turn, proposal: Proposal) -> bool:
    """By who asks: who publishes reads the whole card, unless it is their own and they look at it as its author."""
    if proposal.is_answerable or not is_open(proposal.status) or proposal.is_by(turn.person):
        return False
    return await turn.may(
        "proposals.publish",
        parish=proposal.parish,
        village=proposal.village,
        stands_in=await is_late(turn, proposal),
    )


def hand_over_at(turn: Turn, since: datetime) -> datetime:
    """So many working days later, at the same time of day."""
    own = turn.municipality
    day = own.working_days.due_on(since, own.deadlines.publish_days)
    return at(day, local(since, own.time_zone).time(), own.time_zone)


async def show(turn: Turn, id: int) -> None:
    """The card once more, for who asks for it or pressed a button of an older text."""
    proposal = await find(turn, id)
    card = await cards.review(turn, about(proposal))
    assert card is not None
    turn.speak(card, "proposals-review", about=about(proposal), card=cards.REVIEW)
