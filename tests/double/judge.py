"""Judges each call of the bot by aiogram's description of the Bot API."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from aiogram import methods
from aiogram.methods.base import TelegramMethod
from pydantic import BaseModel, ValidationError

from tests.double.params import Params

NAMES = ("name", "title", "description", "short_description", "url", "file_id", "callback_query_id")
PLAIN = frozenset({"text", "caption", *NAMES})  # never JSON


@dataclass(frozen=True)
class Verdict:
    missing: list[str]
    wrong: list[str]


@cache
def known_methods() -> dict[str, type[TelegramMethod[Any]]]:
    found = {}
    for each in vars(methods).values():
        if isinstance(each, type) and issubclass(each, TelegramMethod) and each is not TelegramMethod:
            found[each.__api_method__.lower()] = each
    return found


def judge(method: str, params: Params) -> Verdict:
    """What is missing, unknown or of the wrong type."""
    description = known_methods().get(method)
    if description is None:
        return Verdict([], [f"{method}: no such method"])
    fields = {name: name for name in description.model_fields}
    missing = [name for name, field in description.model_fields.items() if field.is_required() and name not in params]
    given = {name: value if name in PLAIN else _decoded(value) for name, value in params.values.items()}
    given |= {name: f"attach://{name}" for name in params.files if name in fields}
    named = [*given, *(name for name in params.files if not _is_attached(name, params))]
    wrong = [f"{method}: unknown parameter {name}" for name in named if name not in fields]
    if not missing:
        wrong += [f"{method}: {complaint}" for complaint in _complaints(description, given, set(fields))]
    return Verdict(missing, wrong)


def _is_attached(name: str, params: Params) -> bool:
    """A file of any name may be meant by attach://name."""
    return any(f"attach://{name}" in str(value) for value in params.values.values())


def _decoded(value: Any) -> Any:
    """JSON-encoded structures arrive as text."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _complaints(description: type[BaseModel], given: dict[str, Any], fields: set[str]) -> Iterator[str]:
    known = {name: value for name, value in given.items() if name in fields}
    try:
        read = description.model_validate(known)
    except ValidationError as error:
        for complaint in error.errors():
            yield f"{'.'.join(map(str, complaint['loc']))}: {complaint['msg']}"
        return
    for name in known:
        yield from _extras(name, getattr(read, name))


def _extras(path: str, value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _extras(path, item)
    elif isinstance(value, BaseModel):
        for name in value.model_extra or {}:
            yield f"unknown field {name} in {path}"
        for name in value.model_fields_set - set(value.model_extra or {}):
            yield from _extras(f"{path}.{name}", getattr(value, name))
