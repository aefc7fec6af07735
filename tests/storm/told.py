"""What people did and were told: the storm's own books, kept apart from the program's."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.alerts import Kind


@dataclass(frozen=True)
class Reminder:
    """Who lived in the parish when it was ordered, in real seconds since 1970; nothing until that was confirmed."""

    parish: str = ""
    ordered_at: float = 0.0
    people: frozenset[int] = frozenset()


@dataclass
class Struck:
    """One fault as it went; seconds. `answered` is from its end to the first answer; None if none came."""

    name: str
    lasted: float
    answered: float | None = None
    missing: list[str] = field(default_factory=list)  # words that should have been said


@dataclass
class Told:
    """Addresses are Telegram's numbers. What is here was confirmed to somebody, but for what was only `said`."""

    done: Counter[str] = field(default_factory=Counter)  # walks to their end, by name
    given_up: Counter[str] = field(default_factory=Counter)
    under_way: set[int] = field(default_factory=set)  # who is in the midst of a walk
    texts: int = 0
    said: dict[str, int] = field(default_factory=dict)  # proposals' texts, and who said them
    joined: dict[int, str] = field(default_factory=dict)  # the parish
    received: dict[str, tuple[int, str]] = field(default_factory=dict)  # number → who, text
    kept: dict[str, int] = field(default_factory=dict)  # text → who
    supports: dict[tuple[int, int], bool] = field(default_factory=dict)  # (who, proposal) → whether it stands
    votes: dict[int, str] = field(default_factory=dict)  # who → what counts for them in the poll
    published: set[str] = field(default_factory=set)
    deciding: set[str] = field(default_factory=set)  # only begun
    decided: dict[str, str] = field(default_factory=dict)  # number → reason
    reminders: dict[str, Reminder] = field(default_factory=dict)
    announcements: dict[str, frozenset[int]] = field(default_factory=dict)  # name → who had joined before
    blocked: set[int] = field(default_factory=set)  # ever
    settled: Counter[str] = field(default_factory=Counter)  # by the button that was pressed
    annoyed: Counter[str] = field(default_factory=Counter)  # by the name of the nuisance
    struck: list[Struck] = field(default_factory=list)
    alarmed: list[Kind] = field(default_factory=list)  # what /healthz named while a fault lasted
    troubles: list[str] = field(default_factory=list)  # what should not have happened at all
    disorder: list[str] = field(default_factory=list)
    in_order: int = 0
    unanswered: list[str] = field(default_factory=list)
    swallowed: int = 0  # taps whose short answer, which is never stored, a crash took along

    def saw_in_order(self, who: int, wanted: Sequence[str], seen: Sequence[str]) -> None:
        """`seen` are the first arrivals."""
        self.in_order += 1
        if list(wanted) != list(seen):
            self.disorder.append(f"{who}: asked {', '.join(wanted)}, answered {', '.join(seen)}")
