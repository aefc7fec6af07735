"""Slips: somebody without a telephone has a slip of paper with a code, and a helper who writes for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.permissions import may_there
from bot.domain.roles import Role, RoleName, turn_order

RIGHT = "slips.write"  # permission
CODE_BYTES = 5  # of chance: who tries a hundred codes a day finds none of a thousand among 2 to the 40th
SECOND_LIVES = timedelta(days=7)
TOLD_WITHIN = 10  # working days; what was not told by then is seen by the staff


@dataclass(frozen=True)
class Slip:
    """`person_id`: who they are for us. `kept_by`: the helper who entered something for them last."""

    person_id: int
    parish: str
    given_at: datetime
    kept_by: int | None = None
    second_until: datetime | None = None  # till then its code adds a second person to somebody's conversation

    def adds_second(self, now: datetime) -> bool:
        return self.second_until is not None and now < self.second_until


@dataclass(frozen=True)
class News:
    """What somebody with a slip is to be told; nothing stands there any more once it was."""

    id: int
    person_id: int
    parish: str
    about: str
    text: str
    created_at: datetime
    kept_by: int | None = None
    told_at: datetime | None = None


def who_tells(kept_by: int | None, parish: str, held: Iterable[Role], now: datetime) -> int | None:
    """The helper who wrote it, while they still may; else another helper of the parish; else whose turn it is there."""
    held = [role for role in held if role.is_held(now)]
    able = {role.person_id for role in held if may_there([role], RIGHT, held, now, parish=parish, village=role.village)}
    if kept_by in able:
        return kept_by
    helpers = [role.person_id for role in held if role.role is RoleName.HELPER and role.covers(parish)]
    first = next(iter(turn_order(parish, "", held, now)), ())
    return next(iter([*helpers, *(role.person_id for role in first)]), None)
