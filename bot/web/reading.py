"""Where reading goes on when a page is opened: at what came since, else at what was pressed, else at the newest."""

from collections.abc import Sequence
from itertools import takewhile

from storage.screens import Screen


def news(screens: Sequence[Screen], after: int) -> list[Screen]:
    """What came since that change, behind the last of one's own."""
    newer = list(takewhile(lambda one: not one.from_who and one.change > after, reversed(screens)))
    return newer[::-1]


def goes_on(screens: Sequence[Screen], after: int, pressed: str) -> str:
    """The message to begin with; empty where there is none."""
    came = [one for one in news(screens, after) if one.message_id != pressed]
    changed = [one for one in screens if not one.from_who and one.change > after]
    under = [one for one in screens if one.message_id == pressed]
    return next((one.message_id for one in (*came, *changed, *under, *screens[-1:])), "")
