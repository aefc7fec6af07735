"""Measures likeness on labelled pairs of proposals of one parish: `python -m tests.labelled.pairs FILE`.

A line: same or different, then text, place and topic of the one and of the other. A place is words or a point.
"""

import csv
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from bot.domain.likeness import ENOUGH, Reading, likeness
from bot.domain.likeness_reading import marks_of_names, read
from bot.domain.places import Place
from bot.municipality import load

FOLDER = Path(__file__).parent
MUNICIPALITY = FOLDER.parents[1] / "municipality.toml"
PARISH = "malienas"  # all of them are of this one
# Who wrote them had other topics; in municipality.toml they are:
TOPICS = {"nature": "parks", "water": "cleanliness", "waste": "cleanliness", "school": "education", "care": "health"}

_POINT = re.compile(r"(\d+\.\d+), *(\d+\.\d+)")


@dataclass(frozen=True)
class Pair:
    is_same: bool
    likeness: float
    texts: tuple[str, str]

    @property
    def is_offered(self) -> bool:
        return self.likeness >= ENOUGH


@dataclass(frozen=True)
class Rates:
    pairs: tuple[Pair, ...]

    @property
    def right(self) -> int:
        """Same, and offered."""
        return sum(pair.is_same and pair.is_offered for pair in self.pairs)

    @property
    def precision(self) -> float:
        return self.right / max(sum(pair.is_offered for pair in self.pairs), 1)

    @property
    def recall(self) -> float:
        return self.right / sum(pair.is_same for pair in self.pairs)

    def __str__(self) -> str:
        offered, same = sum(pair.is_offered for pair in self.pairs), sum(pair.is_same for pair in self.pairs)
        precision = f"precision {self.precision:.2f} ({self.right} of {offered})"
        return f"{precision}, recall {self.recall:.2f} ({self.right} of {same})"


def measure(path: Path) -> Rates:
    parish = load(MUNICIPALITY).parish(PARISH)
    own = marks_of_names((*parish.cases, *parish.aliases))
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row]
    return Rates(tuple(_pair(row, own) for row in rows))


def _pair(row: list[str], own: frozenset[str]) -> Pair:
    label, *said = row
    one, other = _reading(*said[:3]).without(own), _reading(*said[3:]).without(own)
    return Pair(label == "same", likeness(one, other), (" | ".join(said[:2]), " | ".join(said[3:5])))


def _reading(text: str, place: str, topic: str) -> Reading:
    point = _POINT.fullmatch(place)
    where = Place("", float(point[1]), float(point[2])) if point else Place(place)
    return read(text, where, TOPICS.get(topic, topic))


def main(path: Path) -> None:
    rates = measure(path)
    for pair in sorted(rates.pairs, key=lambda pair: -abs(pair.likeness - ENOUGH)):
        if pair.is_same != pair.is_offered:
            print("missed: " if pair.is_same else "wrongly:", f"{pair.likeness:.2f}", " || ".join(pair.texts))  # noqa: T201
    print(rates)  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
