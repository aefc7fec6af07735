"""What one turn writes: rows by table, pages and commits, read from the database file before and after."""

import sqlite3
import struct
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.bench import answers
from tests.bench.answers import Ask, is_answer
from tests.bench.bots import KINDS, Stand, stand
from tests.bench.measures import Measure
from tests.bench.plan import Plan

ROW = "rows"
CALM = 0.4  # seconds without a change: then nothing more follows from a turn
HEADER, FRAME = 32, 24  # bytes in a write-ahead log, https://www.sqlite.org/fileformat2.html#walformat
Key = tuple[str, int]  # a table, and a row's number in it

# In this order: the first tap orders the card's redraw, the second finds it ordered.
ASKED: tuple[tuple[str, Ask], ...] = (
    ("the first tap since the card was drawn", lambda one, _: answers.tap(one, 0)),
    ("a tap", lambda one, _: answers.tap(one, 1)),
    ("a reply (/start)", answers.start),
    ("a form's beginning", answers.begin_form),
    ("a form step", answers.step),
)


@dataclass(frozen=True)
class Written:
    """All rows there are, and what the write-ahead log holds."""

    rows: dict[Key, tuple[object, ...]]
    pages: int
    commits: int


def measure(plan: Plan) -> list[Measure]:
    plan.say("rows")
    with stand(KINDS[0], plan.folder / ROW, people=2, callers=1) as one, one.run():
        one.await_poll()
        found: list[Measure] = []
        for name, ask in ASKED:
            before = _calm(one.database)
            _ask(one, ask)
            found += _measures(name, before, _calm(one.database))
        return found


def _ask(one: Stand, ask: Ask) -> None:
    one.double.new_calls()
    ask(one, 0)
    one.double.await_calls(1, is_answer, 10.0, 0.01)


# ---------------------------------------------------------------- the difference


def _measures(name: str, before: Written, after: Written) -> list[Measure]:
    kinds = {
        "added": [key for key in after.rows if key not in before.rows],
        "changed": [key for key in after.rows if before.rows.get(key, after.rows[key]) != after.rows[key]],
        "removed": [key for key in before.rows if key not in after.rows],
    }
    rows = [_measure(name, f"{kind}: {_listed(keys)}", "rows", len(keys)) for kind, keys in kinds.items() if keys]
    pages = _measure(name, "written to the log", "pages", after.pages - before.pages)
    return [*rows, pages, _measure(name, "each with a sync", "commits", after.commits - before.commits)]


def _measure(name: str, what: str, unit: str, many: int) -> Measure:
    return Measure(ROW, name, what, unit, (float(many),))


def _listed(keys: Iterable[Key]) -> str:
    many = Counter(table for table, _ in keys)
    return ", ".join(f"{table} × {count}" if count > 1 else table for table, count in sorted(many.items()))


# ---------------------------------------------------------------- reading the file


def _calm(path: Path) -> Written:
    """What is there once nothing changes any more."""
    found = _read(path)
    while True:
        time.sleep(CALM)
        before, found = found, _read(path)
        if before == found:
            return found


def _read(path: Path) -> Written:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        tables = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = {
            (table, row[0]): row[1:]
            for table, sql in tables
            if not table.startswith("sqlite_")
            for row in db.execute(f"SELECT {_key(db, table, sql)}, * FROM {table}")
        }
    return Written(rows, *_log(path.with_name(f"{path.name}-wal").read_bytes()))


def _key(db: sqlite3.Connection, table: str, sql: str) -> str:
    """What tells a row from the others."""
    if "WITHOUT ROWID" not in sql:
        return "rowid"
    columns = [name for _, name, _, _, _, place in db.execute(f"PRAGMA table_info({table})") if place]
    return " || ' ' || ".join(columns)


def _log(log: bytes) -> tuple[int, int]:
    """Its pages and commits since it was last begun anew; a frame that ends a commit names the database's size."""
    size = struct.unpack(">I", log[8:12])[0]
    pages = commits = 0
    for at in range(HEADER, len(log), FRAME + size):
        if log[at + 8 : at + 16] != log[16:24]:  # what an earlier log left
            break
        pages += 1
        commits += struct.unpack(">I", log[at + 4 : at + 8])[0] > 0
    return pages, commits
