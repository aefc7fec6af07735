"""A poll and the real Telegram client: what was pressed while the program was away counts, and leaves no trace."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.polls import NewPoll, PollKind, Shows
from storage.store import Store
from tests.outside import PARISH, in_store, town
from tests.traces import in_files

ENDS = "UPDATE polls SET closes_at = :at"


async def _opened(store: Store, *, asks_why: bool = False) -> None:
    now = datetime.now(UTC)
    options = [("Pie ezera", ""), ("Pie skolas", "")]
    new = NewPoll(
        PollKind.ONE, 1, "Kur likt soliņu?", options, [PARISH], now + timedelta(days=7), Shows.NEVER, asks_why
    )
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
        await here.program.until(lambda: here.rows("SELECT choice, votes FROM poll_results") == [("", 1)])


async def test_a_vote_and_why_leave_no_trace_on_the_disk_but_the_number_and_the_words(tmp_path: Path) -> None:
    """With everything in the log that can be; files as they lie on the disk: the database, its log and ours."""
    chosen, marker, stranger_chose = b"polls.vote:1:2", "saulgrieze-QX7", b"v-1-2"
    async with town(tmp_path, LOG_LEVEL="DEBUG") as here:
        zane = here.double.person("Zane", started=True)
        await in_store(here.database, lambda store: _opened(store, asks_why=True))
        await here.program.start()
        shown = await here.says(here.anna, "/start a-1", "Kur likt soliņu?")
        tap = await here.anna.taps(shown, "2. Pie skolas")
        await here.program.until(lambda: tap.is_answered)
        await here.taps(here.anna, "Pateikt, kāpēc", "Kāpēc atbildējāt")
        await here.says(here.anna, f"Tur ir {marker}.", "Vai drīkst")
        await here.taps(here.anna, "Jā", "Paldies! Iemesls")
        await here.says(zane, "/start v-1-2", "Labdien")
        await here.settles()
        key, token = here.rows("SELECT ballot_key, token FROM polls JOIN ballots ON ballots.poll_id = polls.id")[0]
        assert not any(sign in here.log for sign in (chosen.decode(), stranger_chose.decode(), marker, "Pie skolas"))

        await here.program.kill()
        await in_store(here.database, _closes_now)
        await here.program.start()
        await here.program.until(lambda: here.rows("SELECT choice, votes FROM poll_results") == [("", 1)])
        await here.settles()

        assert here.rows("SELECT text, token FROM whys") == [(f"Tur ir {marker}.", None)]
        signs = (str(key).encode(), str(token).encode(), chosen, stranger_chose)
        await here.program.until(lambda: in_files(here.program.data, *signs) == [])
