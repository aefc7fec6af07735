"""A parish put straight into the store: people who joined, the polls of its group, and old matters."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from bot import municipality as municipalities
from bot.domain.calendar import week_of
from bot.domain.chats import ChatKind
from bot.domain.likeness_reading import VERSION
from bot.domain.polls import NewPoll, PollKind, Shows
from bot.domain.proposals import number
from bot.machine import prepare
from bot.messages import Address
from bot.municipality import Municipality
from bot.nights import LIKENESS
from storage.sqlite import Database, Sqlite, finish
from storage.store import Store
from tests.bench.processes import ROOT

T = TypeVar("T")
CARD = "polls.card"
POLLS = 8  # open at once: each of the people may answer all of them
PLACES = ("Pie ezera", "Pie skolas", "Pie veikala")
TITLE = "Pagasta ļaudis"
TEXT = "Pie veikala tumsā neko neredz. Lūdzu vienu laternu pie pieturas, lai bērni droši tiek mājās."
PEOPLE = 500  # of one round
FIRST_PERSON = 5_100_000_001
FIRST_STRANGER = 6_000_000_001
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OLDEST = 17_000  # hours: two years


@dataclass(frozen=True)
class Card:
    """Where a card is shown: the group, and the message's number in it."""

    group: int
    message: int


@dataclass(frozen=True)
class Parish:
    """`people` and `callers` are Telegram ids of those who have joined; callers are known to the double, so that they
    can be written to."""

    card: Card
    people: range
    polls: list[int]
    callers: list[int]

    def taps(self) -> Iterator[dict[str, Any]]:
        """Votes that are all new: 500 people in one poll after the other, then the next 500."""
        for first in range(0, len(self.people), PEOPLE):
            for poll in self.polls:
                for person in self.people[first : first + PEOPLE]:
                    yield tap(person, f"polls.vote:{poll}:{1 + person % len(PLACES)}", self.card)


def tap(person: int, data: str, card: Card) -> dict[str, Any]:
    """An update as Telegram writes it, with the whole message above the button; the double gives it its id."""
    return {
        "callback_query": {
            "id": f"{person}{data.split(':')[1]}",
            "from": {"id": person, "is_bot": False, "first_name": "Anna", "language_code": "lv"},
            "message": {"message_id": card.message, **_shown(card.group)},
            "chat_instance": "-4000000000000000001",
            "data": data,
        }
    }


@cache
def _shown(group: int) -> dict[str, Any]:
    """A card as ours are."""
    rows = [[{"text": f"{at}. {place}", "callback_data": f"polls.vote:1:{at}"}] for at, place in enumerate(PLACES, 1)]
    rows.append([{"text": "Skatīt vienatnē", "url": "https://t.me/pagasta_balss_bot?start=a-1"}])
    title = "Padomdevēja aptauja: Malienas pagasts"
    return {
        "from": {"id": 7_654_321_098, "is_bot": True, "first_name": "Balss", "username": "pagasta_balss_bot"},
        "chat": {"id": group, "type": "supergroup", "title": TITLE},
        "date": 1_795_000_000,
        "text": "\n\n".join([title, *(f"{at}. {place}" for at, place in enumerate(PLACES, 1)), TEXT]),
        "entities": [{"offset": 0, "length": len(title), "type": "bold"}],
        "reply_markup": {"inline_keyboard": rows},
    }


# ---------------------------------------------------------------- into the store


def residents(many: int) -> range:
    return range(FIRST_PERSON, FIRST_PERSON + many)


def settle(path: Path, parish: Parish, old_proposals: int = 0) -> Parish:
    """Make the database, and in it what is needed to vote under the card."""
    municipality = municipalities.load(ROOT / "municipality.toml")
    now = datetime.now(UTC)

    async def fill(store: Store) -> Parish:
        await store.meta.set(LIKENESS, VERSION)  # nothing is to be read anew while we measure
        author = await join(store, municipality, FIRST_PERSON - 1, now)
        for person in (*parish.people, *parish.callers):
            await join(store, municipality, person, now)
        for index in range(old_proposals):
            await propose(store, municipality, author, now - index % OLDEST * HOUR, index)
        polls = [await _ask(store, municipality, author, now) for _ in range(POLLS)]
        await _show(store, municipality, parish.card, f"polls:{polls[0]}", author, now)
        return replace(parish, polls=polls)

    return write(path, fill)


def vote(path: Path, polls: list[int], many: int) -> None:
    """Add so many votes of others, spread over these polls."""

    async def fill(store: Store) -> None:
        parish = home(municipalities.load(ROOT / "municipality.toml"))
        for index in range(many):
            vote = (1 + index % len(PLACES),)
            await store.ballots.cast(polls[index % len(polls)], FIRST_STRANGER + index, parish, vote)

    write(path, fill)


def votes(path: Path) -> int:
    """How many there are; also while the program runs."""
    return asyncio.run(_read(path, _count))


def time_to_count(path: Path) -> float:
    """Seconds that counting who took part takes."""

    async def timed(store: Store) -> float:
        about = (await store.db.all("SELECT about FROM posted"))[0]["about"]
        before = time.perf_counter()
        await store.ballots.participants(int(about.partition(":")[2]))
        return time.perf_counter() - before

    return asyncio.run(_read(path, timed))


async def _count(store: Store) -> int:
    return int((await store.db.all("SELECT COUNT(*) AS many FROM ballots"))[0]["many"])


def write(path: Path, work: Callable[[Store], Awaitable[T]]) -> T:
    """One transaction while the program does not run."""

    def transaction(db: Sqlite) -> T:
        prepare(db, "real")
        db.begin()
        value = finish(work(Store(db)))
        db.commit()
        return value

    return asyncio.run(_write(path, transaction))


async def _write(path: Path, work: Callable[[Sqlite], T]) -> T:
    path.parent.mkdir(parents=True, exist_ok=True)
    database = await Database.open(path)
    try:
        return await database.hop(work)
    finally:
        await database.close()


async def _read(path: Path, work: Callable[[Store], Awaitable[T]]) -> T:
    database = await Database.open_reader(path)
    try:
        return await database.hop(lambda db: finish(work(Store(db))))
    finally:
        await database.close()


def home(municipality: Municipality) -> str:
    return next(iter(municipality.units))


async def join(store: Store, municipality: Municipality, telegram_id: int, now: datetime) -> int:
    return await store.people.join(
        Address("telegram", str(telegram_id)),
        language=municipality.languages.default,
        parish=home(municipality),
        village="",
        notice_version=municipality.notice_version,
        now=now,
    )


async def _ask(store: Store, municipality: Municipality, author: int, now: datetime) -> int:
    asked = NewPoll(
        kind=PollKind.ONE,
        most=1,
        question="Kur likt soliņu?",
        options=[(place, "") for place in PLACES],
        parishes=[home(municipality)],
        closes_at=now + 30 * DAY,
        shows=Shows.NEVER,
        asks_why=False,
    )
    id = await store.polls.add(asked, author, now)
    assert await store.polls.open(id, now)
    return id


async def propose(
    store: Store,
    municipality: Municipality,
    author: int,
    at: datetime,
    index: int,
    about: str = "",
    text: str = TEXT,
) -> int:
    parishes = list(municipality.units)
    parish = home(municipality) if about else parishes[index % len(parishes)]
    serial = await store.proposals.next_serial(at.year)
    proposal = await store.proposals.add(
        number=number(municipality.prefix, at.year, serial),
        author_id=author,
        language=municipality.languages.default,
        parish=parish,
        village="",
        topic=municipality.topics[index % len(municipality.topics)].key,
        text=text,
        public_text=text,
        place=None,
        shown_name="",
        due_on=at.date() + 14 * DAY,
        now=at,
    )
    week = about or f"proposals:{parish}:{week_of(at, municipality.time_zone)}:{1 + index // 8 % 3}"
    assert await store.proposals.publish(proposal, author, week, at)
    return proposal.id


async def _show(store: Store, municipality: Municipality, card: Card, about: str, author: int, now: datetime) -> None:
    """The group is bound to the parish, and the card stands in it."""
    group = Address("telegram", str(card.group))
    await store.chats.bind(group, ChatKind.GROUP, home(municipality), author, now)
    await store.posted.add(None, group, str(card.message), CARD, about, now)


def some(taps: Iterator[dict[str, Any]], many: int) -> list[dict[str, Any]]:
    found = list(islice(taps, many))
    assert len(found) == many, "the parish has too few people for so many votes"
    return found
