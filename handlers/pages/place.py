"""One parish: what is open there, what was decided lately, who represents it and where one is helped in person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import announcements
from bot.domain.calendar import local
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Phrase
from bot.domain.polls import Poll
from bot.domain.proposals import Proposal
from bot.turns import Turn
from handlers import directory
from handlers.consultations import cards as consultations
from handlers.consultations.finding import short
from handlers.entries import cards as entries
from handlers.meetings import outcome
from handlers.meetings import words as meetings
from handlers.polls import awaiting, results
from handlers.polls import words as polls
from handlers.proposals import words as proposals

LATELY, MONTH = timedelta(days=62), timedelta(days=31)
MOST, NOTICES = 10, 3  # of each kind, and of announcements
SAID = (announcements.State.SENDING, announcements.State.SENT)
ROOM = 300  # letters of a reason, and of a next step


@dataclass(frozen=True)
class Item:
    """`start` leads to it."""

    name: str
    lines: Sequence[str]
    start: str


@dataclass(frozen=True)
class Section:
    heading: str  # a phrase
    items: Sequence[Item]


@dataclass(frozen=True)
class View:
    """`helping`: where one is helped in person, each with its telephone.

    `earlier` is before what moment there are more open proposals, if there are.
    """

    now: Sequence[Section]
    decided: Sequence[Section]
    people: Sequence[str]
    helping: Sequence[tuple[str, str]]
    earlier: datetime | None = None


async def paint(turn: Turn, parish: str, before: datetime | None = None) -> View:
    """`before` a moment: only what was proposed earlier."""
    found = await turn.store.proposals.undecided_in(parish, before or turn.now + LATELY, MOST + 1)
    shown = Section("pages-proposals", [await _proposal(turn, one) for one in found[:MOST]])
    earlier = found[MOST - 1].published_at if len(found) > MOST else None
    if before is not None:
        return View([shown], (), (), (), earlier)
    now = [
        Section("pages-polls", await _polls(turn, parish)),
        Section("pages-ahead", [*await _meetings(turn, parish), *await _entries(turn, parish)]),
        Section("pages-consultations", await _consultations(turn, parish)),
        Section("pages-announcements", await _announced(turn, parish)),
        shown,
    ]
    decided = [
        Section("pages-decided-proposals", await _decided(turn, parish)),
        Section("pages-decided-polls", await _closed(turn, parish)),
        Section("pages-decided-meetings", await _held(turn, parish)),
    ]
    people = await directory.representing(turn, parish)
    return View(_filled(now), _filled(decided), people, _helping(turn, parish), earlier)


def _helping(turn: Turn, parish: str) -> list[tuple[str, str]]:
    own = turn.municipality
    phones = [one.phone for one in own.institutions_in(parish)]
    if not phones:
        return [(text, "") for text in directory.helping(turn, parish)] + [
            (directory.office(turn), own.contacts.phone or "")
        ]
    return list(zip(directory.helping(turn, parish), phones, strict=True))


def _filled(sections: Sequence[Section]) -> list[Section]:
    return [one for one in sections if one.items]


# ---------------------------------------------------------------- now


async def _polls(turn: Turn, parish: str) -> list[Item]:
    """The quarter's questions are one."""
    items: dict[str, Item] = {}
    for one in (await turn.store.polls.open_in(parish))[:MOST]:
        until = turn.say("polls-until", at=one.closes_at)
        if one.pulse_id is None:
            items[one.number] = Item(polls.name(turn, one), [until], f"a-{one.id}")
        else:
            items[str(one.pulse_id)] = Item(turn.say("pulse-list-button"), [until], f"u-{one.pulse_id}")
    return list(items.values())


async def _meetings(turn: Turn, parish: str) -> list[Item]:
    found = await turn.store.meetings.ahead_in(parish, turn.now, MOST)
    return [Item(meetings.name(turn, one), meetings.essentials(turn, one)[1:], f"m-{one.id}") for one in found]


async def _entries(turn: Turn, parish: str) -> list[Item]:
    today = local(turn.now, turn.municipality.time_zone).date()
    found = await turn.store.entries.ahead_in(parish, today, MOST)
    return [Item(entries.name(turn, one), entries.facts(turn, one)[1:2], f"t-{one.id}") for one in found]


async def _consultations(turn: Turn, parish: str) -> list[Item]:
    found = [one for one in await turn.store.consultations.undecided() if parish in one.parishes]
    return [
        Item(turn.say("pages-asked", number=one.number, text=short(one)), [consultations.standing(turn, one)], start)
        for one in found[:MOST]
        if (start := f"k-{one.id}")
    ]


async def _announced(turn: Turn, parish: str) -> list[Item]:
    """What was stopped on its way is said no more."""
    found = await turn.store.announcements.latest([parish], MOST, drafts=False)
    since = turn.now - MONTH
    shown = [one for one in found if one.state in SAID and one.sent_at is not None and one.sent_at >= since]
    return [Item(one.number, [proposals.excerpt(one.text, ROOM)], f"z-{one.id}") for one in shown[:NOTICES]]


async def _proposal(turn: Turn, one: Proposal) -> Item:
    count = await turn.store.supports.count(one.id)
    lines = [*await proposals.standing(turn, one), turn.say("pages-supports", count=count)]
    return Item(proposals.name(turn, one), lines, f"n-{one.number}")


# ---------------------------------------------------------------- decided


async def _decided(turn: Turn, parish: str) -> list[Item]:
    found = await turn.store.proposals.decided_in(parish, turn.now - LATELY, MOST)
    return [await _answered(turn, one) for one in found]


async def _answered(turn: Turn, one: Proposal) -> Item:
    given = await turn.store.answers.of(one.id)
    is_answered = bool(given) and given[-1].status is one.status
    why = proposals.answer_in_short(turn, given[-1], ROOM) if is_answered else []
    lines = [turn.say("proposals-status-line", status=Phrase(one.status.phrase)), *why]
    return Item(proposals.name(turn, one), lines, f"n-{one.number}")


async def _closed(turn: Turn, parish: str) -> list[Item]:
    found = await turn.store.polls.past_in(parish, MOST)
    since = turn.now - LATELY
    lately = [one for one in found if one.pulse_id is None and one.closed_at is not None and one.closed_at >= since]
    return [await _result(turn, one) for one in lately]


async def _result(turn: Turn, one: Poll) -> Item:
    lines = [await results.in_short(turn, one), *await awaiting.lines(turn, one)]
    return Item(polls.name(turn, one), lines, f"a-{one.id}")


async def _held(turn: Turn, parish: str) -> list[Item]:
    found = await turn.store.meetings.past_in(parish, turn.now, MOST)
    since = turn.now - LATELY
    return [await _outcome(turn, one) for one in found if one.state is State.CLOSED and one.starts_at >= since]


async def _outcome(turn: Turn, one: Meeting) -> Item:
    return Item(meetings.name(turn, one), (await outcome.lines(turn, one))[1:], f"m-{one.id}")
