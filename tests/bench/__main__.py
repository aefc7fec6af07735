"""`python -m tests.bench`: our program beside bare bots, in plain tables; with --save also as a file."""

import argparse
import os
import platform
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.bench import aims, answers, bulk, digests, growth, pages, plan, similar, starting, turns, written
from tests.bench.measures import Measure, table
from tests.bench.plan import Plan


@dataclass(frozen=True)
class Row:
    """`compared` heads the last column: how many times better the base of a setting is than the line."""

    title: str
    measure: Callable[[Plan], list[Measure]]
    compared: str = "ours is better"


# The table of contents.
ROWS: Mapping[str, Row] = {
    turns.ROW: Row("Durable turns: a tap stored and confirmed; the bare bots only confirm", turns.measure),
    answers.ROW: Row("From an update to its answer, one at a time", answers.measure),
    written.ROW: Row("What a turn writes", written.measure, ""),
    starting.ROW: Row("Starting", starting.measure),
    bulk.ROW: Row("A reply while announcements go out, limits 20 × as wide on both sides", bulk.measure, "slower"),
    growth.ROW: Row("Growth: the same tap in a fuller store", growth.measure, "slower than the emptiest"),
    digests.ROW: Row("Digests from a full store, counted outside any turn", digests.measure, ""),
    pages.ROW: Row("A visitor's message while others have their page open", pages.measure, "slower"),
    similar.ROW: Row("What is like a proposal, among 10,000 open ones of its parish", similar.measure, ""),
}


def main(arguments: list[str] | None = None) -> None:
    asked = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))  # so that all we started ends too
    began = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="bench-", dir=asked.folder) as folder:
        made = _plan(asked, Path(folder))
        report.say(f"{date.today()}. {_machine()}")
        report.say(plan.disk(made.folder))
        found = [one for name in asked.only or ROWS for one in _measured(name, made, report)]
    report.say(f"Aims\n{aims.table(found)}\n")
    report.say(made.noise.sentence() if made.noise.values else "")
    report.say(f"Took {time.monotonic() - began:.0f} s.")
    if asked.save:
        report.save(asked.save)


@dataclass
class Report:
    """What is said is also kept, for a file."""

    said: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.said.append(text)
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def save(self, path: Path) -> None:
        path.write_text("# What was measured\n\nWritten by `make bench`.\n\n```\n" + "\n".join(self.said) + "\n```\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="three short rounds: does it work at all")
    size.add_argument("--long", action="store_true", help="more and longer rounds, and more sizes of the store")
    parser.add_argument("--only", action="append", choices=list(ROWS), help="this row; may be given more than once")
    parser.add_argument("--folder", type=Path, help="where the databases are put: on the disk that is meant")
    parser.add_argument("--save", type=Path, help="write the tables to this file too")
    return parser


def _plan(asked: argparse.Namespace, folder: Path) -> Plan:
    if asked.quick:
        return plan.quick(folder)
    return plan.long(folder) if asked.long else plan.whole(folder)


def _measured(name: str, made: Plan, report: Report) -> list[Measure]:
    row = ROWS[name]
    measures = row.measure(made)
    report.say(f"\n{row.title}\n{table(measures, row.compared)}\n")
    return measures


def _machine() -> str:
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return (
        f"Machine: {os.cpu_count()} processors, Linux {platform.release()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}; load before: {load}."
    )


if __name__ == "__main__":
    main()
