"""What came out of a poll, and how much of it may be shown so that nobody's answer can be worked out."""

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol, TypeVar

from votelib.convert import RankedToCondorcetVotes
from votelib.evaluate.condorcet import Copeland, pairwise_wins

from bot.domain.polls import Poll, PollKind, Vote

FEW = 5  # answers: under it there is no result, and no cell of a breakdown
ENOUGH = 20  # answers: under it there are no percentages and no mean

Cell = tuple[int, int]  # row and column of a breakdown
Node = tuple[str, int]  # a row or a column
K = TypeVar("K", bound=str | int)


class Counted(Protocol):
    """So many cast this same vote in that parish."""

    @property
    def parish(self) -> str: ...
    @property
    def vote(self) -> Vote: ...
    @property
    def votes(self) -> int: ...


@dataclass(frozen=True)
class Standing:
    """An option. `votes` are who chose it, in a ranking who put it first; there it has `points`.

    The best is `place` 1; equals share a place. `share` is in percent of the answers.
    """

    position: int
    votes: int
    place: int
    share: int | None = None
    points: float = 0


@dataclass(frozen=True)
class Row:
    """A parish of a breakdown, or several that are too small to stand alone; a cell that may not be shown is None."""

    parishes: tuple[str, ...]
    answers: int
    cells: tuple[int | None, ...]


@dataclass(frozen=True)
class Result:
    answers: int
    options: tuple[Standing, ...]
    median: float | None = None  # of a scale
    mean: float | None = None

    @property
    def best(self) -> tuple[Standing, ...]:
        """Several where they came out equal."""
        return tuple(one for one in self.options if one.place == 1)


def kept(counted: Sequence[Counted]) -> dict[tuple[str, Vote], int]:
    """What may outlive the ballots, by parish and vote: who took part is known, and where they live.

    Of a few answers their number alone; those of small parishes together, under none.
    """
    total = answers(counted)
    if total < FEW:
        return {("", ()): total} if total else {}
    totals = Counter[str]()
    for one in counted:
        totals[one.parish] += one.votes
    alone = {group[0] for group in _large_enough(totals) if len(group) == 1}
    found = Counter[tuple[str, Vote]]()
    for one in counted:
        found[one.parish if one.parish in alone else "", one.vote] += one.votes
    return found


def answers(counted: Iterable[Counted]) -> int:
    return sum(one.votes for one in counted)


def result(poll: Poll, counted: Sequence[Counted]) -> Result | None:
    """None where too few have answered for anything to be said."""
    total = answers(counted)
    counted = [one for one in counted if one.vote]  # of a few only the number is kept
    if total < FEW or not counted:
        return None
    values = sorted(one.vote[0] for one in counted for _ in range(one.votes)) if poll.kind is PollKind.SCALE else []
    return Result(
        answers=total,
        options=_standings(poll, counted, total),
        median=float(median(values)) if values else None,
        mean=sum(values) / total if values and total >= ENOUGH else None,
    )


def percent(part: int, whole: int) -> int | None:
    """To the nearest; None where the whole is too small for percentages."""
    return None if whole < ENOUGH else (200 * part + whole) // (2 * whole)


def _standings(poll: Poll, counted: Sequence[Counted], total: int) -> tuple[Standing, ...]:
    chosen = _votes(poll, counted)
    points = _points(poll, counted) if poll.kind is PollKind.RANKING else [0.0] * len(chosen)
    scores: Sequence[float] = points if poll.kind is PollKind.RANKING else chosen
    return tuple(
        Standing(one.position, votes, 1 + sum(other > score for other in scores), percent(votes, total), won)
        for one, votes, score, won in zip(poll.options, chosen, scores, points, strict=True)
    )


def _votes(poll: Poll, counted: Iterable[Counted]) -> list[int]:
    """By option: how many chose it; of a ranking only the first is counted."""
    found = dict.fromkeys((one.position for one in poll.options), 0)
    for one in counted:
        for position in one.vote[:1] if poll.kind is PollKind.RANKING else one.vote:
            found[position] += one.votes
    return list(found.values())


def _points(poll: Poll, counted: Iterable[Counted]) -> list[float]:
    """Copeland's method: of every two options the one that more people put higher has a point, of equals each a half.

    What somebody left out is their last. There is no lot to draw: equals stay equal.
    """
    positions = tuple(one.position for one in poll.options)
    votes = {positions: 0}  # so that also an option counts that nobody has put anywhere
    for one in counted:
        votes[one.vote] = votes.get(one.vote, 0) + one.votes
    pairs = RankedToCondorcetVotes(unranked_at_bottom=True).convert(votes)
    scores = Copeland.scores(pairwise_wins(pairs))  # wins less losses
    return [(scores.get(one, 0) + len(positions) - 1) / 2 for one in positions]


def has_moved(before: Iterable[Counted], now: Iterable[Counted]) -> bool:
    """Whether so many answers are other ones that nobody's can be seen in the difference."""
    by_vote = {(one.parish, one.vote): one.votes for one in now}
    changes = [by_vote.pop((one.parish, one.vote), 0) - one.votes for one in before] + list(by_vote.values())
    return max(sum(one for one in changes if one > 0), -sum(one for one in changes if one < 0)) >= FEW


# ---------------------------------------------------------------- by parish


def breakdown(poll: Poll, counted: Sequence[Counted]) -> tuple[Row, ...]:
    """Where each parish of several stands; () where that could not be shown without telling too much."""
    by_parish = {key: [one for one in counted if one.parish == key] for key in poll.parishes}
    together = [one for one in counted if not one.parish]
    if together:  # they were too small to be kept alone
        small = tuple(key for key in poll.parishes if not by_parish[key])
        by_parish[small[0]] = together
        groups = [*((key,) for key in poll.parishes if key not in small), small]
    else:
        groups = _large_enough({key: answers(votes) for key, votes in by_parish.items()})
    if len(groups) < 2:
        return ()
    votes = [[one for key in group for one in by_parish[key]] for group in groups]
    totals = [answers(one) for one in votes]
    cells = [_votes(poll, one) for one in votes]
    hidden = _hidden(cells, totals)
    if hidden is None:
        return ()
    shown = [[None if (r, c) in hidden else cell for c, cell in enumerate(row)] for r, row in enumerate(cells)]
    return tuple(Row(*one) for one in zip(groups, totals, map(tuple, shown), strict=True))


def _large_enough(parishes: Mapping[str, int]) -> list[tuple[str, ...]]:
    """Parishes with few answers stand together, with the next smallest if they are few even so."""
    small = [key for key, total in parishes.items() if total < FEW]
    large = [key for key in parishes if key not in small]
    while small and large and sum(parishes[key] for key in small) < FEW:
        small.append(min(large, key=lambda key: parishes[key]))
        large.remove(small[-1])
    together = tuple(key for key in parishes if key in small)
    return [*((key,) for key in large), *([together] if together else [])]


def _hidden(cells: Sequence[Sequence[int]], totals: Sequence[int]) -> set[Cell] | None:
    """What to leave out: small cells, then others until none follows from the sums; None where that does not end well.

    The sums of rows and columns are known to whoever reads. What nobody chose anywhere is known too and hides nothing.
    """
    columns = [c for c in range(len(cells[0])) if any(row[c] for row in cells)]
    table = [(r, c) for r in range(len(cells)) for c in columns]
    if len(columns) < 2:
        return set()
    hidden = {(r, c) for r, c in table if cells[r][c] < FEW}
    while shown := [one for one in table if one not in hidden]:
        able = _beside(hidden, shown, cells)
        if not able and not _any_follows(hidden, cells, totals):
            return hidden
        hidden.add(min(able or shown, key=lambda one: (cells[one[0]][one[1]], one)))
    return None if _any_follows(hidden, cells, totals) else hidden


def _beside(hidden: set[Cell], shown: Sequence[Cell], cells: Sequence[Sequence[int]]) -> list[Cell]:
    """What can be hidden with those of a row that its sum tells; else with those of a column, rather beside others."""
    rows, columns = sorted({r for r, _ in hidden}), sorted({c for _, c in hidden})
    for row in rows:
        beside = [one for one in shown if one[0] == row]
        if beside and _is_told_by_the_sum([cells[r][c] for r, c in hidden if r == row]):
            return beside
    for column in columns:
        below = [one for one in shown if one[1] == column]
        if below and _is_told_by_the_sum([cells[r][c] for r, c in hidden if c == column]):
            return [one for one in below if one[0] in rows] or below
    return []


def _any_follows(hidden: set[Cell], cells: Sequence[Sequence[int]], totals: Sequence[int]) -> bool:
    return any(_follows(one, hidden, cells, totals) for one in hidden)


def _follows(cell: Cell, hidden: set[Cell], cells: Sequence[Sequence[int]], totals: Sequence[int]) -> bool:
    """Whether the sums leave no other number for it: one more or one less cannot be made up for by the other hidden.

    One less in a row (an arrow from the row to the column) must be one more in the column (an arrow back), and so on
    round to the cell itself.
    """
    arrows: dict[Node, list[Node]] = {}
    for r, c in hidden - {cell}:
        if cells[r][c] > 0:
            arrows.setdefault(("row", r), []).append(("column", c))
        if cells[r][c] < totals[r]:
            arrows.setdefault(("column", c), []).append(("row", r))
    row, column = ("row", cell[0]), ("column", cell[1])
    can_grow = cells[cell[0]][cell[1]] < totals[cell[0]] and _leads(arrows, row, column)
    return not can_grow and not (cells[cell[0]][cell[1]] > 0 and _leads(arrows, column, row))


def _leads(arrows: Mapping[Node, Sequence[Node]], start: Node, goal: Node) -> bool:
    seen, waiting = {start}, deque([start])
    while waiting:
        for node in arrows.get(waiting.popleft(), ()):
            if node not in seen:
                seen.add(node)
                waiting.append(node)
    return goal in seen


# ---------------------------------------------------------------- in one row


def without_few(counted: Mapping[K, int]) -> dict[K, int | None]:
    """None for a number that is not told: the small ones, and the next smallest while these follow from the sum.

    One alone follows, and so do several that are all nothing, or all as many as a small one can be.
    """
    hidden = [key for key, number in counted.items() if number < FEW]
    others = sorted((key for key in counted if key not in hidden), key=lambda one: counted[one])
    while hidden and others and _is_told_by_the_sum([counted[key] for key in hidden]):
        hidden.append(others.pop(0))
    return {key: None if key in hidden else number for key, number in counted.items()}


def _is_told_by_the_sum(numbers: Sequence[int]) -> bool:
    return len(numbers) == 1 or sum(numbers) in (0, (FEW - 1) * len(numbers))
