"""What an administrator is woken for: each kind of trouble, when it is one, and how often it is told.

Every kind has its page, a section of its name in docs/operations.md.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.phrases import Value

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

POLL_IS_OLD = 2 * MINUTE
REPLY_WAITS = MINUTE
OUTBOX_IS_STUCK = 10 * MINUTE
TIMER_IS_LATE = 5 * MINUTE
TOKEN_IS_REFUSED = MINUTE
LETTER_IS_LATE = 6 * HOUR  # the server puts it off again and again
DISK_IS_LOW = 0.1  # of the whole
BACKUP_IS_OLD = timedelta(hours=26)
FIRST_BACKUP = HOUR  # after the start; until then it may still come
FEW = 3  # addresses that wait: fewer may be their own trouble
FLOOD = 20  # answers that wait at one address: it is paced, because its owner writes faster than may be answered


class Kind(StrEnum):
    """The trouble that stops everything comes first."""

    STORAGE_FAILS = "storage-fails"
    TOKEN_REFUSED = "token-refused"  # noqa: S105 - a name
    NO_POLL = "no-poll"
    REPLY_WAITS = "reply-waits"
    TIMER_LATE = "timer-late"
    TIMER_FAILED = "timer-failed"
    DEAD_LETTER = "dead-letter"
    POST_IN_DOUBT = "post-in-doubt"
    MAIL_REFUSED = "mail-refused"
    DISK_LOW = "disk-low"
    BACKUP_OLD = "backup-old"

    @property
    def phrase(self) -> str:
        return f"alerts-{self}"

    @property
    def is_state(self) -> bool:
        """It hurts as long as it lasts, and its end is told; of the others a day is soon enough to be told again."""
        return self in STATES


STOPPING = frozenset({Kind.STORAGE_FAILS, Kind.TOKEN_REFUSED, Kind.NO_POLL})
STATES = STOPPING | {Kind.REPLY_WAITS, Kind.TIMER_LATE}
ONCE = frozenset({Kind.MAIL_REFUSED})  # who knows which address it is needs no second word


@dataclass(frozen=True)
class Waiting:
    """Answers to one address that are not sent: how many, and since when the first of them."""

    since: datetime
    count: int


@dataclass(frozen=True)
class Queue:
    """A lane of the outbox, or the inbox: how many wait, how many of them could go now, since when the first."""

    waiting: int = 0
    due: int = 0
    oldest: datetime | None = None


@dataclass(frozen=True)
class Work:
    """What lies in the store. A `newest` grows with every new one."""

    inbox: Queue = Queue()
    lanes: Mapping[str, Queue] = field(default_factory=dict)
    replies: Sequence[Waiting] = ()
    sent_at: datetime | None = None  # when a channel last took a message
    late: int = 0
    late_since: datetime | None = None  # since when the first of the late timers is due
    parked: int = 0
    newest_parked: int = 0
    dead: int = 0
    newest_dead: int = 0
    doubtful: int = 0
    newest_doubtful: int = 0
    refused: Sequence[str] = ()  # mailboxes that the municipality itself has named, and that take nothing


@dataclass(frozen=True)
class Seen:
    """What can be seen of the program at one moment. `polls`, `is_backed_up`: whether there is to be such a thing."""

    at: datetime
    started_at: datetime
    work: Work = field(default_factory=Work)
    is_writable: bool = True
    polls: bool = False
    polled_at: datetime | None = None
    refused_since: datetime | None = None  # the token
    disk_free: float = 1.0  # of the whole
    is_backed_up: bool = True
    backed_up_at: datetime | None = None


@dataclass(frozen=True)
class Alert:
    """`mark` differs when it is about something new."""

    kind: Kind
    values: Mapping[str, Value] = field(default_factory=dict)
    mark: str = ""


# ---------------------------------------------------------------- what is wrong


def troubles(seen: Seen) -> list[Alert]:
    return [alert for alert in (rule(seen) for rule in RULES) if alert is not None]


def stopping(seen: Seen) -> list[Alert]:
    """What keeps people from being heard and answered now; the rest may wait for the morning."""
    found = [alert for alert in troubles(seen) if alert.kind in STOPPING]
    wait = stuck(seen, OUTBOX_IS_STUCK)
    return [*found, Alert(Kind.REPLY_WAITS, {"minutes": _minutes(wait)})] if wait else found


def is_ready(seen: Seen) -> bool:
    return not stopping(seen) and not (seen.polls and seen.polled_at is None)


def stuck(seen: Seen, limit: timedelta) -> timedelta | None:
    """How long the longest waits, if answers wait longer than that and it is not the trouble of a few addresses.

    Where messages still go out, few who wait are paced or throttled one by one; who floods us waits by right.
    """
    waits = [one.since for one in seen.work.replies if seen.at - one.since > limit and one.count < FLOOD]
    if not waits:
        return None
    nothing_goes = seen.work.sent_at is None or seen.work.sent_at < min(waits)
    return seen.at - min(waits) if nothing_goes or len(waits) >= FEW else None


def _storage_fails(seen: Seen) -> Alert | None:
    return None if seen.is_writable else Alert(Kind.STORAGE_FAILS)


def _token_refused(seen: Seen) -> Alert | None:
    if seen.refused_since is None or seen.at - seen.refused_since < TOKEN_IS_REFUSED:
        return None
    return Alert(Kind.TOKEN_REFUSED, {"minutes": _minutes(seen.at - seen.refused_since)})


def _no_poll(seen: Seen) -> Alert | None:
    last = seen.polled_at or seen.started_at
    if not seen.polls or seen.refused_since is not None or seen.at - last < POLL_IS_OLD:
        return None
    return Alert(Kind.NO_POLL, {"minutes": _minutes(seen.at - last)})


def _reply_waits(seen: Seen) -> Alert | None:
    wait = stuck(seen, REPLY_WAITS)
    return Alert(Kind.REPLY_WAITS, {"minutes": _minutes(wait)}) if wait else None


def _timer_late(seen: Seen) -> Alert | None:
    if seen.work.late_since is None or seen.at - seen.work.late_since < TIMER_IS_LATE:
        return None
    return Alert(Kind.TIMER_LATE, {"count": seen.work.late, "minutes": _minutes(seen.at - seen.work.late_since)})


def _timer_failed(seen: Seen) -> Alert | None:
    return _some(Kind.TIMER_FAILED, seen.work.parked, seen.work.newest_parked)


def _dead_letter(seen: Seen) -> Alert | None:
    return _some(Kind.DEAD_LETTER, seen.work.dead, seen.work.newest_dead)


def _post_in_doubt(seen: Seen) -> Alert | None:
    return _some(Kind.POST_IN_DOUBT, seen.work.doubtful, seen.work.newest_doubtful)


def _some(kind: Kind, count: int, newest: int) -> Alert | None:
    return Alert(kind, {"count": count}, str(newest)) if count else None


def _mail_refused(seen: Seen) -> Alert | None:
    names = ", ".join(seen.work.refused)
    return Alert(Kind.MAIL_REFUSED, {"count": len(seen.work.refused), "names": names}, names) if names else None


def _disk_low(seen: Seen) -> Alert | None:
    return Alert(Kind.DISK_LOW, {"percent": int(seen.disk_free * 100)}) if seen.disk_free < DISK_IS_LOW else None


def _backup_old(seen: Seen) -> Alert | None:
    if not seen.is_backed_up or (seen.backed_up_at is None and seen.at - seen.started_at < FIRST_BACKUP):
        return None
    if seen.backed_up_at is not None and seen.at - seen.backed_up_at < BACKUP_IS_OLD:
        return None
    hours = 0 if seen.backed_up_at is None else int((seen.at - seen.backed_up_at) / HOUR)
    return Alert(Kind.BACKUP_OLD, {"hours": hours})


def _minutes(span: timedelta) -> int:
    return max(1, int(span / MINUTE))


RULES = (
    _storage_fails,
    _token_refused,
    _no_poll,
    _reply_waits,
    _timer_late,
    _timer_failed,
    _dead_letter,
    _post_in_doubt,
    _mail_refused,
    _disk_low,
    _backup_old,
)

# ---------------------------------------------------------------- what is told


@dataclass(frozen=True)
class Told:
    """What the administrators heard last of this kind; `is_over` when it is over since."""

    at: datetime
    mark: str = ""
    is_over: bool = False


def to_tell(found: Iterable[Alert], told: Mapping[Kind, Told], now: datetime) -> list[Alert]:
    """At most once an hour per kind; what is the same as before and does not hurt meanwhile once a day."""
    return [alert for alert in found if alert.kind not in told or _is_due(alert, told[alert.kind], now)]


def _is_due(alert: Alert, last: Told, now: datetime) -> bool:
    if alert.kind in ONCE and not last.is_over and alert.mark == last.mark:
        return False
    is_new = last.is_over or alert.kind.is_state or alert.mark != last.mark
    return now < last.at or now - last.at >= (HOUR if is_new else DAY)  # the clock may have been put back


def over(found: Iterable[Alert], told: Mapping[Kind, Told]) -> list[Kind]:
    """What was told and is no trouble any more."""
    still = {alert.kind for alert in found}
    return [kind for kind, last in told.items() if kind not in still and not last.is_over]
