"""A parish that falls silent, or where answers pile up: who hears of it first, who later, and that it is said once."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.domain.health import Health
from storage.health import ParishHealth
from tests.chat import ROOT, Actor, Chat, Room
from tests.proposals import publishes, submits

DAYS = 21  # of silence


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    own = (ROOT / "municipality.toml").read_text("utf-8")
    file = tmp_path / "novads.toml"
    file.write_text(
        own.replace("silent_days = 60 ", f"silent_days = {DAYS} ").replace("pile = 10 ", "pile = 2 "), "utf-8"
    )
    chat = await Chat(tmp_path, file, digests=True).open()
    yield chat
    await chat.close()


SAID = {
    "health-silent-first": "sasaukts. Varbūt laiks īsai aptaujai",
    "health-silent-behind": "sasaukts. Varbūt tur vajag palīdzēt",
    "health-pile-first": "atbildes diena ir pagājusi. [Gaida mani]",
}


def heard(actor: Actor, phrase: str) -> int:
    """How often of Maliena."""
    return sum(SAID[phrase] in one.text and one.text.startswith("Malienas pagasts: ") for one in actor.screen)


async def test_a_silent_parish_is_told_to_who_speaks_for_it_and_later_to_others_each_once(
    chat: Chat, ilze: Actor, dace: Actor, peteris: Actor
) -> None:
    await chat.passes(days=DAYS + 7)
    assert heard(ilze, "health-silent-first") == 1
    assert heard(dace, "health-silent-behind") == 0

    await chat.passes(days=12)  # five working days, with Christmas among them
    assert heard(dace, "health-silent-behind") == 1
    assert heard(peteris, "health-silent-behind") == 1

    await chat.passes(days=30)
    assert heard(ilze, "health-silent-first") == 1
    assert heard(dace, "health-silent-behind") == 1


async def test_how_a_parish_does_is_counted_outside_any_turn(
    chat: Chat, ilze: Actor, dace: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, in_turns = ParishHealth.of, []

    async def watched(self: ParishHealth, parish: str, since: datetime, over_on: date) -> Health:
        try:
            await self._db.run("DELETE FROM alarms WHERE 1 = 0")
            in_turns.append(True)
        except sqlite3.OperationalError:  # the connection for reading
            in_turns.append(False)
        return await count(self, parish, since, over_on)

    monkeypatch.setattr(ParishHealth, "of", watched)
    await chat.passes(days=DAYS + 7)
    await chat.passes(days=12)

    assert heard(dace, "health-silent-behind") == 1
    assert set(in_turns) == {False}


async def test_where_something_was_said_meanwhile_nobody_else_hears(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await chat.passes(days=DAYS + 7)
    assert heard(ilze, "health-silent-first") == 1

    await submits(anna)
    await chat.passes(days=12)

    assert heard(dace, "health-silent-behind") == 0


async def test_answers_that_pile_up_are_told_to_who_speaks_for_the_parish(chat: Chat, anna: Actor, ilze: Actor) -> None:
    for text in ("Vajag soliņu pie ezera", "Pie skolas vajag velonovietni"):
        await submits(anna, text)
        await publishes(ilze)
    await chat.passes(days=21)

    assert heard(ilze, "health-pile-first") == 1


async def test_the_staff_read_how_all_places_do_and_a_resident_does_not(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await submits(anna)
    await chat.passes(days=7)

    await peteris.taps("Kā klājas vietām", message=staff.last)
    assert peteris.last.title == "Kā klājas vietām"
    assert "Malienas pagasts\nAtvērti: 1, no tiem kavējas: 0\nPirmo reizi uzrakstīja mazāk nekā 5" in peteris.last.text

    await anna.presses("health.show", anna.last)
    assert anna.last.text == chat.phrases.text("lv", "machinery-not-allowed")


async def test_a_representative_reads_of_their_own_parish_alone(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await ilze.presses("health.show", ilze.last)

    assert "Malienas pagasts" in ilze.last.text
    assert "Annas pagasts" not in ilze.last.text
