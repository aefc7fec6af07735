"""A short storm: everything that life does, once and quickly. The long one is `make storm`."""

from pathlib import Path

from tests.storm.storm import Plan, storm
from tests.storm.table import table
from tests.storm.troubles import NUISANCES

BRIEF = [one for one in NUISANCES if one.name != "a hang"]  # which lasts half a minute or more
SHORT = Plan(seconds=5, people=40, kills=4, seed=1, minute=1.5, nuisances=BRIEF)


async def test_in_a_storm_every_promise_is_kept(tmp_path: Path) -> None:
    passed = await storm(SHORT, tmp_path)
    assert passed.is_well, table(passed)
