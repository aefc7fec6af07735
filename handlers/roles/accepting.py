"""What an invitation leads to: it says what the role may do, and takes a tap for a yes."""

from bot import invitations
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import Invitation, Invites, RoleName, check_territory
from bot.handover import CONSULTATIONS
from bot.messages import Choice
from bot.posting import carriers
from bot.turns import Turn

from . import queue
from .inviting import invited_as


async def open_invitation(turn: Turn, token: str) -> None:
    """Whoever opens the link has joined by now; nothing happens until they agree."""
    if turn.here != turn.address:
        raise Refusal("roles-invitation-privately")
    invitation = await _find(turn, token)
    assert invitation.role is not None
    accept = turn.button("roles-accept-button", tap=f"roles.accept:{invitation.id}:{token}")
    decline = turn.button("roles-decline-button", tap=f"roles.decline:{invitation.id}:{token}")
    turn.reply(
        "roles-offered",
        rows=[[accept, decline]],
        role=invited_as(invitation),
        may=Phrase(f"roles-may-{invitation.role}"),
    )


async def accept(turn: Turn, id: int, token: str) -> None:
    """The token stands in the button: knowing a number is not enough."""
    invitation = await _find(turn, token)
    person, role = turn.person, invitation.role
    if person is None or role is None:
        raise Refusal("roles-invitation-unknown")
    check_territory(role, invitation.parish, invitation.village)
    if not await turn.store.invitations.use(invitation.id, str(turn.address), turn.now):
        raise Refusal("roles-invitation-used")
    await turn.store.roles.give(person.id, role, invitation.parish, invitation.village, invitation.given_by, turn.now)
    await turn.log("roles.given", f"people:{person.id}", str(role))
    await turn.set_timer(CONSULTATIONS, "consultations", turn.now)
    await _tell_giver(turn, invitation, "roles-accepted-told")
    await _welcome(turn, invitation)


async def decline(turn: Turn, id: int, token: str) -> None:
    invitation = await _find(turn, token)
    await turn.store.invitations.withdraw(invitation.id)
    await turn.log("invitations.declined", f"invitations:{invitation.id}")
    turn.reply("roles-declined")
    await _tell_giver(turn, invitation, "roles-declined-told")


async def _find(turn: Turn, token: str) -> Invitation:
    """An unused invitation for who does not hold that role yet."""
    invitation = await invitations.find(turn, token, Invites.ROLE)
    same = (invitation.role, invitation.parish, invitation.village)
    if any((role.role, role.parish, role.village) == same for role in turn.roles):
        raise Refusal("roles-held-already", role=invited_as(invitation))
    return invitation


async def _welcome(turn: Turn, invitation: Invitation) -> None:
    """What to do first."""
    rows: list[list[Choice]] = [[turn.button("roles-overview-button", tap="roles.overview")]]
    role, parish = invitation.role, invitation.parish
    if role is RoleName.REPRESENTATIVE and await turn.store.chats.group_of(parish) is None:
        rows.insert(0, [turn.button("chats-bind-button", tap=f"chats.invite:0:{parish}")])
    if role is RoleName.STAFF and await turn.store.chats.staff_of(parish) is None:
        rows.insert(0, [turn.button("chats-bind-staff-button", tap=f"chats.invite_staff:0:{parish or 'all'}")])
    if role is RoleName.HELPER:
        rows.insert(0, [turn.button("slips-button", tap="slips.show")])
    turn.reply("roles-accepted", rows=rows, role=invited_as(invitation))
    if turn.person is not None and turn.person.id in await carriers(turn, parish):
        await queue.say(turn, parish)


async def _tell_giver(turn: Turn, invitation: Invitation, phrase: str) -> None:
    if invitation.given_by is not None and turn.inbound is not None:
        await turn.tell(
            invitation.given_by, phrase, role=invited_as(invitation), name=turn.inbound.sender_name or "none"
        )
