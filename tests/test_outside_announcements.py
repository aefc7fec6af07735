"""An announcement to every place and the real Telegram client: nobody twice, nobody forgotten, stopped, killed."""

import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.domain.announcements import NewAnnouncement
from bot.domain.chats import ChatKind
from bot.domain.roles import RoleName
from bot.domain.subscriptions import Notices
from storage.store import Store
from tests.chat import read
from tests.double import Group, Person
from tests.forked import ROOT
from tests.outside import LONG_AGO, PARISH, Town, address, in_store, join, town

TEXT = "Sestdien, 28. novembrī, plkst. 10.00 talka pie ezera. Ņemiet līdzi cimdus."
SUBSCRIBERS = 300
BEGUN = "SELECT COUNT(*) FROM outbox WHERE lane = 3 AND (claimed_by IS NOT NULL OR finished_at IS NOT NULL)"
UNBEGUN = "SELECT COUNT(*) FROM outbox WHERE lane = 3 AND claimed_by IS NULL AND finished_at IS NULL"
COUNTS = re.compile(r"(?:Nosūtīts|Vienatnē saņēma): (\d+)\. (?:Gaida: (\d+)\. )?Neizdevās: (\d+)\.")
OUTCOMES = "SELECT outcome, COUNT(*) FROM outbox WHERE lane = 3 GROUP BY outcome"


@dataclass
class Municipality:
    """All sixteen places with their groups, and who wants notices one-to-one."""

    here: Town
    chair: Person
    groups: list[Group]
    subscribers: list[Person]

    def arrived(self) -> Counter[int]:
        """How often each subscriber was sent it."""
        return Counter({one.id: len(self.here.seen(one, TEXT)) for one in self.subscribers})

    def how_many(self) -> int:
        return sum(self.arrived().values())

    def outcomes(self) -> dict[str, int]:
        return {str(outcome): int(str(many)) for outcome, many in self.here.rows(OUTCOMES)}

    def is_settled(self) -> bool:
        """Everybody it is for was listed, and it is known what became of each."""
        outcomes = self.outcomes()
        return "None" not in outcomes and sum(outcomes.values()) == len(self.subscribers)

    def count(self, sql: str) -> int:
        ((many,),) = self.here.rows(sql)
        return int(str(many))

    def check_progress(self) -> int:
        """How many were told, as the coordinator reads it: no more than it came to, nor in all more than there are."""
        found = COUNTS.findall("\n".join(one.text for one in self.here.peteris.screen()))
        sent, waiting, failed = (int(number or 0) for number in found[-1]) if found else (0, 0, 0)
        arrived = self.how_many()
        assert sent <= arrived <= self.count(BEGUN)
        assert sent + waiting + failed <= len(self.subscribers)
        return sent

    async def begins(self) -> None:
        """What the coordinator wrote, the chair lets go."""
        await self.here.says(self.chair, "/start z-1", "izskatīsies")
        await self.here.taps(self.chair, "Apstiprināt", "ir apstiprināts")


@asynccontextmanager
async def municipality(folder: Path, pace: int, subscribers: int = SUBSCRIBERS) -> AsyncIterator[Municipality]:
    async with town(folder, TELEGRAM_PACE=str(pace)) as here:
        here.double.flood.reset(pace)  # as strict as we are fast
        here.double.flood.burst = 3.0 * pace
        units = list(read(ROOT / "municipality.toml")[0].units)
        places = [unit for unit in units if unit != PARISH]
        chair = here.double.person("Dace", started=True)
        groups = [here.double.group(place, supergroup=True) for place in places]
        people = [here.double.person(f"Abonents {at}", started=True) for at in range(subscribers)]

        async def furnish(store: Store) -> None:
            dace = await join(store, chair, "aluksne")
            await store.roles.give(dace, RoleName.CHAIR, "", "", None, LONG_AGO)
            for place, group in zip(places, groups, strict=True):
                await store.chats.bind(address(group), ChatKind.GROUP, place, dace, LONG_AGO)
            for at, one in enumerate(people):
                person_id = await join(store, one, units[at % len(units)])
                await store.subscriptions.set(person_id, Notices.ALL, LONG_AGO)
            id = await store.announcements.add(NewAnnouncement(TEXT, tuple(units)), 2, datetime.now(UTC))
            await store.announcements.ask(id, datetime.now(UTC))

        await in_store(here.database, furnish)
        await here.program.start()
        yield Municipality(here, chair, [here.group, *groups], people)
        assert here.double.flood.refused == 0


async def test_all_places_and_everybody_who_wants_it_read_it_once(tmp_path: Path) -> None:
    async with municipality(tmp_path, 100) as all_:
        await all_.begins()

        await all_.here.sees(all_.here.peteris, f"Vienatnē saņēma: {SUBSCRIBERS}. Neizdevās: 0.")
        assert set(all_.arrived().values()) == {1}
        for group in all_.groups:
            await all_.here.sees(group, TEXT)
        assert [len(all_.here.seen(group, TEXT)) for group in all_.groups] == [1] * len(all_.groups)


@pytest.mark.parametrize(("subscribers", "pace"), [(SUBSCRIBERS, 4), pytest.param(3_000, 30, marks=pytest.mark.slow)])
async def test_killed_in_the_middle_nobody_gets_it_twice_and_who_may_have_missed_it_is_asked_about(
    tmp_path: Path, subscribers: int, pace: int
) -> None:
    async with municipality(tmp_path, pace, subscribers) as all_:
        begun = partial(all_.count, BEGUN)
        await all_.begins()
        await all_.here.program.until(lambda: begun() > subscribers // 6)
        told = [all_.check_progress()]
        await all_.here.says(all_.here.anna, "/palidziba", "112")
        assert all_.count(UNBEGUN) > 0  # the answer did not wait for the end of it

        await all_.here.program.restart()
        for enough in (subscribers // 2, subscribers * 3 // 4, subscribers):
            await all_.here.program.until(partial(lambda enough: begun() >= enough, enough))
            told.append(all_.check_progress())
        await all_.here.program.until(all_.is_settled)

        arrived, doubtful = all_.arrived(), all_.outcomes().get("in doubt", 0)
        assert told == sorted(told)
        assert set(arrived.values()) <= {0, 1}
        assert subscribers - sum(arrived.values()) <= doubtful
        if doubtful:
            await all_.here.sees_button(all_.here.peteris, "Sūtīt vēlreiz")


async def test_stopped_nothing_more_goes_out(tmp_path: Path) -> None:
    async with municipality(tmp_path, 2) as all_:
        await all_.begins()
        await all_.here.program.until(lambda: all_.how_many() > SUBSCRIBERS // 10)

        tap = await all_.here.presses(all_.here.peteris, "Apturēt", all_.here.peteris)
        assert "apturēts" in tap.answer
        assert all_.count(UNBEGUN) == 0
        under_way = all_.count(BEGUN) - all_.outcomes()["superseded"]
        await all_.here.sees(all_.here.peteris, "sūtīšana ir pabeigta")

        outcomes = all_.outcomes()
        assert all_.how_many() == outcomes["sent"] < SUBSCRIBERS
        assert all_.how_many() <= under_way
        assert outcomes["superseded"] + outcomes["sent"] == SUBSCRIBERS
