"""How often danger is noticed and an empty answer turned away, on sentences somebody else labelled.

The open ones (and `_more`, written while the rules were) were looked at when the rules were made; the sealed ones were
not, they show what the rules are worth. Run with `-s` to see the rates and every sentence that was judged wrongly.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.domain.danger import is_danger
from bot.domain.emptiness import is_empty

# Of what is there, how much must be found; of what is not, how much may be taken for it.
OPEN_DANGER, OPEN_FALSE_ALARM = 0.98, 0.02
MORE_DANGER, MORE_FALSE_ALARM = 0.95, 0.02
SEALED_DANGER, SEALED_FALSE_ALARM = 0.82, 0.0  # as measured, the second time: 37 of 45, and none wrongly
OPEN_EMPTY, OPEN_HONEST_REFUSED = 0.98, 0.0
MORE_EMPTY, MORE_HONEST_REFUSED = 0.98, 0.0
SEALED_EMPTY, SEALED_HONEST_REFUSED = 0.64, 0.0  # as measured, once: 20 of 31, and none wrongly

FILES = Path(__file__).parents[1] / "labelled"


@dataclass(frozen=True)
class Rates:
    found: float
    wrongly: float


def measure(name: str, label: str, judge: Callable[[str], bool]) -> Rates:
    lines = (FILES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t", 1) for line in lines if line]
    judged = [(is_label == label, judge(text), text) for is_label, text in rows]
    there = [found for is_it, found, _ in judged if is_it]
    not_there = [found for is_it, found, _ in judged if not is_it]
    rates = Rates(sum(there) / len(there), sum(not_there) / len(not_there))
    print(f"\n{name}: {sum(there)}/{len(there)} found, {sum(not_there)}/{len(not_there)} wrongly")  # noqa: T201
    for is_it, found, text in judged:
        if is_it != found:
            print("  missed:" if is_it else "  wrongly:", text)  # noqa: T201
    return rates


@pytest.mark.parametrize(
    ("name", "danger", "false_alarm"),
    [("danger_open", OPEN_DANGER, OPEN_FALSE_ALARM), ("danger_more", MORE_DANGER, MORE_FALSE_ALARM)],
)
def test_who_is_in_danger_is_noticed(name: str, danger: float, false_alarm: float) -> None:
    rates = measure(name, "danger", is_danger)

    assert rates.found >= danger
    assert rates.wrongly <= false_alarm


@pytest.mark.parametrize(
    ("name", "empty", "honest_refused"),
    [("empty_open", OPEN_EMPTY, OPEN_HONEST_REFUSED), ("empty_more", MORE_EMPTY, MORE_HONEST_REFUSED)],
)
def test_an_empty_answer_is_turned_away_and_an_honest_one_is_not(
    name: str, empty: float, honest_refused: float
) -> None:
    rates = measure(name, "empty", is_empty)

    assert rates.found >= empty
    assert rates.wrongly <= honest_refused


def test_danger_is_noticed_in_sealed_sentences_too() -> None:
    rates = measure("danger_sealed", "danger", is_danger)

    assert rates.found >= SEALED_DANGER
    assert rates.wrongly <= SEALED_FALSE_ALARM


def test_empty_answers_are_turned_away_among_sealed_ones_too() -> None:
    rates = measure("empty_sealed", "empty", is_empty)

    assert rates.found >= SEALED_EMPTY
    assert rates.wrongly <= SEALED_HONEST_REFUSED
