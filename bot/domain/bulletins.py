""" "Ko lemj dome": a few lines a week to each parish, on one card."""

from dataclasses import dataclass

MOST = 5  # lines of one week
LONGEST = 250  # letters of one line


@dataclass(frozen=True)
class Line:
    id: int
    text: str


@dataclass(frozen=True)
class Bulletin:
    """What one parish reads in one week, such as "2026-48"."""

    id: int
    parish: str
    week: str
    lines: tuple[Line, ...] = ()

    @property
    def about(self) -> str:
        return f"bulletins:{self.id}"

    @property
    def is_full(self) -> bool:
        return len(self.lines) >= MOST
