"""What came out, and what may be shown of it: small numbers, ties, and that nothing hidden can be worked out."""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.domain.polls import Poll, PollKind, PollOption, Vote
from bot.domain.results import FEW, Result, Row, breakdown, percent, result, without_few

NOW = datetime(2026, 11, 20, tzinfo=UTC)
A, B, C = "annas", "beja", "cesu"


@dataclass(frozen=True)
class Votes:
    parish: str
    vote: Vote
    votes: int


def poll(kind: PollKind = PollKind.ONE, options: int = 3, parishes: tuple[str, ...] = (A,)) -> Poll:
    texts = tuple(PollOption(at, f"Variants {at}") for at in range(1, options + 1))
    return Poll(1, kind, "Kur likt soliņu?", texts, parishes, NOW, NOW, most=options)


def of(asked: Poll, *counts: tuple[Vote, int]) -> Result | None:
    return result(asked, [Votes(asked.parishes[0], vote, votes) for vote, votes in counts])


def found(asked: Poll, *counts: tuple[Vote, int]) -> Result:
    came = of(asked, *counts)
    assert came is not None
    return came


def cells(*rows: list[int]) -> tuple[Row, ...]:
    """What is shown of parishes whose votes are these, option by option."""
    asked = poll(options=len(rows[0]), parishes=(A, B, C, "d", "e")[: len(rows)])
    counted = [
        Votes(parish, (at,), votes)
        for parish, row in zip(asked.parishes, rows, strict=True)
        for at, votes in enumerate(row, 1)
        if votes
    ]
    return breakdown(asked, counted)


@pytest.mark.parametrize("kind", PollKind)
@pytest.mark.parametrize("votes", [0, 1, 4])
def test_under_five_answers_there_is_no_result(kind: PollKind, votes: int) -> None:
    assert of(poll(kind, options=5), ((2,), votes)) is None


@pytest.mark.parametrize("kind", PollKind)
@pytest.mark.parametrize(("votes", "share"), [(5, None), (19, None), (20, 100)])
def test_percentages_begin_at_twenty_answers(kind: PollKind, votes: int, share: int | None) -> None:
    came = found(poll(kind, options=5), ((2,), votes))

    assert came.answers == votes
    assert [one.votes for one in came.options] == [0, votes, 0, 0, 0]
    assert came.options[1].share == share


def test_a_half_is_rounded_up_and_a_third_down() -> None:
    assert [percent(part, whole) for part, whole in [(1, 200), (10, 30), (20, 30), (0, 20), (3, 19)]] == [
        1,
        33,
        67,
        0,
        None,
    ]


def test_equals_are_both_first() -> None:
    came = found(poll(), ((1,), 3), ((2,), 3), ((3,), 1))

    assert [one.place for one in came.options] == [1, 1, 3]
    assert [one.position for one in came.best] == [1, 2]


def test_of_several_answers_the_share_is_of_people() -> None:
    came = found(poll(PollKind.SEVERAL), ((1, 2), 15), ((2,), 5))

    assert [(one.votes, one.share) for one in came.options] == [(15, 75), (20, 100), (0, 0)]


def test_a_scale_has_a_median_and_from_twenty_answers_a_mean() -> None:
    few = found(poll(PollKind.SCALE, options=5), ((1,), 3), ((4,), 3))
    many = found(poll(PollKind.SCALE, options=5), ((1,), 10), ((5,), 15))

    assert (few.median, few.mean) == (2.5, None)
    assert (many.median, many.mean) == (5, 3.4)


# ---------------------------------------------------------------- ranking


def test_a_ranking_gives_a_point_for_every_comparison_won() -> None:
    came = found(poll(PollKind.RANKING), ((1, 2, 3), 4), ((2, 3, 1), 3), ((3, 2, 1), 2))

    assert [(one.points, one.place, one.votes) for one in came.options] == [(0, 3, 4), (2, 1, 3), (1, 2, 2)]


def test_what_was_left_out_of_a_ranking_stands_below_what_was_named() -> None:
    came = found(poll(PollKind.RANKING), ((3,), 3), ((1, 2), 2))

    assert [one.points for one in came.options] == [1, 0, 2]


def test_a_ranking_that_goes_round_in_a_circle_is_said_to_be_equal() -> None:
    came = found(poll(PollKind.RANKING), ((1, 2, 3), 2), ((2, 3, 1), 2), ((3, 1, 2), 2))

    assert [one.place for one in came.options] == [1, 1, 1]


ORDERS = some.dictionaries(
    some.permutations([1, 2, 3, 4]).flatmap(lambda all: some.integers(1, 4).map(lambda n: tuple(all[:n]))),
    some.integers(1, 6),
    min_size=1,
)


@given(ORDERS)
def test_properties_who_beats_every_other_wins_a_ranking(orders: dict[Vote, int]) -> None:
    came = of(poll(PollKind.RANKING, options=4), *orders.items())
    if came is None:
        return

    def over(a: int, b: int) -> int:
        return sum(n for vote, n in orders.items() if a in vote and (b not in vote or vote.index(a) < vote.index(b)))

    for one in came.options:
        beaten = [b for b in range(1, 5) if b != one.position and over(one.position, b) > over(b, one.position)]
        equal = [b for b in range(1, 5) if b != one.position and over(one.position, b) == over(b, one.position)]
        assert one.points == len(beaten) + len(equal) / 2
        assert len(beaten) < 3 or came.best == (one,)


# ---------------------------------------------------------------- by parish


def test_one_parish_has_no_breakdown() -> None:
    assert cells([9, 8, 7]) == ()


def test_large_cells_are_all_shown() -> None:
    assert [row.cells for row in cells([9, 8], [5, 6])] == [(9, 8), (5, 6)]


def test_a_small_cell_is_hidden_with_the_next_smallest_of_its_row_and_as_many_in_another_row() -> None:
    shown = cells([4, 6, 20], [30, 7, 8], [9, 11, 12])

    assert shown[0].cells == (None, None, 20)
    assert sum(cell is None for row in shown for cell in row.cells) == 4


def test_two_small_cells_of_a_row_hide_no_third_there() -> None:
    shown = cells([3, 4, 20], [4, 3, 30])

    assert [row.cells for row in shown] == [(None, None, 20), (None, None, 30)]


def test_zero_is_hidden_like_any_small_cell_but_not_where_nobody_chose_it_at_all() -> None:
    shown = cells([0, 6, 9, 0], [7, 2, 8, 0], [9, 9, 9, 0])

    assert shown[0].cells[0] is None
    assert [row.cells[3] for row in shown] == [0, 0, 0]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([9, 8, 7], [9, 8, 7]),
        ([9, 8, 3], [9, None, None]),
        ([9, 2, 3], [9, None, None]),
        ([9, 8, 0, 0], [9, None, None, None]),
        ([9, 8, 4, 4, 4], [9, None, None, None, None]),
        ([9, 0, 0], [None, None, None]),
        ([5, 4], [None, None]),
    ],
)
def test_small_numbers_are_not_told_nor_what_they_follow_from(numbers: list[int], told: list[int | None]) -> None:
    assert list(without_few(dict(enumerate(numbers))).values()) == told


def test_small_parishes_stand_together_and_with_the_next_smallest_if_they_are_few_even_so() -> None:
    assert [(row.parishes, row.answers) for row in cells([3, 1], [9, 9], [20, 20])] == [((C,), 40), ((A, B), 22)]
    assert [(row.parishes, row.answers) for row in cells([3, 1], [2, 1], [20, 20])] == [((C,), 40), ((A, B), 7)]


def test_where_only_one_part_would_be_left_there_is_no_breakdown() -> None:
    assert cells([3, 1], [20, 20]) == ()


TABLES = some.integers(2, 3).flatmap(
    lambda width: some.lists(
        some.lists(some.integers(0, 8), min_size=width, max_size=width), min_size=2, max_size=3
    ).filter(lambda rows: sum(map(sum, rows)) >= FEW)
)


@given(TABLES)
def test_properties_no_hidden_cell_can_be_worked_out(rows: list[list[int]]) -> None:
    shown = cells(*rows)
    totals = [sum(column) for column in zip(*rows, strict=True)]
    possible = tables(shown, totals)
    for r, row in enumerate(shown):
        for c, cell in enumerate(row.cells):
            assert cell is not None or len({one[r][c] for one in possible}) > 1, (rows, shown)
            assert cell is None or cell >= FEW or totals[c] == 0, (rows, shown)


CHOICES: tuple[Vote, ...] = ((1,), (2,), (1, 2))
SEVERAL = some.lists(some.lists(some.integers(0, 6), min_size=3, max_size=3), min_size=2, max_size=3)


@given(SEVERAL)
def test_properties_nor_where_several_answers_can_be_chosen(parishes: list[list[int]]) -> None:
    asked = poll(PollKind.SEVERAL, options=2, parishes=(A, B, C)[: len(parishes)])
    counted = [
        Votes(parish, vote, votes)
        for parish, row in zip(asked.parishes, parishes, strict=True)
        for vote, votes in zip(CHOICES, row, strict=True)
    ]
    shown = breakdown(asked, counted)
    totals = [sum(one.votes for one in counted if position in one.vote) for position in (1, 2)]
    able = [
        [
            one
            for one in product(*(range(row.answers + 1) if cell is None else (cell,) for cell in row.cells))
            if sum(one) >= row.answers
        ]
        for row in shown
    ]
    possible = [one for one in product(*able) if [sum(column) for column in zip(*one, strict=True)] == totals]
    for r, row in enumerate(shown):
        for c, cell in enumerate(row.cells):
            assert cell is not None or len({one[r][c] for one in possible}) > 1, (parishes, shown)


def tables(shown: tuple[Row, ...], totals: list[int]) -> list[tuple[tuple[int, ...], ...]]:
    """All that whoever knows what is shown must hold possible."""
    if not shown:
        return []
    able = [
        [
            one
            for one in product(*(range(row.answers + 1) if cell is None else (cell,) for cell in row.cells))
            if sum(one) == row.answers
        ]
        for row in shown[:-1]
    ]
    last = shown[-1]
    found = []
    for rows in product(*able):
        rest = tuple(total - sum(column) for total, column in zip(totals, zip(*rows, strict=True), strict=True))
        fits = all(cell in (None, one) for cell, one in zip(last.cells, rest, strict=True))
        if fits and min(rest) >= 0 and sum(rest) == last.answers:
            found.append((*rows, rest))
    return found
