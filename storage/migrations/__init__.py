"""Numbered .sql files, forward only, checked on start."""

import re
from pathlib import Path

from storage.rows import Db

FOLDER = Path(__file__).parent
SQLITE_TYPES = {"id": "INTEGER PRIMARY KEY AUTOINCREMENT", "bytes": "BLOB", "unordered": "WITHOUT ROWID"}

KNOWN = """
CREATE TABLE IF NOT EXISTS migrations (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL
)
"""
DONE = "SELECT number, name FROM migrations ORDER BY number"
MARK = "INSERT INTO migrations (number, name) VALUES (:number, :name)"


class NewerDatabase(Exception):
    """The database was written by a newer version of the program."""


async def schema(db: Db) -> int:
    """The number of the database's newest migration; 0 if it has none. Raises NewerDatabase."""
    await db.run(KNOWN)
    newest = max((row["number"] for row in await db.all(DONE)), default=0)
    known = steps()[-1][0]
    if newest > known:
        raise NewerDatabase(f"the database knows migration {newest:04}, this program only up to {known:04}")
    return int(newest)


def steps() -> list[tuple[int, str, str]]:
    """Number, name and SQL of every migration, in order."""
    found = []
    for path in sorted(FOLDER.glob("*.sql")):
        match = re.fullmatch(r"(\d{4})_(\w+)", path.stem)
        if match is None:
            raise ValueError(f"a migration is named 0001_noun.sql, not {path.name}")
        found.append((int(match[1]), match[2], path.read_text(encoding="utf-8")))
    return found


async def migrate(db: Db, types: dict[str, str]) -> list[str]:
    """Bring the open transaction's database up to date; return the names of what was done."""
    await schema(db)
    done = {row["number"] for row in await db.all(DONE)}
    pending = [step for step in steps() if step[0] not in done]
    for number, name, sql in pending:
        for statement in _statements(sql, types):
            await db.run(statement)
        await db.run(MARK, number=number, name=name)
    return [f"{number:04}_{name}" for number, name, _ in pending]


def _statements(sql: str, types: dict[str, str]) -> list[str]:
    for name, type in types.items():
        sql = sql.replace(f"{{{name}}}", type)
    lines = (line for line in sql.splitlines() if not line.lstrip().startswith("--"))
    return [statement for statement in "\n".join(lines).split(";") if statement.strip()]
