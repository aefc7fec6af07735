"""What is bound, and how to change it."""

from collections.abc import Sequence
from typing import Any, ClassVar

from bot.domain.chats import Chat, ChatKind, Lost, name_of
from bot.domain.drafts import Answers
from bot.domain.phrases import Refusal
from bot.forms import Form, Option, question
from bot.messages import Choice
from bot.turns import Turn

from .parting import part

BIND = {ChatKind.GROUP: "chats.bind_group", ChatKind.STAFF: "chats.bind_staff"}


async def show(turn: Turn, _: str = "") -> None:
    """The group of who speaks for one parish, a choice for who speaks for several, and the staff's channel."""
    groups = await _mine(turn, ChatKind.GROUP)
    staff = await _staff_territories(turn)
    if not groups and not staff:
        raise Refusal("machinery-not-allowed")
    for parish in staff:
        await _show(turn, ChatKind.STAFF, parish)
    if len(groups) == 1:
        await _show(turn, ChatKind.GROUP, groups[0])
    elif groups:
        await turn.ask(GroupForm)


async def show_again(turn: Turn) -> None:
    await show(turn)


async def _mine(turn: Turn, kind: ChatKind) -> list[str]:
    return [parish for parish in turn.municipality.units if await turn.may(BIND[kind], parish=parish)]


async def _staff_territories(turn: Turn) -> list[str]:
    if await turn.may(BIND[ChatKind.STAFF]):
        return [""]
    return await _mine(turn, ChatKind.STAFF)


async def _show(turn: Turn, kind: ChatKind, parish: str) -> None:
    chat = next(iter(await turn.store.chats.like(kind, parish)), None)
    bind = _bind_button(turn, kind, parish, is_bound=chat is not None)
    if chat is None:
        turn.reply(f"chats-no-{kind}", rows=[[bind]], chat=name_of(kind, parish))
        return
    unbind = turn.button("chats-unbind-button", tap=f"chats.unbind:{chat.id}")
    turn.reply("chats-bound", rows=[[bind], [unbind]], chat=chat.name, on=chat.bound_at)


def _bind_button(turn: Turn, kind: ChatKind, parish: str, *, is_bound: bool) -> Choice:
    tap = f"chats.invite:0:{parish}" if kind is ChatKind.GROUP else f"chats.invite_staff:0:{parish or 'all'}"
    if is_bound:
        return turn.button("chats-replace-button", tap=tap)
    return turn.button("chats-bind-button" if kind is ChatKind.GROUP else "chats-bind-staff-button", tap=tap)


# ---------------------------------------------------------------- for who speaks for several parishes


async def _parishes(turn: Turn, _: Answers) -> Sequence[Option]:
    mine = await _mine(turn, ChatKind.GROUP)
    return [
        Option(parish.key, parish.nominative, also=parish.aliases)
        for parish in turn.municipality.parishes
        if parish.key in mine
    ]


class GroupForm(Form):
    """Whose group."""

    name: ClassVar[str] = "chats.group"
    heading: ClassVar[str] = "chats-group-heading"

    parish: str = question("chats-ask-parish", choices=_parishes)

    @classmethod
    async def allow(cls, turn: Any, about: str) -> None:
        if not await _mine(turn, ChatKind.GROUP):
            raise Refusal("machinery-not-allowed")


async def submit(turn: Turn, form: GroupForm) -> None:
    await _show(turn, ChatKind.GROUP, form.parish)


# ---------------------------------------------------------------- unbinding


async def ask_unbind(turn: Turn, id: int) -> None:
    chat = await _bound(turn, id)
    yes = turn.button("chats-unbind-now-button", tap=f"chats.unbind_now:{id}")
    no = turn.button("machinery-no", tap="chats.overview")
    turn.reply(f"chats-unbind-{chat.kind}", rows=[[yes, no]], chat=chat.name)


async def unbind(turn: Turn, id: int) -> None:
    chat = await _bound(turn, id)
    await part(turn, chat, Lost.UNBOUND)
    turn.reply("chats-unbound", chat=chat.name)


async def _bound(turn: Turn, id: int) -> Chat:
    chat = await turn.store.chats.get(id)
    if chat is None or chat.is_lost:
        raise Refusal("chats-unbound-already")
    await turn.require(BIND[chat.kind], parish=chat.parish)
    return chat
