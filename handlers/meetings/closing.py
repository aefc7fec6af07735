"""What came of a meeting goes to everybody: the group's post becomes it, and who meant to come hears."""

from bot import posting
from bot.domain.meetings import Meeting, State
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, listeners, minutes, outcome, outdated, questions, words
from .finding import id_of

TELL = "meetings.outcome"  # timer


async def publish(turn: Turn, meeting: Meeting, *, corrects: bool) -> None:
    """The group's post becomes it; where we cannot write, it is carried by hand; who answered is told in lots.

    What is corrected is told once more: its timer is about the moment too.
    """
    message = await cards.shown(turn.speaking(turn.municipality.languages.default), meeting)
    for parish in meeting.parishes:
        await posting.update(turn, parish, message, card=cards.CARD, about=meeting.about)
    await outdated.redraw(turn, meeting, meeting.parishes)
    moment = f":{int(turn.now.timestamp())}" if corrects else ""
    await turn.set_timer(TELL, f"{meeting.about}{moment}", turn.now)
    if meeting.is_formal and not corrects:
        await minutes.tell_staff(turn, meeting)


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about the meeting, and behind "|" the last address told."""
    about, _, after = cursor.partition("|")
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is None or meeting.state is not State.CLOSED:
        return
    closed = meeting

    async def say(voice: Turn) -> Outbound:
        look = voice.button("meetings-open-button", tap=f"meetings.open:{closed.id}")
        lines = [voice.say("afterwards-corrected")] if about != closed.about else []
        lines += await whole(voice, closed)
        return Outbound("\n\n".join(lines), title=words.heading(voice, closed), rows=((look,),))

    await listeners.tell(turn, TELL, about, after, meeting, "afterwards-outcome", say)


async def whole(turn: Turn, meeting: Meeting) -> list[str]:
    """With what was asked for who could not come."""
    parts = await outcome.lines(turn, meeting)
    if answered := await questions.answered(turn, meeting):
        items = [turn.say("afterwards-answer", question=one.text, answer=one.answer) for one in answered]
        parts += [turn.say("afterwards-answers"), *items]
    if waiting := await questions.open_ones(turn, meeting):
        parts.append(turn.say("afterwards-unanswered", count=len(waiting)))
    return parts
