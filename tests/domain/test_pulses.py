"""What has changed since the last pulse."""

from datetime import UTC, datetime

import pytest

from bot.domain.polls import Poll, PollKind, PollOption, scale_options
from bot.domain.pulses import Trend, quarter_of, trend
from bot.domain.results import result
from storage.ballots import Counted

NOW = datetime(2027, 1, 11, tzinfo=UTC)


def poll(kind: PollKind) -> Poll:
    options = tuple(PollOption(at, text) for at, text in enumerate(scale_options(), 1))
    return Poll(1, kind, "Kā te dzīvojas?", options, ("malienas",), NOW, NOW)


SCALE, ONE = poll(PollKind.SCALE), poll(PollKind.ONE)


def counted(votes: dict[int, int]) -> list[Counted]:
    return [Counted("malienas", (position,), many) for position, many in votes.items()]


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        ({4: 5}, {3: 5}, Trend.UP),
        ({3: 5}, {4: 5}, Trend.DOWN),
        ({3: 5}, {3: 9}, Trend.SAME),
        ({4: 20}, {4: 15, 3: 5}, Trend.SAME),  # by a quarter of a point
        ({4: 20}, {4: 12, 3: 8}, Trend.UP),
        ({4: 15, 1: 10}, {4: 5}, Trend.SAME),  # of five answers there is no mean: the middles are compared
    ],
)
def test_a_scale_goes_up_or_down_only_noticeably(now: dict[int, int], before: dict[int, int], said: Trend) -> None:
    results = [result(SCALE, counted(votes)) for votes in (now, before)]
    assert results[0] is not None
    assert trend(SCALE, results[0], results[1]) is said


def test_what_is_chosen_most_is_the_same_or_another() -> None:
    lake, school = result(ONE, counted({1: 6})), result(ONE, counted({2: 6}))
    both = result(ONE, counted({1: 6, 2: 6}))
    assert lake is not None
    assert trend(ONE, lake, lake) is Trend.SAME
    assert trend(ONE, lake, both) is Trend.SAME
    assert trend(ONE, lake, school) is Trend.OTHER
    assert trend(ONE, lake, None) is Trend.FIRST


def test_a_quarter_is_three_months() -> None:
    months = [quarter_of(datetime(2027, month, 1, tzinfo=UTC).date()) for month in (1, 3, 4, 12)]
    assert months == ["2027-1", "2027-1", "2027-2", "2027-4"]
