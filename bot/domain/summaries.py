"""What the staff are told on a working day: how much waits for whom, what is late, and which are the most urgent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain import deadlines
from bot.domain.calendar import DAY, WorkingDays
from bot.domain.digests import Kind, Window

CARD = "summaries.card"
MOST = 10  # of the most urgent
SOON = 3  # working days
FARTHEST = 31  # days that can be off in a row, and more
EVERYWHERE = ""
SHOWN_FOR = timedelta(days=7)  # what was told before is scrolled away, and not drawn anew


@dataclass(frozen=True)
class Borders:
    """What is due until `over_on` is late; until `soon_on`, soon."""

    over_on: date
    soon_on: date

    @classmethod
    def on(cls, today: date, days: WorkingDays) -> "Borders":
        backwards = (today - DAY * ago for ago in range(1, FARTHEST))
        over_on = next(day for day in backwards if deadlines.is_over(day, today, days))
        return cls(over_on, days.add(today, SOON))


@dataclass(frozen=True)
class Urgent:
    """A proposal that waits for the municipality."""

    id: int
    number: str
    topic: str
    due_on: date


@dataclass(frozen=True)
class Due:
    """Something else that has a day: a poll's joint opinion, a consultation. `id` is of what it hangs on."""

    id: int
    number: str
    due_on: date


@dataclass(frozen=True)
class Ahead:
    """A meeting to come."""

    number: str
    kind: str
    parish: str
    starts_at: datetime


@dataclass(frozen=True)
class Figures:
    """Of the places of one reader. What waits is counted now, what is new or over in the window."""

    new_ideas: int = 0
    new_problems: int = 0
    unpublished: int = 0
    council: int = 0
    author: int = 0
    municipality: int = 0
    soon: int = 0  # of what waits for the municipality, like those below
    late: int = 0
    answered: int = 0  # by the municipality
    polls_open: int = 0
    polls_closed: int = 0
    undeliverable: int = 0
    opinions: tuple[Due, ...] = ()
    consultations: tuple[Due, ...] = ()
    undecided: tuple[Due, ...] = ()
    meetings: tuple[Ahead, ...] = ()
    urgent: tuple[Urgent, ...] = ()

    def is_worth(self, kind: Kind) -> bool:
        """Whether there is something to say: on a Monday also what merely goes on."""
        news = self.new_ideas + self.new_problems + self.polls_closed + self.undeliverable
        if news or self.late or self.soon or self.opinions:
            return True
        goes_on = self.unpublished + self.council + self.author + self.municipality + self.polls_open + self.answered
        return kind is Kind.STAFF_WEEK and bool(goes_on or self.consultations or self.undecided or self.meetings)


@dataclass(frozen=True)
class Summary:
    """`scope` is a parish, several with commas between them, or EVERYWHERE."""

    id: int
    kind: Kind
    scope: str
    window: Window
    figures: Figures

    @property
    def about(self) -> str:
        return f"summaries:{self.id}"

    @property
    def parishes(self) -> tuple[str, ...]:
        return parishes(self.scope)


def parishes(scope: str) -> tuple[str, ...]:
    """None is all of them."""
    return tuple(filter(None, scope.split(",")))


def scope(keys: Sequence[str]) -> str:
    return ",".join(sorted(keys))
