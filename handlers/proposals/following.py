"""What follows an answer by itself, where nobody says it in their own words: the next step, and the day it is due."""

from datetime import date

from bot.domain import statuses
from bot.domain.calendar import local
from bot.domain.phrases import Phrase
from bot.domain.statuses import ProposalKind, Status
from bot.turns import Turn

BY_ITSELF = "by itself"  # as an answer to what happens next: whatever follows the outcome that is chosen in the end


def step(turn: Turn, status: Status, forwarded_to: str = "", other: str = "") -> str:
    """As residents read it; `other` is the number of the proposal it is merged with."""
    said = phrase(status, forwarded_to, other)
    return turn.say_in(turn.municipality.languages.default, said.id, **said.values)


def phrase(status: Status, forwarded_to: str = "", other: str = "") -> Phrase:
    values = {Status.FORWARDED: {"to": forwarded_to}, Status.MERGED: {"number": other}}
    return Phrase.of(f"answers-step-{status.replace('_', '-')}", **values.get(status, {}))


def day(turn: Turn, status: Status, kind: ProposalKind = ProposalKind.IDEA) -> date:
    """By the clock: until when the next move is owed."""
    own = turn.municipality
    today = local(turn.now, own.time_zone).date()
    return statuses.due_on(status, today, own.working_days, own.clocks, kind=kind)
