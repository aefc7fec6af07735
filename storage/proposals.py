"""Proposals: as written, as published, and where they stand."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.domain.digests import DECIDED
from bot.domain.places import Place
from bot.domain.proposals import Proposal, Withheld
from bot.domain.statuses import OPEN, ProposalKind, Status
from storage.likeness import Likeness
from storage.rows import Db, Row, ids, maybe_moment, moment, quoted

COLUMNS = """
       id, number, author_id, language, parish, village, topic, text, public_text, place_words, latitude, longitude,
       shown_name, status, submitted_at, published_at, published_by, withheld_rule, due_on, merged_into, changed_at,
       closed_at, card, disputed_at, kind, full_asked_at
"""
NEXT_SERIAL = """
INSERT INTO numbers (year, last) SELECT :year, COALESCE(MAX(last), 0) + 1 FROM numbers WHERE true
    ON CONFLICT (year) DO UPDATE SET last = excluded.last
RETURNING last
"""
YEAR_OF = "SELECT MIN(year) AS year FROM numbers WHERE last >= :serial"
ADD = f"""
INSERT INTO proposals (number, author_id, language, parish, village, topic, text, public_text, place_words, latitude,
                       longitude, shown_name, status, submitted_at, due_on, changed_at, kind)
VALUES (:number, :author_id, :language, :parish, :village, :topic, :text, :public_text, :place_words, :latitude,
        :longitude, :shown_name, :status, :now, :due_on, :now, :kind)
RETURNING {COLUMNS}
"""
GET = f"SELECT {COLUMNS} FROM proposals WHERE id = :id"
THESE = f"SELECT {COLUMNS} FROM proposals WHERE id IN ({{ids}})"
BY_NUMBER = f"SELECT {COLUMNS} FROM proposals WHERE number = :number"
BY_AUTHOR = f"SELECT {COLUMNS} FROM proposals WHERE author_id = :person_id ORDER BY id DESC"
ON_CARD = f"SELECT {COLUMNS} FROM proposals WHERE card = :card AND published_at IS NOT NULL ORDER BY published_at, id"
OPEN_IN = f"SELECT {COLUMNS} FROM proposals WHERE parish = :parish AND closed_at IS NULL ORDER BY id"
UNDECIDED_IN = f"""
SELECT {COLUMNS} FROM proposals
 WHERE parish = :parish AND closed_at IS NULL AND published_at IS NOT NULL AND published_at < :before
   AND status IN ({quoted(OPEN)})
 ORDER BY published_at DESC
 LIMIT :limit
"""
DECIDED_IN = f"""
SELECT {COLUMNS} FROM proposals
 WHERE parish = :parish AND published_at IS NOT NULL AND changed_at >= :since AND status IN ({quoted(DECIDED)})
 ORDER BY changed_at DESC
 LIMIT :limit
"""
SUBMITTED_SINCE = """
SELECT COUNT(*) AS many
  FROM proposals
 WHERE author_id = :person_id
   AND kind = :kind
   AND submitted_at > :since
"""
# Each of these changes nothing if somebody else was first.
SHOW_AS = """
UPDATE proposals SET public_text = :public_text, changed_at = :changed_at
 WHERE id = :id AND changed_at = :seen
"""
REWRITE = """
UPDATE proposals
   SET text = :text, public_text = :public_text, language = :language, full_asked_at = NULL, changed_at = :changed_at
 WHERE id = :id AND changed_at = :seen
"""
PUBLISH = """
UPDATE proposals
   SET status = :status, published_at = :now, published_by = :person_id, card = :card, changed_at = :changed_at
 WHERE id = :id AND published_at IS NULL AND changed_at = :seen
"""
MOVE_ON = """
UPDATE proposals
   SET status = :status, due_on = :due_on, changed_at = :changed_at, closed_at = :closed_at,
       merged_into = :merged_into, withheld_rule = :withheld_rule, disputed_at = NULL
 WHERE id = :id AND changed_at = :seen
"""
SENT_AGAIN = """
UPDATE proposals SET merged_into = :other
 WHERE id = :id AND merged_into IS NULL AND withheld_rule != ''
"""
ASK_FULL = "UPDATE proposals SET full_asked_at = :at WHERE id = :id"
DISPUTE = "UPDATE proposals SET disputed_at = :now WHERE id = :id AND disputed_at IS NULL"
MOVE = """
UPDATE proposals SET parish = :parish, village = '', card = :card, changed_at = :changed_at
 WHERE id = :id AND changed_at = :seen
"""
TURN_INTO = """
UPDATE proposals
   SET kind = :kind, public_text = :public_text, shown_name = :shown_name, due_on = :due_on, full_asked_at = NULL,
       changed_at = :changed_at
 WHERE id = :id AND published_at IS NULL AND changed_at = :seen
"""
END_CLAIM = "DELETE FROM claims WHERE proposal_id = :id"


class Proposals:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def next_serial(self, year: int) -> int:
        """It goes on over New Year, so that a short number is never another's."""
        row = await self._db.one(NEXT_SERIAL, year=year)
        assert row is not None
        return int(row["last"])

    async def add(
        self,
        *,
        number: str,
        author_id: int,
        language: str,
        parish: str,
        village: str,
        topic: str,
        text: str,
        public_text: str,
        place: Place | None,
        shown_name: str,
        due_on: date,
        now: datetime,
        kind: ProposalKind = ProposalKind.IDEA,
    ) -> Proposal:
        place = place or Place()
        row = await self._db.one(
            ADD,
            number=number,
            author_id=author_id,
            language=language,
            parish=parish,
            village=village,
            topic=topic,
            text=text,
            public_text=public_text,
            place_words=place.words,
            latitude=place.latitude,
            longitude=place.longitude,
            shown_name=shown_name,
            status=Status.RECEIVED.value,
            due_on=due_on,
            now=now,
            kind=kind.value,
        )
        assert row is not None
        await Likeness(self._db).note(row["id"])
        return to_proposal(row)

    async def year_of(self, serial: int) -> int | None:
        """In which a matter with this short number was submitted."""
        row = await self._db.one(YEAR_OF, serial=serial)
        return None if row is None else row["year"]

    async def get(self, id: int) -> Proposal | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else to_proposal(row)

    async def these(self, chosen: Sequence[int]) -> list[Proposal]:
        """In the order they were asked for; what is there no more is left out."""
        found = {row["id"]: row for row in await self._db.all(THESE.format(ids=ids(chosen)))}
        return [to_proposal(found[id]) for id in chosen if id in found]

    async def by_number(self, number: str) -> Proposal | None:
        row = await self._db.one(BY_NUMBER, number=number)
        return None if row is None else to_proposal(row)

    async def by_author(self, person_id: int) -> list[Proposal]:
        """The newest first."""
        return [to_proposal(row) for row in await self._db.all(BY_AUTHOR, person_id=person_id)]

    async def on_card(self, card: str) -> list[Proposal]:
        """In the order they were published; nothing that is not published is on any."""
        return [to_proposal(row) for row in await self._db.all(ON_CARD, card=card)]

    async def open_in(self, parish: str) -> list[Proposal]:
        return [to_proposal(row) for row in await self._db.all(OPEN_IN, parish=parish)]

    async def undecided_in(self, parish: str, before: datetime, limit: int) -> list[Proposal]:
        """Published before that moment and without an outcome; the newest first."""
        rows = await self._db.all(UNDECIDED_IN, parish=parish, before=before, limit=limit)
        return [to_proposal(row) for row in rows]

    async def decided_in(self, parish: str, since: datetime, limit: int) -> list[Proposal]:
        """Published, with an outcome, and changed since; what was changed last comes first."""
        rows = await self._db.all(DECIDED_IN, parish=parish, since=since, limit=limit)
        return [to_proposal(row) for row in rows]

    async def submitted_since(self, person_id: int, kind: ProposalKind, since: datetime) -> int:
        row = await self._db.one(SUBMITTED_SINCE, person_id=person_id, kind=kind.value, since=since)
        return 0 if row is None else int(row["many"])

    # ------------------------------------------------------------ changing; False: somebody was first

    async def show_as(self, proposal: Proposal, public_text: str, now: datetime) -> bool:
        """Set what will be, or is, published."""
        return await self._change(SHOW_AS, proposal, now, public_text=public_text)

    async def rewrite(self, proposal: Proposal, text: str, public_text: str, language: str, now: datetime) -> bool:
        return await self._change(REWRITE, proposal, now, text=text, public_text=public_text, language=language)

    async def publish(self, proposal: Proposal, person_id: int, card: str, now: datetime) -> bool:
        status = Status.IN_REVIEW.value
        return await self._change(PUBLISH, proposal, now, status=status, now=now, person_id=person_id, card=card)

    async def move_on(
        self,
        proposal: Proposal,
        status: Status,
        due_on: date,
        now: datetime,
        *,
        closed_at: datetime | None = None,
        merged_into: int | None = None,
        withheld_rule: Withheld | None = None,
    ) -> bool:
        if closed_at is not None:
            await self._db.run(END_CLAIM, id=proposal.id)
        return await self._change(
            MOVE_ON,
            proposal,
            now,
            status=status.value,
            due_on=due_on,
            closed_at=closed_at,
            merged_into=merged_into,
            withheld_rule=withheld_rule.value if withheld_rule else "",
        )

    async def sent_again(self, proposal: Proposal, other: Proposal) -> None:
        """What was withheld was mended by its author."""
        await self._db.run(SENT_AGAIN, id=proposal.id, other=other.id)

    async def ask_full(self, id: int, at: datetime | None) -> None:
        """None: its author has answered."""
        await self._db.run(ASK_FULL, id=id, at=at)

    async def dispute(self, id: int, now: datetime) -> None:
        """What was called done is not, people say: until the next answer."""
        await self._db.run(DISPUTE, id=id, now=now)

    async def move(self, proposal: Proposal, parish: str, card: str, now: datetime) -> bool:
        """To another parish; `card` is where it stands there."""
        return await self._change(MOVE, proposal, now, parish=parish, card=card)

    async def turn_into(
        self, proposal: Proposal, kind: ProposalKind, public_text: str, shown_name: str, due_on: date, now: datetime
    ) -> bool:
        """A problem into an idea, or an idea into a problem."""
        values = {"kind": kind.value, "public_text": public_text, "shown_name": shown_name, "due_on": due_on}
        return await self._change(TURN_INTO, proposal, now, **values)

    async def _change(self, sql: str, proposal: Proposal, at: datetime, **values: object) -> bool:
        """`changed_at` always grows, so that two changes in one instant cannot be taken for one."""
        changed_at = max(at, proposal.changed_at + timedelta(microseconds=1))
        done = await self._db.run(sql, id=proposal.id, seen=proposal.changed_at, changed_at=changed_at, **values)
        await Likeness(self._db).note(proposal.id)
        return done == 1


def to_proposal(row: Row) -> Proposal:
    return Proposal(
        id=row["id"],
        number=row["number"],
        author_id=row["author_id"],
        language=row["language"],
        parish=row["parish"],
        village=row["village"],
        topic=row["topic"],
        text=row["text"],
        public_text=row["public_text"],
        place=_place(row),
        shown_name=row["shown_name"],
        status=Status(row["status"]),
        submitted_at=moment(row["submitted_at"]),
        published_at=maybe_moment(row["published_at"]),
        published_by=row["published_by"],
        withheld_rule=Withheld(row["withheld_rule"]) if row["withheld_rule"] else None,
        due_on=date.fromisoformat(row["due_on"]),
        merged_into=row["merged_into"],
        changed_at=moment(row["changed_at"]),
        closed_at=maybe_moment(row["closed_at"]),
        card=row["card"],
        disputed_at=maybe_moment(row["disputed_at"]),
        kind=ProposalKind(row["kind"]),
        full_asked_at=maybe_moment(row["full_asked_at"]),
    )


def _place(row: Row) -> Place | None:
    place = Place(row["place_words"], row["latitude"], row["longitude"])
    return place if place.words or place.is_point else None
