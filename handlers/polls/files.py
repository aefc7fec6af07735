"""The result to take along: a chart for everybody who can read it, a table of the counts for who may ask."""

from dataclasses import replace

from bot import files, posting
from bot.domain.media import Kind, Media
from bot.domain.polls import Poll
from bot.domain.retention import FILE_LIVES
from bot.media import Fetched
from bot.messages import Address, Lane, Outbound
from bot.posting import language_at
from bot.turns import Turn

from . import results, words
from .finding import id_of, require_manager

# Timers; with the poll's id what the media row is about. What was not asked for waits for the end of quiet hours.
CHART, TABLE, CARRY = "results.chart", "results.table", "results.carry"
SAID = {CHART: "results-chart", TABLE: "results-table", CARRY: "results-carry"}
LANES = {CHART: Lane.REPLY, TABLE: Lane.REPLY, CARRY: Lane.NOTICE}


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


async def for_carriers(turn: Turn, poll: Poll) -> None:
    """Whoever carries the result into a group we cannot reach is given the picture without asking."""
    shares = [await turn.store.shares.of(parish, poll.about, results.CARD) for parish in poll.parishes]
    carried = [one for one in shares if one is not None and one.skipped_at is None]
    if not carried or await results.of(turn, poll) is None:
        return
    for person_id in {await posting.carrier(turn, one.parish, one) for one in carried} - {None}:
        assert person_id is not None
        for address in await turn.store.people.addresses(person_id):
            await files.order(replace(turn, address=address), CARRY, Media(Kind.PHOTO, ""), f"{CARRY}:{poll.id}")


async def send_to_carrier(turn: Turn, about: str, file: Fetched | None) -> None:
    await _deliver(turn, CARRY, about, file)


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
    look = voice.button("polls-open-button", tap=f"polls.open:{poll.id}")
    message = Outbound(voice.say(SAID[timer], name=words.name(voice, poll)), media=media, rows=((look,),))
    turn.send(address, message, SAID[timer], lane=LANES[timer], about=poll.about, expires_at=turn.now + FILE_LIVES)
