"""A sentence not yet in a language: the id of a phrase and the values that go into it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Union

# A datetime is aware; a parish is passed as its key and declined by the phrase; a nested Phrase is rendered first.
Value = Union[str, int, float, datetime, date, "Phrase"]


@dataclass(frozen=True)
class Phrase:
    id: str
    values: Mapping[str, Value] = field(default_factory=dict)

    @classmethod
    def of(cls, id: str, /, **values: Value) -> "Phrase":
        return cls(id, values)


class Refusal(Exception):
    """The rules say no: the phrase tells the person why, and what would be possible. An answer, not an error."""

    def __init__(self, phrase: str, /, **values: Value) -> None:
        super().__init__(phrase)
        self.phrase = Phrase(phrase, values)
