"""A few of the fuzz's updates, always the same; `make fuzz` brings a hundred thousand."""

from tests.fuzz.run import BATCH, Fuzz


def test_no_strange_update_breaks_a_turn_or_loses_a_neighbour() -> None:
    fuzz = Fuzz(seed=2026, judged=False)
    for _ in range(2_000 // BATCH):
        fuzz.batch()
    fuzz.stand.close()
    assert fuzz.report.wrong == {}
