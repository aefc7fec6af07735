"""How the tests wait: for what must come, never for a while."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 120.0  # seconds; a bound for a machine that is busy, never a measure


async def eventually(condition: Callable[[], T | None], seconds: float = PATIENCE) -> T:
    """Wait for a condition and return what it gave: for what another task, thread, process or page has yet to do."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not (found := condition()):
        if loop.time() > end:
            raise TimeoutError(f"not within {seconds} s")
        await asyncio.sleep(0.02)
    return found
