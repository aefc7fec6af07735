"""Rows and the values in them: what both databases share."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Row(Protocol):
    """A row of a result, by column name."""

    def __getitem__(self, column: str, /) -> Any: ...
    def keys(self) -> Any: ...


class Db(Protocol):
    """What a store may ask: named parameters (`:name`), nothing that only one database understands."""

    async def run(self, sql: str, /, **params: object) -> int: ...
    async def many(self, sql: str, rows: Iterable[Mapping[str, object]], /) -> int: ...
    async def one(self, sql: str, /, **params: object) -> Row | None: ...
    async def all(self, sql: str, /, **params: object) -> list[Row]: ...


def to_micros(moment: datetime) -> int:
    """Microseconds UTC since 1970; exact, unlike `timestamp()`."""
    return (moment - EPOCH) // MICROSECOND


def moment(micros: int) -> datetime:
    return EPOCH + timedelta(microseconds=micros)


def maybe_moment(micros: int | None) -> datetime | None:
    return None if micros is None else moment(micros)


def maybe_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def ids(chosen: Collection[int]) -> str:
    """For `IN ({ids})`; no row has the id 0."""
    return ", ".join(str(int(id)) for id in chosen) or "0"


def quoted(values: Iterable[StrEnum]) -> str:
    """The same for words of our own."""
    return ", ".join(f"'{value}'" for value in sorted(values))
