"""One-time links and codes: made one-to-one, used in the chat they bind."""

from bot import invitations
from bot.domain.chats import Chat, ChatKind, Lost, check_bindable, name_of
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import Invitation, Invites, expires_at
from bot.messages import Address, Outbound
from bot.turns import Turn

KINDS = {Invites.GROUP: ChatKind.GROUP, Invites.STAFF_CHAT: ChatKind.STAFF}
ALL = "all"  # parishes, in a button
POST_WEEK = "proposals.post_week"  # timer: what is to be read in a group from its first day

# ---------------------------------------------------------------- making one


async def invite_group(turn: Turn, _: int, parish: str) -> None:
    """A parish has one group: where there is one, say first that it will be replaced."""
    await turn.require("chats.bind_group", parish=_known(turn, parish))
    if await turn.store.chats.group_of(parish) is None:
        await invite_group_anyway(turn, 0, parish)
        return
    yes = turn.button("chats-replace-button", tap=f"chats.invite_now:0:{parish}")
    no = turn.button("machinery-no", tap="chats.overview")
    turn.reply("chats-replace-confirm", rows=[[yes, no]], chat=name_of(ChatKind.GROUP, parish))


async def invite_group_anyway(turn: Turn, _: int, parish: str) -> None:
    token = await invitations.invite(turn, Invites.GROUP, parish=_known(turn, parish))
    start = f"grp-{token}"
    choose = turn.button("chats-choose-button", start=start, group=True)
    turn.reply(
        "chats-group-invitation", rows=[[choose]], parish=parish, code=f"/start {start}", at=expires_at(turn.now)
    )


async def invite_staff(turn: Turn, _: int, parish: str) -> None:
    """In a channel the code must be posted: a button can only lead into a group."""
    territory = "" if parish == ALL else _known(turn, parish)
    token = await invitations.invite(turn, Invites.STAFF_CHAT, parish=territory)
    start = f"stf-{token}"
    choose = turn.button("chats-choose-button", start=start, group=True)
    turn.reply("chats-staff-invitation", rows=[[choose]], code=f"/start {start}", at=expires_at(turn.now))


def _known(turn: Turn, parish: str) -> str:
    if parish not in turn.municipality.units:
        raise Refusal("machinery-tap-old")
    return parish


# ---------------------------------------------------------------- using one


async def bind_group(turn: Turn, token: str) -> None:
    await _bind(turn, token, Invites.GROUP)


async def bind_staff(turn: Turn, token: str) -> None:
    """In a channel nobody is named as the author: the code itself is what counts."""
    await _bind(turn, token, Invites.STAFF_CHAT)


async def _bind(turn: Turn, token: str, invites: Invites) -> None:
    if not turn.here.is_group:
        raise Refusal("chats-code-belongs-there")
    invitation = await invitations.find(turn, token, invites)
    kind, parish = KINDS[invites], invitation.parish
    check_bindable(await turn.store.chats.at(turn.here), kind, parish)
    if not await turn.store.invitations.use(invitation.id, str(turn.address), turn.now):
        raise Refusal("roles-invitation-used")
    id = await turn.store.chats.bind(turn.here, kind, parish, invitation.given_by, turn.now)
    await turn.log("chats.bound", f"chats:{id}", f"by people:{invitation.given_by}")
    for other in await turn.store.chats.others(id, kind, parish):
        await _replace(turn, other)
    await turn.store.outbox.release(turn.here, turn.now)
    if kind is ChatKind.GROUP:
        await turn.set_timer(POST_WEEK, parish, turn.now)
    await _confirm(turn, invitation, name_of(kind, parish))


async def _replace(turn: Turn, other: Chat) -> None:
    """What waited for the other chat goes to this one; what it shows stays as it is."""
    old = Address.parse(other.address)
    await turn.store.posts.take_along(old, turn.here)
    if await turn.store.chats.lose(other.id, Lost.REPLACED, turn.now):
        await turn.log("chats.replaced", f"chats:{other.id}")
        voice = turn.speaking(turn.municipality.languages.default)
        turn.send(old, Outbound(voice.say("chats-replaced", chat=other.name)), "chats-replaced")


async def _confirm(turn: Turn, invitation: Invitation, name: Phrase) -> None:
    voice = turn.speaking(turn.municipality.languages.default)
    if invitation.kind is Invites.GROUP:
        write = voice.button("machinery-write-privately-button", start=f"p-{invitation.parish}")
        voice.reply("chats-group-bound", rows=[[write]], here=True, chat=name)
    else:
        voice.reply("chats-staff-bound", here=True)
    if invitation.given_by is not None:
        await turn.tell(invitation.given_by, "chats-bound-told", chat=name)
