"""The same text to be taken elsewhere, with a link and a QR code that lead back to it here."""

from dataclasses import replace

from bot import files, posting, qr
from bot.domain.announcements import SHOWN
from bot.domain.media import Kind, Media
from bot.domain.phrases import Refusal
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Lane, Outbound
from bot.routing import Read
from bot.turns import Turn, World

from . import cards
from .finding import id_of, managed

QR = "announcements.qr"  # timer; with the announcement's id what the media row is about


async def share(turn: Turn, id: int) -> None:
    """As it was approved, for another group or page."""
    one = await managed(turn, id)
    if one.state not in SHOWN:
        raise Refusal("announcements-gone", number=one.number)
    voice = turn.speaking(turn.municipality.languages.default)
    text = posting.ready(voice, await cards.for_group(voice, one), one.parishes[0])
    turn.reply("announcements-share")
    turn.speak(replace(text, link=voice.link(f"z-{one.id}")), "announcements-title")
    about = f"{QR}:{one.id}"
    if about not in [stored.about for stored in await turn.store.media.by(turn.address)]:
        await files.order(turn, QR, Media(Kind.PHOTO, ""), about)


async def code(world: World, read: Read, about: str) -> bytes | None:
    """The picture; None where it is not wanted any more."""
    stored = await read(lambda store: store.media.get(int(about)))
    channel = world.channels.get(stored.channel) if stored is not None else None
    if stored is None or channel is None:
        return None
    return qr.draw(channel.link(f"z-{id_of(stored.about or '')}"))


async def send(turn: Turn, about: str, file: Fetched | None) -> None:
    stored = await files.made(turn, about, file)
    if stored is None:
        return
    voice = turn.speaking(await posting.language_at(turn, stored.address))
    number = f"Z-{id_of(stored.about or '')}"
    message = Outbound(voice.say("announcements-qr", number=number), media=stored.media)
    turn.send(stored.address, message, "announcements-qr", lane=Lane.REPLY, expires_at=turn.now + FILE_LIVES)
