"""Backups: what they are called, when the next one is made, which are too old to be kept or to come back."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.calendar import DAY, at, local

MADE_AT = time(4, 15)  # after the night's deleting
AT_FIRST = timedelta(minutes=10)  # after the first start
AFTER_A_FAILURE = timedelta(hours=1)
STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"[\w-]+-(\d{8}T\d{6}Z)\.tar")
_ASIDE = re.compile(r".+\.replaced-(\d{8}T\d{6}Z)")


def stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):{STAMP}}"


def name(database: str, made_at: datetime) -> str:
    """Such as "balss-20261124T021500Z.tar"."""
    return f"{database}-{stamp(made_at)}.tar"


def made_at(name: str) -> datetime | None:
    """When the backup, or what a restore put aside, was made; None for any other file."""
    found = _NAME.fullmatch(name) or _ASIDE.fullmatch(name)
    try:
        return datetime.strptime(found[1], STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def newest(names: Iterable[str]) -> datetime | None:
    return max((at for name in names if (at := made_at(name)) is not None), default=None)


def too_old(names: Iterable[str], now: datetime, days: int) -> list[str]:
    """What must go: whoever was erased was promised that they are gone from the backups too by then."""
    return [name for name in names if (made := made_at(name)) is not None and is_too_old(made, now, days)]


def is_too_old(made: datetime, now: datetime, days: int) -> bool:
    return now - made > timedelta(days=days)


def next_night(now: datetime, zone: ZoneInfo) -> datetime:
    today = local(now, zone).date()
    tonight = at(today, MADE_AT, zone)
    return tonight if tonight > now else at(today + DAY, MADE_AT, zone)
