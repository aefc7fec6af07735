"""What can be wrong with JSON: its shape, its types, its numbers, its texts, its bytes."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

NUMBERS = (0, -1, 1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**40, 1.5, -0.0, 1e308, float("nan"))
INVISIBLE = ("\0", "\x1b[2J", "\ud83d", "\udc00\ud800", "\u202e", "\u2066", "\u200b", "\ufeff", "\u0301" * 40)
CHARACTERS = (
    *INVISIBLE,
    "\U0010ffff",
    "👩‍👩‍👧‍👦",
    "ﷺ",
    "\r\n",
    "'",
    "`",
    "\\",
    "%s%n",
    "{x}",
    "<b>",
    "' OR 1=1 --",
    "../..",
)
COMMANDS = ("/", "/start", "/start ", "/start@x y", "//", "/ priekslikums", "@", "f:", "f:1.1:0", "f:-1.1:0", ":")
BUTTONS = ("proposals.support:", "proposals.support:1:2:3", "proposals.open:99999999999999999999")
WORDS = (*COMMANDS, *BUTTONS, "", " ", "\0", "0", "-1", "null", "true", "x" * 64, "ā" * 5_000, "a " * 60_000)
ABYSS = "here it goes down"
DEEP = (10, 100, 900, 5_000)


def mutated(update: Mapping[str, Any], others: Sequence[Mapping[str, Any]], chance: random.Random) -> str:
    """One to four things are wrong with it."""
    whole: Any = json.loads(json.dumps(update))
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        whole = chance.choices(ABOUT_JSON, WEIGHTS)[0](whole, others, chance)
    return _written(whole, chance)


def broken(sent: bytes, chance: random.Random) -> bytes:
    """Its bytes changed on the way."""
    body = bytearray(sent)
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(body) + 1)
        end = at + chance.choice((0, 1, 1, 1, 2, 8))
        body[at:end] = chance.randbytes(chance.choice((0, 1, 1, 2)))
    return bytes(body)


# ---------------------------------------------------------------- within the JSON

Spot = tuple[Any, Any]  # a container, and a key or index in it


def _spots(value: Any, found: list[Spot]) -> list[Spot]:
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        found.append((value, key))
        _spots(value[key], found)
    return found


def _somewhere(whole: Any, chance: random.Random, wanted: type | tuple[type, ...] = object) -> Spot | None:
    spots = [(there, key) for there, key in _spots(whole, []) if isinstance(there[key], wanted)]
    return chance.choice(spots) if spots else None


def _change(wanted: type | tuple[type, ...], new: Callable[[Any, random.Random], Any]) -> "Mutation":
    def change(whole: Any, others: Sequence[Mapping[str, Any]], chance: random.Random) -> Any:
        if spot := _somewhere(whole, chance, wanted):
            there, key = spot
            there[key] = new(there[key], chance)
        return whole

    return change


def _drop(whole: Any, others: Sequence[Mapping[str, Any]], chance: random.Random) -> Any:
    if spot := _somewhere(whole, chance):
        del spot[0][spot[1]]
    return whole


def _rename(whole: Any, others: Sequence[Mapping[str, Any]], chance: random.Random) -> Any:
    there, key = _somewhere(whole, chance) or ({}, None)
    if isinstance(there, dict) and isinstance(key, str):
        there[chance.choice((key.upper(), f"{key}_", "", "id", "type", "from", "text"))] = there.pop(key)
    return whole


def _splice(whole: Any, others: Sequence[Mapping[str, Any]], chance: random.Random) -> Any:
    """A part of another update, in the place of one or beside it."""
    spot, source = _somewhere(whole, chance), _somewhere(json.loads(json.dumps(chance.choice(others))), chance)
    if spot and source:
        (there, key), (elsewhere, name) = spot, source
        beside = isinstance(there, dict) and isinstance(name, str) and chance.random() < 0.5
        there[name if beside else key] = elsewhere[name]
    return whole


def _deepen(whole: Any, others: Sequence[Mapping[str, Any]], chance: random.Random) -> Any:
    if spot := _somewhere(whole, chance):
        spot[0][spot[1]] = ABYSS
    return whole


def _number(old: float, chance: random.Random) -> float:
    return chance.choice((*NUMBERS, -old, old + 1, chance.getrandbits(70)))


def _words(old: str, chance: random.Random) -> str:
    at = chance.randrange(len(old) + 1)
    pieces = (*WORDS, old[:at] + chance.choice(CHARACTERS) + old[at:], old[:at], old * chance.choice((2, 300)))
    return chance.choice(pieces)


def _another_type(old: Any, chance: random.Random) -> Any:
    """What somebody might take for the same."""
    if isinstance(old, dict):
        return chance.choice((list(old.values()), str(old), {}, None))
    if isinstance(old, list):
        return chance.choice((dict(enumerate(old)), old[:1] and old[0], [], None))
    return chance.choice((str(old), [old], {"id": old}, bool(old), None, _as_number(old)))


def _as_number(old: object) -> int:
    return int(old) if isinstance(old, str) and old.lstrip("-").isdecimal() and len(old) < 1_000 else 0


Mutation = Callable[[Any, Sequence[Mapping[str, Any]], random.Random], Any]
TABLE: tuple[tuple[Mutation, int], ...] = (
    (_drop, 4),
    (_rename, 2),
    (_splice, 4),
    (_deepen, 1),
    (_change((int, float), _number), 4),
    (_change(str, _words), 6),
    (_change(object, _another_type), 5),
)
ABOUT_JSON, WEIGHTS = zip(*TABLE, strict=True)


def _written(whole: Any, chance: random.Random) -> str:
    """As text; now and then a name stands there twice, or characters stand as they are instead of escaped."""
    text = json.dumps(whole, ensure_ascii=chance.random() < 0.5)
    if chance.random() < 0.03 and text.startswith("{"):
        text = text[:1] + chance.choice(('"update_id":7,', '"message":null,', '"message":{},')) + text[1:]
    deep = chance.choice(DEEP)
    opening, closing = chance.choice((("[", "]"), ('{"reply_to_message":', "}")))
    return text.replace(f'"{ABYSS}"', opening * deep + "0" + closing * deep)
