"""Reminders over the nights in which the clocks are changed, with restarts: each once, at its moment on the wall."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.clock import Clock
from bot.domain.calendar import RIGA
from bot.domain.roles import RoleName
from bot.messages import Address, Outbound, Sent
from storage.store import Store
from tests.chat import Chat, Platform
from tests.meetings import announces, cancels, changes, comes

# When it begins, how people in Riga say it: around 25 October 2026, when an hour comes twice, and 28 March 2027, when
# one is left out.
AUTUMN = datetime(2026, 10, 14), ("24 18:00", "25 07:00", "25 09:00", "25 18:00", "26 08:00", "31 12:00")
SPRING = datetime(2027, 3, 17), ("27 18:00", "28 07:30", "28 10:00", "28 19:00", "29 09:30", "30 21:30")


class Watched(Platform):
    """It notes when a reminder came, by the clocks on the wall."""

    def __init__(self) -> None:
        super().__init__()
        self.chat: Chat | None = None
        self.came: Counter[tuple[str, str, datetime]] = Counter()
        self.untrue: list[str] = []

    async def send(self, address: Address, message: Outbound) -> Sent:
        if message.title.startswith("Atgādinājums") and not address.is_group:
            assert self.chat is not None
            now = self.chat.clock.now().astimezone(RIGA).replace(tzinfo=None, second=0, microsecond=0)
            title = message.text.splitlines()[0]
            self.came[address.chat, title, now] += 1
            meeting = await self.chat.machine.read(lambda store: store.meetings.get(int(title.split()[-1])))
            assert meeting is not None
            when = self.chat.phrases.text("lv", "meetings-when", at=meeting.starts_at)
            mine = await self.chat.machine.read(lambda store: _answer(store, meeting.id, address))
            if when not in message.text or meeting.cancelled_at or mine not in ("yes", "maybe"):
                self.untrue.append(f"{now} {message.text}")
        return await super().send(address, message)


async def _answer(store: Store, meeting_id: int, address: Address) -> str:
    person = await store.people.at(address)
    mine = await store.attendances.mine(meeting_id, address, person.id if person else None)
    return mine.answer if mine else ""


def expected(starts: datetime, since: datetime) -> set[datetime]:
    """By hand, as people count: a week and a day before at the same hour, two hours before; else at eight the evening
    before."""
    said = (starts - timedelta(days=7), starts - timedelta(days=1), starts - timedelta(hours=2))
    return {one for one in map(_awake, said) if one > since}


def _awake(moment: datetime) -> datetime:
    if 8 <= moment.hour < 21:
        return moment
    day = moment if moment.hour >= 21 else moment - timedelta(days=1)
    return day.replace(hour=20, minute=0)


@pytest.fixture
async def watched(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Chat]:
    begins = request.param[0].replace(hour=10, tzinfo=RIGA).astimezone(UTC)
    platform = Watched()
    chat = platform.chat = await Chat(tmp_path, platform=platform, clock=Clock(begins)).open()
    yield chat
    await chat.close()


@pytest.mark.parametrize("watched", [AUTUMN, SPRING], indirect=True, ids=["autumn", "spring"])
async def test_everybody_is_reminded_once_and_at_the_right_hour(watched: Chat, request: pytest.FixtureRequest) -> None:
    chat, (begins, days) = watched, request.node.callspec.params["watched"]
    since, draw = begins.replace(hour=10), Random(25)
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    people = [await chat.resident(name, "malienas") for name in ("Anna", "Berta")]
    starts = [begins.replace(day=int(day[:2]), hour=int(day[3:5]), minute=int(day[6:])) for day in days]
    for number, moment in enumerate(starts, 1):
        await announces(ilze, title=f"Tikšanās {number}", when=f"{moment:%d.%m.%Y %H.%M}")
        for person in people:
            await comes(person, f"S-{number}")
    # The second is moved to a day later, the third is cancelled.
    starts[1] += timedelta(days=1)
    await changes(ilze, "Kad", f"{starts[1]:%d.%m.%Y %H.%M}", number="S-2")
    await cancels(ilze, "S-3")

    for _ in range(80):
        await chat.passes(hours=draw.choice((1, 3, 8, 17)))
        if draw.random() < 0.5:
            await chat.restarts()

    platform = chat.platform
    assert isinstance(platform, Watched)
    assert set(platform.came.values()) == {1}
    for person in people:
        for number, moment in enumerate(starts, 1):
            came = {at for who, what, at in platform.came if (who, what) == (person.address.chat, f"Tikšanās {number}")}
            assert came == (set() if number == 3 else expected(moment, since)), (number, moment)
    assert await _timers_left(chat) == []


async def _timers_left(chat: Chat) -> list[str]:
    rows = await chat.rows("SELECT kind || ' ' || about AS timer FROM timers WHERE kind LIKE 'meetings.remind%'")
    return [row["timer"] for row in rows]


# ---------------------------------------------------------------- whatever happens in between

HOURS = ("7.30", "9.00", "12.00", "18.00", "20.30")


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_is_changed_in_between_nobody_hears_anything_untrue_or_twice(tmp_path: Path, seed: int) -> None:
    """Moved, cancelled, answered anew, reminded otherwise, switched off for hours: at random."""
    draw, platform = Random(seed), Watched()
    begins = datetime(2026, 10, 14, 10, tzinfo=RIGA).astimezone(UTC)
    chat = platform.chat = await Chat(tmp_path, platform=platform, clock=Clock(begins)).open()
    await chat.group("malienas")
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    when: dict[int, str] = {}
    for number in (1, 2, 3):
        when[number] = await _somewhen(chat, draw)
        await announces(ilze, title=f"Tikšanās {number}", when=when[number])
    for _ in range(45):
        number = draw.choice((1, 2, 3))
        match draw.choice(("waits", "waits", "waits", "answers", "moves", "cancels", "chooses", "stops")):
            case "waits":
                await chat.passes(hours=draw.choice((2, 7, 15, 26)))
            case "stops":
                await chat.close()
                chat.clock = Clock(chat.clock.now() + timedelta(hours=draw.choice((1, 5, 14, 30))))
                await chat.open()
                await chat.passes(minutes=1)
            case "answers" if _is_ahead(chat, when, number):
                await comes(anna, f"S-{number}", draw.choice(("Piedalīšos", "Piedalīšos", "Nevarēšu", "Vēl nezinu")))
            case "moves" if _is_ahead(chat, when, number):
                when[number] = await _somewhen(chat, draw)
                await changes(ilze, "Kad", when[number], number=f"S-{number}")
            case "chooses" if _is_ahead(chat, when, number):
                await ilze.starts(f"m-{number}")
                await ilze.taps("Atgādinājumi")
                await ilze.says(draw.choice(("3 dienas", "nevajag", "nedēļu, 10 stundas, 1 stundu")))
                await ilze.taps("Nosūtīt")
            case "cancels" if number == 3 and _is_ahead(chat, when, number):
                await cancels(ilze, "S-3")
                del when[3]
    assert platform.untrue == []
    assert set(platform.came.values()) <= {1}
    assert all(8 <= at.hour < 21 for _, _, at in platform.came)
    rows = await chat.rows("SELECT dedupe_key FROM outbox WHERE dedupe_key LIKE 'meetings.remind%'")
    assert len(rows) == len({row["dedupe_key"] for row in rows})
    assert not await chat.rows("SELECT id FROM timers WHERE error IS NOT NULL")
    await chat.close()


async def _somewhen(chat: Chat, draw: Random) -> str:
    """In the next two weeks; the clocks are changed in the second."""
    day = chat.clock.now().astimezone(RIGA) + timedelta(days=draw.randrange(1, 14))
    return f"{day:%d.%m.%Y} {draw.choice(HOURS)}"


def _is_ahead(chat: Chat, when: dict[int, str], number: int) -> bool:
    if number not in when:
        return False
    return datetime.strptime(when[number], "%d.%m.%Y %H.%M").replace(tzinfo=RIGA) > chat.clock.now()
