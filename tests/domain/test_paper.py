"""How what a helper types from paper is read, and what of it may be shown."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import paper
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, PollKind, PollOption, scale_options

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PLACES = ("Pie ezera", "Pie skolas", "Pie veikala")


def poll(kind: PollKind, most: int = 1) -> Poll:
    texts = scale_options() if kind is PollKind.SCALE else PLACES
    options = tuple(PollOption(at, text) for at, text in enumerate(texts, 1))
    return Poll(1, kind, "Kur?", options, ("malienas",), NOW, NOW, most)


ONE, SCALE = poll(PollKind.ONE), poll(PollKind.SCALE)
SEVERAL, RANKING = poll(PollKind.SEVERAL, 2), poll(PollKind.RANKING, 3)


@pytest.mark.parametrize(
    ("asked", "text", "read"),
    [
        (ONE, "2", {(2,): 1}),
        (ONE, "2.", {(2,): 1}),
        (ONE, "2 = 7\n1: 3", {(2,): 7, (1,): 3}),
        (ONE, "pie skolas – 4", {(2,): 4}),
        (ONE, "Pie ezera", {(1,): 1}),
        (ONE, "2\n\n2\n1", {(2,): 2, (1,): 1}),
        (ONE, "1 = 0\n2 = 1", {(2,): 1}),
        (SCALE, "5 = 2\n4", {(5,): 2, (4,): 1}),
        (SEVERAL, "3, 1", {(1, 3): 1}),
        (SEVERAL, "3 1 = 2\n1,3", {(1, 3): 3}),
        (RANKING, "2,1,3", {(2, 1, 3): 1}),
        (RANKING, "2;1 = 4", {(2, 1): 4}),
    ],
)
def test_sheets_are_read_as_people_write_them(asked: Poll, text: str, read: paper.Sheets) -> None:
    assert paper.read_sheets(asked, text) == read


@pytest.mark.parametrize(
    ("asked", "text", "why"),
    [
        (ONE, "4", "paper-unclear-one"),
        (ONE, "1, 2", "paper-unclear-one"),
        (ONE, "Pie upes = 2", "paper-unclear-one"),
        (ONE, "1 = divi", "paper-unclear-one"),
        (ONE, "0", "paper-unclear-one"),
        (SCALE, "6", "paper-unclear-scale"),
        (SEVERAL, "1, 2, 3", "paper-unclear-several"),
        (RANKING, "1, 1", "paper-unclear-ranking"),
        (ONE, "1 = 0", "paper-how-many"),
        (ONE, "1 = 501", "paper-how-many"),
    ],
)
def test_what_is_no_sheet_is_refused_with_what_would_be(asked: Poll, text: str, why: str) -> None:
    with pytest.raises(Refusal) as no:
        paper.read_sheets(asked, text)
    assert no.value.phrase.id == why


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for asked in (ONE, SCALE, SEVERAL, RANKING):
        try:
            sheets = paper.read_sheets(asked, text)
        except Refusal:
            continue
        assert 0 < paper.total(sheets) <= paper.MOST_AT_ONCE


@given(st.dictionaries(st.sampled_from([1, 2, 3]), st.integers(0, 12), min_size=3))
def test_no_small_number_is_shown_and_none_can_be_worked_out(counted: dict[int, int]) -> None:
    total = sum(counted.values())
    shown = paper.shown(counted, total)

    assert shown == {} or all(votes is None or votes >= 5 for votes in shown.values())
    assert list(shown.values()).count(None) != 1
