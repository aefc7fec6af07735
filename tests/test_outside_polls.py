"""A poll and the real Telegram client: what residents pressed while the program was away, over the close."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.polls import NewPoll, PollKind, Shows
from storage.store import Store
from tests.outside import PARISH, in_store, town

ENDS = "UPDATE polls SET closes_at = :at"


async def _opened(store: Store) -> None:
    now = datetime.now(UTC)
    options = [("Pie ezera", ""), ("Pie skolas", "")]
    new = NewPoll(PollKind.ONE, 1, "Kur likt soliņu?", options, [PARISH], now + timedelta(days=7), Shows.NEVER, False)
    id = await store.polls.add(new, 1, now)
    await store.polls.open(id, now)
    await store.timers.set("polls.close", f"polls:{id}", new.closes_at)


async def _closes_now(store: Store) -> None:
    at = datetime.now(UTC)
    await store.db.run(ENDS, at=at)
    await store.timers.set("polls.close", "polls:1", at)


async def test_what_was_pressed_while_the_program_was_away_over_the_close_counts(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await in_store(here.database, _opened)
        await here.program.start()
        shown = await here.says(here.anna, "/start a-1", "Kur likt soliņu?")
        await here.settles()
        await here.program.kill()
        await in_store(here.database, _closes_now)
        tap = await here.anna.taps(shown, "1. Pie ezera")

        await here.program.start()

        await here.program.until(lambda: tap.is_answered)
        assert tap.answer == "Ieskaitīts: Pie ezera"
        await here.program.until(lambda: here.rows("SELECT choice, votes FROM poll_results") == [("1", 1)])
