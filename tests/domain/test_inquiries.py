"""Numbers of threads, and how much of one is shown."""

import pytest

from bot.domain.inquiries import BEGINNING, SHOWN, beginning, number_in, tail


@pytest.mark.parametrize("written", ["J-12", "j12", "j - 12", " J 12 "])
def test_a_number_is_understood_as_people_write_it(written: str) -> None:
    assert number_in(written) == 12


@pytest.mark.parametrize("written", ["12", "jā 12", "AL-2026-0012", "J-", "J-1234567890", "J-12 kad?"])
def test_nothing_else_is_a_number(written: str) -> None:
    assert number_in(written) is None


def test_a_thread_is_told_by_its_first_words() -> None:
    assert beginning("Kad\nsalabos  ceļu?") == "Kad salabos ceļu?"
    assert len(beginning("ceļš " * 20)) <= BEGINNING + 1


def test_of_a_long_thread_the_end_is_shown() -> None:
    lines = [f"{number}" * 500 for number in range(9)]

    assert tail(lines) == lines[3:]
    assert tail(["a" * SHOWN * 2]) == ["a" * SHOWN * 2]
    assert tail([]) == []
