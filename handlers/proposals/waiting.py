"""What waits for who asks: to be published, or to be answered, in all their places together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain import deadlines
from bot.domain.calendar import local
from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.domain.statuses import Side, Status, is_open, is_promised
from bot.messages import Choice
from bot.turns import Turn

from . import review, whose, words

SHOWN = 8  # the longest waiting first
IN_ROW = 2
FOR_MUNICIPALITY = (Status.WAITS_MUNICIPALITY, Status.FORWARDED)
DAY = timedelta(days=1)


class Deed(StrEnum):
    """What is to be done about it."""

    PUBLISH = "publish"
    ANSWER = "answer"


class Held(StrEnum):
    """Why it is not offered now when one after the other is gone through: what is new today may be read first."""

    PUT_OFF = "put-off"
    TODAY = "today"
    CLAIMED = "claimed"


@dataclass(frozen=True)
class Waiting:
    """What was put off waits until `put_off`; after that it `is_again`."""

    proposal: Proposal
    deed: Deed
    held: Held | None = None
    put_off: datetime | None = None
    is_again: bool = False

    @property
    def is_ripe(self) -> bool:
        return self.held is None


async def of(turn: Turn) -> list[Waiting]:
    """Everything that waits for who speaks, the oldest first."""
    serves = [role for role in turn.roles if role.role is not RoleName.RESIDENT]
    found: list[Waiting] = []
    put_off = await turn.store.put_off.of(turn.person.id) if turn.person is not None else {}
    for parish in turn.municipality.units:
        if any(role.covers(parish) for role in serves):
            found += await _in(turn, parish, put_off)
    return sorted(found, key=lambda one: (one.proposal.submitted_at, one.proposal.id))


async def ripe(turn: Turn) -> list[Waiting]:
    """In the order they are gone through: first what was put off and is shown again."""
    return sorted((one for one in await of(turn) if one.is_ripe), key=lambda one: not one.is_again)


async def _in(turn: Turn, parish: str, put_off: Mapping[int, datetime]) -> list[Waiting]:
    """What somebody may do there is looked up once for each village."""
    theirs: dict[str, Theirs] = {}
    found: list[Waiting] = []
    for one in await turn.store.proposals.open_in(parish):
        if one.village not in theirs:
            theirs[one.village] = await _theirs(turn, parish, one.village)
        if (deed := await _deed(turn, one, theirs[one.village])) is not None:
            until = put_off.get(one.id)
            later = until if until is not None and until > turn.now else None
            held = Held.PUT_OFF if later is not None else await _held(turn, one, theirs[one.village])
            found.append(Waiting(one, deed, held, later, is_again=until is not None and later is None))
    return found


@dataclass(frozen=True)
class Theirs:
    """Of who speaks, in one village: whether it is their turn, and whether they answer for the municipality."""

    is_on_duty: bool
    is_staff: bool


async def _theirs(turn: Turn, parish: str, village: str) -> Theirs:
    steps = await turn.duty(parish, village)
    is_on_duty = turn.person is not None and bool(steps) and turn.person.id in steps[0]
    return Theirs(is_on_duty, await turn.may("proposals.decide.municipality", parish=parish, village=village))


async def _held(turn: Turn, one: Proposal, theirs: Theirs) -> Held | None:
    if await _is_anothers(turn, one, theirs):
        return Held.CLAIMED
    return None if _is_ripe(turn, one) else Held.TODAY


async def _is_anothers(turn: Turn, one: Proposal, theirs: Theirs) -> bool:
    """Another of the staff has said that they will answer it."""
    claim = await turn.store.claims.get(one.id) if theirs.is_staff else None
    return claim is not None and turn.person is not None and claim.person_id != turn.person.id


async def _deed(turn: Turn, one: Proposal, theirs: Theirs) -> Deed | None:
    """What its author was asked about waits for nobody here, nor does what will be spoken of at a sitting to come."""
    is_broken_promise = is_promised(one.status) and words.is_over(turn, one.due_on)
    if (not is_open(one.status) or one.status is Status.NEEDS_CLARIFICATION) and not is_broken_promise:
        return None
    owed_by = deadlines.owed_by(one.status, one.kind)
    if one.is_problem or (one.is_published and owed_by is Side.MUNICIPALITY):
        return Deed.ANSWER if theirs.is_staff else None
    if not one.is_published:
        return Deed.PUBLISH if await review.is_to_publish(turn, one) else None
    if one.status is Status.ON_AGENDA and one.due_on > _today(turn):
        return None
    return Deed.ANSWER if await _is_asked(turn, one, theirs) else None


async def _is_asked(turn: Turn, one: Proposal, theirs: Theirs) -> bool:
    """An appeal is heard by the chair, in whose turn it may not be otherwise."""
    is_chair = any(role.role is RoleName.CHAIR for role in turn.roles)
    if not (theirs.is_on_duty or is_chair) or not await whose.is_the_chairs(turn, one):
        return theirs.is_on_duty
    return turn.person is not None and turn.person.id in (await whose.steps(turn, one))[0]


def _is_ripe(turn: Turn, one: Proposal) -> bool:
    """What was published today may be read before it is answered, unless there is no time for that."""
    if one.published_at is None or one.due_on <= _today(turn) + DAY:
        return True
    return local(one.published_at, turn.municipality.time_zone).date() < _today(turn)


# ---------------------------------------------------------------- the list


async def line(turn: Turn, one: Waiting) -> str:
    """Of what is not published nothing that its author wrote: it would stay on the screen when they take it back."""
    proposal = one.proposal
    facts = turn.say("proposals-waiting-line", parish=proposal.parish, act=one.deed, on=proposal.submitted_at)
    _, *due = await words.standing(turn, proposal)
    put_off = [turn.say("evening-put-off-until", at=one.put_off)] if one.put_off else []
    unread = turn.say("evening-unread", number=proposal.number, topic=words.topic(turn, proposal.topic))
    return "\n".join([words.name(turn, proposal) if proposal.is_answerable else unread, facts, *due, *put_off])


# ---------------------------------------------------------------- the next one


async def next_rows(turn: Turn) -> list[Sequence[Choice]]:
    """Under what was just done: the way to the next one, and how many are left; else that it was the last."""
    if left := len(await ripe(turn)):
        return [[turn.button("evening-next-button", tap="proposals.next", count=left)]]
    turn.preface("evening-last", count=sum(one.put_off is not None for one in await of(turn)))
    return []


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()
