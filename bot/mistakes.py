"""What is wrong with a file somebody wrote by hand, one plain sentence each: where, what, and how to mend it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from difflib import get_close_matches
from textwrap import shorten
from typing import Any, get_args

from pydantic import AfterValidator, BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.domain.folding import fold

Where = Sequence[int | str]

UNKNOWN = frozenset({"extra_forbidden", "unexpected_keyword_argument"})
MISSING = frozenset({"missing", "missing_argument", "missing_keyword_only_argument"})

# By pydantic's type of error; {} is filled from its context.
WANTED = {
    "string_type": "write words in quotation marks",
    "string_too_short": "it is empty; write it, or delete the line if it may be left out",
    "string_too_long": "it is too long; at most {max_length} letters",
    "string_pattern_mismatch": "write a short name of a-z, 0-9 and _, beginning with a letter",
    "int_type": "write a whole number without quotation marks",
    "greater_than_equal": "write a number of at least {ge}",
    "less_than_equal": "write a number of at most {le}",
    "bool_type": "write true or false",
    "enum": "write one of: {expected}",
    "literal_error": "write one of: {expected}",
    "too_short": "give at least {min_length}",
    "tuple_type": "write a list in square brackets",
    "frozen_set_type": "write a list in square brackets",
    "date_type": "write a day without quotation marks, such as 2026-11-18",
    "date_from_datetime_inexact": "write a day without a time, such as 2026-11-18",
    "date_from_datetime_parsing": "write a day without quotation marks, such as 2026-11-18",
    "zoneinfo_str": "there is no such time zone; write one such as Europe/Riga",
    "model_type": "write a table of its own",
    "dataclass_type": "write a table of its own",
    "dict_type": "write one for each language, such as lv = …",
}


def sentences(error: ValidationError, model: type[BaseModel], written: Mapping[str, Any]) -> list[str]:
    """In the order of the file's own keys; `written` is what the file said."""
    return [_sentence(found, model, written) for found in error.errors()]


def shown(written: object) -> str:
    """As it stands in the file, more or less."""
    if isinstance(written, bool):
        return str(written).lower()
    return shorten(f'"{written}"' if isinstance(written, str) else str(written), 60, placeholder=" …")


def like(pattern: str, example: str) -> AfterValidator:
    """For a field whose writing is checked."""

    def check(written: str) -> str:
        if not re.fullmatch(pattern, written):
            raise ValueError(f"write {example}; it is {shown(written)}")
        return written

    return AfterValidator(check)


def twice(table: str, keys: Sequence[str]) -> Iterator[str]:
    for key in dict.fromkeys(key for key in keys if keys.count(key) > 1):
        yield f"{table}: the key {key} stands there {keys.count(key)} times; give each its own."


def alike(table: str, names: Mapping[str, str]) -> Iterator[str]:
    """Two names that nobody can tell apart who types without diacritics."""
    first: dict[str, str] = {}
    for key, name in names.items():
        if (other := first.setdefault(fold(name), key)) != key:
            yield f'{table}: {other} and {key} are both "{name}" when typed without diacritics; change one of them.'


def translations(place: str, texts: Mapping[str, str], spoken: Sequence[str]) -> Iterator[str]:
    for language in spoken:
        if language not in texts:
            yield f"{place}.{language} is missing; add it."
    for language in texts:
        if language not in spoken:
            yield f"{place}.{language} is never shown; delete it, or add {language} to languages.one_to_one."


def _sentence(error: ErrorDetails, model: type[BaseModel], written: Mapping[str, Any]) -> str:
    where, kind = error["loc"], error["type"]
    place = _place(where, written)
    if kind in MISSING:
        return f"{place} is missing; add it."
    if kind in UNKNOWN:
        return f"{place} is not known; {_nearest(str(where[-1]), _keys(model, where[:-1]))}."
    if kind == "value_error":
        return f"{place}: {error['ctx']['error']}."
    wanted = WANTED[kind].format(**error.get("ctx", {})) if kind in WANTED else error["msg"]
    return f"{place}: {wanted}; it is {shown(error['input'])}."


def _place(where: Where, written: Any) -> str:
    """parishes[9] (malienas).dative: counted as people do, and with its key if it has one."""
    place = ""
    for step in where:
        written = _inside(written, step)
        if isinstance(step, int):
            key = written.get("key") if isinstance(written, dict) else None
            place += f"[{step + 1}]" + (f" ({key})" if key else "")
        else:
            place += f".{step}" if place else step
    return place


def _inside(written: Any, step: int | str) -> Any:
    try:
        return written[step]
    except (KeyError, IndexError, TypeError):
        return None


def _nearest(key: str, known: Iterable[str]) -> str:
    near = get_close_matches(key, known, n=1, cutoff=0.6)
    return f"did you mean {near[0]}" if near else "delete it, or look for the right table"


def _keys(model: Any, where: Where) -> list[str]:
    """The keys that may stand there."""
    for step in where:
        model = get_args(model)[0] if isinstance(step, int) else _fields(model).get(str(step))
    return list(_fields(model))


def _fields(model: Any) -> dict[str, Any]:
    if is_dataclass(model):
        return dict.fromkeys(model.__dataclass_fields__)
    return {name: field.annotation for name, field in getattr(model, "model_fields", {}).items()}
