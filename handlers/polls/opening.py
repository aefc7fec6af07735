"""From the preview to the group: now or at a set moment; who asked for it hears it one-to-one."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import ClassVar

from bot import announcing, posting, subscribers
from bot.announcing import Seen, Span
from bot.domain import permissions
from bot.domain.calendar import DAY, at, local
from bot.domain.drafts import Answers
from bot.domain.media import Media
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll, State
from bot.forms import Form, Option, question
from bot.messages import Address, Lane, Outbound
from bot.turns import Turn

from . import cards, turnout, words
from .closing import CLOSE
from .finding import find_about, find_planned, id_of, require_manager

RIGHT = "polls.open"
OPEN = "polls.open"  # timer
INVITE = "polls.invite"  # timer
INVITED, PICTURE = "polls.invitation", "polls.picture"  # cards
SHORTEST = timedelta(hours=1)  # between opening and closing
ENOUGH = timedelta(hours=24)  # between the group's first sight of it and its closing
RESULT_LIVES = timedelta(days=7)  # after it is over; then nobody reads it as news


async def publish(turn: Turn, id: int) -> None:
    """Where the group would see it too late to answer, that is said first."""
    poll = await _publishable(turn, id)
    seen = await announcing.seen(turn, poll.parishes, _span(poll))
    if seen.how == "late":
        change = turn.button("polls-change-button", tap=f"polls.change:{id}")
        anyway = turn.button("polls-anyway-button", tap=f"polls.publish_anyway:{id}")
        turn.reply("polls-seen-too-late", rows=[[change, anyway]], seen=seen.at, at=poll.closes_at)
        return
    await _publish(turn, poll, seen)


async def publish_anyway(turn: Turn, id: int) -> None:
    """However late it is seen."""
    poll = await _publishable(turn, id)
    await _publish(turn, poll, await announcing.seen(turn, poll.parishes, _span(poll)))


async def _publishable(turn: Turn, id: int) -> Poll:
    poll = await find_planned(turn, id)
    check_time_left(poll, turn.now)
    return poll


async def _publish(turn: Turn, poll: Poll, seen: Seen) -> None:
    await open_now(turn, poll)
    rows = [[turn.button("polls-open-button", tap=f"polls.open:{poll.id}")]]
    turn.reply("polls-published", rows=rows, number=poll.number, at=poll.closes_at, seen=seen.at, how=seen.how)


def _span(poll: Poll) -> Span:
    """To be seen a day before it closes; from then on its post is the result."""
    return Span(poll.closes_at - ENOUGH, poll.closes_at)


def check_time_left(poll: Poll, opens_at: datetime) -> None:
    if poll.closes_at - opens_at < SHORTEST:
        raise Refusal("polls-closes-too-soon", at=poll.closes_at)


async def open_now(turn: Turn, poll: Poll) -> None:
    """In every parish: its group, or whoever carries it there; the subscribers by a timer, in lots."""
    if not await turn.store.polls.open(poll.id, turn.now):
        return
    await turn.log("polls.opened", poll.about)
    await turn.set_timer(CLOSE, poll.about, poll.closes_at)
    await turnout.plan(turn, poll)
    await turn.set_timer(INVITE, f"{poll.about}:0", turn.now)
    opened = await turn.store.polls.get(poll.id)
    assert opened is not None
    voice = turn.speaking(turn.municipality.languages.default)
    message, picture = await cards.opened(voice, opened), await cards.picture(turn, opened)
    for parish in poll.parishes:
        moment = await announcing.moment(turn, parish, _span(poll))  # one for both: the picture is no post of its own
        await _show_picture(turn, poll, parish, picture, moment)
        await posting.put_up(
            turn,
            parish,
            message,
            phrase="polls-title",
            card=cards.CARD,
            about=poll.about,
            picture=picture,
            at=moment,
            expires_at=_lives_until(poll, moment),
        )


async def _show_picture(turn: Turn, poll: Poll, parish: str, picture: Media | None, moment: datetime) -> None:
    """Before the card, which must stay without one to be changed later; it rings only once."""
    group = await turn.store.chats.group_of(parish)
    if picture is not None and group is not None:
        turn.send(
            Address.parse(group.address),
            Outbound(turn.say("polls-picture", number=poll.number), media=picture, silent=True),
            "polls-picture",
            lane=Lane.POST,
            dedupe=f"polls.picture:{poll.id}",
            about=poll.about,
            card=PICTURE,
            not_before=moment,
            expires_at=_lives_until(poll, moment),
        )


def _lives_until(poll: Poll, moment: datetime) -> datetime:
    """It has a day of its own, so it gives way to nothing; its card may still become the result."""
    return max(moment, poll.closes_at) + RESULT_LIVES


async def open_later(turn: Turn, about: str) -> None:
    """The timer. What was taken back or opened meanwhile stays as it is."""
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.state is not State.PLANNED or poll.opens_at is None:
        return
    if poll.opens_at > turn.now:
        await turn.set_timer(OPEN, about, poll.opens_at)
        return
    if not await _may_still(turn, poll):
        await _leave_to_others(turn, poll)
        return
    if poll.closes_at - turn.now < SHORTEST:
        if poll.author_id is not None:
            await turn.tell(poll.author_id, "polls-not-opened", about=poll.about, number=poll.number)
        return
    await open_now(turn, poll)
    if poll.author_id is not None:
        rows = [[("polls-open-button", {"tap": f"polls.open:{poll.id}"})]]
        dedupe = f"polls.opened:{poll.id}"
        await turn.tell(poll.author_id, "polls-opened-told", rows=rows, dedupe=dedupe, number=poll.number)


async def _may_still(turn: Turn, poll: Poll) -> bool:
    """Who made it may open it also now."""
    held = await turn.store.roles.held()
    own = [role for role in held if role.person_id == poll.author_id]
    return all(permissions.may_there(own, RIGHT, held, turn.now, parish=parish) for parish in poll.parishes)


async def _leave_to_others(turn: Turn, poll: Poll) -> None:
    """It stays planned, and who has the duty now decides."""
    await turn.store.polls.plan(poll.id, None)
    rows = [[("polls-look-button", {"tap": f"polls.open:{poll.id}"})]]
    for person_id in next(iter(await turn.duty(poll.parishes[0])), ()):
        await turn.tell(
            person_id,
            "polls-left-planned",
            rows=rows,
            dedupe=f"polls.left:{poll.id}:{poll.opens_at}",
            about=poll.about,
            number=poll.number,
            title=words.short(poll.question, words.TITLE),
        )


async def invite(turn: Turn, cursor: str) -> None:
    """The timer, about "polls:<id>:<the last person told>": one lot of those who want notices one-to-one."""
    poll = await turn.store.polls.get(id_of(cursor))
    if poll is None or poll.state is not State.OPEN or poll.closes_at <= turn.now:
        return
    people, _ = await subscribers.lot(turn, INVITE, cursor, poll.parishes)
    for person_id in people:
        await _invite(turn, poll, person_id)


async def _invite(turn: Turn, poll: Poll, person_id: int) -> None:
    person = await turn.store.people.get(person_id)
    if person is None or await turn.store.ballots.has_taken_part(poll.id, person_id):
        return
    voice = turn.speaking(person.language)
    painted = await cards.opened(voice, poll)
    message = Outbound(painted.text, title=painted.title, rows=cards.votes(voice, poll))
    await turn.send_everywhere(
        person,
        message,
        "polls-title",
        dedupe=f"polls.invite:{poll.id}",
        about=poll.about,
        card=INVITED,
        expires_at=poll.closes_at,
    )


async def take_invitations_back(turn: Turn, poll: Poll) -> None:
    """Those that wait for the morning, when it closes before."""
    for post in await turn.store.posts.unsent(INVITED, poll.about):
        await turn.store.posts.withdraw(post.id, turn.now)


# ---------------------------------------------------------------- later


async def _moments(turn: Turn, known: Answers) -> Sequence[Option]:
    """The next mornings, when quiet hours are over."""
    zone = turn.municipality.time_zone
    today, morning = local(turn.now, zone).date(), turn.municipality.limits.quiet_until
    days = [at(today + DAY * ahead, morning, zone) for ahead in (1, 2, 7)]
    poll = await turn.store.polls.get(int(known["poll_id"]))
    able = [one for one in days if poll is None or poll.closes_at - one >= ENOUGH]
    return [Option(one.isoformat(), Phrase.of("polls-moment", at=one)) for one in able]


async def _is_before_close(turn: Turn, opens_at: datetime, known: Answers) -> Phrase | None:
    poll = await turn.store.polls.get(int(known["poll_id"]))
    if opens_at <= turn.now:
        return Phrase("polls-moment-past")
    if poll is not None and poll.closes_at - opens_at < SHORTEST:
        return Phrase.of("polls-closes-too-soon", at=poll.closes_at)
    return None


class LaterForm(Form):
    """When it is to open by itself."""

    name: ClassVar[str] = "polls.later"
    heading: ClassVar[str] = "polls-later-heading"
    is_watched: ClassVar[bool] = False
    has_summary: ClassVar[bool] = False

    poll_id: int = 0
    opens_at: datetime = question("polls-ask-later", choices=_moments, check=_is_before_close)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await require_manager(turn, await find_about(turn, about))


async def later(turn: Turn, id: int) -> None:
    poll = await find_planned(turn, id)
    await turn.ask(LaterForm, about=poll.about, given={"poll_id": id})


async def submit_later(turn: Turn, form: LaterForm) -> None:
    poll = await find_about(turn, form.about)
    if not await turn.store.polls.plan(poll.id, form.opens_at):
        turn.reply("polls-already-open")
        return
    await turn.set_timer(OPEN, poll.about, form.opens_at)
    rows = [[turn.button("polls-look-button", tap=f"polls.open:{poll.id}")]]
    turn.reply("polls-planned", rows=rows, number=poll.number, at=form.opens_at)
