"""One-time links and codes: made by who may, and worth something only as long as they still may."""

from base64 import b32encode
from secrets import token_bytes

from bot.domain import permissions
from bot.domain.phrases import Refusal
from bot.domain.roles import (
    Invitation,
    Invites,
    RoleName,
    check_usable,
    expires_at,
    token_hash,
)
from bot.turns import Turn

BYTES = 16  # 128 bits
NEEDS = {
    Invites.GROUP: "chats.bind_group",
    Invites.STAFF_CHAT: "chats.bind_staff",
    Invites.SEAT: "seats.give",
    Invites.ADDRESS: "roles.invite",
}


async def invite(
    turn: Turn,
    kind: Invites,
    *,
    role: RoleName | None = None,
    parish: str = "",
    village: str = "",
    person_id: int | None = None,
) -> str:
    """Return the token, which is kept nowhere; checks that who speaks may give it."""
    await turn.require(permission(kind, role), parish=parish, village=village)
    token = new_token()
    id = await turn.store.invitations.add(
        token_hash(token),
        kind,
        role=role,
        parish=parish,
        village=village,
        person_id=person_id,
        given_by=turn.person.id if turn.person else None,
        now=turn.now,
        expires_at=expires_at(turn.now),
    )
    await turn.log("invitations.given", f"invitations:{id}", str(role or kind))
    return token


async def find(turn: Turn, token: str, kind: Invites) -> Invitation:
    """What a token stands for; refused when it is unknown, used, too old, or its giver has no say any more."""
    invitation = await turn.store.invitations.by_hash(token_hash(token.strip().lower()))
    usable = check_usable(invitation if invitation and invitation.kind is kind else None, turn.now)
    if not await _may_still_be_given(turn, usable):
        raise Refusal("roles-invitation-withdrawn")
    return usable


def new_token() -> str:
    """Small letters and digits only: it can be typed, and no program takes a part of it for markup."""
    return b32encode(token_bytes(BYTES)).decode().rstrip("=").lower()


def permission(kind: Invites, role: RoleName | None) -> str:
    if kind is not Invites.ROLE:
        return NEEDS[kind]
    return "roles.invite_helper" if role is RoleName.HELPER else "roles.invite"


async def _may_still_be_given(turn: Turn, invitation: Invitation) -> bool:
    """Nobody's invitation outlives their own right to give it; the operator's always stands."""
    if invitation.given_by is None:
        return True
    return permissions.may_there(
        await turn.store.roles.of(invitation.given_by),
        permission(invitation.kind, invitation.role),
        await turn.store.roles.held(),
        turn.now,
        parish=invitation.parish,
        village=invitation.village,
    )
