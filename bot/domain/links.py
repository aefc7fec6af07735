"""Short addresses of our public pages, as they are said aloud and printed: "/malienas", "/A-12", "/malienas/Z-3"."""

import re

from bot.domain import numbers

STARTS = {  # what stands before the number in a start parameter
    numbers.POLL: "a",
    numbers.MEETING: "m",
    numbers.ENTRY: "t",
    numbers.ANNOUNCEMENT: "z",
    numbers.CONSULTATION: "k",
}
LETTERS = {start: letter for letter, start in STARTS.items()}
DOORS = "/ej"  # for what has no page of its own
_MATTER = re.compile(rf"([{''.join(LETTERS)}])-([0-9]{{1,9}})")
_PROPOSAL = re.compile(r"n-([A-Z]{2,4}-[0-9]{4}-[0-9]{1,9})")
_PLACE = re.compile(r"p-([a-z][a-z0-9_]*)(?:-(.+))?")


def path(start: str) -> str:
    """Where what a start parameter leads to is shown to everybody, with every way in."""
    if place := _PLACE.fullmatch(start):
        return f"/{place[1]}{_of_matter(place[2] or '')}"
    return _of_matter(start) or f"{DOORS}/{start}"


def _of_matter(start: str) -> str:
    if matter := _MATTER.fullmatch(start):
        return f"/{LETTERS[matter[1]]}-{matter[2]}"
    proposal = _PROPOSAL.fullmatch(start)
    return f"/{proposal[1]}" if proposal else ""


def start(number: str, place: str = "") -> str:
    """The other way round: of a matter by its number as we write it; `place` is the key of a parish."""
    letter, _, serial = number.partition("-")
    matter = f"{STARTS[letter]}-{serial}" if letter in STARTS else f"n-{number}"
    return f"p-{place}-{matter}" if place else matter
