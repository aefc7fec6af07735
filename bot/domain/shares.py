"""A post that a person carries into a group we cannot reach, such as a parish's group in WhatsApp."""

from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.calendar import DAY, QuietHours, at, local

EVENING = time(18)


@dataclass(frozen=True)
class Share:
    """`person_id` is who pressed last: `forwarded_at` is the delivery record, by their word.

    `lot`: the first of several that were offered in one message.
    """

    id: int
    parish: str
    about: str
    card: str
    offered_at: datetime
    person_id: int | None = None
    forwarded_at: datetime | None = None
    skipped_at: datetime | None = None
    later_at: datetime | None = None
    lot: int | None = None

    @property
    def is_open(self) -> bool:
        return self.forwarded_at is None and self.skipped_at is None


def evening(now: datetime, quiet: QuietHours) -> datetime:
    """At six: today, or tomorrow if that is over."""
    today = local(now, quiet.zone).date()
    moment = at(today, EVENING, quiet.zone)
    return quiet.next_allowed(moment if now < moment else at(today + DAY, EVENING, quiet.zone))
