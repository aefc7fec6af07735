"""Ready reasons: what stands in the blank becomes one sentence with what stands around it."""

import pytest

from bot.domain.templates import filled

BECAUSE = "Padomei par to jārunā, jo ___."


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        (BECAUSE, "soliņš maksā naudu", "Padomei par to jārunā, jo soliņš maksā naudu."),
        (BECAUSE, "jo soliņš maksā naudu.", "Padomei par to jārunā, jo soliņš maksā naudu."),
        (BECAUSE, "Padomei par to jārunā, jo soliņš maksā naudu", "Padomei par to jārunā, jo soliņš maksā naudu."),
        ("Materiāli ir: ___. Vajag rokas.", "Ir dēļi", "Materiāli ir: dēļi. Vajag rokas."),
        ("Saimnieks ir ___.", "ir", "Saimnieks ir ir."),
    ],
)
def test_what_is_put_into_the_blank_repeats_nothing_that_stands_before_it(text: str, words: str, whole: str) -> None:
    assert filled(text, words) == whole
