"""An entry for one's own calendar: whole days, from the first to the last, and an alarm on the day before the last."""

from datetime import time

from bot import ics
from bot.calendar_files import CalendarFiles, Event
from bot.domain.calendar import DAY, at
from bot.domain.entries import Entry, State
from bot.domain.phrases import Refusal
from bot.turns import Turn

from . import cards
from .finding import find, today


async def take(turn: Turn, id: int) -> None:
    entry = await find(turn, id)
    if entry.state is not State.ANNOUNCED or entry.is_over(today(turn)):
        raise Refusal("entries-over-already", title=entry.title)
    await FILES.take(turn, _event(turn, entry))


async def renew(turn: Turn, entry: Entry) -> None:
    await FILES.renew(turn, entry.about)


async def _find(turn: Turn, id: int) -> Event | None:
    entry = await turn.store.entries.get(id)
    return None if entry is None or entry.announced_at is None else _event(turn, entry)


def _event(turn: Turn, entry: Entry) -> Event:
    return Event(
        about=entry.about,
        number=entry.number,
        ends_at=at(entry.until_on + DAY, time.min, turn.municipality.time_zone),
        is_ahead=entry.state is State.ANNOUNCED,
        is_cancelled=entry.state is State.WITHDRAWN,
        name=lambda voice: cards.name(voice, entry),
        entry=lambda voice, file: _entry(voice, entry, file),
    )


async def _entry(voice: Turn, entry: Entry, file: int) -> ics.Entry:
    """An entry keeps no count of its changes: the number of the file serves, which is higher in a newer one."""
    own = voice.municipality
    assert entry.announced_at is not None
    title = voice.say("ics-title", kind=cards.kind(entry), title=entry.title)
    is_cancelled = entry.state is State.WITHDRAWN
    link = voice.public_link(f"t-{entry.id}")
    return ics.Entry(
        uid=f"{own.prefix}-{entry.number}@pagasta-balss".lower(),
        sequence=file,
        written_at=entry.withdrawn_at or entry.announced_at,
        starts_at=entry.from_on,
        ends_at=entry.until_on + DAY,
        title=voice.say("ics-title-cancelled", title=title) if is_cancelled else title,
        location="",
        text="\n\n".join([*cards.lasting(voice, entry), voice.say("ics-more-here", link=link)]),
        url=entry.link or link,
        organiser=own.council,
        email=own.contacts.council_email,
        is_cancelled=is_cancelled,
    )


FILES = CalendarFiles("entries", _find)
