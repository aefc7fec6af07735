"""What happened from when until when, counted from what people did; nothing here is asked of the digests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from storage.rows import moment
from tests.year.expected import Matter
from tests.year.polls import Asked
from tests.year.windows import Window

if TYPE_CHECKING:
    from tests.year.quarter import Quarter

DECIDED = [
    "accepted",
    "partly",
    "we_do_it",
    "not_accepted",
    "done",
    "repaired",
    "given_up",
    "refused_by_rules",
    "not_competence",
]


@dataclass(frozen=True)
class Seen:
    """A proposal with what only its row tells."""

    matter: Matter
    published_at: datetime | None
    explained: list[datetime]  # when the council or the municipality said something with a reason


class Happened:
    def __init__(self, town: "Quarter") -> None:
        self._town = town
        self.supports: list[tuple[datetime, str]] = []  # with the parish
        self._seen: list[Seen] = []

    def look(self) -> None:
        """At the moments that are stored."""
        for row in self._town.sim.rows("SELECT id, published_at FROM proposals"):
            answers = self._town.sim.rows(
                "SELECT at FROM answers"
                " WHERE proposal_id = :id AND side IN ('council', 'municipality') AND reason <> ''",
                id=row["id"],
            )
            published_at = None if row["published_at"] is None else moment(row["published_at"])
            matter = self._town.matters[row["id"]]
            self._seen.append(Seen(matter, published_at, [moment(answer["at"]) for answer in answers]))

    # ------------------------------------------------------------ in a window, of one parish; "": everywhere

    def submitted(self, window: Window, parish: str) -> int:
        return sum(_is(one.matter.parish, parish) and one.matter.submitted_at in window for one in self._seen)

    def published(self, window: Window, parish: str) -> int:
        return sum(one.matter.parish == parish and _within(window, one.published_at) for one in self._seen)

    def answered(self, window: Window, parish: str) -> int:
        """By the municipality."""
        return sum(
            _is(one.matter.parish, parish)
            and any(step.side == "municipality" and step.at in window for step in one.matter.steps)
            for one in self._seen
        )

    def decided(self, window: Window, parish: str) -> set[int]:
        return {
            one.matter.id
            for one in self._seen
            if one.matter.parish == parish
            and one.published_at is not None
            and any(step.status in DECIDED and step.at in window for step in one.matter.steps)
        }

    def followed(self, window: Window, who: str) -> set[int]:
        """Theirs, or they support or follow it."""
        return {
            one.matter.id
            for one in self._seen
            if who in (one.matter.author, *one.matter.listeners)
            and one.published_at is not None
            and one.published_at < window.told_at
            and any(at in window for at in one.explained)
        }

    def supported(self, window: Window, parish: str) -> int:
        return sum(where == parish and at in window for at, where in self.supports)

    def closed(self, window: Window, parish: str) -> int:
        return sum(_is(one.parish, parish) and _within(window, one.closed_at) for one in self._town.polls.asked)

    def concluded(self, window: Window, parish: str) -> int:
        return sum(
            one.parish == parish and any(at in window and status != "waits_municipality" for at, _, status in one.said)
            for one in self._town.polls.asked
        )

    # ------------------------------------------------------------ at a moment

    def open_polls(self, at: datetime, parish: str) -> list[Asked]:
        return [
            one
            for one in self._town.polls.asked
            if _is(one.parish, parish) and one.opened_at <= at and (one.closed_at is None or at < one.closed_at)
        ]

    def open_questions(self, at: datetime, parish: str) -> int:
        asked = self._town.consultations
        return sum(_is(one.parish, parish) and asked.is_open(one, at) for one in asked.asked)

    def undecided(self, at: datetime, parish: str) -> int:
        asked = self._town.consultations
        return sum(_is(one.parish, parish) and asked.is_undecided(one, at) for one in asked.asked)

    def meetings(self, at: datetime, until: datetime, parish: str) -> int:
        return len(list(self._meetings(at, until, parish)))

    def _meetings(self, at: datetime, until: datetime, parish: str) -> Iterator[int]:
        for one in self._town.meetings.gatherings:
            plans = [starts_at for since, starts_at in one.plans if since < at]
            is_held = one.ended_at is None or at < one.ended_at
            if one.parish == parish and plans and is_held and at < plans[-1] < until:
                yield one.id


def _is(parish: str, wanted: str) -> bool:
    return wanted in ("", parish)


def _within(window: Window, at: datetime | None) -> bool:
    return at is not None and at in window
