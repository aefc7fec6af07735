"""What came of a storm, to be read."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

from tests.storm.kept import Kept
from tests.storm.storm import Passed
from tests.storm.told import Struck

EXAMPLES = 5


def table(passed: Passed) -> str:
    parts = (_head(passed), _events(passed), _faults(passed), _promises(passed.kept), _broken(passed.kept))
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines)


def _head(passed: Passed) -> Iterator[str]:
    plan, runs = passed.plan, passed.town.machine.runs
    killed = sum(run.code == -9 for run in runs[:-1])
    alone = Counter(run.code for run in runs[:-1] if run.is_by_itself)
    yield f"Storm: seed {plan.seed}, {plan.people} residents, {passed.took:.0f} s; a minute lasted {plan.minute:g} s."
    yield f"The program was started {len(runs)} times; killed by kill -9: {killed}; ended by itself: {alone.total()}."
    if alone:
        yield "By itself with exit code: " + ", ".join(f"{code} × {count}" for code, count in alone.items())


def _events(passed: Passed) -> Iterator[str]:
    told = passed.town.told
    yield f"{'Events':<42}{'done':>8}{'given up':>10}"
    for name in sorted({*told.done, *told.given_up}):
        yield f"  {name:<40}{told.done[name]:>8}{told.given_up[name]:>10}"
    yield f"  updates {len(passed.town.pushed)}, calls of the program {passed.town.sent}"


def _faults(passed: Passed) -> Iterator[str]:
    by_name: dict[str, list[Struck]] = defaultdict(list)
    for one in passed.town.told.struck:
        by_name[one.name].append(one)
    yield f"{'Faults':<42}{'times':>8}{'lasted s':>10}{'answered again after s, median and longest':>46}"
    for name, struck in by_name.items():
        answered = [one.answered for one in struck if one.answered is not None]
        again = f"{median(answered):.1f}  {max(answered):.1f}" if answered else ""
        yield f"  {name:<40}{len(struck):>8}{sum(one.lasted for one in struck) / len(struck):>10.1f}{again:>46}"
    for name, count in sorted(passed.town.told.annoyed.items()):
        yield f"  {name:<40}{count:>8}"


def _promises(kept: Sequence[Kept]) -> Iterator[str]:
    heads = "".join(f"{head:>14}" for head in ("checked", "lost", "doubled", "late", "out of order"))
    yield f"{'Promises':<42}{heads}"
    for one in kept:
        counts = "".join(
            f"{'' if count is None else count:>14}" for count in (one.lost, one.doubled, one.late, one.disorder)
        )
        mark = " " if one.is_kept else "!"
        remark = f"   {one.remark}" if one.remark else ""
        yield f"{mark} {one.name:<40}{one.checked:>14}{counts}{remark}"


def _broken(kept: Sequence[Kept]) -> Iterator[str]:
    for one in kept:
        if not one.is_kept:
            yield f"! {one.name}"
            yield from (f"    {example}" for example in one.examples[:EXAMPLES])
