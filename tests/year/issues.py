"""Whether each parish of a quarter read of everything once: in its group, its week and its month."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from storage.rows import Row, moment
from tests.chat import CHANNEL, Shown
from tests.year.course import BEGIN
from tests.year.expected import day_of
from tests.year.happened import Happened
from tests.year.screens import Screens, lines, number
from tests.year.town import ALONE, GROUPS
from tests.year.windows import GROUP, MONTH, Window

if TYPE_CHECKING:
    from tests.year.quarter import Quarter

PER_DAY, PER_WEEK = 1, 3
# What comes too late helps nobody: one of these may go ahead of what waits, once a day.
HURRIES = ("polls.card", "meetings.card", "meetings.notice", "consultations.card")


class Issues:
    def __init__(self, town: "Quarter", happened: Happened) -> None:
        self._town, self._happened, self._screens = town, happened, Screens(town)

    def broken(self) -> Iterator[str]:
        yield from self._broken_issues(GROUP)
        yield from self._broken_issues(MONTH)
        yield from self._repeated("digests-group-title", GROUP)
        yield from self._repeated("digests-month-title", MONTH)
        yield from self._flooded()

    def _broken_issues(self, kind: str) -> Iterator[str]:
        issues = self._town.sim.rows("SELECT * FROM issues WHERE kind = :kind", kind=kind)
        rows = {(row["parish"], moment(row["until_at"])): row for row in issues}
        all = self._town.windows(kind)
        yield from (f"nobody expected {key}" for key in rows if key[1] not in {window.until for window in all})
        for window in all:
            for parish in self._town.parishes:
                row, name = rows.get((parish, window.until)), f"{kind} of {parish} until {window.until}"
                if row is not None:
                    yield from self._broken_issue(name, kind, row, window, GROUPS.get(parish, ""))
                elif parish != ALONE and self._is_worth(kind, window, parish):
                    yield f"{name} was not told"

    def _is_worth(self, kind: str, window: Window, parish: str) -> bool:
        """One thing alone has its own place in the group."""
        what = len(self._happened.decided(window, parish))
        if kind == MONTH:
            return what + self._happened.concluded(window, parish) > 0
        return what + self._happened.closed(window, parish) > 1

    def _broken_issue(self, name: str, kind: str, row: Row, window: Window, chat: str) -> Iterator[str]:
        if moment(row["since_at"]) != window.since and window.since > BEGIN:
            yield f"{name}: told since {moment(row['since_at'])}, not {window.since}"
        self._town.passed.issues[kind if row["made_at"] else f"{kind}, no room in its week"] += 1
        if row["made_at"] is None or not chat:
            return
        about = f"digests:{row['id']}"
        yield from self._screens.misposted(name, about, f"digests.issue:{row['id']}", chat, None)
        for shown in self._screens.shown(about):
            yield from self._missaid(name, kind, shown, window, row["parish"])

    def _missaid(self, name: str, kind: str, shown: Shown, window: Window, parish: str) -> Iterator[str]:
        happened = self._happened
        decided = lines(shown, "digests-decisions") + lines(shown, "digests-done")
        polls = [lines(shown, "digests-results"), lines(shown, "digests-concluded")]
        said = [decided, *polls, number(shown, "digests-new")]
        wanted = [len(happened.decided(window, parish))]
        if kind == MONTH:
            wanted += [0, happened.concluded(window, parish), 0]
        else:
            wanted += [happened.closed(window, parish), 0, happened.published(window, parish)]
        self._town.passed.new[f"{kind}: decisions"] += decided
        if said != wanted:
            yield f"{name}: says {said}, not {wanted}: {shown}"

    def _repeated(self, title: str, kind: str) -> Iterator[str]:
        """On the screen of a group there are as many as were sent, and in one week, or month, one at most."""
        for parish, chat in GROUPS.items():
            came = [self._town.platform.sent_at[one.id] for one in self._screens.entitled(title, chat)]
            (row,) = self._town.sim.rows(
                "SELECT COUNT(*) AS many FROM outbox JOIN issues ON outbox.about = 'digests:' || issues.id"
                " WHERE issues.kind = :kind AND issues.parish = :parish AND address = :address"
                " AND outcome IN ('sent', 'in doubt') AND edits IS NULL",
                kind=kind,
                parish=parish,
                address=f"{CHANNEL}:{chat}",
            )
            periods = Counter(day_of(at).strftime("%G-%V" if kind == GROUP else "%Y-%m") for at in came)
            if len(came) > row["many"] or max(periods.values(), default=0) > 1:
                yield f"{chat} shows {kind} {periods}, {row['many']} were sent"

    # ------------------------------------------------------------ how much a group is given

    def _flooded(self) -> Iterator[str]:
        for chat in GROUPS.values():
            rows = self._town.sim.rows(
                "SELECT card, COALESCE(finished_at, not_before) AS at FROM outbox"
                " WHERE address = :address AND lane = 2 AND edits IS NULL AND outcome IN ('sent', 'in doubt')",
                address=f"{CHANNEL}:{chat}",
            )
            hurried = Counter(day_of(moment(row["at"])) for row in rows if row["card"] in HURRIES)
            posts = Counter(day_of(moment(row["at"])) for row in rows)
            self._town.passed.posts += len(rows)
            for day, many in posts.items():
                week = sum(count for one, count in posts.items() if timedelta(0) <= one - day < timedelta(days=7))
                quick = sum(count for one, count in hurried.items() if timedelta(0) <= one - day < timedelta(days=7))
                self._town.passed.ahead += max(0, many - PER_DAY)
                if many > PER_DAY + min(1, hurried[day]) or week > PER_WEEK + quick:
                    yield f"{chat} was given {many} posts on {day}, {week} in the week from then"
