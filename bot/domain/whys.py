"""Why somebody answered a poll so: which option a reason belongs to, and which reasons stand with the result."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from itertools import groupby, islice

from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, PollKind, State, Vote

LONGEST = 190  # letters: so that one's own can be told in the short answer to a tap, which is stored nowhere
FEWEST = 5  # answers in all, and for an option: below that a reason stands there only if its author allowed it
ON_CARD = 4  # options whose reasons stand on the card of a closed poll; the others one-to-one
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
    listed = sorted(
        (one for one in whys if one.is_readable and one.may_quote), key=lambda one: (one.option, _stable(one))
    )
    by_option = groupby(listed, key=lambda one: one.option)
    return [one for _, ones in by_option for one in islice(ones, FEW)]


def quoted(whys: Sequence[Why], kind: PollKind, votes: Mapping[Vote, int]) -> dict[int, list[Quoted]]:
    """By option, the most joined first; nothing where the result itself is not shown."""
    if sum(votes.values()) < FEWEST:
        return {}
    counts = votes_of(kind, votes)
    standing = [one for one in whys if one.is_readable and (one.may_quote or counts.get(one.option, 0) >= FEWEST)]
    backers = Counter(one.backs for one in whys)
    found = [Quoted(one, backers[one.id]) for one in standing]
    found.sort(key=lambda one: (one.why.option, -one.backers, _stable(one.why)))
    return {option: list(ones) for option, ones in groupby(found, key=lambda one: one.why.option)}


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


def foremost(found: Mapping[int, Sequence[Quoted]], kind: PollKind, votes: Mapping[Vote, int]) -> list[Quoted]:
    """What a card has room for: the strongest reason of what most chose, and always that of the minority."""
    counts = votes_of(kind, votes)
    options = sorted(found, key=lambda option: (-counts.get(option, 0), option))
    minority = of_the_minority(found, kind, votes)
    if minority is not None and minority.why.option not in options[:ON_CARD]:
        options[ON_CARD - 1] = minority.why.option
    return [found[option][0] for option in sorted(options[:ON_CARD])]


def _stable(why: Why) -> tuple[str, str]:
    """Always the same, and no sign of who said it or when."""
    return sha256(why.text.encode()).hexdigest(), why.text


def is_wanted(closed_at: datetime | None, now: datetime) -> bool:
    """Whether what is unread is still asked for: it has not waited too long."""
    return closed_at is None or now - closed_at <= LATEST


def reminds_at(last: datetime, closed_at: datetime | None) -> datetime | None:
    """When those who screen hear again that something waits: a day later; None where it has waited too long."""
    again = last + timedelta(days=1)
    return None if closed_at is not None and again - closed_at > LATEST else again
