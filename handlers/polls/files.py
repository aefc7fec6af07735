"""The result to take along: a chart for everybody who can read it, a table of the counts for who may ask."""

from bot import files
from bot.domain.media import Kind, Media
from bot.domain.polls import Poll
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Address, Lane, Outbound
from bot.posting import language_at
from bot.turns import Turn

from . import results, words
from .finding import id_of, require_manager

CHART, TABLE = "results.chart", "results.table"  # timers; with the poll's id what the media row is about


async def chart(turn: Turn, id: int) -> None:
    poll = await results.of_closed(turn, id)
    await _give(turn, CHART, poll, Media(Kind.PHOTO, ""))


async def table(turn: Turn, id: int) -> None:
    poll = await results.of_closed(turn, id)
    await require_manager(turn, poll)
    await turn.log("exports.taken", poll.about, "polls")
    await _give(turn, TABLE, poll, Media(Kind.FILE, "", name=turn.say("results-file-name", number=poll.number)))


async def _give(turn: Turn, timer: str, poll: Poll, media: Media) -> None:
    """Once made it is at hand for a day; pressing again while it is being made changes nothing."""
    about = f"{timer}:{poll.id}"
    before = [one for one in await turn.store.media.by(turn.address) if one.about == about]
    if any(one.fetched_at is not None for one in before):
        await _send(turn, timer, poll, turn.address, before[-1].media)
        return
    if not before:
        await files.order(turn, timer, media, about)
    turn.acknowledge("results-chart-coming" if timer == CHART else "results-table-coming")


async def send_chart(turn: Turn, about: str, file: Fetched | None) -> None:
    await _deliver(turn, CHART, about, file)


async def send_table(turn: Turn, about: str, file: Fetched | None) -> None:
    await _deliver(turn, TABLE, about, file)


async def _deliver(turn: Turn, timer: str, about: str, file: Fetched | None) -> None:
    stored = await files.made(turn, about, file)
    poll = await turn.store.polls.get(id_of(stored.about or "")) if stored else None
    if stored is not None and poll is not None:
        await _send(turn, timer, poll, stored.address, stored.media)


async def _send(turn: Turn, timer: str, poll: Poll, address: Address, media: Media) -> None:
    voice = turn.speaking(await language_at(turn, address))
    phrase = "results-chart" if timer == CHART else "results-table"
    look = voice.button("polls-open-button", tap=f"polls.open:{poll.id}")
    message = Outbound(voice.say(phrase, name=words.name(voice, poll)), media=media, rows=((look,),))
    turn.send(address, message, phrase, lane=Lane.REPLY, about=poll.about, expires_at=turn.now + FILE_LIVES)
