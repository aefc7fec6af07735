"""Whether the staff of a quarter were told everything once, and just that."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from storage.rows import moment
from tests.year.course import BEGIN
from tests.year.happened import Happened
from tests.year.screens import Screens, number
from tests.year.town import STAFF
from tests.year.windows import DAY, WEEK, Window

if TYPE_CHECKING:
    from tests.year.quarter import Quarter

NEW = ("new_ideas", "answered", "polls_closed")
QUESTIONS = ("consultations", "undecided")
SOON = timedelta(minutes=1)  # by then all that was due is done


class Summaries:
    def __init__(self, town: "Quarter", happened: Happened) -> None:
        self._town, self._happened, self._screens = town, happened, Screens(town)
        self._found: dict[tuple[str, str, datetime], Mapping[str, Any]] = {}
        self._newest = 0

    def watch(self) -> None:
        """They are not kept for ever."""
        rows = self._town.sim.rows("SELECT * FROM summaries WHERE id > :newest ORDER BY id", newest=self._newest)
        for row in rows:
            self._newest = row["id"]
            self._found[row["kind"], row["scope"], moment(row["until"])] = dict(row)

    def broken(self) -> Iterator[str]:
        weeks = {window.until for window in self._town.windows(WEEK)}
        known = set()
        for kind in (DAY, WEEK):
            for window in self._town.windows(kind):
                for scope, chat in STAFF.items() if kind == WEEK or window.until not in weeks else ():
                    known.add((kind, scope, window.until))
                    yield from self._broken_summary(kind, scope, window, chat)
        yield from (f"nobody expected {key}" for key in self._found.keys() - known)

    def _broken_summary(self, kind: str, scope: str, window: Window, chat: str) -> Iterator[str]:
        name, wanted = f"{kind} {scope} until {window.until}", self._wanted(scope, window)
        row = self._found.get((kind, scope, window.until))
        if row is None:
            if wanted["new_ideas"] or wanted["polls_closed"] or (kind == WEEK and any(wanted.values())):
                yield f"{name} was not told: {wanted}"
            return
        told = json.loads(row["figures"])
        said = {key: told.get(key, 0) for key in wanted}
        said |= {key: len(told.get(key, ())) for key in QUESTIONS}
        if said != wanted:
            yield f"{name}: told {said}, not {wanted}"
        if moment(row["since"]) != window.since and window.since > BEGIN:
            yield f"{name}: told since {moment(row['since'])}, not {window.since}"
        self._town.passed.issues[f"{kind} {scope}".strip()] += 1
        self._town.passed.new.update({f"{kind} {scope}".strip() + f": {key}": said[key] for key in NEW})
        about = f"summaries:{row['id']}"
        yield from self._screens.misposted(name, about, about, chat, window.told_at)
        for shown in self._screens.shown(about):
            if [number(shown, f"summaries-{key.replace('_', '-')}") for key in NEW] != [wanted[key] for key in NEW]:
                yield f"{name}: says {shown}, not {wanted}"

    def _wanted(self, scope: str, window: Window) -> dict[str, int]:
        """What is new in the window; and what waits when it is told."""
        happened, at = self._happened, window.told_at + SOON
        return {
            "new_ideas": happened.submitted(window, scope),
            "answered": happened.answered(window, scope),
            "polls_closed": happened.closed(window, scope),
            "polls_open": len(happened.open_polls(at, scope)),
            "consultations": happened.open_questions(at, scope),
            "undecided": happened.undecided(at, scope),
            "undeliverable": 0,
        }
