"""One press asks residents what the council is asked: a poll in each place, closed in time for its opinion."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, ClassVar

from bot.domain import consulted
from bot.domain.consultations import Consultation
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import QUESTION_LENGTH, NewPoll, Poll, PollKind, Shows, State
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn
from handlers.polls import opening

from .finding import find, find_about

OPEN = "polls.open"  # permission


async def row(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    if not one.is_open or not await _places(turn, one) or not _closings(turn, one):
        return ()
    return (turn.button("consulted-poll-button", tap=f"consultations.poll:{one.id}"),)


async def _places(turn: Turn, one: Consultation) -> list[str]:
    """Those whose residents who speaks may ask, and nobody has yet."""
    asked = {parish for poll in await polls(turn, one) for parish in poll.parishes}
    return [parish for parish in one.parishes if parish not in asked and await turn.may(OPEN, parish=parish)]


async def polls(turn: Turn, one: Consultation) -> list[Poll]:
    """Made of it, one for each place."""
    found = [await turn.store.polls.get(id) for id in await turn.store.consultation_answers.polls(one.id)]
    return [poll for poll in found if poll is not None and poll.state is not State.CANCELLED]


async def poll_of(turn: Turn, one: Consultation, parish: str) -> Poll | None:
    return next((poll for poll in await polls(turn, one) if parish in poll.parishes), None)


# ---------------------------------------------------------------- the form


async def _moments(turn: Turn, known: Answers) -> Sequence[Option]:
    one = await find(turn, int(known["consultation_id"]))
    return [Option(at.isoformat(), Phrase.of("polls-moment", at=at)) for at in _closings(turn, one)]


async def _is_in_time(turn: Turn, closes_at: datetime, known: Answers) -> Phrase | None:
    one = await find(turn, int(known["consultation_id"]))
    try:
        consulted.check_closing(closes_at, turn.now, one.due_on, turn.municipality.time_zone)
    except Refusal as no:
        return no.phrase
    return None


class AskResidentsForm(Form):
    """Filled in already: who is in a hurry looks it through and sends it."""

    name: ClassVar[str] = "consultations.poll"
    heading: ClassVar[str] = "consulted-poll-heading"
    is_watched: ClassVar[bool] = False

    consultation_id: int = 0
    asked: Annotated[Text, Words(5, QUESTION_LENGTH)] = question("consulted-ask-poll", label="polls-question-label")
    closes_at: datetime = question(
        "polls-ask-closing", label="polls-closing-label", choices=_moments, check=_is_in_time
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _askable(turn, await find_about(turn, about))

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        places = await _askable(turn, await find(turn, int(known["consultation_id"])))
        names = ", ".join(turn.municipality.parish(key).nominative for key in places)
        return Phrase.of("consulted-poll-remark", names=names)


async def _askable(turn: Turn, one: Consultation) -> list[str]:
    if not one.is_open:
        raise Refusal("consultations-over", number=one.number)
    if not _closings(turn, one):
        raise Refusal("consulted-poll-late", on=one.due_on)
    places = await _places(turn, one)
    if not places:
        raise Refusal("consulted-poll-none", number=one.number)
    return places


def _closings(turn: Turn, one: Consultation) -> list[datetime]:
    return consulted.closings(turn.now, one.due_on, turn.municipality.working_days)


async def ask(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    await _askable(turn, one)
    is_short = len(one.text) <= QUESTION_LENGTH
    said = {"asked": one.text, "closes_at": _closings(turn, one)[0]} if is_short else {}
    await turn.ask(AskResidentsForm, about=one.about, given={"consultation_id": id}, said=said)


async def submit(turn: Turn, form: AskResidentsForm) -> None:
    assert turn.person is not None
    one = await find_about(turn, form.about)
    places = await _askable(turn, one)
    consulted.check_closing(form.closes_at, turn.now, one.due_on, turn.municipality.time_zone)
    numbers = [(await _opened(turn, one, form, parish)).number for parish in places]
    look = turn.button("consultations-open-button", tap=f"consultations.open:{one.id}")
    turn.reply("consulted-polls-opened", rows=[[look]], numbers=", ".join(numbers), at=form.closes_at)


async def _opened(turn: Turn, one: Consultation, form: AskResidentsForm, parish: str) -> Poll:
    """Of one place: its numbers are its own."""
    assert turn.person is not None
    voice = turn.speaking(turn.municipality.languages.default)
    options = [voice.say(f"consulted-option-{name}") for name in ("for", "against", "other")]
    described = NewPoll(
        kind=PollKind.ONE,
        most=1,
        question=form.asked,
        options=[(text, "") for text in options],
        parishes=[parish],
        closes_at=form.closes_at,
        shows=Shows.NEVER,
        asks_why=True,
    )
    id = await turn.store.polls.add(described, turn.person.id, turn.now)
    await turn.store.consultation_answers.tie_poll(one.id, id)
    await turn.log("polls.made", f"polls:{id}")
    poll = await turn.store.polls.get(id)
    assert poll is not None
    await opening.open_now(turn, poll)
    return poll
