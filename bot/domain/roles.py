"""Who holds which role where, whose turn a matter is, and the invitations by which roles are given."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.people import Person
from bot.domain.phrases import Refusal

INVITATION_LIVES = timedelta(days=7)


class RoleName(StrEnum):
    RESIDENT = "resident"
    HELPER = "helper"
    ALTERNATE = "alternate"
    REPRESENTATIVE = "representative"
    CHAIR = "chair"
    SECRETARY = "secretary"
    STAFF = "staff"
    ADMIN = "admin"

    @property
    def phrase(self) -> str:
        return f"roles-name-{self}"


# These speak for one parish; the others may hold their role for one parish or for all.
OF_ONE_PARISH = frozenset({RoleName.HELPER, RoleName.ALTERNATE, RoleName.REPRESENTATIVE})


# Who may do another's work while they are away: for the parish whoever stands in there, among the staff one of them.
_FOR_PARISH = frozenset({RoleName.REPRESENTATIVE, RoleName.ALTERNATE, RoleName.CHAIR, RoleName.STAFF})
SUBSTITUTES = {
    RoleName.REPRESENTATIVE: _FOR_PARISH,
    RoleName.ALTERNATE: _FOR_PARISH,
    RoleName.STAFF: frozenset({RoleName.STAFF}),
}


@dataclass(frozen=True)
class Role:
    """A role of one person in one territory: `parish` "" means all, `village` "" means the whole parish."""

    id: int
    person_id: int
    role: RoleName
    given_at: datetime
    parish: str = ""
    village: str = ""
    given_by: int | None = None
    away_until: datetime | None = None
    ended_at: datetime | None = None
    substitute_id: int | None = None  # the person whose turn it is first while this one is away

    def is_held(self, now: datetime) -> bool:
        return self.ended_at is None or now < self.ended_at

    def is_away(self, now: datetime) -> bool:
        return self.away_until is not None and now < self.away_until

    def covers(self, parish: str) -> bool:
        """Whether that parish is inside the role's territory; "" (the whole municipality) is only inside "all"."""
        return self.parish in ("", parish)


def with_residency(person: Person, given: Iterable[Role]) -> tuple[Role, ...]:
    """The given roles, and the one that nobody gives: who joined is a resident of the parish they named."""
    resident = Role(0, person.id, RoleName.RESIDENT, person.joined_at, person.parish, person.village)
    return (resident, *given)


# ---------------------------------------------------------------- whose turn it is


def turn_order(parish: str, village: str, roles: Iterable[Role], now: datetime) -> tuple[tuple[Role, ...], ...]:
    """Whose matter it is, step by step: who is in one step is asked together, the next step when nobody acts.

    Representative, or whom they have named for the time they are away → alternates (the village's own first) → chair →
    staff. Who is away is left out, unless all of the staff are, who are the last. Where nobody speaks for the parish,
    chair and staff are asked together.
    """
    held = [role for role in roles if role.is_held(now) and role.covers(parish)]
    representatives = _named(held, RoleName.REPRESENTATIVE)
    alternates = sorted(_named(held, RoleName.ALTERNATE), key=lambda role: not village or role.village != village)
    chair, staff = _present(_named(held, RoleName.CHAIR), now), _named(held, RoleName.STAFF)
    staff = _present(staff, now) or staff
    first = _present(representatives, now)
    named, others = (_substitutes(away, held, now) for away in (representatives, alternates))
    speakers = [first, named, [*_present(alternates, now), *others]]
    rest = [chair, staff] if any(speakers) else [[*chair, *staff]]
    return _each_once([*speakers, *rest])


def is_unrepresented(parish: str, roles: Iterable[Role], now: datetime) -> bool:
    """Nobody represents that parish just now: all are away, or there is none. Others may then stand in."""
    held = [role for role in roles if role.is_held(now) and role.parish == parish]
    return not _present(_named(held, RoleName.REPRESENTATIVE), now)


def is_unled(roles: Iterable[Role], now: datetime) -> bool:
    """Neither chair nor secretary of the council is there just now. Others may then keep its records."""
    leads = (RoleName.CHAIR, RoleName.SECRETARY)
    return not any(
        role.role in leads and not role.parish and role.is_held(now) and not role.is_away(now) for role in roles
    )


def may_substitute(role: Role, other: Role, now: datetime) -> bool:
    """Whether who holds the other role may do what is to be done while this one is away, and is there."""
    able = SUBSTITUTES.get(role.role, frozenset())
    is_there = other.is_held(now) and not other.is_away(now) and other.person_id != role.person_id
    return other.role in able and is_there and other.covers(role.parish)


def _substitutes(away: Iterable[Role], held: Iterable[Role], now: datetime) -> list[Role]:
    """Whom those who are away have named, if they still may."""
    missed = [role for role in away if role.is_away(now) and role.substitute_id is not None]
    return [
        other
        for other in held
        if any(role.substitute_id == other.person_id and may_substitute(role, other, now) for role in missed)
    ]


def _each_once(steps: Iterable[Iterable[Role]]) -> tuple[tuple[Role, ...], ...]:
    """Who is asked first is not asked again in a later step."""
    seen: set[int] = set()
    order = []
    for step in steps:
        new = tuple(role for role in step if role.id not in seen)
        seen |= {role.id for role in new}
        order.append(new)
    return tuple(step for step in order if step)


def _named(roles: Iterable[Role], name: RoleName) -> list[Role]:
    return [role for role in roles if role.role is name]


def _present(roles: Iterable[Role], now: datetime) -> list[Role]:
    return [role for role in roles if not role.is_away(now)]


# ---------------------------------------------------------------- invitations


class Invites(StrEnum):
    """What a one-time link does when it is used."""

    ROLE = "role"
    GROUP = "group"
    STAFF_CHAT = "staff_chat"
    SEAT = "seat"  # of the council; its parish is whom it represents
    ADDRESS = "address"  # one person, one more channel


@dataclass(frozen=True)
class Invitation:
    """A link that works once. Only the hash of its token is kept."""

    id: int
    token_hash: str
    kind: Invites
    created_at: datetime
    expires_at: datetime
    role: RoleName | None = None
    parish: str = ""
    village: str = ""
    given_by: int | None = None
    used_at: datetime | None = None
    used_by: str = ""
    person_id: int | None = None  # who gets their new telephone by it


def expires_at(created_at: datetime) -> datetime:
    return created_at + INVITATION_LIVES


def token_hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def check_usable(invitation: Invitation | None, now: datetime) -> Invitation:
    """The invitation itself; an unknown, used or expired one is refused, each with its own way on."""
    if invitation is None:
        raise Refusal("roles-invitation-unknown")
    if invitation.used_at is not None:
        raise Refusal("roles-invitation-used")
    if now >= invitation.expires_at:
        raise Refusal("roles-invitation-expired")
    return invitation


def check_territory(role: RoleName, parish: str, village: str) -> None:
    """An alternate needs a village, who speaks for a parish needs the parish: none of them may end up with all."""
    if role in OF_ONE_PARISH and not parish:
        raise Refusal("roles-parish-needed")
    if role is RoleName.ALTERNATE and not village:
        raise Refusal("roles-village-needed")
