"""Decisions and votes as they are written down."""

import pytest

from bot.domain.meeting_decisions import Votes, is_adopted, numbers_in, outcome, read_lines, read_votes
from bot.domain.statuses import Status


def test_numbers_and_dashes_before_a_line_go_and_a_number_in_the_sentence_stays() -> None:
    text = "1. Labot jumtu.\n\n2) Apkure\n– 3 soliņi\n12. decembrī talka"

    assert read_lines(text) == ("Labot jumtu.", "Apkure", "3 soliņi", "12. decembrī talka")


def test_votes_are_three_or_four_numbers_on_a_line() -> None:
    assert read_votes("10 2 1 0\npar 9, pret 1, atturas 0") == [Votes(10, 2, 1, 0), Votes(9, 1, 0)]
    assert read_votes("10 2") is None
    assert read_votes("visi par") is None


@pytest.mark.parametrize(("in_favour", "adopted"), [(8, False), (9, True)])
def test_more_than_half_of_all_members_adopt_however_few_are_there(in_favour: int, *, adopted: bool) -> None:
    assert is_adopted(Votes(in_favour, 0, 0), 9) is adopted


def test_the_numbers_of_matters_are_found_in_a_sentence() -> None:
    assert numbers_in("Soliņš (AL-2026-0042, A-3) un A4", "AL") == (["AL-2026-0042"], [3])
    assert numbers_in("Ceļš P-39 un XA-3", "AL") == ([], [])


@pytest.mark.parametrize(
    ("text", "result", "means"),
    [
        ("Atbalstīt AL-2026-0042.", "yes", Status.ACCEPTED),
        ("Daļēji atbalstīt AL-2026-0042.", "yes", Status.PARTLY),
        ("Atbalstīt AL-2026-0042.", "no", Status.NOT_ACCEPTED),
        ("Noraidīt AL-2026-0042.", "yes", Status.NOT_ACCEPTED),
        ("Neatbalstīt AL-2026-0042.", "yes", Status.NOT_ACCEPTED),
        ("Noraidīt AL-2026-0042.", "no", None),
        ("Atbalstīt AL-2026-0042.", "noquorum", None),
        ("Atlikt AL-2026-0042, vispirms atbalstīt ceļu.", "yes", None),
        ("Atbalstīt soliņu, noraidīt lampas.", "yes", None),
        ("Soliņš būs (AL-2026-0042).", "yes", None),
    ],
)
def test_only_words_and_votes_that_leave_no_doubt_are_an_outcome(text: str, result: str, means: Status | None) -> None:
    assert outcome(text, result) is means
