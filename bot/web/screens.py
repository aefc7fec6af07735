"""A message on a screen as a page draws it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.domain.media import Kind
from storage.screens import Screen

LOT = 30  # messages shown at once
UNFOLDED = 3  # the latest whose buttons stand open; those of others one press further
MAP = "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"

Say = Callable[..., str]


@dataclass(frozen=True)
class Button:
    """`name` and `value` are what the form sends; `url` leads elsewhere instead."""

    label: str
    name: str = ""
    value: str = ""
    url: str = ""
    is_main: bool = False


Rows = Sequence[Sequence[Button]]


@dataclass(frozen=True)
class Drawn:
    id: str
    is_mine: bool
    is_here: bool  # where reading goes on
    is_folded: bool
    day: str  # only where it begins
    time: str
    heading: str
    text: str
    is_edited: bool
    media: str  # where it is, if there is any
    media_kind: str
    media_name: str
    place: str  # a link to the map
    link: str
    quoted: str
    rows: Rows = field(default=())


def draw(screens: Sequence[Screen], say: Say, here: str, page: str) -> list[Drawn]:
    """`here` is the message where reading goes on, empty among earlier ones; `page` the address of the conversation."""
    drawn: list[Drawn] = []
    day = ""
    newest = screens[-1].message_id if here else ""
    open_ = {one.message_id for one in [one for one in screens if one.body.get("rows")][-UNFOLDED:]}
    texts = {one.message_id: str(one.body.get("text", "")) for one in screens}
    for one in screens:
        this_day = say("webchat-day", at=one.created_at)
        marks = (one.message_id == here, one.message_id not in open_)
        message = _drawn(one, say, "" if this_day == day else this_day, marks, texts, page)
        drawn.append(replace(message, rows=_with_main(message.rows, say)) if one.message_id == newest else message)
        day = this_day
    return drawn


def _drawn(one: Screen, say: Say, day: str, marks: tuple[bool, bool], texts: Mapping[str, str], page: str) -> Drawn:
    body = one.body
    media, place = body.get("media") or {}, body.get("place")
    return Drawn(
        id=one.message_id,
        is_mine=bool(one.from_who),
        is_here=marks[0],
        is_folded=marks[1],
        day=day,
        time=say("webchat-time", at=one.created_at),
        heading=body.get("title", ""),
        text=body.get("text", ""),
        is_edited=one.edited_at is not None,
        media=f"{page}/media/{media['ref']}" if media else "",
        media_kind=media.get("kind", ""),
        media_name=media.get("name", "") or (say(_KINDS[media["kind"]]) if media else ""),
        place=MAP.format(**place) if place and "latitude" in place else "",
        link=safe(body.get("link", "")),
        quoted=texts.get(body.get("reply_to", ""), ""),
        rows=[[button(choice, page) for choice in row] for row in body.get("rows", ())],
    )


def _with_main(rows: Rows, say: Say) -> Rows:
    """What stands alone in the first row is the thing to press, unless others do too: answers all weigh the same."""
    onward = [row for row in rows if row[0].label not in {say(phrase) for phrase in _BACKWARD}]
    lone = [row for row in onward if len(row) == 1]
    if len(lone) != 1 or lone[0] is not rows[0] or not lone[0][0].name:
        return rows
    return [[replace(rows[0][0], is_main=True)], *rows[1:]]


_BACKWARD = ("machinery-back", "machinery-cancel", "machinery-skip")
_KINDS = {Kind.PHOTO.value: "webchat-photo", Kind.VOICE.value: "webchat-voice-message", Kind.FILE.value: "webchat-file"}


def button(choice: Mapping[str, Any], page: str) -> Button:
    if choice.get("tap"):
        return Button(choice["label"], "tap", choice["tap"])
    start = choice.get("start") or start_of(choice.get("url", ""), page)
    return (
        Button(choice["label"], "start", start) if start else Button(choice["label"], url=safe(choice.get("url", "")))
    )


def safe(url: str) -> str:
    """A link that runs a script, or opens another program, is none."""
    return url if urlsplit(url).scheme in ("http", "https") else ""


def start_of(url: str, page: str) -> str:
    """The start parameter of a link that leads to this very conversation."""
    parts = urlsplit(url)
    given = parse_qs(parts.query).get("start", [""])
    return given[0] if parts.path == page and given[0] else ""
