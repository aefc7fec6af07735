"""Formatted text: what parse_mode and entities make of it, and what Telegram finds in what people write."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.double.errors import ApiError, bad
from tests.double.html import parse_html
from tests.double.markdown import parse_markdown

Entity = dict[str, Any]

KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
WHITE = " \t\r\n\v\f"
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>]+|(?<![\w@./])(?:t\.me|www\.[\w-]+\.\w+)(?:/[^\s<>]*)?)"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z]\w{3,31})"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d_]\w*)"
)
MAY_FIND = re.compile(r"[/@#]|www\.|t\.me")
PARSERS: dict[str, Callable[[str], tuple[str, list[Entity]]]] = {"html": parse_html, "markdownv2": parse_markdown}


@dataclass(frozen=True)
class Formatted:
    text: str
    entities: list[Entity] = field(default_factory=list)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def read(text: str, parse_mode: str, entities: Any) -> Formatted:
    """The text as it will stand in the chat."""
    if parse_mode:
        text, found = _parse(text, parse_mode)
    else:
        found = _checked(text, entities) if entities else []
    return _trimmed(text, found)


def detect(text: str) -> list[Entity]:
    """The commands, links, mentions and hashtags that Telegram marks by itself."""
    if not MAY_FIND.search(text):
        return []
    return [
        {"offset": units(text[: match.start()]), "length": units(match[0]), "type": match.lastgroup}
        for match in FOUND.finditer(text)
    ]


def _parse(text: str, parse_mode: str) -> tuple[str, list[Entity]]:
    parser = PARSERS.get(parse_mode.lower())
    if parser is None:
        raise bad("unsupported parse_mode")
    try:
        return parser(text)
    except ValueError as error:
        raise bad(f"can't parse entities: {error}") from None


def _checked(text: str, entities: Any) -> list[Entity]:
    if not isinstance(entities, list):
        raise bad("can't parse message entities: expected an Array of MessageEntity")
    length = units(text)
    kept = [_checked_one(entity, length) for entity in entities]
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _checked_one(entity: Any, length: int) -> Entity:
    if not isinstance(entity, dict) or not {"type", "offset", "length"} <= entity.keys():
        raise _entity_error("MessageEntity must have type, offset and length")
    if entity["type"] not in KINDS:
        raise _entity_error("wrong entity type specified")
    try:
        offset, size = int(entity["offset"]), int(entity["length"])
    except (TypeError, ValueError):
        raise _entity_error("offset and length must be of type Number") from None
    if offset < 0 or size <= 0 or offset + size > length:
        raise _entity_error(f"entity beginning at UTF-16 offset {offset} ends after the end of the text")
    if entity["type"] == "text_link" and not entity.get("url"):
        raise _entity_error('field "url" must be specified')
    given = {name: value for name, value in entity.items() if value is not None}
    return {**given, "offset": offset, "length": size}


def _entity_error(reason: str) -> ApiError:
    return bad(f"can't parse MessageEntity: {reason}")


def _trimmed(text: str, entities: list[Entity]) -> Formatted:
    """Telegram cuts white space at both ends, and moves the entities along."""
    body = text.strip(WHITE)
    if body == text or not entities:
        return Formatted(body, entities)
    lead, length = len(text) - len(text.lstrip(WHITE)), units(body)
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(length, entity["offset"] + entity["length"] - lead)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return Formatted(body, moved)
