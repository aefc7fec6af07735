"""A short year: a few proposals of every kind. The long one is `make year`."""

from tests.year.table import table
from tests.year.year import Plan, year


def test_in_a_year_everybody_hears_once_and_in_time_what_concerns_them() -> None:
    passed = year(Plan(proposals=30, seed=7, residents=8))

    assert passed.is_well, table(passed)
    assert passed.restarts > 0
