"""Sittings often enough: the chair is reminded once a quarter has passed half-way, and members may ask for one.

Saistošie noteikumi Nr. 25/2024, 28. p.: at least once a quarter, and when at least half of the members ask.
"""

from datetime import time, timedelta
from typing import Annotated, ClassVar

from bot import erasure
from bot.domain import sittings
from bot.domain.calendar import DAY, at
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.domain.seats import half
from bot.forms import Form, Text, Words, question
from bot.messages import Choice
from bot.nights import QUARTER
from bot.turns import Turn

from . import seats

FAR = timedelta(days=366)
REQUESTED = "sittings.requested"  # card


async def nudge(turn: Turn, _: str) -> None:
    """The timer, twice a quarter: is there no sitting in it?"""
    zone = turn.municipality.time_zone
    await turn.set_timer(QUARTER, "", sittings.next_nudge(turn.now, zone))
    first, last = sittings.quarter(turn.now, zone)
    begins, ends = at(first, time(), zone), at(last + DAY, time(), zone)
    if sittings.is_late(turn.now, zone) and await turn.store.sittings.announced_between(begins, ends) is None:
        said = Phrase.of("sittings-quarter", on=last)
        chairs, dedupe = await seats.heads(turn, RoleName.CHAIR), f"sittings.quarter:{turn.now.date()}"
        await seats.tell(turn, chairs, said, ("meetings-new-button", "meetings.new"), dedupe=dedupe)


# ---------------------------------------------------------------- asked for by members


class RequestForm(Form):
    """Why a member asks for a sitting."""

    name: ClassVar[str] = "sittings.request"
    heading: ClassVar[str] = "sittings-request-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(5, 500)] = question(
        "sittings-ask-reason", intro=seats.read_by("sittings-request-reader")
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _check(turn)


async def ask(turn: Turn) -> None:
    await _check(turn)
    await turn.ask(RequestForm)


async def _check(turn: Turn) -> None:
    if await seats.member(turn) is None:
        raise Refusal("machinery-not-allowed")
    if (ahead := await _ahead(turn)) is not None:
        raise Refusal("sittings-ahead", number=f"S-{ahead}")


async def _ahead(turn: Turn) -> int | None:
    return await turn.store.sittings.announced_between(turn.now, turn.now + FAR)


async def rows(turn: Turn) -> list[tuple[Choice, ...]]:
    """For a member, while no sitting is announced."""
    if await seats.member(turn) is None or await _ahead(turn) is not None:
        return []
    return [(turn.button("sittings-request-button", tap="sittings.request"),)]


async def submit(turn: Turn, form: RequestForm) -> None:
    member = await seats.member(turn)
    assert member is not None
    before = await _asking(turn)
    await turn.store.sittings.request(member.person_id, form.reason, turn.now)
    await turn.log("sittings.requested", "sittings")
    count, needed = await _asking(turn), half(turn.municipality.seats)
    turn.reply("sittings-requested", count=count, seats=turn.municipality.seats, needed=needed)
    who, every = await seats.called(turn, member), turn.municipality.seats
    told = Phrase.of("sittings-request-told", who=who, reason=form.reason, count=count, seats=every, needed=needed)
    others = await seats.leaders(turn, but=member.person_id)
    dedupe, about = f"sittings.request:{turn.event}", erasure.said_to_council(member.person_id)
    await seats.tell(turn, others, told, dedupe=dedupe, card=REQUESTED, about=about)
    if before < needed <= count:
        due = turn.municipality.working_days.due_on(turn.now, turn.municipality.sittings.request_days)
        must = Phrase.of("sittings-must", count=count, seats=every, on=due)
        new, dedupe = ("meetings-new-button", "meetings.new"), f"sittings.must:{turn.event}"
        await seats.tell(turn, await seats.leaders(turn), must, new, dedupe=dedupe)


async def _asking(turn: Turn) -> int:
    """How many of those who are members now."""
    members = {one.person_id for one in await seats.members(turn)}
    return len(members.intersection(await turn.store.sittings.requests()))
