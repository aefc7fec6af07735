"""Changed or moved: kept, drawn anew, and who answered is told what is different."""

from dataclasses import replace

from bot.domain import changes, meetings
from bot.domain.meetings import FORMAL, Meeting, NewMeeting, State
from bot.domain.phrases import Refusal
from bot.turns import Turn

from . import announcing, answering, cards, ics, recording, reminders, sittings, telling
from .finding import find


async def change(turn: Turn, id: int, described: NewMeeting, why_late: str = "") -> None:
    """Of one that is announced: where it is shown, and to whom it matters."""
    before = await find(turn, id)
    check_ahead(turn, before)
    why_late = why_late if is_moved(before, described) else before.why_late
    values = {**vars(described), "parishes": tuple(sorted(described.parishes)), "why_late": why_late}
    change = changes.between(before, replace(before, **values))
    rows = [[turn.button("meetings-open-button", tap=f"meetings.open:{id}")]]
    if not change and before.state is State.ANNOUNCED:
        turn.reply("changes-none", rows=rows, number=before.number)
        return
    if not await turn.store.meetings.change(id, described, why_late):
        raise Refusal("meetings-over", title=before.title)
    await turn.log("meetings.changed", before.about)
    after = await find(turn, id)
    if after.state is State.PLANNED:
        return
    await turn.store.meeting_changes.add(id, after.sequence, change, turn.now)
    await follow(turn, before, after)
    await _draw(turn, before, after, is_told=change.disturbs)
    await answering.fill_seats(turn, after)
    await sittings.changed(turn, before, after)
    await recording.plan(turn, after)
    turn.reply("meetings-changed", rows=rows, number=after.number)


def is_too_late(turn: Turn, before: Meeting, described: NewMeeting) -> bool:
    """Whether a notice that everybody has read says a moment for which the law wanted it earlier."""
    days = turn.municipality.working_days
    is_new = before.state is State.ANNOUNCED and is_moved(before, described)
    return is_new and not meetings.is_in_time(described.kind, described.starts_at, turn.now, days)


def is_moved(before: Meeting, described: NewMeeting) -> bool:
    """Also where it becomes one of which the law wants a notice."""
    becomes_formal = described.kind in FORMAL and not before.is_formal
    return becomes_formal or described.starts_at != before.starts_at


def check_ahead(turn: Turn, meeting: Meeting) -> None:
    """It may have begun while somebody was writing."""
    if meeting.state is State.ANNOUNCED and meeting.is_over(turn.now):
        raise Refusal("meetings-over", title=meeting.title)


async def follow(turn: Turn, before: Meeting, after: Meeting) -> None:
    """Everything that was said of it, or was to be."""
    await reminders.follow(turn, before, after)
    await telling.tell(turn, before, after)
    await announcing.renew_waiting(turn, after)
    await ics.renew(turn, after)


async def _draw(turn: Turn, before: Meeting, after: Meeting, *, is_told: bool) -> None:
    """Its card, also where it is new; who carries it by hand gets either that or the notice."""
    await turn.redraw(cards.CARD, after.about)
    shown = []
    for parish in after.parishes:
        has_group = await turn.store.chats.group_of(parish) is not None
        if has_group or not is_told or parish not in before.parishes:
            shown.append(parish)
    await announcing.put_up(turn, after, tuple(shown))
