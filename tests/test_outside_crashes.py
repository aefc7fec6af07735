"""`kill -9` at any moment while many people speak at once: everybody is served, nobody twice."""

import asyncio
import json
import random
from collections import Counter
from pathlib import Path

import pytest

from bot.channels.telegram_updates import CHANNEL, received
from tests.double import Person
from tests.outside import LONG_AGO, Town, full, in_store, town, with_button

MANY = 50
LATEST = 0.25  # seconds after a batch was handed out; a machine at ease has done everything by then
KEPT = "Teksts ir saglabāts"

# What everybody says or presses, one after the other, and how it is answered.
SUBMITTING = (
    ("/priekslikums", "Ko Jūs ierosināt?"),
    ("Vajag soliņu pie ezera", "Par ko tas ir?"),
    ("Parki", "Kur tas ir?"),
    ("Izlaist", "Vai viss ir pareizi?"),
    ("Nosūtīt", "Priekšlikums saņemts"),
)


async def does(person: Person, what: str) -> None:
    """Press the newest button with this label, or say it."""
    shown = with_button(person.screen(), what)
    if shown is not None and not shown.keyboard:
        await person.taps(shown, full(shown, what))
    else:
        await person.says(full(shown, what) if shown else what)


async def crashes(here: Town, chance: random.Random, times: int) -> None:
    """Kill it a random while after it was given a batch, and then a random while after it has come up again."""
    await here.program.until(lambda: here.double.updates.delivered)
    for _ in range(times):
        await asyncio.sleep(chance.uniform(0, LATEST))
        here.double.updates.delivered.clear()
        names = len(here.double.called("getMe"))
        await here.program.restart()
        await here.program.until(lambda before=names: len(here.double.called("getMe")) > before)  # type: ignore[misc]


async def all_do(here: Town, people: list[Person], what: str, answer: str, chance: random.Random, kills: int) -> None:
    """At once, so that it is one batch, and through so many crashes."""
    await here.settles()
    here.double.updates.delivered.clear()
    for person in people:
        await does(person, what)
    await crashes(here, chance, kills)
    await here.settles()
    answers = {len(here.seen(person, answer)) for person in people}
    # Under way at a crash it is said once more, and under way again at the next, again.
    assert answers <= set(range(1, kills + 2))


def receipts(here: Town) -> Counter[object]:
    return Counter(
        address for (address,) in here.rows("SELECT address FROM outbox WHERE phrase = 'proposals-received'")
    )


@pytest.mark.parametrize(
    ("rounds", "kills"),
    [
        (1, {"Nosūtīt": 1}),
        pytest.param(1, {"Parki": 2, "Nosūtīt": 2}, marks=pytest.mark.slow),
        pytest.param(3, dict.fromkeys(dict(SUBMITTING), 1), marks=pytest.mark.slow),
    ],
    ids=["while everybody presses send", "twice in a row", "at every step, three times"],
)
async def test_everybody_submits_one_proposal_however_often_the_program_is_killed(
    tmp_path: Path, rounds: int, kills: dict[str, int]
) -> None:
    chance = random.Random(rounds)
    async with town(tmp_path) as here:
        groups = [[await here.resident(f"Kaimiņš{one}") for one in range(MANY)] for _ in range(rounds)]
        await here.program.start()
        for people in groups:
            for what, answer in SUBMITTING:
                await all_do(here, people, what, answer, chance, kills.get(what, 0))

        everybody = [f"telegram:{person.id}" for people in groups for person in people]
        assert receipts(here) == Counter(everybody)
        assert here.rows("SELECT COUNT(*), COUNT(DISTINCT author_id), COUNT(DISTINCT number) FROM proposals") == [
            (len(everybody),) * 3
        ]
        assert here.rows("SELECT COUNT(*) FROM drafts") == [(0,)]
        assert here.rows("SELECT COUNT(*) FROM inbox WHERE dead_at IS NOT NULL OR finished_at IS NULL") == [(0,)]
        reviews = "SELECT COUNT(*), COUNT(DISTINCT about) FROM outbox WHERE phrase = 'proposals-review'"
        assert here.rows(reviews) == [(len(everybody),) * 2]


@pytest.mark.slow
@pytest.mark.parametrize("kills", [1, 5])
async def test_every_support_counts_once_however_often_the_program_is_killed(tmp_path: Path, kills: int) -> None:
    chance = random.Random(kills)
    async with town(tmp_path) as here:
        people = [await here.resident(f"Kaimiņš{one}") for one in range(MANY)]
        await here.group.add(*people)
        await here.program.start()
        await here.publishes(here.anna, "Vajag soliņu pie ezera")
        card = await here.sees_button(here.group, "Atbalstu")
        await here.settles()

        here.double.updates.delivered.clear()
        for person in people:
            await person.taps(card, full(card, "Atbalstu"))
        await crashes(here, chance, kills)
        await here.settles()

        assert here.rows("SELECT COUNT(*), COUNT(DISTINCT who) FROM supports") == [(MANY, MANY)]
        await here.sees_button(here.group, f"Atbalstu 1 ({MANY})")
        assert len(here.seen(here.group, "jauni priekšlikumi")) == 1


async def test_killed_between_the_storing_of_an_event_and_its_turn_it_is_done_once(tmp_path: Path) -> None:
    """Stored and not confirmed: it lies in the database, and Telegram brings it again."""
    async with town(tmp_path) as here:
        people = [await here.resident(f"Kaimiņš{one}") for one in range(MANY)]
        for person in people:
            await person.says("Vajag soliņu")
        bodies = [json.loads(update.body) for update in here.double.updates.waiting]
        stored = [one for one in (received(body, 1, here.double.username) for body in bodies) if one is not None]
        assert len(stored) == MANY
        await in_store(here.database, lambda store: store.inbox.put(CHANNEL, stored, LONG_AGO))

        await here.program.start()
        for person in people:
            await here.sees(person, KEPT)
        await here.settles()
        assert [len(here.seen(person, KEPT)) for person in people] == [1] * MANY
        assert here.rows("SELECT text, COUNT(*) FROM kept GROUP BY text") == [("Vajag soliņu", MANY)]
        assert here.rows("SELECT COUNT(*) FROM inbox") == [(MANY,)]
