"""The whole way on Telegram: the real program as a process, the real python-telegram-bot, over HTTP, killed on the way.

Day one as it will be: sixteen territories, one Telegram group, an administrator, a representative, a coordinator.
"""

import re
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from bot.domain.folding import fold
from tests.double import Double, Group, Message, Person
from tests.outside import UNDONE, number_in
from tests.patience import PATIENCE
from tests.program import Program, day_ahead

LINK = re.compile(r"start=([\w-]+)")


@dataclass
class Way:
    """The cast on the double, and the program that may be killed whenever something was done."""

    double: Double
    program: Program
    every: int  # kill after every so many things done; 0: never
    andris: Person
    ilze: Person
    peteris: Person
    anna: Person
    zane: Person
    group: Group
    channel: Group
    number: str = ""  # of the proposal
    done: int = 0

    async def says(self, person: Person, text: str, wanted: str) -> Message:
        """Say something one-to-one, and wait for an answer with these words."""
        before = len(self.double.history(person))
        await person.says(text)
        return await self._answered(person, before, wanted)

    async def taps(self, person: Person, label: str, wanted: str) -> Message:
        """Press the newest button with this label one-to-one; a label of a reply keyboard is said instead."""
        before = len(self.double.history(person))
        shown = await self.program.until(lambda: _with_button(person.screen(), label))
        assert shown is not None
        if shown.keyboard:
            await person.says(_label(shown, label))
        else:
            await self._press(person, shown, label)
        return await self._answered(person, before, wanted)

    async def _press(self, person: Person, shown: Message, label: str) -> None:
        tap = await person.taps(shown, _label(shown, label))
        if not self.every:  # what stands over the button for a moment is not stored, so a crash may swallow it
            await self.program.until(lambda: tap.is_answered)

    async def may_be_killed(self) -> None:
        self.done += 1
        if self.every and self.done % self.every == 0:
            await self.program.restart()

    async def _answered(self, person: Person, before: int, wanted: str) -> Message:
        await self.may_be_killed()
        found = await self.program.until(lambda: _saying(self.double.history(person)[before:], wanted))
        assert found is not None
        return found


def _label(shown: Message, label: str) -> str:
    wanted = fold(label)
    return next(one for one in shown.labels if fold(one).startswith(wanted))


def _with_button(screen: list[Message], label: str) -> Message | None:
    found = (one for one in reversed(screen) if any(fold(each).startswith(fold(label)) for each in one.labels))
    return next(found, None)


def _saying(messages: list[Message], words: str) -> Message | None:
    return next((one for one in reversed(messages) if one.by_bot and words in one.text), None)


@pytest.fixture
async def way(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Way]:
    async with Double() as double:
        double.flood.reset(50)
        double.flood.burst *= 50
        people = [double.person(name) for name in ("Andris", "Ilze", "Pēteris", "Anna", "Zane")]
        program = Program(double, tmp_path / "data", admins=str(people[0].id), TELEGRAM_PACE="50")
        program.is_forked = request.param > 0
        group = double.group("Malienas pagasts", [people[1], people[3], people[4]], bot="", supergroup=True)
        channel = double.channel("Darbinieki", [people[2]])
        async with program:
            andris, ilze, peteris, anna, zane = people
            yield Way(double, program, request.param, andris, ilze, peteris, anna, zane, group, channel)
        assert double.protocol_errors == []


# ---------------------------------------------------------------- the steps


async def joins(
    way: Way, person: Person, parish: str, start: str = "", wanted: str = "Paldies, viss ir gatavs"
) -> None:
    await way.says(person, f"/start {start}".strip(), "Labdien!")
    await way.taps(person, "Turpināt", "Kur Jūs dzīvojat?")
    await way.says(person, parish, "13 gadu")
    await way.taps(person, "Jā", wanted)


async def is_invited(way: Way, person: Person, role: str, *place: str) -> None:
    await way.says(way.andris, "/lomas", "Lomas: ")
    await way.taps(way.andris, "Uzaicināt", "Kāda loma?")
    asked = [role, *place]
    for answer in asked[:-1]:
        await way.says(way.andris, answer, "Kurai vietai?")
    invitation = await way.says(way.andris, asked[-1], "start=")
    found = LINK.search(invitation.text)
    assert found is not None
    await way.says(person, f"/start {found[1]}", "Jums piedāvā lomu")
    await way.taps(person, "Piekrītu", "Jūsu loma tagad")


async def binds(way: Way) -> None:
    await way.says(way.ilze, "/grupas", "nav piesaistīta")
    code = await way.taps(way.ilze, "Piesaistīt", "grp-")
    found = re.search(r"grp-[\w-]+", code.text)
    assert found is not None
    await way.group.add_bot(way.ilze)
    await way.ilze.says(f"/start@{way.double.username} {found[0]}", way.group)
    await way.program.until(lambda: _saying(way.group.screen(), "Malienas"))

    await way.says(way.peteris, "/grupas", "nav piesaistīts")
    code = await way.taps(way.peteris, "Piesaistīt", "stf-")
    found = re.search(r"stf-[\w-]+", code.text)
    assert found is not None
    await way.channel.posts(f"/start {found[0]}")
    await way.program.until(lambda: _saying(way.channel.screen(), "ir piesaistīts"))


async def proposes(way: Way) -> None:
    await way.says(way.anna, "Vajag soliņu pie ezera. Mans kods 010190-11111", "Teksts ir saglabāts")
    await way.taps(way.anna, "Priekšlikums", "temat")
    await way.says(way.anna, "parki", "Kur tas ir?")
    await way.says(way.anna, "pie peldvietas", "Nosūtīt")
    received = await way.taps(way.anna, "Nosūtīt", "Priekšlikums saņemts")
    way.number = number_in(received.text)


async def is_published(way: Way) -> None:
    await way.taps(way.ilze, "Publicēt", "Publicēts")
    await way.program.until(lambda: _with_button(way.group.screen(), "Atbalstu"))
    await way.program.until(lambda: _saying(way.anna.screen(), "ir publicēts"))


async def is_supported(way: Way) -> None:
    card = await way.program.until(lambda: _with_button(way.group.screen(), "Atbalstu"))
    assert card is not None
    await way.zane.taps(card, _label(card, "Atbalstu"))
    await way.may_be_killed()
    tap = await way.zane.taps(card, _label(card, "Atbalstu"))  # "no confirmation: press again, it counts once"
    await way.program.until(lambda: tap.is_answered)
    await way.program.until(lambda: _with_button(way.group.screen(), "Atbalstu 1 (1)"))


async def is_decided(way: Way) -> None:
    await way.says(way.peteris, way.number, "Vajag soliņu")
    await way.taps(way.peteris, "Atbildēt", "Kāds ir lēmums?")
    await way.says(way.peteris, "Daļēji ņemts vērā", "Kāds ir pamatojums?")
    await way.says(way.peteris, "Pieņemts zināšanai.", "Vēl vajag pamatojumu")
    await way.says(way.peteris, "Naudas pietiek vienam soliņam.", "Kas notiks tālāk?")
    await way.says(way.peteris, "Soliņu uzstādīsim pie peldvietas.", "Līdz kuram datumam?")
    await way.says(way.peteris, day_ahead(), "Kurš atbild?")
    await way.taps(way.peteris, "Izlaist", "Nosūtīt")
    await way.taps(way.peteris, "Nosūtīt", "Saglabāts")
    await way.program.until(lambda: _saying(way.anna.screen(), "Naudas pietiek vienam soliņam."))
    await way.program.until(lambda: _saying(way.group.screen(), "Daļēji ņemts vērā"))


async def is_read_by_number(way: Way) -> None:
    """By anybody, also by who never joined and only follows the link in the group."""
    await way.says(way.zane, f"/start n-{way.number}", "Labdien!")
    await joins(way, way.zane, "Malienas", f"n-{way.number}", "Naudas pietiek vienam soliņam.")


def rows(way: Way, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{way.program.data / 'balss.db'}?mode=ro", PATIENCE, uri=True)) as db:
        return db.execute(sql).fetchall()


STEPS: tuple[Callable[[Way], Awaitable[None]], ...] = (
    lambda way: joins(way, way.andris, "Alūksnes pilsēta"),
    lambda way: joins(way, way.ilze, "Malienas pagasts"),
    lambda way: joins(way, way.peteris, "Alūksnes pilsēta"),
    lambda way: is_invited(way, way.ilze, "pārstāvis", "Malienas"),
    lambda way: is_invited(way, way.peteris, "pašvaldības koordinators", "Viss novads"),
    binds,
    lambda way: joins(way, way.anna, "malienas"),
    proposes,
    is_published,
    is_supported,
    is_decided,
    is_read_by_number,
)


@pytest.mark.parametrize("way", [0], indirect=True, ids=["undisturbed"])
async def test_the_program_is_well_and_names_its_commands(way: Way) -> None:
    await way.says(way.anna, "/start", "Labdien!")
    await way.program.until(lambda: way.anna.menu)
    assert way.anna.menu["priekslikums"] == "Jauns priekšlikums pagastam vai pilsētai"
    russian = way.double.person("Olga", language_code="ru", started=True)
    await way.program.until(lambda: russian.menu["palidziba"] == "Помощь")
    async with aiohttp.ClientSession(f"http://127.0.0.1:{way.program.port}") as web:
        async with web.get("/healthz") as health:
            said = await health.json()
            assert (health.status, said["ready"], said["troubles"]) == (200, True, [])
        async with web.get("/metrics") as metrics:
            assert {"balss_turns_total 1.0", 'balss_sends_total{outcome="sent"} 1.0'} <= set(
                (await metrics.text()).splitlines()
            )
        async with web.post("/telegram", json={"update_id": 1}) as forged:
            assert forged.status == 403


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(0, id="undisturbed"),
        pytest.param(6, id="killed now and then"),
        pytest.param(1, id="killed at every step", marks=pytest.mark.slow),
    ],
    indirect=True,
)
async def test_a_proposal_travels_the_whole_way(way: Way) -> None:
    for step in STEPS:
        await step(way)
    await way.program.until(lambda: not way.double.updates.pending() and rows(way, UNDONE) == [(0, 0, 0)])
    assert rows(way, "SELECT number, status FROM proposals") == [(way.number, "partly")]
    assert rows(way, "SELECT COUNT(*) FROM supports") == [(1,)]
    assert rows(way, "SELECT COUNT(*) FROM people") == [(5,)]
    assert rows(way, "SELECT COUNT(*) FROM inbox WHERE dead_at IS NOT NULL OR finished_at IS NULL") == [(0,)]
    cards = [one for one in way.double.history(way.group) if one.by_bot and "jauni priekšlikumi" in one.text]
    assert len(cards) == 1
    if not way.every:
        assert_nothing_said_twice(way)


def assert_nothing_said_twice(way: Way) -> None:
    receipts = [one for one in way.anna.screen() if one.by_bot and "Priekšlikums saņemts" in one.text]
    assert len(receipts) == 1
