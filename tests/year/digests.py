"""Whether the digests of a quarter tell of everything once: their windows, their figures, and who was sent them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from storage.rows import moment
from tests.year import windows
from tests.year.expected import Matter
from tests.year.happened import Happened
from tests.year.issues import Issues
from tests.year.summaries import Summaries
from tests.year.weeks import Weeks

if TYPE_CHECKING:
    from tests.year.quarter import Quarter


class Digests:
    def __init__(self, town: "Quarter") -> None:
        self._town = town
        self._happened = Happened(town)
        self._summaries, self._issues = Summaries(town, self._happened), Issues(town, self._happened)
        self._weeks = Weeks(town, self._happened)
        self._uncovered: set[str] = set()

    def subscribe(self) -> None:
        self._weeks.subscribe()

    def was_published(self, matter: Matter) -> None:
        """Every third of who listens supports it."""
        self._happened.supports += [(self._town.sim.clock.now(), matter.parish)] * len(matter.listeners[::3])

    def watch(self) -> None:
        """Nothing is covered that was not to be told yet, and all that was."""
        self._summaries.watch()
        now = self._town.sim.clock.now()
        for row in self._town.sim.rows("SELECT kind, covered_until FROM digests"):
            told = [until for at, until in windows.issues(row["kind"]) if self._town.off.late(at) <= now]
            if moment(row["covered_until"]) != told[-1]:
                self._uncovered.add(f"{row['kind']} told until {moment(row['covered_until'])}, not {told[-1]}")

    def broken(self) -> Iterator[str]:
        self._happened.look()
        yield from sorted(self._uncovered)
        yield from self._summaries.broken()
        yield from self._issues.broken()
        yield from self._weeks.broken()
