"""A lost telephone of somebody with a role: it is cut off at once, and a link makes the new one theirs."""

from bot import handover, invitations, linking
from bot.domain.phrases import Refusal
from bot.domain.roles import Invitation, Invites, Role, RoleName, expires_at, with_residency
from bot.handover import title
from bot.messages import Outbound
from bot.turns import Turn

from .overview import find, is_own

HEAR = (RoleName.CHAIR, RoleName.STAFF)


async def ask(turn: Turn, id: int) -> None:
    role = await _cuttable(turn, id)
    yes = turn.button("roles-cut-button", tap=f"roles.cut:{id}")
    turn.reply("roles-cut-ask", rows=[[yes], [turn.button("machinery-no", tap="roles.overview")]], role=title(role))


async def cut(turn: Turn, id: int) -> None:
    """Nothing can be done from their telephones any more, and nothing is sent there. What they hold stays theirs."""
    role = await _cuttable(turn, id)
    addresses = await turn.store.people.addresses(role.person_id)
    for address in addresses:
        await linking.part(turn, role.person_id, address)
        await turn.store.visitors.forget(address)
        await turn.store.privacy.forget_address(address)
    if addresses:
        await turn.log("roles.phone_cut", f"people:{role.person_id}")
        await turn.set_timer(handover.INQUIRIES, "0", turn.now)
        await _tell(turn, role)
    again = turn.button("roles-readmit-button", tap=f"roles.readmit:{id}")
    turn.reply("roles-cut", rows=[[again]], role=title(role))


async def _tell(turn: Turn, lost: Role) -> None:
    """Whoever is next there, the chair and the staff hear why nobody answers."""
    assert turn.person is not None
    steps = [[id for id in step if id != lost.person_id] for step in await turn.duty(lost.parish)]
    held = [role for role in await turn.store.roles.held() if role.role in HEAR and role.covers(lost.parish)]
    following = next(filter(None, steps), []) if lost.role in handover.SPEAKERS else []
    for person_id in dict.fromkeys([*following, *(role.person_id for role in held)]):
        if person_id not in (turn.person.id, lost.person_id):
            await turn.tell(person_id, "roles-cut-told", role=title(lost))


async def _cuttable(turn: Turn, id: int) -> Role:
    await turn.require("roles.invite")
    role = await find(turn, id)
    if is_own(turn, role):
        raise Refusal("roles-cut-own")
    return role


# ---------------------------------------------------------------- the new telephone


async def readmit(turn: Turn, id: int) -> None:
    """One message for who cut it off, and one that can be forwarded; only while they have no other telephone."""
    role = await _cuttable(turn, id)
    if await turn.store.people.addresses(role.person_id):
        raise Refusal("roles-readmitted-before")
    token = await invitations.invite(turn, Invites.ADDRESS, person_id=role.person_id)
    turn.reply("roles-readmit", role=title(role), at=expires_at(turn.now), code=f"/start tel-{token}")
    text = turn.say_in(turn.municipality.languages.default, "roles-readmit-text", role=title(role))
    turn.speak(Outbound(text, link=turn.link(f"tel-{token}")), "roles-readmit-text")


async def open_link(turn: Turn, token: str) -> None:
    """Whoever opens it has joined by now; nothing happens until they agree."""
    if turn.here != turn.address:
        raise Refusal("roles-invitation-privately")
    invitation = await _find(turn, token)
    yes = turn.button("roles-phone-button", tap=f"roles.phone:{invitation.id}:{token}")
    turn.reply("roles-phone-offered", rows=[[yes], [turn.button("machinery-no", tap="menu.show")]])


async def accept(turn: Turn, _: int, token: str) -> None:
    """Who they were on the lost telephone they are here, with all that was theirs."""
    invitation = await _find(turn, token)
    kept = await turn.store.people.get(invitation.person_id or 0)
    if kept is None or turn.person is None:
        raise Refusal("roles-invitation-unknown")
    if not await turn.store.invitations.use(invitation.id, str(turn.address), turn.now):
        raise Refusal("roles-invitation-used")
    await linking.unite(turn, kept, turn.person)
    turn.roles = with_residency(kept, await turn.store.roles.of(kept.id))
    await turn.log("roles.phone_given", f"people:{kept.id}")
    turn.reply("roles-phone-given", rows=[[turn.button("roles-overview-button", tap="roles.overview")]])
    if invitation.given_by is not None and turn.inbound is not None:
        await turn.tell(invitation.given_by, "roles-phone-told", name=turn.inbound.sender_name or "–")


async def _find(turn: Turn, token: str) -> Invitation:
    """Not for who serves already: two with roles do not become one by a link."""
    invitation = await invitations.find(turn, token, Invites.ADDRESS)
    if any(role.role is not RoleName.RESIDENT for role in turn.roles):
        raise Refusal("roles-phone-serves")
    return invitation
