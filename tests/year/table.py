"""What came of a year, to be read."""

from collections.abc import Iterator

from tests.year.course import BEGIN
from tests.year.year import Passed

EXAMPLES = 12


def table(passed: Passed) -> str:
    return "\n".join(_lines(passed))


def _lines(passed: Passed) -> Iterator[str]:
    plan = passed.plan
    yield f"A year of {plan.proposals} proposals, seed {plan.seed}: {BEGIN.date()} to {passed.until}."
    yield f"The program was started again {passed.restarts} times."
    yield f"{'How they went':<46}{'proposals':>10}"
    for name, count in sorted(passed.lives.items()):
        yield f"  {name:<44}{count:>10}"
    yield f"{'What was said, once each, at nine of its day':<46}{'messages':>10}"
    for phrase, count in sorted(passed.said.items()):
        yield f"  {phrase:<44}{count:>10}"
    yield f"{'Due days as counted by hand':<46}{passed.dues:>10}"
    yield f"{'Who took part and was told the end':<46}{passed.told_the_end:>10}"
    yield f"{'Broken promises':<46}{len(passed.wrong):>10}"
    for one in passed.wrong[:EXAMPLES]:
        yield f"! {one}"
