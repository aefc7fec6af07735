"""The parts of what waits: all of it, what one has promised to answer, what is late, or one place's."""

from collections.abc import Mapping, Sequence

from bot.domain import statuses
from bot.turns import Turn

from . import words
from .waiting import Waiting

ALL, MINE, LATE = "all", "mine", "late"
AGAIN = "again"  # put off before, and shown again in the evening

Parts = Mapping[str, Sequence[Waiting]]


def of(turn: Turn, found: Sequence[Waiting]) -> Parts:
    """By name; of parishes those where something waits."""
    there = {one.matter.parish for one in found}
    names = (ALL, MINE, LATE, *(parish for parish in turn.municipality.units if parish in there))
    return {name: chosen(turn, found, name) for name in names}


def chosen(turn: Turn, found: Sequence[Waiting], name: str) -> Sequence[Waiting]:
    """One part of it."""
    if name == MINE:
        return [one for one in found if turn.person is not None and one.matter.claimed_by == turn.person.id]
    if name == LATE:
        return [one for one in found if _is_late(turn, one)]
    if name == AGAIN:
        return [one for one in found if one.is_again]
    return found if name == ALL else [one for one in found if one.matter.parish == name]


def _is_late(turn: Turn, one: Waiting) -> bool:
    """What was answered has no day any more, even where somebody says that it is not done."""
    return not statuses.is_final(one.matter.status) and words.is_over(turn, one.matter.due_on)


def title(turn: Turn, chosen: str, count: int) -> str:
    if chosen in turn.municipality.units:
        return turn.say("waiting-title-place", parish=chosen, count=count)
    return turn.say(f"waiting-title-{chosen}" if chosen in (MINE, LATE) else "proposals-waiting-title", count=count)


def held(turn: Turn, shown: Sequence[Waiting]) -> list[str]:
    """What is not gone through one after the other now, and why, on one line."""
    reasons = [one.held for one in shown if one.held is not None]
    said = [turn.say(f"waiting-held-{held}", count=reasons.count(held)) for held in dict.fromkeys(reasons)]
    return [" ".join(said)] if said else []
