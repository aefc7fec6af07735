"""From how many supporters something follows by itself."""

from enum import StrEnum

from bot.domain import statuses
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status

NEAR = 0.8  # of the signatures of a collective submission: then it is spoken of


class Threshold(StrEnum):
    AGENDA = "agenda"  # the council speaks about it
    COLLECTIVE = "collective"  # as many as a collective submission needs signatures (Pašvaldību likums, 56. p.)


def may_go_on_agenda(proposal: Proposal) -> bool:
    """It is published, and the council has neither spoken of it nor handed it on."""
    return proposal.is_published and statuses.may_follow(Side.SYSTEM, proposal.status, Status.ON_AGENDA)


def is_near(count: int, needed: int) -> bool:
    return count >= needed * NEAR
