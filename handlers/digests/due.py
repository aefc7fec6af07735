"""When an issue of a digest is due: its window is taken, and the work on it begun, in one transaction."""

from bot.domain import digests
from bot.domain.digests import RHYTHMS, Kind
from bot.turns import Turn


async def due(turn: Turn, about: str) -> None:
    """The timer, about a kind; after downtime one window covers all that was missed."""
    kind = Kind(about)
    rhythm, days = RHYTHMS[kind], turn.municipality.working_days
    covered = await turn.store.digests.covered_until(kind, digests.covered(rhythm, turn.now, days))
    window = digests.window(rhythm, covered, turn.now, days)
    if window is not None and await turn.store.digests.cover(kind, window):
        await turn.set_timer(kind.timer, window.written, turn.now)
    await turn.set_timer(digests.DUE, kind, digests.next_at(rhythm, turn.now, days))
