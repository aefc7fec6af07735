"""Doing something as who has a slip: by the same rules as anybody, noted as entered by who speaks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import time
from secrets import token_bytes

from bot.domain import codes, permissions
from bot.domain.calendar import at, local
from bot.domain.phrases import Refusal
from bot.domain.roles import with_residency
from bot.domain.slips import CODE_BYTES, RIGHT, Slip
from bot.messages import Address
from bot.turns import Turn


@asynccontextmanager
async def as_(turn: Turn, slip: Slip) -> AsyncIterator[Turn]:
    """A turn of theirs inside the helper's. What would be answered to them reaches nobody: the helper is answered."""
    theirs = await seen_by(turn, slip)
    yield theirs
    await turn.store.people.seen(slip.person_id, turn.now)
    turn.queued += [said for said in theirs.queued if said.address != theirs.address]


async def seen_by(turn: Turn, slip: Slip) -> Turn:
    """To ask what is open to them."""
    person = await turn.store.people.get(slip.person_id)
    if person is None:
        raise Refusal("slips-unknown")
    person = replace(person, name=turn.say_in(turn.municipality.languages.default, "slips-through-helper"))
    return replace(
        turn,
        address=Address("slip", str(person.id)),
        person=person,
        roles=with_residency(person, ()),
        helper=turn.person,
        queued=[],
        answer=None,
    )


async def find(turn: Turn, person_id: int) -> Slip:
    """One of a parish for which who speaks may write."""
    slip = await turn.store.slips.get(person_id)
    if slip is None:
        raise Refusal("slips-unknown")
    await require(turn, slip.parish)
    return slip


async def require(turn: Turn, parish: str) -> None:
    if not await may(turn, parish):
        raise Refusal("machinery-not-allowed")


async def may(turn: Turn, parish: str) -> bool:
    """Of a village's alternate, too: people are helped wherever they come."""
    return any(
        permissions.may([role], RIGHT, turn.now, parish=parish, village=role.village)
        for role in turn.roles
        if role.is_held(turn.now)
    )


async def places(turn: Turn) -> list[str]:
    return [key for key in turn.municipality.units if await may(turn, key)]


async def give(turn: Turn, parish: str) -> tuple[Slip, str]:
    """A new slip, and its code, which is said only now."""
    assert turn.person is not None
    code = codes.written(token_bytes(CODE_BYTES))
    id = await turn.store.people.add(turn.municipality.languages.default, parish, turn.now)
    await turn.store.slips.add(id, code, turn.person.id, turn.now)
    await turn.log("slips.given", f"people:{id}")
    return Slip(id, parish, turn.now, turn.person.id), code


async def check_day(turn: Turn) -> None:
    assert turn.person is not None
    zone, limit = turn.municipality.time_zone, turn.municipality.limits.for_others_per_day
    today = at(local(turn.now, zone).date(), time.min, zone)
    if await turn.store.slips.entered_since(turn.person.id, today) >= limit:
        raise Refusal("slips-too-many", limit=limit)
