"""Notices of a change that is not the last one: they say how it is now, and their buttons fit."""

from bot.domain import changes
from bot.domain.meetings import Meeting, State
from bot.messages import Address, Choice, Lane, Outbound, Repeat
from bot.posting import language_at
from bot.turns import Queued, Turn

from . import cards, different, words

TOLD, NOTICE = "meetings.told", "meetings.notice"  # cards: somebody's own, a group's


async def is_outdated(turn: Turn, meeting: Meeting, span: str) -> bool:
    """Whether it has been moved again since, or is not ahead any more."""
    made, (_, last) = await turn.store.meeting_changes.of(meeting.id), different.numbers(span)
    is_cancelled_since = meeting.state is State.CANCELLED and last < meeting.sequence
    is_moved_since = changes.as_one(made, last + 1, meeting.sequence).disturbs
    return is_cancelled_since or is_moved_since or meeting.state is State.CLOSED or meeting.is_over(turn.now)


async def as_it_is(voice: Turn, meeting: Meeting, look: Choice) -> Outbound:
    name, title = words.name(voice, meeting), different.title(voice, meeting)
    if meeting.state is State.CANCELLED:
        text = voice.say("changes-cancelled", name=name, at=meeting.starts_at, reason=meeting.cancel_reason)
        return Outbound(text, title=title, rows=((look,),))
    if meeting.state is State.CLOSED or meeting.is_over(voice.now):
        return Outbound(voice.say("meetings-over", title=meeting.title), title=title, rows=((look,),))
    text = "\n\n".join([name, voice.say("changes-again"), *words.essentials(voice, meeting)[1:]])
    return Outbound(text, title=title, rows=(await cards.answers(voice, meeting), (look,)))


async def redraw(turn: Turn, meeting: Meeting, parishes: tuple[str, ...]) -> None:
    """In the groups, as soon as it is known: a newer notice may have to wait for its turn."""
    for parish in parishes:
        group = await turn.store.chats.group_of(parish)
        address = Address.parse(group.address) if group else None
        since = meeting.announced_at or meeting.created_at
        for shown in await turn.store.posted.there(address, since) if address else ():
            if shown.card == NOTICE and shown.about.startswith(f"{meeting.about}:"):
                await turn.redraw(NOTICE, shown.about)


async def told(turn: Turn, meeting: Meeting) -> dict[Address, list[int]]:
    """What those who were told one-to-one have on their screens."""
    found: dict[Address, list[int]] = {}
    for shown in await turn.store.posted.of(TOLD, meeting.about):
        found.setdefault(shown.address, []).append(shown.id)
    return found


async def edit(turn: Turn, meeting: Meeting, address: Address, shown: list[int]) -> None:
    """As they are told anew, where the channel can."""
    channel = turn.world.channels.get(address.channel)
    if not shown or (channel is not None and not channel.capabilities.edits):
        return
    voice = turn.speaking(await language_at(turn, address))
    message = await as_it_is(voice, meeting, voice.button("meetings-open-button", tap=f"meetings.open:{meeting.id}"))
    for id in shown:
        await turn.store.outbox.supersede_edits(id, turn.now)
        turn.queued.append(
            Queued(
                address,
                message,
                "changes-title",
                Lane.NOTICE,
                Repeat.IDEMPOTENT,
                about=meeting.about,
                card=TOLD,
                edits=id,
                expires_at=meeting.ends_at,
            )
        )
