"""What waits for who speaks in the threads they were given: nobody else is asked for these answers."""

from datetime import date

from bot import evenings
from bot.domain import deadlines
from bot.domain.calendar import local
from bot.domain.inquiries import Inquiry
from bot.domain.phrases import Phrase
from bot.messages import Choice
from bot.turns import Turn

from . import readers


async def of(turn: Turn) -> list[Inquiry]:
    """The oldest thread first, also where they have muted it."""
    if turn.person is None:
        return []
    found = await turn.store.inquiries.waiting_for(turn.person.id)
    return [one for one in found if turn.person.id in await readers.asked(turn, one)]


async def ripe(turn: Turn) -> list[Inquiry]:
    """But for what they put off."""
    found = await of(turn)
    held = await evenings.held(turn) if found else {}
    return [one for one in found if one.about not in held]


async def further(turn: Turn, inquiry: Inquiry) -> list[list[Choice]]:
    """The row that leads to the next thread, with how many wait; none where none does."""
    count = sum(one.id != inquiry.id for one in await ripe(turn))
    tap = f"inquiries.next:{inquiry.id}"
    return [[turn.button("inquiries-next-button", tap=tap, count=count)]] if count else []


def line(turn: Turn, inquiry: Inquiry) -> str:
    """Nothing of what its author wrote: it would stay on the screen when they delete it."""
    return turn.say("inquiries-waiting-line", number=inquiry.number, parish=inquiry.parish, owed=since(turn, inquiry))


def since(turn: Turn, inquiry: Inquiry) -> Phrase:
    on = due_on(turn, inquiry)
    assert inquiry.waits_at is not None
    assert on is not None
    is_over = deadlines.is_over(on, local(turn.now, turn.municipality.time_zone).date(), turn.municipality.working_days)
    return Phrase.of("inquiries-owed-late" if is_over else "inquiries-owed", since=inquiry.waits_at, on=on)


def due_on(turn: Turn, inquiry: Inquiry) -> date | None:
    """As its author was told; who stands in was given it because that day came. None where nothing is owed."""
    if inquiry.waits_at is None:
        return None
    own = turn.municipality
    return own.working_days.due_on(inquiry.waits_at, own.deadlines.inquiry_hand_over_days)
