"""`python -m tests.year`: a year of proposals, one of meetings, a quarter of a municipality; what came of each."""

import argparse
import sys
import time

from tests.year import meetings, quarter
from tests.year.table import table
from tests.year.year import Plan, year


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.year", description=__doc__)
    parser.add_argument("--proposals", type=int, default=500)
    parser.add_argument("--meetings", type=int, default=400)
    parser.add_argument("--quarter", type=int, default=200, metavar="PROPOSALS")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    begun = time.monotonic()
    passed = year(Plan(asked.proposals, asked.seed))
    sys.stdout.write(f"{table(passed)}\nIt took {time.monotonic() - begun:.0f} s.\n")
    met = meetings.year_of_meetings(meetings.MeetingsPlan(asked.meetings, asked.seed))
    sys.stdout.write(f"{meetings.table(met)}\n")
    lived = quarter.quarter(quarter.QuarterPlan(asked.quarter, asked.seed))
    sys.stdout.write(f"{quarter.table(lived)}\nIt took {time.monotonic() - begun:.0f} s in all.\n")
    return 0 if passed.is_well and not met.wrong and lived.is_well else 1


if __name__ == "__main__":
    sys.exit(main())
