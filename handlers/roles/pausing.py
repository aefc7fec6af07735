"""Away for a while: others stand in; and back again."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, ClassVar

from bot import handover
from bot.domain.calendar import DAY, at, local
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.roles import Role, RoleName, may_substitute
from bot.forms import Form, Option, question
from bot.turns import Turn

from .overview import PAUSABLE, find, is_own

LONGEST = timedelta(days=366)


async def _is_ahead(turn: Turn, until: date, _: Answers) -> Phrase | None:
    today = local(turn.now, turn.municipality.time_zone).date()
    if until < today:
        return Phrase("roles-away-past")
    return Phrase("roles-away-too-long") if until - today > LONGEST else None


NOBODY = "nobody"


async def _substitutes(turn: Turn, known: Answers) -> Sequence[Option]:
    """Whoever is there and may do it; none where there is nobody to choose."""
    role = await turn.store.roles.get(int(known["role_id"]))
    held = await turn.store.roles.held() if role is not None else []
    able = [other for other in held if role is not None and may_substitute(role, other, turn.now)]
    people = {other.person_id: other for other in able}
    options = [Option(str(id), await _named(turn, other)) for id, other in people.items()]
    return [*options, Option(NOBODY, Phrase("roles-substitute-nobody"))] if options else []


async def _named(turn: Turn, role: Role) -> str:
    """A name only if its bearer shows it."""
    person = await turn.store.people.get(role.person_id)
    title = turn.render(handover.title(role))
    return f"{person.name}, {title}" if person is not None and person.name else title


class AwayForm(Form):
    """The last day somebody is away, and who does their work meanwhile."""

    name: ClassVar[str] = "roles.away"
    heading: ClassVar[str] = "roles-away-heading"
    has_summary: ClassVar[bool] = False

    role_id: int = 0
    until: date = question("roles-ask-away", check=_is_ahead)
    substitute: str | None = question("roles-ask-substitute", choices=_substitutes, may_skip=False)

    @classmethod
    async def allow(cls, turn: Any, about: str) -> None:
        await _pausable(turn, int(about.partition(":")[2]))


async def ask(turn: Turn, id: int) -> None:
    await turn.ask(AwayForm, about=f"roles:{id}", given={"role_id": id})


async def submit(turn: Turn, form: AwayForm) -> None:
    """Away up to and with the last day: back when quiet hours end on the next."""
    role = await _pausable(turn, int(form.about.partition(":")[2]))
    quiet = turn.world.quiet
    back_at = at(form.until + DAY, quiet.end, quiet.zone)
    substitute = None if form.substitute in (None, NOBODY) else int(form.substitute or 0)
    await handover.went_away(turn, role, back_at, substitute)
    if role.role is RoleName.STAFF:
        await _confirm_staff(turn, role, form.until, substitute)
        return
    who = await handover.who_looks(turn, role.parish) if role.parish else await handover.who_stands_in(turn)
    phrase = "roles-away-set" if role.parish else "roles-away-set-for-all"
    button = turn.button("roles-back-button", tap=f"roles.back:{role.id}")
    turn.reply(phrase, rows=[[button]], role=handover.title(role), on=form.until, who=who)


async def _confirm_staff(turn: Turn, role: Role, until: date, substitute: int | None) -> None:
    kind = "somebody" if substitute is not None else "nobody" if await handover.has_colleague(turn, role) else "alone"
    button = turn.button("roles-back-button", tap=f"roles.back:{role.id}")
    turn.reply("roles-away-set-staff", rows=[[button]], role=handover.title(role), on=until, kind=kind)


async def come_back(turn: Turn, id: int) -> None:
    role = await _pausable(turn, id)
    if not role.is_away(turn.now):
        raise Refusal("roles-not-away")
    await handover.came_back(turn, role)
    if role.role is RoleName.STAFF:
        turn.reply("roles-back-staff", role=handover.title(role), kind=_stood_in(role))
        return
    waiting = await _waiting(turn, role)
    numbers = handover.first_numbers(waiting)
    turn.reply("roles-back-set", role=handover.title(role), count=len(waiting), numbers=numbers)


async def is_over(turn: Turn, about: str) -> None:
    """The timer: the time away has passed."""
    role = await turn.store.roles.get(int(about))
    if role is None or not role.is_held(turn.now) or role.away_until is None or role.is_away(turn.now):
        return
    await handover.came_back(turn, role)
    if role.role is RoleName.STAFF:
        await turn.tell(role.person_id, "roles-back-staff", role=handover.title(role), kind=_stood_in(role))
        return
    waiting = await _waiting(turn, role)
    numbers = handover.first_numbers(waiting)
    await turn.tell(role.person_id, "roles-back-set", role=handover.title(role), count=len(waiting), numbers=numbers)


def _stood_in(role: Role) -> str:
    return "nobody" if role.substitute_id is None else "somebody"


async def _waiting(turn: Turn, role: Role) -> list[Proposal]:
    return await handover.open_matters(turn, role.parish) if role.role in handover.SPEAKERS else []


async def _pausable(turn: Turn, id: int) -> Role:
    role = await find(turn, id)
    if role.role not in PAUSABLE:
        raise Refusal("machinery-not-allowed")
    await turn.require("roles.be_away", parish=role.parish, is_own=is_own(turn, role))
    return role
