"""What people read: values, plurals, cases and dates in three languages, and what happens when a phrase fails."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.domain.phrases import Phrase, Value
from bot.i18n import PhraseError, Phrases


@dataclass(frozen=True)
class Unit:
    kind: str
    nominative: str
    genitive: str
    dative: str
    accusative: str
    locative: str


PARISHES = {
    "malienas": Unit(
        "parish", "Malienas pagasts", "Malienas pagasta", "Malienas pagastam", "Malienas pagastu", "Malienas pagastā"
    ),
    "aluksne": Unit("town", "Alūksne", "Alūksnes", "Alūksnei", "Alūksni", "Alūksnē"),
}
TUESDAY = date(2026, 11, 24)
SIX = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)  # 18.00 in Riga


def strict(**sources: str) -> Phrases:
    return Phrases(sources, PARISHES, "Europe/Riga", strict=True)


def lenient(**sources: str) -> Phrases:
    return Phrases(sources, PARISHES, "Europe/Riga")


def said(language: str, entry: str, **values: Value) -> str:
    return strict(**{"lv": "x = x", language: f"polls-said = {entry}"}).text(language, "polls-said", **values)


# ---------------------------------------------------------------- days and times

DAYS = [
    ("lv", "on", "otrdien, 24.\u00a0novembrī"),
    ("lv", "until", "otrdienai, 24.\u00a0novembrim"),
    ("lv", "plain", "otrdiena, 24.\u00a0novembris"),
    ("lv", "dated", "otrdiena, 2026. gada 24.\u00a0novembris"),
    ("en", "dated", "Tuesday, 24\u00a0November 2026"),
    ("ru", "dated", "вторник, 24\u00a0ноября 2026 года"),
    ("lv", "short", "24.11.2026"),
    ("lv", "year", "2026. gada 24.\u00a0novembrī"),
    ("lv", "On", "Otrdien, 24.\u00a0novembrī"),
    ("en", "on", "Tuesday, 24\u00a0November"),
    ("en", "until", "Tuesday, 24\u00a0November"),
    ("en", "plain", "Tuesday, 24\u00a0November"),
    ("en", "short", "24.11.2026"),
    ("en", "year", "24\u00a0November 2026"),
    ("ru", "on", "во вторник, 24\u00a0ноября"),
    ("ru", "until", "вторника, 24\u00a0ноября"),
    ("ru", "plain", "вторник, 24\u00a0ноября"),
    ("ru", "short", "24.11.2026"),
    ("ru", "year", "24\u00a0ноября 2026 года"),
    ("ru", "On", "Во вторник, 24\u00a0ноября"),
]


@pytest.mark.parametrize(("language", "form", "words"), DAYS)
def test_a_day_is_said_in_the_case_the_sentence_needs(language: str, form: str, words: str) -> None:
    assert said(language, f'{{ DAY($on, form: "{form}") }}', on=TUESDAY) == words


MOMENTS = [
    ("lv", "at", "otrdien, 24.\u00a0novembrī, plkst.\u00a018.00"),
    ("lv", "until", "otrdienai, 24.\u00a0novembrim, plkst.\u00a018.00"),
    ("lv", "since", "otrdienas, 24.\u00a0novembra, plkst.\u00a018.00"),
    ("lv", "plain", "otrdiena, 24.\u00a0novembris, plkst.\u00a018.00"),
    ("lv", "short", "24.11.2026, plkst.\u00a018.00"),
    ("lv", "At", "Otrdien, 24.\u00a0novembrī, plkst.\u00a018.00"),
    ("en", "at", "Tuesday, 24\u00a0November, at 18:00"),
    ("en", "until", "Tuesday, 24\u00a0November, 18:00"),
    ("en", "short", "24.11.2026, 18:00"),
    ("ru", "at", "во вторник, 24\u00a0ноября, в\u00a018:00"),
    ("ru", "until", "вторника, 24\u00a0ноября, 18:00"),
    ("ru", "plain", "вторник, 24\u00a0ноября, 18:00"),
]


@pytest.mark.parametrize(("language", "form", "words"), MOMENTS)
def test_a_moment_is_said_in_local_time(language: str, form: str, words: str) -> None:
    assert said(language, f'{{ WHEN($at, form: "{form}") }}', at=SIX) == words


@pytest.mark.parametrize(("language", "words"), [("lv", "8.05"), ("en", "08:05"), ("ru", "8:05")])
def test_a_time_is_written_as_the_language_writes_it(language: str, words: str) -> None:
    assert said(language, "{ TIME($at) }", at=datetime(2026, 7, 1, 5, 5, tzinfo=UTC)) == words


def test_a_day_and_a_moment_without_a_function_are_said_in_full() -> None:
    assert said("lv", "{ $on }", on=TUESDAY) == "otrdien, 24.\u00a0novembrī"
    assert said("lv", "{ $at }", at=SIX) == "otrdien, 24.\u00a0novembrī, plkst.\u00a018.00"


def test_after_midnight_in_riga_it_is_already_the_next_day() -> None:
    assert said("lv", "{ DAY($on) }", on=datetime(2026, 7, 1, 21, 30, tzinfo=UTC)) == "ceturtdien, 2.\u00a0jūlijā"


# ---------------------------------------------------------------- parishes

FORMS = [
    ("malienas", "nominative", "Malienas pagasts", "pagasts"),
    ("malienas", "genitive", "Malienas pagasta", "pagasta"),
    ("malienas", "dative", "Malienas pagastam", "pagastam"),
    ("malienas", "accusative", "Malienas pagastu", "pagastu"),
    ("malienas", "locative", "Malienas pagastā", "pagastā"),
    ("aluksne", "nominative", "Alūksne", "pilsēta"),
    ("aluksne", "genitive", "Alūksnes", "pilsētas"),
    ("aluksne", "dative", "Alūksnei", "pilsētai"),
    ("aluksne", "accusative", "Alūksni", "pilsētu"),
    ("aluksne", "locative", "Alūksnē", "pilsētā"),
]


@pytest.mark.parametrize(("parish", "form", "name", "kind"), FORMS)
def test_a_parish_and_a_town_are_declined(parish: str, form: str, name: str, kind: str) -> None:
    assert said("lv", f'{{ PARISH($parish, form: "{form}") }}', parish=parish) == name
    assert said("lv", f'{{ KIND($parish, form: "{form}") }}', parish=parish) == kind


def test_other_languages_keep_the_latvian_name_and_say_what_it_is_in_their_own_words() -> None:
    entry = '{ KIND($parish, form: "locative") } { PARISH($parish, form: "locative") }'

    assert said("ru", entry, parish="malienas") == "волости Malienas pagasts"
    assert said("ru", entry, parish="aluksne") == "городе Alūksne"
    assert said("en", entry, parish="aluksne") == "town Alūksne"


def test_other_words_can_agree_with_parish_or_town() -> None:
    mine = '{ KIND($parish, form: "key") ->\n    [town] Mana\n   *[parish] Mans\n } { KIND($parish) }'

    assert said("lv", mine, parish="malienas") == "Mans pagasts"
    assert said("lv", mine, parish="aluksne") == "Mana pilsēta"


# ---------------------------------------------------------------- numbers

NOUNS: Mapping[str, tuple[str, str, str]] = {  # zero, one, other
    "priekšlikums": ("priekšlikumu", "priekšlikums", "priekšlikumi"),
    "balss": ("balsu", "balss", "balsis"),
    "atbilde": ("atbilžu", "atbilde", "atbildes"),
    "diena": ("dienu", "diena", "dienas"),
    "mēnesis": ("mēnešu", "mēnesis", "mēneši"),
    "loceklis": ("locekļu", "loceklis", "locekļi"),
    "pārstāvis": ("pārstāvju", "pārstāvis", "pārstāvji"),
}
COUNTS = {0: 0, 1: 1, 2: 2, 10: 0, 11: 0, 21: 1, 22: 2, 100: 0, 101: 1, 111: 0}


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("count", COUNTS)
def test_a_latvian_noun_agrees_with_its_number(noun: str, count: int) -> None:
    zero, one, other = NOUNS[noun]
    entry = f"{{ $count }} {{ $count ->\n    [zero] {zero}\n    [one] {one}\n   *[other] {other}\n }}"

    assert said("lv", entry, count=count) == f"{count} {NOUNS[noun][COUNTS[count]]}"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "голос"), (2, "голоса"), (5, "голосов"), (11, "голосов"), (21, "голос")]
)
def test_a_russian_noun_agrees_with_its_number(count: int, words: str) -> None:
    entry = "{ $count ->\n    [one] голос\n    [few] голоса\n   *[many] голосов\n }"

    assert said("ru", entry, count=count) == words


def test_an_english_noun_agrees_with_its_number() -> None:
    entry = "{ $count ->\n    [one] { $count } vote\n   *[other] { $count } votes\n }"

    assert [said("en", entry, count=count) for count in (0, 1, 2)] == ["0 votes", "1 vote", "2 votes"]


def test_an_exact_number_can_have_its_own_sentence() -> None:
    entry = "{ $count ->\n    [0] Vēl nav nevienas balss.\n   *[other] Balsis: { $count }\n }"

    assert said("lv", entry, count=0) == "Vēl nav nevienas balss."
    assert said("lv", entry, count=10) == "Balsis: 10"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (7, "7"),
        (2026, "2026"),
        (8996.35, "8996,35"),
        (10_000, "10\u00a0000"),
        (1_250_000, "1\u00a0250\u00a0000"),
        (12.5, "12,5"),
    ],
)
def test_numbers_are_written_the_latvian_way(number: float, words: str) -> None:
    assert said("lv", "{ $number }", number=number) == words


# ---------------------------------------------------------------- what people wrote

PEOPLES_TEXTS = [
    "Soliņš pie ezera",
    "{ $number } { PARISH($parish) }",
    "x = y\n  *[other] z",
    "-term { -term }\n# komentārs",
    '\u2068atdalīts\u2069 \\u0041 „pēdiņas” "taisnas"',
    "  divas\n\nrindkopas  ",
    "garš " * 4000,
]


@pytest.mark.parametrize("text", PEOPLES_TEXTS)
def test_what_a_person_wrote_stands_as_it_was_written(text: str) -> None:
    assert said("lv", "„{ $text }”", text=text) == f"„{text}”"


def test_a_phrase_in_a_phrase_is_said_in_the_same_language() -> None:
    spoken = strict(
        lv="polls-open = atvērta\npolls-said = Aptauja ir { $state }.",
        ru="polls-open = открыт\npolls-said = Опрос { $state }.",
    )

    assert spoken.text("lv", "polls-said", state=Phrase("polls-open")) == "Aptauja ir atvērta."
    assert spoken.render("ru", Phrase.of("polls-said", state=Phrase("polls-open"))) == "Опрос открыт."


def test_a_phrase_may_refer_to_others_and_to_terms() -> None:
    spoken = strict(lv="-name = Balss\npolls-name = { -name } 2\npolls-said = Šī ir „{ polls-name }”.")

    assert spoken.text("lv", "polls-said") == "Šī ir „Balss 2”."


def test_a_phrase_of_several_lines_ends_where_the_next_begins() -> None:
    spoken = strict(lv="polls-long =\n    Pirmā.\n\n    Otrā.\n# piezīme\npolls-next = Cita\n")

    assert spoken.text("lv", "polls-long") == "Pirmā.\n\nOtrā."
    assert spoken.text("lv", "polls-next") == "Cita"


# ---------------------------------------------------------------- files


def test_every_file_of_a_language_is_read(tmp_path: Path) -> None:
    for language in ("lv", "en", "ru"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "polls.ftl").write_text("polls-said = viens", "utf-8")
        (tmp_path / language / "meetings.ftl").write_text("meetings-said = divi", "utf-8")

    spoken = Phrases.load(tmp_path, PARISHES, strict=True)

    assert spoken.languages == ("lv", "en", "ru")
    assert spoken.text("en", "polls-said") + spoken.text("en", "meetings-said") == "viensdivi"
    assert spoken.has("polls-said")
    assert not spoken.has("polls-unsaid")


# ---------------------------------------------------------------- when a phrase fails

BROKEN: list[tuple[str, Mapping[str, Value]]] = [
    ("polls-missing", {}),
    ("polls-count", {}),
    ("polls-where", {"parish": "nekurienes"}),
    ("polls-when", {"at": datetime(2026, 11, 24, 18, 0)}),
    ("polls-when", {"at": TUESDAY}),
    ("polls-when", {"at": "otrdien"}),
    ("polls-form", {"on": TUESDAY}),
    ("polls-junk", {}),
]
SOURCE = """
polls-count = Balsis: { $count }
polls-where = { PARISH($parish) }
polls-when = { WHEN($at) }
polls-form = { DAY($on, form: "sometime") }
polls-junk = { $
"""


@pytest.mark.parametrize(("phrase", "values"), BROKEN)
def test_a_phrase_that_cannot_be_said_is_a_bug_in_tests(phrase: str, values: Mapping[str, Value]) -> None:
    with pytest.raises(PhraseError, match=phrase):
        strict(lv=SOURCE).text("lv", phrase, **values)


@pytest.mark.parametrize(("phrase", "values"), BROKEN)
def test_a_phrase_that_cannot_be_said_never_silences_the_bot(phrase: str, values: Mapping[str, Value]) -> None:
    assert lenient(lv=SOURCE).text("lv", phrase, **values) != ""


def test_a_phrase_missing_in_a_language_is_said_in_latvian(caplog: pytest.LogCaptureFixture) -> None:
    spoken = lenient(lv="polls-said = Paldies", ru="polls-other = x")

    assert [spoken.text("ru", "polls-said") for _ in range(3)] == ["Paldies"] * 3
    assert spoken.text("fi", "polls-said") == "Paldies"
    assert [(record.__dict__["phrase"], record.__dict__["language"]) for record in caplog.records] == [
        ("polls-said", "ru"),
        ("polls-said", "fi"),
    ]


def test_a_sentence_with_a_hole_is_better_than_none() -> None:
    assert lenient(lv=SOURCE).text("lv", "polls-count") == "Balsis: count"


def test_a_phrase_that_is_nowhere_is_said_as_its_id() -> None:
    assert lenient(lv=SOURCE).text("en", "polls-missing") == "polls-missing"
