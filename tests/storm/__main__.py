"""`python -m tests.storm`: a storm over the real program, and a table of what it kept."""

import argparse
import asyncio
import random
import sys
from pathlib import Path

from tests.storm.faults import FAULTS
from tests.storm.storm import Plan, storm
from tests.storm.table import table
from tests.storm.troubles import NUISANCES


def main(arguments: list[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    faults = [one for one in FAULTS if any(word in one.name for word in asked.faults)]
    nuisances = [one for one in NUISANCES if any(word in one.name for word in asked.nuisances)]
    plan = Plan(asked.seconds, asked.people, asked.kills, asked.seed, asked.minute, faults, nuisances)
    say(f"seed {plan.seed}")
    passed = asyncio.run(storm(plan, asked.folder))
    say(table(passed))
    return 0 if passed.is_well else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    parser.add_argument("--seconds", type=float, default=1200, help="about so long, besides the other faults")
    parser.add_argument("--people", type=int, default=300, help="residents")
    parser.add_argument("--kills", type=int, default=500, help="kill -9 at random instants")
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--minute", type=float, default=60, help="seconds that stand for a minute")
    parser.add_argument("--faults", nargs="*", default=[""], help="only those with such a word in their name")
    parser.add_argument("--nuisances", nargs="*", default=[""], help="the same, of what the platform does")
    parser.add_argument("--folder", type=Path, help="where the database and the log are put, and stay")
    return parser


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
