"""What whoever edits the municipality's file is told about a mistake in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.municipality import MunicipalityError, load

FIRST = Path(__file__).parents[1] / "municipality.toml"
SECOND = Path(__file__).parent / "data" / "otrs_novads.toml"

Change = Callable[[str, str], Path]


@pytest.fixture
def changed(tmp_path: Path) -> Change:
    """The first municipality's file with one thing put in another's place."""

    def change(before: str, after: str) -> Path:
        text = FIRST.read_text("utf-8")
        assert before in text
        file = tmp_path / "municipality.toml"
        file.write_text(text.replace(before, after, 1), "utf-8")
        return file

    return change


def told(file: Path) -> list[str]:
    with pytest.raises(MunicipalityError) as raised:
        load(file)
    assert str(raised.value) == "\n".join(raised.value.sentences)
    return raised.value.sentences


MALIENA = 'dative = "Malienas pagastam"\n'
ROADS = 'label = { lv = "Ceļi un ielas", en = "Roads and streets", ru = "Дороги и улицы" }'

MISTAKES = [
    ("posts_per_day", "post_per_dy", "limits.posts_per_day is missing; add it."),
    ("posts_per_day = 1 ", "posts_per_day = 0 ", "limits.posts_per_day: write a number of at least 1; it is 0."),
    (
        "posts_per_day = 1 ",
        'posts_per_day = "daily" ',
        'limits.posts_per_day: write a whole number without quotation marks; it is "daily".',
    ),
    ("publish_days = 2 ", "publish_days = -2 ", "deadlines.publish_days: write a number of at least 1; it is -2."),
    (
        "publish_days = 2 ",
        "publish_days = 2.5 ",
        "deadlines.publish_days: write a whole number without quotation marks; it is 2.5.",
    ),
    (
        'quiet_from = "21.00"',
        'quiet_from = "25.00"',
        'limits.quiet_from: write a time in quotation marks, such as "21.00"; it is "25.00".',
    ),
    (
        'quiet_from = "21.00"',
        "quiet_from = 21.30",
        'limits.quiet_from: write a time in quotation marks, such as "21.00"; it is 21.3.',
    ),
    (
        'quiet_until = "08.00"',
        'quiet_until = "04.30"',
        "limits: quiet hours cannot begin or end between 02.00 and 05.00, when the clocks may be changed.",
    ),
    (MALIENA, "", "parishes[10] (malienas).dative is missing; add it."),
    (
        MALIENA,
        'dative = ""\n',
        "parishes[10] (malienas).dative: it is empty; write it, or delete the line",
    ),
    (MALIENA, "dativ = 1\n" + MALIENA, "parishes[10] (malienas).dativ is not known; did you mean dative."),
    (MALIENA, MALIENA + "dative = 1\n", "is not TOML: Cannot overwrite a value"),
    (
        'key = "malienas"\nkind = "parish"',
        'key = "malienas"\nkind = "village"',
        "parishes[10] (malienas).kind: write one of: 'town' or 'parish'; it is \"village\".",
    ),
    (
        'key = "malienas"',
        'key = "Malienas pagasts"',
        "parishes[10] (Malienas pagasts).key: write a short name of a-z, 0-9 and _, beginning with a letter; it is",
    ),
    ('key = "malupes"', 'key = "malienas"', "parishes: the key malienas stands there 2 times; give each its own."),
    ('key = "lighting"', 'key = "roads"', "topics: the key roads stands there 2 times; give each its own."),
    (
        'nominative = "Mālupes pagasts"',
        'nominative = "malienas-pagasts"',
        'parishes: malienas and malupes are both "malienas-pagasts" when typed without diacritics;',
    ),
    (
        'lv = "Apgaismojums"',
        'lv = "celji un ielas"',
        'topics in lv: roads and lighting are both "celji un ielas" when typed without diacritics; change one of them.',
    ),
    (ROADS, "", "topics[1] (roads).label is missing; add it."),
    (ROADS, 'label = "Ceļi"', 'topics[1] (roads).label: write one for each language, such as lv = …; it is "Ceļi".'),
    (ROADS, 'label = { lv = "Ceļi", en = "Roads" }', "topics (roads).label.ru is missing; add it."),
    (
        'lv = "Ceļi un ielas"',
        'lv = "Ceļi un ielas", lt = "Keliai"',
        "topics (roads).label.lt is never shown; delete it, or add lt to languages.one_to_one.",
    ),
    (
        "Ceļi un ielas",
        "Ceļi, ielas un laukumi",
        'topics[1] (roads).label.lv: it is too long; at most 20 letters; it is "Ceļi, ielas un laukumi".',
    ),
    (
        "agenda_in = {}",
        "agenda_in = { liepna = 2 }",
        "support.agenda_in: liepna is the key of no parish; delete it or write it as in [[parishes]].",
    ),
    ('en = """An official', 'lt = """An official', "official_submission.en is missing; add it."),
    (
        'one_to_one = ["lv", "en", "ru"]',
        'one_to_one = ["lv", "en", "ru", "lt"]',
        "languages.one_to_one: lt has no phrases in locales/lt; delete it or translate them.",
    ),
    (
        'default = "lv"',
        'default = "lt"',
        "languages.default: lt is not in languages.one_to_one; add it there.",
    ),
    ("one_to_one = [", "one_to_one = [] # ", "languages.one_to_one: give at least 1; it is []."),
    (
        'prefix = "AL"',
        'prefix = "Al-"',
        'prefix: write two to four capital letters such as AL; it is "Al-".',
    ),
    ('prefix = "AL"', "prefix = 7", "prefix: write words in quotation marks; it is 7."),
    (
        'council_email = "padome@aluksne.lv"',
        'council_email = "padome"',
        'contacts.council_email: write an e-mail address such as dome@aluksne.lv; it is "padome".',
    ),
    (
        'website = "https://www.aluksne.lv"',
        'website = "www.aluksne.lv"',
        'contacts.website: write an address such as https://www.aluksne.lv; it is "www.aluksne.lv".',
    ),
    (
        "# phone = ",
        "phone = ",
        'contacts.phone: write a telephone number such as 112 or +371 26 455 814; it is "+371 …".',
    ),
    (
        "Europe/Riga",
        "Europe/Aluksne",
        'time_zone: there is no such time zone; write one such as Europe/Riga; it is "Europe/Aluksne".',
    ),
    ("deadlines_are_rights = false", "deadlines_are_rights = 2", "deadlines_are_rights: write true or false; it is 2."),
    (
        "days_off = []",
        'days_off = ["Jāņi"]',
        'calendar.days_off[1]: write a day without quotation marks, such as 2026-11-18; it is "Jāņi".',
    ),
    (
        "days_off = []\nworking_days = []",
        "days_off = [2027-06-25]\nworking_days = [2027-06-25]",
        "calendar: 2027-06-25 is both a day off and a working day; delete one of them.",
    ),
    (
        "audit_months = 12 ",
        "audit_months = true ",
        "audit_months: write a whole number without quotation marks; it is true",
    ),
    ("audit_months = 12 ", "audit_months = 99999 ", "audit_months: write a number of at most 10000; it is 99999."),
    ("days_off = []", "days_off = 1", "calendar.days_off: write a list in square brackets; it is 1."),
    (
        "days_off = []",
        "days_off = [2027-06-25T10:00:00]",
        "calendar.days_off[1]: write a day without a time, such as 2026-11-18; it is 2027-06-25 10:00:00.",
    ),
    ("[retention]", "[retentions]", "retention is missing; add it."),
    ("[calendar]", "[calender]", "calender is not known; did you mean calendar."),
    ('name = "Alūksnes novads"', 'colour = "blue"', "colour is not known; delete it, or look for the right table."),
    ("[languages]", "[languages", "is not TOML: "),
]


@pytest.mark.parametrize(("before", "after", "sentence"), MISTAKES)
def test_the_operator_is_told_what_to_mend(changed: Change, before: str, after: str, sentence: str) -> None:
    sentences = told(changed(before, after))
    assert any(sentence in told for told in sentences), sentences
    assert all("\n" not in told and told.endswith((".", '".')) for told in sentences)


def test_the_operator_is_told_of_all_mistakes_at_once(changed: Change) -> None:
    assert told(changed("posts_per_day = 1 ", "colour = 1 ")) == [
        "limits.posts_per_day is missing; add it.",
        "limits.colour is not known; delete it, or look for the right table.",
    ]


def test_a_misspelt_key_is_recognised(changed: Change) -> None:
    assert told(changed("posts_per_day", "post_per_day")) == [
        "limits.posts_per_day is missing; add it.",
        "limits.post_per_day is not known; did you mean posts_per_day.",
    ]


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert told(tmp_path / "nowhere.toml") == [
        f"{tmp_path}/nowhere.toml cannot be read: No such file or directory; set MUNICIPALITY_FILE."
    ]


def test_a_file_in_an_old_encoding_is_recognised(tmp_path: Path) -> None:
    file = tmp_path / "municipality.toml"
    file.write_bytes('name = "Alūksnes novads"'.encode("cp1257"))
    assert told(file) == [f"{file} is not in UTF-8; save it as UTF-8."]


def test_a_language_without_phrases_is_not_offered(tmp_path: Path) -> None:
    for language in ("lv", "en"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "people.ftl").touch()
    with pytest.raises(MunicipalityError) as raised:
        load(FIRST, tmp_path)
    assert raised.value.sentences == [
        "languages.one_to_one: ru has no phrases in locales/ru; delete it or translate them."
    ]
    assert load(SECOND, tmp_path).languages.one_to_one == ("lv", "en")


def test_who_reads_by_email_is_written_once_and_for_a_parish_there_is(changed: Change) -> None:
    one = '[[mail]]\nto = "sekretare@example.lv"\nparishes = ["malena"]\n'
    before = "[official_submission] "
    assert told(changed(before, one + one + before)) == [
        "mail: the key sekretare@example.lv stands there 2 times; give each its own.",
        "mail[1].parishes: malena is the key of no parish; write it as in [[parishes]].",
        "mail[2].parishes: malena is the key of no parish; write it as in [[parishes]].",
    ]
