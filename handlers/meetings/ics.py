"""A meeting for one's own calendar: a file on request, and a newer one by itself when the meeting changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot import erasure, ics
from bot.domain.media import Kind, Media
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Refusal
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Address, Lane, Outbound
from bot.posting import language_at
from bot.routing import Read
from bot.turns import Turn, World

from . import words
from .finding import find, id_of

FILE, NEWER, EVERYBODY = "meetings.ics", "meetings.ics-newer", "meetings.ics-everybody"  # timers
DROP = "meetings.ics-drop"
NOBODY, NEVER = Address("nobody", "0"), datetime.min.replace(tzinfo=UTC)  # the file is made outside any turn
LOT = 200
NEXT_LOT = timedelta(seconds=1)


async def take(turn: Turn, id: int) -> None:
    """Who has the file is told by a newer one of what changes."""
    meeting = await find(turn, id)
    if meeting.state is not State.ANNOUNCED or meeting.is_over(turn.now):
        raise Refusal("meetings-over", title=meeting.title)
    files = await turn.store.media.of(_about(meeting))
    await erasure.remove_media(turn.store, [one for one in files if one.address == turn.address], turn.now)
    await _make(turn, meeting, turn.address, FILE)
    turn.reply("ics-coming")


async def renew(turn: Turn, meeting: Meeting) -> None:
    """It was changed or cancelled: for everybody who has the file by now."""
    files = await turn.store.media.of(_about(meeting))
    if files:
        await turn.set_timer(EVERYBODY, f"{meeting.about}:{files[-1].media.id}", turn.now)


async def renew_lot(turn: Turn, written: str) -> None:
    """The timer, about "meetings:<id>:<the last file that is to be replaced>": one lot."""
    _, id, last = written.split(":")
    meeting = await turn.store.meetings.get(int(id))
    if meeting is None or meeting.is_over(turn.now):
        return
    files = [one for one in await turn.store.media.of(_about(meeting)) if one.media.id <= int(last)]
    for file in files[:LOT]:
        await erasure.remove_media(turn.store, [file], turn.now)
        await _make(turn, meeting, file.address, NEWER)
    if len(files) > LOT:
        await turn.set_timer(EVERYBODY, written, turn.now + NEXT_LOT)


def _about(meeting: Meeting) -> str:
    """What the rows of its files are about: they say who has one."""
    return f"{meeting.about}:ics"


async def _make(turn: Turn, meeting: Meeting, address: Address, timer: str) -> None:
    """In place of the one they had."""
    id = await turn.store.media.add(address, Media(Kind.FILE, "", name=f"{meeting.number}.ics"), turn.now)
    await turn.store.media.attach(id, _about(meeting))
    await turn.set_timer(timer, str(id), turn.now)
    await turn.set_timer(DROP, str(id), meeting.ends_at + FILE_LIVES)


# ---------------------------------------------------------------- the file


async def make(world: World, read: Read, about: str) -> bytes | None:
    """Of the media row, as the meeting is by then."""

    language = world.municipality.languages.default
    found = await read(lambda store: _entry_of(Turn(world, store, NEVER, NOBODY, language), about))
    return None if found is None else ics.written(found)


async def _entry_of(turn: Turn, about: str) -> ics.Entry | None:
    stored = await turn.store.media.get(int(about))
    meeting = await turn.store.meetings.get(id_of(stored.about or "")) if stored else None
    if stored is None or meeting is None or meeting.announced_at is None:
        return None
    language = await language_at(turn, stored.address)
    return await _entry(replace(turn, now=meeting.announced_at, address=stored.address, language=language), meeting)


async def _entry(voice: Turn, meeting: Meeting) -> ics.Entry:
    own = voice.municipality
    changed_at = await voice.store.meeting_changes.last_at(meeting.id)
    title = voice.say("ics-title", kind=words.kind(meeting), title=meeting.title)
    is_cancelled = meeting.state is State.CANCELLED
    link = voice.link(f"m-{meeting.id}")
    return ics.Entry(
        uid=f"{own.prefix}-{meeting.number}@pagasta-balss".lower(),  # the same for as long as the meeting is known
        sequence=meeting.sequence,
        written_at=meeting.cancelled_at or changed_at or voice.now,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=voice.say("ics-title-cancelled", title=title) if is_cancelled else title,
        location=meeting.place.words or meeting.link,
        text="\n\n".join([*words.facts(voice, meeting), voice.say("ics-answer-here", link=link)]),
        url=meeting.link or link,
        organiser=own.council,
        email=own.contacts.council_email,
        point=_point(meeting),
        is_cancelled=is_cancelled,
    )


def _point(meeting: Meeting) -> tuple[float, float] | None:
    place = meeting.place
    return None if place.latitude is None or place.longitude is None else (place.latitude, place.longitude)


# ---------------------------------------------------------------- on its way


async def send(turn: Turn, about: str, made: Fetched | None) -> None:
    await _send(turn, about, made, FILE, Lane.REPLY)


async def send_newer(turn: Turn, about: str, made: Fetched | None) -> None:
    await _send(turn, about, made, NEWER, Lane.NOTICE)


async def _send(turn: Turn, about: str, made: Fetched | None, timer: str, lane: Lane) -> None:
    stored = await turn.store.media.get(int(about))
    if stored is None and made is not None:  # replaced or deleted meanwhile
        await turn.set_timer(erasure.REMOVE_FILE, made.sha256, turn.now)
    meeting = await turn.store.meetings.get(id_of(stored.about or "")) if stored else None
    if stored is None or made is None or meeting is None:
        return
    await turn.store.media.fetched(stored.media.id, made.sha256, made.size, turn.now)
    voice = turn.speaking(await language_at(turn, stored.address))
    newer = "ics-file-cancelled" if meeting.state is State.CANCELLED else "ics-file-newer"
    phrase = "ics-file" if timer == FILE else newer
    message = Outbound(voice.say(phrase, name=words.name(voice, meeting)), media=stored.media)
    turn.send(
        stored.address,
        message,
        phrase,
        lane=lane,
        dedupe=f"{timer}:{about}",
        about=meeting.about,
        expires_at=meeting.ends_at,
    )


async def drop(turn: Turn, about: str) -> None:
    """The timer a day after; who has the file of one that was moved is told of that too until then."""
    stored = await turn.store.media.get(int(about))
    meeting = await turn.store.meetings.get(id_of(stored.about or "")) if stored else None
    if stored is None:
        return
    if meeting is not None and meeting.state is State.ANNOUNCED and meeting.ends_at + FILE_LIVES > turn.now:
        await turn.set_timer(DROP, about, meeting.ends_at + FILE_LIVES)
    else:
        await erasure.remove_media(turn.store, [stored], turn.now)
