"""One-time links that give a role: made, listed, withdrawn."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from bot import invitations
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import OF_ONE_PARISH, Invitation, Invites, RoleName, check_territory, expires_at
from bot.forms import Form, Option, Text, Words, question
from bot.handover import title_of
from bot.messages import Outbound
from bot.turns import Turn

GIVEN = tuple(name for name in RoleName if name is not RoleName.RESIDENT)
MAY_HAVE_ALL = RoleName.STAFF  # one parish or all
ALL = "all"

ROLES = tuple(Option(name, Phrase(name.phrase)) for name in GIVEN)


async def _parishes(turn: Turn, answers: Answers) -> Sequence[Option]:
    own = [Option(parish.key, parish.nominative, also=parish.aliases) for parish in turn.municipality.parishes]
    if answers.get("role") == MAY_HAVE_ALL:
        return [Option(ALL, Phrase("roles-all-parishes")), *own]
    return own


async def _villages(turn: Turn, answers: Answers) -> Sequence[Option]:
    parish = turn.municipality.units.get(str(answers.get("parish")))
    return [Option(village, village) for village in parish.villages] if parish else ()


def _needs_parish(answers: Answers) -> bool:
    return answers.get("role") in (*OF_ONE_PARISH, MAY_HAVE_ALL)


def _needs_village(answers: Answers) -> bool:
    return answers.get("role") == RoleName.ALTERNATE


class InviteForm(Form):
    """Who is invited to be what, and where."""

    name: ClassVar[str] = "roles.invite"
    heading: ClassVar[str] = "roles-invite-heading"
    has_summary: ClassVar[bool] = False

    role: RoleName = question("roles-ask-role", choices=ROLES)
    parish: str | None = question("roles-ask-parish", choices=_parishes, when=_needs_parish, may_skip=False)
    village: Annotated[Text, Words(2, 60)] | None = question(
        "roles-ask-village", choices=_villages, when=_needs_village, may_skip=False
    )

    @classmethod
    async def allow(cls, turn: Any, about: str) -> None:
        await turn.require("roles.invite")


async def ask(turn: Turn) -> None:
    await turn.ask(InviteForm)


async def submit(turn: Turn, form: InviteForm) -> None:
    parish = "" if form.parish in (None, ALL) else str(form.parish)
    village = form.village or ""
    if parish and village:
        village = turn.municipality.parish(parish).village(village) or village
    await _invite(turn, form.role, parish, village)


async def invite_helper(turn: Turn, _: int, parish: str) -> None:
    if parish not in turn.municipality.units:
        raise Refusal("roles-parish-needed")
    await _invite(turn, RoleName.HELPER, parish, "")


async def _invite(turn: Turn, role: RoleName, parish: str, village: str) -> None:
    """One message for who invites, and one that can be forwarded as it is."""
    check_territory(role, parish, village)
    token = await invitations.invite(turn, Invites.ROLE, role=role, parish=parish, village=village)
    invited = title_of(role, parish, village)
    start = f"inv-{token}"
    turn.reply("roles-invited", role=invited, at=expires_at(turn.now), code=f"/start {start}")
    default = turn.municipality.languages.default
    text = turn.say_in(
        default,
        "roles-invitation-text",
        role=invited,
        municipality=turn.municipality.name_genitive,
        page=turn.public_link(start) if turn.world.site else "none",
        code=f"/start {start}",
    )
    turn.speak(Outbound(text, link=turn.link(start)), "roles-invitation-text")


# ---------------------------------------------------------------- not used yet


async def list_unused(turn: Turn) -> None:
    await turn.require("roles.invite")
    unused = await turn.store.invitations.unused(Invites.ROLE, turn.now)
    if not unused:
        turn.reply("roles-no-invitations")
    for invitation in unused:
        button = turn.button("roles-withdraw-button", tap=f"roles.withdraw:{invitation.id}")
        turn.reply("roles-invitation", rows=[[button]], role=invited_as(invitation), at=invitation.expires_at)


async def withdraw(turn: Turn, id: int) -> None:
    invitation = await turn.store.invitations.get(id)
    parish = invitation.parish if invitation else ""
    role = invitation.role if invitation else None
    await turn.require(invitations.permission(Invites.ROLE, role), parish=parish)
    if invitation is None or not await turn.store.invitations.withdraw(id):
        raise Refusal("roles-invitation-settled")
    await turn.log("invitations.withdrawn", f"invitations:{id}")
    turn.reply("roles-invitation-taken-back", role=invited_as(invitation))


def invited_as(invitation: Invitation) -> Phrase:
    return title_of(invitation.role or RoleName.RESIDENT, invitation.parish, invitation.village)
