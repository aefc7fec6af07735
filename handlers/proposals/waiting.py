"""What waits for who asks: to be published, or to be answered, in all their places together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendar import local
from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.domain.statuses import Status, is_final, is_promised
from bot.domain.waiting import Deed, Held, Matter, Service
from bot.gathering import Due
from bot.turns import Turn

from . import words
from .finding import id_of
from .silence import HAND_OVER

SHOWN = 8  # the longest waiting first
IN_ROW = 2
FOR_MUNICIPALITY = (Status.WAITS_MUNICIPALITY, Status.FORWARDED)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Waiting:
    """What was put off waits until `put_off`, then it `is_again`. `is_for_staff`: who asks is of the staff there."""

    matter: Matter
    deed: Deed
    held: Held | None = None
    put_off: datetime | None = None
    is_again: bool = False
    is_for_staff: bool = False

    @property
    def is_ripe(self) -> bool:
        return self.held is None


async def of(turn: Turn) -> list[Waiting]:
    """Everything that waits for who speaks, the oldest first."""
    if turn.person is None:
        return []
    held, today = await turn.store.roles.held(), _today(turn)
    villages = {role.village for role in held}  # of the others nobody is asked apart
    services: dict[tuple[str, str], Service] = {}
    found = []
    for one in await _open(turn, turn.person.id, today):
        at = (one.parish, one.village if one.village in villages else "")
        if at not in services:
            services[at] = Service(turn.person.id, turn.roles, held, turn.now, *at)
        is_broken = is_promised(one.status) and words.is_over(turn, one.due_on)
        if (deed := services[at].deed(one, today, is_broken=is_broken)) is not None:
            found.append(_waiting(turn, one, deed, services[at], today))
    return found


def in_row(found: Iterable[Waiting]) -> list[Waiting]:
    """What is gone through one after the other, the oldest first."""
    return [one for one in found if one.is_ripe]


async def load(turn: Turn, shown: Sequence[Waiting]) -> list[Proposal]:
    """The whole of what is shown."""
    return await turn.store.proposals.these([one.matter.id for one in shown])


async def _open(turn: Turn, person_id: int, today: date) -> list[Matter]:
    """Where they serve, in the parishes there are."""
    serves = [role for role in turn.roles if role.role is not RoleName.RESIDENT]
    parishes = {role.parish for role in serves}
    is_staff = any(role.role is RoleName.STAFF for role in serves)
    found = [
        one
        for parish in ({""} if "" in parishes else parishes)
        for one in await turn.store.waiting.find(person_id, parish, today, HAND_OVER, is_staff=is_staff)
    ]
    known = [one for one in found if one.parish in turn.municipality.units]
    return known if len(parishes) == 1 else sorted(known, key=lambda one: (one.submitted_at, one.id))


def _waiting(turn: Turn, one: Matter, deed: Deed, service: Service, today: date) -> Waiting:
    until = one.put_off_until
    later = until if until is not None and until > turn.now else None
    held = Held.PUT_OFF if later else Held.CLAIMED if service.is_anothers(one) else None
    if held is None and not _is_ripe(turn, one, today):
        held = Held.TODAY
    return Waiting(one, deed, held, later, until is not None and later is None, service.is_staff)


def _is_ripe(turn: Turn, one: Matter, today: date) -> bool:
    """What was published today may be read before it is answered, unless there is no time for that."""
    if one.published_at is None or one.due_on <= today + DAY:
        return True
    return local(one.published_at, turn.municipality.time_zone).date() < today


# ---------------------------------------------------------------- the list


async def line(turn: Turn, one: Waiting, proposal: Proposal) -> str:
    """Of what is not published nothing that its author wrote: it would stay on the screen when they take it back."""
    facts = turn.say("proposals-waiting-line", parish=proposal.parish, act=one.deed, on=proposal.submitted_at)
    _, *due = await words.standing(turn, proposal)
    put_off = [turn.say("evening-put-off-until", at=one.put_off)] if one.put_off else []
    unread = turn.say("evening-unread", number=proposal.number, topic=words.topic(turn, proposal.topic))
    name = words.name(turn, proposal) if proposal.is_answerable else unread
    return "\n".join([name, " ".join([facts, *due, *put_off])])


def about(one: Waiting) -> str:
    return f"proposals:{one.matter.id}"


async def due(turn: Turn, about: str) -> Due | None:
    """As it stands in a list of what falls due."""
    proposal = await turn.store.proposals.get(id_of(about))
    if proposal is None or is_final(proposal.status):
        return None
    return Due(words.public_name(proposal), proposal.due_on, is_listed=True)


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()
