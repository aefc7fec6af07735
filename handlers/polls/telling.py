"""Everybody who took part hears the result, and what came of it: one-to-one, in lots, once each; and the staff."""

from bot import posting
from bot.domain.conclusions import Conclusion
from bot.domain.polls import Poll, State
from bot.messages import Outbound
from bot.turns import Turn

from . import awaiting, cards, words
from .finding import id_of

TELL = "polls.tell"  # timer, about "polls:<id>:<conclusion, 0 for the result>:<the last person told>"
LOT = 200
RESULT = 0


async def tell_all(turn: Turn, poll: Poll, conclusion_id: int = RESULT) -> None:
    """Each message is deduped, so that it does not matter how often this is begun."""
    await turn.set_timer(TELL, f"{poll.about}:{conclusion_id}:0", turn.now)


async def tell_lot(turn: Turn, cursor: str) -> None:
    """The timer."""
    _, _, conclusion, after = cursor.split(":")
    poll = await turn.store.polls.get(id_of(cursor))
    if poll is None or poll.state not in (State.CLOSED, State.ANSWERED):
        return
    one = await _conclusion(turn, poll, int(conclusion))
    people = await turn.store.ballots.participants_after(poll.id, int(after), LOT)
    painted: dict[str, Outbound] = {}
    for person_id in people:
        await _tell(turn, poll, one, person_id, painted)
    if len(people) == LOT:
        await turn.set_timer(TELL, f"{poll.about}:{conclusion}:{people[-1]}", turn.now)


async def _conclusion(turn: Turn, poll: Poll, id: int) -> Conclusion | None:
    return next((one for one in await turn.store.poll_outcomes.of(poll.id) if one.id == id), None)


async def _tell(turn: Turn, poll: Poll, one: Conclusion | None, person_id: int, painted: dict[str, Outbound]) -> None:
    """Painted once in each language."""
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    if person.language not in painted:
        painted[person.language] = await _message(turn.speaking(person.language), poll, one)
    await turn.deliver(person, painted[person.language], _phrase(one), dedupe=_key(poll, one), about=poll.about)


async def _message(voice: Turn, poll: Poll, one: Conclusion | None) -> Outbound:
    """What a conclusion told says later stands in the poll itself."""
    first = voice.say(_phrase(one), name=words.name(voice, poll))
    if one is None:
        lines = [first, *await cards.came_out_of(voice, poll), *await awaiting.lines(voice, poll)]
    else:
        lines = [first, awaiting.said(voice, one)]
    look = voice.button("polls-open-button", tap=f"polls.open:{poll.id}")
    return Outbound("\n\n".join(lines), rows=((look,),))


def _phrase(one: Conclusion | None) -> str:
    return "conclusions-closed-told" if one is None else "conclusions-told"


def _key(poll: Poll, one: Conclusion | None) -> str:
    return f"polls.closed:{poll.id}" if one is None else f"polls.conclusion:{one.id}"


# ---------------------------------------------------------------- groups and staff


async def show(turn: Turn, poll: Poll) -> None:
    """The post in each group becomes the result; where there is none, whoever carries it by hand is given it."""
    voice = turn.speaking(turn.municipality.languages.default)
    painted = await cards.card(voice, poll.about)
    assert painted is not None
    for parish in poll.parishes:
        await posting.update(turn, parish, painted, card=cards.CARD, about=poll.about)


async def tell_staff(turn: Turn, poll: Poll, phrase: str, dedupe: str) -> None:
    voice = turn.speaking(turn.municipality.languages.default)
    lines = [*await cards.came_out_of(voice, poll), *await awaiting.lines(voice, poll)]
    look = voice.button("polls-open-button", start=f"a-{poll.id}")
    title = voice.say(phrase, name=words.name(voice, poll))
    message = Outbound("\n\n".join([poll.question, *lines]), title=title, rows=((look,),))
    for parish in poll.parishes:
        await posting.tell_staff(turn, message, phrase=phrase, about=poll.about, parish=parish, dedupe=dedupe)
