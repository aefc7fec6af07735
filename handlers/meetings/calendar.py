"""The calendar: my next meetings first, then what is ahead where I live or serve, a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import local
from bot.domain.entries import Entry
from bot.domain.meetings import Meeting
from bot.domain.phrases import Phrase
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import answering, past, requests, words
from .finding import places

PAGE = 8  # entries of one message
AHEAD = 50  # of one place


@dataclass(frozen=True)
class Item:
    on: date
    at: float  # of its day: what has no hour comes first
    meeting: Meeting | None = None
    entry: Entry | None = None


async def list_(turn: Turn, _: str = "") -> None:
    await _show(turn, 0)


async def list_by_tap(turn: Turn) -> None:
    await _show(turn, 0)


async def later(turn: Turn, page: int) -> None:
    await _show(turn, page)


async def _show(turn: Turn, page: int) -> None:
    assert turn.person is not None
    mine = await _mine(turn)
    others = [one for one in await _ahead(turn) if one not in mine]
    found = [*mine, *others]
    if not found:
        turn.reply(
            "meetings-none", rows=[*await past.rows(turn), *await requests.rows(turn)], parish=turn.person.parish
        )
        return
    pages = -(-len(found) // PAGE)
    page = min(max(page, 0), pages - 1)
    shown = found[page * PAGE :][:PAGE]
    lines = [await _words(turn, one, is_mine=one in mine) for one in shown]
    if pages > 1:
        lines.append(turn.say("calendar-pages", page=page + 1, of=pages))
    rows = [*((_look(turn, one),) for one in shown), *_turns(turn, page, pages), *await past.rows(turn)]
    rows += await requests.rows(turn)
    title = turn.say("meetings-list-title")
    turn.speak(Outbound("\n\n".join(lines), title=title, rows=tuple(rows)), "meetings-list-title")


# ---------------------------------------------------------------- what there is


async def _mine(turn: Turn) -> list[Item]:
    assert turn.person is not None
    ids = await turn.store.attendances.ahead_of(turn.address, turn.person.id, turn.now)
    return _sorted(turn, filter(None, [await turn.store.meetings.get(id) for id in ids]), ())


async def _ahead(turn: Turn) -> list[Item]:
    """Each once, by day, however many places it is for."""
    entries: dict[int, Entry] = {}
    own = await places(turn)
    meetings = await turn.store.meetings.ahead_in_any(own, turn.now, AHEAD)
    for parish in own:
        entries |= {one.id: one for one in await turn.store.entries.ahead_in(parish, _today(turn), AHEAD)}
    return _sorted(turn, meetings, entries.values())


def _sorted(turn: Turn, meetings: Iterable[Meeting], entries: Iterable[Entry]) -> list[Item]:
    zone = turn.municipality.time_zone
    items = [Item(local(one.starts_at, zone).date(), one.starts_at.timestamp(), meeting=one) for one in meetings]
    items += [Item(one.next_on(_today(turn)), 0, entry=one) for one in entries]
    return sorted(items, key=lambda one: (one.on, one.at))


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()


# ---------------------------------------------------------------- in words


async def _words(turn: Turn, item: Item, *, is_mine: bool) -> str:
    if item.meeting is not None:
        meeting = item.meeting
        phrase = "meetings-item-mine" if is_mine else "meetings-item"
        place = meeting.place.words or meeting.link or turn.say("meetings-on-map")
        own = await answering.own(turn, meeting) if is_mine else ""
        said = turn.say(phrase, name=words.name(turn, meeting), at=meeting.starts_at, place=place, own=own)
        return words.with_place(turn, said, meeting.parishes)
    assert item.entry is not None
    said = _entry(turn, item.entry)
    return words.with_place(turn, said, item.entry.parishes)


def _entry(turn: Turn, entry: Entry) -> str:
    today = _today(turn)
    begins = entry.from_on > today
    days = (entry.from_on - today if begins else entry.until_on - today).days
    return turn.say(
        "calendar-entry",
        name=turn.say("entries-name", number=entry.number, title=entry.title),
        kind=Phrase(f"entries-kind-{entry.kind.value.replace('_', '-')}"),
        since=entry.from_on,
        until=entry.until_on,
        left=turn.say("entries-begins" if begins else "entries-left", days=days),
    )


def _look(turn: Turn, item: Item) -> Choice:
    noun, what = ("meetings", item.meeting) if item.meeting is not None else ("entries", item.entry)
    assert what is not None
    return turn.button("meetings-open-number-button", tap=f"{noun}.open:{what.id}", number=what.number)


def _turns(turn: Turn, page: int, pages: int) -> list[tuple[Choice, ...]]:
    row = []
    if page:
        row.append(turn.button("calendar-earlier-button", tap=f"meetings.later:{page - 1}"))
    if page + 1 < pages:
        row.append(turn.button("calendar-later-button", tap=f"meetings.later:{page + 1}"))
    return [tuple(row)] if row else []
