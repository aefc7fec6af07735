"""What is read on the screens of a quarter, and whether it came there once."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.messages import Address
from storage.rows import moment
from tests.chat import CHANNEL, Shown, fixed
from tests.year.windows import Window

if TYPE_CHECKING:
    from tests.year.quarter import Quarter

SLOW = timedelta(minutes=5)
ARRIVED = ("sent", "in doubt")


class Screens:
    def __init__(self, town: "Quarter") -> None:
        self._town = town

    def misposted(self, name: str, about: str, key: str, chat: str, at: datetime | None) -> Iterator[str]:
        """Once, there, in time."""
        rows = self._town.sim.rows(
            "SELECT address, outcome, created_at FROM outbox WHERE dedupe_key LIKE :key AND about = :about",
            key=f"{key}:{CHANNEL}:%",
            about=about,
        )
        if [Address.parse(row["address"]).chat for row in rows] != [chat] or rows[0]["outcome"] not in ARRIVED:
            yield f"{name} was sent: {[dict(row) for row in rows]}"
        elif at is not None and not timedelta(0) <= moment(rows[0]["created_at"]) - at < SLOW:
            yield f"{name} came at {moment(rows[0]['created_at'])}, not {at}"
        self._town.passed.doubtful += sum(row["outcome"] == "in doubt" for row in rows)
        if len(self.shown(about)) > 1:
            yield f"{name} is shown more than once"

    def shown(self, about: str) -> list[Shown]:
        """On screens, as it looks now."""
        rows = self._town.sim.rows("SELECT address, message_id FROM posted WHERE about = :about", about=about)
        return [
            shown
            for row in rows
            for shown in self._town.platform.screens[Address.parse(row["address"])]
            if shown.id == row["message_id"]
        ]

    def entitled(self, title: str, chat: str) -> list[Shown]:
        (begins, *_) = fixed("lv", title)
        screen = self._town.platform.screens.get(Address(CHANNEL, chat), [])
        return [shown for shown in screen if shown.title.startswith(begins)]

    def told(self, title: str, windows: list[Window]) -> dict[tuple[str, datetime], list[Shown]]:
        """On each screen, by the window that was told last."""
        found: dict[tuple[str, datetime], list[Shown]] = {}
        for address in self._town.platform.screens:
            for shown in self.entitled(title, address.chat) if not address.is_group else ():
                at = self._town.platform.sent_at[shown.id]
                until = [window.until for window in windows if window.told_at <= at][-1]
                found.setdefault((address.chat, until), []).append(shown)
        return found


def number(shown: Shown, phrase: str) -> int:
    """How many of them it says there are; 0 where it does not."""
    (words, *_) = fixed("lv", phrase)
    found = re.search(rf"{re.escape(words)} ([0-9]+)", shown.text)
    return int(found[1]) if found else 0


def lines(shown: Shown, heading: str) -> int:
    """Below a heading, with those that are only counted."""
    (words, *_), (more, *_) = fixed("lv", heading), fixed("lv", "digests-more")
    part = next((one for one in shown.text.split("\n\n") if one.split("\n")[0] == words), "")
    rest = re.search(rf"{re.escape(more)} ([0-9]+)", part)
    return part.count("\n• ") + (int(rest[1]) - 1 if rest else 0)
