"""Whether somebody comes: pressed in the group or one-to-one, changed as often as they like; a seat, or the list."""

from datetime import datetime

from bot.domain import meetings
from bot.domain.meetings import Answer, Meeting, State
from bot.domain.phrases import Refusal
from bot.messages import Address, Choice, Outbound
from bot.turns import Turn

from . import cards, questions, quorum, reminders, seats, words
from .finding import find, id_of

ANSWERED = "meetings.answered"  # card


async def answer(turn: Turn, id: int, said: str) -> None:
    meeting = await find(turn, id)
    if said not in list(Answer):
        raise Refusal("machinery-tap-old")
    meetings.check_answerable(meeting, turn.now)
    await set_answer(turn, meeting, Answer(said))


async def set_answer(turn: Turn, meeting: Meeting, said: Answer) -> None:
    person_id = turn.person.id if turn.person else None
    before = await turn.store.attendances.mine(meeting.id, turn.address, person_id)
    is_same = before is not None and before.answer is said
    waits = is_same and before is not None and before.waits_at is not None
    if not is_same:
        waits = said is Answer.YES and await _is_full(turn, meeting)
        await turn.store.attendances.set(meeting.id, said, turn.address, person_id, turn.now, waits=waits)
        await turn.redraw(cards.CARD, meeting.about)
        await fill_seats(turn, meeting)
    if said is Answer.NO:
        if turn.person is None or turn.person.here < 2:  # or it may be the other's
            await reminders.drop_unsent(turn, meeting, turn.address)
        await _ask_why(turn, meeting, said)
    await _confirm(turn, meeting, "meetings-waits" if waits else f"meetings-said-{said}")


async def own(turn: Turn, meeting: Meeting) -> str:
    """What they said themselves, or that they wait for a seat; "" where nothing."""
    mine = await turn.store.attendances.mine(meeting.id, turn.address, turn.person.id if turn.person else None)
    return turn.say("meetings-own", said="waits" if mine.waits_at else mine.answer.value) if mine else ""


async def _ask_why(turn: Turn, meeting: Meeting, said: Answer) -> None:
    """A member of the council who says in the group that they cannot come may tell the chair why."""
    if said is not Answer.NO or turn.here == turn.address or turn.person is None:
        return
    if rows := await quorum.rows_for(turn, meeting, turn.person.id):
        turn.reply("quorum-say-why", rows=rows, name=meeting.title, at=meeting.starts_at)


async def _is_full(turn: Turn, meeting: Meeting) -> bool:
    if meeting.seats is None or (meeting.is_formal and await seats.member(turn) is not None):
        return False
    return (await turn.store.attendances.count(meeting.id))[Answer.YES] >= meeting.seats


async def fill_seats(turn: Turn, meeting: Meeting) -> None:
    """Seats that are free now go to who has waited longest, and they are told; all of them where seats are enough."""
    waiting = await turn.store.attendances.waiting(meeting.id)
    if meeting.seats is not None:
        free = meeting.seats - (await turn.store.attendances.count(meeting.id))[Answer.YES]
        waiting = waiting[: max(0, free)]
    for next_one in waiting:
        await turn.store.attendances.seat(meeting.id, next_one.who)
        await _tell_of_seat(turn, meeting, next_one.person_id, next_one.address, next_one.at)


async def give_seats(turn: Turn, about: str) -> None:
    """The timer, when somebody left who was to come."""
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is not None and meeting.state is State.ANNOUNCED and not meeting.is_over(turn.now):
        await turn.redraw(cards.CARD, about)
        await fill_seats(turn, meeting)


async def _tell_of_seat(
    turn: Turn, meeting: Meeting, person_id: int | None, address: str | None, asked_at: datetime
) -> None:
    """Who has not joined only if they may be written to."""
    dedupe = f"meetings.seat:{meeting.id}:{asked_at.isoformat()}"
    if person_id is not None:
        no = ("meetings-no-button", {"tap": f"meetings.answer:{meeting.id}:{Answer.NO}"})
        rows = [[no, ("meetings-open-button", {"tap": f"meetings.open:{meeting.id}"})]]
        await turn.tell(
            person_id,
            "meetings-got-seat",
            rows=rows,
            dedupe=dedupe,
            about=meeting.about,
            title=meeting.title,
            at=meeting.starts_at,
        )
    elif address and (language := await turn.store.people.stranger_language(Address.parse(address))):
        voice = turn.speaking(language)
        text = voice.say("meetings-got-seat", title=meeting.title, at=meeting.starts_at)
        no_button = voice.button("meetings-no-button", tap=f"meetings.answer:{meeting.id}:{Answer.NO}")
        message = Outbound(text, rows=((no_button, _look(voice, meeting)),))
        turn.send(Address.parse(address), message, "meetings-got-seat", dedupe=dedupe, about=meeting.about)


async def _confirm(turn: Turn, meeting: Meeting, phrase: str) -> None:
    """In a group over the button, seen by who pressed it only."""
    turn.acknowledge(phrase, title=meeting.title, at=meeting.starts_at)
    if turn.here == turn.address:
        text = turn.say(phrase, title=meeting.title, at=meeting.starts_at)
        own = await quorum.rows_for(turn, meeting, turn.person.id if turn.person else None)
        is_no = phrase == "meetings-said-no"
        beside = questions.ask_button(turn, meeting) if is_no else words.calendar_button(turn, meeting)
        rows = (await cards.answers(turn, meeting), *own, (beside, _look(turn, meeting)), turn.ways_on())
        await turn.show(Outbound(text, rows=rows), phrase, card=ANSWERED, about=meeting.about, anew=False)


def _look(turn: Turn, meeting: Meeting) -> Choice:
    return turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
