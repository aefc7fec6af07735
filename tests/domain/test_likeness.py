"""Whether two proposals ask for the same, however it is said and typed."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.folding import fold
from bot.domain.likeness import ENOUGH, Sign, likeness
from bot.domain.likeness_reading import marks_of_names, read
from bot.domain.places import Place
from bot.domain.thesaurus import Thesaurus, stem
from tests.labelled.pairs import FOLDER, measure

BENCH = "Lūdzu ierīkot soliņu pie ezera"


def alike(one: str, other: str, here: Place | None = None, there: Place | None = None) -> bool:
    return likeness(read(one, here), read(other, there)) >= ENOUGH


# ---------------------------------------------------------------- what is the same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BENCH, "Ezermalā nav kur apsēsties"),
        ("Skolas ielā tumšs", "Laternas Skolas ielā nedeg"),
        ("Bedre pie baznīcas", "aizlapiet asfaltu pie baznicas"),
        ("vajag soliņu pie veikala", "Поставьте скамейку у магазина"),
        ("Vajag šūpoles pie bibliotēkas", "A swing next to the library, please"),
        ("Pie skolas mašīnas drāžas", "Uzlieciet ātrumvalni pie skolas"),
    ],
)
def test_other_words_for_the_same_are_found(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BENCH, "Lūdzu ierīkot soliņu pie skolas"),
        (BENCH, "Lūdzu ierīkot laternu pie ezera"),
        ("Soliņš pie Kalniņiem", "Soliņš pie Kalnājiem"),
        ("Laternas Ezera ielā", "Laternas Skolas ielā"),
        ("Nozāģēt ozolu pie skolas", "Saglabāt ozolu pie skolas"),
        ("Parkā aizliegt suņus", "Parkā ierīkot suņu laukumu"),
        ("Bibliotēka sestdienās", "Autobuss sestdienās"),
        ("Lūdzu izskatīt iespēju nākamajā gadā salabot tiltu", "Lūdzu izskatīt iespēju nākamajā gadā salabot jumtu"),
        ("Alūksnes ielā 12 neizved atkritumus", "Alūksnes ielā 21 neizved atkritumus"),
        ("Veloceliņš no Brenciem līdz ezeram", "Veloceliņš no Brenciem līdz Alūksnei"),
        ("Tiešais autobuss no Malienas uz Rīgu", "Tiešais autobuss no Malienas uz Gulbeni"),
    ],
)
def test_the_same_words_for_something_else_are_not(one: str, other: str) -> None:
    assert not alike(one, other)


def test_what_lies_near_is_the_same_place_and_what_lies_far_is_another() -> None:
    here, near, far = (Place("", north, 27.05) for north in (57.42, 57.4215, 57.45))

    assert alike("Bedre", "Bedre ceļā", here, near)
    assert not alike("Bedre", "Bedre ceļā", here, far)
    assert likeness(read("Bedre", here), read("Tumšs", near)) == 0


def test_the_same_topic_weighs_in() -> None:
    assert likeness(read("Soliņš", None, "parks"), read("Sols", None, "parks")) > likeness(
        read("Soliņš", None, "parks"), read("Sols", None, "other")
    )


def test_the_name_of_the_parish_itself_says_nothing() -> None:
    own = marks_of_names(["Malienas pagasts"])
    one, other = read("Soliņš Malienas kapos").without(own), read("Soliņš Malienas skolā").without(own)

    assert likeness(one, other) < ENOUGH


def test_texts_that_say_nothing_are_not_alike() -> None:
    assert likeness(read(""), read("")) == 0
    assert likeness(read("Lūdzu, palīdziet!"), read("Lūdzu, palīdziet!")) == 0


# ---------------------------------------------------------------- however it is typed

CHAT = str.maketrans(
    {
        "ā": "aa",
        "č": "ch",
        "ē": "ee",
        "ģ": "gj",
        "ī": "ii",
        "ķ": "kj",
        "ļ": "lj",
        "ņ": "nj",
        "š": "sh",
        "ū": "uu",
        "ž": "zh",
    }
)
PROPOSALS = [
    "Līkumā pie Akmeņkalna izcirst krūmus, neredz pretimbraucējus",
    "Stārķim ierīkot platformu pie Ozoliņiem",
    "Vajag šķirošanas konteinerus pie daudzdzīvokļu mājām Brencos",
    "Bērniem šūpoles un slīdkalniņš parkā",
]


@pytest.mark.parametrize("text", PROPOSALS)
def test_diacritics_and_chat_spelling_change_nothing(text: str) -> None:
    bare = "".join(fold(letter) or letter for letter in text)

    assert read(text.lower()).marks == read(text.lower().translate(CHAT)).marks == read(bare).marks


@given(st.sampled_from(PROPOSALS), st.sampled_from(PROPOSALS), st.randoms())
def test_filler_words_change_nothing(one: str, other: str, chance: random.Random) -> None:
    wordy = (
        "Labdien! Vai jūs, lūdzu, varētu " + " kaut ".join(one.split(" ", chance.randrange(3))) + ", paldies jau tagad"
    )

    assert likeness(read(wordy), read(other)) == pytest.approx(likeness(read(one), read(other)), abs=0.05)


@settings(max_examples=200)
@given(st.text(), st.text())
def test_whatever_is_written_is_compared_both_ways_alike(one: str, other: str) -> None:
    assert likeness(read(one), read(other)) == pytest.approx(likeness(read(other), read(one)))
    assert all(not any(letter.isspace() for letter in mark) for mark in read(one).marks)


# ---------------------------------------------------------------- the thesaurus


def thesaurus(text: str) -> Thesaurus:
    made = Thesaurus()
    made.learn_all(Sign.THING, text)
    return made


def test_an_ending_is_looked_away_from() -> None:
    known = thesaurus("bench: soliņ-\nlight: latern*")

    assert known.marks("solinam") == known.marks("solini") == {"bench"}
    assert not known.marks("solininieks")
    assert known.marks("laternstabs") == {"light"}
    assert stem("kalninos") == stem("kalniniem") == "kalnin"


def test_the_longest_fits_best_and_the_whole_word_before_it() -> None:
    known = thesaurus("school: skol*\nteacher: skolotāj*\nfee: skola")

    assert known.marks("skolotajs") == {"teacher"}
    assert known.marks("skolai") == {"school"}
    assert known.marks("skola") == {"fee"}


def test_words_in_a_row_mean_something_else() -> None:
    known = thesaurus("aid: pirm-~palīdz*")

    assert list(known.rows(["pirmas", "palidzibas", "kursi"], 0)) == [("aid", 2)]
    assert not list(known.rows(["pirmas"], 0))


@pytest.mark.parametrize("mistyped", ["atkritmu", "akritumu", "atrkitumi", "atkrituumms", "atkrirumi"])
def test_one_wrong_letter_of_a_long_word_is_forgiven(mistyped: str) -> None:
    assert thesaurus("waste: atkritum*").nearly(mistyped) == {"waste"}


def test_a_prefix_is_looked_away_from() -> None:
    assert thesaurus("mow: nopļau*").marks("janoplauj") == {"mow"}


# ---------------------------------------------------------------- how well, on pairs somebody else labelled


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [("pairs_open", 0.97, 0.95), ("pairs_more", 0.95, 0.9)],  # the second were written while the words were gathered
)
def test_most_of_what_is_the_same_is_offered_and_little_else(name: str, precision: float, recall: float) -> None:
    rates = measure(FOLDER / f"{name}.tsv")
    print(f"\n{name}: {rates}")  # noqa: T201

    assert rates.precision >= precision
    assert rates.recall >= recall
