"""Meetings: called, announced, moved, cancelled, held."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.domain.meetings import Meeting, MeetingKind, NewMeeting
from bot.domain.places import Place
from storage.rows import Db, Row, maybe_moment, moment

COLUMNS = """
meetings.id, meetings.organiser_id, meetings.kind, meetings.title, meetings.starts_at, meetings.place_words,
meetings.latitude, meetings.longitude, meetings.link, meetings.agenda, meetings.audience, meetings.seats,
meetings.contact, meetings.reminders, meetings.why_late, meetings.sequence, meetings.created_at, meetings.announced_at,
meetings.cancelled_at, meetings.cancel_reason, meetings.notice_at, meetings.came, meetings.decided, meetings.closed_at
"""
ADD = """
INSERT INTO meetings (organiser_id, kind, title, starts_at, place_words, latitude, longitude, link, agenda, audience,
                      seats, contact, created_at)
VALUES (:organiser_id, :kind, :title, :starts_at, :place_words, :latitude, :longitude, :link, :agenda, :audience,
        :seats, :contact, :now)
RETURNING id
"""
CHANGE = """
UPDATE meetings
   SET kind = :kind, title = :title, starts_at = :starts_at, place_words = :place_words, latitude = :latitude,
       longitude = :longitude, link = :link, agenda = :agenda, audience = :audience, seats = :seats,
       contact = :contact, why_late = :why_late, sequence = sequence + 1
 WHERE id = :id AND cancelled_at IS NULL AND closed_at IS NULL
"""
DROP_PARISHES = "DELETE FROM meeting_parishes WHERE meeting_id = :id"
ADD_PARISH = "INSERT INTO meeting_parishes (meeting_id, parish) VALUES (:meeting_id, :parish)"
GET = f"SELECT {COLUMNS} FROM meetings WHERE meetings.id = :id"
PARISHES = "SELECT parish FROM meeting_parishes WHERE meeting_id = :id ORDER BY parish"
AHEAD_IN = """
SELECT meetings.id
  FROM meetings
  JOIN meeting_parishes ON meeting_parishes.meeting_id = meetings.id
 WHERE meeting_parishes.parish = :parish AND meetings.announced_at IS NOT NULL AND meetings.cancelled_at IS NULL
   AND meetings.starts_at > :after
 ORDER BY meetings.starts_at, meetings.id
 LIMIT :limit
"""
PAST_IN = """
SELECT meetings.id
  FROM meetings
  JOIN meeting_parishes ON meeting_parishes.meeting_id = meetings.id
 WHERE meeting_parishes.parish = :parish AND meetings.announced_at IS NOT NULL AND meetings.cancelled_at IS NULL
   AND meetings.starts_at <= :now
 ORDER BY meetings.starts_at DESC, meetings.id DESC
 LIMIT :limit
"""
FORUMS_IN = """
SELECT DISTINCT meeting_parishes.parish
  FROM meetings
  JOIN meeting_parishes ON meeting_parishes.meeting_id = meetings.id
 WHERE meetings.kind = 'forum' AND meetings.announced_at IS NOT NULL AND meetings.cancelled_at IS NULL
   AND meetings.starts_at >= :since AND meetings.starts_at < :before
"""
ANNOUNCE = """
UPDATE meetings
   SET announced_at = :now, why_late = :why_late
 WHERE id = :id AND announced_at IS NULL AND cancelled_at IS NULL
"""
CANCEL = """
UPDATE meetings
   SET cancelled_at = :now, cancel_reason = :reason, sequence = sequence + 1
 WHERE id = :id AND cancelled_at IS NULL AND closed_at IS NULL
"""
ON = """
SELECT meetings.id
  FROM meetings
  JOIN meeting_parishes ON meeting_parishes.meeting_id = meetings.id
 WHERE meeting_parishes.parish = :parish AND meetings.announced_at < :announced
   AND meetings.starts_at >= :since AND meetings.starts_at < :until
 ORDER BY meetings.starts_at, meetings.id
"""
SET_REMINDERS = "UPDATE meetings SET reminders = :reminders WHERE id = :id"
UNNAME = "UPDATE meetings SET organiser_id = NULL WHERE organiser_id = :person_id"


class Meetings:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def add(self, new: NewMeeting, organiser_id: int, now: datetime) -> int:
        row = await self._db.one(ADD, **_values(new), organiser_id=organiser_id, now=now)
        assert row is not None
        await self._set_parishes(row["id"], new.parishes)
        return int(row["id"])

    async def change(self, id: int, new: NewMeeting, why_late: str = "") -> bool:
        """Calendars are told by the next number of its sequence. Return False if it is cancelled or closed."""
        if await self._db.run(CHANGE, id=id, **_values(new), why_late=why_late) == 0:
            return False
        await self._db.run(DROP_PARISHES, id=id)
        await self._set_parishes(id, new.parishes)
        return True

    async def get(self, id: int) -> Meeting | None:
        row = await self._db.one(GET, id=id)
        return None if row is None else _meeting(row, await self._db.all(PARISHES, id=id))

    async def ahead_in(self, parish: str, after: datetime, limit: int) -> list[Meeting]:
        """The next first."""
        rows = await self._db.all(AHEAD_IN, parish=parish, after=after, limit=limit)
        found = [await self.get(row["id"]) for row in rows]
        return [one for one in found if one is not None]

    async def past_in(self, parish: str, now: datetime, limit: int) -> list[Meeting]:
        """What has begun, the newest first."""
        rows = await self._db.all(PAST_IN, parish=parish, now=now, limit=limit)
        found = [await self.get(row["id"]) for row in rows]
        return [one for one in found if one is not None]

    async def ahead_in_any(self, parishes: Iterable[str], after: datetime, limit: int) -> list[Meeting]:
        """The same of several, as many of each; a meeting for many of them is read once."""
        found = [await self._db.all(AHEAD_IN, parish=parish, after=after, limit=limit) for parish in parishes]
        ids = dict.fromkeys(row["id"] for rows in found for row in rows)
        return [one for one in [await self.get(id) for id in ids] if one is not None]

    async def on(self, parish: str, since: datetime, until: datetime, announced: datetime) -> list[Meeting]:
        """What begins there from then until then and was announced before that moment; what is cancelled too."""
        rows = await self._db.all(ON, parish=parish, since=since, until=until, announced=announced)
        found = [await self.get(row["id"]) for row in rows]
        return [one for one in found if one is not None]

    async def set_reminders(self, id: int, reminders: str) -> None:
        await self._db.run(SET_REMINDERS, id=id, reminders=reminders)

    async def forums_in(self, since: datetime, before: datetime) -> set[str]:
        """The parishes that have had a forum then, or have one announced."""
        return {row["parish"] for row in await self._db.all(FORUMS_IN, since=since, before=before)}

    async def announce(self, id: int, now: datetime, why_late: str = "") -> bool:
        """Return False if it was announced or cancelled before."""
        return await self._db.run(ANNOUNCE, id=id, now=now, why_late=why_late) == 1

    async def cancel(self, id: int, reason: str, now: datetime) -> bool:
        return await self._db.run(CANCEL, id=id, reason=reason, now=now) == 1

    async def erase_person(self, person_id: int) -> None:
        """The meetings they called stay, by nobody."""
        await self._db.run(UNNAME, person_id=person_id)

    async def _set_parishes(self, id: int, parishes: Iterable[str]) -> None:
        await self._db.many(ADD_PARISH, [{"meeting_id": id, "parish": parish} for parish in parishes])


def _values(new: NewMeeting) -> Mapping[str, object]:
    return {
        "kind": new.kind.value,
        "title": new.title,
        "starts_at": new.starts_at,
        "place_words": new.place.words,
        "latitude": new.place.latitude,
        "longitude": new.place.longitude,
        "link": new.link,
        "agenda": "\n".join(new.agenda),
        "audience": new.audience,
        "seats": new.seats,
        "contact": new.contact,
    }


def _meeting(row: Row, parishes: Iterable[Row]) -> Meeting:
    return Meeting(
        id=row["id"],
        kind=MeetingKind(row["kind"]),
        title=row["title"],
        starts_at=moment(row["starts_at"]),
        created_at=moment(row["created_at"]),
        parishes=tuple(one["parish"] for one in parishes),
        place=Place(row["place_words"], row["latitude"], row["longitude"]),
        organiser_id=row["organiser_id"],
        link=row["link"],
        agenda=tuple(row["agenda"].splitlines()),
        audience=row["audience"],
        seats=row["seats"],
        contact=row["contact"],
        reminders=row["reminders"],
        why_late=row["why_late"],
        sequence=row["sequence"],
        announced_at=maybe_moment(row["announced_at"]),
        cancelled_at=maybe_moment(row["cancelled_at"]),
        cancel_reason=row["cancel_reason"],
        notice_at=maybe_moment(row["notice_at"]),
        came=row["came"],
        decided=row["decided"],
        closed_at=maybe_moment(row["closed_at"]),
    )
