"""The minutes of a meeting: as a document to be completed and signed, and whether they are on the website.

Who led a sitting and who wrote sign them; the website has them within five working days (Saistošie noteikumi
Nr. 25/2024, 38. un 39. p.), the administration puts there within two what it is given (42. p.).
"""

import asyncio
from datetime import UTC, date, datetime

from bot import files
from bot import minutes as document
from bot.domain import minutes
from bot.domain.calendar import local
from bot.domain.media import Kind, Media
from bot.domain.meetings import Meeting, State
from bot.domain.minutes import Minutes
from bot.domain.phrases import Phrase, Refusal
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Address, Choice, Lane, Outbound
from bot.minutes import Document, Part
from bot.routing import Read
from bot.turns import Turn, World

from . import outcome, questions, seats, words
from .finding import find, id_of
from .recording import may_record

FILE = "minutes.file"  # timer, about the media row
PUBLISH = "sittings.publish"  # permission
NOBODY, NEVER = Address("nobody", "0"), datetime.min.replace(tzinfo=UTC)  # it is made outside any turn
BLANK = "______"

# ---------------------------------------------------------------- the file


async def take(turn: Turn, id: int) -> None:
    """Made when it is asked for: what was answered since stands in it too."""
    meeting = await _held(turn, id)
    name = turn.say_in(turn.municipality.languages.default, "minutes-file-name", number=meeting.number)
    await files.order(turn, FILE, Media(Kind.FILE, "", name=name), f"minutes:{id}")
    await turn.log("exports.taken", meeting.about, "minutes")
    turn.reply("minutes-coming")


async def _held(turn: Turn, id: int) -> Meeting:
    meeting = await find(turn, id)
    if not await _may(turn, meeting):
        raise Refusal("machinery-not-allowed")
    if meeting.state is not State.CLOSED:
        raise Refusal("minutes-later", name=words.name(turn, meeting))
    return meeting


async def _may(turn: Turn, meeting: Meeting) -> bool:
    return await may_record(turn, meeting) or (meeting.is_formal and await turn.may(PUBLISH))


async def make(world: World, read: Read, about: str) -> bytes | None:
    """In the municipality's language: it is an official document."""
    voice = world.municipality.languages.default
    found = await read(lambda store: _document_of(Turn(world, store, NEVER, NOBODY, voice), about))
    return None if found is None else await asyncio.to_thread(document.written, found)


async def _document_of(turn: Turn, about: str) -> Document | None:
    stored = await turn.store.media.get(int(about))
    meeting = await turn.store.meetings.get(id_of(stored.about or "")) if stored else None
    if meeting is None or meeting.closed_at is None:
        return None
    turn.now = meeting.starts_at
    written = await turn.store.minutes.of(meeting.id)
    return Document(
        title=turn.say("minutes-title"),
        subtitle=turn.say("minutes-subtitle", kind=words.kind(meeting), number=meeting.number, title=meeting.title),
        made_at=meeting.closed_at,
        facts=await _facts(turn, meeting, written),
        parts=[one for one in await _parts(turn, meeting) if one.lines],
        signatures=[
            (turn.say("minutes-led"), written.led_by),
            (turn.say("minutes-written"), written.minutes_by),
        ],
    )


async def _facts(turn: Turn, meeting: Meeting, written: Minutes) -> list[tuple[str, str]]:
    day = local(meeting.starts_at, turn.municipality.time_zone).date()
    found = [
        (turn.say("minutes-when"), turn.say("minutes-moment", on=day, at=meeting.starts_at)),
        (turn.say("minutes-where"), meeting.place.words or meeting.link or BLANK),
        (turn.say("minutes-led"), written.led_by or BLANK),
        (turn.say("minutes-written"), written.minutes_by or BLANK),
    ]
    if meeting.is_formal:
        return found + await _members(turn, meeting)
    return [*found, (turn.say("minutes-came"), str(meeting.came) if meeting.came is not None else BLANK)]


async def _members(turn: Turn, meeting: Meeting) -> list[tuple[str, str]]:
    """Of the council; guests are counted."""
    members = await seats.members(turn)
    replies = await turn.store.sittings.replies(meeting.id, [one.person_id for one in members])
    present = {id for id, reply in replies.items() if reply.came_at is not None}
    here = [await seats.called(turn, one) for one in members if one.person_id in present]
    missing = [await seats.called(turn, one) for one in members if one.person_id not in present]
    counted = await turn.store.sittings.present(meeting.id)
    count = turn.say("minutes-members", present=BLANK if counted is None else counted, seats=turn.municipality.seats)
    found = [(turn.say("minutes-present"), count)]
    if here:
        found += [(turn.say("minutes-here"), ", ".join(here)), (turn.say("minutes-missing"), ", ".join(missing))]
    came = str(meeting.came) if meeting.came is not None else BLANK
    return [*found, (turn.say("minutes-came"), came)]


async def _parts(turn: Turn, meeting: Meeting) -> list[Part]:
    decisions = await turn.store.meeting_decisions.of(meeting.id)
    promised = await turn.store.commitments.of(meeting.id)
    lines = [
        turn.say("minutes-commitment", who=outcome.who(turn, one), text=one.text, on=one.by_on) for one in promised
    ]
    asked = await questions.answered(turn, meeting)
    nothing = [turn.say("afterwards-nothing-decided")]
    decided = [await outcome.decision(turn, meeting, one) for one in decisions]
    return [
        Part(turn.say("minutes-agenda"), meeting.agenda, is_numbered=True),
        Part(turn.say("minutes-said"), [BLANK]),
        Part(turn.say("minutes-decided"), decided or nothing, is_numbered=bool(decided)),
        Part(turn.say("minutes-promised"), lines, is_numbered=True),
        Part(
            turn.say("minutes-asked"),
            [turn.say("minutes-answer", question=one.text, answer=one.answer) for one in asked],
            is_numbered=True,
        ),
    ]


async def send(turn: Turn, about: str, file: Fetched | None) -> None:
    stored = await files.made(turn, about, file)
    meeting = await turn.store.meetings.get(id_of(stored.about or "")) if stored else None
    if stored is None or meeting is None:
        return
    person = await turn.store.people.at(stored.address)
    voice = turn.speaking(person.language if person else turn.language)
    message = Outbound(voice.say("minutes-file", name=words.name(voice, meeting)), media=stored.media)
    expires_at = turn.now + FILE_LIVES
    turn.send(stored.address, message, "minutes-file", lane=Lane.REPLY, about=meeting.about, expires_at=expires_at)


# ---------------------------------------------------------------- on the website


async def missing(turn: Turn, meeting: Meeting) -> list[Phrase]:
    """Of a sitting: until somebody says that they are there."""
    if not meeting.is_formal or (await turn.store.minutes.of(meeting.id)).published_at is not None:
        return []
    return [Phrase.of("minutes-missing-online", on=_due(turn, meeting))]


def _due(turn: Turn, meeting: Meeting) -> date:
    days = turn.municipality.working_days
    return minutes.due_on(local(meeting.starts_at, days.zone).date(), days)


async def tell_staff(turn: Turn, meeting: Meeting) -> None:
    """They put it on the website."""
    said = Phrase.of("minutes-for-staff", name=words.name(turn, meeting), on=_due(turn, meeting))
    button = ("minutes-published-button", f"minutes.published:{meeting.id}")
    await seats.tell_staff(turn, seats.said(said, button), said.id, dedupe=f"minutes.staff:{meeting.id}")


async def published(turn: Turn, id: int) -> None:
    """A second press changes nothing."""
    meeting = await _held(turn, id)
    if await turn.store.minutes.publish(id, turn.now):
        await turn.log("minutes.published", meeting.about)
    turn.acknowledge("minutes-published")
    if turn.here == turn.address:
        turn.reply("minutes-published")


async def rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """On a meeting's page, for who sees to them."""
    if meeting.state is not State.CLOSED or not await _may(turn, meeting):
        return []
    file = turn.button("minutes-file-button", tap=f"minutes.file:{meeting.id}")
    forward = await _forward(turn, meeting)
    if not await missing(turn, meeting):
        return [(file,), *forward]
    return [(file, turn.button("minutes-published-button", tap=f"minutes.published:{meeting.id}")), *forward]


async def _forward(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """What the council has decided is put before the municipality."""
    if not meeting.is_formal or not await turn.may("council_matters.put"):
        return []
    decided = await turn.store.meeting_decisions.of(meeting.id)
    return [(turn.button("matters-from-button", tap=f"matters.of_meeting:{meeting.id}"),)] if decided else []
