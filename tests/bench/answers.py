"""How long one person waits: from the update to our answer, one at a time, as people write on a quiet evening."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bench import parish
from tests.bench.bots import ALONE, Stand, running_stands, stand
from tests.bench.measures import Measure, quantile
from tests.bench.plan import Plan

ROW = "answer"
WARM_UP = 5
PACE = 0.05  # seconds from one to the next: our own limit is near 30 messages a second
PATIENCE = 15.0
NEW_PROPOSAL = "/start new"
STEP = "Pie veikala tumsā neko neredz, lūdzu vienu laternu."

Ask = Callable[[Stand, int], None]


@dataclass
class Course:
    """One bot's answers to one kind of update, a list of milliseconds for each round."""

    stand: Stand
    rounds: list[list[float]] = field(default_factory=list)

    def once(self, ask: Ask, index: int) -> float:
        there = self.stand.double
        self.stand.await_poll()
        there.new_calls()
        asked_at = there.now()
        ask(self.stand, index)
        calls = there.await_calls(1, is_answer, PATIENCE, 0.002)
        answer = next(filter(is_answer, calls))
        return float(answer["at"] - asked_at) * 1000


def start(stand: Stand, index: int) -> None:
    _says(stand, index, "/start")


def begin_form(stand: Stand, index: int) -> None:
    _says(stand, index, NEW_PROPOSAL)


def step(stand: Stand, index: int) -> None:
    _says(stand, index, STEP)


def tap(stand: Stand, index: int) -> None:
    home = stand.parish
    data = f"polls.vote:{home.polls[0]}:1"
    stand.double.ask("enqueue", updates=[parish.tap(home.people[index], data, home.card)])


def _says(stand: Stand, index: int, text: str) -> None:
    stand.double.ask("says", person=stand.parish.callers[index], text=text)


def is_answer(call: dict[str, Any]) -> bool:
    return call["method"].lower() in ("sendmessage", "answercallbackquery")


# What is asked, in this order; "" is not measured, it only leads to the next.
ASKED: tuple[tuple[str, Ask], ...] = (("a tap", tap), ("/start", start), ("", begin_form), ("a form step", step))


def measure(plan: Plan) -> list[Measure]:
    many = WARM_UP + plan.rounds * plan.samples
    folder = plan.folder / ROW
    bots = [stand(kind, folder / str(index), people=many, callers=many) for index, kind in enumerate(ALONE)]
    found: list[Measure] = []
    with running_stands(bots) as running:
        for name, ask in ASKED:
            plan.say(f"answer, {name or 'on the way to a form'}")
            courses = [Course(one) for one in running]
            run(courses, ask, plan)
            found += [each for course in courses for each in _measures(name, course) if name]
    return sorted(found, key=lambda one: one.setting.endswith("p99"))


def run(courses: list[Course], ask: Ask, plan: Plan) -> None:
    """One update to every bot in turn, then the next."""
    for index in range(WARM_UP):
        _once_each(courses, ask, index)
    for number in range(plan.rounds):
        plan.noise.listen()
        first = WARM_UP + number * plan.samples
        answers = [_once_each(courses, ask, index) for index in range(first, first + plan.samples)]
        for course, milliseconds in zip(courses, zip(*answers, strict=True), strict=True):
            course.rounds.append(list(milliseconds))


def _once_each(courses: list[Course], ask: Ask, index: int) -> list[float]:
    began = time.monotonic()
    answers = [course.once(ask, index) for course in courses]
    time.sleep(max(0.0, began + PACE - time.monotonic()))
    return answers


def _measures(name: str, course: Course) -> list[Measure]:
    """The median of each round; the slowest hundredth only of all together."""
    kind = course.stand.kind
    medians = tuple(quantile(one, 0.5) for one in course.rounds)
    slowest = quantile([each for one in course.rounds for each in one], 0.99)
    return [
        Measure(ROW, f"{name}, p50", kind.name, "ms", medians, is_base=kind.is_ours),
        Measure(ROW, f"{name}, p99", kind.name, "ms", (slowest,), is_base=kind.is_ours),
    ]
