"""Words are the same with and without diacritics, and in the old spelling of chats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.folding import fold, same


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zeltiņi", "zeltini"),
        ("zeltinji", "zeltini"),
        ("ĀĒĪŪ", "aeiu"),
        ("aaeeiiuu", "aeiu"),
        ("čšžģķļņŗ", "cszgklnr"),
        ("chshzhgjkjljnj", "cszgkln"),
        ("  Jā,   protams! ", "ja protams"),
        ("AL-2026-0042", "al 2026 0042"),
        ("1.", "1"),
        ("Ēriks\u00a0–\u00a0Ķirsis", "eriks kirsis"),
        ("Е\u0308лка, Ёлка", "елка елка"),
        ("?!…", ""),
    ],
)
def test_words_fold_to_what_can_be_compared(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("Gatavs", "gatavs.", True),
        ("Izlaist", "IZLAIST", True),
        ("Jā", "jaa", True),
        ("Nē", "ne", True),
        ("Nē", "nu", False),
        ("?", "?", True),
        ("?", " ? ", True),
        ("?", "!", False),
        ("", "?", False),
    ],
)
def test_same_words_are_recognised(one: str, other: str, equal: bool) -> None:
    assert same(one, other) is equal


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aābcčdeēfgģhiījkķlļmnņoprsštuūvzž -"))
def test_the_diacritics_of_latvian_never_matter(text: str) -> None:
    chat = str.maketrans(
        dict(zip("āēīūčšžģķļņ", ["aa", "ee", "ii", "uu", "ch", "sh", "zh", "gj", "kj", "lj", "nj"], strict=True))
    )
    assert fold(text.translate(chat)) == fold(text)
