"""What the municipality asked the council: until when, of which places, who listens, and whether there is more time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.domain.consultations import Consultation, Extension, NewConsultation, Voice
from storage.consultation_answers import ConsultationAnswers
from storage.rows import Db, Row, maybe_day, maybe_moment, moment

COLUMNS = """
consultations.id, consultations.author_id, consultations.text, consultations.why_short, consultations.decides_on,
consultations.asked_at, consultations.first_due_on, consultations.due_on, consultations.silent_at,
consultations.withdrawn_at, consultations.why_withdrawn,
(SELECT sent_at FROM consultation_answers WHERE consultation_id = consultations.id) AS answered_at,
(SELECT MIN(at) FROM consultation_decisions WHERE consultation_id = consultations.id) AS decided_at
"""
ASK = """
INSERT INTO consultations (author_id, text, why_short, decides_on, asked_at, first_due_on, due_on)
VALUES (:author_id, :text, :why_short, :decides_on, :now, :due_on, :due_on)
RETURNING id
"""
ADD_PARISH = "INSERT INTO consultation_parishes (consultation_id, parish) VALUES (:id, :parish)"
PARISHES = "SELECT parish FROM consultation_parishes WHERE consultation_id = :id ORDER BY parish"
GET = f"SELECT {COLUMNS} FROM consultations WHERE consultations.id = :id"
# Open: the council may answer. Undecided: the municipality has not said what comes of it.
OPEN = "consultations.withdrawn_at IS NULL AND consultations.silent_at IS NULL"
UNANSWERED = """
NOT EXISTS (SELECT 1 FROM consultation_answers WHERE consultation_answers.consultation_id = consultations.id)
"""
DECIDED = """
EXISTS (SELECT 1 FROM consultation_decisions WHERE consultation_decisions.consultation_id = consultations.id)
"""
ALL_OPEN = f"""
SELECT {COLUMNS} FROM consultations
 WHERE {OPEN} AND {UNANSWERED}
 ORDER BY consultations.due_on, consultations.id
"""
ALL_UNDECIDED = f"""
SELECT {COLUMNS} FROM consultations
 WHERE consultations.withdrawn_at IS NULL AND NOT {DECIDED}
 ORDER BY consultations.due_on, consultations.id
"""
PAST_IN = f"""
SELECT {COLUMNS}
  FROM consultations
  JOIN consultation_parishes ON consultation_parishes.consultation_id = consultations.id
 WHERE consultation_parishes.parish = :parish
   AND (consultations.withdrawn_at IS NOT NULL OR {DECIDED})
 ORDER BY consultations.id DESC
 LIMIT :limit
"""
# A day of the decision that comes before the answer is none any more.
EXTEND = f"""
UPDATE consultations
   SET due_on = :due_on, decides_on = CASE WHEN decides_on > :due_on THEN decides_on END
 WHERE id = :id AND {OPEN} AND due_on = first_due_on
"""
SILENT = f"""
UPDATE consultations SET silent_at = :now
 WHERE id = :id AND {OPEN} AND {UNANSWERED}
"""
WITHDRAW = f"""
UPDATE consultations SET withdrawn_at = :now, why_withdrawn = :reason
 WHERE id = :id AND withdrawn_at IS NULL AND NOT {DECIDED}
"""

# ---------------------------------------------------------------- more time

EXTENSIONS = "id, consultation_id, person_id, until_on, reason, asked_at, settled_at, why_declined"
ASK_MORE = """
INSERT INTO consultation_extensions (consultation_id, person_id, until_on, reason, asked_at)
VALUES (:id, :person_id, :until_on, :reason, :now)
RETURNING id
"""
GET_MORE = f"SELECT {EXTENSIONS} FROM consultation_extensions WHERE id = :id"
MORE_OF = f"SELECT {EXTENSIONS} FROM consultation_extensions WHERE consultation_id = :id ORDER BY id"
SETTLE = """
UPDATE consultation_extensions
   SET settled_at = :now, settled_by = :person_id, why_declined = :why_declined
 WHERE id = :id AND settled_at IS NULL
"""

# ---------------------------------------------------------------- who listens, who speaks

FOLLOW = """
INSERT INTO consultation_followers (consultation_id, person_id, at) VALUES (:id, :person_id, :now)
    ON CONFLICT (consultation_id, person_id) DO NOTHING
"""
UNFOLLOW = "DELETE FROM consultation_followers WHERE consultation_id = :id AND person_id = :person_id"
FOLLOWS = "SELECT 1 AS one FROM consultation_followers WHERE consultation_id = :id AND person_id = :person_id"
FOLLOWERS = """
SELECT person_id FROM consultation_followers
 WHERE consultation_id = :id AND person_id > :after ORDER BY person_id LIMIT :limit
"""
SPEAK = """
INSERT INTO consultation_voices (consultation_id, person_id, parish, text, at)
VALUES (:id, :person_id, :parish, :text, :now)
    ON CONFLICT (consultation_id, person_id)
    DO UPDATE SET parish = excluded.parish, text = excluded.text, at = excluded.at
"""
UNSPEAK = "DELETE FROM consultation_voices WHERE consultation_id = :id AND person_id = :person_id"
VOICE_OF = """
SELECT parish, text, at FROM consultation_voices WHERE consultation_id = :id AND person_id = :person_id
"""
VOICES = """
SELECT parish, text, at FROM consultation_voices
 WHERE consultation_id = :id AND (parish = :parish OR :parish = '')
 ORDER BY at, person_id
"""
SPOKE = "SELECT consultation_id FROM consultation_voices WHERE person_id = :person_id ORDER BY consultation_id"

# ---------------------------------------------------------------- people who go

ERASE_PERSON = (
    "DELETE FROM consultation_followers WHERE person_id = :person_id",
    "DELETE FROM consultation_voices WHERE person_id = :person_id",
    "UPDATE consultations SET author_id = NULL WHERE author_id = :person_id",
    "UPDATE consultation_extensions SET person_id = NULL WHERE person_id = :person_id",
    "UPDATE consultation_extensions SET settled_by = NULL WHERE settled_by = :person_id",
    "UPDATE consultation_opinions SET person_id = NULL WHERE person_id = :person_id",
    "UPDATE consultation_answers SET person_id = NULL WHERE person_id = :person_id",
    "UPDATE consultation_decisions SET person_id = NULL WHERE person_id = :person_id",
)
# The papers of the municipality stay when who sent them leaves; what is not fetched yet still is.
KEEP_FILES = """
UPDATE media SET address = 'nobody:0', ref = CASE WHEN fetched_at IS NULL THEN ref ELSE '' END
 WHERE address IN (SELECT address FROM addresses WHERE person_id = :person_id)
   AND (about LIKE 'consultations:%' OR about LIKE 'council_matters:%')
"""
TAKE_OVER = (
    """
DELETE FROM consultation_followers
 WHERE person_id = :gone
   AND consultation_id IN (SELECT consultation_id FROM consultation_followers WHERE person_id = :kept)
""",
    "UPDATE consultation_followers SET person_id = :kept WHERE person_id = :gone",
    """
DELETE FROM consultation_voices
 WHERE person_id = :gone
   AND consultation_id IN (SELECT consultation_id FROM consultation_voices WHERE person_id = :kept)
""",
    "UPDATE consultation_voices SET person_id = :kept WHERE person_id = :gone",
    "UPDATE consultations SET author_id = :kept WHERE author_id = :gone",
    "UPDATE consultation_extensions SET person_id = :kept WHERE person_id = :gone",
    "UPDATE consultation_extensions SET settled_by = :kept WHERE settled_by = :gone",
    "UPDATE consultation_opinions SET person_id = :kept WHERE person_id = :gone",
    "UPDATE consultation_answers SET person_id = :kept WHERE person_id = :gone",
    "UPDATE consultation_decisions SET person_id = :kept WHERE person_id = :gone",
)


class Consultations:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def ask(self, new: NewConsultation, author_id: int, now: datetime) -> int:
        row = await self._db.one(
            ASK,
            author_id=author_id,
            text=new.text,
            why_short=new.why_short,
            decides_on=new.decides_on,
            due_on=new.due_on,
            now=now,
        )
        assert row is not None
        await self._db.many(ADD_PARISH, [{"id": row["id"], "parish": parish} for parish in new.parishes])
        return int(row["id"])

    async def get(self, id: int) -> Consultation | None:
        found = await self._found(GET, id=id)
        return found[0] if found else None

    async def open(self) -> list[Consultation]:
        """What the council may still answer; the nearest last day first."""
        return await self._found(ALL_OPEN)

    async def undecided(self) -> list[Consultation]:
        """What the municipality has not decided, answered or not; the nearest last day first."""
        return await self._found(ALL_UNDECIDED)

    async def past_in(self, parish: str, limit: int) -> list[Consultation]:
        """What touched that place and is decided or withdrawn; the newest first."""
        return await self._found(PAST_IN, parish=parish, limit=limit)

    async def extend(self, id: int, due_on: date) -> bool:
        """Return False if it was extended before, or is over."""
        return await self._db.run(EXTEND, id=id, due_on=due_on) == 1

    async def fall_silent(self, id: int, now: datetime) -> bool:
        """Return False if it was answered, or is over."""
        return await self._db.run(SILENT, id=id, now=now) == 1

    async def withdraw(self, id: int, reason: str, now: datetime) -> bool:
        """Return False if it was withdrawn or decided first."""
        return await self._db.run(WITHDRAW, id=id, reason=reason, now=now) == 1

    # ------------------------------------------------------------ more time

    async def ask_more(self, id: int, person_id: int, until_on: date, reason: str, now: datetime) -> int:
        row = await self._db.one(ASK_MORE, id=id, person_id=person_id, until_on=until_on, reason=reason, now=now)
        assert row is not None
        return int(row["id"])

    async def extension(self, id: int) -> Extension | None:
        row = await self._db.one(GET_MORE, id=id)
        return None if row is None else _extension(row)

    async def extensions(self, id: int) -> list[Extension]:
        return [_extension(row) for row in await self._db.all(MORE_OF, id=id)]

    async def agree(self, extension_id: int, person_id: int, now: datetime) -> bool:
        """Return False if somebody settled it first."""
        return await self._settle(extension_id, person_id, "", now)

    async def decline(self, extension_id: int, person_id: int, why: str, now: datetime) -> bool:
        return await self._settle(extension_id, person_id, why, now)

    async def _settle(self, id: int, person_id: int, why_declined: str, now: datetime) -> bool:
        return await self._db.run(SETTLE, id=id, person_id=person_id, why_declined=why_declined, now=now) == 1

    # ------------------------------------------------------------ who listens, who speaks

    async def follow(self, id: int, person_id: int, now: datetime) -> bool:
        """Return False if they do already."""
        return await self._db.run(FOLLOW, id=id, person_id=person_id, now=now) == 1

    async def unfollow(self, id: int, person_id: int) -> None:
        await self._db.run(UNFOLLOW, id=id, person_id=person_id)

    async def follows(self, id: int, person_id: int) -> bool:
        return await self._db.one(FOLLOWS, id=id, person_id=person_id) is not None

    async def followers(self, id: int, after: int, limit: int) -> list[int]:
        """People, in order."""
        return [row["person_id"] for row in await self._db.all(FOLLOWERS, id=id, after=after, limit=limit)]

    async def speak(self, id: int, person_id: int, parish: str, text: str, now: datetime) -> None:
        """Their newest words take the place of what they said before."""
        await self._db.run(SPEAK, id=id, person_id=person_id, parish=parish, text=text, now=now)

    async def unspeak(self, id: int, person_id: int) -> bool:
        return await self._db.run(UNSPEAK, id=id, person_id=person_id) == 1

    async def voice_of(self, id: int, person_id: int) -> Voice | None:
        row = await self._db.one(VOICE_OF, id=id, person_id=person_id)
        return None if row is None else _voice(row)

    async def voices(self, id: int, parish: str) -> list[Voice]:
        """The first comes first; `parish` "" is everywhere."""
        return [_voice(row) for row in await self._db.all(VOICES, id=id, parish=parish)]

    # ------------------------------------------------------------ people who go

    async def erase_person(self, person_id: int) -> list[int]:
        """What was asked and answered stays, by nobody; return where they had said something as a resident."""
        spoke = [row["consultation_id"] for row in await self._db.all(SPOKE, person_id=person_id)]
        for sql in (*ERASE_PERSON, KEEP_FILES):
            await self._db.run(sql, person_id=person_id)
        return spoke

    async def take_over(self, kept: int, gone: int) -> None:
        """Two people turned out to be one."""
        for sql in TAKE_OVER:
            await self._db.run(sql, kept=kept, gone=gone)

    async def _found(self, sql: str, **of: object) -> list[Consultation]:
        rows = await self._db.all(sql, **of)
        return [await self._whole(row) for row in rows]

    async def _whole(self, row: Row) -> Consultation:
        one = _consultation(row, await self._db.all(PARISHES, id=row["id"]))
        if one.decided_at is None:
            return one
        return replace(one, decision=(await ConsultationAnswers(self._db).decisions(one.id))[-1])


def _consultation(row: Row, parishes: Iterable[Row]) -> Consultation:
    return Consultation(
        id=row["id"],
        author_id=row["author_id"],
        text=row["text"],
        parishes=tuple(one["parish"] for one in parishes),
        why_short=row["why_short"],
        decides_on=maybe_day(row["decides_on"]),
        asked_at=moment(row["asked_at"]),
        first_due_on=date.fromisoformat(row["first_due_on"]),
        due_on=date.fromisoformat(row["due_on"]),
        silent_at=maybe_moment(row["silent_at"]),
        withdrawn_at=maybe_moment(row["withdrawn_at"]),
        why_withdrawn=row["why_withdrawn"],
        answered_at=maybe_moment(row["answered_at"]),
        decided_at=maybe_moment(row["decided_at"]),
    )


def _extension(row: Row) -> Extension:
    return Extension(
        id=row["id"],
        consultation_id=row["consultation_id"],
        person_id=row["person_id"],
        until_on=date.fromisoformat(row["until_on"]),
        reason=row["reason"],
        asked_at=moment(row["asked_at"]),
        settled_at=maybe_moment(row["settled_at"]),
        why_declined=row["why_declined"],
    )


def _voice(row: Row) -> Voice:
    return Voice(row["parish"], row["text"], moment(row["at"]))
