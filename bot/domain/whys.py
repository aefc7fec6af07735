"""Why somebody answered a poll so: which option a reason belongs to, and which reasons stand with the result."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, PollKind, State, Vote

LONGEST = 190  # letters: so that one's own can be told in the short answer to a tap, which is stored nowhere
FEWEST = 5  # answers in all, and for an option: below that a reason stands there only if its author allowed it
FEW = 2  # reasons of an option that others may join
SEVERAL = 0  # the "option" of who chose several: the reason is for all of them
LATEST = timedelta(days=14)  # after the close: so long those who screen are reminded


class Screened(StrEnum):
    """What who read it first found. The words of a voice message are typed by who heard it, or it is only counted."""

    WAITS = ""
    FIT = "fit"
    PERSONAL = "personal"
    INSULT = "insult"
    COUNTED = "counted"


WITHHELD = (Screened.PERSONAL, Screened.INSULT)


@dataclass(frozen=True)
class Why:
    """`backs` is the reason of somebody else that was joined instead of writing one's own."""

    id: int
    poll_id: int
    option: int
    text: str = ""
    backs: int | None = None
    may_quote: bool = False
    screened: Screened = Screened.WAITS

    @property
    def is_spoken(self) -> bool:
        return not self.text and self.backs is None

    @property
    def is_readable(self) -> bool:
        return self.screened is Screened.FIT and bool(self.text)


@dataclass(frozen=True)
class Quoted:
    """A reason as it stands with the result; so many others joined it."""

    why: Why
    backers: int


def check_sayable(poll: Poll, vote: Vote) -> None:
    if poll.state is not State.OPEN:
        raise Refusal("polls-over", number=poll.number)
    if not poll.asks_why:
        raise Refusal("machinery-tap-old")
    if not vote:
        raise Refusal("whys-vote-first", number=poll.number)


def option_of(kind: PollKind, vote: Vote) -> int:
    """What a reason is for: of a ranking the first; who chose several is not asked which."""
    return SEVERAL if kind is PollKind.SEVERAL and len(vote) > 1 else vote[0]


def may_join(why: Why, kind: PollKind, vote: Vote) -> bool:
    """Whether it is a reason for what they chose too."""
    return why.option == option_of(kind, vote) or (kind is PollKind.SEVERAL and why.option in vote)


def offered(whys: Iterable[Why]) -> list[Why]:
    """What others may read and join while the poll is open: a few of each option, in an order that tells nothing."""
    listed = sorted((one for one in whys if one.is_readable and one.may_quote), key=_stable)
    return [one for one in listed if _place(one, listed) < FEW]


def _place(why: Why, listed: Sequence[Why]) -> int:
    return [one for one in listed if one.option == why.option].index(why)


def quoted(whys: Sequence[Why], kind: PollKind, votes: Mapping[Vote, int]) -> dict[int, list[Quoted]]:
    """By option, the most joined first; nothing where the result itself is not shown."""
    if sum(votes.values()) < FEWEST:
        return {}
    counts = votes_of(kind, votes)
    standing = [one for one in whys if one.is_readable and (one.may_quote or counts.get(one.option, 0) >= FEWEST)]
    found = [Quoted(one, sum(other.backs == one.id for other in whys)) for one in standing]
    found.sort(key=lambda one: (one.why.option, -one.backers, _stable(one.why)))
    return {option: [one for one in found if one.why.option == option] for option in {one.why.option for one in found}}


def votes_of(kind: PollKind, votes: Mapping[Vote, int]) -> dict[int, int]:
    """How many chose each option; under SEVERAL how many chose more than one."""
    counts: dict[int, int] = {}
    for vote, count in votes.items():
        options = {option_of(kind, vote), *(vote if kind is PollKind.SEVERAL else ())} if vote else set()
        for option in options:
            counts[option] = counts.get(option, 0) + count
    return counts


def of_the_minority(found: Mapping[int, Sequence[Quoted]], kind: PollKind, votes: Mapping[Vote, int]) -> Quoted | None:
    """The strongest reason for anything but what most chose; None where there is none."""
    counts = votes_of(kind, votes)
    most = max((count for option, count in counts.items() if option != SEVERAL), default=0)
    others = [
        one for option, ones in found.items() if option != SEVERAL and counts.get(option, 0) < most for one in ones
    ]
    return min(others, key=lambda one: (-one.backers, _stable(one.why)), default=None)


def _stable(why: Why) -> tuple[str, str]:
    """Always the same, and no sign of who said it or when."""
    return sha256(why.text.encode()).hexdigest(), why.text


def reminds_at(last: datetime, closed_at: datetime | None) -> datetime | None:
    """When those who screen hear again that something waits: a day later; None where it has waited too long."""
    again = last + timedelta(days=1)
    return None if closed_at is not None and again - closed_at > LATEST else again
