"""Who answered, and the group, are told what changed: as it was and as it is, short."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import posting
from bot.domain import changes
from bot.domain.changes import Change, Made
from bot.domain.meetings import Answer, Meeting, State
from bot.domain.phrases import Phrase, Value
from bot.domain.subscriptions import Notices
from bot.messages import Address, Lane, Outbound
from bot.turns import Turn

from . import cards, seats, words
from .finding import id_of

TELL = "meetings.tell"  # timer
TOLD, NOTICE = "meetings.told", "meetings.notice"  # cards: somebody's own, a group's
ANSWERED, SUBSCRIBED = "answered", "subscribed"
LOT = 200


async def tell(turn: Turn, before: Meeting, after: Meeting) -> None:
    """Once for each change. What waits for the morning is not said any more: the newer one says it too."""
    unseen = {post.address for post in await turn.store.posts.unsent(cards.CARD, after.about)}
    await _withdraw_waiting(turn, after)
    span = await _span(turn, before, after)
    await turn.set_timer(TELL, f"{after.about}:{span}:{ANSWERED}:", turn.now)
    is_cancelled, made = after.state is State.CANCELLED, await turn.store.meeting_changes.of(after.id)
    if is_cancelled or changes.as_one(made, *_numbers(span)).disturbs:
        await turn.set_timer(TELL, f"{after.about}:{span}:{SUBSCRIBED}:0", turn.now)
    if is_cancelled or changes.as_one(made, after.sequence, after.sequence).disturbs:
        for parish in before.parishes if is_cancelled else after.parishes:
            await _tell_group(turn, parish, before, after, unseen)


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


def _numbers(span: str) -> tuple[int, int]:
    first, last = map(int, span.split("-"))
    return first, last


async def _change(turn: Turn, meeting: Meeting, span: str) -> Change:
    """All from the first to the last of "<first>-<last>" as one."""
    return changes.as_one(await turn.store.meeting_changes.of(meeting.id), *_numbers(span))


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
            first = first if after.state is State.CANCELLED else min(first, _numbers(_span_of(post.about))[0])
    about = f"{after.about}:{first}-{after.sequence}"
    message = await notice(turn.speaking(turn.municipality.languages.default), about)
    if message is None:
        return
    latest = max(turn.now, changes.urgent_from(before, after))
    moment = min(await posting.post_at(turn, parish), turn.world.quiet.next_allowed(latest))
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
    text = None if meeting is None else await _said(turn, meeting, _span_of(about))
    if meeting is None or text is None:
        return None
    look = turn.button("meetings-privately-button", start=f"m-{meeting.id}")
    rows = ((look,),) if meeting.state is State.CANCELLED else (await cards.answers(turn, meeting), (look,))
    return Outbound(text, title=_title(turn, meeting), rows=rows)


# ---------------------------------------------------------------- one-to-one


async def tell_lot(turn: Turn, written: str) -> None:
    """The timer, about "meetings:<id>:<first>-<last change>:<whom>:<the last one told>": one lot.

    Of who answered, or of who has asked for everything or belongs to the council; who is both is told once.
    """
    _, id, span, whom, after = written.split(":", 4)
    meeting = await turn.store.meetings.get(int(id))
    if meeting is None or meeting.state is State.CLOSED or meeting.is_over(turn.now):
        return
    if _numbers(span)[1] < meeting.sequence and await _lane(turn, meeting, span) is Lane.NOTICE and _is_quiet(turn):
        return  # it would wait for the morning, and what was changed since says it too
    if whom == ANSWERED:
        heard = await turn.store.attendances.listeners(meeting.id, Answer, after, LOT)
        to = [Told(one.address, one.language, one.answered_at) for one in heard]
        last = str(heard[-1].address) if len(heard) == LOT else ""
    else:
        people = await turn.store.subscriptions.wanting(Notices.ALL, meeting.parishes, int(after), LOT)
        asked = [one.person_id for one in await seats.members(turn)] if meeting.is_formal and after == "0" else []
        to = [Told(address) for id_ in (*people, *asked) for address in await turn.store.people.addresses(id_)]
        last = str(people[-1]) if len(people) == LOT else ""
    await _tell_some(turn, meeting, span, to)
    if last:
        await turn.set_timer(TELL, f"{meeting.about}:{span}:{whom}:{last}", turn.now)


@dataclass(frozen=True)
class Told:
    address: Address
    language: str = ""
    answered_at: datetime | None = None


async def _tell_some(turn: Turn, meeting: Meeting, span: str, to: Sequence[Told]) -> None:
    painted: dict[tuple[str, str], Outbound | None] = {}
    lane = await _lane(turn, meeting, span)
    made = await turn.store.meeting_changes.of(meeting.id)
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


def _since(made: Sequence[Made], span: str, answered_at: datetime | None) -> str:
    """The part of the span that is new to somebody: who answers reads how it is by then."""
    first, last = _numbers(span)
    seen = [one.sequence for one in made if answered_at is not None and one.at <= answered_at]
    newest = max(seen, default=0)
    return f"{max(first, newest + 1)}-{last}" if newest < last else span


def _is_quiet(turn: Turn) -> bool:
    return turn.world.quiet.is_quiet(turn.now)


async def _lane(turn: Turn, meeting: Meeting, span: str) -> Lane:
    """The one that quiet hours do not hold, if somebody would set out before they end."""
    change = await _change(turn, meeting, span)
    is_urgent = changes.is_urgent(change, meeting.starts_at, turn.now, turn.world.quiet)
    return Lane.REPLY if is_urgent else Lane.NOTICE


async def _own(voice: Turn, meeting: Meeting, span: str) -> Outbound | None:
    text = await _said(voice, meeting, span)
    if text is None:
        return None
    look = voice.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
    if meeting.state is State.CANCELLED:
        return Outbound(text, title=_title(voice, meeting), rows=((look,),))
    rows = (await cards.answers(voice, meeting), (words.calendar_button(voice, meeting), look))
    return Outbound(f"{text}\n\n{voice.say('changes-answer-anew')}", title=_title(voice, meeting), rows=rows)


# ---------------------------------------------------------------- in words


def _title(voice: Turn, meeting: Meeting) -> str:
    phrase = "changes-title-cancelled" if meeting.state is State.CANCELLED else "changes-title"
    return voice.say(phrase, kind=words.kind(meeting))


async def _said(voice: Turn, meeting: Meeting, span: str) -> str | None:
    """None where it is as it was, or where something newer is said of it: that it is cancelled."""
    change = await _change(voice, meeting, span)
    if meeting.state is State.CANCELLED:
        if _numbers(span)[1] != meeting.sequence:
            return None
        known = change.started_at or meeting.starts_at
        return voice.say("changes-cancelled", name=words.name(voice, meeting), at=known, reason=meeting.cancel_reason)
    return "\n".join([words.name(voice, meeting), "", *differences(voice, change)]) if change else None


def differences(voice: Turn, change: Change) -> list[str]:
    """A line for each field: as it is, and as it was."""
    lines = []
    for field in change.was:
        was, became = change.was[field], change.became[field]
        if field == "agenda":
            lines += _agenda(voice, str(was).splitlines(), str(became).splitlines())
        elif field == "why_late":
            lines += [voice.say("meetings-why-late", reason=str(became))] if became else []
        else:
            phrase = "changes-title-of-it" if field == "title" else f"changes-{field.replace('_', '-')}"
            lines.append(voice.say(phrase, new=_value(voice, field, became), old=_value(voice, field, was)))
    return lines


def _agenda(voice: Turn, was: Sequence[str], became: Sequence[str]) -> list[str]:
    gone = [point for point in was if point not in became]
    come = [point for point in became if point not in was]
    lines = [voice.say("changes-agenda-come", points="; ".join(come))] if come else []
    lines += [voice.say("changes-agenda-gone", points="; ".join(gone))] if gone else []
    return lines or [voice.say("changes-agenda-order")]


def _value(voice: Turn, field: str, text: str | int | None) -> Value:
    if text is None or text == "":
        return Phrase("changes-nothing")
    match field:
        case "starts_at":
            return datetime.fromisoformat(str(text))
        case "kind":
            return Phrase(f"meetings-kind-{str(text).replace('_', '-')}")
        case "parishes":
            return ", ".join(voice.municipality.parish(key).nominative for key in str(text).splitlines())
    return text
