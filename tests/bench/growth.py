"""What a tap costs when much is stored already: up to all that years bring."""

import shutil
from functools import partial
from pathlib import Path

from tests.bench import parish
from tests.bench.bots import KINDS, running_stands, stand
from tests.bench.measures import Measure
from tests.bench.parish import Parish
from tests.bench.plan import Plan
from tests.bench.turns import Course, check_stored, run

ROW = "growth"
PAST = "past.db"
PEOPLE = 5_000
OURS = KINDS[0]


class Past:
    """A store with old proposals: filled once, and copied for every size."""

    def __init__(self, path: Path, old_proposals: int) -> None:
        self._path = path
        self._old_proposals = old_proposals
        self._parish: Parish | None = None

    def settle(self, votes: int, path: Path, home: Parish) -> Parish:
        """All votes are in the polls that are tapped: the worst case."""
        if self._parish is None:
            self._parish = parish.settle(self._path, home, self._old_proposals)
        assert self._parish.card == home.card
        shutil.copyfile(self._path, path)
        parish.vote(path, self._parish.polls, votes)
        return self._parish


def measure(plan: Plan) -> list[Measure]:
    """A bot for every size, all there at once, so that noise meets them alike."""
    plan.say("growth: filling the store")
    folder = plan.folder / ROW
    past = Past(folder / PAST, plan.old_proposals)
    bots = [stand(OURS, folder / str(size), people=PEOPLE, settle=partial(past.settle, size)) for size in plan.sizes]
    with running_stands(bots) as running:
        plan.say("growth: tapping")
        courses = [Course(one, one.parish.taps(), stored) for one, stored in zip(running, plan.sizes, strict=True)]
        run(courses, plan)
        for course in courses:
            check_stored(course)
        return _measures(courses, plan)


def _measures(courses: list[Course], plan: Plan) -> list[Measure]:
    counting = {course.stored: [_counting(course.stand.database) for _ in range(plan.rounds)] for course in courses}
    return [
        *[_measure("a tap", "turns/s", course, plan, course.rates, True) for course in courses],
        *[_measure("processor time", "µs/turn", course, plan, course.costs) for course in courses],
        *[_measure("counting for the card", "ms", course, plan, counting[course.stored]) for course in courses],
    ]


def _measure(
    setting: str, unit: str, course: Course, plan: Plan, values: list[float], more_is_better: bool = False
) -> Measure:
    """The emptiest store is what the others are compared with."""
    subject = f"{course.stored:,} votes, {plan.old_proposals:,} proposals"
    return Measure(ROW, setting, subject, unit, tuple(values), more_is_better, course.stored == plan.sizes[0])


def _counting(path: Path) -> float:
    """Milliseconds: what a card's drawing asks the store."""
    return parish.time_to_count(path) * 1000
