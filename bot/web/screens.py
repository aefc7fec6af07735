"""A message on a screen as a page draws it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass(frozen=True)
class Drawn:
    id: str
    is_mine: bool
    is_new: bool
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
    rows: Sequence[Sequence[Button]] = field(default=())


def draw(screens: Sequence[Screen], say: Say, after: int, page: str) -> list[Drawn]:
    """`after` is the last change that was seen before; the first message changed since is where reading goes on.

    `page` is the address of the conversation.
    """
    drawn: list[Drawn] = []
    day, is_found = "", after == 0
    open_ = {one.message_id for one in [one for one in screens if one.body.get("rows")][-UNFOLDED:]}
    texts = {one.message_id: str(one.body.get("text", "")) for one in screens}
    for one in screens:
        is_new = not is_found and not one.from_who and one.change > after
        is_found = is_found or is_new
        this_day = say("webchat-day", at=one.created_at)
        is_folded = one.message_id not in open_
        drawn.append(_drawn(one, say, "" if this_day == day else this_day, (is_new, is_folded), texts, page))
        day = this_day
    return drawn


def _drawn(one: Screen, say: Say, day: str, marks: tuple[bool, bool], texts: Mapping[str, str], page: str) -> Drawn:
    body = one.body
    media, place = body.get("media") or {}, body.get("place")
    return Drawn(
        id=one.message_id,
        is_mine=bool(one.from_who),
        is_new=marks[0],
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
