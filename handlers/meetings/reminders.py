"""Reminders: to a group on the evening before, to who comes as long before as its kind, or its organiser, says."""

from datetime import date, datetime, time
from typing import Annotated, ClassVar

from bot import posting
from bot.domain import reminders
from bot.domain.calendar import DAY, at, local
from bot.domain.drafts import Answers
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Phrase
from bot.domain.reminders import LAST_CALL, WAITING, Reminder
from bot.forms import Form, Text, Words, question
from bot.messages import Address, Choice, Outbound
from bot.turns import Turn

from . import cards, words
from .finding import find_about, find_ahead, id_of

REMIND, REMIND_GROUP = "meetings.remind", "meetings.remind-group"  # timers
REMINDER, EVENING = "meetings.reminder", "meetings.evening"  # cards: somebody's own, a group's
LOT = 200


async def set_timers(turn: Turn, meeting: Meeting) -> None:
    """All that are still ahead. Those of another time, and those nobody wants any more, find out by themselves."""
    for reminder in _plan(turn, meeting):
        if reminder.at > turn.now:
            await turn.set_timer(REMIND, _cursor(meeting, reminder.ahead), reminder.at)
    moment = _group_at(turn, _day(turn, meeting))
    for parish in meeting.parishes if moment > turn.now else ():
        await turn.set_timer(REMIND_GROUP, f"{parish}:{_day(turn, meeting)}", moment)


async def follow(turn: Turn, before: Meeting, after: Meeting) -> None:
    """It was changed or cancelled: nothing is said any more of how it was, and it is reminded of how it is."""
    await drop_unsent(turn, after)
    if after.state is State.ANNOUNCED:
        await set_timers(turn, after)
    for day in {_day(turn, before), _day(turn, after)}:
        for parish in {*before.parishes, *after.parishes}:
            await _refresh_group(turn, parish, day)


async def drop_unsent(turn: Turn, meeting: Meeting, only: Address | None = None) -> None:
    """What waits for the end of quiet hours."""
    for waiting in await turn.store.posts.unsent(REMINDER, meeting.about):
        if only in (None, waiting.address):
            await turn.store.posts.withdraw(waiting.id, turn.now)


async def _refresh_group(turn: Turn, parish: str, day: date) -> None:
    about = f"meetings:{parish}:{day}"
    if await _ahead(turn, parish, day):
        await turn.redraw(EVENING, about)
    else:
        await posting.take_back(turn, EVENING, about, "reminders-gone")


def _plan(turn: Turn, meeting: Meeting) -> list[Reminder]:
    quiet = turn.world.quiet
    aheads = reminders.chosen(meeting.reminders, turn.municipality.reminders.of(meeting.kind))
    return [*reminders.plan(meeting.starts_at, aheads, quiet), reminders.of_waiting(meeting.starts_at, quiet)]


def _cursor(meeting: Meeting, ahead: str, after: str = "") -> str:
    return f"{meeting.about}:{int(meeting.starts_at.timestamp())}:{ahead}:{after}"


def _day(turn: Turn, meeting: Meeting) -> date:
    return local(meeting.starts_at, turn.municipality.time_zone).date()


def _group_at(turn: Turn, day: date) -> datetime:
    return reminders.group_at(day, turn.municipality.reminders.group_at, turn.world.quiet)


# ---------------------------------------------------------------- one-to-one


async def remind(turn: Turn, written: str) -> None:
    """The timer, about "meetings:<id>:<when it began then>:<how long before>:<the last address told>": one lot."""
    _, id, starts, ahead, after = written.split(":", 4)
    meeting = await turn.store.meetings.get(int(id))
    if meeting is None or meeting.state is not State.ANNOUNCED or int(meeting.starts_at.timestamp()) != int(starts):
        return
    reminder = next((one for one in _plan(turn, meeting) if one.ahead == ahead), None)
    if reminder is None or not reminder.is_useful(turn.now, turn.world.quiet):
        return
    heard = turn.store.attendances.in_line if ahead == WAITING else turn.store.attendances.coming
    listeners = await heard(meeting.id, reminder.at, after, LOT)
    painted: dict[str, Outbound] = {}
    for listener in listeners:
        language = listener.language or turn.municipality.languages.default
        if language not in painted:
            painted[language] = await _own(turn.speaking(language), meeting, ahead)
        turn.send(
            listener.address,
            turn.said_for(language, listener.whose, painted[language]),
            "reminders-title",
            dedupe=f"{REMIND}:{_cursor(meeting, ahead)}",
            about=meeting.about,
            card=REMINDER,
            expires_at=meeting.starts_at,
        )
    if len(listeners) == LOT:
        await turn.set_timer(REMIND, _cursor(meeting, ahead, str(listeners[-1].address)), turn.now)


async def _own(voice: Turn, meeting: Meeting, ahead: str) -> Outbound:
    end = "reminders-still-waiting" if ahead == WAITING else "reminders-if-it-changes"
    look = voice.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
    return Outbound(
        "\n\n".join([*words.essentials(voice, meeting), voice.say(end)]),
        title=voice.say("reminders-title", kind=words.kind(meeting)),
        rows=(await cards.answers(voice, meeting), (words.calendar_button(voice, meeting), look)),
        place=words.point(meeting),
    )


# ---------------------------------------------------------------- in the group


async def remind_group(turn: Turn, written: str) -> None:
    """The timer, about "<parish>:<day>": one post for all that is there on that day.

    It brings no news, so it never goes ahead of what waits: of what it would remind too late, the announcement does
    that the group has already and that is drawn anew.
    What is carried by hand is offered for all of its places at once.
    """
    parish, _, day = written.partition(":")
    there = await _ahead(turn, parish, date.fromisoformat(day))
    await _remind_there(turn, parish, day, there)
    if await _is_carried(turn, parish):
        for other in sorted({one for meeting in there for one in meeting.parishes} - {parish}):
            if await _is_carried(turn, other) and not await _was_offered(turn, other, day):
                await _remind_there(turn, other, day, await _ahead(turn, other, date.fromisoformat(day)))


async def _is_carried(turn: Turn, parish: str) -> bool:
    return await turn.store.chats.group_of(parish) is None


async def _was_offered(turn: Turn, parish: str, day: str) -> bool:
    return await turn.store.shares.of(parish, f"meetings:{parish}:{day}", EVENING) is not None


async def _remind_there(turn: Turn, parish: str, day: str, there: list[Meeting]) -> None:
    seen_at = await posting.post_at(turn, parish)
    late = [one for one in there if seen_at > one.starts_at - LAST_CALL]
    for one in late:
        await turn.redraw(cards.CARD, one.about)
    if len(late) == len(there):
        return
    about = f"meetings:{parish}:{day}"
    message = await evening(turn.speaking(turn.municipality.languages.default), about)
    assert message is not None
    await posting.post(
        turn,
        parish,
        message,
        phrase="reminders-title",
        card=EVENING,
        about=about,
        dedupe=f"{REMIND_GROUP}:{parish}:{day}",
        expires_at=max(one.starts_at for one in there),
    )


async def evening(turn: Turn, about: str) -> Outbound | None:
    """The card, about "meetings:<parish>:<day>"."""
    _, parish, day = about.split(":")
    there = await _ahead(turn, parish, date.fromisoformat(day))
    if not there:
        return None
    text = "\n\n".join("\n".join(words.essentials(turn, one)) for one in there)
    if len(there) > 1:
        title = turn.say("reminders-several", on=date.fromisoformat(day))
        return Outbound(text, title=title, rows=tuple((_look(turn, one),) for one in there))
    look = turn.button("meetings-privately-button", start=f"m-{there[0].id}")
    title = turn.say("reminders-title", kind=words.kind(there[0]))
    return Outbound(text, title=title, rows=(await cards.answers(turn, there[0]), (look,)))


def _look(turn: Turn, meeting: Meeting) -> Choice:
    return turn.button("meetings-open-number-button", start=f"m-{meeting.id}", number=meeting.number)


async def _ahead(turn: Turn, parish: str, day: date) -> list[Meeting]:
    """What takes place there on that day; what was announced on the day before is still read anyway."""
    zone = turn.municipality.time_zone
    begins, ends = at(day, time.min, zone), at(day + DAY, time.min, zone)
    read_before = at(local(_group_at(turn, day), zone).date(), time.min, zone)
    there = await turn.store.meetings.on(parish, begins, ends, read_before)
    return [one for one in there if one.state is State.ANNOUNCED]


# ---------------------------------------------------------------- what its organiser chooses


async def _is_understood(turn: Turn, text: str, _: Answers) -> Phrase | None:
    return Phrase("reminders-unclear") if reminders.read(text) is None else None


class RemindersForm(Form):
    """How long before one meeting who comes is reminded; skipped: as its kind has it."""

    name: ClassVar[str] = "meetings.reminders"
    heading: ClassVar[str] = "reminders-heading"
    is_watched: ClassVar[bool] = False

    wished: Annotated[Text, Words(1, 200)] | None = question("reminders-ask", check=_is_understood)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await find_ahead(turn, id_of(about))


async def choose(turn: Turn, id: int) -> None:
    await turn.ask(RemindersForm, about=(await find_ahead(turn, id)).about)


async def submit(turn: Turn, form: RemindersForm) -> None:
    meeting = await find_ahead(turn, id_of(form.about))
    await turn.store.meetings.set_reminders(meeting.id, reminders.read(form.wished or "") or "")
    meeting = await find_about(turn, form.about)
    if meeting.state is State.ANNOUNCED:
        await set_timers(turn, meeting)
    moments = "\n".join(turn.say("reminders-moment", at=one.at) for one in _plan(turn, meeting) if one.ahead != WAITING)
    rows = [[turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")]]
    if moments:
        turn.reply("reminders-set", rows=rows, moments=moments)
    else:
        turn.reply("reminders-set-none", rows=rows)
