"""Who reads a thread besides its author: they were given it, and still hold a role that may."""

from collections.abc import Iterable

from bot.domain import permissions
from bot.domain.inquiries import Inquiry
from bot.domain.roles import Role, RoleName
from bot.turns import Turn


async def able(turn: Turn, inquiry: Inquiry) -> list[int]:
    """Who was given it and may read it still, also while they are away."""
    held = await turn.store.roles.held()
    return [id for id in await turn.store.inquiries.readers(inquiry.id) if _may(turn, inquiry, _of(held, id))]


async def present(turn: Turn, inquiry: Inquiry) -> list[int]:
    """Who of them gets what is written now."""
    held = [role for role in await turn.store.roles.held() if not role.is_away(turn.now)]
    spared = await turn.store.inquiries.blocked_by(inquiry.person_id, turn.now)
    given = await turn.store.inquiries.readers(inquiry.id)
    there = [id for id in given if id not in spared and _may(turn, inquiry, _of(held, id))]
    return [id for id in there if await turn.store.people.is_reachable(id)]


async def asked(turn: Turn, inquiry: Inquiry) -> list[int]:
    """Whose answer is waited for: who is away, or has blocked its author, only where nobody else is there."""
    there = await present(turn, inquiry) or await able(turn, inquiry)
    of_staff = await staff(turn, inquiry) if inquiry.passed_at is not None else []
    return [id for id in there if id in of_staff] or there


async def next_in_turn(turn: Turn, inquiry: Inquiry) -> list[int]:
    """The first who act there and have not been given it."""
    but = {inquiry.person_id, *await turn.store.inquiries.readers(inquiry.id)}
    but |= await turn.store.inquiries.blocked_by(inquiry.person_id, turn.now)
    for step in await turn.duty(inquiry.parish, inquiry.village):
        new = [id for id in step if id not in but]
        if reached := [id for id in new if await turn.store.people.is_reachable(id)]:
            return reached
    return []


async def staff(turn: Turn, inquiry: Inquiry) -> list[int]:
    """Who answers for the municipality there."""
    held = await turn.store.roles.held()
    found = [role for role in held if role.role is RoleName.STAFF and role.covers(inquiry.parish)]
    there = [role for role in found if not role.is_away(turn.now)] or found
    return [id for id in dict.fromkeys(role.person_id for role in there) if id != inquiry.person_id]


async def is_unmuted(turn: Turn, inquiry: Inquiry, person_id: int) -> bool:
    return person_id not in await turn.store.inquiries.muted(inquiry.id)


def _of(held: Iterable[Role], person_id: int) -> list[Role]:
    return [role for role in held if role.person_id == person_id]


def _may(turn: Turn, inquiry: Inquiry, roles: Iterable[Role]) -> bool:
    """Who was given it stands in wherever they have to."""
    return permissions.may(
        roles,
        "inquiries.answer",
        turn.now,
        parish=inquiry.parish,
        village=inquiry.village,
        representative_is_away=True,
    )
