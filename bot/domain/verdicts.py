"""What people say of an answer: its author whether it helps, everybody who took part whether it was done."""

from collections.abc import Mapping
from enum import StrEnum

from bot.domain import statuses
from bot.domain.answers import Answer
from bot.domain.statuses import Status

FEW = 5  # fewer are not counted aloud: in a village one would know who they are
# Of these is asked whether it was done, and what is merged goes on elsewhere.
HELPS_NOT_ASKED = frozenset({Status.DONE, Status.MERGED})
PHOTOS = "verdicts:"


class Question(StrEnum):
    HELPS = "helps"
    DONE = "done"


class Said(StrEnum):
    YES = "yes"
    NO = "no"


def asks_whether_it_helps(answer: Answer) -> bool:
    return statuses.is_closing(answer.status) and answer.status not in HELPS_NOT_ASKED


def asks_after_its_day(answer: Answer) -> bool:
    """Whether it was done; where it is said to be done that is asked at once."""
    return statuses.is_promised(answer.status) and answer.by_on is not None


def photos_of(answer_id: int) -> str:
    """What a photo is about that shows whether it was done."""
    return f"{PHOTOS}{answer_id}"


def counted(said: Mapping[Said, int], which: Said) -> str:
    """A number, or "few"."""
    return str(said.get(which, 0)) if said.get(which, 0) >= FEW else "few"
