"""Announcements to everybody: how long a person waits for a reply meanwhile, and how well the limits are used."""

import sqlite3
import time
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.messages import Lane, Outbound
from storage.outbox import to_json
from storage.rows import to_micros
from tests.bench.bots import KINDS, Stand, stand
from tests.bench.measures import Measure, quantile
from tests.bench.plan import Plan
from tests.double.flood import EVERYWHERE_PER_SECOND

ROW = "bulk"
FACTOR = 20  # times wider on both sides: our pace, and the limits of the double
OURS = KINDS[0]
OPTIONS = ("--light", "--flood-factor", str(FACTOR))
USED = f"used of what the limits × {FACTOR} allow"
REFUSED = "refused as too fast (429)"
CALLERS = 200
APART = 0.05  # seconds from one question to the next
PATIENCE = 60.0
ANNOUNCE = """
INSERT INTO outbox (address, lane, repeat, body, phrase, not_before, created_at)
VALUES (?, ?, 'ask', ?, '', ?, ?)
"""
TEXT = "Sestdien plkst. 10.00 talka pie Malienas ezera. Līdzi ņemiet cimdus. Zupa būs."

Calls = list[dict[str, Any]]


@dataclass
class Course:
    """The rounds: milliseconds that each asker waited, and the part used of what the limits allow."""

    stand: Stand
    quiet: list[list[float]] = field(default_factory=list)
    busy: list[list[float]] = field(default_factory=list)
    used: list[float] = field(default_factory=list)

    def once(self, plan: Plan) -> None:
        asked, calls = self._asking(0, lambda count: count >= 3 * plan.samples)
        self.quiet.append(waits(asked, calls))
        announce(self.stand, plan.announcements)
        asked, calls = self._asking(plan.announcements, lambda _: self._is_nearly_sent(plan.announcements))
        self.busy.append(waits(asked, calls))
        self.used.append(used(asked, calls, plan.announcements))

    def _asking(self, others: int, is_enough: Callable[[int], bool]) -> tuple[list[tuple[int, float]], Calls]:
        """Who asked when, and all that was sent until everybody was answered and the others were written to."""
        self.stand.double.new_calls()
        asked = ask(self.stand, is_enough)
        return asked, self.stand.double.await_calls(others + len(asked), is_message, PATIENCE, 0.02)

    def _is_nearly_sent(self, many: int) -> bool:
        """Asked without listing what was sent: it is not the double that is to be measured."""
        self.stand.bot.check()
        return self.stand.double.has_new_calls(many)


def measure(plan: Plan) -> list[Measure]:
    plan.say("bulk")
    folder = plan.folder / ROW
    with stand(OURS, folder, people=1, callers=CALLERS + plan.announcements, options=OPTIONS, pace=FACTOR) as one:
        with one.run():
            one.await_poll()
            course = Course(one)
            for _ in range(plan.rounds):
                plan.noise.listen()
                course.once(plan)
        refused = one.double.ask("flood")["refused"]
    return [
        *_wait("a reply, p50", 0.5, course),
        *_wait("a reply, p99", 0.99, course),
        Measure(ROW, USED, OURS.name, "", tuple(course.used), True),
        Measure(ROW, REFUSED, OURS.name, "messages", (float(refused),)),
    ]


def _wait(setting: str, share: float, course: Course) -> list[Measure]:
    quiet, busy = (tuple(quantile(one, share) for one in rounds) for rounds in (course.quiet, course.busy))
    return [
        Measure(ROW, setting, "in quiet", "ms", quiet, is_base=True),
        Measure(ROW, setting, "among announcements", "ms", busy),
    ]


# ---------------------------------------------------------------- what is said


def ask(stand: Stand, is_enough: Callable[[int], bool]) -> list[tuple[int, float]]:
    """Somebody asks every 50 ms, answered or not; return who asked when."""
    askers, asked = deque(stand.parish.callers[:CALLERS]), list[tuple[int, float]]()
    next_at = time.monotonic()
    while not is_enough(len(asked)):
        asked.append((askers[0], stand.double.now()))
        stand.double.ask("says", person=askers[0], text="/start")
        askers.rotate(-1)
        next_at += APART
        time.sleep(max(0.0, next_at - time.monotonic()))
    return asked


def announce(stand: Stand, many: int) -> None:
    """Straight into the outbox, while the program runs; it finds them by itself."""
    now, body = to_micros(datetime.now(UTC)), to_json(Outbound(TEXT))
    people = stand.parish.callers[CALLERS : CALLERS + many]
    with closing(sqlite3.connect(stand.database, timeout=PATIENCE)) as there, there:
        there.executemany(ANNOUNCE, [(f"telegram:{person}", int(Lane.BULK), body, now, now) for person in people])


# ---------------------------------------------------------------- what came of it


def waits(asked: list[tuple[int, float]], calls: Calls) -> list[float]:
    """Milliseconds from each question to its answer: to one asker, the answers come in order."""
    answers = defaultdict[int, deque[float]](deque)
    for call in filter(is_message, calls):
        answers[int(call["params"]["chat_id"])].append(call["at"])
    return [(answers[asker].popleft() - at) * 1000 for asker, at in asked]


def used(asked: list[tuple[int, float]], calls: Calls, announcements: int) -> float:
    """The time that the limits allow for all that was sent while announcements were, divided by the time it took."""
    askers = {asker for asker, _ in asked}
    sent = [(call["at"], int(call["params"]["chat_id"])) for call in filter(is_message, calls)]
    bulk = [at for at, chat in sent if chat not in askers]
    assert len(bulk) == announcements, "an announcement is missing, or came twice"
    first, last = min(bulk), max(bulk)
    meanwhile: int = sum(first < at <= last for at, _ in sent)
    return float(meanwhile / (EVERYWHERE_PER_SECOND * FACTOR) / (last - first))


def is_message(call: dict[str, Any]) -> bool:
    return bool(call["method"].lower() == "sendmessage")
