"""The same text to be taken elsewhere, with a link and a QR code that lead back to it here."""

from dataclasses import replace
from typing import TypeGuard

from bot import files, posting, qr, sheets
from bot.domain.announcements import SHOWN, Announcement, is_link
from bot.domain.media import Kind, Media
from bot.domain.phrases import Refusal
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Choice, Lane, Outbound
from bot.routing import Read
from bot.sheets import Part, Sheet
from bot.turns import Turn, World

from . import cards
from .finding import id_of, managed

QR = "announcements.qr"  # timer; with the announcement's id what the media row is about
SHEET = "announcements.sheet"  # painter
ALL = "all"  # a sheet that is the same in every place


async def share(turn: Turn, id: int) -> None:
    """As it was approved, for another group or page."""
    one = await _shown(turn, id)
    voice = turn.speaking(turn.municipality.languages.default)
    text = posting.ready(voice, await cards.for_group(voice, one), one.parishes[0])
    turn.speak(replace(text, link=voice.public_link(_start(one))), "announcements-title")
    sheet = turn.button("sheets-button", tap=f"announcements.sheet:{one.id}")
    turn.reply("announcements-share", rows=[[sheet]])
    about = f"{QR}:{one.id}"
    if about not in [stored.about for stored in await turn.store.media.by(turn.address)]:
        await files.order(turn, QR, Media(Kind.PHOTO, ""), about)


async def _shown(turn: Turn, id: int) -> Announcement:
    one = await managed(turn, id)
    if one.state not in SHOWN:
        raise Refusal("announcements-gone", number=one.number)
    return one


def _start(one: Announcement, parish: str = "") -> str:
    """Who comes by it is not asked where they live, where that can be known."""
    parish = parish or (one.parishes[0] if len(one.parishes) == 1 else ALL)
    return f"z-{one.id}" if parish == ALL else f"p-{parish}-z-{one.id}"


async def code(world: World, read: Read, about: str) -> bytes | None:
    """The picture; None where it is not wanted any more."""
    stored = await read(lambda store: store.media.get(int(about)))
    if stored is None:
        return None
    one = await read(lambda store: store.announcements.get(id_of(stored.about or "")))
    return None if one is None else qr.draw(world.public_link(_start(one), stored.channel))


async def send(turn: Turn, about: str, file: Fetched | None) -> None:
    stored = await files.made(turn, about, file)
    if stored is None:
        return
    voice = turn.speaking(await posting.language_at(turn, stored.address))
    number = f"Z-{id_of(stored.about or '')}"
    message = Outbound(voice.say("announcements-qr", number=number), media=stored.media)
    turn.send(stored.address, message, "announcements-qr", lane=Lane.REPLY, expires_at=turn.now + FILE_LIVES)


# ---------------------------------------------------------------- on paper


async def sheet(turn: Turn, id: int, parish: str = "") -> None:
    """For the notice board; of several places' one first asks for which."""
    one = await _shown(turn, id)
    parish = one.parishes[0] if len(one.parishes) == 1 else parish
    if parish in (*one.parishes, ALL):
        await sheets.order(turn, SHEET, f"{one.about}:{parish}", one.number)
        return
    names = [turn.municipality.parish(key).nominative for key in one.parishes]
    places = [
        [Choice(name, tap=f"announcements.sheet:{id}:{key}")] for key, name in zip(one.parishes, names, strict=True)
    ]
    same = turn.button("announcements-sheet-all-button", tap=f"announcements.sheet:{id}:{ALL}")
    turn.reply("announcements-sheet-where", rows=[*places, [same]])


async def paint(turn: Turn, about: str) -> Sheet | None:
    """The same approved words, and the way to ask or answer."""
    matter, _, parish = about.rpartition(":")
    one = await turn.store.announcements.get(id_of(matter))
    if one is None or one.state not in SHOWN:
        return None
    said = await cards.for_group(turn, one)
    leads = turn.say("announcements-sheet-link", link=one.button.partition("://")[2]) if is_link(one.button) else ""
    carries = turn.say("announcements-sheet-document", name=said.media.name) if _is_document(said.media) else ""
    *texts, number = said.text.split("\n\n")
    return Sheet(
        title=said.title,
        language=turn.language,
        parts=[Part(texts=[*texts, *filter(None, [leads, carries])])],
        foot=turn.say("sheets-foot", what=number, council=turn.municipality.council),
        code=sheets.code(turn, _start(one, parish), "announcements-sheet-code"),
    )


def _is_document(media: Media | None) -> TypeGuard[Media]:
    return media is not None and media.kind is Kind.FILE
