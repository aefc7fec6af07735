"""Whether who reads digests one-to-one was told everything once: who chose it, and who speaks for a parish."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from tests.chat import CHANNEL, Shown
from tests.year import windows
from tests.year.course import BEGIN, FOREVER
from tests.year.happened import Happened
from tests.year.screens import Screens, lines, number
from tests.year.windows import REPRESENTATIVES, RESIDENTS, Window

if TYPE_CHECKING:
    from tests.year.quarter import Quarter

ALL, WEEKLY, NOTHING = 1, 2, 3  # of what may be chosen


class Weeks:
    def __init__(self, town: "Quarter", happened: Happened) -> None:
        self._town, self._happened, self._screens = town, happened, Screens(town)
        self._weekly: dict[str, tuple[datetime, datetime]] = {}  # who wanted it, since when until when

    def subscribe(self) -> None:
        for place, parish in enumerate(self._town.parishes):
            self._chooses(f"{parish} 0", WEEKLY, 1 + place)
            if place % 4 == 0:
                self._chooses(f"{parish} 1", ALL, 2)
            if place % 5 == 0:
                self._chooses(f"{parish} 0", NOTHING, self._town.plan.lasts // 2 + place)

    def _chooses(self, who: str, what: int, day: int) -> None:
        self._town.diary.put(BEGIN + timedelta(days=day, hours=4), partial(self._choose, who, what))

    def _choose(self, who: str, what: int) -> None:
        self._town.presses(who, f"subscriptions.set:{what}")
        now = self._town.sim.clock.now()
        since, _ = self._weekly.get(who, (now, now))
        if what != ALL:
            self._weekly[who] = (since, now if what == NOTHING else FOREVER)

    def broken(self) -> Iterator[str]:
        yield from self._broken_weeks()
        yield from self._broken_representatives()

    def _broken_weeks(self) -> Iterator[str]:
        told = self._screens.told("digests-week-title", self._town.windows(RESIDENTS))
        yield from (f"{who} did not choose a week" for who, _ in told if who not in self._weekly)
        for who, (since, until) in self._weekly.items():
            for window in self._town.windows(RESIDENTS):
                is_wanted = since < window.told_at < until
                yield from self._broken_week(who, window, told.get((who, window.until), []), is_wanted=is_wanted)

    def _broken_week(self, who: str, window: Window, told: list[Shown], *, is_wanted: bool) -> Iterator[str]:
        happened, parish = self._happened, who.partition(" ")[0]
        answers = len(happened.decided(window, parish) | happened.followed(window, who))
        polls = [one for one in happened.open_polls(window.told_at, parish) if not _has_voted(one.voted, who, window)]
        meetings = happened.meetings(window.told_at, self._next(window), parish)
        wanted = [answers, happened.closed(window, parish), len(polls), meetings, happened.published(window, parish)]
        name = f"the week of {who} until {window.until}"
        if not is_wanted or not any(wanted):
            yield from (f"{name} was not wanted, or empty: {shown}" for shown in told)
            return
        if len(told) != 1 and not (told == [] and self._is_doubtful(who, window)):
            yield f"{name} was told {len(told)} times, not once: {wanted}"
        for shown in told[:1]:
            self._town.passed.issues[RESIDENTS] += 1
            answered = lines(shown, "digests-followed") + lines(shown, "digests-decisions")
            said = [answered, *(lines(shown, f"digests-{what}") for what in ("results", "polls", "meetings"))]
            if [*said, number(shown, "digests-new")] != wanted:
                yield f"{name}: not {wanted}: {shown}"

    def _is_doubtful(self, who: str, window: Window) -> bool:
        """A crash came between: it is not said again by itself."""
        key = f"digests.residents:{window.until.isoformat()}:{CHANNEL}:{who}"
        rows = self._town.sim.rows("SELECT outcome FROM outbox WHERE dedupe_key = :key", key=key)
        self._town.passed.doubtful += len(rows)
        return [row["outcome"] for row in rows] == ["in doubt"]

    def _next(self, window: Window) -> datetime:
        return next(at for at, _ in windows.issues(RESIDENTS) if at > window.told_at)

    def _broken_representatives(self) -> Iterator[str]:
        told = self._screens.told("digests-representative-title", self._town.windows(REPRESENTATIVES))
        for parish, who in self._town.cast.representatives.items():
            for window in self._town.windows(REPRESENTATIVES):
                wanted = [self._happened.submitted(window, parish), self._happened.supported(window, parish)]
                shown = told.get((who, window.until), [])
                if any(wanted) and not shown:
                    yield f"{who} was not told {wanted} until {window.until}"
                for one in shown[:1]:
                    said = [number(one, f"digests-said-{what}") for what in ("proposals", "supports")]
                    self._town.passed.new.update({"representatives: new_ideas": said[0]})
                    if said != wanted:
                        yield f"{who} was told {said} until {window.until}, not {wanted}: {one}"
        for (who, until), shown in told.items():
            self._town.passed.issues[REPRESENTATIVES] += 1
            self._town.passed.repeated += len(shown) - 1
            rows = self._town.sim.rows(
                "SELECT outcome FROM outbox WHERE phrase = 'digests.representative' AND address = :address"
                " AND dedupe_key LIKE :key",
                address=f"{CHANNEL}:{who}",
                key=f"%/{until.isoformat()}:%",
            )
            if [row["outcome"] for row in rows] != ["sent"]:
                yield f"{who} until {until}: {[row['outcome'] for row in rows]}"


def _has_voted(voted: Mapping[str, datetime], who: str, window: Window) -> bool:
    return who in voted and voted[who] < window.told_at
