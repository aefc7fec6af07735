"""What the digests of a week and a month cost when years of proposals and votes are in the store."""

import re
import shutil
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot import municipality as municipalities
from bot.domain.digests import Issue, Kind, Window
from bot.domain.summaries import EVERYWHERE, Summary
from bot.i18n import Phrases
from bot.municipality import Municipality
from bot.routing import Read, timer_turn
from bot.turns import Turn, World
from handlers.digests import health, month, residents, staff, summary, week
from storage.store import Store
from tests.bench import growth, parish
from tests.bench.measures import Measure
from tests.bench.parish import Card, Parish
from tests.bench.plan import Plan
from tests.bench.processes import ROOT

ROW = "digests"
WEEK, MONTH = timedelta(days=7), timedelta(days=30)
CLOSED = "UPDATE proposals SET status = 'not_accepted', closed_at = submitted_at WHERE id % 10 != 0"
HANDED_ON = "UPDATE proposals SET status = 'waits_municipality' WHERE id % 20 = 0"
ANSWERED = """
INSERT INTO answers (proposal_id, at, side, status, reason)
SELECT id, submitted_at, 'municipality', 'not_accepted', 'Tam šogad budžetā naudas nav.'
  FROM proposals
 WHERE id % 10 != 0
"""
SUBSCRIBED = """
INSERT INTO subscriptions (person_id, notices, at)
SELECT id, 'weekly', 0 FROM people WHERE id NOT IN (SELECT author_id FROM proposals)
"""
Work = Callable[[Turn], Awaitable[Any]]


def measure(plan: Plan) -> list[Measure]:
    plan.say(f"digests: filling the store with {plan.old_proposals:,} proposals and {plan.sizes[-1]:,} votes")
    municipality = municipalities.load(ROOT / "municipality.toml")
    path = plan.folder / ROW / "balss.db"
    home = parish.settle(path, Parish(Card(-1001, 1), parish.residents(residents.LOT), [], []), plan.old_proposals)
    parish.vote(path, home.polls, plan.sizes[-1])
    parish.write(path, _decide)
    plan.say("digests: writing them")
    asked: dict[str, Work] = {
        "the staff's week, all parishes": lambda turn: _staff(turn, EVERYWHERE),
        "the staff's week, one parish": lambda turn: _staff(turn, parish.home(municipality)),
        "one group's week": lambda turn: week.paint(turn, _issue(turn, Kind.GROUP, WEEK), ()),
        "one group's month": lambda turn: month.paint(turn, _issue(turn, Kind.MONTH, MONTH), ()),
        "the week of twenty residents": _residents,
        "how one parish does": lambda turn: _health(turn, parish.home(municipality)),
    }
    return [one for name, work in asked.items() for one in _measures(plan, path, municipality, name, work)]


def _fill(plan: Plan, path: Path) -> None:
    """From what the row of growth has filled in the same run, if it has."""
    filled = plan.folder / growth.ROW / growth.PAST
    path.parent.mkdir(parents=True)
    if filled.exists():
        shutil.copyfile(filled, path)
    else:
        parish.settle(path, Parish(Card(-1001, 1), parish.residents(1), [], []), plan.old_proposals)
    parish.vote(path, list(range(1, parish.POLLS + 1)), plan.sizes[-1])
    parish.write(path, _decide)


async def _decide(store: Store) -> None:
    """One of ten is open, every other of these with the municipality; everybody wants to read of the week."""
    await store.db.run(CLOSED)
    await store.db.run(HANDED_ON)
    await store.db.run(ANSWERED)
    await store.db.run(SUBSCRIBED)


def _issue(turn: Turn, kind: Kind, long: timedelta) -> Issue:
    return Issue(0, kind, parish.home(turn.municipality), Window(turn.now - long, turn.now))


async def _residents(turn: Turn) -> bool:
    await residents.tell(turn, Window(turn.now - WEEK, turn.now).written)
    return bool(turn.queued)


def _reading(turn: Turn) -> Read:
    async def read(work: Callable[[Store], Awaitable[Any]], /) -> Any:
        return await work(turn.store)

    return read


async def _health(turn: Turn, key: str) -> list[str]:
    return health.said(turn, await health.counted(turn.world, _reading(turn), key, turn.now))


async def _staff(turn: Turn, scope: str) -> str:
    window = Window(turn.now - WEEK, turn.now)
    figures = await staff.read(turn.world, _reading(turn), f"{Kind.STAFF_WEEK}|{scope}|{window.written}")
    return (await summary.painted(turn, Summary(1, Kind.STAFF_WEEK, scope, window, figures))).text


def _measures(plan: Plan, path: Path, municipality: Municipality, name: str, work: Work) -> list[Measure]:
    took: list[float] = []
    memory: list[float] = []
    for _ in range(plan.rounds):
        before = _begin_to_watch()
        took.append(parish.write(path, lambda store: _timed(store, municipality, work)) * 1000)
        memory.append(_resident("VmHWM") - before)
    return [Measure(ROW, name, "took", "ms", tuple(took)), Measure(ROW, name, "memory", "MB more", tuple(memory))]


async def _timed(store: Store, municipality: Municipality, work: Work) -> float:
    phrases = Phrases.load(ROOT / "locales", municipality.units)
    turn = await timer_turn(World(phrases, municipality, {}, municipality.quiet_hours), store, datetime.now(UTC))
    before = time.perf_counter()
    assert await work(turn)
    return time.perf_counter() - before


def _begin_to_watch() -> float:
    """The most that is resident is counted from now on; return what is now."""
    Path("/proc/self/clear_refs").write_text("5")
    return _resident("VmRSS")


def _resident(name: str) -> float:
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return int(found[1]) / 1024
