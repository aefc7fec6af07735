"""Whys: the reasons for votes, by the token of their ballot; when the poll closes the tokens go, and the order too."""

from secrets import SystemRandom, randbelow

from bot.domain.whys import Screened, Why
from storage.rows import Db, Row

COLUMNS = "id, poll_id, option, text, backs, may_quote, screened"
IDS = 10**15
ADD = """
INSERT INTO whys (id, poll_id, token, option, text, backs, may_quote, screened)
VALUES (:id, :poll_id, :token, :option, :text, :backs, :may_quote, :screened)
"""
GET = f"SELECT {COLUMNS} FROM whys WHERE id = :id"
MINE = f"SELECT {COLUMNS} FROM whys WHERE poll_id = :poll_id AND token = :token"
OF = f"SELECT {COLUMNS} FROM whys WHERE poll_id = :poll_id ORDER BY id"
WAITING = f"""
SELECT {COLUMNS} FROM whys WHERE poll_id = :poll_id AND backs IS NULL AND screened = '' ORDER BY id
"""
UNREAD = """
SELECT poll_id, COUNT(*) AS many FROM whys WHERE backs IS NULL AND screened = '' GROUP BY poll_id ORDER BY poll_id
"""
HAS_OFFERED = """
SELECT 1 AS found FROM whys WHERE poll_id = :poll_id AND screened = 'fit' AND may_quote = 1 LIMIT 1
"""
DROP = "DELETE FROM whys WHERE id = :id"
MOVE = "UPDATE whys SET option = :option WHERE id = :id"
SCREEN = "UPDATE whys SET screened = :screened, text = :text WHERE id = :id AND backs IS NULL"
TO = "UPDATE whys SET token = :kept WHERE poll_id = :poll_id AND token = :gone"
# What others have joined is theirs as well: one of them has it from now on.
HEIR = "SELECT id, option FROM whys WHERE backs = :id ORDER BY id LIMIT 1"
INHERIT = """
UPDATE whys SET text = :text, may_quote = :may_quote, screened = :screened, backs = NULL WHERE id = :id
"""
FOLLOW = "UPDATE whys SET backs = :heir WHERE backs = :id"
CLEAR = "DELETE FROM whys WHERE poll_id = :poll_id"


class Whys:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def mine(self, poll_id: int, token: str) -> Why | None:
        row = await self._db.one(MINE, poll_id=poll_id, token=token)
        return None if row is None else _why(row)

    async def get(self, id: int) -> Why | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _why(row)

    async def of(self, poll_id: int) -> list[Why]:
        """In an order that tells nothing: their ids are drawn by lot."""
        return [_why(row) for row in await self._db.all(OF, poll_id=poll_id)]

    async def waiting(self, poll_id: int) -> list[Why]:
        """What nobody has read yet."""
        return [_why(row) for row in await self._db.all(WAITING, poll_id=poll_id)]

    async def unread(self) -> dict[int, int]:
        """By poll, how many nobody has read yet."""
        return {row["poll_id"]: row["many"] for row in await self._db.all(UNREAD)}

    async def has_offered(self, poll_id: int) -> bool:
        """Whether there is anything that others may read while the poll is open."""
        return await self._db.one(HAS_OFFERED, poll_id=poll_id) is not None

    async def say(self, poll_id: int, token: str, option: int, text: str, *, may_quote: bool) -> int:
        """In place of what they said before; return its id. Without a text: in a voice message."""
        await self.drop(poll_id, token)
        return await self._add(Why(_lot(), poll_id, option, text, may_quote=may_quote), token)

    async def join(self, token: str, why: Why) -> None:
        """The reason of somebody else, in place of what they said before."""
        await self.drop(why.poll_id, token)
        await self._add(Why(_lot(), why.poll_id, why.option, backs=why.id), token)

    async def drop(self, poll_id: int, token: str) -> int | None:
        """Return the id of what went."""
        own = await self.mine(poll_id, token)
        if own is None:
            return None
        await self._bequeath(own)
        await self._db.run(DROP, id=own.id)
        return own.id

    async def move(self, why: Why, option: int) -> None:
        """Its author chose another option; those who joined it did not."""
        await self._bequeath(why)
        await self._db.run(MOVE, id=why.id, option=option)

    async def screen(self, id: int, screened: Screened, text: str) -> None:
        await self._db.run(SCREEN, id=id, screened=screened.value, text=text)

    async def take_over(self, poll_id: int, kept: str, gone: str) -> None:
        """The ballot has another token, because two people turned out to be one."""
        await self._db.run(TO, poll_id=poll_id, kept=kept, gone=gone)

    async def seal(self, poll_id: int) -> None:
        """The poll closes: written anew, in a drawn order and under drawn ids, without the tokens."""
        kept = await self.of(poll_id)
        ids = {one.id: _lot() for one in kept}
        rows = [_values(one) | {"id": ids[one.id], "backs": ids.get(one.backs or 0), "token": None} for one in kept]
        SystemRandom().shuffle(rows)
        await self._db.run(CLEAR, poll_id=poll_id)
        await self._db.many(ADD, rows)

    async def _add(self, why: Why, token: str) -> int:
        await self._db.run(ADD, **_values(why), token=token)
        return why.id

    async def _bequeath(self, why: Why) -> None:
        heir = await self._db.one(HEIR, id=why.id)
        if heir is not None:
            values = {name: value for name, value in _values(why).items() if name in ("text", "may_quote", "screened")}
            await self._db.run(INHERIT, id=heir["id"], **values)
            await self._db.run(FOLLOW, id=why.id, heir=heir["id"])


def _lot() -> int:
    return randbelow(IDS) + 1


def _values(why: Why) -> dict[str, object]:
    return {
        "id": why.id,
        "poll_id": why.poll_id,
        "option": why.option,
        "text": why.text,
        "backs": why.backs,
        "may_quote": int(why.may_quote),
        "screened": why.screened.value,
    }


def _why(row: Row) -> Why:
    return Why(
        id=row["id"],
        poll_id=row["poll_id"],
        option=row["option"],
        text=row["text"],
        backs=row["backs"],
        may_quote=bool(row["may_quote"]),
        screened=Screened(row["screened"]),
    )
