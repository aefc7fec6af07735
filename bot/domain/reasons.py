"""What a resident says to who decides, in a sentence: why they support a proposal, or another view of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.folding import fold
from bot.domain.people import Person
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import is_open

LONGEST = 300  # letters


class Kind(StrEnum):
    SUPPORT = "support"
    OTHER = "other"


@dataclass(frozen=True)
class Reason:
    proposal_id: int
    person_id: int
    kind: Kind
    text: str
    at: datetime


def check_sayable(proposal: Proposal, person: Person | None) -> None:
    if person is None:
        raise Refusal("reasons-join-first")
    if not proposal.is_published:
        raise Refusal("statuses-not-published")
    if proposal.is_by(person):
        raise Refusal("reasons-own-proposal")
    if not is_open(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)


def in_order(reasons: Iterable[Reason]) -> list[Reason]:
    """Who supports it first, then by the words: neither who nor when is to be seen."""
    return sorted(reasons, key=lambda one: (one.kind is Kind.OTHER, fold(one.text), one.text))
