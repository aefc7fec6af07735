"""Once a year every place meets at a forum: in October and December it is said where that is still to come."""

from datetime import date, datetime, time

from bot.domain.calendar import DAY, at, local
from bot.domain.roles import RoleName
from bot.nights import FORUMS
from bot.turns import Turn

MONTHS = (10, 12)
MORNING = time(9)
SERVES = (RoleName.CHAIR, RoleName.STAFF)


async def ask(turn: Turn, _: str) -> None:
    """The timer, on the first working day of these months; at first it only finds that day."""
    today = local(turn.now, turn.municipality.time_zone).date()
    if today == _day(turn, today.year, today.month) and today.month in MONTHS:
        await _tell(turn, today.year)
    await turn.set_timer(FORUMS, "", _next(turn, today))


def _next(turn: Turn, today: date) -> datetime:
    days = (_day(turn, year, month) for year in (today.year, today.year + 1) for month in MONTHS)
    return at(next(day for day in days if day > today), MORNING, turn.municipality.time_zone)


def _day(turn: Turn, year: int, month: int) -> date:
    return turn.municipality.working_days.add(date(year, month, 1) - DAY, 1)


async def _tell(turn: Turn, year: int) -> None:
    """Each of the chair and the staff hears of their own places; a forum that is announced counts."""
    zone = turn.municipality.time_zone
    had = await turn.store.meetings.forums_in(
        at(date(year, 1, 1), time(), zone), at(date(year + 1, 1, 1), time(), zone)
    )
    heard: dict[int, list[str]] = {}
    for role in await turn.store.roles.held():
        if role.role in SERVES and role.is_held(turn.now):
            heard.setdefault(role.person_id, []).extend(
                key for key in turn.municipality.units if key not in had and role.covers(key)
            )
    for person_id, missing in heard.items():
        names = [turn.municipality.parish(key).nominative for key in dict.fromkeys(missing)]
        if names:
            await turn.tell(
                person_id,
                "entries-forums-missing",
                dedupe=f"entries.forums:{local(turn.now, zone):%Y-%m}",
                year=str(year),
                names=", ".join(names),
            )
