"""Texts, photos and places that came without being asked for, until their author says what is to become of them."""

import json
from collections.abc import Sequence
from datetime import datetime

from bot.domain.kept import Kept
from bot.domain.places import Place
from bot.messages import Address
from storage.rows import Db, Row, dump, moment

COLUMNS = "id, address, text, media, words, latitude, longitude, touched_at"
KEEP = """
INSERT INTO kept (address, text, media, words, latitude, longitude, touched_at)
VALUES (:address, :text, :media, :words, :latitude, :longitude, :now)
RETURNING id
"""
CHANGE = """
UPDATE kept
   SET text = :text, media = :media, words = :words, latitude = :latitude, longitude = :longitude, touched_at = :now
 WHERE id = :id
"""
OF = f"SELECT {COLUMNS} FROM kept WHERE address = :address ORDER BY id"
GET = f"SELECT {COLUMNS} FROM kept WHERE id = :id AND address = :address"
FIND = f"SELECT {COLUMNS} FROM kept WHERE id = :id"
FORGET = "DELETE FROM kept WHERE id = :id"


class KeptTexts:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def keep(self, address: Address, text: str, media: Sequence[int], place: Place | None, now: datetime) -> int:
        row = await self._db.one(KEEP, address=address, now=now, **_values(text, media, place))
        assert row is not None
        return int(row["id"])

    async def change(self, id: int, text: str, media: Sequence[int], place: Place | None, now: datetime) -> None:
        await self._db.run(CHANGE, id=id, now=now, **_values(text, media, place))

    async def of(self, address: Address) -> list[Kept]:
        """The oldest first."""
        return [_kept(row) for row in await self._db.all(OF, address=address)]

    async def get(self, id: int, address: Address) -> Kept | None:
        """None if it is gone, or somebody else's."""
        row = await self._db.one(GET, id=id, address=address)
        return None if row is None else _kept(row)

    async def find(self, id: int) -> Kept | None:
        """Whoever's it is."""
        row = await self._db.one(FIND, id=id)
        return None if row is None else _kept(row)

    async def forget(self, id: int) -> None:
        await self._db.run(FORGET, id=id)


def _values(text: str, media: Sequence[int], place: Place | None) -> dict[str, object]:
    place = place or Place()
    return {
        "text": text,
        "media": dump(list(media)),
        "words": place.words,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _kept(row: Row) -> Kept:
    place = Place(row["words"], row["latitude"], row["longitude"])
    return Kept(
        id=row["id"],
        address=row["address"],
        text=row["text"],
        touched_at=moment(row["touched_at"]),
        media=tuple(json.loads(row["media"])),
        place=place if place.words or place.is_point else None,
    )
