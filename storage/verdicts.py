"""What people said of answers to proposals: a person, or an address of somebody who has not joined; counted once."""

from collections.abc import Iterable
from datetime import datetime
from secrets import token_hex

from bot.domain.verdicts import Question, Said
from bot.messages import Address
from storage.rows import Db
from storage.supports import who

SET = """
INSERT INTO verdicts (answer_id, question, who, person_id, address, said, at)
VALUES (:answer_id, :question, :who, :person_id, :address, :said, :now)
    ON CONFLICT (answer_id, question, who)
    DO UPDATE SET words = CASE WHEN verdicts.said = excluded.said THEN verdicts.words ELSE '' END,
                  said = excluded.said, at = excluded.at
"""
SAY = "UPDATE verdicts SET words = :words WHERE answer_id = :answer_id AND question = 'done' AND who = :who"
WORDS = """
SELECT words FROM verdicts WHERE answer_id = :answer_id AND question = 'done' AND words != '' ORDER BY words
"""
WORDS_OF = """
SELECT answers.proposal_id AS id
  FROM verdicts
  JOIN answers ON answers.id = verdicts.answer_id
 WHERE verdicts.who = :who AND verdicts.words != ''
"""
HAS_WORDS = """
SELECT 1 AS found FROM verdicts
 WHERE answer_id = :answer_id AND question = 'done' AND who = :who AND words != ''
"""
COUNT = """
SELECT said, COUNT(*) AS many FROM verdicts
 WHERE answer_id = :answer_id AND question = :question GROUP BY said
"""
SAID = "SELECT said FROM verdicts WHERE answer_id = :answer_id AND question = :question AND who = :who"
# Of somebody who goes, or of an address whose owner has joined: what the person has already, then the rest.
DROP_DOUBLES = """
DELETE FROM verdicts
 WHERE who = :old
   AND EXISTS (SELECT 1 FROM verdicts AS other
                WHERE other.answer_id = verdicts.answer_id AND other.question = verdicts.question AND other.who = :new)
"""
RENAME = "UPDATE verdicts SET who = :new, person_id = :person_id, address = NULL WHERE who = :old"
OF = "SELECT answer_id, question FROM verdicts WHERE who = :who ORDER BY answer_id, question"
LEAVE = """
UPDATE verdicts SET who = :gone, person_id = NULL, address = NULL, words = ''
 WHERE answer_id = :answer_id AND question = :question AND who = :who
"""
OLD = """
SELECT verdicts.answer_id, verdicts.question, verdicts.who
  FROM verdicts
  JOIN answers ON answers.id = verdicts.answer_id
  JOIN proposals ON proposals.id = answers.proposal_id
 WHERE proposals.closed_at < :before AND verdicts.who NOT LIKE 'gone:%'
 ORDER BY verdicts.answer_id, verdicts.question, verdicts.who LIMIT :lot
"""


class Verdicts:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def set(
        self, answer_id: int, question: Question, said: Said, address: Address, person_id: int | None, now: datetime
    ) -> None:
        """The last word counts."""
        await self._db.run(
            SET,
            answer_id=answer_id,
            question=question.value,
            who=who(address, person_id),
            person_id=person_id,
            address=None if person_id is not None else address,
            said=said.value,
            now=now,
        )

    async def count(self, answer_id: int, question: Question) -> dict[Said, int]:
        rows = await self._db.all(COUNT, answer_id=answer_id, question=question.value)
        return {Said(row["said"]): row["many"] for row in rows}

    async def said(self, answer_id: int, question: Question, address: Address, person_id: int | None) -> Said | None:
        row = await self._db.one(SAID, answer_id=answer_id, question=question.value, who=who(address, person_id))
        return None if row is None else Said(row["said"])

    async def say(self, answer_id: int, address: Address, person_id: int | None, words: str) -> None:
        """What is not done, of who has said that it is not."""
        await self._db.run(SAY, answer_id=answer_id, who=who(address, person_id), words=words)

    async def has_words(self, answer_id: int, address: Address, person_id: int | None) -> bool:
        return await self._db.one(HAS_WORDS, answer_id=answer_id, who=who(address, person_id)) is not None

    async def words(self, answer_id: int) -> list[str]:
        """By the words: neither who nor when is to be seen."""
        return [row["words"] for row in await self._db.all(WORDS, answer_id=answer_id)]

    # ------------------------------------------------------------ somebody's own

    async def adopt(self, address: Address, person_id: int) -> None:
        """Who was only an address has joined: what was said from there is theirs."""
        await self._rename(str(address), f"person:{person_id}", person_id)

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one, who counts once."""
        await self._rename(f"person:{gone}", f"person:{kept}", kept)

    async def erase_person(self, person_id: int, addresses: Iterable[Address]) -> list[int]:
        """What was said stays as a number, without words. Return the proposals at which words could be read."""
        read_at: list[int] = []
        for name in (f"person:{person_id}", *map(str, addresses)):
            read_at += [int(row["id"]) for row in await self._db.all(WORDS_OF, who=name)]
            for row in await self._db.all(OF, who=name):
                await self._leave(row["answer_id"], row["question"], name)
        return read_at

    async def unname(self, before: datetime, lot: int) -> int:
        """The same of what was closed before that moment; return how many."""
        rows = await self._db.all(OLD, before=before, lot=lot)
        for row in rows:
            await self._leave(row["answer_id"], row["question"], row["who"])
        return len(rows)

    async def _leave(self, answer_id: int, question: str, name: str) -> None:
        gone = f"gone:{token_hex(8)}"
        await self._db.run(LEAVE, answer_id=answer_id, question=question, who=name, gone=gone)

    async def _rename(self, old: str, new: str, person_id: int) -> None:
        await self._db.run(DROP_DOUBLES, old=old, new=new)
        await self._db.run(RENAME, old=old, new=new, person_id=person_id)
