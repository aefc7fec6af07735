"""Everybody who has to do with a consultation hears what happens: council and staff at once, who follows it in lots."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot import announcing, posting, subscribers, telling
from bot.announcing import Span
from bot.domain.calendar import DAY, at
from bot.domain.consultations import Consultation, Extension
from bot.domain.deadlines import MORNING
from bot.domain.phrases import Phrase
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, hearing
from .finding import id_of, short

TELL, ANNOUNCE = "consultations.tell", "consultations.announce"  # timers
TOLD = "consultations.told"  # card
LOT = 200
Buttons = Sequence[tuple[str, str]]  # phrase, tap


# ---------------------------------------------------------------- council and staff


async def tell_council(turn: Turn, one: Consultation, said: Phrase, buttons: Buttons = (), *, once: str = "") -> None:
    await tell(turn, await hearing.council(turn, one.parishes), one, said, buttons, once=once)


async def tell_staff(turn: Turn, one: Consultation, said: Phrase, buttons: Buttons = ()) -> None:
    await tell(turn, await hearing.staff(turn, one), one, said, buttons)


async def tell(
    turn: Turn,
    people: Iterable[int],
    one: Consultation,
    said: Phrase,
    buttons: Buttons = (),
    *,
    once: str = "",
    not_before: datetime | None = None,
) -> None:
    """With its number, its first words and the way to it; `once`: nobody hears it twice."""
    rows = (buttons, (("consultations-open-button", f"consultations.open:{one.id}"),))
    await telling.tell(
        turn, people, one.about, said, rows, number=one.number, words=short(one), once=once, not_before=not_before
    )


async def ask_for_more(turn: Turn, one: Consultation, extension: Extension) -> None:
    buttons = (
        ("consultations-agree-button", f"consultations.agree:{extension.id}"),
        ("consultations-decline-button", f"consultations.decline:{extension.id}"),
    )
    sooner = one.decides_on is not None and one.decides_on <= extension.until_on
    said = Phrase.of(
        "consultations-more-wanted",
        until=extension.until_on,
        on=one.due_on,
        reason=extension.reason,
        sooner="yes" if sooner else "no",
    )
    await tell_staff(turn, one, said, buttons)


# ---------------------------------------------------------------- who follows it


async def tell_followers(turn: Turn, one: Consultation, what: str) -> None:
    """`what` happened is the phrase consultations-told-<what>; each hears it once."""
    await turn.set_timer(TELL, f"{one.about}:{what}:0", turn.now)


async def tell_lot(turn: Turn, cursor: str) -> None:
    """The timer."""
    about, what, after = cursor.rsplit(":", 2)
    one = await turn.store.consultations.get(id_of(about))
    if one is None:
        return
    people = await turn.store.consultations.followers(one.id, int(after), LOT)
    await tell_each(turn, people, one, what)
    if len(people) == LOT:
        await turn.set_timer(TELL, f"{about}:{what}:{people[-1]}", turn.now)


async def tell_each(turn: Turn, people: Iterable[int], one: Consultation, what: str) -> None:
    """Each hears it once, by whatever way they come to hear it."""
    for person_id in people:
        await _tell_one(turn, one, person_id, what)


async def _tell_one(turn: Turn, one: Consultation, person_id: int, what: str) -> None:
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    voice = turn.speaking(person.language)
    phrase, once = f"consultations-told-{what}", one.decision.at.isoformat() if one.decision else one.due_on
    said = voice.say(phrase, number=one.number, words=short(one))
    look = voice.button("consultations-open-button", tap=f"consultations.open:{one.id}")
    message = Outbound(f"{said}\n\n{cards.standing(voice, one)}", rows=((look,),))
    dedupe = f"{phrase}:{one.id}:{once}"
    await turn.send_everywhere(person, message, phrase, dedupe=dedupe, about=one.about, card=TOLD)


# ---------------------------------------------------------------- groups and subscribers


async def put_up(turn: Turn, one: Consultation) -> None:
    """In the groups of the places it touches, while there is something to be said."""
    morning = at(one.due_on, MORNING, turn.municipality.time_zone)
    await announcing.put_up(
        turn,
        one.parishes,
        cards.shown(turn.speaking(turn.municipality.languages.default), one),
        phrase="consultations-title",
        card=cards.CARD,
        about=one.about,
        span=Span(morning - DAY, morning),
    )
    await turn.set_timer(ANNOUNCE, f"{one.about}:0", turn.now)


async def announce(turn: Turn, cursor: str) -> None:
    """The timer: those who have asked for the notices of their place, one lot; the council has heard already."""
    about, _, _ = cursor.rpartition(":")
    one = await turn.store.consultations.get(id_of(about))
    if one is None or not one.is_open:
        return
    people, _ = await subscribers.lot(turn, ANNOUNCE, cursor, one.parishes)
    heard = await hearing.council(turn, one.parishes)
    others = [id for id in people if id not in heard]
    await tell(turn, others, one, Phrase.of("consultations-announced", on=one.due_on), once="asked")


async def show_change(turn: Turn, one: Consultation) -> None:
    """The posts follow; where it is over, what was not posted yet is not posted any more."""
    if not one.is_open:
        for post in await turn.store.posts.unsent(cards.CARD, one.about):
            await turn.store.posts.withdraw(post.id, turn.now)
    message = cards.shown(turn.speaking(turn.municipality.languages.default), one)
    for parish in one.parishes:
        await posting.update(turn, parish, message, card=cards.CARD, about=one.about)
