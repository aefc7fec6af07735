"""From the preview to the groups and the subscribers; every morning the days are counted anew, and some are told."""

from datetime import date, datetime

from bot import posting
from bot.domain import entries
from bot.domain.calendar import DAY, at
from bot.domain.deadlines import MORNING
from bot.domain.entries import Entry, State
from bot.domain.phrases import Refusal
from bot.domain.subscriptions import Notices
from bot.messages import Outbound
from bot.turns import Turn

from . import cards
from .finding import find_managed, id_of, today

DAILY, TELL = "entries.daily", "entries.tell"  # timers
TOLD = "entries.told"  # card
LOT = 200


async def announce(turn: Turn, id: int) -> None:
    entry = await find_managed(turn, id)
    if entry.is_over(today(turn)):
        raise Refusal("entries-past")
    if not await turn.store.entries.announce(id, turn.now):
        raise Refusal("entries-announced-already", title=entry.title)
    await turn.log("entries.announced", entry.about)
    await turn.set_timer(DAILY, entry.about, _morning(turn, today(turn) + DAY))
    await turn.set_timer(TELL, f"{entry.about}:{today(turn).isoformat()}:0", turn.now)
    message = cards.shown(turn.speaking(turn.municipality.languages.default), entry)
    seen = max([await posting.post_at(turn, parish) for parish in entry.parishes])
    for parish in entry.parishes:
        await posting.put_up(turn, parish, message, phrase="entries-title", card=cards.CARD, about=entry.about)
    rows = [[turn.button("entries-open-button", tap=f"entries.open:{id}")]]
    turn.reply("entries-announced", rows=rows, number=entry.number, seen=seen)


async def daily(turn: Turn, about: str) -> None:
    """The timer, each morning until it is over."""
    entry = await turn.store.entries.get(id_of(about))
    day = today(turn)
    if entry is None or entry.state is not State.ANNOUNCED:
        return
    await turn.redraw(cards.CARD, about)
    if day in entries.reminded_on(entry):
        await turn.set_timer(TELL, f"{about}:{day.isoformat()}:0", turn.now)
    if not entry.is_over(day):
        await turn.set_timer(DAILY, about, _morning(turn, day + DAY))


def _morning(turn: Turn, day: date) -> datetime:
    return at(day, MORNING, turn.municipality.time_zone)


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about "entries:<id>:<day>:<the last person told>": one lot of those who want notices one-to-one."""
    about, day, after = cursor.rsplit(":", 2)
    entry = await turn.store.entries.get(id_of(about))
    if entry is None or entry.state is not State.ANNOUNCED or entry.is_over(today(turn)):
        return
    people = await turn.store.subscriptions.wanting(Notices.ALL, entry.parishes, int(after), LOT)
    for person_id in people:
        await _tell(turn, entry, person_id, day)
    if len(people) == LOT:
        await turn.set_timer(TELL, f"{about}:{day}:{people[-1]}", turn.now)


async def _tell(turn: Turn, entry: Entry, person_id: int, day: str) -> None:
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
            dedupe=f"entries.tell:{entry.id}:{day}",
            about=entry.about,
            card=TOLD,
            expires_at=_morning(turn, entry.until_on + DAY),
        )
