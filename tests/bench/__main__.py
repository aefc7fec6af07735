"""`python -m tests.bench`: our program beside bare bots, in plain tables; with --json also as a file."""

import argparse
import json
import os
import platform
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import answers, growth, plan, starting, turns, written
from tests.bench.measures import Measure, as_json, table
from tests.bench.plan import Plan


@dataclass(frozen=True)
class Row:
    """`compared` heads the last column: how many times better the base of a setting is than the line."""

    title: str
    measure: Callable[[Plan], list[Measure]]
    compared: str = "ours is better"


# The table of contents. Still to come: a reply while 10,000 announcements go out, and how well these use the limits.
ROWS: Mapping[str, Row] = {
    turns.ROW: Row("Durable turns: a tap stored and confirmed; the bare bots only confirm", turns.measure),
    answers.ROW: Row("From an update to its answer, one at a time", answers.measure),
    written.ROW: Row("What a turn writes", written.measure, ""),
    starting.ROW: Row("Starting", starting.measure),
    growth.ROW: Row("Growth: the same tap in a fuller store", growth.measure, "slower than empty"),
}


def main(arguments: list[str] | None = None) -> None:
    asked = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))  # so that all we started ends too
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bench-", dir=asked.folder) as folder:
        made = _plan(asked, Path(folder))
        say(_machine())
        say(plan.disk(made.folder))
        found = {name: _measured(name, made) for name in asked.only or ROWS}
    say(made.noise.sentence() if made.noise.values else "")
    say(f"Took {time.monotonic() - began:.0f} s.")
    if asked.json:
        asked.json.write_text(json.dumps(_summary(made, found), indent=1, ensure_ascii=False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="three short rounds: does it work at all")
    size.add_argument("--long", action="store_true", help="more and longer rounds, and a million supports")
    parser.add_argument("--only", action="append", choices=list(ROWS), help="this row; may be given more than once")
    parser.add_argument("--folder", type=Path, help="where the databases are put: on the disk that is meant")
    parser.add_argument("--json", type=Path, help="write all figures to this file too")
    return parser


def _plan(asked: argparse.Namespace, folder: Path) -> Plan:
    if asked.quick:
        return plan.quick(folder)
    return plan.long(folder) if asked.long else plan.whole(folder)


def _measured(name: str, made: Plan) -> list[Measure]:
    row = ROWS[name]
    measures = row.measure(made)
    say(f"\n{row.title}\n{table(measures, row.compared)}\n")
    return measures


def _machine() -> str:
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return (
        f"Machine: {os.cpu_count()} processors, Linux {platform.release()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}; load before: {load}."
    )


def _summary(made: Plan, found: Mapping[str, list[Measure]]) -> dict[str, Any]:
    measures = [as_json(one) for same in found.values() for one in same]
    return {"machine": _machine(), "noise_ms": made.noise.values, "measures": measures}


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
