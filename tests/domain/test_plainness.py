"""How much of what municipalities write is pointed out, and how much plain writing is left in peace.

Both kinds were written by the same hand, before the rules; they say how the rules do on writing like this, no more. Run
with `-s` to see every text that was judged wrongly.
"""

from pathlib import Path

import pytest

from bot.domain.plainness import advice

FILE = Path(__file__).parents[1] / "labelled" / "announcements.tsv"
ROWS = [line.split("\t", 1) for line in FILE.read_text(encoding="utf-8").splitlines()]


def _said(text: str) -> set[str]:
    return {one.id for one in advice(text)}


def test_most_officialese_is_pointed_out_and_plain_writing_is_left_in_peace() -> None:
    bad = [text for kind, text in ROWS if kind == "bad"]
    plain = [text for kind, text in ROWS if kind == "plain"]
    missed, wrongly = [one for one in bad if not advice(one)], [one for one in plain if advice(one)]
    print(f"\n{len(bad) - len(missed)}/{len(bad)} advised on, {len(wrongly)}/{len(plain)} wrongly")  # noqa: T201
    for one in [*missed, *wrongly]:
        print(" ", one, [each.values for each in advice(one)], _said(one))  # noqa: T201

    assert len(missed) == 0
    assert len(wrongly) <= 1


@pytest.mark.parametrize(
    ("text", "advised"),
    [
        ("Talka pie ezera. Nāciet!", {"plainness-no-when"}),
        ("Rīt plkst. 10.00 nav ūdens.", {"plainness-no-where"}),
        ("Rīt pie ezera talka. " * 20, {"plainness-long"}),
        ("Rīt pie ezera " + "un " * 17 + "zupa.", {"plainness-long-sentence"}),
        ("Rīt pie ezera tiek organizēta talka.", {"plainness-officialese"}),
    ],
)
def test_each_advice_has_its_reason(text: str, advised: set[str]) -> None:
    assert _said(text) == advised
