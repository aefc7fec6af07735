"""Slips: somebody without a telephone has a slip of paper with a code, and a helper who writes for them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import codes
from bot.domain.permissions import may_there
from bot.domain.roles import Role, RoleName, turn_order

RIGHT = "slips.write"  # permission
CODE_BYTES = 5  # of chance: who tries a hundred codes a day finds none of a thousand among 2 to the 40th
SECOND_LIVES = timedelta(days=7)
CODE_SHOWN = timedelta(minutes=30)  # on the helper's screen, unless somebody else's turn comes before
TOLD_WITHIN = 10  # working days; what was not told by then is seen by the staff

# What people write before a code or a number; none of these words can be a part of a code.
_WORD = r"(?:talon[sau]?|slip|kod[sau]?|code|numur[sau]?|number|nr|no|талон|код|номер)(?![^\W_])"
_LEAD = re.compile(rf"(?:{_WORD}[\s.:,;#№-]*|[#№]\s*|[0-9]{{1,7}}\W+(?=kod[sau]?\b|code\b|код\b))*", re.IGNORECASE)
_BARE = re.compile(r"[0-9a-z](?:[\s.–—-]{0,3}[0-9a-z]){7}", re.IGNORECASE)
_GROUPED = re.compile(r"[^\W_]{4}\s*([\s.–—-])\s*[^\W_]{4}")
_WORD_AND_NUMBER = re.compile(r"[0-9]*[a-z]*[0-9]*", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,7}")
_MARKS = " \t\n.,:;!?\"'„”“«»()"


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


def code_in(text: str) -> str:
    """The code, however it was copied: "Talons Nr. xahj 3fw6."; "" where something else is said, too."""
    rest = _rest(text)
    return codes.as_typed(rest, CODE_BYTES) if _BARE.fullmatch(rest) else ""


def is_code(text: str) -> bool:
    """Whether it is hardly anything else: neither a date nor two words nor a number with its unit."""
    if not code_in(text):
        return False
    rest = _rest(text)
    signs = "".join(filter(str.isalnum, rest))
    if not (any(map(str.isdigit, signs)) and any(map(str.isalpha, signs))):
        return False
    if grouped := _GROUPED.fullmatch(rest):
        halves = signs[:4], signs[4:]
        return not grouped[1].isspace() or not all(half.isdigit() or half.isalpha() for half in halves)
    return rest == signs and not _WORD_AND_NUMBER.fullmatch(signs)


def number_in(text: str) -> int | None:
    """ "Nr. 4"."""
    rest = _rest(text)
    return int(rest) if _NUMBER.fullmatch(rest) else None


def _rest(text: str) -> str:
    said = text.strip(_MARKS)
    lead = _LEAD.match(said)
    return said[lead.end() if lead else 0 :].strip(_MARKS)


def who_tells(kept_by: int | None, parish: str, held: Iterable[Role], now: datetime) -> int | None:
    """The helper who wrote it, while they still may; else another helper of the parish; else whose turn it is there."""
    held = [role for role in held if role.is_held(now)]
    able = {role.person_id for role in held if may_there([role], RIGHT, held, now, parish=parish, village=role.village)}
    if kept_by in able:
        return kept_by
    helpers = [role.person_id for role in held if role.role is RoleName.HELPER and role.covers(parish)]
    first = next(iter(turn_order(parish, "", held, now)), ())
    return next(iter([*helpers, *(role.person_id for role in first)]), None)
