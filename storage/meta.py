"""Facts about the database itself: its mode (real or try-it) and its municipality."""

from storage.rows import Db

GET = "SELECT value FROM meta WHERE key = :key"
SET = """
INSERT INTO meta (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""


class Meta:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def get(self, key: str) -> str | None:
        row = await self._db.one(GET, key=key)
        return None if row is None else str(row["value"])

    async def set(self, key: str, value: str) -> None:
        await self._db.run(SET, key=key, value=value)
