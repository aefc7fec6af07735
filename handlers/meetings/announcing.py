"""From the preview to the groups and the subscribers; too late for the notice the law asks for only with a reason."""

from typing import Annotated, ClassVar

from bot import announcing, subscribers
from bot.announcing import Span
from bot.domain import meetings
from bot.domain.calendar import DAY
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Refusal
from bot.forms import Form, Text, Words, question
from bot.messages import Address, Outbound
from bot.turns import Turn

from . import cards, quorum, recording, reminders, seats, sittings, words
from .finding import find, find_about, id_of, require_manager

INVITE, UNSEEN = "meetings.invite", "meetings.unseen"  # timers
INVITED = "meetings.invitation"  # card


class WhyLateForm(Form):
    """Why a sitting is called, or moved, later than the law allows."""

    name: ClassVar[str] = "meetings.late"
    heading: ClassVar[str] = "meetings-late-heading"
    is_watched: ClassVar[bool] = False

    changed: str = ""  # how one that is announced becomes, as its own form says it
    why: Annotated[Text, Words(10, 500)] = question("meetings-ask-why-late")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await require_manager(turn, await find_about(turn, about))


async def announce(turn: Turn, id: int) -> None:
    """Who would be read too late hears that first."""
    meeting = await _planned(turn, id)
    seen = await announcing.seen(turn, meeting.parishes, span(meeting))
    if seen.how == "late":
        change = turn.button("meetings-change-button", tap=f"meetings.change:{id}")
        anyway = turn.button("meetings-anyway-button", tap=f"meetings.announce_anyway:{id}")
        turn.reply("meetings-seen-too-late", rows=[[change, anyway]], seen=seen.at, at=meeting.starts_at)
        return
    await _go_on(turn, meeting)


async def announce_anyway(turn: Turn, id: int) -> None:
    await _go_on(turn, await _planned(turn, id))


async def _go_on(turn: Turn, meeting: Meeting) -> None:
    days = turn.municipality.working_days
    if meetings.is_in_time(meeting.kind, meeting.starts_at, turn.now, days):
        await announce_now(turn, meeting)
    else:
        await turn.ask(WhyLateForm, about=meeting.about)


async def announce_late(turn: Turn, id: int, why: str) -> None:
    await announce_now(turn, await _planned(turn, id), why)


async def _planned(turn: Turn, id: int) -> Meeting:
    meeting = await find(turn, id)
    await require_manager(turn, meeting)
    if meeting.state is not State.PLANNED:
        raise Refusal("meetings-announced-already", title=meeting.title)
    if meeting.starts_at <= turn.now:
        raise Refusal("meetings-past")
    return meeting


async def announce_now(turn: Turn, meeting: Meeting, why_late: str = "") -> None:
    """In every place: its group, or whoever carries it there; the subscribers by a timer, in lots."""
    await turn.store.meetings.announce(meeting.id, turn.now, why_late)
    await turn.log("meetings.announced", meeting.about)
    await turn.set_timer(INVITE, f"{meeting.about}:0", turn.now)
    announced = await find(turn, meeting.id)
    await reminders.set_timers(turn, announced)
    if meeting.is_formal:
        for member in await seats.members(turn):
            await _invite(turn, announced, member.person_id)
    await sittings.announced(turn, announced)
    await recording.plan(turn, announced)
    seen = await announcing.seen(turn, meeting.parishes, span(meeting))
    await put_up(turn, announced, meeting.parishes)
    rows = [[turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")]]
    turn.reply("meetings-announced", rows=rows, number=meeting.number, seen=seen.at, how=seen.how)


def span(meeting: Meeting) -> Span:
    """To be read a day before, and with buttons never when it has begun."""
    return Span(meeting.starts_at - DAY, meeting.starts_at)


async def put_up(turn: Turn, meeting: Meeting, parishes: tuple[str, ...]) -> None:
    await turn.set_timer(UNSEEN, meeting.about, meeting.starts_at)
    message = await cards.shown(turn.speaking(turn.municipality.languages.default), meeting)
    await announcing.put_up(
        turn, parishes, message, phrase="meetings-title", card=cards.CARD, about=meeting.about, span=span(meeting)
    )


async def tell_unseen(turn: Turn, about: str) -> None:
    """The timer, as it begins: who called it hears where the group was never told."""
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is None or meeting.state is not State.ANNOUNCED or meeting.starts_at > turn.now:
        return
    names = await announcing.unseen(turn, meeting.parishes, cards.CARD, about)
    if names and meeting.organiser_id is not None:
        await turn.tell(
            meeting.organiser_id, "meetings-unseen", dedupe=UNSEEN + about, about=about, name=meeting.title, names=names
        )


async def invite(turn: Turn, cursor: str) -> None:
    """The timer, about "meetings:<id>:<the last person told>": one lot of those who want notices one-to-one."""
    meeting = await turn.store.meetings.get(id_of(cursor))
    if meeting is None or meeting.state is not State.ANNOUNCED or meeting.is_over(turn.now):
        return
    people, _ = await subscribers.lot(turn, INVITE, cursor, meeting.parishes)
    for person_id in people:
        await _invite(turn, meeting, person_id)


async def _invite(turn: Turn, meeting: Meeting, person_id: int) -> None:
    for address in await turn.store.people.addresses(person_id):
        await _send(turn, meeting, person_id, address, f"meetings.invite:{meeting.id}")


async def renew_waiting(turn: Turn, meeting: Meeting) -> None:
    """Invitations that wait for the morning tell it as it is now, or are not sent any more."""
    for post in await turn.store.posts.unsent(INVITED, meeting.about):
        await turn.store.posts.withdraw(post.id, turn.now)
        person = await turn.store.people.at(post.address)
        if person is not None and meeting.state is State.ANNOUNCED:
            dedupe = f"meetings.invite:{meeting.id}:{meeting.sequence}"
            await _send(turn, meeting, person.id, post.address, dedupe)


async def _send(turn: Turn, meeting: Meeting, person_id: int, address: Address, dedupe: str) -> None:
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    voice = turn.speaking(person.language)
    rows = (await cards.answers(voice, meeting), *await quorum.rows_for(voice, meeting, person_id))
    message = Outbound(
        "\n\n".join(words.facts(voice, meeting)),
        title=words.heading(voice, meeting),
        rows=rows,
        place=words.point(meeting),
    )
    turn.send(
        address,
        message,
        "meetings-title",
        dedupe=dedupe,
        about=meeting.about,
        card=INVITED,
        expires_at=meeting.starts_at,
    )
