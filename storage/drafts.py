"""Half-finished forms: one row per address, form and matter, one of them active per address."""

import json
from datetime import datetime

from pydantic import TypeAdapter

from bot.domain.drafts import Draft, Memory, Offered
from bot.messages import Address
from storage.rows import Db, Row, dump, moment

COLUMNS = "id, form, about, answers, asked, step, options, memory, active_at, touched_at"
ACTIVE = f"SELECT {COLUMNS} FROM drafts WHERE address = :address AND active_at IS NOT NULL"
PARKED = f"""
SELECT {COLUMNS}
  FROM drafts
 WHERE address = :address
   AND active_at IS NULL
 ORDER BY touched_at DESC, id DESC
 LIMIT 1
"""
GET = f"SELECT {COLUMNS} FROM drafts WHERE address = :address AND id = :id"
FIND = f"SELECT {COLUMNS} FROM drafts WHERE address = :address AND form = :form AND about = :about"
ADD = f"""
INSERT INTO drafts (address, form, about, answers, created_at, touched_at)
VALUES (:address, :form, :about, :answers, :now, :now)
RETURNING {COLUMNS}
"""
SAVE = """
UPDATE drafts
   SET answers = :answers, asked = :asked, step = :step, options = :options, memory = :memory, touched_at = :now
 WHERE id = :id
"""
PARK = "UPDATE drafts SET active_at = NULL WHERE address = :address AND active_at IS NOT NULL AND id != :id"
ACTIVATE = "UPDATE drafts SET active_at = :now WHERE id = :id"
DELETE = "DELETE FROM drafts WHERE id = :id"
DROP_ALL = "DELETE FROM drafts WHERE form = :form AND about = :about RETURNING address, answers"
READDRESS = "UPDATE drafts SET address = :new WHERE address = :old"

_OFFERED: TypeAdapter[tuple[Offered, ...]] = TypeAdapter(tuple[Offered, ...])


class Drafts:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def active(self, address: Address) -> Draft | None:
        return _maybe(await self._db.one(ACTIVE, address=address))

    async def parked(self, address: Address) -> Draft | None:
        """The one put aside last."""
        return _maybe(await self._db.one(PARKED, address=address))

    async def get(self, address: Address, id: int) -> Draft | None:
        return _maybe(await self._db.one(GET, address=address, id=id))

    async def find(self, address: Address, form: str, about: str) -> Draft | None:
        return _maybe(await self._db.one(FIND, address=address, form=form, about=about))

    async def add(self, address: Address, form: str, about: str, now: datetime) -> Draft:
        row = await self._db.one(ADD, address=address, form=form, about=about, answers="{}", now=now)
        assert row is not None
        return _draft(row)

    async def save(self, draft: Draft, now: datetime) -> None:
        await self._db.run(
            SAVE,
            id=draft.id,
            answers=dump(dict(draft.answers)),
            asked=draft.asked,
            step=draft.step,
            options=_OFFERED.dump_json(draft.options, exclude_defaults=True).decode() if draft.options else "[]",
            memory=draft.memory.model_dump_json(exclude_defaults=True),
            now=now,
        )

    async def activate(self, address: Address, id: int, now: datetime) -> None:
        """Make it the one that is answered, and put aside what was."""
        await self._db.run(PARK, address=address, id=id)
        await self._db.run(ACTIVATE, id=id, now=now)

    async def delete(self, id: int) -> None:
        await self._db.run(DELETE, id=id)

    async def drop_all(self, form: str, about: str) -> list[Address]:
        """Nobody's will be taken any more; return who had begun to answer."""
        rows = await self._db.all(DROP_ALL, form=form, about=about)
        return [Address.parse(row["address"]) for row in rows if row["answers"] != "{}"]

    async def readdress(self, old: Address, new: Address) -> None:
        await self._db.run(READDRESS, old=old, new=new)


def _maybe(row: Row | None) -> Draft | None:
    return None if row is None else _draft(row)


def _draft(row: Row) -> Draft:
    return Draft(
        id=row["id"],
        form=row["form"],
        about=row["about"],
        touched_at=moment(row["touched_at"]),
        answers=json.loads(row["answers"]),
        asked=row["asked"],
        step=row["step"],
        options=_OFFERED.validate_json(row["options"]),
        memory=Memory.model_validate_json(row["memory"]),
        is_active=row["active_at"] is not None,
    )
