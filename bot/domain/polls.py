"""Polls: what is asked, whom, until when; how one's answer grows tap by tap. Advisory, always."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.phrases import Refusal

SCALE = 5
MOST_OPTIONS = 10
OPTION_LENGTH = 80
QUESTION_LENGTH = 300

Vote = tuple[int, ...]  # positions of options, from 1: in order of preference for a ranking, else ascending


class PollKind(StrEnum):
    ONE = "one"
    SEVERAL = "several"
    SCALE = "scale"
    RANKING = "ranking"


class Shows(StrEnum):
    """When running results are shown: the rules for small numbers hold besides."""

    NEVER = "never"
    AFTER = "after"
    ALWAYS = "always"


class State(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"  # waits for what comes of it
    ANSWERED = "answered"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class PollOption:
    position: int
    text: str
    other: str = ""  # in the poll's second language


@dataclass(frozen=True)
class Poll:
    """`most` options may be chosen; `parishes` are the keys of those whose residents are asked."""

    id: int
    kind: PollKind
    question: str
    options: tuple[PollOption, ...]
    parishes: tuple[str, ...]
    created_at: datetime
    closes_at: datetime
    most: int = 1
    author_id: int | None = None
    language: str = ""  # the second one, below the Latvian
    question_other: str = ""
    shows: Shows = Shows.NEVER
    asks_why: bool = False
    opens_at: datetime | None = None
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    closed_early: str = ""
    cancelled_at: datetime | None = None
    answered_at: datetime | None = None
    joined: int | None = None  # people of its parishes who were here when it closed
    pulse_id: int | None = None  # one of the three that are asked every quarter
    due_on: date | None = None  # until then it is to be said what comes of it

    @property
    def number(self) -> str:
        """Short enough to be said aloud and written on paper."""
        return f"A-{self.id}"

    @property
    def about(self) -> str:
        return f"polls:{self.id}"

    @property
    def state(self) -> State:
        if self.cancelled_at is not None:
            return State.CANCELLED
        if self.answered_at is not None:
            return State.ANSWERED
        if self.closed_at is not None:
            return State.CLOSED
        return State.PLANNED if self.opened_at is None else State.OPEN

    def option(self, position: int) -> PollOption:
        """Raises Refusal for an option that is none: whoever writes their own client can press anything."""
        found = next((one for one in self.options if one.position == position), None)
        if found is None:
            raise Refusal("machinery-tap-old")
        return found


@dataclass(frozen=True)
class NewPoll:
    """What its maker decides. `options`: text, and the text in the second language or ''."""

    kind: PollKind
    most: int
    question: str
    options: Sequence[tuple[str, str]]
    parishes: Sequence[str]
    closes_at: datetime
    shows: Shows
    asks_why: bool
    language: str = ""
    question_other: str = ""


# ---------------------------------------------------------------- voting


def check_votable(poll: Poll, parish: str, *, is_in_time: bool) -> None:
    """Whether who lives there is asked, and was in time: what was said before the close counts, whenever it is read."""
    if poll.state is State.PLANNED:
        raise Refusal("machinery-tap-old")
    if poll.state is not State.OPEN or not is_in_time:
        raise Refusal("polls-over", number=poll.number)
    if parish not in poll.parishes:
        raise Refusal("polls-not-yours", parish=poll.parishes[0], more=len(poll.parishes) - 1)


def with_option(poll: Poll, vote: Vote, position: int) -> Vote:
    """The vote after this tap: one answer replaces another; of several and in a ranking it comes along, once."""
    poll.option(position)
    if poll.kind in (PollKind.ONE, PollKind.SCALE):
        return (position,)
    if position in vote:
        return vote
    if len(vote) >= poll.most:
        raise Refusal("polls-too-many", most=poll.most, chosen=listed(poll, vote))
    return (*vote, position) if poll.kind is PollKind.RANKING else tuple(sorted((*vote, position)))


def without_option(vote: Vote, position: int) -> Vote:
    return tuple(one for one in vote if one != position)


def listed(poll: Poll, vote: Sequence[int]) -> str:
    """As who voted reads it."""
    if poll.kind is PollKind.RANKING:
        return ", ".join(f"{place}. {poll.option(one).text}" for place, one in enumerate(vote, 1))
    return ", ".join(poll.option(one).text for one in vote)


def stored(vote: Vote) -> str:
    return ",".join(map(str, vote))


def loaded(choice: str) -> Vote:
    return tuple(int(one) for one in choice.split(",") if one)


# ---------------------------------------------------------------- making


def read_options(text: str) -> list[str]:
    """One on each line."""
    return [line.strip(" \t-–•*") for line in text.splitlines() if line.strip(" \t-–•*")]


def scale_options() -> list[str]:
    return [str(number) for number in range(1, SCALE + 1)]


def most(kind: PollKind, options: int, wished: int | None) -> int:
    if kind in (PollKind.ONE, PollKind.SCALE):
        return 1
    return options if kind is PollKind.RANKING or wished is None else min(wished, options)
