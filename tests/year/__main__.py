"""`python -m tests.year`: a year with 500 proposals, and a table of what everybody heard."""

import argparse
import sys
import time

from tests.year.table import table
from tests.year.year import Plan, year


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.year", description=__doc__)
    parser.add_argument("--proposals", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    begun = time.monotonic()
    passed = year(Plan(asked.proposals, asked.seed))
    sys.stdout.write(f"{table(passed)}\nIt took {time.monotonic() - begun:.0f} s.\n")
    return 0 if passed.is_well else 1


if __name__ == "__main__":
    sys.exit(main())
