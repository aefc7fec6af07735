"""Durable turns per second: a vote under a group's card, answered; beside bare bots that only answer."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.bench import parish
from tests.bench.bots import KINDS, Stand, running_stands, stand
from tests.bench.measures import Measure
from tests.bench.plan import Plan

ROW = "turns"
LATENCIES = (0, 40)  # ms before each answer of the double
FEWEST, MOST = 20, 5_000
PEOPLE = 10_000
PATIENCE = 60.0


@dataclass
class Course:
    """One bot's rounds. The lists hold what was measured, a value for a round."""

    stand: Stand
    taps: Iterator[dict[str, Any]]
    stored: int = 0  # votes, before the first tap
    size: int = 0
    answered: int = 0
    rates: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)  # processor time of one turn, µs
    loads: list[float] = field(default_factory=list)  # of the double: 1.0 is one processor

    def begin(self) -> None:
        self.rates, self.costs, self.loads = [], [], []

    def warm_up(self, seconds: float) -> None:
        """Two rounds that do not count, from which the size of those that do is taken."""
        self.size = FEWEST
        for _ in range(2):
            rate, _, _ = self._run()
            self.size = max(FEWEST, min(MOST, int(rate * seconds)))

    def measure(self) -> None:
        rate, cost, load = self._run()
        self.rates.append(rate)
        self.costs.append(cost)
        self.loads.append(load)

    def _run(self) -> tuple[float, float, float]:
        stand, taps = self.stand, parish.some(self.taps, self.size)
        stand.await_poll()
        stand.double.new_calls()
        spent, served = stand.bot.cpu(), stand.double.program.cpu()
        stand.double.ask("enqueue", updates=taps)
        started = stand.double.now()
        calls = list(filter(is_answer, stand.double.await_calls(len(taps), is_answer, PATIENCE, 0.02)))
        seconds = calls[-1]["at"] - started
        cost = (stand.bot.cpu() - spent) / len(taps) * 1e6
        _check_answers(taps, calls)
        self.answered += len(taps)
        return len(taps) / seconds, cost, (stand.double.program.cpu() - served) / seconds


def measure(plan: Plan) -> list[Measure]:
    found: list[Measure] = []
    bots = [stand(kind, plan.folder / ROW / str(index), people=PEOPLE) for index, kind in enumerate(KINDS)]
    with running_stands(bots) as running:
        courses = [Course(one, one.parish.taps()) for one in running]
        for latency in LATENCIES:
            plan.say(f"turns, {latency} ms")
            found += _at(latency, courses, plan)
        found += [_memory(one) for one in running]
        for course in courses:
            check_stored(course)
    return sorted(found, key=lambda one: not one.more_is_better)  # what it is about first


def _at(latency: int, courses: list[Course], plan: Plan) -> list[Measure]:
    for course in courses:
        course.stand.double.ask("latency", ms=latency)
    run(courses, plan)
    return [
        *[_measure(f"{latency} ms", "turns/s", course, course.rates, True) for course in courses],
        *[_measure(f"processor time, {latency} ms", "µs/turn", course, course.costs) for course in courses],
        *[_load(latency, course) for course in courses],
    ]


def run(courses: list[Course], plan: Plan) -> None:
    """Every bot's first round, then every bot's second, and so on: noise meets them all alike."""
    for course in courses:
        course.begin()
        course.warm_up(plan.seconds)
    for _ in range(plan.rounds):
        for course in courses:
            plan.noise.listen()
            course.measure()


def _measure(setting: str, unit: str, course: Course, values: list[float], more_is_better: bool = False) -> Measure:
    kind = course.stand.kind
    return Measure(ROW, setting, kind.name, unit, tuple(values), more_is_better, kind.is_ours)


def _load(latency: int, course: Course) -> Measure:
    """Near one processor, it would be the double that is measured."""
    setting = f"the double's own load, {latency} ms"
    return Measure(ROW, setting, course.stand.kind.name, "processors", tuple(course.loads))


def _memory(stand: Stand) -> Measure:
    most = (stand.bot.memory("VmHWM"),)
    return Measure(ROW, "resident memory, the most", stand.kind.name, "MB", most, is_base=stand.kind.is_ours)


def is_answer(call: dict[str, Any]) -> bool:
    return bool(call["method"].lower() == "answercallbackquery")


def _check_answers(taps: list[dict[str, Any]], calls: list[dict[str, Any]]) -> None:
    """A figure counts only if everybody was answered, once."""
    asked = sorted(tap["callback_query"]["id"] for tap in taps)
    answered = sorted(str(call["params"]["callback_query_id"]) for call in calls)
    assert asked == answered, "somebody was not answered, or twice"


def check_stored(course: Course) -> None:
    """And only if what was confirmed is in the database."""
    if course.stand.kind.is_ours:
        stored = parish.votes(course.stand.database) - course.stored
        assert stored == course.answered, f"{course.answered} votes were confirmed, {stored} are stored"
