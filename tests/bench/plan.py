"""How much is measured, and where."""

import os
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.measures import Noise

IN_MEMORY = 20.0  # µs: no disk writes durably in less


@dataclass(frozen=True)
class Plan:
    folder: Path
    rounds: int  # that count; those to warm up come before
    seconds: float  # of one round of many turns
    samples: int  # of one round of single turns
    sizes: tuple[int, ...]  # votes in the store; the first is what the others are compared with
    old_proposals: int
    announcements: int  # of one bulk
    noise: Noise = field(default_factory=Noise)

    def say(self, sentence: str) -> None:
        """Show what is done now, apart from the results."""
        sys.stderr.write(f"… {sentence}\n")


def quick(folder: Path) -> Plan:
    return Plan(folder, 3, 0.3, 10, (100, 1_000), 1_000, 1_000)


def whole(folder: Path) -> Plan:
    return Plan(folder, 5, 0.7, 30, (1_000, 100_000, 1_000_000), 100_000, 10_000)


def long(folder: Path) -> Plan:
    return Plan(folder, 9, 1.5, 100, (1_000, 10_000, 100_000, 1_000_000), 100_000, 10_000)


def disk(folder: Path) -> str:
    """What a durable write costs there, in a sentence."""
    cost = _sync_cost(folder)
    warning = " This folder is not on a disk: figures of durable turns flatter us." if cost < IN_MEMORY else ""
    return f"Disk: 4 KB written durably in {cost:.0f} µs (median).{warning}"


def _sync_cost(folder: Path) -> float:
    costs = []
    with (folder / "sync").open("wb") as file:
        for _ in range(200):
            file.write(bytes(4096))
            file.flush()
            before = time.perf_counter()
            os.fdatasync(file.fileno())
            costs.append((time.perf_counter() - before) * 1e6)
    return sorted(costs)[len(costs) // 2]
