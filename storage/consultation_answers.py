"""What came of a consultation: parishes' opinions, the council's answer, the municipality's decision."""

from datetime import datetime

from bot.domain.consultations import Answer, Decision, Opinion
from storage.rows import Db, Row, maybe_day, maybe_moment, moment

OPINIONS = "consultation_id, parish, poll_id, took_part, in_favour, against, reasons, person_id, signed_at, none_at"
SIGN = """
INSERT INTO consultation_opinions
       (consultation_id, parish, poll_id, took_part, in_favour, against, reasons, person_id, signed_at, none_at)
VALUES (:consultation_id, :parish, :poll_id, :took_part, :in_favour, :against, :reasons, :person_id, :signed_at,
        :none_at)
    ON CONFLICT (consultation_id, parish)
    DO UPDATE SET poll_id = excluded.poll_id, took_part = excluded.took_part, in_favour = excluded.in_favour,
                  against = excluded.against, reasons = excluded.reasons, person_id = excluded.person_id,
                  signed_at = excluded.signed_at, none_at = excluded.none_at
"""
OPINIONS_OF = f"SELECT {OPINIONS} FROM consultation_opinions WHERE consultation_id = :id ORDER BY signed_at, id"
OPINION = f"SELECT {OPINIONS} FROM consultation_opinions WHERE consultation_id = :id AND parish = :parish"
TIE_POLL = "INSERT INTO consultation_polls (poll_id, consultation_id) VALUES (:poll_id, :id)"
POLLS_OF = "SELECT poll_id FROM consultation_polls WHERE consultation_id = :id ORDER BY poll_id"
OF_POLL = """
SELECT consultations.id FROM consultation_polls
  JOIN consultations ON consultations.id = consultation_polls.consultation_id
 WHERE consultation_polls.poll_id = :poll_id AND consultations.withdrawn_at IS NULL
"""
SEND = """
INSERT INTO consultation_answers (consultation_id, text, person_id, sent_at)
VALUES (:id, :text, :person_id, :now)
    ON CONFLICT (consultation_id) DO NOTHING
"""
ANSWERS = "consultation_id, text, person_id, sent_at, published_at"
ANSWER = f"SELECT {ANSWERS} FROM consultation_answers WHERE consultation_id = :id"
UNPUBLISHED = f"SELECT {ANSWERS} FROM consultation_answers WHERE published_at IS NULL ORDER BY sent_at, consultation_id"
PUBLISH = """
UPDATE consultation_answers SET published_at = :now WHERE consultation_id = :id AND published_at IS NULL
"""
DECIDE = """
INSERT INTO consultation_decisions (consultation_id, outcome, reason, next_step, by_on, person_id, at)
VALUES (:consultation_id, :outcome, :reason, :next_step, :by_on, :person_id, :at)
"""
DECISIONS = """
SELECT consultation_id, outcome, reason, next_step, by_on, person_id, at
  FROM consultation_decisions WHERE consultation_id = :id ORDER BY id
"""


class ConsultationAnswers:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def sign(self, opinion: Opinion) -> None:
        """It takes the place of the one before."""
        await self._db.run(SIGN, **vars(opinion))

    async def opinions(self, id: int) -> list[Opinion]:
        """The first signed comes first."""
        return [_opinion(row) for row in await self._db.all(OPINIONS_OF, id=id)]

    async def opinion(self, id: int, parish: str) -> Opinion | None:
        row = await self._db.one(OPINION, id=id, parish=parish)
        return None if row is None else _opinion(row)

    async def tie_poll(self, id: int, poll_id: int) -> None:
        """The poll asks residents what the consultation asks the council."""
        await self._db.run(TIE_POLL, id=id, poll_id=poll_id)

    async def polls(self, id: int) -> list[int]:
        return [row["poll_id"] for row in await self._db.all(POLLS_OF, id=id)]

    async def of_poll(self, poll_id: int) -> int | None:
        """The consultation a poll was made of, while it is asked at all."""
        row = await self._db.one(OF_POLL, poll_id=poll_id)
        return None if row is None else int(row["id"])

    async def send(self, id: int, text: str, person_id: int, now: datetime) -> bool:
        """Return False if the council has answered already."""
        return await self._db.run(SEND, id=id, text=text, person_id=person_id, now=now) == 1

    async def answer(self, id: int) -> Answer | None:
        row = await self._db.one(ANSWER, id=id)
        return None if row is None else _answer(row)

    async def unpublished(self) -> list[Answer]:
        """Those that are not said to be on the website; the oldest first."""
        return [_answer(row) for row in await self._db.all(UNPUBLISHED)]

    async def publish(self, id: int, now: datetime) -> bool:
        """Return False if it was there before."""
        return await self._db.run(PUBLISH, id=id, now=now) == 1

    async def decide(self, decision: Decision) -> None:
        await self._db.run(DECIDE, **vars(decision))

    async def decisions(self, id: int) -> list[Decision]:
        """The newest last; it holds."""
        return [_decision(row) for row in await self._db.all(DECISIONS, id=id)]


def _opinion(row: Row) -> Opinion:
    return Opinion(
        consultation_id=row["consultation_id"],
        parish=row["parish"],
        reasons=row["reasons"],
        signed_at=moment(row["signed_at"]),
        person_id=row["person_id"],
        poll_id=row["poll_id"],
        took_part=row["took_part"],
        in_favour=row["in_favour"],
        against=row["against"],
        none_at=maybe_moment(row["none_at"]),
    )


def _answer(row: Row) -> Answer:
    sent_at, published_at = moment(row["sent_at"]), maybe_moment(row["published_at"])
    return Answer(row["consultation_id"], row["text"], sent_at, row["person_id"], published_at)


def _decision(row: Row) -> Decision:
    return Decision(
        row["consultation_id"],
        row["outcome"],
        row["reason"],
        row["next_step"],
        moment(row["at"]),
        maybe_day(row["by_on"]),
        row["person_id"],
    )
