"""From the start of the program to its first poll and its first answer, and how much memory it then holds."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from tests.bench.bots import ALONE, Stand, stand
from tests.bench.doubles import STRICT
from tests.bench.measures import Measure
from tests.bench.plan import Plan

ROW = "starting"
PATIENCE = 30.0
REST = 0.3  # seconds until memory is read


@dataclass
class Course:
    """One bot's starts; seconds, and MB at the end."""

    stand: Stand
    polled: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def once(self) -> tuple[float, float, float]:
        """Somebody has written while it did not run; it starts."""
        there = self.stand.double
        there.ask("says", person=self.stand.parish.callers[0], text="/start")
        there.new_calls()
        began = there.now()
        with self.stand.run():
            calls = there.await_calls(1, _is("sendmessage"), PATIENCE, 0.01)
            time.sleep(REST)
            memory = self.stand.bot.memory()
        return _first("getupdates", calls) - began, _first("sendmessage", calls) - began, memory

    def measure(self) -> None:
        for values, value in zip((self.polled, self.answered, self.memory), self.once(), strict=True):
            values.append(value)

    def measures(self) -> list[Measure]:
        return [
            self._measure("to the first poll", "s", self.polled),
            self._measure("to the first answer", "s", self.answered),
            self._measure("resident memory then", "MB", self.memory),
        ]

    def _measure(self, setting: str, unit: str, values: list[float]) -> Measure:
        kind = self.stand.kind
        return Measure(ROW, setting, kind.name, unit, tuple(values), is_base=kind.is_ours)


def measure(plan: Plan) -> list[Measure]:
    """The database is there already, as at every start but the first; the double is strict, so that it logs polls."""
    plan.say("starting")
    with ExitStack() as stack:
        courses = []
        for index, kind in enumerate(ALONE):
            folder = plan.folder / ROW / str(index)
            one = stack.enter_context(stand(kind, folder, people=1, callers=1, options=STRICT))
            courses.append(Course(one))
        for course in courses:
            course.once()
        for _ in range(plan.rounds):
            for course in courses:
                plan.noise.listen()
                course.measure()
    found = [course.measures() for course in courses]
    return [each for same in zip(*found, strict=True) for each in same]


def _is(method: str) -> Callable[[dict[str, Any]], bool]:
    return lambda call: bool(call["method"].lower() == method)


def _first(method: str, calls: list[dict[str, Any]]) -> float:
    return float(next(filter(_is(method), calls))["at"])
