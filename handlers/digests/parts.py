"""What a digest is made of: headings, and below each a line for every thing with the button that opens it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.announcements import SHOWN, State
from bot.domain.digests import Window
from bot.domain.meetings import Meeting
from bot.domain.phrases import Phrase
from bot.domain.polls import Poll
from bot.messages import Choice
from bot.turns import Turn
from handlers.meetings import words as meeting_words
from handlers.polls import results
from handlers.polls import words as poll_words
from handlers.proposals import words as proposal_words
from handlers.proposals.finding import serial

FEW, MANY = 4, 10  # lines of one part
BUTTONS = 8
IN_ROW = 2
WHY, ANNOUNCED = 120, 200  # letters
AHEAD = 20  # meetings of one parish in a week


Rows = tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True)
class Item:
    """`tap` opens it one-to-one, `start` leads there from a group."""

    text: str
    label: str = ""
    tap: str = ""
    start: str = ""


@dataclass(frozen=True)
class Part:
    heading: str  # a phrase
    items: Sequence[Item]


# ---------------------------------------------------------------- put together


def text(turn: Turn, parts: Iterable[Part], most: int = FEW) -> str:
    """Of each part its first lines, and how many more there are."""
    return "\n\n".join(_part(turn, part, most) for part in parts if part.items)


def _part(turn: Turn, part: Part, most: int) -> str:
    lines = [turn.say("digests-line", text=item.text) for item in part.items[:most]]
    if len(part.items) > most:
        lines.append(turn.say("digests-more", count=len(part.items) - most))
    return "\n".join([turn.say(part.heading), *lines])


def leads(parts: Sequence[Part], most: int = FEW) -> Rows:
    """From a group to each thing that is named."""
    return _rows([Choice(item.label, start=item.start) for item in _named(parts, most)])


def opens(parts: Sequence[Part], most: int = FEW) -> Rows:
    """The same one-to-one."""
    return _rows([Choice(item.label, tap=item.tap) for item in _named(parts, most)])


def _named(parts: Iterable[Part], most: int) -> list[Item]:
    return [item for part in parts for item in part.items[:most] if item.label][:BUTTONS]


def _rows(choices: Sequence[Choice]) -> Rows:
    return tuple(tuple(choices[at : at + IN_ROW]) for at in range(0, len(choices), IN_ROW))


# ---------------------------------------------------------------- what comes


async def meetings(turn: Turn, parish: str, after: datetime, before: datetime) -> Part:
    found = await turn.store.meetings.ahead_in(parish, after, AHEAD)
    return Part("digests-meetings", [_meeting(turn, one) for one in found if one.starts_at < before])


def _meeting(turn: Turn, one: Meeting) -> Item:
    name, place = meeting_words.name(turn, one), one.place.words
    said = (
        turn.say("digests-meeting-at", at=one.starts_at, name=name, place=place)
        if place
        else turn.say("digests-meeting", at=one.starts_at, name=name)
    )
    label = turn.say("meetings-open-number-button", number=one.number)
    return Item(said, label, tap=f"meetings.open:{one.id}", start=f"m-{one.id}")


async def open_polls(turn: Turn, parish: str) -> list[Poll]:
    return [one for one in await turn.store.polls.open_in(parish) if one.closes_at > turn.now]


def polls(turn: Turn, found: Iterable[Poll]) -> Part:
    """That can be answered; the quarter's questions are one."""
    items: dict[str, Item] = {}
    for one in found:
        items.setdefault(str(one.pulse_id or one.number), _open_poll(turn, one))
    return Part("digests-polls", list(items.values()))


def _open_poll(turn: Turn, one: Poll) -> Item:
    if one.pulse_id is not None:
        label = turn.say("pulse-list-button")
        said = turn.say("digests-poll", name=label, at=one.closes_at)
        return Item(said, label, tap=f"pulse.start:{one.pulse_id}", start=f"u-{one.pulse_id}")
    return poll(turn, one, turn.say("digests-poll", name=poll_words.name(turn, one), at=one.closes_at))


def poll(turn: Turn, one: Poll, said: str) -> Item:
    label = turn.say("polls-open-number-button", number=one.number)
    return Item(said, label, tap=f"polls.open:{one.id}", start=f"a-{one.id}")


# ---------------------------------------------------------------- what was


async def closed_polls(turn: Turn, parish: str, window: Window) -> Part:
    items = []
    for id in await turn.store.news.closed_polls(parish, window):
        if (one := await turn.store.polls.get(id)) is not None:
            said = await results.in_short(turn, one)
            items.append(poll(turn, one, f"{poll_words.name(turn, one)}\n{said}"))
    return Part("digests-results", items)


async def answers(turn: Turn, heading: str, found: Iterable[tuple[int, int]]) -> Part:
    """Of proposals, each with its answer: what came of it, and why in short."""
    items = []
    for proposal_id, answer_id in found:
        one, answer = await turn.store.proposals.get(proposal_id), await turn.store.answers.get(answer_id)
        if one is None or answer is None:
            continue
        title = proposal_words.title(turn, one)
        lines = [
            turn.say("proposals-name-standing", number=one.number, title=title, status=Phrase(answer.status.phrase)),
            *proposal_words.answer_in_short(turn, answer, WHY)[:1],
        ]
        label = turn.say("proposals-open-button", serial=serial(one))
        items.append(Item("\n".join(lines), label, tap=f"proposals.open:{one.id}", start=f"n-{one.number}"))
    return Part(heading, items)


async def decisions(turn: Turn, parish: str, window: Window) -> Part:
    return await answers(turn, "digests-decisions", await turn.store.news.decisions(parish, window))


async def announcements(turn: Turn, placed: Iterable[int], *, is_shown: bool) -> Part:
    """What was stopped is said no more; what was withdrawn is said to be where it `is_shown` already."""
    items = []
    for id in placed:
        one = await turn.store.announcements.get(id)
        if one is None or (one.state not in SHOWN and one.state is not State.WITHDRAWN) or one.state is State.STOPPED:
            continue
        label = turn.say("announcements-open-number-button", number=one.number)
        if one.state is not State.WITHDRAWN:
            said = f"{one.number}: {proposal_words.excerpt(one.text, ANNOUNCED)}"
        elif is_shown:
            said = turn.say("announcements-withdrawn-card", number=one.number, reason=one.why_withdrawn)
        else:
            continue
        items.append(Item(said, label, tap=f"announcements.open:{id}", start=f"z-{id}"))
    return Part("digests-announcements", items)
