"""Who answered, and the group, are told what changed: as it was and as it is, short."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import posting, subscribers
from bot.domain import changes
from bot.domain.changes import Made
from bot.domain.meetings import Answer, Meeting, State
from bot.messages import Address, Lane, Outbound
from bot.turns import Turn

from . import cards, different, outdated, seats, words
from .finding import id_of
from .outdated import NOTICE, TOLD

TELL = "meetings.tell"  # timer
ANSWERED, SUBSCRIBED = "answered", "subscribed"
LOT = 200


async def tell(turn: Turn, before: Meeting, after: Meeting) -> None:
    """Once for each change. What waits for the morning is not said any more: the newer one says it too."""
    unseen = {post.address for post in await turn.store.posts.unsent(cards.CARD, after.about)}
    await _withdraw_waiting(turn, after)
    span = await _span(turn, before, after)
    await turn.set_timer(TELL, f"{after.about}:{span}:{ANSWERED}:", turn.now)
    is_cancelled, made = after.state is State.CANCELLED, await turn.store.meeting_changes.of(after.id)
    if is_cancelled or changes.as_one(made, *different.numbers(span)).disturbs:
        await turn.set_timer(TELL, f"{after.about}:{span}:{SUBSCRIBED}:0", turn.now)
    if is_cancelled or changes.as_one(made, after.sequence, after.sequence).disturbs:
        for parish in before.parishes if is_cancelled else after.parishes:
            await _tell_group(turn, parish, before, after, unseen)
    await outdated.redraw(turn, after, before.parishes)


async def _withdraw_waiting(turn: Turn, after: Meeting) -> None:
    is_cancelled = after.state is State.CANCELLED
    for post in await turn.store.posts.unsent(TOLD, after.about):
        if is_cancelled or _is_held(turn, post.not_before):
            await turn.store.posts.withdraw(post.id, turn.now)
    for post in await turn.store.posts.unsent(cards.CARD, after.about) if is_cancelled else ():
        await turn.store.posts.withdraw(post.id, turn.now)


def _is_held(turn: Turn, not_before: datetime) -> bool:
    quiet = turn.world.quiet
    return quiet.is_quiet(turn.now) and not_before >= quiet.next_allowed(turn.now)


async def _span(turn: Turn, before: Meeting, after: Meeting) -> str:
    """From which change to which is told now: what has been heard in the same night is not what it was."""
    quiet = turn.world.quiet
    tonight = [
        one
        for one in await turn.store.meeting_changes.of(after.id)
        if one.at >= quiet.began(turn.now) and one.sequence < after.sequence
    ]
    return f"{changes.pending(tonight, before.starts_at, quiet) or after.sequence}-{after.sequence}"


# ---------------------------------------------------------------- in the group


async def _tell_group(turn: Turn, parish: str, before: Meeting, after: Meeting, unseen: set[Address]) -> None:
    """Within what a group may be given, but never too late; not where the announcement itself has not been seen."""
    group = await turn.store.chats.group_of(parish)
    address = Address.parse(group.address) if group else None
    if parish not in before.parishes or address in unseen:
        return
    first = after.sequence
    for post in await turn.store.posts.waiting_at(address) if address else ():
        if post.card == NOTICE and post.about.startswith(f"{after.about}:"):
            await turn.store.posts.withdraw(post.id, turn.now)
            first = first if after.state is State.CANCELLED else min(first, different.numbers(_span_of(post.about))[0])
    about = f"{after.about}:{first}-{after.sequence}"
    message = await notice(turn.speaking(turn.municipality.languages.default), about)
    if message is None:
        return
    latest = max(turn.now, changes.urgent_from(before, after))
    moment = await posting.in_time(turn, parish, latest)
    await posting.post(
        turn,
        parish,
        message,
        phrase="changes-title",
        card=NOTICE,
        about=about,
        dedupe=f"{NOTICE}:{about}",
        at=moment,
        expires_at=max(before.ends_at, after.ends_at),
    )


def _span_of(about: str) -> str:
    return about.split(":")[2]


async def notice(turn: Turn, about: str) -> Outbound | None:
    """The card, about "meetings:<id>:<first change>-<last change>"."""
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is None:
        return None
    look = turn.button("meetings-privately-button", start=f"m-{meeting.id}")
    if await outdated.is_outdated(turn, meeting, _span_of(about)):
        return await outdated.as_it_is(turn, meeting, look)
    text = await different.said(turn, meeting, _span_of(about))
    if text is None:
        return None
    rows = ((look,),) if meeting.state is State.CANCELLED else (await cards.answers(turn, meeting), (look,))
    return Outbound(text, title=different.title(turn, meeting), rows=rows)


# ---------------------------------------------------------------- one-to-one


async def tell_lot(turn: Turn, written: str) -> None:
    """The timer, about "meetings:<id>:<first>-<last change>:<whom>:<the last one told>": one lot.

    Of who answered, or of who has asked for everything or belongs to the council; who is both is told once.
    """
    _, id, span, whom, after = written.split(":", 4)
    meeting = await turn.store.meetings.get(int(id))
    if meeting is None or meeting.state is State.CLOSED or meeting.is_over(turn.now):
        return
    if await _is_taken_up(turn, meeting, span):
        return
    if whom == ANSWERED:
        heard = await turn.store.attendances.listeners(meeting.id, Answer, after, LOT)
        to = [Told(one.address, one.language, one.answered_at) for one in heard]
        if not after:
            await _pass_on(turn, meeting, span)
        if len(heard) == LOT:
            await turn.set_timer(TELL, f"{meeting.about}:{span}:{whom}:{heard[-1].address}", turn.now)
    else:
        people, _ = await subscribers.lot(turn, TELL, written, meeting.parishes)
        asked = [one.person_id for one in await seats.members(turn)] if meeting.is_formal and after == "0" else []
        to = [Told(address) for id_ in (*people, *asked) for address in await turn.store.people.addresses(id_)]
    await _tell_some(turn, meeting, span, to)


@dataclass(frozen=True)
class Told:
    address: Address
    language: str = ""
    answered_at: datetime | None = None


async def _tell_some(turn: Turn, meeting: Meeting, span: str, to: Sequence[Told]) -> None:
    painted: dict[tuple[str, str], Outbound | None] = {}
    lane = await _lane(turn, meeting, span)
    made, told = await turn.store.meeting_changes.of(meeting.id), await outdated.told(turn, meeting)
    for one in to:
        key = (one.language or await posting.language_at(turn, one.address), _since(made, span, one.answered_at))
        if key not in painted:
            painted[key] = await _own(turn.speaking(key[0]), meeting, key[1])
        message = painted[key]
        if message is not None:
            turn.send(
                one.address,
                message,
                "changes-title",
                lane=lane,
                dedupe=f"{TOLD}:{meeting.id}:{span}",
                about=meeting.about,
                card=TOLD,
                expires_at=meeting.ends_at,
            )
            await outdated.edit(turn, meeting, one.address, told.get(one.address, []))


async def _pass_on(turn: Turn, meeting: Meeting, span: str) -> None:
    """Who has no telephone hears it from who wrote for them."""
    message = await _own(turn.speaking(turn.municipality.languages.default), meeting, span)
    for person_id in await turn.store.slips.with_matter(meeting.about) if message is not None else ():
        text = f"{message.title}\n{message.text}" if message is not None else ""
        await turn.pass_on(person_id, text, meeting.about, f"{TOLD}:{meeting.id}:{span}")


def _since(made: Sequence[Made], span: str, answered_at: datetime | None) -> str:
    """The part of the span that is new to somebody: who answers reads how it is by then."""
    first, last = different.numbers(span)
    seen = [one.sequence for one in made if answered_at is not None and one.at <= answered_at]
    newest = max(seen, default=0)
    return f"{max(first, newest + 1)}-{last}" if newest < last else span


async def _is_taken_up(turn: Turn, meeting: Meeting, span: str) -> bool:
    """It would wait for the morning, and what was changed since says it too."""
    is_last = different.numbers(span)[1] == meeting.sequence
    return not is_last and turn.world.quiet.is_quiet(turn.now) and await _lane(turn, meeting, span) is Lane.NOTICE


async def _lane(turn: Turn, meeting: Meeting, span: str) -> Lane:
    """The one that quiet hours do not hold, if somebody would set out before they end."""
    change = await different.change(turn, meeting, span)
    is_urgent = changes.is_urgent(change, meeting.starts_at, turn.now, turn.world.quiet)
    return Lane.REPLY if is_urgent else Lane.NOTICE


async def _own(voice: Turn, meeting: Meeting, span: str) -> Outbound | None:
    text = await different.said(voice, meeting, span)
    if text is None:
        return None
    look = voice.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
    if meeting.state is State.CANCELLED:
        return Outbound(text, title=different.title(voice, meeting), rows=((look,),))
    rows = (await cards.answers(voice, meeting), (words.calendar_button(voice, meeting), look))
    return Outbound(f"{text}\n\n{voice.say('changes-answer-anew')}", title=different.title(voice, meeting), rows=rows)
