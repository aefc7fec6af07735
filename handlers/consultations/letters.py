"""The council's answer as a document to be filed: made outside any turn, for what it goes along with."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from bot import files
from bot import minutes as document
from bot.domain.calendar import local
from bot.domain.consultations import Consultation
from bot.domain.media import Kind, Media
from bot.domain.phrases import Refusal
from bot.media import Fetched
from bot.messages import Address, Outbound
from bot.minutes import Document, Part
from bot.routing import Read
from bot.turns import Turn, World

from . import hearing, opining
from .finding import find, id_of

FILE = "consultations.letter"  # timer, about the media row
NOBODY, NEVER = Address("nobody", "0"), datetime.min.replace(tzinfo=UTC)  # it is made outside any turn


async def order(turn: Turn, one: Consultation) -> Media:
    """What it goes along with waits for it."""
    name = turn.say_in(turn.municipality.languages.default, "consulted-letter-name", number=one.number)
    media = Media(Kind.FILE, "", name=name)
    return replace(media, id=await files.order(turn, FILE, media, f"consultation_answers:{one.id}"))


def message(voice: Turn, one: Consultation, paper: Media) -> Outbound:
    return Outbound(voice.say("consulted-letter-file", number=one.number), media=paper)


async def take(turn: Turn, id: int) -> None:
    """Once more, for who files it later."""
    one = await find(turn, id)
    if not await hearing.is_of_council(turn, one):
        raise Refusal("machinery-not-allowed")
    if one.answered_at is None:
        raise Refusal("consulted-not-answered", number=one.number)
    turn.speak(message(turn, one, await order(turn, one)), "consulted-letter-file", about=one.about)


async def make(world: World, read: Read, about: str) -> bytes | None:
    """In the municipality's language: it is an official document."""
    voice = world.municipality.languages.default
    found = await read(lambda store: _document_of(Turn(world, store, NEVER, NOBODY, voice), about))
    return None if found is None else await asyncio.to_thread(document.written, found)


async def _document_of(turn: Turn, about: str) -> Document | None:
    stored = await turn.store.media.get(int(about))
    one = await turn.store.consultations.get(id_of(stored.about or "")) if stored else None
    answer = await turn.store.consultation_answers.answer(one.id) if one else None
    if one is None or answer is None:
        return None
    turn.now = answer.sent_at
    own = turn.municipality
    facts = [
        (turn.say("consulted-letter-to"), f"{own.controller}, {own.contacts.municipality_email}"),
        (turn.say("consulted-letter-question"), one.text),
        (turn.say("consulted-letter-asked"), _day(turn, one.asked_at)),
        (turn.say("consulted-letter-due"), turn.say("consulted-day", on=one.due_on)),
        (turn.say("consulted-letter-sent"), _day(turn, answer.sent_at)),
    ]
    parts = [
        Part(turn.say("consulted-letter-answer"), answer.text.split("\n")),
        Part(turn.say("consulted-annex"), await opining.annex(turn, one, answer)),
    ]
    return Document(
        title=own.council,
        subtitle=turn.say("consulted-letter-subtitle", number=one.number),
        made_at=answer.sent_at,
        facts=facts,
        parts=[part for part in parts if part.lines],
        signatures=[(turn.say("consulted-letter-signs"), "")],
    )


def _day(turn: Turn, moment: datetime) -> str:
    return turn.say("consulted-day", on=local(moment, turn.municipality.time_zone).date())


async def made(turn: Turn, about: str, file: Fetched | None) -> None:
    """The messages that wait for it find it by themselves."""
    if await files.made(turn, about, file) is None:
        await turn.store.media.failed(int(about), turn.now)
