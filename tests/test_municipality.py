"""What the municipality's file says, and that another municipality's may say something else."""

from pathlib import Path

import pytest

from bot.domain.folding import fold
from bot.domain.statuses import Clocks
from bot.municipality import Municipality, MunicipalityError, load

FIRST = Path(__file__).parents[1] / "municipality.toml"
SECOND = Path(__file__).parent / "data" / "otrs_novads.toml"

PAGASTS = ("pagasts", "pagasta", "pagastam", "pagastu", "pagastā")
PILSETA = ("pilsēta", "pilsētas", "pilsētai", "pilsētu", "pilsētā")

# Saistošie noteikumi Nr. 2/2023, 2. p.
TERRITORIES = """
    Alūksnes pilsēta, Alsviķu pagasts, Annas pagasts, Ilzenes pagasts, Jaunalūksnes pagasts, Jaunannas pagasts,
    Jaunlaicenes pagasts, Kalncempju pagasts, Liepnas pagasts, Malienas pagasts, Mālupes pagasts, Mārkalnes pagasts,
    Pededzes pagasts, Veclaicenes pagasts, Zeltiņu pagasts, Ziemera pagasts
"""


@pytest.fixture(scope="module")
def aluksne() -> Municipality:
    return load(FIRST)


@pytest.fixture(scope="module")
def other() -> Municipality:
    return load(SECOND)


def test_the_sixteen_territories_stand_in_the_order_of_the_statute(aluksne: Municipality) -> None:
    assert [parish.nominative for parish in aluksne.parishes] == [name.strip() for name in TERRITORIES.split(",")]


@pytest.mark.parametrize("file", [FIRST, SECOND])
def test_every_territory_declines_as_latvians_do(file: Path) -> None:
    for parish in load(file).parishes:
        head, _ = parish.nominative.split()
        endings = PILSETA if parish.kind == "town" else PAGASTS
        assert parish.cases == tuple(f"{head} {ending}" for ending in endings)
        assert fold(head).startswith(parish.key[:-1])


def test_malienas_and_aluksnes_are_spelt_out(aluksne: Municipality) -> None:
    assert aluksne.parish("malienas").accusative == "Malienas pagastu"
    assert aluksne.parish("aluksne").accusative == "Alūksnes pilsētu"
    assert aluksne.parish("ziemera").locative == "Ziemera pagastā"


def test_every_parish_names_its_centre_first(aluksne: Municipality) -> None:
    centres = {parish.key: parish.villages[0] for parish in aluksne.parishes if parish.kind == "parish"}
    assert centres["malienas"] == "Brenci"
    assert centres["ziemera"] == "Māriņkalns"
    assert centres["jaunaluksnes"] == "Kolberģis"
    assert len(centres) == 15


def test_the_council_has_a_say_in_what_the_law_gives_it(aluksne: Municipality) -> None:
    competent = [topic.key for topic in aluksne.topics if topic.council_competent]
    assert competent == ["lighting", "parks", "cleanliness", "culture", "business"]
    assert aluksne.topic("roads").label["lv"] == "Ceļi un ielas"


def test_deadlines_are_goals_until_the_municipality_orders_otherwise(aluksne: Municipality) -> None:
    assert not aluksne.deadlines_are_rights
    owed = aluksne.deadlines
    assert (owed.publish_days, owed.answer_days, owed.forward_days, owed.council_opinion_days) == (2, 10, 5, 10)
    assert owed.municipality_months == 1


def test_the_statuses_run_by_the_clocks_of_the_file(aluksne: Municipality, other: Municipality) -> None:
    assert aluksne.clocks == Clocks()
    assert other.clocks == Clocks(20, 5, 2, 6, 12)


def test_nobody_is_given_a_telephone_that_is_not_known(aluksne: Municipality) -> None:
    assert aluksne.contacts.phone is None


def test_another_municipality_has_other_rules(other: Municipality) -> None:
    assert (other.prefix, other.minimum_age, other.deadlines.answer_days) == ("EZK", 16, 20)
    assert other.deadlines_are_rights
    assert other.languages.one_to_one == ("lv", "en")
    assert [topic.key for topic in other.topics] == ["water", "sport", "other"]
    assert [parish.kind for parish in other.parishes] == ["town", "parish", "town", "parish"]
    assert other.contacts.phone == "+371 00 000 000"
    assert f"{other.quiet_hours.start:%H.%M}-{other.quiet_hours.end:%H.%M}" == "22.30-07.00"
    assert {day.isoformat() for day in other.working_days.extra_off} == {"2026-06-25"}
    assert {day.isoformat() for day in other.working_days.extra_on} == {"2026-06-20"}


def test_units_keep_the_order_and_know_only_their_own(aluksne: Municipality) -> None:
    assert list(aluksne.units) == [parish.key for parish in aluksne.parishes]
    with pytest.raises(KeyError):
        aluksne.parish("gulbenes")


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    file = tmp_path / "municipality.toml"
    file.write_text(FIRST.read_text("utf-8"), "utf-8-sig", newline="\r\n")
    assert load(file).official_submission == load(FIRST).official_submission


@pytest.mark.parametrize("file", [FIRST, SECOND])
def test_no_two_topics_of_a_language_fold_to_the_same_label(file: Path) -> None:
    municipality = load(file)
    for language in municipality.languages.one_to_one:
        assert len({fold(topic.label[language]) for topic in municipality.topics}) == len(municipality.topics)


# ---------------------------------------------------------------- ready texts


@pytest.fixture
def file(tmp_path: Path) -> Path:
    copy = tmp_path / "municipality.toml"
    copy.write_text(FIRST.read_text("utf-8"), "utf-8")
    return copy


def _with_text(file: Path, table: str, **lines: str) -> str:
    told = "\n".join(f'{name} = "{value}"' for name, value in lines.items())
    file.write_text(f"{file.read_text('utf-8')}\n[[{table}]]\n{told}\n", "utf-8")
    with pytest.raises(MunicipalityError) as no:
        load(file)
    return str(no.value)


def test_a_ready_reason_says_something(file: Path) -> None:
    said = _with_text(file, "templates", status="on_agenda", label="Zināšanai", text="Pieņemts zināšanai.")

    assert said == "templates (on_agenda, Zināšanai): it tells residents nothing; say why, or what happens."


def test_a_ready_reason_belongs_to_an_outcome(file: Path) -> None:
    said = _with_text(file, "templates", status="on_agend", label="Jālemj", text="Par to lems visa padome.")
    assert said.startswith("templates[")
    assert "write one of: 'received'" in said


def test_a_ready_reason_has_at_most_one_blank_and_a_next_step_none(file: Path) -> None:
    assert "has a blank (___) too many" in _with_text(
        file, "templates", status="done", label="Divas", text="Darīja ___ un ___."
    )


def test_a_reason_that_speaks_of_supporters_says_from_how_many(file: Path) -> None:
    said = _with_text(
        file, "templates", status="on_agenda", label="Vēl", text="Par to lems visa padome.", supporters="daudz"
    )
    assert "supporters" in said


def test_a_next_step_with_a_blank_is_refused(file: Path) -> None:
    said = _with_text(file, "next_steps", status="we_do_it", label="Vada", text="Talku vada ___.")
    assert "has a blank (___) too many" in said


def test_a_next_step_that_nobody_is_asked_for_is_refused(file: Path) -> None:
    said = _with_text(file, "next_steps", status="merged", label="Kopā", text="Soliņu taisīs kopā.")
    assert "next_steps (merged, Kopā): merged asks for none; write one of: accepted" in said


def test_two_ready_reasons_of_an_outcome_have_two_labels(file: Path) -> None:
    said = _with_text(file, "templates", status="on_agenda", label="Jalemj padomei", text="Par to lems visa padome.")
    assert "when typed without diacritics" in said
