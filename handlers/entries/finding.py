"""Which entry is meant; what is not announced yet exists only for who may announce it."""

import re
from datetime import date

from bot.domain.calendar import local
from bot.domain.entries import Entry
from bot.domain.phrases import Refusal
from bot.turns import Turn

NUMBER = re.compile(r"t[\s-]*([0-9]{1,9})", re.IGNORECASE)
RIGHT = "entries.announce"  # permission


async def find(turn: Turn, id: int) -> Entry:
    entry = await turn.store.entries.get(id)
    if entry is None or (entry.announced_at is None and not await may_manage(turn, entry)):
        raise Refusal("entries-unknown")
    return entry


async def find_typed(turn: Turn, typed: str) -> Entry:
    """By its number as people write it: "T-12", "t12"."""
    match = NUMBER.fullmatch(typed.strip())
    if match is None:
        raise Refusal("entries-unknown")
    return await find(turn, int(match[1]))


async def find_managed(turn: Turn, id: int) -> Entry:
    entry = await find(turn, id)
    if not await may_manage(turn, entry):
        raise Refusal("machinery-not-allowed")
    return entry


async def may_manage(turn: Turn, entry: Entry) -> bool:
    """Whoever may announce it in all of its places."""
    return all([await turn.may(RIGHT, parish=parish) for parish in entry.parishes])


def id_of(about: str) -> int:
    return int(about.split(":")[1])


def today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()
