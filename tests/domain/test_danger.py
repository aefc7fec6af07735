"""What speaks of danger, of which kind, and what only sounds like it."""

import pytest

from bot.domain.danger import Danger, assess, is_danger
from bot.domain.signs import Vocabulary, classes

DANGERS = [
    ("Vīrs mani sit", Danger.VIOLENCE),
    ("virs mani sit", Danger.VIOLENCE),
    ("viirs mani sit", Danger.VIOLENCE),
    ("Муж меня бьёт", Danger.VIOLENCE),
    ("My husband beats me", Danger.VIOLENCE),
    ("Es vairs negribu dzīvot", Danger.SUICIDE),
    ("es vairs negribu dziivot", Danger.SUICIDE),
    ("Я не хочу жить", Danger.SUICIDE),
    ("I want to kill myself", Danger.SUICIDE),
    ("Deg māja, iekšā cilvēki", Danger.ACCIDENT),
    ("Bērns ielūza ledū", Danger.ACCIDENT),
    ("Горит дом", Danger.ACCIDENT),
    ("The house is on fire", Danger.ACCIDENT),
]


@pytest.mark.parametrize(("text", "kind"), DANGERS)
def test_danger_is_noticed_with_its_kind_however_it_is_typed(text: str, kind: Danger) -> None:
    assert assess(text) is kind


def test_danger_inside_a_proposal_is_noticed() -> None:
    assert is_danger("Lūdzu uzlikt lampu pie veikala. Vīrs mani vakar piekāva, baidos iet mājās. Paldies!")


def test_two_short_sentences_are_read_together() -> None:
    assert is_danger("Vecmāmiņa nokrita. Neceļas.")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?!",
        "Bīstams krustojums pie skolas, vajag spoguli",
        "Lampa nedeg",
        "Ceļš mūs nogalina",
        "Ierosinu lekciju par vardarbību ģimenē",
        "Šitā bedre mani kaitina",
        "Negribu dzīvot blakus izgāztuvei",
        "Pērn te dega šķūnis",
        "Lai bērni neiekrīt akā, vajag vāku",
        "Опасный перекрёсток у школы",
        "A dangerous crossing near the school",
    ],
)
def test_what_only_sounds_like_danger_is_let_through(text: str) -> None:
    assert not is_danger(text)


# ---------------------------------------------------------------- how signs are read

CLASSES = classes("kin: tēvs māte\n  brālis\nhits: sit piekāv*")


def has(line: str, sentence: str) -> bool:
    vocabulary = Vocabulary()
    (sign,) = vocabulary.signs(line, CLASSES)
    words = sentence.split()
    return sign.is_in(vocabulary.find(words), words)


def test_all_groups_must_meet_in_any_order() -> None:
    assert has("<kin> + <hits>", "sit tevs .")
    assert has("<kin> + <hits>", "bralis piekava .")
    assert not has("<kin> + <hits>", "tevs .")


def test_a_row_of_words_may_have_three_between() -> None:
    assert has("nav _ jēgas", "nav nekadas lielas vairs jegas .")
    assert not has("nav _ jēgas", "nav a b c d jegas .")
    assert not has("nav jēgas", "nav vairs jegas .")
    assert has("nav~jēgas", "te nav jegas .")


def test_a_row_may_have_to_end_there() -> None:
    assert has("turpināt $", "nav jegas turpinat .")
    assert has("turpināt $", "turpinat , jo")
    assert not has("turpināt $", "turpinat projektu .")


def test_words_after_the_exclamation_mark_make_it_harmless() -> None:
    assert not has("sit ! <kin> bung*", "sit bungas .")
    assert not has("sit ! <kin> bung*", "sit tevs .")
    assert has("sit ! <kin> bung*", "sit .")


def test_some_words_make_it_harmless_only_ahead_in_the_same_clause() -> None:
    assert not has("slīkst ! ^lai", "lai neslikst un slikst .")
    assert has("slīkst ! ^lai", "slikst , lai brauc .")
    assert has("slīkst ! ^lai", "lai brauc , slikst .")


def test_beginnings_and_ends_of_words_are_known() -> None:
    assert has("*gadnieks", "divgadnieks .")
    assert not has("*gadnieks", "gadnieka .")
    assert has("sit/piekāv*", "piekavusi .")
