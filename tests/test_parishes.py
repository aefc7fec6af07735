"""Parishes and towns are understood however somebody types them."""

from itertools import combinations
from pathlib import Path

import pytest

from bot.domain.folding import fold
from bot.municipality import Municipality, load

FIRST = Path(__file__).parents[1] / "municipality.toml"
SECOND = Path(__file__).parent / "data" / "otrs_novads.toml"


@pytest.fixture(scope="module")
def aluksne() -> Municipality:
    return load(FIRST)


@pytest.fixture(scope="module")
def other() -> Municipality:
    return load(SECOND)


TYPED = [
    ("Malienas pagasts", "malienas"),
    ("malienas pag.", "malienas"),
    ("Maliena", "malienas"),
    ("Malienā", "malienas"),
    ("MALIENAS PAGASTAM", "malienas"),
    ("es dzīvoju Malienas pagastā", "malienas"),
    ("Brenci", "malienas"),
    ("Brencu ciems", "malienas"),
    ("Malienas pagastā, Brencos", "malienas"),
    ("Malienas pgasts", "malienas"),
    ("Malienas pagasts, Alūksnes novads", "malienas"),
    ("Brenci, Malienas pagasts, Alūksnes novads, LV-4359", "malienas"),
    ("malupe", "malupes"),
    ("Maalupe", "malupes"),
    ("zeltinji", "zeltinu"),
    ("Zeltinos", "zeltinu"),
    ("alsvikji", "alsviku"),
    ("Kolbergjis", "jaunaluksnes"),
    ("maarinjkalns", "ziemera"),
    ("Ziemeru pagasts", "ziemera"),
    ("Ziemeri", "ziemera"),
    ("Jaunaluuksne", "jaunaluksnes"),
    ("Alūksne", "aluksne"),
    ("aluksnes pilseta", "aluksne"),
    ("Alūksnes pagasts", "jaunaluksnes"),
    ("Anna", "annas"),
    ("jaunanna", "jaunannas"),
    ("Kornetos", "veclaicenes"),
    ("Strautiņi", "alsviku"),
    ("malienas", "malienas"),
    ("Maliena parish", "malienas"),
    ("Алуксне", "aluksne"),
    ("Малиенская волость", "malienas"),
]


@pytest.mark.parametrize(("text", "key"), TYPED)
def test_a_territory_is_understood_however_it_is_typed(aluksne: Municipality, text: str, key: str) -> None:
    assert [parish.key for parish in aluksne.find_parish(text)] == [key]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("jaunla", ["jaunlaicenes"]),
        ("Jaun", ["ilzenes", "jaunaluksnes", "jaunannas", "jaunlaicenes"]),  # Jaunzemi is in Ilzene
        ("laicene", ["veclaicenes", "jaunlaicenes"]),
        ("ma", ["malienas", "malupes", "markalnes", "ziemera"]),
    ],
)
def test_what_may_be_several_is_a_choice(aluksne: Municipality, text: str, keys: list[str]) -> None:
    assert [parish.key for parish in aluksne.find_parish(text)] == keys


@pytest.mark.parametrize("text", ["", "?", "😀", "pagasts", "Gulbenes pagasts", "Rīga", "nezinu", "Alūksnes novads"])
def test_what_names_no_territory_finds_none(aluksne: Municipality, text: str) -> None:
    assert aluksne.find_parish(text) == []


def test_a_town_and_a_parish_of_one_name_are_told_apart_by_their_kind(other: Municipality) -> None:
    assert [parish.key for parish in other.find_parish("Ezermala")] == ["ezermala", "ezermalas"]
    assert [parish.key for parish in other.find_parish("ezermalas pag.")] == ["ezermalas"]
    assert [parish.key for parish in other.find_parish("Ezermalas pilsētā")] == ["ezermala"]


def test_a_typed_village_is_written_as_we_write_it(aluksne: Municipality) -> None:
    assert aluksne.parish("jaunaluksnes").village("kolbergjis") == "Kolberģis"
    assert aluksne.parish("jaunaluksnes").village("Brenci") == ""
    assert aluksne.parish("aluksne").village("") == ""


@pytest.mark.parametrize("file", [FIRST, SECOND])
def test_no_two_territories_fold_to_the_same_name(file: Path) -> None:
    municipality = load(file)
    for one, another in combinations(municipality.parishes, 2):
        assert not {fold(name) for name in one.cases} & {fold(name) for name in another.cases}
        assert not {fold(village) for village in one.villages} & {fold(village) for village in another.villages}


def test_in_aluksne_no_name_alias_or_village_leads_to_two_territories(aluksne: Municipality) -> None:
    for one, another in combinations(aluksne.parishes, 2):
        assert not one.heads & another.heads
