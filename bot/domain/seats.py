"""Seats in the council of residents: who sits where, who its members are, and how many of them are enough."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import local
from bot.domain.roles import Role, RoleName

SERVING = (RoleName.REPRESENTATIVE, RoleName.CHAIR, RoleName.SECRETARY)


@dataclass(frozen=True)
class Seat:
    """A place in the council. A unit may have none and another two, so where one was elected and whom one represents
    are kept apart (Saistošie noteikumi Nr. 25/2024, 13., 17. un 21. p.); nobody sits in a vacant one."""

    id: int
    elected_in: str
    represents: str
    since_on: date
    person_id: int | None = None
    ended_on: date | None = None


@dataclass(frozen=True)
class Member:
    """Of the council: `represents` is a unit's key, or "" (who leads or writes without a unit)."""

    person_id: int
    represents: str
    since_on: date


def members(seats: Iterable[Seat], roles: Iterable[Role], now: datetime) -> list[Member]:
    """Who has a seat is a member. While no seats are kept it is who represents, leads or writes."""
    kept = [seat for seat in seats if seat.ended_on is None]
    if kept:
        found = [Member(seat.person_id, seat.represents, seat.since_on) for seat in kept if seat.person_id is not None]
    else:
        serving = (role for name in SERVING for role in roles if role.role is name and role.is_held(now))
        found = [Member(role.person_id, role.parish, local(role.given_at).date()) for role in serving]
    once: dict[int, Member] = {}
    for one in found:
        once.setdefault(one.person_id, one)
    return list(once.values())


def without_person(seats: Iterable[Seat], members: Iterable[Member], units: Iterable[str]) -> list[str]:
    """Whose member nobody here can ask: of vacant seats; while no seats are kept, of the units without a member."""
    kept = [seat for seat in seats if seat.ended_on is None]
    if kept:
        return [seat.represents for seat in kept if seat.person_id is None]
    represented = {one.represents for one in members}
    return [unit for unit in units if unit not in represented]


def quorum(seats: int) -> int:
    """More than half of all elected members (Saistošie noteikumi Nr. 25/2024, 32. p.)."""
    return seats // 2 + 1


def half(seats: int) -> int:
    """How many of them may ask for a sitting (28. p.)."""
    return (seats + 1) // 2
