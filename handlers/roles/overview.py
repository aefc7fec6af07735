"""What somebody is, with what they may do about it; and for administrators who is what."""

from bot.domain.phrases import Phrase, Refusal, Value
from bot.domain.roles import Invites, Role, RoleName
from bot.handover import title
from bot.messages import Choice
from bot.turns import Turn

PAGE = 8
NUMBERS = 4  # in a row
PAUSABLE = (RoleName.ALTERNATE, RoleName.REPRESENTATIVE, RoleName.CHAIR, RoleName.STAFF)
INVITES_HELPERS = (RoleName.REPRESENTATIVE,)
HAS_CHATS = (RoleName.REPRESENTATIVE, RoleName.CHAIR, RoleName.STAFF, RoleName.ADMIN)


async def show(turn: Turn, _: str = "") -> None:
    own = served(turn)
    is_admin = await turn.may("roles.invite")
    if not own and not is_admin:
        raise Refusal("roles-none")
    for role in own:
        if role.away_until is not None and role.is_away(turn.now):
            turn.preface("roles-away-until", on=role.away_until)
        may = Phrase(f"roles-may-{role.role}")
        turn.reply("roles-own", rows=_own_rows(turn, role), role=title(role), may=may)
    if is_admin:
        await page(turn, 0)


async def show_again(turn: Turn) -> None:
    await show(turn)


def served(turn: Turn) -> list[Role]:
    """What somebody was entrusted with: all but being a resident."""
    return [role for role in turn.roles if role.role is not RoleName.RESIDENT]


def _own_rows(turn: Turn, role: Role) -> list[list[Choice]]:
    rows = []
    if role.role in INVITES_HELPERS:
        rows.append([turn.button("roles-invite-helper-button", tap=f"roles.invite_helper:0:{role.parish}")])
    if role.role in HAS_CHATS:
        rows.append([turn.button("chats-overview-button", tap="chats.overview")])
    return [*rows, pause_row(turn, role), [turn.button("roles-resign-button", tap=f"roles.end:{role.id}")]]


def pause_row(turn: Turn, role: Role) -> list[Choice]:
    if role.role not in PAUSABLE:
        return []
    if role.is_away(turn.now):
        return [turn.button("roles-back-button", tap=f"roles.back:{role.id}")]
    return [turn.button("roles-away-button", tap=f"roles.away:{role.id}")]


# ---------------------------------------------------------------- who is what


async def page(turn: Turn, number: int) -> None:
    await turn.require("roles.invite")
    held = sorted(await turn.store.roles.held(), key=_place)
    start = max(0, number) * PAGE
    shown = list(enumerate(held[start : start + PAGE], start + 1))
    lines = [turn.say("roles-line", place=n, role=title(role), name=await _name(turn, role)) for n, role in shown]
    numbers = [Choice(str(n), tap=f"roles.show:{role.id}") for n, role in shown]
    turn.reply(
        "roles-list",
        rows=[
            *(numbers[at : at + NUMBERS] for at in range(0, len(numbers), NUMBERS)),
            _pages(turn, number, len(held)),
            await _invite_row(turn),
        ],
        count=len(held),
        lines="\n".join(lines),
    )


def _place(role: Role) -> tuple[str, int, int]:
    """By parish, there by role; who is for all parishes first."""
    return (role.parish, list(RoleName).index(role.role), role.id)


async def _name(turn: Turn, role: Role) -> Value:
    person = await turn.store.people.get(role.person_id)
    return person.name if person and person.name else Phrase("roles-unnamed")


def _pages(turn: Turn, number: int, count: int) -> list[Choice]:
    row = []
    if number > 0:
        row.append(turn.button("machinery-back", tap=f"roles.list:{number - 1}"))
    if (number + 1) * PAGE < count:
        row.append(turn.button("roles-more-button", tap=f"roles.list:{number + 1}"))
    return row


async def _invite_row(turn: Turn) -> list[Choice]:
    row = [turn.button("roles-invite-button", tap="roles.invite")]
    if await turn.store.invitations.unused(Invites.ROLE, turn.now):
        row.append(turn.button("roles-invitations-button", tap="roles.invitations"))
    return row


async def one(turn: Turn, id: int) -> None:
    """Somebody's role, for administrators."""
    await turn.require("roles.invite")
    role = await find(turn, id)
    if role.away_until is not None and role.is_away(turn.now):
        turn.preface("roles-away-until", on=role.away_until)
    rows = [[turn.button("roles-end-button", tap=f"roles.end:{id}")], pause_row(turn, role)]
    if not is_own(turn, role):
        rows.append([turn.button("roles-lost-button", tap=f"roles.lost:{id}")])
    turn.reply("roles-one", rows=rows, role=title(role), name=await _name(turn, role), on=role.given_at)


async def find(turn: Turn, id: int) -> Role:
    """A role that is held now."""
    role = await turn.store.roles.get(id)
    if role is None or not role.is_held(turn.now):
        raise Refusal("roles-ended-already")
    return role


def is_own(turn: Turn, role: Role) -> bool:
    return turn.person is not None and role.person_id == turn.person.id
