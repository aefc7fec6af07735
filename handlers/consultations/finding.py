"""Which consultation is meant, and who may do what with it."""

import re
from datetime import date

from bot.domain import consulted
from bot.domain.calendar import local
from bot.domain.consultations import Consultation, Extension
from bot.domain.phrases import Refusal
from bot.turns import Turn

ASK, DRAFT, EXTEND = "consultations.ask", "consultations.draft", "consultations.extend"  # permissions
NUMBER = re.compile(r"k[\s-]*([0-9]{1,9})", re.IGNORECASE)
SHORT = 120  # characters of a question in a list


async def find(turn: Turn, id: int) -> Consultation:
    one = await turn.store.consultations.get(id)
    if one is None:
        raise Refusal("consultations-unknown")
    return one


async def find_about(turn: Turn, about: str) -> Consultation:
    return await find(turn, id_of(about))


async def find_typed(turn: Turn, typed: str) -> Consultation:
    """By its number as people write it: "K-12", "k12"."""
    match = NUMBER.fullmatch(typed.strip())
    if match is None:
        raise Refusal("consultations-unknown")
    return await find(turn, int(match[1]))


def id_of(about: str) -> int:
    return int(about.split(":")[1])


def today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()


def decide_by(turn: Turn, one: Consultation) -> date | None:
    """A month after the council answered, or did not; None while it may, and once it is decided."""
    since = one.answered_at or one.silent_at
    if since is None or one.decided_at is not None or one.withdrawn_at is not None:
        return None
    days, months = turn.municipality.working_days, turn.municipality.deadlines.municipality_months
    return consulted.decide_on(local(since, days.zone).date(), days, months)


def short(one: Consultation) -> str:
    line = " ".join(one.text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"


async def may_manage(turn: Turn, one: Consultation) -> bool:
    """Whoever may ask about all of its places."""
    return all([await turn.may(ASK, parish=parish) for parish in one.parishes])


async def waiting_for(turn: Turn, one: Consultation) -> Extension | None:
    """What the staff have not answered."""
    asked = await turn.store.consultations.extensions(one.id)
    return next((extension for extension in asked if extension.settled_at is None), None)


async def managed(turn: Turn, id: int) -> Consultation:
    one = await find(turn, id)
    if not await may_manage(turn, one):
        raise Refusal("machinery-not-allowed")
    return one
