"""How long an answer may be owed: a reminder, then the next in turn sees it too."""

from datetime import time, timedelta

from bot.domain.calendar import at, local
from bot.domain.inquiries import Inquiry
from bot.turns import Turn

REMIND, LATE = "inquiries.remind", "inquiries.late"  # timers
DAY = timedelta(days=1)
MORNING = time(10)


async def start(turn: Turn, inquiry: Inquiry) -> None:
    """An answer is owed from now on."""
    owed = turn.municipality.deadlines
    await _set(turn, REMIND, inquiry, owed.inquiry_remind_days)
    await _set(turn, LATE, inquiry, owed.inquiry_hand_over_days)


async def again(turn: Turn, inquiry: Inquiry) -> None:
    """Whoever sees it now has as long."""
    await _set(turn, LATE, inquiry, turn.municipality.deadlines.inquiry_hand_over_days)


async def stop(turn: Turn, inquiry: Inquiry) -> None:
    """What is owed next was put off by nobody."""
    await turn.clear_timer(REMIND, inquiry.about)
    await turn.clear_timer(LATE, inquiry.about)
    await turn.store.put_off.drop(inquiry.about)


async def _set(turn: Turn, kind: str, inquiry: Inquiry, working_days: int) -> None:
    own = turn.municipality
    on = own.working_days.add(local(turn.now, own.time_zone).date(), working_days)
    await turn.set_timer(kind, inquiry.about, at(on, MORNING, own.time_zone))
