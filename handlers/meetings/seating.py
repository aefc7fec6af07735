"""The seats of the council: who sits where, given and ended by the chair or the secretary, one press or one link each.

Where nobody has begun the list, whoever represents, leads or writes is a member.
"""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from bot import invitations
from bot.domain.calendar import local
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import Invitation, Invites, expires_at
from bot.domain.seats import SERVING, Member, Seat
from bot.forms import Form, Option, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import seats

GIVE = "seats.give"  # permission
INVITE = "invite"
IN_ROW = 4  # numbers


async def list_(turn: Turn) -> None:
    await turn.require(GIVE)
    kept = await _kept(turn)
    if not kept:
        turn.reply("seats-none", rows=[[turn.button("seats-begin-button", tap="seats.begin")]])
        return
    lines = [await _line(turn, place, seat) for place, seat in enumerate(kept, 1)]
    numbers = [Choice(str(place), tap=f"seats.open:{seat.id}") for place, seat in enumerate(kept, 1)]
    rows = [numbers[start : start + IN_ROW] for start in range(0, len(numbers), IN_ROW)]
    taken = sum(seat.person_id is not None for seat in kept)
    turn.reply("seats-list", rows=rows, lines="\n".join(lines), taken=taken, seats=len(kept))


async def _kept(turn: Turn) -> list[Seat]:
    """In the municipality's own order; what it does not have any more comes last."""
    order = {key: place for place, key in enumerate(turn.municipality.units)}
    return sorted(await turn.store.seats.kept(), key=lambda seat: (order.get(seat.represents, len(order)), seat.id))


async def _line(turn: Turn, place: int, seat: Seat) -> str:
    person = await turn.store.people.get(seat.person_id) if seat.person_id is not None else None
    state = "vacant" if person is None else "named" if person.name else "unnamed"
    units = turn.municipality.units
    elsewhere = "yes" if seat.elected_in != seat.represents and seat.elected_in in units else "no"
    return turn.say(
        "seats-line",
        place=place,
        known="yes" if seat.represents in units else "no",
        unit=seat.represents,
        elected=seat.elected_in,
        elsewhere=elsewhere,
        state=state,
        name=person.name or "–" if person else "–",
    )


async def begin(turn: Turn) -> None:
    """A seat for each unit (13. p.), with who represents it; what is different is changed seat by seat."""
    await turn.require(GIVE)
    if not await _kept(turn):
        units = list(turn.municipality.units)
        representing = {one.represents: one.person_id for one in reversed(await seats.members(turn)) if one.represents}
        for at in range(turn.municipality.seats):
            unit = units[at % len(units)]
            await turn.store.seats.add(unit, unit, representing.pop(unit, None), _today(turn))
        await turn.log("seats.begun", "seats")
    await list_(turn)


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()


# ---------------------------------------------------------------- one seat


async def open_(turn: Turn, id: int) -> None:
    seat = await _find(turn, id)
    line = await _line(turn, [one.id for one in await _kept(turn)].index(id) + 1, seat)
    change = turn.button("seats-place-button", tap=f"seats.place:{id}")
    if seat.person_id is None:
        own = turn.button("seats-give-button", tap=f"seats.give:{id}")
    else:
        own = turn.button("seats-end-button", tap=f"seats.end:{id}")
    back = turn.button("seats-list-button", tap="seats.list")
    turn.reply("seats-one", rows=[[own], [change], [back]], line=line, on=seat.since_on)


async def _find(turn: Turn, id: int) -> Seat:
    await turn.require(GIVE)
    seat = await turn.store.seats.get(id)
    if seat is None or seat.ended_on is not None:
        raise Refusal("seats-old")
    return seat


async def _find_about(turn: Turn, about: str) -> Seat:
    return await _find(turn, int(about.partition(":")[2]))


async def end(turn: Turn, id: int) -> None:
    """One press: the seat is vacant, and who sat in it hears of it."""
    seat = await _find(turn, id)
    if seat.person_id is None or not await turn.store.seats.end(seat, _today(turn)):
        raise Refusal("seats-old")
    await turn.log("seats.ended", f"people:{seat.person_id}")
    await turn.tell(seat.person_id, "seats-ended-told", unit=seat.represents)
    turn.reply("seats-ended", rows=[[turn.button("seats-list-button", tap="seats.list")]], unit=seat.represents)


async def _units(turn: Turn, _: Answers) -> Sequence[Option]:
    return [Option(unit.key, unit.nominative, also=unit.aliases) for unit in turn.municipality.parishes]


class PlaceForm(Form):
    """Where its member was elected, and whom they represent: not always the same (17. un 21. p.)."""

    name: ClassVar[str] = "seats.place"
    heading: ClassVar[str] = "seats-place-heading"
    is_watched: ClassVar[bool] = False

    elected_in: str = question("seats-ask-elected", label="seats-elected-label", choices=_units)
    represents: str = question("seats-ask-represents", label="seats-represents-label", choices=_units)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _find_about(turn, about)


async def place(turn: Turn, id: int) -> None:
    await _find(turn, id)
    await turn.ask(PlaceForm, about=f"seats:{id}")


async def submit_place(turn: Turn, form: PlaceForm) -> None:
    seat = await _find_about(turn, form.about)
    await turn.store.seats.place(seat.id, form.elected_in, form.represents)
    await turn.log("seats.placed", form.about)
    await list_(turn)


# ---------------------------------------------------------------- given


async def _able(turn: Turn, _: Answers) -> Sequence[Option]:
    """Who represents, leads or writes and has no seat; anybody else by a link."""
    seated = {seat.person_id for seat in await turn.store.seats.kept()}
    held = [role for role in await turn.store.roles.held() if role.role in SERVING and role.person_id not in seated]
    people = {role.person_id: Member(role.person_id, role.parish, _today(turn)) for role in held}
    options = [Option(str(id), await seats.called(turn, one)) for id, one in people.items()]
    return [Option(INVITE, Phrase("seats-by-link"), also=(INVITE,)), *options]


class GiveForm(Form):
    """Who gets a vacant seat."""

    name: ClassVar[str] = "seats.give"
    heading: ClassVar[str] = "seats-give-heading"

    who: str = question("seats-ask-who", choices=_able)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _find_about(turn, about)


async def give(turn: Turn, id: int) -> None:
    await _find(turn, id)
    await turn.ask(GiveForm, about=f"seats:{id}")


async def submit(turn: Turn, form: GiveForm) -> None:
    seat = await _find_about(turn, form.about)
    if form.who == INVITE:
        await _invite(turn, seat)
        return
    if not await turn.store.seats.give(seat.id, int(form.who), _today(turn)):
        raise Refusal("seats-old")
    await turn.log("seats.given", f"people:{form.who}")
    await turn.tell(int(form.who), "seats-given-told", unit=seat.represents)
    await list_(turn)


async def _invite(turn: Turn, seat: Seat) -> None:
    """One message for who invites, and one that can be forwarded as it is."""
    token = await invitations.invite(turn, Invites.SEAT, parish=seat.represents)
    turn.reply("seats-invited", unit=seat.represents, at=expires_at(turn.now), code=f"/start seat-{token}")
    default = turn.municipality.languages.default
    text = turn.say_in(default, "seats-invitation", unit=seat.represents, council=turn.municipality.council_genitive)
    turn.speak(Outbound(text, link=turn.link(f"seat-{token}")), "seats-invitation")


async def open_invitation(turn: Turn, token: str) -> None:
    """Nothing happens until they agree."""
    if turn.here != turn.address:
        raise Refusal("roles-invitation-privately")
    invitation, _ = await _invited(turn, token)
    accept = turn.button("roles-accept-button", tap=f"seats.accept:{invitation.id}:{token}")
    turn.reply("seats-offered", rows=[[accept]], unit=invitation.parish, council=turn.municipality.council_genitive)


async def accept(turn: Turn, id: int, token: str) -> None:
    """The token stands in the button: knowing a number is not enough."""
    invitation, seat = await _invited(turn, token)
    assert turn.person is not None
    if not await turn.store.invitations.use(invitation.id, str(turn.address), turn.now):
        raise Refusal("roles-invitation-used")
    await turn.store.seats.give(seat.id, turn.person.id, _today(turn))
    await turn.log("seats.given", f"people:{turn.person.id}")
    turn.reply("seats-given-told", unit=seat.represents)
    if invitation.given_by is not None:
        await turn.tell(invitation.given_by, "seats-accepted", unit=seat.represents)


async def _invited(turn: Turn, token: str) -> tuple[Invitation, Seat]:
    """What the link is worth to who has none yet: the first vacant seat for that unit."""
    invitation = await invitations.find(turn, token, Invites.SEAT)
    kept = await turn.store.seats.kept()
    if turn.person is None or turn.person.id in [seat.person_id for seat in kept]:
        raise Refusal("seats-held")
    vacant = [seat for seat in kept if seat.person_id is None and seat.represents == invitation.parish]
    if not vacant:
        raise Refusal("seats-taken")
    return invitation, vacant[0]
