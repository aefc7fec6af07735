"""How long what is kept: the moments before which it goes, and when that is looked at."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.domain.calendar import DAY, at, local, months_later

SWEPT_AT = time(3, 30)
KEPT_FOR_A_STRANGER = timedelta(hours=24)  # what somebody wrote before they read the notice to its end
TRACES_LIVE = timedelta(days=1)  # the last answer to who was erased, so that it can arrive
FILE_LIVES = timedelta(days=1)  # a copy of somebody's data
IDLE_NOTICE = timedelta(days=30)  # from the question whether to stay until the data go


class Periods(Protocol):
    """What municipality.toml says under [retention]."""

    @property
    def outbox_days(self) -> int: ...
    @property
    def drafts_days(self) -> int: ...
    @property
    def inbox_ids_days(self) -> int: ...
    @property
    def dead_letters_days(self) -> int: ...
    @property
    def conversations_days(self) -> int: ...
    @property
    def threads_months(self) -> int: ...
    @property
    def matters_months(self) -> int: ...
    @property
    def audit_months(self) -> int: ...
    @property
    def announcements_months(self) -> int: ...
    @property
    def idle_months(self) -> int: ...


@dataclass(frozen=True)
class Cutoffs:
    """What is older than this goes."""

    outbox: datetime
    drafts: datetime
    inbox: datetime
    dead_letters: datetime
    strangers: datetime
    conversations: datetime
    threads: datetime
    matters: datetime
    audit: datetime
    announcements: datetime
    idle: datetime
    idle_asked: datetime


def cutoffs(now: datetime, periods: Periods, zone: ZoneInfo) -> Cutoffs:
    def months(count: int) -> datetime:
        return at(months_later(local(now, zone).date(), -count), time.min, zone)

    return Cutoffs(
        outbox=now - timedelta(days=periods.outbox_days),
        drafts=now - timedelta(days=periods.drafts_days),
        inbox=now - timedelta(days=periods.inbox_ids_days),
        dead_letters=now - timedelta(days=periods.dead_letters_days),
        strangers=now - timedelta(days=periods.drafts_days),
        conversations=now - timedelta(days=periods.conversations_days),
        threads=months(periods.threads_months),
        matters=months(periods.matters_months),
        audit=months(periods.audit_months),
        announcements=months(periods.announcements_months),
        idle=months(periods.idle_months),
        idle_asked=now - IDLE_NOTICE,
    )


def next_sweep(now: datetime, zone: ZoneInfo) -> datetime:
    """The next half past three at night."""
    today = local(now, zone).date()
    tonight = at(today, SWEPT_AT, zone)
    return tonight if tonight > now else at(today + DAY, SWEPT_AT, zone)
