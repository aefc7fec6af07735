"""Run the fuzz, print what became of the updates; 1 if anything happened that should not."""

import argparse
import logging
import sys
import time

from tests.fuzz.run import BATCH, Fuzz, Report


def table(report: Report) -> str:
    outcomes = sorted({outcome for counts in report.became.values() for outcome in counts})
    lines = [["kind", *outcomes, "all"]]
    for kind, counts in sorted(report.became.items()):
        lines.append([kind, *(str(counts[outcome]) for outcome in outcomes), str(counts.total())])
    sums = [sum(counts[outcome] for counts in report.became.values()) for outcome in outcomes]
    lines.append(["all", *map(str, sums), str(sum(sums))])
    return "\n".join(f"{line[0]:20}" + "".join(f"{cell:>14}" for cell in line[1:]) for line in lines)


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    asked.add_argument("--count", type=int, default=100_000, help="mutated updates")
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    logging.getLogger().addHandler(logging.NullHandler())
    began, fuzz = time.monotonic(), Fuzz(given.seed)
    batches = -(-given.count // BATCH)
    for _ in range(batches):
        fuzz.batch()
    seconds = time.monotonic() - began
    said = [table(fuzz.report), f"neighbours answered: {fuzz.report.answered} of {batches}; {seconds:.0f} s"]
    for sentence, examples in fuzz.report.wrong.items():
        said.append(f"WRONG, {len(examples)} times: {sentence}\n    {examples[0]}")
    sys.stdout.write("\n".join(said) + "\n")
    fuzz.stand.close()
    return 1 if fuzz.report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
