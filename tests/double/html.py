"""parse_mode=HTML, with the complaints of the real server."""

import re
from typing import Any

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
TOKEN = re.compile(r"<|&(?:lt|gt|amp|quot|#\d+|#[xX][0-9A-Fa-f]+);|&|[^<&]+")
TAG = re.compile(r"<(/?)([A-Za-z0-9-]*)((?:\s+[A-Za-z0-9-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>\"']+))?)*)\s*>")
ATTRIBUTE = re.compile(r"([A-Za-z0-9-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.at = 0  # in UTF-16 units of the result
        self.open: list[tuple[str, dict[str, str], int, int]] = []
        self.entities: list[dict[str, Any]] = []

    def offset(self, position: int) -> int:
        return len(self.source[:position].encode())

    def write(self, piece: str) -> None:
        self.text.append(piece)
        self.at += len(piece.encode("utf-16-le")) // 2

    def tag(self, position: int) -> int:
        match = TAG.match(self.source, position)
        if match is None or not match[2]:
            raise ValueError(f"Unclosed start tag at byte offset {self.offset(position)}")
        name = match[2].lower()
        if match[1]:
            self.close(name, position)
        else:
            self.begin(name, match[3], position)
        return match.end()

    def begin(self, name: str, rest: str, position: int) -> None:
        attributes = {
            each[1].lower(): unescape(each[2] or each[3] or each[4] or "") for each in ATTRIBUTE.finditer(rest)
        }
        if name not in TAGS:
            raise ValueError(f'Unsupported start tag "{name}" at byte offset {self.offset(position)}')
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise ValueError(f'Tag "span" must have class "tg-spoiler" at byte offset {self.offset(position)}')
        self.open.append((name, attributes, self.at, position))

    def close(self, name: str, position: int) -> None:
        if not self.open:
            raise ValueError(f"Unexpected end tag at byte offset {self.offset(position)}")
        opened, attributes, start, _ = self.open.pop()
        if name != opened:
            raise ValueError(
                f'Unmatched end tag at byte offset {self.offset(position)}, expected "</{opened}>", found "</{name}>"'
            )
        if self.at > start:
            self.keep(opened, attributes, start)

    def keep(self, name: str, attributes: dict[str, str], start: int) -> None:
        entity: dict[str, Any] = {"offset": start, "length": self.at - start, "type": TAGS[name]}
        if name == "a":
            if not attributes.get("href"):
                return
            entity["url"] = attributes["href"]
        if name == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        if name == "tg-emoji":
            entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        self.entities.append(entity)


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities; ValueError says what is wrong and where."""
    reader = _Reader(source)
    position = 0
    while position < len(source):
        match = TOKEN.match(source, position)
        piece = match[0] if match else source[position]
        if piece == "<":
            position = reader.tag(position)
            continue
        reader.write(unescape(piece))
        position += len(piece)
    if reader.open:
        name, _, _, opened_at = reader.open[-1]
        raise ValueError(
            f'Can\'t find end tag corresponding to start tag "{name}" at byte offset {reader.offset(opened_at)}'
        )
    reader.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(reader.text), reader.entities


def unescape(piece: str) -> str:
    """The four named and the numeric references; anything else stays as it is."""
    return re.sub(r"&(?:lt|gt|amp|quot|#\d+|#[xX][0-9A-Fa-f]+);", _character, piece)


def _character(match: re.Match[str]) -> str:
    reference = match[0]
    if reference in NAMED:
        return NAMED[reference]
    digits = reference[2:-1]
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return chr(code) if 0 < code < 0x110000 else reference
