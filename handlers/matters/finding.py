"""Which of the council's own matters is meant."""

import re
from datetime import date

from bot.domain.calendar import local
from bot.domain.consultations import CouncilMatter
from bot.domain.phrases import Refusal
from bot.turns import Turn

PUT, ANSWER = "council_matters.put", "council_matters.answer"  # permissions
NUMBER = re.compile(r"p[\s-]*([0-9]{1,9})", re.IGNORECASE)
SHORT = 120  # characters in a list


async def find(turn: Turn, id: int) -> CouncilMatter:
    one = await turn.store.council_matters.get(id)
    if one is None:
        raise Refusal("matters-unknown")
    return one


async def find_about(turn: Turn, about: str) -> CouncilMatter:
    return await find(turn, id_of(about))


async def find_typed(turn: Turn, typed: str) -> CouncilMatter:
    """By its number as people write it: "P-12", "p12"."""
    match = NUMBER.fullmatch(typed.strip())
    if match is None:
        raise Refusal("matters-unknown")
    return await find(turn, int(match[1]))


async def find_open(turn: Turn, id: int) -> CouncilMatter:
    one = await find(turn, id)
    if not one.is_open:
        raise Refusal("matters-ended", number=one.number)
    return one


def id_of(about: str) -> int:
    return int(about.split(":")[1])


def today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()


def short(one: CouncilMatter) -> str:
    line = " ".join(one.text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
