"""From the preview to the groups and the subscribers; every morning the days are counted anew, and some are told."""

from datetime import date, datetime

from bot import announcing, posting, subscribers
from bot.announcing import Span
from bot.domain import entries
from bot.domain.calendar import DAY, at
from bot.domain.deadlines import MORNING
from bot.domain.entries import Entry, EntryKind, State
from bot.domain.phrases import Refusal
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, ics
from .finding import find_managed, id_of, today

DAILY, TELL = "entries.daily", "entries.tell"  # timers
TOLD = "entries.told"  # card


async def announce(turn: Turn, id: int) -> None:
    """Who would be read too late, or has a consultation begin before it is announced, hears that first."""
    entry = await _planned(turn, id)
    seen = await announcing.seen(turn, entry.parishes, _span(turn, entry))
    begun = entries.begun(entry, today(turn))
    change = turn.button("entries-change-button", tap=f"entries.change:{id}")
    anyway = turn.button("entries-anyway-button", tap=f"entries.announce_anyway:{id}")
    if begun is not None and entry.kind is EntryKind.CONSULTATION:
        turn.reply("entries-doubts", rows=[[change, anyway]], doubts=turn.render(begun))
    elif seen.how == "late":
        turn.reply("entries-seen-too-late", rows=[[change, anyway]], seen=seen.at, on=entry.until_on)
    else:
        await announce_anyway(turn, id)


async def announce_anyway(turn: Turn, id: int) -> None:
    entry = await _planned(turn, id)
    if not await turn.store.entries.announce(id, turn.now):
        raise Refusal("entries-announced-already", title=entry.title)
    await turn.log("entries.announced", entry.about)
    await _count_on(turn, entry, today(turn) + DAY)
    await _tell_all(turn, entry, today(turn).isoformat())
    seen = await announcing.seen(turn, entry.parishes, _span(turn, entry))
    await _put_up(turn, await find_managed(turn, id))
    rows = [[turn.button("entries-open-button", tap=f"entries.open:{id}")]]
    turn.reply("entries-announced", rows=rows, number=entry.number, seen=seen.at, how=seen.how)


async def _planned(turn: Turn, id: int) -> Entry:
    entry = await find_managed(turn, id)
    if entry.is_over(today(turn)):
        raise Refusal("entries-past")
    if entry.state is not State.PLANNED:
        raise Refusal("entries-announced-already", title=entry.title)
    return entry


def _span(turn: Turn, entry: Entry) -> Span:
    """To be read a day before its last day, and never after that."""
    return Span(_morning(turn, entry.until_on - DAY), _morning(turn, entry.until_on + DAY))


async def changed(turn: Turn, before: Entry, after: Entry) -> None:
    """Drawn anew, also where it is new; where the days are others, who was told hears that."""
    await _put_up(turn, after)
    await turn.redraw(cards.CARD, after.about)
    await ics.renew(turn, after)
    if (before.from_on, before.until_on) != (after.from_on, after.until_on):
        await _tell_all(turn, after, f"{after.from_on}/{after.until_on}")


async def withdrawn(turn: Turn, entry: Entry) -> None:
    """What was not posted yet is not posted any more; who was told hears why."""
    for post in await turn.store.posts.unsent(cards.CARD, entry.about):
        await turn.store.posts.withdraw(post.id, turn.now)
    message = cards.shown(turn.speaking(turn.municipality.languages.default), entry)
    for parish in entry.parishes:
        await posting.update(turn, parish, message, card=cards.CARD, about=entry.about)
    await _tell_all(turn, entry, State.WITHDRAWN)
    await ics.renew(turn, entry)


async def _put_up(turn: Turn, entry: Entry) -> None:
    message = cards.shown(turn.speaking(turn.municipality.languages.default), entry)
    await announcing.put_up(
        turn,
        entry.parishes,
        message,
        phrase="entries-title",
        card=cards.CARD,
        about=entry.about,
        span=_span(turn, entry),
    )


# ---------------------------------------------------------------- every morning


async def daily(turn: Turn, written: str) -> None:
    """The timer, about "entries:<id>:<the day it was set for>"; after an outage what was missed is made up for."""
    about, _, since = written.rpartition(":")
    entry, day = await turn.store.entries.get(id_of(about)), today(turn)
    if entry is None or entry.state is not State.ANNOUNCED:
        return
    await turn.redraw(cards.CARD, about)
    missed = [one for one in entries.reminded_on(entry) if date.fromisoformat(since) <= one <= day]
    if missed:
        await _tell_all(turn, entry, missed[-1].isoformat())
    if not entry.is_over(day):
        await _count_on(turn, entry, day + DAY)


async def _count_on(turn: Turn, entry: Entry, day: date) -> None:
    await turn.set_timer(DAILY, f"{entry.about}:{day}", _morning(turn, day))


def _morning(turn: Turn, day: date) -> datetime:
    return at(day, MORNING, turn.municipality.time_zone)


# ---------------------------------------------------------------- one-to-one


async def _tell_all(turn: Turn, entry: Entry, once: str) -> None:
    """Everybody who has asked for notices there; for each word `once` nobody hears it twice."""
    await turn.set_timer(TELL, f"{entry.about}:{once}:0", turn.now)


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about "entries:<id>:<once>:<the last person told>": one lot."""
    about, once, _ = cursor.rsplit(":", 2)
    entry = await turn.store.entries.get(id_of(about))
    if entry is None or entry.is_over(today(turn)) or (entry.state is State.WITHDRAWN) != (once == State.WITHDRAWN):
        return
    people, _ = await subscribers.lot(turn, TELL, cursor, entry.parishes)
    for person_id in people:
        await _tell(turn, entry, person_id, once)


async def _tell(turn: Turn, entry: Entry, person_id: int, once: str) -> None:
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    voice = turn.speaking(person.language)
    row = cards.link(voice, entry)
    message = Outbound(
        "\n\n".join(cards.facts(voice, entry)), title=cards.heading(voice, entry), rows=(row,) if row else ()
    )
    for address in await turn.store.people.addresses(person_id):
        turn.send(
            address,
            message,
            "entries-title",
            dedupe=f"entries.tell:{entry.id}:{once}",
            about=entry.about,
            card=TOLD,
            expires_at=_morning(turn, entry.until_on + DAY),
        )
