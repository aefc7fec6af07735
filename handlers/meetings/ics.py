"""A meeting for one's own calendar."""

from dataclasses import replace

from bot import ics
from bot.calendar_files import CalendarFiles, Event
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Refusal
from bot.turns import Turn

from . import words
from .finding import find


async def take(turn: Turn, id: int) -> None:
    meeting = await find(turn, id)
    event = _event(meeting)
    if not event.is_ahead or meeting.is_over(turn.now):
        raise Refusal("meetings-over", title=meeting.title)
    await FILES.take(turn, event)


async def renew(turn: Turn, meeting: Meeting) -> None:
    await FILES.renew(turn, meeting.about)


async def _find(turn: Turn, id: int) -> Event | None:
    meeting = await turn.store.meetings.get(id)
    return None if meeting is None or meeting.announced_at is None else _event(meeting)


def _event(meeting: Meeting) -> Event:
    return Event(
        about=meeting.about,
        number=meeting.number,
        ends_at=meeting.ends_at,
        is_ahead=meeting.state is State.ANNOUNCED,
        is_cancelled=meeting.state is State.CANCELLED,
        name=lambda voice: words.name(voice, meeting),
        entry=lambda voice, _: _entry(voice, meeting),
    )


async def _entry(voice: Turn, meeting: Meeting) -> ics.Entry:
    """Without whom to telephone: a calendar is often somebody else's computer, and that cannot be taken back there."""
    own = voice.municipality
    changed_at = await voice.store.meeting_changes.last_at(meeting.id)
    title = voice.say("ics-title", kind=words.kind(meeting), title=meeting.title)
    is_cancelled = meeting.state is State.CANCELLED
    link = voice.public_link(f"m-{meeting.id}")
    return ics.Entry(
        uid=f"{own.prefix}-{meeting.number}@pagasta-balss".lower(),  # the same for as long as the meeting is known
        sequence=meeting.sequence,
        written_at=meeting.cancelled_at or changed_at or meeting.announced_at or meeting.created_at,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=voice.say("ics-title-cancelled", title=title) if is_cancelled else title,
        location=meeting.place.words or meeting.link,
        text="\n\n".join([*words.facts(voice, replace(meeting, contact="")), voice.say("ics-answer-here", link=link)]),
        url=meeting.link or link,
        organiser=own.council,
        email=own.contacts.council_email,
        point=_point(meeting),
        is_cancelled=is_cancelled,
    )


def _point(meeting: Meeting) -> tuple[float, float] | None:
    place = meeting.place
    return None if place.latitude is None or place.longitude is None else (place.latitude, place.longitude)


FILES = CalendarFiles("meetings", _find)
