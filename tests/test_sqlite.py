"""The file: where it may lie, and how its log is emptied."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.sqlite import Database, Sqlite, finish
from tests.chat import Chat

LOG = "balss.db-wal"
FILL = "CREATE TABLE notes (text TEXT)"
LEFT_TO_DO = "SELECT kind FROM timers WHERE kind = 'storage.truncate'"


@pytest.mark.parametrize("name", ["ar atstarpi", "kas? tas", "1#2", "100% droši", "50%20", "a&b=c;d"])
async def test_the_database_may_lie_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "balss.db"
    path.parent.mkdir()
    database = await Database.open(path)
    await database.hop(lambda db: db.begin())
    await database.hop(lambda db: db.commit())
    reader = await Database.open_reader(path)
    await reader.close()
    await database.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["balss.db", "balss.db.lock"]


async def test_the_log_is_emptied_when_nobody_reads_and_nobody_waits_for_it(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "balss.db")
    await database.hop(lambda db: finish(db.run(FILL)))
    with closing(sqlite3.connect(tmp_path / "balss.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM notes").fetchall()
        assert not await database.hop(Sqlite.truncate)
        reader.execute("COMMIT")
        assert await database.hop(Sqlite.truncate)
    assert (tmp_path / LOG).stat().st_size == 0
    await database.close()


async def test_who_is_erased_is_gone_from_the_log_as_soon_as_nobody_reads(chat: Chat, tmp_path: Path) -> None:
    anna = await chat.resident("Anna", "malienas")
    with closing(sqlite3.connect(tmp_path / "balss.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM people").fetchall()
        await anna.says("/dzest")
        await anna.taps("Jā, dzēst")
        assert await chat.rows(LEFT_TO_DO)
        reader.execute("COMMIT")
    await chat.passes(seconds=10)
    assert not await chat.rows(LEFT_TO_DO)
