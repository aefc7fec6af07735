"""The chats we write to besides people: a parish's group, the staff's channel; and how much a group may be given."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import DAY, QuietHours, at, local
from bot.domain.phrases import Phrase, Refusal

WEEK = 7  # days
AHEAD = 60  # days: who plans further has given up counting


class ChatKind(StrEnum):
    GROUP = "group"
    STAFF = "staff"


class Lost(StrEnum):
    """Why nothing of ours reaches a chat any more."""

    LEFT = "left"  # we were removed, or the chat is gone
    RESTRICTED = "restricted"  # we may no longer write
    UNBOUND = "unbound"  # somebody here decided so
    REPLACED = "replaced"  # the parish has another group now


@dataclass(frozen=True)
class Chat:
    """`address` as text, such as telegram:-1001; `parish` "" is the whole municipality (only of the staff's chats)."""

    id: int
    address: str
    kind: ChatKind
    bound_at: datetime
    parish: str = ""
    bound_by: int | None = None
    lost_at: datetime | None = None
    lost_why: str = ""

    @property
    def name(self) -> Phrase:
        return name_of(self.kind, self.parish)

    @property
    def is_lost(self) -> bool:
        return self.lost_at is not None

    @property
    def comes_back(self) -> bool:
        """Whether it is bound again as soon as we may write there again: nobody decided against it."""
        return self.is_lost and self.lost_why in (Lost.LEFT, Lost.RESTRICTED)


def name_of(kind: ChatKind, parish: str) -> Phrase:
    """What people call it; the titles that groups have are nobody's business here."""
    if parish:
        return Phrase.of(f"chats-name-{kind}-of", parish=parish)
    return Phrase(f"chats-name-{kind}")


def check_bindable(here: Chat | None, kind: ChatKind, parish: str) -> None:
    """One chat is for one thing: what is bound to something else must be unbound first."""
    if here is None or here.is_lost or (here.kind is kind and here.parish == parish):
        return
    if here.kind is ChatKind.STAFF:
        raise Refusal("chats-is-staff-chat")
    raise Refusal("chats-is-group-of", parish=here.parish)


# ---------------------------------------------------------------- how much a group may be given


@dataclass(frozen=True)
class Budget:
    """At most so many posts in a day and in any seven days, and none in quiet hours."""

    per_day: int
    per_week: int
    quiet: QuietHours

    def earliest(self, now: datetime, posts: Iterable[datetime]) -> datetime:
        """When the next post may go. `posts` are the moments of the others, sent or still to be sent."""
        moment = self.quiet.next_allowed(now)
        taken = Counter(self._day(post) for post in posts)
        today = self._day(moment)
        day = next((day for day in _days(today) if self._has_room(day, taken)), today + AHEAD * DAY)
        return moment if day == today else self.quiet.next_allowed(at(day, self.quiet.end, self.quiet.zone))

    def ahead(self, at: datetime, posts: Iterable[datetime]) -> datetime | None:
        """When what cannot wait longer may go: one more on that day than the rest; None if that one was used."""
        moment = self.quiet.next_allowed(at)
        on_day = sum(self._day(post) == self._day(moment) for post in posts)
        return moment if on_day <= self.per_day else None

    def placed(self, waiting: Iterable[datetime], others: Iterable[datetime]) -> list[datetime]:
        """The moments of what gives way to others: its own where there is room, else a later one."""
        taken, found = list(others), list[datetime]()
        for moment in waiting:
            found.append(self.earliest(moment, [*taken, *found]))
        return found

    def has_missed(self, moment: datetime, now: datetime) -> bool:
        """Its day has gone by."""
        return self._day(moment) < self._day(now)

    def _has_room(self, day: date, taken: Counter[date]) -> bool:
        weeks = ([first + DAY * n for n in range(WEEK)] for first in (day - DAY * n for n in range(WEEK)))
        return taken[day] < self.per_day and all(sum(taken[one] for one in week) < self.per_week for week in weeks)

    def _day(self, moment: datetime) -> date:
        return local(moment, self.quiet.zone).date()


def _days(first: date) -> Iterable[date]:
    return (first + DAY * ahead for ahead in range(AHEAD))


def since(now: datetime) -> datetime:
    """How far back a post still counts."""
    return now - timedelta(days=WEEK)
