"""Looks for what should not be there any more: in every column of every table, in the files of a database."""

from contextlib import suppress
from pathlib import Path

from tests.chat import Chat


async def named_anywhere(chat: Chat, text: str) -> list[str]:
    """The columns whose values hold this text."""
    found = []
    tables = [row["name"] for row in await chat.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        columns = [row["name"] for row in await chat.rows(f"PRAGMA table_info({table})")]
        for column in columns:
            holds = f"SELECT 1 FROM {table} WHERE instr(CAST({column} AS TEXT), :text) > 0 LIMIT 1"
            if await chat.rows(holds, text=text):
                found.append(f"{table}.{column}")
    return found


def in_files(folder: Path, *markers: bytes) -> list[str]:
    """The files under a folder that hold one of these, as they lie on the disk."""
    found = []
    for path in sorted(folder.rglob("*")):
        with suppress(FileNotFoundError, IsADirectoryError):  # it may go while we look
            content = path.read_bytes()
            found += [str(path.relative_to(folder))] * any(marker in content for marker in markers)
    return found
