"""Who the members of the council are, and how many of them are needed."""

from collections.abc import Callable, Iterable

from bot import posting
from bot.domain import seats
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase
from bot.domain.roles import RoleName
from bot.domain.seats import Member
from bot.forms.questions import Intro
from bot.messages import Outbound
from bot.turns import Turn


async def members(turn: Turn) -> list[Member]:
    """Of the council of residents, each once, in the order of the seats."""
    return seats.members(await turn.store.seats.kept(), await turn.store.roles.held(), turn.now)


async def unknown(turn: Turn) -> list[str]:
    """The units whose member is not here: only somebody who knows them can ask them."""
    kept, units = await turn.store.seats.kept(), turn.municipality.units
    found = seats.without_person(kept, await members(turn), units)
    return [units[key].nominative if key in units else turn.say("seats-no-unit") for key in found]


async def needed(turn: Turn) -> int:
    """How many of all elected members make a quorum."""
    return seats.quorum(turn.municipality.seats)


async def member(turn: Turn) -> Member | None:
    """Who speaks, if they are one."""
    own = turn.person.id if turn.person else None
    return next((one for one in await members(turn) if one.person_id == own), None)


async def heads(turn: Turn, *roles: RoleName) -> list[int]:
    """Who holds one of these roles, each person once; for one parish only does not count."""
    held = [role for role in await turn.store.roles.held() if role.role in roles and not role.parish]
    return list(dict.fromkeys(role.person_id for role in held))


async def leaders(turn: Turn, *, but: int | None = None) -> list[int]:
    """Who leads the council; where nobody does, the municipality."""
    return (await leading(turn, but=but))[1]


async def leading(turn: Turn, *, but: int | None = None) -> tuple[RoleName, list[int]]:
    """The chair; where there is none, or they are away or speak themselves, the secretary; else the municipality."""
    held = [role for role in await turn.store.roles.held() if not role.parish and role.person_id != but]
    for name in (RoleName.CHAIR, RoleName.SECRETARY, RoleName.STAFF):
        if found := [role.person_id for role in held if role.role is name and not role.is_away(turn.now)]:
            return name, list(dict.fromkeys(found))
    return RoleName.STAFF, []


def read_by(phrase: str) -> Intro:
    """Said before who speaks is asked for a reason: which `role` will read it."""

    async def intro(turn: Turn, _: Answers) -> Phrase:
        role, _people = await leading(turn, but=turn.person.id if turn.person else None)
        return Phrase.of(phrase, role=role)

    return intro


async def called(turn: Turn, member: Member) -> str:
    """By the unit they represent, and by the name they show."""
    unit = turn.municipality.units.get(member.represents)
    place = unit.nominative if unit else await _office(turn, member.person_id)
    person = await turn.store.people.get(member.person_id)
    return f"{person.name} ({place})" if person is not None and person.name else place


async def _office(turn: Turn, person_id: int) -> str:
    held = {role.role for role in await turn.store.roles.of(person_id)}
    office = next((role for role in (RoleName.CHAIR, RoleName.SECRETARY) if role in held), None)
    return turn.say(office.phrase if office else "seats-no-unit")


# ---------------------------------------------------------------- telling several

Say = Callable[[Turn], Outbound]  # in the language of the turn


def said(phrase: Phrase, *buttons: tuple[str, str]) -> Say:
    """A phrase; the buttons, each a phrase and a tap, on lines of their own."""
    return lambda voice: Outbound(
        voice.render(phrase), rows=tuple((voice.button(name, tap=tap),) for name, tap in buttons)
    )


async def tell(
    turn: Turn,
    people: Iterable[int],
    phrase: Phrase,
    *buttons: tuple[str, str],
    dedupe: str,
    card: str = "",
    about: str = "",
) -> None:
    """The same to several people, to each in their language."""
    rows = [[(name, {"tap": tap})] for name, tap in buttons]
    for person_id in people:
        await turn.tell(
            person_id,
            phrase.id,
            rows=rows,
            dedupe=dedupe,
            card=card or None,
            about=about or None,
            **phrase.values,  # type: ignore[arg-type]
        )


async def tell_staff(turn: Turn, say: Say, name: str, *, dedupe: str, card: str = "", about: str = "") -> None:
    """In their chat; where none is bound, to each of those who are for the whole municipality."""
    message = say(turn.speaking(turn.municipality.languages.default))
    if await posting.tell_staff(turn, message, phrase=name, card=card, about=about, dedupe=dedupe):
        return
    for person_id in await heads(turn, RoleName.STAFF):
        person = await turn.store.people.get(person_id)
        if person is not None:
            own = say(turn.speaking(person.language))
            await turn.send_everywhere(person, own, name, dedupe=dedupe, card=card or None, about=about or None)
