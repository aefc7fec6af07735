"""How many have answered a poll, place by place: evenly spread, or too few somewhere."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from bot.domain.polls import Poll
from bot.domain.results import FEW, Counted

SHORT = timedelta(days=1)  # in a poll that is shorter nobody is spurred on


def by_parish(poll: Poll, counted: Iterable[Counted]) -> dict[str, int]:
    found = dict.fromkeys(poll.parishes, 0)
    for one in counted:
        found[one.parish] = found.get(one.parish, 0) + one.votes
    return found


def low(turnout: Mapping[str, int]) -> list[str]:
    """Where so few have answered that their result could not be shown."""
    return [parish for parish, answers in turnout.items() if answers < FEW]


def half_time(poll: Poll, opened_at: datetime) -> datetime | None:
    """None where it is too short."""
    lasts = poll.closes_at - opened_at
    return opened_at + lasts / 2 if lasts >= SHORT else None
