"""parse_mode=MarkdownV2, with the complaints of the real server."""

import re
from typing import Any

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = {"*": "bold", "__": "underline", "_": "italic", "~": "strikethrough", "||": "spoiler"}
NAMES = {
    "bold": "Bold", "underline": "Underline", "italic": "Italic", "strikethrough": "Strikethrough",
    "spoiler": "Spoiler", "code": "Code", "pre": "Pre", "text_link": "TextUrl", "custom_emoji": "CustomEmoji",
}  # fmt: skip
ESCAPED = re.compile(r"\\([\x01-\x7e])")


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.text: list[str] = []
        self.at = 0  # in UTF-16 units of the result
        self.open: list[tuple[str, int, int]] = []  # kind, start, where in the source
        self.entities: list[dict[str, Any]] = []

    def offset(self, position: int) -> int:
        return len(self.source[:position].encode())

    def write(self, piece: str) -> None:
        self.text.append(piece)
        self.at += len(piece.encode("utf-16-le")) // 2

    def step(self) -> None:
        rest = self.source[self.position :]
        character = rest[0]
        if character == "\\" and len(rest) > 1 and 0 < ord(rest[1]) < 127:
            self.write(rest[1])
            self.position += 2
        elif rest.startswith("```"):
            self.code(rest, "```", "pre")
        elif character == "`":
            self.code(rest, "`", "code")
        elif rest.startswith("![") or character == "[":
            self.begin_link(rest)
        elif character == "]" and any(kind in ("text_link", "custom_emoji") for kind, _, _ in self.open):
            self.end_link()
        elif mark := next((mark for mark in ("__", "||", "*", "_", "~") if rest.startswith(mark)), ""):
            self.toggle(mark)
        elif character == ">" and (self.position == 0 or self.source[self.position - 1] == "\n"):
            self.quote()
        elif character in RESERVED:
            raise ValueError(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
        else:
            self.write(character)
            self.position += 1

    def toggle(self, mark: str) -> None:
        kind = MARKS[mark]
        if self.open and self.open[-1][0] == kind:
            _, start, _ = self.open.pop()
            self.keep(kind, start)
        elif any(kind == opened for opened, _, _ in self.open):
            self.unfinished()
        else:
            self.open.append((kind, self.at, self.position))
        self.position += len(mark)

    def code(self, rest: str, fence: str, kind: str) -> None:
        end = rest.find(fence, len(fence))
        if end < 0:
            self.open.append((kind, self.at, self.position))
            self.unfinished()
        body, language = rest[len(fence) : end], ""
        if kind == "pre" and "\n" in body:
            language, body = body.split("\n", 1) if not body[0].isspace() else ("", body.lstrip("\n"))
        start = self.at
        self.write(ESCAPED.sub(r"\1", body))
        self.keep(kind, start, **({"language": language} if language else {}))
        self.position += end + len(fence)

    def begin_link(self, rest: str) -> None:
        kind = "custom_emoji" if rest[0] == "!" else "text_link"
        self.open.append((kind, self.at, self.position))
        self.position += 2 if rest[0] == "!" else 1

    def end_link(self) -> None:
        kind, start, _ = self.open[-1]
        if kind not in ("text_link", "custom_emoji"):
            self.unfinished()
        self.open.pop()
        match = re.compile(r"\]\(((?:[^)\\]|\\.)*)\)").match(self.source, self.position)
        if match is None:
            raise ValueError("Character ']' is reserved and must be escaped with the preceding '\\'")
        target = ESCAPED.sub(r"\1", match[1])
        if kind == "text_link":
            self.keep(kind, start, url=target)
        else:
            self.keep(kind, start, custom_emoji_id=target.rpartition("=")[2])
        self.position = match.end()

    def quote(self) -> None:
        """Lines that begin with `>` are one quotation."""
        start = self.at
        self.position += 1
        while self.position < len(self.source):
            if self.source[self.position] == "\n":
                if not self.source.startswith("\n>", self.position):
                    break
                self.write("\n")
                self.position += 2
            else:
                self.step()
        self.keep("blockquote", start)

    def keep(self, kind: str, start: int, **more: str) -> None:
        if self.at > start:
            self.entities.append({"offset": start, "length": self.at - start, "type": kind, **more})

    def unfinished(self) -> None:
        kind, _, position = self.open[-1]
        raise ValueError(f"Can't find end of {NAMES[kind]} entity at byte offset {self.offset(position)}")


def parse_markdown(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities; ValueError says what is wrong and where."""
    reader = _Reader(source)
    while reader.position < len(source):
        reader.step()
    if reader.open:
        reader.unfinished()
    reader.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(reader.text), reader.entities
