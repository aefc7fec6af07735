"""How those who serve answer the question of a poll in their role, and whether residents would choose the same."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.polls import Poll, PollKind, Vote
from bot.domain.roles import Role, RoleName

# In whose name somebody speaks who has several roles.
SPEAKING = (RoleName.REPRESENTATIVE, RoleName.CHAIR, RoleName.STAFF, RoleName.ALTERNATE)


class Agreement(StrEnum):
    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"  # too few residents have answered to say


@dataclass(frozen=True)
class Stance:
    """`parish` "" where the role is for the whole municipality."""

    poll_id: int
    person_id: int
    role: RoleName
    parish: str
    vote: Vote
    reason: str
    at: datetime


def speaking(roles: Collection[Role], parishes: Collection[str]) -> Role | None:
    """The role somebody answers in, of those that reach one of the parishes."""
    able = [one for one in roles if one.role in SPEAKING and any(one.covers(parish) for parish in parishes)]
    return min(able, key=lambda one: SPEAKING.index(one.role), default=None)


def agreement(poll: Poll, stance: Stance, residents: Collection[int]) -> Agreement:
    """`residents` are their first choices: several where these came out equal, none where too few have answered."""
    if not residents:
        return Agreement.UNKNOWN
    chosen = stance.vote[:1] if poll.kind is PollKind.RANKING else stance.vote
    return Agreement.SAME if set(chosen) & set(residents) else Agreement.OTHER
