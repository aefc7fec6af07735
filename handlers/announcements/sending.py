"""From the preview to everybody: each place's group or who carries it there, and the subscribers in lots."""

from bot import posting, subscribers
from bot.domain import announcements
from bot.domain.announcements import Announcement, State
from bot.messages import Lane, Outbound
from bot.turns import Turn

from . import cards, changing, progress
from .finding import id_of

GO, TELL = "announcements.go", "announcements.tell"  # timers


async def go(turn: Turn, one: Announcement) -> None:
    """At once, or at the moment that was chosen; told to who sent it."""
    await turn.store.announcements.ready(one.id, turn.now)
    if one.goes_at is None or one.goes_at <= turn.now:
        await begin(turn, one)
        return
    await turn.set_timer(GO, one.about, one.goes_at)
    turn.reply("announcements-planned", number=one.number, at=one.goes_at)


async def go_later(turn: Turn, about: str) -> None:
    """The timer. What was taken back or changed meanwhile stays as it is."""
    one = await turn.store.announcements.get(id_of(about))
    if one is None or one.state is not State.PLANNED:
        return
    if one.goes_at is not None and one.goes_at > turn.now:
        await turn.set_timer(GO, about, one.goes_at)
        return
    await begin(turn, one)


async def begin(turn: Turn, one: Announcement) -> None:
    if one.corrects is not None:
        await changing.apply(turn, one)
        return
    if not await turn.store.announcements.begin(one.id, turn.now):
        return
    await turn.log("announcements.sent", one.about)
    await turn.set_timer(TELL, f"{one.about}:0", turn.now)
    sent = await turn.store.announcements.get(one.id)
    assert sent is not None
    message = await cards.for_group(turn.speaking(turn.municipality.languages.default), sent)
    for parish in one.parishes:
        await _post(turn, sent, parish, message)
    await progress.begin(turn, sent)


async def _post(turn: Turn, one: Announcement, parish: str, message: Outbound) -> None:
    """What is urgent waits neither for a day with room nor for the morning."""
    await posting.post(
        turn,
        parish,
        message,
        phrase="announcements-title",
        card=cards.CARD,
        about=one.about,
        dedupe=f"announcements.post:{one.id}",
        lane=Lane.URGENT if one.is_urgent else Lane.POST,
    )


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about "announcements:<id>:<the last person told>": one lot of those who want notices one-to-one."""
    one = await turn.store.announcements.get(id_of(cursor))
    if one is None or one.state is not State.SENDING:
        return
    people, is_last = await subscribers.lot(turn, TELL, cursor, one.parishes)
    painted: dict[str, Outbound] = {}
    for person_id in people:
        await _tell(turn, one, person_id, painted)
    if is_last:
        await turn.store.announcements.listed(one.id, turn.now)


async def _tell(turn: Turn, one: Announcement, person_id: int, painted: dict[str, Outbound]) -> None:
    """Painted once in each language; where somebody is out of reach it does not wait for them."""
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    if person.language not in painted:
        painted[person.language] = await cards.for_person(turn.speaking(person.language), one)
    assert one.sent_at is not None
    for address, there in (await turn.store.people.reach(person_id)).items():
        if there.is_reachable:
            turn.send(
                address,
                painted[person.language],
                "announcements-title",
                lane=Lane.URGENT if one.is_urgent else Lane.BULK,
                dedupe=f"announcements.tell:{one.id}",
                about=one.about,
                card=cards.NOTICE,
                expires_at=one.sent_at + announcements.LIVES,
            )
