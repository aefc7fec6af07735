"""Answers that say nothing, and short ones that do."""

import pytest

from bot.domain.emptiness import is_empty

EMPTY = [
    "",
    "   ",
    "…",
    "Pieņemts zināšanai",
    "pienemts zinaashanai",
    "PALDIES PAR VIEDOKLI!",
    "paldies par viedkoli",
    "Izskatīts.",
    "Tiks lemts.",
    "Mēs par to lemsim.",
    "Dome ir informēta.",
    "Принято к сведению",
    "Your opinion matters to us.",
    "Labdien, Anna! Paldies par vēstuli. Ar cieņu, Jānis Bērziņš, Alūksnes novada pašvaldība",
    "Jūsu 12. maija iesniegums Nr. 3-12/45 ir reģistrēts.",
    "Jautājums par suņu laukumu tiks izvērtēts.",
    "Atbilde tiks sniegta 10 darba dienu laikā.",
    "Sola lietu izskatīt.",
    "Deputāts sola izskatīt lietu.",
]
HONEST = [
    "Zeme ir privāta.",
    "Par dārgu.",
    "nav naudas",
    "Rīt.",
    "Jā. Maijā.",
    "Lems 14. decembrī.",
    "Nodots LVC.",
    "Nav mūsu kompetencē.",
    "Nav kas to dara.",
    "To izlemj dome.",
    "To izlemj dome 27. novembrī",
    "Tas jālemj domei.",
    "Tas jāizlemj visai padomei.",
    "Par to lems padomes komisija.",
    "Это решает дума.",
    "The council decides.",
    "Strādās no 10 līdz 14.",
    "Not ours.",
    "Pieņemts zināšanai, bet lampu nomainīsim otrdien.",
    "Labdien, zeme ir privāta.",
    "Нет. Земля частная.",
    "No money this year.",
    "Sola lietu.",
    "Sestdien sola lietu",
]


@pytest.mark.parametrize("text", EMPTY)
def test_an_answer_that_says_nothing_is_empty(text: str) -> None:
    assert is_empty(text)


@pytest.mark.parametrize("text", HONEST)
def test_a_short_answer_that_says_something_is_not(text: str) -> None:
    assert not is_empty(text)


@pytest.mark.parametrize("end", ["Lampu nomainīs rīt.", "Nē, zeme ir privāta.", "Maksās 3000 eiro."])
def test_one_sentence_that_says_something_saves_the_rest(end: str) -> None:
    assert not is_empty(f"Labdien! Paldies par Jūsu viedokli. Jautājums tika izskatīts. {end} Ar cieņu, pašvaldība")
