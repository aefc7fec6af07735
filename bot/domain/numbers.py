"""Short numbers, as they are said aloud and written on paper: a letter for what it is, and which one: "A-12"."""

import re

POLL, MEETING, INQUIRY, CONSULTATION, COUNCIL_MATTER = "A", "S", "J", "K", "P"
ENTRY, ANNOUNCEMENT = "T", "Z"
_LETTERS = "".join((POLL, MEETING, INQUIRY, CONSULTATION, COUNCIL_MATTER, ENTRY, ANNOUNCEMENT))
_SHORT = re.compile(rf"([{_LETTERS}])[\s-]*[0-9]{{1,9}}", re.IGNORECASE)


def letter(text: str) -> str:
    """Of "A-12", "a 12" or "a12"; "" where it is no short number."""
    found = _SHORT.fullmatch(text.strip())
    return found[1].upper() if found else ""
