"""Bare names of homes ("pie Ozoliem", "Kalniņi 3"): on sentences written before the rule, half of them without any."""

from pathlib import Path

import pytest

from bot.domain.homes import Homes
from bot.municipality import load
from tests.chat import ROOT

FILE = Path(__file__).parents[1] / "labelled" / "homes_bare.tsv"
ROWS = [tuple(line.split("\t")) for line in FILE.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def homes() -> Homes:
    units = load(ROOT / "municipality.toml").parishes
    return Homes([name for unit in units for name in (*unit.cases, *unit.villages, *unit.aliases)])


@pytest.mark.parametrize(("text", "names"), [(text, names) for kind, text, names in ROWS if kind == "home"])
def test_a_home_without_quotation_marks_is_found(homes: Homes, text: str, names: str) -> None:
    assert ", ".join(text[start:end] for start, end in homes.find(text)) == names


@pytest.mark.parametrize("text", [text for kind, text, _ in ROWS if kind == "place"])
def test_a_village_a_lake_or_a_feast_stays(homes: Homes, text: str) -> None:
    assert homes.find(text) == []


@pytest.mark.parametrize(
    "text", ["Vecmāmiņai 91, viņa sēž viena", "Līdz Jurģiem vēl tālu, ap Jurģiem sāksim", "Brenci 3"]
)
def test_nor_is_a_person_a_day_or_a_village_with_a_number_taken_for_one(homes: Homes, text: str) -> None:
    assert homes.find(text) == []
